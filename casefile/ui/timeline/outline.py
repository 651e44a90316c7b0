"""What assistive technology may ask of a board: what it shows, where, and what can be done with it.

Qt's registry of interfaces owns what is registered and calls it at any time, so Python must keep
each one alive for exactly as long: `_registered` does. The board is known by a weak reference, and
interfaces are deleted from the event loop alone, never while Qt may be asking one.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from shiboken6 import Shiboken

from casefile.timeline.frame import Cell
from casefile.timeline.rows import EventRow
from casefile.ui.timeline.board import Board
from casefile.ui.timeline.shown import ItemKey, Key, LaneKey, Shown, ThingKey, shown_of

EDIT = "Edit"
"""The name of an event's own action, beside those that Qt names."""

_registered: dict[int, QAccessibleInterface] = {}


def details_of(board: Board, event_id: str) -> EventRow | None:
    """All that is told of an event, None if it is not at hand."""
    return board.details(event_id)


def selected_of(board: Board) -> tuple[str, ...]:
    """The selected events, the one chosen last at the end."""
    return board.selected


class Outline:
    """The interfaces of one board: `make` makes each when it is first asked for."""

    def __init__(self, board: Board, make: Callable[[Outline, Key], QAccessibleInterface]) -> None:
        self._board = weakref.ref(board)
        self._make = make
        self._nodes: dict[Key, QAccessibleInterface] = {}
        self._shown: Shown | None = None

    @property
    def board(self) -> Board | None:
        """The board, None once it is gone."""
        board = self._board()
        return board if board is not None and Shiboken.isValid(board) else None

    def shown(self) -> Shown | None:
        """What the board shows now."""
        board = self.board
        if board is None:
            return None
        frame = board.frame_now()
        if self._shown is None or self._shown.frame is not frame:
            self._shown = shown_of(frame)
        return self._shown

    def node(self, key: Key) -> QAccessibleInterface:
        """The interface of a key, the same one as long as it is in view."""
        node = self._nodes.get(key)
        if node is None:
            node = self._nodes[key] = self._make(self, key)
            _registered[QAccessible.registerAccessibleInterface(node)] = node
        return node

    def known(self, key: Key) -> QAccessibleInterface | None:
        """The interface of a key, if anybody has asked for it."""
        return self._nodes.get(key)

    def passed(self) -> list[Key]:
        """What was asked for and is no longer in view."""
        shown = self.shown()
        return [key for key in self._nodes if shown is None or not shown.knows(key)]

    def forget(self, keys: Iterable[Key]) -> None:
        """Deletes interfaces. Only from the event loop: Qt may hold one while it asks another."""
        for key in list(keys):
            node = self._nodes.pop(key, None)
            if node is not None and Shiboken.isValid(node):
                identity = QAccessible.uniqueId(node)
                QAccessible.deleteAccessibleInterface(identity)
                _registered.pop(identity, None)

    def clear(self) -> None:
        """Deletes all interfaces."""
        self.forget(self._nodes)
        self._shown = None

    def current(self) -> ThingKey | None:
        """What the keys act on, if it is in view."""
        board, shown = self.board, self.shown()
        if board is None or shown is None:
            return None
        if board.current_row is not None:
            return shown.key_of(board.current_row)
        selected = selected_of(board)
        return shown.of_event.get(selected[-1]) if selected else None

    def place(self, key: Key) -> QRect:
        """Where something is on the screen."""
        board, shown = self.board, self.shown()
        if board is None or shown is None or not shown.knows(key):
            return QRect()
        left, top, right, bottom = shown.extent(key)
        y = board.tick_row - board.scrolled
        facing = board.facing
        corner = QPoint(round(facing.left_of(left, right - left)), round(y + top))
        if isinstance(key, LaneKey):
            corner.setX(0)
            right += facing.heads
        size = QSize(max(round(right - left), 1), max(round(bottom - top), 1))
        return QRect(board.mapToGlobal(corner), size)

    def at(self, x: int, y: int) -> tuple[LaneKey | None, ThingKey | None]:
        """The lane and the thing at a place of the screen."""
        board, shown = self.board, self.shown()
        if board is None or shown is None:
            return None, None
        place = QPointF(board.mapFromGlobal(QPoint(x, y)))
        at = board.lane_at(place) if board.rect().contains(place.toPoint()) else None
        if at is None:
            return None, None
        lane = shown.lanes[at]
        for key in reversed(shown.within[lane]):
            if self.place(key).contains(x, y):
                return lane, key
        return lane, None

    def is_selected(self, key: Key) -> bool:
        """Whether it is an event that is selected."""
        board = self.board
        if board is None or not isinstance(key, ItemKey):
            return False
        return key.event_id in selected_of(board)

    def unselect(self) -> bool:
        """Selects nothing, soon; whether anything was selected."""
        board = self.board
        if board is None or not selected_of(board):
            return False
        QTimer.singleShot(0, board, lambda: board.select(None))
        return True

    def toggle(self, key: LaneKey) -> None:
        """Shuts or opens a lane, soon."""
        board, shown = self.board, self.shown()
        if board is not None and shown is not None and key in shown.lanes:
            lane = shown.lanes.index(key)
            QTimer.singleShot(0, board, lambda: board.toggle_lane(lane))

    def act(self, key: ThingKey, name: str) -> None:
        """Does what an action says, as soon as nobody is waiting for an answer.

        An action may open a dialog, and whoever asks for it must not wait until that is closed.
        """
        board = self.board
        if board is not None:
            QTimer.singleShot(0, board, lambda: self._act(key, name))

    def _act(self, key: ThingKey, name: str) -> None:
        board, shown = self.board, self.shown()
        thing = shown.things.get(key) if shown is not None else None
        if board is None or thing is None:
            return
        if name == QAccessibleActionInterface.setFocusAction():
            board.setFocus()
        if isinstance(thing, Cell):
            if name == QAccessibleActionInterface.pressAction():
                board.open_cell(thing)
            return
        board.choose(thing.row)
        if name == EDIT:
            board.eventActivated.emit(thing.event_id)
        elif name == QAccessibleActionInterface.showMenuAction():
            board.menuRequested.emit(thing.event_id, self.place(key).bottomLeft())
