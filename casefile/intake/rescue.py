"""A PDF whose index is lost (a broken download, a bad disk): what of it can still be found.

PDFium looks for objects by itself but needs a trailer, which stands at the very end of a file and
is the first thing to go. This finds the objects (ISO 32000-1, 7.3.10 and 7.5.7), writes an index
for them and, when the page tree is gone, a tree over the pages that are there.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

MOST_BYTES = 150_000_000
_MOST_OBJECTS = 500_000
_LARGEST = 9_999_999
_MOST_UNPACKED = 100_000_000

_OBJECT = re.compile(rb"(?<![0-9])(\d{1,7})[ \t\r\n]+(\d{1,5})[ \t\r\n]+obj\b")
_TYPE = re.compile(rb"/Type\s*/(Catalog|Pages|Page|ObjStm)\b")
_PAGES = re.compile(rb"/Pages\s+(\d{1,9})\s+\d+\s+R")
_COUNT = re.compile(rb"/(N|First)\s+(\d{1,9})\b(?!\s+\d+\s+R)")


@dataclass
class _Found:
    """Objects by number: where each begins, and which are the pages and their tree."""

    places: dict[int, tuple[int, int]]
    added: bytearray
    catalog: int = 0
    tree: int = 0
    pages: dict[int, None] | None = None


def rescued(data: bytes) -> bytes | None:
    """The same bytes with an index behind them, or None when no page was found.

    Encrypted files are left alone: without the trailer nothing in them can be deciphered.
    """
    if len(data) > MOST_BYTES or b"/Encrypt" in data:
        return None
    # Places are counted from the header (ISO 32000-1, annex H.3), and there must be one.
    header = data[:1024].find(b"%PDF-")
    data = data[header:] if header >= 0 else b"%PDF-1.7\n" + data
    found = _Found({}, bytearray(b"\n"), pages={})
    packed: list[int] = []
    for match in _OBJECT.finditer(data):
        number = int(match.group(1))
        if len(found.places) >= _MOST_OBJECTS:
            break
        found.places[number] = (match.start(), int(match.group(2)))
        if _classify(found, number, _dictionary(data, match.end())) == b"ObjStm":
            packed.append(match.end())
    unpacked = 0
    for start in packed:
        unpacked += _unpack(found, data, start, _MOST_UNPACKED - unpacked)
    if not found.pages:
        return None
    return _with_index(found, data)


def _dictionary(data: bytes, start: int) -> bytes:
    """The beginning of an object, as far as its stream or end and not too far."""
    piece = data[start : start + 4096]
    for word in (b"stream", b"endobj"):
        end = piece.find(word)
        if end >= 0:
            piece = piece[:end]
    return piece


def _classify(found: _Found, number: int, dictionary: bytes) -> bytes:
    match = _TYPE.search(dictionary)
    kind = match.group(1) if match else b""
    pages = found.pages if found.pages is not None else {}
    pages.pop(number, None)
    if kind == b"Page":
        pages[number] = None
    elif kind == b"Catalog":
        tree = _PAGES.search(dictionary)
        found.catalog, found.tree = number, int(tree.group(1)) if tree else 0
    return kind


def _unpack(found: _Found, data: bytes, start: int, most: int) -> int:
    """Write the objects packed in an object stream out in the open; bytes unpacked."""
    dictionary = _dictionary(data, start)
    told = {name: int(value) for name, value in _COUNT.findall(dictionary)}
    begin = data.find(b"stream", start, start + 8192)
    if most <= 0 or begin < 0 or b"N" not in told or b"First" not in told:
        return 0
    begin += 6
    begin += 2 if data[begin : begin + 2] == b"\r\n" else 1
    if b"/FlateDecode" not in dictionary or b"/Predictor" in dictionary:
        return 0
    try:
        content = zlib.decompressobj().decompress(data[begin:], most)
    except zlib.error:
        return 0
    heads = content[: told[b"First"]].split()[: 2 * told[b"N"]]
    if not all(head.isdigit() and len(head) <= 10 for head in heads):
        return len(content)
    numbers = [int(head) for head in heads]
    pairs = list(zip(numbers[::2], numbers[1::2], strict=False))
    ends = [offset for _, offset in pairs[1:]] + [len(content)]
    for (number, offset), end in zip(pairs, ends, strict=False):
        if number > _LARGEST:
            continue
        if number in found.places or len(found.places) >= _MOST_OBJECTS:
            continue
        body = content[told[b"First"] + offset : told[b"First"] + end]
        found.places[number] = (len(data) + len(found.added), 0)
        found.added += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        _classify(found, number, body)
    return len(content)


def _with_index(found: _Found, data: bytes) -> bytes:
    root = found.catalog
    if not root or found.tree not in found.places:
        last = max(found.places) + 1
        tree, root = last, last + 1
        kids = b" ".join(b"%d 0 R" % page for page in found.pages or {})
        count = len(found.pages or {})
        for number, body in (
            (tree, b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count)),
            (root, b"<</Type/Catalog/Pages %d 0 R>>" % tree),
        ):
            found.places[number] = (len(data) + len(found.added), 0)
            found.added += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(data) + len(found.added)
    index = [b"xref\n0 1\n0000000000 65535 f \n"]
    for number in sorted(found.places):
        place, generation = found.places[number]
        if number:
            index.append(b"%d 1\n%010d %05d n \n" % (number, place, generation))
    size = max(found.places) + 1
    index.append(b"trailer<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, root, start))
    return data + bytes(found.added) + b"".join(index)
