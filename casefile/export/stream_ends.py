"""Where the bytes of a PDF's streams end, so that nobody can take it otherwise.

typst writes a line feed between a stream's last byte and `endstream`. Where that last byte is a
carriage return, one in 256, the two read as one end of line, the stream as a byte shorter than it
says, and the file as no PDF/A (ISO 19005-3, 6.1.7.1). A carriage return instead of the line feed
ends the line as well, and takes no more room.
"""

from __future__ import annotations

import re

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_TABLE = re.compile(rb"xref\n0 (\d+)\s*\n")
_UNCLEAR = re.compile(rb"\r\nendstream\s+endobj\s*$")


def with_clear_ends(pdf: bytes) -> bytes:
    """The PDF of the same length; unchanged if it is not laid out as typst does it."""
    start = _START.search(pdf)
    table = _TABLE.match(pdf, int(start[1])) if start else None
    if table is None:
        return pdf
    entries = (pdf[at : at + 20] for at in range(table.end(), table.end() + int(table[1]) * 20, 20))
    offsets = sorted(int(entry[:10]) for entry in entries if entry[17:18] == b"n")
    changed = bytearray(pdf)
    for begin, end in zip(offsets, [*offsets[1:], table.start()], strict=True):
        # Only an object's own end: a file that it holds may hold such words, too.
        if found := _UNCLEAR.search(pdf, max(begin, end - 40), end):
            changed[found.start() + 1] = ord("\r")
    return bytes(changed)
