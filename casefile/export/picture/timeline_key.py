"""What the patterns of the printed timeline mean: only of those that occur."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from casefile.export.picture.picture_words import ENGLISH_PICTURE, PictureWords
from casefile.export.picture.sheet import measured
from casefile.export.picture.timeline_drawing import Drawing
from casefile.model.colours import Meaning
from casefile.model.terms import Custody, Standing
from casefile.timeline.frame import Item

KEY_ROW = 12.0
"""The height of one line of the key, in points."""

_SIGN = 14.0
_AFTER_SIGN = 3.0
_AFTER_WORDS = 10.0


class _Other(Enum):
    FADE = auto()
    GHOST = auto()
    ARROW = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """One sign and what it says, from `x` on in line `row`."""

    sign: Meaning | Custody | Standing | _Other
    words: str
    x: float
    row: int


def key_of(
    items: Iterable[Item],
    goes_on: bool,
    width: float,
    said: PictureWords = ENGLISH_PICTURE,
) -> tuple[Entry, ...]:
    """The key of some items in lines of a width; `goes_on` if an arrow says so of any."""
    seen = tuple(items)
    told: list[tuple[Meaning | Custody | Standing | _Other, str]] = []
    told += [
        (one, words)
        for one, words in said.meaning.items()
        if any(item.meaning is one for item in seen)
    ]
    told += [
        (one, words)
        for one, words in said.custody.items()
        if any(item.custody is one for item in seen)
    ]
    if any(item.stops is not None for item in seen):
        told.append((_Other.FADE, said.within))
    told += [
        (one, words)
        for one, words in said.standing.items()
        if any(item.standing is one for item in seen)
    ]
    if any(item.is_other for item in seen):
        told.append((_Other.GHOST, said.other_date))
    if goes_on:
        told.append((_Other.ARROW, said.goes_on))
    entries: list[Entry] = []
    x, row = 0.0, 0
    for sign, words in told:
        wide = _SIGN + _AFTER_SIGN + measured(words)
        if entries and x + wide > width:
            x, row = 0.0, row + 1
        entries.append(Entry(sign, words, x, row))
        x += wide + _AFTER_WORDS
    return tuple(entries)


def key_height(entries: Sequence[Entry]) -> float:
    """The height of a key in points, 0 if it says nothing."""
    return (entries[-1].row + 1) * KEY_ROW if entries else 0.0


def draw_key(drawing: Drawing, entries: Sequence[Entry]) -> None:
    """Draws a key from the origin down."""
    grey = drawing.inks.meaning[Meaning.CONTEXT]
    for entry in entries:
        left, y = entry.x, entry.row * KEY_ROW + 8.5
        right, top, bottom = left + _SIGN, y - 6, y + 1
        if isinstance(entry.sign, Meaning):
            ink = drawing.inks.meaning[entry.sign]
            drawing.mark(entry.sign, (left + right) / 2, (top + bottom) / 2, 4.2, ink)
        elif isinstance(entry.sign, Custody):
            ink = drawing.inks.meaning[Meaning.CUSTODY]
            drawing.pattern(left, top, right, bottom, ink, entry.sign)
        elif isinstance(entry.sign, Standing):
            drawing.outline(left, top, right, bottom, grey, entry.sign)
        elif entry.sign is _Other.FADE:
            stops = ((left, 0.0), ((left + right) / 2, 1.0), (right, 0.0))
            drawing.rect(left, top, right, bottom, drawing.fade(stops, left, right, grey, 0.6))
        elif entry.sign is _Other.GHOST:
            drawing.ghost(left, top, right, bottom, grey)
        else:
            drawing.bar(left, top, right - 5, bottom, grey, 0.4)
            drawing.arrow(right - 4, (top + bottom) / 2, grey, onward=True)
        drawing.text(right + _AFTER_SIGN, y, entry.words, drawing.inks.mute)
