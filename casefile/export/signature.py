"""Whose program a PDF says it was made with, and the place for its seal.

typst writes its own name where the format has the making program's; nothing lets us say ours. The
two places are plain bytes in what it writes, and the table of offsets is moved along with them.
"""

from __future__ import annotations

import re
from collections import deque
from xml.sax.saxutils import escape

from casefile.export.proof.seal import KEY, UNSEALED

_INFO = re.compile(rb"/Creator\((?:[^()\\]|\\.)*\)")
_PACKET = re.compile(rb"/Length (\d+)(?=(?:(?!endobj).){0,200}?stream\r?\n<\?xpacket)", re.DOTALL)
_TOOL = re.compile(rb"<xmp:CreatorTool>[^<]*</xmp:CreatorTool>")
_TABLE = re.compile(rb"(?<=\n)xref\n0 (\d+)\s*\n")
_UNSEALED = f"/{KEY}({UNSEALED})".encode()
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")


def signed(pdf: bytes, program: str) -> bytes:
    """The PDF naming `program` as its maker, with a place for a seal beside it.

    Unchanged if it is not laid out as typst does it.
    """
    start = _START.search(pdf)
    info, tool, packet = (_last(rule, pdf) for rule in (_INFO, _TOOL, _PACKET))
    if start is None or info is None or tool is None or packet is None:
        return pdf
    table_at = int(start[1])
    table = _TABLE.match(pdf, table_at)
    name = program.encode("ascii", "replace")
    literal = re.sub(rb"([()\\])", rb"\\\1", name)
    new_tool = b"<xmp:CreatorTool>" + escape(name.decode()).encode() + b"</xmp:CreatorTool>"
    length = int(packet[1]) + len(new_tool) - len(tool[0])
    changes = sorted(
        [
            (info.start(), info.end(), b"/Creator(" + literal + b")" + _UNSEALED),
            (tool.start(), tool.end(), new_tool),
            (packet.start(), packet.end(), b"/Length %d" % length),
        ]
    )
    if table is None or changes[-1][1] > table_at:
        return pdf

    def moved(offset: int) -> int:
        return offset + sum(
            len(new) - (end - begin) for begin, end, new in changes if end <= offset
        )

    pieces: list[bytes] = []
    at = 0
    for begin, end, new in changes:
        pieces += [pdf[at:begin], new]
        at = end
    pieces += [pdf[at:table_at], table[0]]
    entries_at = table.end()
    for entry in range(int(table[1])):
        line = pdf[entries_at + entry * 20 : entries_at + entry * 20 + 20]
        if line[17:18] == b"n":
            line = b"%010d" % moved(int(line[:10])) + line[10:]
        pieces.append(line)
    trailer = pdf[entries_at + int(table[1]) * 20 : start.start(1)]
    pieces += [trailer, b"%d" % moved(table_at), pdf[start.end(1) :]]
    return b"".join(pieces)


def _last(rule: re.Pattern[bytes], pdf: bytes) -> re.Match[bytes] | None:
    """The last match: typst writes document data after the pages, which may hold such bytes too."""
    return next(iter(deque(rule.finditer(pdf), maxlen=1)), None)
