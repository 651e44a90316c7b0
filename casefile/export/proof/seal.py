"""The seal of a PDF: a digest of the whole file, kept in the file's own properties.

The digest is SHA-256 over all bytes of the file, with the 64 signs of the digest's own place read
as zeros. It shows that a file was changed by accident or without care. It is no signature: who
changes a file on purpose can seal it again.
"""

from __future__ import annotations

import hashlib
import os
import re
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final

KEY: Final = "CasefileSeal"
"""The entry of the information dictionary (ISO 32000-1, 14.3.3) that holds the digest."""

UNSEALED: Final = "0" * 64
"""What stands there until the file is sealed."""

_WIDTH: Final = len(UNSEALED)
_CHUNK: Final = 1 << 20
_LONGEST_INFO: Final = 1 << 20
_START: Final = re.compile(rb"startxref\s+(\d{1,12})\s+%%EOF\s*\Z")
_TABLE: Final = re.compile(rb"\s*xref\s+")
_SECTION: Final = re.compile(rb"(\d{1,10})\s+(\d{1,10})\s*?\r?\n?(?=\d{10} \d{5} [nf])")
_INFO: Final = re.compile(rb"/Info\s+(\d{1,10})\s+\d{1,5}\s+R")
_OBJECT: Final = re.compile(rb"\s*(\d{1,10})\s+\d{1,5}\s+obj\s*<<")
_TOKEN: Final = re.compile(
    rb"\s+|%[^\r\n]*|<<|>>|<[0-9A-Fa-f\s]*>|/[^\s()<>\[\]{}/%]*|[\[\]]|[^\s()<>\[\]{}/%]+"
)
_DIGEST: Final = re.compile(rb"[0-9a-f]{64}\Z")
_ENTRY: Final = 20


class SealState(StrEnum):
    """What a file's seal says of it."""

    WHOLE = "whole"
    BROKEN = "broken"
    NONE = "none"


class NoPlaceForSeal(ValueError):
    """The file has no entry for a seal where it can be found: a mistake in who made it."""


def seal(path: Path) -> None:
    """Seals a PDF whose information dictionary holds KEY with the value UNSEALED.

    Reads the file twice, a piece at a time, whatever its size. Raises NoPlaceForSeal.
    """
    with path.open("r+b") as file:
        _seal(file)
        file.flush()
        os.fsync(file.fileno())


def sealed(pdf: bytes) -> bytes:
    """The same, of a PDF in memory; unchanged where it has no place for a seal."""
    import io

    file = io.BytesIO(pdf)
    try:
        _seal(file)
    except NoPlaceForSeal:
        return pdf
    return file.getvalue()


def is_sealed_whole(path: Path) -> SealState:
    """Whether a file is as it was sealed. It may be a stranger's: nothing but bytes are read."""
    with path.open("rb") as file:
        at = _place(file)
        if at is None:
            return SealState.NONE
        file.seek(at)
        said = file.read(_WIDTH)
        if said == UNSEALED.encode():
            return SealState.NONE
        return SealState.WHOLE if said == _digest(file, at).encode() else SealState.BROKEN


def _seal(file: BinaryIO) -> None:
    at = _place(file)
    if at is None:
        raise NoPlaceForSeal(f"no /{KEY} with a place for a digest")
    digest = _digest(file, at)
    file.seek(at)
    file.write(digest.encode())


def _digest(file: BinaryIO, at: int) -> str:
    """The digest of a file in which the digest's own place begins at byte `at`."""
    digest = hashlib.sha256()
    file.seek(0)
    left = at
    while left > 0 and (piece := file.read(min(_CHUNK, left))):
        digest.update(piece)
        left -= len(piece)
    digest.update(UNSEALED.encode())
    file.seek(at + _WIDTH)
    while piece := file.read(_CHUNK):
        digest.update(piece)
    return digest.hexdigest()


def _place(file: BinaryIO) -> int | None:
    """Where the digest begins: found by the file's own index, so that no text can pose as it.

    Knows the plain index (ISO 32000-1, 7.5.4) that typst and pypdf write, not an index stream.
    """
    size = file.seek(0, os.SEEK_END)
    tail_at = max(0, size - 2048)
    file.seek(tail_at)
    start = _START.search(file.read())
    if start is None:
        return None
    found = _index(file, int(start[1]))
    if found is None:
        return None
    trailer, sections = found
    info = _INFO.search(trailer)
    if info is None:
        return None
    number = int(info[1])
    for first, many, entries_at in sections:
        if first <= number < first + many:
            file.seek(entries_at + (number - first) * _ENTRY)
            entry = file.read(_ENTRY)
            if entry[17:18] != b"n" or not entry[:10].isdigit():
                return None
            return _in_object(file, int(entry[:10]), number)
    return None


def _index(file: BinaryIO, at: int) -> tuple[bytes, list[tuple[int, int, int]]] | None:
    """The trailer, and of each stretch of the index its first number, how many, and where."""
    file.seek(at)
    head = file.read(64)
    table = _TABLE.match(head)
    if table is None:
        return None
    at += table.end()
    sections: list[tuple[int, int, int]] = []
    while True:
        file.seek(at)
        head = file.read(128)
        section = _SECTION.match(head)
        if section is None:
            break
        first, many = int(section[1]), int(section[2])
        sections.append((first, many, at + section.end()))
        at += section.end() + many * _ENTRY
    file.seek(at)
    trailer = file.read(_LONGEST_INFO)
    return (trailer, sections) if trailer.lstrip().startswith(b"trailer") else None


def _in_object(file: BinaryIO, at: int, number: int) -> int | None:
    """Where, in the dictionary that is object `number` at byte `at`, the digest begins."""
    file.seek(at)
    held = file.read(_LONGEST_INFO)
    opening = _OBJECT.match(held)
    if opening is None or int(opening[1]) != number:
        return None
    depth, place, wanted = 1, opening.end(), False
    while place < len(held) and depth:
        if held[place : place + 1] == b"(":
            end = _end_of_string(held, place)
            if depth == 1 and wanted:
                whole = _DIGEST.match(held[place + 1 : end - 1])
                return at + place + 1 if whole else None
            place, wanted = end, False
            continue
        token = _TOKEN.match(held, place)
        if token is None:
            return None
        word = token[0]
        place = token.end()
        if word in (b"<<", b"["):
            depth += 1
        elif word in (b">>", b"]"):
            depth -= 1
        if word.strip():
            wanted = word == b"/" + KEY.encode()
    return None


def _end_of_string(held: bytes, place: int) -> int:
    """The byte after a literal string that begins at `place` (ISO 32000-1, 7.3.4.2)."""
    depth = 0
    while place < len(held):
        sign = held[place : place + 1]
        if sign == b"\\":
            place += 1
        elif sign == b"(":
            depth += 1
        elif sign == b")":
            depth -= 1
            if not depth:
                return place + 1
        place += 1
    return len(held)
