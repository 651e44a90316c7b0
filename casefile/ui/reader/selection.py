"""What is selected, from where to where, and how the keys walk through it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QKeySequence

from casefile.ui.reader import wording
from casefile.ui.reader.page_layout import PageLayout
from casefile.ui.reader.source import Stretch


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place between two characters of the document."""

    page: int
    offset: int


@dataclass(frozen=True, slots=True)
class Selection:
    """From where it was begun to where the caret is now, which may be before it."""

    anchor: Position
    caret: Position

    @property
    def first(self) -> Position:
        return min(self.anchor, self.caret)

    @property
    def last(self) -> Position:
        return max(self.anchor, self.caret)

    @property
    def is_empty(self) -> bool:
        return self.anchor == self.caret

    def on_page(self, page: int, length: int) -> tuple[int, int]:
        """What it covers of a page that many characters long; empty where it does not reach."""
        if not self.first.page <= page <= self.last.page:
            return 0, 0
        start = self.first.offset if page == self.first.page else 0
        end = self.last.offset if page == self.last.page else length
        return start, end

    def stretches(self, layout: PageLayout) -> list[Stretch]:
        """What it covers, page by page, as it is."""
        found = []
        for page in range(self.first.page, self.last.page + 1):
            start, end = self.on_page(page, layout.length(page))
            if start < end:
                found.append(Stretch(page, start, end))
        return found


def trimmed(stretches: list[Stretch], layout: PageLayout) -> list[Stretch]:
    """The stretches without white space around them; what was nothing else is dropped."""
    found = []
    for stretch in stretches:
        text = layout.text(stretch.page)
        start, end = wording.trimmed(text, stretch.start, min(stretch.end, len(text)))
        if start < end:
            found.append(Stretch(stretch.page, start, end))
    return found


def whole_words(selection: Selection, layout: PageLayout) -> Selection:
    """The selection, without white space around it, to the ends of the words that it cuts."""
    stretches = trimmed(selection.stretches(layout), layout)
    if not stretches:
        return selection
    first, last = stretches[0], stretches[-1]
    start = Position(first.page, wording.word_start(layout.text(first.page), first.start))
    end = Position(last.page, wording.word_end(layout.text(last.page), last.end))
    if (start, end) == (Position(first.page, first.start), Position(last.page, last.end)):
        return selection
    return Selection(end, start) if selection.caret < selection.anchor else Selection(start, end)


def copied(stretches: list[Stretch], layout: PageLayout) -> str:
    """The words of the stretches, whole where a line's end broke them, a line break a page."""
    parts = (layout.text(part.page)[part.start : part.end] for part in stretches)
    return wording.joined("\n".join(parts))


class Step(Enum):
    LEFT = auto()
    RIGHT = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    UP = auto()
    DOWN = auto()
    LINE_START = auto()
    LINE_END = auto()
    DOCUMENT_START = auto()
    DOCUMENT_END = auto()


_KEY = QKeySequence.StandardKey
STEPS = (
    (_KEY.MoveToPreviousChar, _KEY.SelectPreviousChar, Step.LEFT),
    (_KEY.MoveToNextChar, _KEY.SelectNextChar, Step.RIGHT),
    (_KEY.MoveToPreviousWord, _KEY.SelectPreviousWord, Step.WORD_LEFT),
    (_KEY.MoveToNextWord, _KEY.SelectNextWord, Step.WORD_RIGHT),
    (_KEY.MoveToPreviousLine, _KEY.SelectPreviousLine, Step.UP),
    (_KEY.MoveToNextLine, _KEY.SelectNextLine, Step.DOWN),
    (_KEY.MoveToStartOfLine, _KEY.SelectStartOfLine, Step.LINE_START),
    (_KEY.MoveToEndOfLine, _KEY.SelectEndOfLine, Step.LINE_END),
    (_KEY.MoveToStartOfDocument, _KEY.SelectStartOfDocument, Step.DOCUMENT_START),
    (_KEY.MoveToEndOfDocument, _KEY.SelectEndOfDocument, Step.DOCUMENT_END),
)
"""Each step with the platform's keys for walking and for selecting."""


def walk(layout: PageLayout, place: Position, step: Step, goal: float) -> Position:
    """Where one step leads. `goal` is the x, from its page's left edge, that lines are left at."""
    if step in (Step.UP, Step.DOWN):
        return _walk_lines(layout, place, 1 if step is Step.DOWN else -1, goal)
    if step is Step.DOCUMENT_START:
        return Position(1, 0)
    if step is Step.DOCUMENT_END:
        return Position(layout.count, layout.length(layout.count))
    if step in (Step.LINE_START, Step.LINE_END):
        start, end = layout.surface(place.page).line_at(place.offset)
        return Position(place.page, start if step is Step.LINE_START else end)
    return _walk_characters(layout, place, step)


def _runs_left(text: str, offset: int) -> bool:
    near = text[max(0, offset - 1) : offset + 1]
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in near)


def _walk_characters(layout: PageLayout, place: Position, step: Step) -> Position:
    text = layout.text(place.page)
    by_word = step in (Step.WORD_LEFT, Step.WORD_RIGHT)
    forward = (step in (Step.RIGHT, Step.WORD_RIGHT)) != _runs_left(text, place.offset)
    if forward:
        if place.offset >= len(text):
            return place if place.page == layout.count else Position(place.page + 1, 0)
        onward = wording.next_word if by_word else wording.next_character
        return Position(place.page, onward(text, place.offset))
    if place.offset <= 0:
        before = place.page - 1
        return place if before == 0 else Position(before, layout.length(before))
    back = wording.previous_word if by_word else wording.previous_character
    return Position(place.page, back(text, place.offset))


def _walk_lines(layout: PageLayout, place: Position, step: int, goal: float) -> Position:
    surface = layout.surface(place.page)
    found = surface.step_line(place.offset, goal, step)
    if found is not None:
        return Position(place.page, found)
    page = place.page + step
    if not 1 <= page <= layout.count:
        return Position(place.page, len(surface.text) if step > 0 else 0)
    other = layout.surface(page)
    edge = other.caret(0 if step > 0 else len(other.text))
    point = edge.center()
    point.setX(goal)
    return Position(page, other.offset_at(point))
