"""What the command line prints: lines for people, JSON for programs.

Titles and quotes come from strangers' files: nothing in them may steer a terminal.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, Final

# Control characters, and orders to turn the writing round.
_STEERING: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_GAP: Final = "  "


def plain(text: object) -> str:
    """A text on one line, without anything a terminal would obey."""
    return _STEERING.sub("\ufffd", " ".join(str(text).split()))


def line(text: object = "") -> None:
    print(plain(text))


def note(text: object) -> None:
    """A line beside the answer: on the error stream, so that it never stands in the output."""
    print(f"casefile: {plain(text)}", file=sys.stderr)


def as_json(value: Any) -> None:
    """One JSON value; a list has one line for each of its members."""
    if isinstance(value, list):
        print(
            "[", *([",\n".join(_json(member) for member in value)] if value else []), "]", sep="\n"
        )
    else:
        print(_json(value))


def _json(value: Any) -> str:
    readable = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    text = json.dumps(value, ensure_ascii=not readable)
    return _STEERING.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Columns under headings. Where the terminal is narrow the last column goes on below."""
    cells = [[plain(cell) for cell in row] for row in rows]
    if not cells:
        return
    shown = [place for place in range(len(headings)) if any(row[place] for row in cells)]
    cells = [[row[place] for place in shown] for row in [list(headings), *cells]]
    widths = [max(_width(row[place]) for row in cells) for place in range(len(shown))]
    room = shutil.get_terminal_size((10_000, 24)).columns if sys.stdout.isatty() else 10_000
    if sum(widths) + len(_GAP) * (len(widths) - 1) > room:
        _blocks(cells[0], cells[1:])
        return
    for row in cells:
        padded = [
            cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)
        ]
        print(_GAP.join(padded).rstrip())


def pairs(rows: Iterable[tuple[str, object]]) -> None:
    """What is known of one thing, a line each."""
    known = [(name, plain(value)) for name, value in rows]
    margin = max(_width(name) for name, _ in known) + len(_GAP)
    for name, value in known:
        print((name + " " * (margin - _width(name)) + value).rstrip())


def _blocks(headings: list[str], rows: list[list[str]]) -> None:
    """A table too wide for the terminal, one thing after another."""
    margin = max(map(_width, headings)) + len(_GAP)
    for place, row in enumerate(rows):
        if place:
            print()
        for heading, cell in zip(headings, row, strict=True):
            if cell:
                print(heading + " " * (margin - _width(heading)) + cell)


def _width(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(
        0 if unicodedata.combining(sign) else 1 + (unicodedata.east_asian_width(sign) in "WF")
        for sign in text
    )
