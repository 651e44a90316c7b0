"""Files of the user's own that go into a page: a logo, a template.

They are read here as bytes and understood only in the process that typesets.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from casefile.export.whole_file import ExportFailed
from casefile.model.wording import worded

LARGEST_LOGO: Final = 2_000_000
"""Bytes of a logo; more would be in the memory and on the paper for nothing."""

_MOST_PIXELS: Final = 40_000_000
_LARGEST_TEMPLATE: Final = 1_000_000
_MOST_FILES: Final = 2_000
"""Files beside a template: a folder with more is no folder for a template, and is not opened."""

OURS: Final = frozenset({"main", "pieces.typ", "logo.json"})
"""Names that the program's own files have beside a template."""

_NOTHING: Final = worded("Nothing was written.")


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture of the user's: its bytes and `kind`, as typst calls it ("png", "jpg", "svg")."""

    content: bytes
    kind: str


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A template of the user's: its file name, its text, the folder whose files it may read."""

    name: str
    text: str
    folder: str


def read_logo(path: Path) -> Logo:
    """The logo in a file; ExportFailed if it is none, or too large to be one."""
    content = _read(path, LARGEST_LOGO, worded("logo"))
    kind = _kind(content)
    if not kind:
        raise ExportFailed(
            worded(
                "“{name}” is no PNG, JPEG or SVG, so it cannot be the logo. {nothing} Save "
                "the picture as one of these, or leave the logo out.",
                name=path.name,
                nothing=_NOTHING,
            )
        )
    wide, high = _size(content, kind)
    if wide * high > _MOST_PIXELS:
        raise ExportFailed(
            worded(
                "The logo “{name}” has {wide} × {high} pixels, too many for a logo. "
                "{nothing} Save it smaller; 1,000 pixels are plenty.",
                name=path.name,
                wide=wide,
                high=high,
                nothing=_NOTHING,
            )
        )
    return Logo(content, kind)


def read_template(path: Path) -> OwnTemplate:
    """The template in a file; ExportFailed if it cannot be used as one.

    What lies beside it can be read by the template. So its folder must hold nothing that leads out
    of it, and be small enough to see that.
    """
    if path.suffix != ".typ" or path.name in OURS:
        raise ExportFailed(
            worded(
                "“{name}” cannot be the template: its name must end in .typ and be none of "
                "{ours}. {nothing} Give the file another name.",
                name=path.name,
                ours=", ".join(sorted(OURS)),
                nothing=_NOTHING,
            )
        )
    try:
        text = _read(path, _LARGEST_TEMPLATE, worded("template")).decode()
    except UnicodeDecodeError:
        raise ExportFailed(
            worded(
                "The template “{name}” is no text in UTF-8. {nothing} Save it as one.",
                name=path.name,
                nothing=_NOTHING,
            )
        ) from None
    folder = Path(os.path.realpath(path.parent))
    for count, entry in enumerate(_beside(folder)):
        if count == _MOST_FILES:
            raise ExportFailed(
                worded(
                    "There are more than {most_files:,} files beside the template “{name}”, "
                    "all of which it could read. {nothing} Put it in a folder of its own, with "
                    "only what it uses.",
                    most_files=_MOST_FILES,
                    name=path.name,
                    nothing=_NOTHING,
                )
            )
        if not Path(os.path.realpath(entry)).is_relative_to(folder):
            raise ExportFailed(
                worded(
                    "“{name}” beside the template “{name2}” leads to a place outside of that "
                    "folder, which a template may not read. {nothing} Put a copy there instead.",
                    name=entry.name,
                    name2=path.name,
                    nothing=_NOTHING,
                )
            )
    return OwnTemplate(path.name, text, str(folder))


def _beside(folder: Path) -> Iterator[Path]:
    """Everything in a folder, however deep, without following links."""
    for parent, folders, files in os.walk(folder, followlinks=False):
        yield from (Path(parent, name) for name in (*folders, *files))


def _read(path: Path, largest: int, what: str) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except OSError as error:
        raise ExportFailed(
            worded(
                "The {what} “{path}” could not be read: {why}. {nothing} Choose "
                "another file, or leave it out.",
                what=what,
                path=path,
                why=error.strerror or error,
                nothing=_NOTHING,
            )
        ) from None
    if len(content) > largest:
        raise ExportFailed(
            worded(
                "The {what} “{name}” is larger than {largest} MB. {nothing} Choose a smaller one.",
                what=what,
                name=path.name,
                largest=largest // 1000000,
                nothing=_NOTHING,
            )
        )
    return content


def _kind(content: bytes) -> str:
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if content.startswith(b"\xff\xd8\xff"):
        return "jpg"
    head = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    is_svg = head.startswith((b"<?xml", b"<svg", b"<!--", b"<!DOCTYPE")) and b"<svg" in content
    return "svg" if is_svg else ""


_FRAMES: Final = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""The JPEG markers after which a picture's size stands (ITU-T T.81, table B.1)."""


def _size(content: bytes, kind: str) -> tuple[int, int]:
    """The pixels that a picture says it has, 0 where it does not say so."""
    if kind == "png" and len(content) >= 24:
        wide, high = struct.unpack(">II", content[16:24])
        return wide, high
    at = 2
    while kind == "jpg" and at + 9 <= len(content) and content[at] == 0xFF:
        if content[at + 1] in _FRAMES:
            high, wide = struct.unpack(">HH", content[at + 5 : at + 9])
            return wide, high
        (length,) = struct.unpack(">H", content[at + 2 : at + 4])
        at += 1 if content[at + 1] == 0xFF else 2 + length
    return 0, 0
