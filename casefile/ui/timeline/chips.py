"""One undated event in the tray: chosen, edited, or dragged to its date on the axis."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from casefile.model.colours import Meaning
from casefile.model.dates import UncertainDate, understand
from casefile.timeline.ends import typed_at
from casefile.ui.date_words import in_words
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.theme_inks import SMALL, colour, sized
from casefile.ui.timeline.board import Board
from casefile.ui.timeline.descriptions import described, tr
from casefile.ui.timeline.telling import paint_sign
from casefile.ui.tongue import filled

_PAD = 10
_ROUND = 4.0
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)

Choose = Callable[[str, Qt.KeyboardModifier], None]


class TrayChip(QPushButton):
    """A title in a dotted outline, as what is not known is drawn."""

    def __init__(self, board: Board, choose: Choose, parent: QWidget) -> None:
        super().__init__(parent)
        self.event_id = ""
        self._board = board
        self._choose = choose
        self._meaning = Meaning.CONTEXT
        self._is_selected = False
        self._pressed: QPointF | None = None
        self._is_dragged = False
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def tell(self, event_id: str, title: str, meaning: Meaning) -> None:
        """Shows another event."""
        self.event_id, self._meaning = event_id, meaning
        self.setText(title)
        self.setFont(sized(self._board.font(), SMALL))
        self.setAccessibleName(filled(tr("{title}, not dated"), title=title))
        row = self._board.details(event_id)
        self.setToolTip(plain_tool_tip(described(row) if row is not None else title))
        self.update()

    def set_selected(self, is_selected: bool) -> None:
        if is_selected != self._is_selected:
            self._is_selected = is_selected
            self.update()

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(wide + 2 * _PAD, round(self.fontMetrics().height() * 1.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inks = self._board.inks
        ink = inks.meaning[self._meaning]
        rect = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setBrush(colour(ink, 0.14 if self.underMouse() else 0.06))
        painter.setPen(QPen(colour(ink, 0.8), 1.2, Qt.PenStyle.DotLine))
        if self._is_selected:
            painter.setPen(QPen(QColor(inks.accent), inks.ring + 0.5 if self.hasFocus() else 1.8))
        elif self.hasFocus():
            painter.setPen(QPen(QColor(inks.accent), inks.ring))
        painter.drawRoundedRect(rect, _ROUND, _ROUND)
        painter.setPen(QColor(inks.ink))
        room = self.rect().adjusted(_PAD - 2, 0, -_PAD + 2, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._is_dragged = event.position(), False
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if not self._is_dragged:
            moved = event.position() - self._pressed
            if moved.manhattanLength() < QApplication.startDragDistance():
                return
            self._is_dragged = True
            self._choose(self.event_id, Qt.KeyboardModifier.NoModifier)
            self._board.hold(DateDrag(self._board, self.event_id, self.text()))
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._board.carry(self._on_board(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._is_dragged:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self._board.put(self._on_board(event))
        elif self.rect().contains(event.position().toPoint()):
            self._choose(self.event_id, event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._board.eventActivated.emit(self.event_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.event_id not in self._board.selected:
            self._choose(self.event_id, Qt.KeyboardModifier.NoModifier)
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.mapToGlobal(self.rect().bottomLeft()) if by_key else event.globalPos()
        self._board.menuRequested.emit(self.event_id, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2:
                self._board.eventActivated.emit(self.event_id)
            case Qt.Key.Key_Delete:
                self._board.deleteRequested.emit((self.event_id,))
            case Qt.Key.Key_Space:
                self._choose(self.event_id, event.modifiers())
            case Qt.Key.Key_Escape:
                self._board.setFocus()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEY:
            self._choose(self.event_id, Qt.KeyboardModifier.NoModifier)

    def _on_board(self, event: QMouseEvent) -> QPointF:
        return self._board.mapFromGlobal(event.globalPosition())


class DateDrag:
    """Gives an event the date that is under the pointer when it is let go over the axis."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, board: Board, event_id: str, title: str) -> None:
        self._board = board
        self._event_id = event_id
        self._title = title
        self._place = QPointF(-1, -1)
        self.value: UncertainDate | None = None

    def move(self, place: QPointF) -> None:
        board = self._board
        x = board.facing.to_axis(place.x())
        is_over = 0 <= x <= board.axis_width and 0 <= place.y() <= board.height()
        self._place = place
        self.value = understand(typed_at(board.scale.minute(x), board.scale)) if is_over else None
        board.update()

    def let_go(self, place: QPointF) -> None:
        self._board.update()
        if self.value is not None:
            self._board.datesRequested.emit(self._event_id, self.value, None)

    def call_off(self) -> None:
        self._board.update()

    def paint(self, painter: QPainter) -> None:
        board, value = self._board, self.value
        if value is None or value.earliest is None or value.latest is None:
            return
        inks, facing = board.inks, board.facing
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(QColor(inks.accent), 1, Qt.PenStyle.DashLine))
        x = round(facing.to_screen(board.scale.x((value.earliest + value.latest + 1) / 2)))
        painter.drawLine(QPointF(x, board.tick_row), QPointF(x, board.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = facing.span(0, board.axis_width, 0, board.height())
        words = filled(tr("on {date}"), date=in_words(value))
        letters = painter.fontMetrics()
        title = letters.elidedText(self._title, Qt.TextElideMode.ElideRight, 260)
        paint_sign(painter, inks, self._place, room, [words, title])
