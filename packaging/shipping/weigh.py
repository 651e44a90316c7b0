"""How much room the program takes where it is installed, and what takes it."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Final

LIMIT: Final = 300_000_000
"""Bytes of the installed tree that are not exceeded."""

_NUMBERED: Final = re.compile(r"(\.libs|\.so[.\d]*|\.dist-info)$")
_ICU: Final = re.compile(r"libicu\w+\.so")


def weigh(folder: Path) -> Counter[str]:
    """Bytes of each part of a frozen program, links counted for nothing."""
    found: Counter[str] = Counter()
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            found[_part(file.relative_to(folder).parts)] += file.stat().st_size
    return found


def _part(path: tuple[str, ...]) -> str:
    inside = path[1:] if path[0] == "_internal" else path
    if _ICU.match(inside[-1]):
        return "ICU (Qt's letters and languages)"
    if len(inside) == 1 and path[0] != "_internal":
        return "Casefile and all Python code"
    return _NUMBERED.sub("", inside[0])


def table(parts: Counter[str], most: int = 16) -> str:
    """The largest parts, one a line, then the rest and the sum, in MB (millions of bytes)."""
    total = sum(parts.values())
    shown = parts.most_common(most)
    rest = total - sum(size for _, size in shown)
    lines = [f"{size / 1e6:7.1f} MB  {name}" for name, size in shown]
    lines.append(f"{rest / 1e6:7.1f} MB  {len(parts) - len(shown)} smaller parts")
    lines.append(f"{total / 1e6:7.1f} MB  in all, of at most {LIMIT / 1e6:.0f}")
    return "\n".join(lines)
