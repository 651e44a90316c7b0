"""The canvas under hands: wheel, drag, click and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from casefile.timeline.columns import OPEN_AFTER, OPEN_BEFORE, Columns
from casefile.timeline.frame import Cell
from casefile.timeline.rows import EventRow
from casefile.timeline.scale import Scale
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.timeline.canvas import Canvas
from casefile.ui.timeline.descriptions import described, tr

STEP = 1.5
"""How much closer one press of + or one notch of the wheel brings."""
_ARROW = 0.15


class Board(Canvas):
    """Zooms at the pointer, pans, selects; `eventChosen` and `eventActivated` carry event ids."""

    eventChosen = Signal(str)
    eventActivated = Signal(str)
    selectionChanged = Signal(tuple)
    menuRequested = Signal(str, QPoint)
    scrollRequested = Signal(int)

    def __init__(self, columns: Columns, parent: QWidget | None = None) -> None:
        super().__init__(columns, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.rows: dict[str, EventRow] = {}
        self._current: int | None = None
        self._pressed: QPointF | None = None
        self._scale_pressed: Scale | None = None
        self._scroll_pressed = 0
        self._is_dragged = False

    def set_columns(self, columns: Columns) -> None:
        self._current = None
        super().set_columns(columns)

    def select(self, event_id: str | None) -> None:
        if event_id != self.selected:
            self._current = None
        super().select(event_id)
        self.selectionChanged.emit(() if event_id is None else (event_id,))

    @property
    def current_row(self) -> int | None:
        """The placement that Tab goes on from, if one has been chosen here."""
        return self._current

    def choose(self, row: int) -> None:
        """Selects a placement as a click on it does."""
        self._choose(row)

    def open_cell(self, cell: Cell) -> None:
        """Zooms in on counted events as a click on them does."""
        self._open_cell(cell)

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Closer by a factor, around the selected item, else the middle, or a pixel of the axis."""
        if x is None:
            x = self.axis_width / 2
            for item in self.frame_now().items:
                if item.event_id == self.selected:
                    x = min(max((item.left + item.right) / 2, 0), self.axis_width)
                    break
        self.set_scale(self.scale.zoomed(factor, x))

    def pan(self, pixels: float) -> None:
        self.set_scale(self.scale.panned(pixels, self.axis_width))

    def go_to(self, minute: int) -> None:
        """Brings a minute to the middle of the view."""
        self.set_scale(self.scale.centred(minute, self.axis_width))

    def reveal(self, event_id: str) -> None:
        """Selects an event and brings it into view; nothing if it stands nowhere."""
        self.select(event_id)
        if any(item.event_id == event_id for item in self.frame_now().items):
            return
        row = self._row_of(event_id)
        if row is not None:
            self._reveal_row(row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, place = event.angleDelta(), event.position()
        wants_lanes = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if place.x() < self.axis or wants_lanes:
            self.scrollRequested.emit(self.scrolled - (turned.y() or turned.x()) // 2)
        elif abs(turned.x()) > abs(turned.y()):
            self.pan(-turned.x())
        elif turned.y():
            self.zoom(STEP ** (turned.y() / 120), place.x() - self.axis)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._pressed = event.position()
        self._scale_pressed, self._scroll_pressed = self.scale, self.scrolled
        self._is_dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self._scale_pressed is None:
            self._point_at(event.position())
            return
        moved = event.position() - self._pressed
        if not self._is_dragged:
            if moved.manhattanLength() < QApplication.startDragDistance():
                return
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.set_scale(self._scale_pressed.panned(-moved.x(), self.axis_width))
        self.scrollRequested.emit(round(self._scroll_pressed - moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if self._is_dragged:
            self._is_dragged = False
            self._point_at(event.position())
            return
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        found = self.hit_at(event.position())
        if found is None:
            return
        if found.item is not None:
            self._choose(found.item.row)
        elif found.cell is not None:
            self._open_cell(found.cell)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.hit_at(event.position())
        if found is not None and found.item is not None:
            self.eventActivated.emit(found.item.event_id)
        elif found is None and event.position().x() >= self.axis:
            self.zoom(STEP * STEP, event.position().x() - self.axis)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            if self.selected is not None:
                self.menuRequested.emit(self.selected, self.mapToGlobal(self._selected_place()))
            return
        found = self.hit_at(QPointF(event.pos()))
        if found is not None and found.item is not None:
            self._choose(found.item.row)
            self.menuRequested.emit(found.item.event_id, event.globalPos())
        elif found is None:
            self.menuRequested.emit("", event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        pan = self.axis_width * _ARROW
        match key:
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(STEP)
            case Qt.Key.Key_Minus:
                self.zoom(1 / STEP)
            case Qt.Key.Key_0:
                self.fit()
            case Qt.Key.Key_Home | Qt.Key.Key_End if self.columns.span is not None:
                self._go_to_end(is_first=key == Qt.Key.Key_Home)
            case Qt.Key.Key_Left:
                self.pan(-pan)
            case Qt.Key.Key_Right:
                self.pan(pan)
            case Qt.Key.Key_Up:
                self.scrollRequested.emit(self.scrolled - 36)
            case Qt.Key.Key_Down:
                self.scrollRequested.emit(self.scrolled + 36)
            case Qt.Key.Key_Escape:
                super().focusNextPrevChild(True)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.selected is not None:
                self.eventActivated.emit(self.selected)
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(max(1 + event.value(), 0.1), event.position().x() - self.axis)
                return True
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self._told_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tool_tip(text), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LocaleChange):
            self.letters_changed()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from item to item and leaves the timeline after the last one."""
        row = self._following(1 if forward else -1)
        if row is None:
            return super().focusNextPrevChild(forward)
        self._choose(row)
        self._reveal_row(row, only_if_hidden=True)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _choose(self, row: int) -> None:
        (event_id,) = self.columns.ids_of([row])
        self.select(event_id)
        self._current = row
        known = self.rows.get(event_id)
        if known is not None:
            self.setAccessibleDescription(described(known))
        self.eventChosen.emit(event_id)

    def _following(self, step: int) -> int | None:
        current = self._current
        if current is None and self.selected is not None:
            current = self._row_of(self.selected)
        row = (0 if step > 0 else len(self.columns) - 1) if current is None else current + step
        return row if 0 <= row < len(self.columns) else None

    def _row_of(self, event_id: str) -> int | None:
        if event_id not in self.rows:
            return None
        at = list(self.rows).index(event_id)
        found = (self.columns.event == at).nonzero()[0]
        return int(found[0]) if len(found) else None

    def _reveal_row(self, row: int, *, only_if_hidden: bool = False) -> None:
        view = self.frame_now()
        shown = next((item for item in view.items if item.row == row), None)
        band = view.lanes[int(self.columns.lane[row])]
        top, bottom = (shown.top, shown.bottom) if shown else (band.top, band.top + band.height)
        if top < self.scrolled:
            self.scrollRequested.emit(round(top))
        elif bottom > self.scrolled + self.height() - self.tick_row:
            self.scrollRequested.emit(round(bottom - self.height() + self.tick_row + 6))
        if shown is not None and only_if_hidden:
            return
        known = [
            int(minute)
            for minute in (self.columns.begin[row], self.columns.finish[row])
            if OPEN_BEFORE < minute < OPEN_AFTER
        ]
        if known:
            self.go_to(sum(known) // len(known))

    def _open_cell(self, cell: Cell) -> None:
        middle = (cell.left + cell.right) / 2
        self.zoom(4.0, middle)

    def _go_to_end(self, *, is_first: bool) -> None:
        assert self.columns.span is not None
        room = self.axis_width * 0.04 * self.scale.minutes
        if is_first:
            self.set_scale(Scale(self.columns.span[0] - room, self.scale.minutes))
        else:
            shown = self.axis_width * self.scale.minutes
            self.set_scale(Scale(self.columns.span[1] + room - shown, self.scale.minutes))

    def _point_at(self, place: QPointF) -> None:
        found = self.hit_at(place)
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)

    def _told_at(self, place: QPointF) -> str:
        if place.x() < self.axis:
            lane = self.lane_at(place)
            return self.columns.lanes[lane].name if lane is not None else ""
        found = self.hit_at(place)
        if found is None:
            return ""
        if found.cell is not None:
            return tr("Events here: {count}. Zoom in to see each.").format(count=found.cell.count)
        row = self.rows.get(found.event_ids[0])
        return described(row) if row is not None else ""

    def _selected_place(self) -> QPoint:
        for item in self.frame_now().items:
            if item.event_id == self.selected:
                x = min(max((item.left + item.right) / 2, 0), self.axis_width)
                return QPoint(
                    round(self.axis + x), round(self.tick_row - self.scrolled + item.bottom)
                )
        return self.rect().center()
