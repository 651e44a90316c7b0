"""The mouse on the pages: dragging, words by two clicks, lines by three, extending with Shift."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication

from casefile.ui.reader import wording
from casefile.ui.reader.page_layout import PageLayout
from casefile.ui.reader.selection import Position, Selection


class Pointing:
    """Turns presses and moves into selections. Points are pixels from the top left of the whole."""

    def __init__(self) -> None:
        self._clicks = 0
        self._last_time = 0.0
        self._last_point = QPoint()
        self._grain: tuple[Position, Position] | None = None
        self.is_dragging = False
        self.has_moved = False

    def press(
        self,
        layout: PageLayout,
        before: Selection,
        point: QPointF,
        *,
        is_double: bool,
        extends: bool,
    ) -> Selection:
        """The selection a press makes: a double one takes the word, a third the line."""
        now = time.monotonic()
        near = (point.toPoint() - self._last_point).manhattanLength() < (
            QApplication.startDragDistance()
        )
        quick = now - self._last_time < QApplication.doubleClickInterval() / 1000
        if is_double:
            self._clicks = 2
        else:
            self._clicks = 3 if self._clicks == 2 and near and quick and not extends else 1
        self._last_time, self._last_point = now, point.toPoint()
        self.is_dragging, self.has_moved = True, False
        place = position_at(layout, point)
        if extends:
            self._grain = None
            return Selection(before.anchor, place)
        self._grain = self._grain_at(layout, place, point)
        return Selection(*self._grain)

    def move(self, layout: PageLayout, before: Selection, point: QPointF) -> Selection:
        """The selection a drag makes, in steps of what the press took."""
        if (point.toPoint() - self._last_point).manhattanLength() >= 3:
            self.has_moved = True
        place = position_at(layout, point)
        if self._grain is None:
            return Selection(before.anchor, place)
        start, end = self._grain
        low, high = self._grain_at(layout, place, point)
        if low < start:
            return Selection(end, low)
        return Selection(start, max(end, high))

    def _grain_at(
        self, layout: PageLayout, place: Position, point: QPointF
    ) -> tuple[Position, Position]:
        if self._clicks == 1:
            return place, place
        surface = layout.surface(place.page)
        if self._clicks == 2:
            on = surface.character_at(point - layout.place(place.page))
            start, end = wording.word_at(surface.text, place.offset if on is None else on)
        else:
            start, end = surface.block_at(place.offset)
        return Position(place.page, start), Position(place.page, end)


def position_at(layout: PageLayout, point: QPointF) -> Position:
    """The place between two characters nearest to a point anywhere on or around the pages."""
    page = min(layout.stack.page_at(point.y()), layout.count)
    surface = layout.surface(page)
    return Position(page, surface.offset_at(point - layout.place(page)))
