"""The list of parts and their licences that a package carries, and whether each may be in one."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import asdict
from importlib.metadata import distribution
from pathlib import Path
from typing import Final

from casefile.licences import Part, gathered

_TOKEN: Final = re.compile(r"\(|\)|[^\s()]+")
_GPL: Final = re.compile(r"^A?GPL", re.IGNORECASE)


class NotToBeShipped(Exception):
    """A part is under a licence under which Casefile is not given away, or says none."""


def may_ship(expression: str) -> bool:
    """Whether an SPDX expression leaves a way that is neither the GPL nor the AGPL.

    An exception (`WITH`) opens one: those of compilers and of PyInstaller are made for that.
    """
    tokens = _TOKEN.findall(expression)
    if not tokens:
        return False
    allowed, rest = _either(tokens)
    if rest:
        raise ValueError(f"not an SPDX expression: {expression}")
    return allowed


def _either(tokens: list[str]) -> tuple[bool, list[str]]:
    allowed, tokens = _all_of(tokens)
    while tokens and tokens[0] == "OR":
        other, tokens = _all_of(tokens[1:])
        allowed = allowed or other
    return allowed, tokens


def _all_of(tokens: list[str]) -> tuple[bool, list[str]]:
    allowed, tokens = _one(tokens)
    while tokens and tokens[0] == "AND":
        other, tokens = _one(tokens[1:])
        allowed = allowed and other
    return allowed, tokens


def _one(tokens: list[str]) -> tuple[bool, list[str]]:
    if tokens[0] == "(":
        allowed, rest = _either(tokens[1:])
        return allowed, rest[1:]
    if len(tokens) > 2 and tokens[1] == "WITH":
        return True, tokens[3:]
    return not _GPL.match(tokens[0]), tokens[1:]


def shipped() -> list[Part]:
    """All parts of a frozen program on this system; `NotToBeShipped` where one may not be."""
    found = sorted([*gathered(), _bootloader()], key=lambda part: part.name.casefold())
    for part in found:
        check(part)
    return found


def check(part: Part) -> None:
    """Raises `NotToBeShipped` for a part that may not be in a package."""
    if not part.licence or not part.text or not may_ship(part.licence):
        raise NotToBeShipped(f"{part.name} {part.version}: “{part.licence}”")


def _bootloader() -> Part:
    found = distribution("pyinstaller")
    text = next(file for file in found.files or () if file.name == "COPYING.txt")
    return Part(
        "PyInstaller’s bootloader",
        found.version,
        "GPL-2.0-or-later WITH Bootloader-exception",
        text.read_binary().decode("utf-8", "replace").strip(),
    )


def of_the_system(libraries: list[Path]) -> Iterator[Part]:
    """Parts for libraries taken from a Debian system, told by the package each belongs to."""
    told = set()
    for library in libraries:
        asked = subprocess.run(
            ["dpkg-query", "-S", f"*/{library.name}"], capture_output=True, text=True, check=False
        )
        package = asked.stdout.partition(":")[0]
        text = Path("/usr/share/doc") / package / "copyright"
        if not package or not text.is_file():
            raise NotToBeShipped(f"{library.name}: no Debian package says what it is under")
        if package in told:
            continue
        told.add(package)
        version = subprocess.run(
            ["dpkg-query", "-W", "-f", "${source:Upstream-Version}\n", package],
            capture_output=True, text=True, check=True,
        ).stdout.split()[0]  # fmt: skip
        yield Part(package, version, _SYSTEM[package], text.read_text(encoding="utf-8").strip())


_SYSTEM: Final = {
    "libbz2-1.0": "bzip2-1.0.6",
    "libffi8": "MIT",
    "libssl3": "Apache-2.0",
    "libssl3t64": "Apache-2.0",
    "libxcb-cursor0": "MIT",
    "libxcb-icccm4": "MIT",
    "libxcb-image0": "MIT",
    "libxcb-keysyms1": "MIT",
    "libxcb-render-util0": "MIT",
    "libxcb-util1": "MIT",
    "libxkbcommon-x11-0": "MIT",
    "libxkbcommon0": "MIT",
}
"""The licences of what the portable archive takes from a Debian system; another one ends it."""


def as_json(parts: list[Part]) -> str:
    """What `casefile.licences.parts` reads."""
    return json.dumps([asdict(part) for part in parts], ensure_ascii=False, indent=1)


def as_text(parts: list[Part]) -> str:
    """The same for reading: a list, then each text."""
    lines = [f"{part.name} {part.version}".strip() + f": {part.licence}" for part in parts]
    texts = [
        f"{'=' * 80}\n{part.name} {part.version}\n{part.licence}\n\n{part.text}\n" for part in parts
    ]
    return "The parts of Casefile and their licences\n\n" + "\n".join([*lines, "", *texts])
