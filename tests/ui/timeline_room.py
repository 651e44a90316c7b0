"""What the timeline's tests share: two suspects' events, and a hand with a mouse."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casefile.model.dates import event_dates, understand
from casefile.model.terms import Custody, EventKind
from casefile.timeline.items import Item
from casefile.timeline.rows import EventRow, Suspect
from casefile.ui.timeline import TimelineView
from casefile.ui.timeline.board import Board

LEFT = Qt.MouseButton.LeftButton
PEOPLE = [Suspect("a", "Anna Velde"), Suspect("b", "Boris Orlov")]


def event(
    name: str,
    when: str | None,
    until: str | None = None,
    kind: EventKind = EventKind.EVENT,
    custody: Custody | None = None,
    suspects: tuple[str, ...] = (),
) -> EventRow:
    if when is None:
        return EventRow(name, name, kind)
    anchor = date(2025, 4, 25)
    begins, ends = event_dates(understand(when, anchor), until and understand(until, anchor))
    return EventRow(name, name, kind, custody, when=begins, until=ends, suspects=suspects)


EVENTS = [
    event("held", "2025-04-19", None, EventKind.CUSTODY, Custody.SERVED, ("a", "b")),
    event("sought", "2025-04-22", "2025-06-17", EventKind.CUSTODY, Custody.SOUGHT, ("a", "b")),
    event("hearing", "2025-05-20", kind=EventKind.HEARING),
    event("sentence <b>elsewhere</b>", "earlier this month", kind=EventKind.SENTENCE),
    event("rumour", None),
]


def shown_view(qtbot: QtBot, height: int, *, is_mirrored: bool = False) -> TimelineView:
    """A timeline of these events that stands still, on screen; mirrored, in Persian."""
    made = TimelineView()
    if is_mirrored:
        made.setLocale(QLocale("fa_IR"))
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.board.set_motion(False)
    qtbot.addWidget(made)
    made.resize(1200, height)
    made.set_today(date(2025, 5, 7))
    made.show_events(EVENTS, PEOPLE)
    made.show()
    qtbot.waitExposed(made)
    return made


def board_of(view: TimelineView) -> Board:
    (board,) = view.findChildren(Board)
    return board


def item_of(view: TimelineView, name: str) -> Item:
    return next(item for item in board_of(view).frame_now().items if item.event_id == name)


def place_of(view: TimelineView, name: str) -> QPoint:
    board, item = board_of(view), item_of(view, name)
    x = (max(item.left, 0) + min(item.right, board.axis_width)) / 2
    y = (item.top + item.bottom) / 2 - board.scrolled + board.tick_row
    return QPoint(round(board.facing.to_screen(x)), round(y))


def turn(board: Board, place: QPoint, notches: int, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(place),
        board.mapToGlobal(QPointF(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(board, event)


NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def click(view: TimelineView, name: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(board_of(view), LEFT, modifiers, place_of(view, name))


def take(board: Board, begin: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Presses and drags, and does not let go yet."""
    QTest.mousePress(board, LEFT, modifiers, begin)
    QTest.mouseMove(board, (begin + end) / 2)
    QTest.mouseMove(board, end)


def drag(board: Board, begin: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    take(board, begin, end, modifiers)
    QTest.mouseRelease(board, LEFT, modifiers, end)


def edge_of(view: TimelineView, name: str, *, is_left: bool) -> QPoint:
    """Just inside one end of an item."""
    board, item = board_of(view), item_of(view, name)
    x = item.left + 1 if is_left else item.right - 1
    return QPoint(round(board.facing.to_screen(x)), place_of(view, name).y())
