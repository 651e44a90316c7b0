"""Words, characters as people see them, and the way from code points to Qt's UTF-16 and back."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right

from PySide6.QtCore import QTextBoundaryFinder

HYPHEN = "\ufffe"
"""Where PDFium joined a word that was broken at a line's end."""

_BROKEN = re.compile(f"{HYPHEN}[ \t]*\n?")
_NEARBY = 64


def joined(text: str) -> str:
    """Text as it is copied: words broken at a line's end are whole again."""
    return _BROKEN.sub("", text)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without white space at its ends; empty where there is nothing else."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _kind(text: str, place: int) -> int:
    character = text[place]
    if character.isspace():
        return 0
    if character.isalnum() or character == HYPHEN or unicodedata.category(character)[0] == "M":
        return 1
    inside = 0 < place < len(text) - 1
    if character in "'’-‑" and inside and text[place - 1].isalnum() and text[place + 1].isalnum():
        return 1
    return 2


def word_at(text: str, offset: int) -> tuple[int, int]:
    """The word (or run of spaces, or of signs) around an offset."""
    if not text:
        return 0, 0
    place = min(offset, len(text) - 1)
    kind = _kind(text, place)
    if kind != 1 and place > 0 and _kind(text, place - 1) == 1:
        place, kind = place - 1, 1
    start = end = place
    while start > 0 and _kind(text, start - 1) == kind:
        start -= 1
    while end < len(text) and _kind(text, end) == kind:
        end += 1
    return start, end


_UNPARTED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)
"""Letters of scripts that leave no room between words: no edge of a word is seen there."""


def _cuts(text: str, offset: int) -> bool:
    """Whether a word goes on over an offset."""
    if not 0 < offset < len(text):
        return False
    if _kind(text, offset - 1) != 1 or _kind(text, offset) != 1:
        return False
    return not _UNPARTED.search(text[offset - 1 : offset + 1])


def word_start(text: str, offset: int) -> int:
    """Where the word begins that an offset cuts; the offset itself where it cuts none."""
    while _cuts(text, offset):
        offset -= 1
    return offset


def word_end(text: str, offset: int) -> int:
    """Where the word ends that an offset cuts; the offset itself where it cuts none."""
    while _cuts(text, offset):
        offset += 1
    return offset


def paragraph_at(text: str, offset: int) -> tuple[int, int]:
    """The stretch between the line breaks around an offset."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return start, len(text) if end < 0 else end


def next_word(text: str, offset: int) -> int:
    """Where the next word begins, or the text's end."""
    place = offset
    if place < len(text):
        kind = _kind(text, place)
        while place < len(text) and _kind(text, place) == kind and kind:
            place += 1
    while place < len(text) and _kind(text, place) == 0:
        place += 1
    return place


def previous_word(text: str, offset: int) -> int:
    """Where the word before begins, or 0."""
    place = offset
    while place > 0 and _kind(text, place - 1) == 0:
        place -= 1
    if place > 0:
        kind = _kind(text, place - 1)
        while place > 0 and _kind(text, place - 1) == kind:
            place -= 1
    return place


def next_character(text: str, offset: int) -> int:
    """The end of the character, as people see characters, that begins at an offset."""
    near = text[offset : offset + _NEARBY]
    if near.isascii():
        return min(offset + 1, len(text))
    units = Units(near)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, drawable(near))
    found = finder.toNextBoundary()
    return offset + (units.offset(found) if found > 0 else 1)


def previous_character(text: str, offset: int) -> int:
    """The beginning of the character that ends at an offset."""
    near = text[max(0, offset - _NEARBY) : offset]
    if near.isascii():
        return max(0, offset - 1)
    units = Units(near)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, drawable(near))
    finder.toEnd()
    found = finder.toPreviousBoundary()
    return offset - len(near) + units.offset(max(found, 0))


_UNDRAWABLE = {
    0xFFFC: "\ufffd",
    0xFFFE: "\u2010",
    0xFFFF: "\ufffd",
    0: "\ufffd",
    13: " ",
} | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def drawable(text: str) -> str:
    """The text for Qt, character for character, without those that Qt takes for something else."""
    if text.isascii() and text.isprintable():
        return text
    return text.translate(_UNDRAWABLE)


class Units:
    """Between code points and UTF-16 units of one text. Offsets inside a pair round down."""

    def __init__(self, text: str) -> None:
        self._wide: list[int] = []
        if text and max(text) > "\uffff":
            self._wide = [place for place, letter in enumerate(text) if letter > "\uffff"]
        self._first_units = [place + nth for nth, place in enumerate(self._wide)]

    def unit(self, offset: int) -> int:
        """The UTF-16 unit at which a code point begins."""
        return offset + bisect_left(self._wide, offset)

    def offset(self, unit: int) -> int:
        """The code point to which a UTF-16 unit belongs."""
        passed = bisect_right(self._first_units, unit)
        if passed and unit == self._first_units[passed - 1]:
            passed -= 1
        elif passed and unit == self._first_units[passed - 1] + 1:
            return self._wide[passed - 1]
        return unit - passed
