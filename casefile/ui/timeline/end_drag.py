"""Dragging an event's end to another date, which is told in words before it is let go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from casefile.model.dates import UncertainDate
from casefile.timeline.ends import End, Side, dragged_to, stands_at
from casefile.timeline.items import Item
from casefile.ui.date_words import in_words
from casefile.ui.theme_inks import colour
from casefile.ui.timeline.choosing import ChoosingCanvas
from casefile.ui.timeline.descriptions import tr
from casefile.ui.timeline.telling import paint_sign
from casefile.ui.tongue import filled

_ROUND = 4.0

Requested = Callable[[str, UncertainDate | None, UncertainDate | None], None]
"""An event, and its new beginning or end; None keeps that one."""


class EndDrag:
    """A ghost of the event as it would be, with the date in words beside it."""

    cursor = Qt.CursorShape.SizeHorCursor

    def __init__(
        self, board: ChoosingCanvas, pressed: QPointF, end: End, requested: Requested
    ) -> None:
        self._board = board
        self._end = end
        self._requested = requested
        # The end stays as far from the pointer as it was when it was taken.
        self._away = end.x - board.facing.to_axis(pressed.x())
        self._place = pressed
        self.value: UncertainDate | None = None

    def move(self, place: QPointF) -> None:
        board = self._board
        self._place = place
        x = board.facing.to_axis(place.x()) + self._away
        self.value = dragged_to(self._end, x, board.scale)
        board.update()

    def let_go(self, place: QPointF) -> None:
        end, value = self._end, self.value
        self._board.update()
        if value is None or self._says_the_same(value):
            return
        when, until = (None, value) if end.side is Side.END else (value, None)
        self._requested(end.event_id, when, until)

    def call_off(self) -> None:
        self.value = None
        self._board.update()

    def words(self) -> tuple[str, str]:
        """The new date, and what was said so far where that is less sure."""
        if self.value is None:
            return "", ""
        form = {
            Side.START: tr("from {date}"),
            Side.END: tr("until {date}"),
            Side.WHOLE: tr("on {date}"),
        }[self._end.side]
        before = self._end.before
        is_sure = before.has_time or (
            before.earliest is not None and before.earliest_day == before.latest_day
        )
        known = in_words(before) if before.edtf else before.phrase
        so_far = "" if is_sure else filled(tr("so far: {date}"), date=known)
        return filled(form, date=in_words(self.value)), so_far

    def paint(self, painter: QPainter) -> None:
        if self.value is None:
            return
        board, inks = self._board, self._board.inks
        x = stands_at(self._end, self.value, board.scale)
        accent = QColor(inks.accent)
        painter.save()
        facing = board.facing
        room = facing.span(0, board.axis_width, board.tick_row, board.height())
        painter.setClipRect(room)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(accent, 1, Qt.PenStyle.DashLine))
        at = round(facing.to_screen(x))
        painter.drawLine(QPointF(at, board.tick_row), QPointF(at, board.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        facing.turn(painter, board.tick_row - board.scrolled)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(colour(inks.accent, 0.14))
        for item in board.frame_now().items:
            if item.event_id == self._end.event_id and not item.is_other:
                self._ghost(painter, item, x)
        painter.restore()
        paint_sign(painter, inks, self._place, room, [line for line in self.words() if line])

    def _ghost(self, painter: QPainter, item: Item, x: float) -> None:
        top, height = item.top, item.bottom - item.top
        if self._end.side is Side.WHOLE:
            middle, half = top + height / 2, height / 2
            diamond = [(x, middle - half), (x + half, middle), (x, middle + half)]
            diamond.append((x - half, middle))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in diamond]))
            return
        width = self._board.axis_width
        left, right = max(item.left, -20.0), min(item.right, width + 20.0)
        if self._end.side is Side.START:
            left = x
        else:
            right = x
        painter.drawRoundedRect(QRectF(left, top, max(right - left, 2), height), _ROUND, _ROUND)

    def _says_the_same(self, value: UncertainDate) -> bool:
        before = self._end.before
        return (value.earliest, value.latest) == (before.earliest, before.latest)
