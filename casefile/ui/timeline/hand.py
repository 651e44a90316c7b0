"""What a pressed mouse does: it moves the view, or selects what its band touches."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from casefile.timeline.motion import Sample, let_go
from casefile.ui.theme_inks import colour
from casefile.ui.timeline.choosing import ChoosingCanvas

_REMEMBERED = 16


class Hand(Protocol):
    """Something that a drag does, from the press to the release or until it is called off."""

    cursor: Qt.CursorShape

    def move(self, place: QPointF) -> None:
        """The pointer is somewhere else, in pixels of the widget."""

    def let_go(self, place: QPointF) -> None:
        """The drag ends here."""

    def call_off(self) -> None:
        """All is as it was before."""

    def paint(self, painter: QPainter) -> None:
        """What is seen of it, over everything else, in pixels of the widget."""


class Panning:
    """Moves time and lanes with the pointer, and lets them glide on."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, board: ChoosingCanvas, pressed: QPointF) -> None:
        self._board = board
        self._pressed = pressed
        self._scale, self._scroll, self._was_moved = board.scale, board.scrolled, board.is_moved
        self._samples: deque[Sample] = deque(maxlen=_REMEMBERED)

    def move(self, place: QPointF) -> None:
        board, moved = self._board, place - self._pressed
        across = board.facing.turned
        self._samples.append((board.motion.clock(), across(place.x()), place.y()))
        board.set_scale(self._scale.panned(-across(moved.x()), board.axis_width))
        board.scrollRequested.emit(round(self._scroll - moved.y()))

    def let_go(self, place: QPointF) -> None:
        glide = let_go(self._samples, self._board.motion.clock())
        if glide is not None:
            self._board.glide(glide)

    def call_off(self) -> None:
        self._board.set_scale(self._scale, is_moved=self._was_moved)
        self._board.scrollRequested.emit(self._scroll)

    def paint(self, painter: QPainter) -> None:
        """Nothing: the view itself moves."""


class Banding:
    """Selects what a band from the press to the pointer touches, beside what is kept."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, board: ChoosingCanvas, pressed: QPointF, kept: Sequence[str] = ()) -> None:
        self._board = board
        self._pressed = self._place = pressed
        self._kept = tuple(kept)
        self._selected = board.selected

    def move(self, place: QPointF) -> None:
        board = self._board
        facing = board.facing
        x = min(max(facing.to_axis(place.x()), 0.0), board.axis_width - 1)
        self._place = QPointF(
            facing.to_screen(x), min(max(place.y(), board.tick_row), board.height() - 1)
        )
        up = board.scrolled - board.tick_row
        corners = (
            QPointF(facing.to_axis(corner.x()), corner.y() + up)
            for corner in (self._pressed, self._place)
        )
        board.choose_touched(QRectF(*corners).normalized(), kept=self._kept)
        board.update()

    def let_go(self, place: QPointF) -> None:
        self._board.update()
        self._board.tell_of_one()
        self._board.tell_of_several()

    def call_off(self) -> None:
        self._board.set_selected(self._selected)
        self._board.update()

    def paint(self, painter: QPainter) -> None:
        inks = self._board.inks
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(QColor(inks.accent), 1))
        painter.setBrush(colour(inks.accent, 0.12))
        painter.drawRect(self._band().toRect().adjusted(0, 0, -1, -1))

    def _band(self) -> QRectF:
        return QRectF(self._pressed, self._place).normalized()
