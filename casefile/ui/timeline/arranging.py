"""Lanes under hands: shut, opened and put elsewhere, by their heads, by keys or by a menu."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QMenu, QWidget

from casefile.timeline.arrangement import Arrangement
from casefile.timeline.columns import Columns
from casefile.timeline.rearranging import (
    with_all_open,
    with_lane_moved,
    with_lane_toggled,
    with_others_shut,
)
from casefile.ui.keys.in_force import keys_now
from casefile.ui.parts.key_hint import with_keys
from casefile.ui.timeline.choosing import ChoosingCanvas
from casefile.ui.timeline.descriptions import tr
from casefile.ui.timeline.telling import paint_sign
from casefile.ui.tongue import filled

_EDGE = 14.0
_ROLL = 14


class ArrangingCanvas(ChoosingCanvas):
    """Asks for other arrangements of its lanes; whoever listens shows columns so arranged.

    `arrangement` is the one that the columns shown now have.
    """

    arrangementRequested = Signal(object)

    def __init__(self, columns: Columns, parent: QWidget | None = None) -> None:
        super().__init__(columns, parent)
        self.arrangement = Arrangement()
        self._pointed: int | None = None
        self._found: tuple[Columns, str, int | None] | None = None

    @property
    def current_lane(self) -> int | None:
        """The lane of the event that keys act on."""
        row, current = self.current_row, self.current
        if row is None and current is not None:
            # Asked at each painting, and there may be a million placements to look through.
            known = self._found
            if known is None or known[0] is not self.columns or known[1] != current:
                known = self._found = self.columns, current, self.row_of(current)
            row = known[2]
        return None if row is None else int(self.columns.lanes_of(np.array([row]))[0])

    def set_columns(self, columns: Columns) -> None:
        """Keys go on acting in the lane in which they did, wherever it stands now."""
        lane, current = self.current_lane, self.current
        key = self.columns.lanes[lane].key if lane is not None else None
        self._pointed = None
        super().set_columns(columns)
        if current is None or key is None:
            return
        for row in columns.placements_of(current).tolist():
            if columns.lanes[int(columns.lanes_of(np.array([row]))[0])].key == key:
                self._current = row

    def toggle_lane(self, lane: int) -> None:
        """Shuts a lane, so that it only counts, or opens it."""
        self._request(with_lane_toggled(self.arrangement, self._keys()[lane]))

    def shift_lane(self, lane: int, to: int) -> None:
        """Puts a lane in another place among the lanes, counted without it."""
        if 0 <= to < len(self.columns.lanes) and to != lane:
            keys = self._keys()
            self._request(with_lane_moved(self.arrangement, keys, keys[lane], to))

    def lane_menu(self, lane: int) -> QMenu:
        """What can be done with a lane."""
        keys, now = self._keys(), keys_now()
        key, last = keys[lane], len(keys) - 1
        shut = self.columns.collapsed
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        toggle = menu.addAction(
            with_keys(tr("Expand") if shut[lane] else tr("Collapse"), now.near("lane.shut"))
        )
        toggle.triggered.connect(lambda: self.toggle_lane(lane))
        others = menu.addAction(tr("Collapse others"))
        others.setEnabled(not all(one or at == lane for at, one in enumerate(shut)) or shut[lane])
        others.triggered.connect(
            lambda: self._request(with_others_shut(self.arrangement, keys, key))
        )
        every = menu.addAction(tr("Expand all"))
        every.setEnabled(any(shut))
        every.triggered.connect(lambda: self._request(with_all_open(self.arrangement, keys)))
        menu.addSeparator()
        up = menu.addAction(with_keys(tr("Move up"), now.near("lane.up")))
        up.setEnabled(lane > 0)
        up.triggered.connect(lambda: self.shift_lane(lane, lane - 1))
        down = menu.addAction(with_keys(tr("Move down"), now.near("lane.down")))
        down.setEnabled(lane < last)
        down.triggered.connect(lambda: self.shift_lane(lane, lane + 1))
        return menu

    def show_lane_menu(self, lane: int, place: QPoint) -> None:
        self.lane_menu(lane).popup(place)

    def point_at_head(self, lane: int | None) -> None:
        """Shows over which head the pointer is."""
        if lane != self._pointed:
            self._pointed = lane
            self.update()

    def head_mark(self) -> tuple[int | None, int | None]:
        return self.current_lane if self.hasFocus() else None, self._pointed

    def lane_in_words(self, lane: int) -> str:
        """A lane's whole name; of a shut one how many events it holds."""
        name = self.columns.lanes[lane].name
        if not self.columns.collapsed[lane]:
            return name
        return filled(tr("{lane}: %n event(s), collapsed", self.count_of(lane)), lane=name)

    def _keys(self) -> list[str]:
        return [lane.key for lane in self.columns.lanes]

    def _request(self, arrangement: Arrangement) -> None:
        if arrangement != self.arrangement:
            self.arrangementRequested.emit(arrangement)


class LaneDrag:
    """Puts a lane where the line between two lanes is when it is let go."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, board: ArrangingCanvas, pressed: QPointF, lane: int) -> None:
        self._board = board
        self._place = pressed
        self._lane = lane
        self._before = lane

    def move(self, place: QPointF) -> None:
        board = self._board
        self._place = place
        if place.y() < board.tick_row + _EDGE:
            board.scrollRequested.emit(board.scrolled - _ROLL)
        elif place.y() > board.height() - _EDGE:
            board.scrollRequested.emit(board.scrolled + _ROLL)
        y = place.y() - board.tick_row + board.scrolled
        bands = board.frame_seen().lanes
        self._before = sum(band.top + band.height / 2 < y for band in bands)
        board.update()

    def let_go(self, place: QPointF) -> None:
        self._board.update()
        self._board.shift_lane(self._lane, self._to())

    def call_off(self) -> None:
        self._board.update()

    def paint(self, painter: QPainter) -> None:
        board, inks = self._board, self._board.inks
        bands = board.frame_seen().lanes
        if not bands:
            return
        if self._to() != self._lane:
            last = bands[-1].top + bands[-1].height
            edge = bands[self._before].top if self._before < len(bands) else last
            y = max(board.tick_row + edge - board.scrolled, board.tick_row + 1)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(QColor(inks.accent), 2))
            painter.drawLine(QPointF(0, y), QPointF(board.width(), y))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(0, 0, board.width(), board.height())
        paint_sign(painter, inks, self._place, room, [bands[self._lane].lane.label])

    def _to(self) -> int:
        """The lane's new place, counted without it."""
        return self._before - (self._before > self._lane)
