"""Streams whose bytes are damaged, made whole as far as they can be read. Runs in the worker.

A viewer shows what can be unpacked of a damaged stream and stops; a bundle in which it stood as it
was would be called damaged itself.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import suppress
from typing import Final

_PIECE: Final = 1 << 20
_STEP: Final = 1024
_HEXADECIMAL: Final = re.compile(rb"[0-9A-Fa-f\s\0]*>?\s*")
_85_LETTERS: Final = re.compile(rb"\s*(?:<~)?[!-uz\s\0]*(?:~>?)?\s*")
_MOST_UNPACKED: Final = 400_000_000
_IN_HEXADECIMAL: Final = ("/ASCIIHexDecode", "/AHx")
_IN_85_LETTERS: Final = ("/ASCII85Decode", "/A85")
_PHOTOGRAPH: Final = ("/DCTDecode", "/DCT")
_PACKED: Final = ("/FlateDecode", "/Fl")


def sound(filters: list[str], data: bytes) -> tuple[bytes, bool] | None:
    """None for a stream that can be unpacked. Else what can be had of it, and whether that is
    packed still, by Flate."""
    if not filters:
        return None
    if filters[0] in _IN_HEXADECIMAL:
        return None if _HEXADECIMAL.fullmatch(data) else (b"", False)
    if filters[0] in _IN_85_LETTERS:
        return None if _85_LETTERS.fullmatch(data) else (b"", False)
    if filters[0] in _PHOTOGRAPH and data[:2] != b"\xff\xd8":
        return b"", False
    if filters[0] in _PACKED and not _can_be_unpacked(data):
        had = _what_can_be_had(data)
        return (zlib.compress(had, 1), True) if len(filters) == 1 else (b"", False)
    return None


def _can_be_unpacked(data: bytes) -> bool:
    reader = zlib.decompressobj()
    unpacked = 0
    rest = data
    try:
        while rest and not reader.eof and unpacked < _MOST_UNPACKED:
            unpacked += len(reader.decompress(rest, _PIECE))
            rest = reader.unconsumed_tail
    except zlib.error:
        return False
    return reader.eof or unpacked >= _MOST_UNPACKED


def _what_can_be_had(data: bytes) -> bytes:
    """As much as comes before the damage. The header and the sum at the end are passed over."""
    for begin in (2, 0):
        had = b"".join(_unpacked(data[begin:]))
        if had:
            return had
    return b""


def _unpacked(data: bytes) -> Iterator[bytes]:
    reader = zlib.decompressobj(-15)
    unpacked = 0
    for at in range(0, len(data), _STEP):
        before = reader.copy()
        try:
            piece = reader.decompress(data[at : at + _STEP])
        except zlib.error:
            with suppress(zlib.error):
                # What comes before the damage is not lost with it.
                for place in range(at, min(at + _STEP, len(data))):
                    yield before.decompress(data[place : place + 1])
            return
        unpacked += len(piece)
        yield piece
        if reader.eof or unpacked > _MOST_UNPACKED:
            return
