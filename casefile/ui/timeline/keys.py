"""What the keys do on the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from casefile.ui.keys.in_force import keys_now

if TYPE_CHECKING:
    from casefile.ui.timeline.board import Board

STEP = 1.5
"""How much closer one press of + or one notch of the wheel brings."""
_PAN = 0.15
_ROLL = 36

_ENTRIES: Final = (
    "timeline.closer", "timeline.farther", "timeline.all", "timeline.first", "timeline.last",
    "lane.shut", "lane.up", "lane.down",
)  # fmt: skip
"""The entries of the menus whose letters the board answers to by itself."""


def press(board: Board, event: QKeyEvent) -> bool:
    """Does what a key means on the board; False for one that means nothing here."""
    if event.matches(QKeySequence.StandardKey.SelectAll):
        board.choose_visible()
        return True
    if event.matches(QKeySequence.StandardKey.Copy) and board.selected:
        board.copyRequested.emit(board.in_time(board.selected))
        return True
    act = keys_now().act_of(event, _ENTRIES)
    if act is not None and _do(board, act):
        return True
    key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == Qt.KeyboardModifier.ShiftModifier and key in (
        Qt.Key.Key_Left, Qt.Key.Key_Right,
    ):  # fmt: skip
        board.extend_by(1 if (key == Qt.Key.Key_Right) != board.facing.is_mirrored else -1)
        return True
    if modifiers & ~Qt.KeyboardModifier.ShiftModifier:
        return False
    return _move(board, key) or _act(board, key)


def _do(board: Board, entry: str) -> bool:
    """Does what an entry means; False where it means nothing now."""
    lane = board.current_lane
    match entry:
        case "timeline.closer":
            board.zoom(STEP)
        case "timeline.farther":
            board.zoom(1 / STEP)
        case "timeline.all":
            board.fit()
        case "timeline.first" | "timeline.last" if board.columns.span is not None:
            board.go_to_end(is_first=entry == "timeline.first")
        case "lane.shut" if lane is not None:
            board.toggle_lane(lane)
        case "lane.up" | "lane.down" if lane is not None:
            board.shift_lane(lane, lane + (1 if entry == "lane.down" else -1))
        case "lane.up" | "lane.down":
            pass
        case _:
            return False
    return True


def _move(board: Board, key: int) -> bool:
    match key:
        case Qt.Key.Key_Left:
            board.pan(-board.facing.turned(board.axis_width * _PAN))
        case Qt.Key.Key_Right:
            board.pan(board.facing.turned(board.axis_width * _PAN))
        case Qt.Key.Key_Up:
            board.scrollRequested.emit(board.scrolled - _ROLL)
        case Qt.Key.Key_Down:
            board.scrollRequested.emit(board.scrolled + _ROLL)
        case _:
            return False
    return True


def _act(board: Board, key: int) -> bool:
    match key:
        case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2 if board.current is not None:
            board.eventActivated.emit(board.current)
        case Qt.Key.Key_Delete if board.selected:
            board.deleteRequested.emit(board.selected)
        case _:
            return False
    return True
