"""Which parts the program is made of, under which licences, with their texts.

A package carries the list ready-made; in a clone it is gathered from what is installed there.
"""

from __future__ import annotations

import json
import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from casefile.places import resources

if TYPE_CHECKING:
    from importlib.metadata import Distribution
    from pathlib import Path

_REQUIRED: Final = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^]]*)\])?([^;]*);?(.*)")
_EXTRA: Final = re.compile(r"""extra\s*==\s*["']([^"']+)["']""")
_TEXT: Final = re.compile(r"licen[cs]e|copying|notice|copyright", re.IGNORECASE)

_MEANT: Final = {
    "edtf": "MIT",
    "justext": "BSD-2-Clause",
    "pebble": "LGPL-3.0-or-later",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib",
}
"""What parts whose metadata says it in a sentence, or not at all, mean in terms of SPDX, and which
of its licences Qt is used under."""

_CALLED: Final = {"pyside6-essentials": "Qt and PySide6", "shiboken6": "Shiboken (in PySide6)"}
"""Names that say more to a reader than those in an index."""

_BESIDE: Final = {
    "pebble": ("pebble.txt",),
    "pyside6-essentials": ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
}
"""Texts of `resources/licences` that come first for a part."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its licence as an SPDX expression, and the text a user may read."""

    name: str
    version: str
    licence: str
    text: str


def parts() -> list[Part]:
    """All parts in order of their names; those inside another one say so in their name."""
    ready = resources() / "licences.json"
    if ready.is_file():
        return [Part(**one) for one in json.loads(ready.read_text(encoding="utf-8"))]
    return gathered()


def gathered() -> list[Part]:
    """What is installed here for the program's sake, and what those parts bring within them."""
    found = [_part(one) for one in _installed("casefile")]
    return sorted([*found, *_within()], key=lambda part: part.name.casefold())


def _installed(root: str) -> Iterator[Distribution]:
    """The program and all it needs, and what that needs in turn."""
    from importlib.metadata import PackageNotFoundError, distribution

    waiting: list[tuple[str, frozenset[str]]] = [(root, frozenset())]
    seen: set[tuple[str, frozenset[str]]] = set()
    told: set[str] = set()
    while waiting:
        name, extras = wanted = waiting.pop()
        if wanted in seen:
            continue
        seen.add(wanted)
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue  # needed on another system, or by another Python
        if name not in told:
            told.add(name)
            yield found
        waiting.extend(_required(found, extras))


def _required(found: Distribution, extras: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    for line in found.requires or ():
        read = _REQUIRED.match(line)
        if read is None:
            continue
        asked = set(_EXTRA.findall(read[4]))
        if asked and not asked & extras:
            continue
        brought = frozenset(word.strip() for word in (read[2] or "").split(",") if word.strip())
        yield normal(read[1]), brought


def normal(name: str) -> str:
    """A distribution's name as indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _part(found: Distribution) -> Part:
    said_of = found.metadata.json
    name = normal(str(said_of["name"]))
    told = str(said_of.get("license_expression") or said_of.get("license") or "")
    said = [_beside(one) for one in _BESIDE.get(name, ())]
    text = "\n\n".join([*said, *_texts(found)])
    return Part(_CALLED.get(name, name), found.version, _MEANT.get(name, told), text)


def _texts(found: Distribution) -> list[str]:
    """Each file of the metadata's that is a licence, by name or by where it lies."""
    texts = []
    for file in found.files or ():
        inside = file.parts[0].endswith(".dist-info")
        if inside and (_TEXT.search(file.name) or "licenses" in file.parts[1:-1]):
            # Old texts are in whatever their author's machine wrote; only © and names differ.
            texts.append(file.read_binary().decode("utf-8", "replace").strip())
    return texts


def _within() -> Iterator[Part]:
    """Parts that no distribution's metadata names."""
    from importlib.metadata import version

    for one in json.loads(_beside("parts.json")):
        of = one["version_of"]
        number = platform.python_version() if of == "python" else version(of) if of else ""
        text = "\n\n".join(_beside(name) for name in one["texts"])
        yield Part(one["name"], number, one["licence"], text)


def _beside(name: str) -> str:
    folder: Path = resources() / "licences"
    return (folder / name).read_text(encoding="utf-8").strip()
