"""Names for files, made of what strangers or users wrote: every system takes them."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath
from typing import Final

_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
"""Devices, on Windows, whatever follows the dot."""
_LAUNCHED: Final = frozenset(
    (
        *("app", "appimage", "bat", "chm", "cmd", "com", "command", "cpl", "desktop", "exe"),
        *("hta", "jar", "js", "jse", "lnk", "msc", "msi", "pif", "ps1", "py", "reg", "run", "scf"),
        *("scr", "sh", "vb", "vbe", "vbs", "workflow", "ws", "wsf", "xpi"),
    )
)
"""Endings of what a double click runs instead of showing it."""
_LONGEST: Final = 200
"""Bytes in UTF-8: most systems take 255, and something may yet be added."""


def as_file_name(name: str, ending: str = "", instead: str = "document") -> str:
    """A name that every system takes, with its own ending or, where that would run, `ending`'s.

    `ending` comes without a dot; `instead` is taken where nothing of the name is left.
    """
    shown = "".join(one for one in name if unicodedata.category(one) not in ("Cf", "Cs", "Co"))
    bare = " ".join(part for part in _FORBIDDEN.sub(" ", shown).split() if part.strip("."))
    bare = bare.strip(". ")
    path = PurePath(bare)
    suffix = path.suffix if len(path.suffix) <= 12 else ""
    stem = bare.removesuffix(suffix).strip(". ") or instead
    if ending and (not suffix or suffix[1:].casefold() in _LAUNCHED):
        stem, suffix = stem + suffix, f".{ending}"
    if _RESERVED.fullmatch(stem):
        stem += " -"
    room = _LONGEST - len(suffix.encode())
    cut = stem.encode()[:room].decode("utf-8", "ignore").strip(". ")
    return (cut or instead) + suffix


def apart(names: list[str]) -> list[str]:
    """The same names, those that would be one file on any system told apart by a number."""
    taken: set[str] = set()
    found = []
    for name in names:
        path, one, number = PurePath(name), name, 2
        while one.casefold() in taken:
            one, number = f"{path.stem} ({number}){path.suffix}", number + 1
        taken.add(one.casefold())
        found.append(one)
    return found
