"""What stands in a cell, and what a spreadsheet must not take for a formula.

A CSV file cannot say "this is text", so a cell in which a spreadsheet could see a formula gets an
apostrophe: before the whole cell if it begins with one of = + - @ (also behind spaces, invisible
characters or apostrophes, and in their other widths), and before such a sign that follows a line
break, comma, semicolon, tab or bar inside the cell, where a program that parts cells by another
delimiter would begin a new one. `as_entered` takes exactly these apostrophes out again.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from typing import Final

from casefile.export.printable import legible

Cell = str | int | float | date | datetime | None
"""A text, a number, a day, or a moment of wall-clock time; None is an empty cell."""

_SIGNS: Final = "".join(
    re.escape(sign)
    for sign in map(chr, range(0x21, 0x10000))
    if unicodedata.normalize("NFKC", sign) in ("=", "+", "-", "@") or sign == "\u2212"
)
"""The signs that begin a formula, in every width and height, and the mathematical minus."""

_UNSEEN: Final = (
    " \\r\\x0b\\x0c\\u00a0\\u00ad\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f"
    "\\u3000\\ufe00-\\ufe0f\\ufeff\\ufffd"
)
"""What is not seen before a sign, as a part of a set of signs in a pattern."""

_ANY_SIGN: Final = re.compile(f"[{_SIGNS}]")
_BEGINS: Final = f"(?=[{_UNSEEN}']*[{_SIGNS}])"
_FORMULA: Final = re.compile(f"(^|[\n,;|\t]){_BEGINS}")
_GUARDED: Final = re.compile(f"(^|[\n,;|\t])'{_BEGINS}")
_SPACES: Final = re.compile("[ \t]+")


def text_of(text: str) -> str:
    """A text as a cell holds it: legible, without spaces around it, line breaks kept."""
    # Most texts have nothing to clean, and there are a million of them.
    if not text.isprintable():
        text = legible(text)
    return _SPACES.sub(" ", text).strip() if "  " in text or "\t" in text else text.strip()


def guarded(text: str) -> str:
    """The text with an apostrophe wherever a spreadsheet might see a formula begin."""
    return _FORMULA.sub("\\1'", text) if _ANY_SIGN.search(text) else text


def as_entered(text: str) -> str:
    """The text that was `guarded`."""
    return _GUARDED.sub("\\1", text)


def might_be_formula(text: str) -> bool:
    """Whether a spreadsheet would take the text for a formula, were it typed in."""
    return _FORMULA.match(text) is not None
