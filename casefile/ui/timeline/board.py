"""The canvas under hands: what mouse, wheel, fingers and keys do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGestureEvent, QToolTip, QWidget

from casefile.model.dates import UncertainDate
from casefile.timeline.columns import Columns
from casefile.timeline.ends import End, end_at, typed_at
from casefile.timeline.frame import Cell
from casefile.timeline.motion import into_cell
from casefile.ui.parts.focus_ring import paint_ring
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.timeline import fingers, keys
from casefile.ui.timeline.arranging import ArrangingCanvas, LaneDrag
from casefile.ui.timeline.descriptions import described, tr
from casefile.ui.timeline.end_drag import EndDrag
from casefile.ui.timeline.hand import Banding, Hand, Panning

_ADDS = Qt.KeyboardModifier.ControlModifier
_EXTENDS = Qt.KeyboardModifier.ShiftModifier


class Board(ArrangingCanvas):
    """Zooms at the pointer, pans, selects, drags ends and lanes.

    `eventActivated` and `menuRequested` carry an event's id ("" on an empty place),
    `newEventRequested` the minute and the lane's number (-1 beneath all lanes) of an empty place,
    `datesRequested` an event's id with its new beginning and end as certain dates, None for the
    one that stays; `deleteRequested`, `carryRequested` and `copyRequested` the ids of events: to
    be dragged to another program, to be put on the clipboard.
    """

    eventActivated = Signal(str)
    menuRequested = Signal(str, QPoint)
    newEventRequested = Signal(int, int)
    datesRequested = Signal(str, object, object)
    deleteRequested = Signal(object)
    carryRequested = Signal(object)
    copyRequested = Signal(object)

    def __init__(self, columns: Columns, parent: QWidget | None = None) -> None:
        super().__init__(columns, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._pressed: QPointF | None = None
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._hand: Hand | None = None
        self._was_on_nothing = True
        self._only_halts = False

    def set_columns(self, columns: Columns) -> None:
        self.call_off()
        super().set_columns(columns)

    def typed_at(self, minute: int) -> str:
        """A minute as a person would type it at this zoom: its day, or its time of day too."""
        return typed_at(minute, self.scale)

    def open_cell(self, cell: Cell) -> None:
        """Goes to counted events as a click on them does."""
        self.motion.go(self.scale, into_cell(self.frame_now(), cell))

    def hold(self, hand: Hand) -> None:
        """Begins a drag that something beside the board leads over it; Esc calls it off."""
        self.motion.halt()
        self._hand = hand
        self.setFocus()

    def carry(self, place: QPointF) -> None:
        """Goes on with such a drag."""
        if self._hand is not None:
            self._hand.move(place)

    def put(self, place: QPointF) -> None:
        """Ends such a drag, if it has not been called off."""
        hand, self._hand = self._hand, None
        if hand is not None:
            hand.let_go(place)

    def call_off(self) -> bool:
        """Ends a drag as if it had not begun; False if there was none."""
        hand, self._hand, self._pressed = self._hand, None, None
        if hand is not None:
            hand.call_off()
            self.unsetCursor()
        return hand is not None

    # Wheel and mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        if self._hand is None:
            fingers.roll(self, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._only_halts = self.motion.is_gliding
        self.motion.halt()
        self._pressed, self._modifiers = event.position(), event.modifiers()
        self._was_on_nothing = self.hit_at(event.position()) is None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._point_at(event.position())
            return
        if self._hand is None:
            moved = event.position() - self._pressed
            if moved.manhattanLength() < QApplication.startDragDistance():
                return
            carried = self._carried_from(self._pressed)
            if carried:
                self._pressed = None
                self.carryRequested.emit(carried)
                return
            self._hand = self._hand_at(self._pressed)
            self.setCursor(self._hand.cursor)
        self._hand.move(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        pressed, self._pressed = self._pressed, None
        hand, self._hand = self._hand, None
        if hand is not None:
            hand.let_go(event.position())
            self._point_at(event.position())
        elif pressed is not None and not self._only_halts:
            self._click(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Goes to an event; on nothing, asks for a new one there."""
        place = event.position()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self.facing.is_beside(place.x()):
            lane = self.head_at(place)
            if lane is not None:
                self.toggle_lane(lane)
            return
        if event.modifiers() & (_ADDS | _EXTENDS):
            # Somebody selects several in haste.
            self.mousePressEvent(event)
            return
        found = self.hit_at(place)
        if found is not None and found.item is not None:
            self.zoom_on(found.item.row)
        elif found is None and self._was_on_nothing:
            lane = self.lane_at(place)
            minute = int(self.scale.minute(self.facing.to_axis(place.x())) // 1)
            self.newEventRequested.emit(minute, -1 if lane is None else lane)

    def _carried_from(self, place: QPointF) -> tuple[str, ...]:
        """What a drag with Ctrl carries away: an event, and those selected with it."""
        found = self.hit_at(place) if self._modifiers & _ADDS else None
        if found is None or found.item is None:
            return ()
        event_id = found.item.event_id
        return self.in_time(self.selected) if event_id in self.selected else (event_id,)

    def _hand_at(self, place: QPointF) -> Hand:
        head = self.head_at(place)
        if head is not None and len(self.columns.lanes) > 1:
            return LaneDrag(self, place, head)
        if not self.facing.is_beside(place.x()) and place.y() >= self.tick_row:
            if self._modifiers & _ADDS:
                return Banding(self, place, self.selected)
            if self._modifiers & _EXTENDS:
                return Banding(self, place)
            end = self.end_at(place)
            if end is not None:
                return EndDrag(self, place, end, self._request_dates)
        return Panning(self, place)

    def _click(self, place: QPointF) -> None:
        head = self.head_at(place)
        if head is not None and self.is_mark_at(place):
            self.toggle_lane(head)
        found = self.hit_at(place)
        if found is None:
            self.begin_anew()
            return
        if found.item is not None:
            row = found.item.row
            if self._modifiers & _EXTENDS:
                self.extend(row)
            elif self._modifiers & _ADDS:
                self.toggle(row)
            else:
                self.choose(row)
        elif found.cell is not None and self._modifiers & (_ADDS | _EXTENDS):
            self.add_counted(found)
        elif found.cell is not None:
            self.open_cell(found.cell)

    def _request_dates(
        self, event_id: str, when: UncertainDate | None, until: UncertainDate | None
    ) -> None:
        self.datesRequested.emit(event_id, when, until)

    def end_at(self, place: QPointF) -> End | None:
        """The end of an event that a drag from a place of this widget would take."""
        x = self.facing.to_axis(place.x())
        if x < 0 or place.y() < self.tick_row:
            return None
        y = place.y() - self.tick_row + self.scrolled
        return end_at(self.frame_now(), x, y, self.details, self.selected)

    def _point_at(self, place: QPointF) -> None:
        self.point_at_head(self.head_at(place))
        if self.end_at(place) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif self.is_mark_at(place) or self.hit_at(place) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            if self.current is not None:
                self.menuRequested.emit(self.current, self.mapToGlobal(self.selected_place()))
            return
        head = self.head_at(QPointF(event.pos()))
        if head is not None:
            self.show_lane_menu(head, event.globalPos())
            return
        found = self.hit_at(QPointF(event.pos()))
        if found is not None and found.item is not None:
            if found.item.event_id not in self.selected:
                self.choose(found.item.row)
            self.menuRequested.emit(found.item.event_id, event.globalPos())
        elif found is None:
            self.menuRequested.emit("", event.globalPos())

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self._back_out():
                super().focusNextPrevChild(True)
            return
        if self._hand is not None:
            return
        if self.motion.is_gliding:
            self.motion.halt()
        if not keys.press(self, event):
            super().keyPressEvent(event)

    def _back_out(self) -> bool:
        """Escape ends a drag, then lets go of several events; False if it has nothing to end."""
        if self.call_off():
            return True
        if len(self.selected) > 1:
            self.select(None)
            return True
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from item to item and leaves the timeline after the last one."""
        return self.step(1 if forward else -1) or super().focusNextPrevChild(forward)

    # Everything else

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.shows_selected():
            self._paint_focus()
        if self._hand is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._font)
            self._hand.paint(painter)
            painter.end()

    def _paint_focus(self) -> None:
        """A frame that says where the keys go while no outline of an event does."""
        painter = QPainter(self)
        paint_ring(painter, self.rect())
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if fingers.spread(self, event):
                return True
        elif isinstance(event, QGestureEvent):
            # The first finger came as a press of the mouse: what it began was not meant.
            self.call_off()
            return fingers.pinch(self, event)
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = "" if self._hand is not None else self._told_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tool_tip(text), self)
            return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            # Escape belongs to the window too, where the timeline fills it.
            has_a_use = self._hand is not None or len(self.selected) > 1
            if event.key() == Qt.Key.Key_Escape and has_a_use:
                event.accept()
                return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LocaleChange):
            self.letters_changed()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self.direction_changed()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.point_at_head(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _told_at(self, place: QPointF) -> str:
        if self.facing.is_beside(place.x()):
            lane = self.head_at(place)
            return self.lane_in_words(lane) if lane is not None else ""
        found = self.hit_at(place)
        if found is None:
            return ""
        if found.cell is not None:
            return tr("Events here: {count}. Zoom in to see each.").format(count=found.cell.count)
        row = self.details(found.event_ids[0])
        return described(row) if row is not None else ""
