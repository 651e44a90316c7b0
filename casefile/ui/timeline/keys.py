"""What the keys do on the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from casefile.ui.timeline.board import Board

STEP = 1.5
"""How much closer one press of + or one notch of the wheel brings."""
_PAN = 0.15
_ROLL = 36
_RUSSIAN_C = "с"


def press(board: Board, event: QKeyEvent) -> bool:
    """Does what a key means on the board; False for one that means nothing here."""
    if event.matches(QKeySequence.StandardKey.SelectAll):
        board.choose_visible()
        return True
    key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == Qt.KeyboardModifier.ShiftModifier and key in (
        Qt.Key.Key_Left, Qt.Key.Key_Right,
    ):  # fmt: skip
        board.extend_by(1 if (key == Qt.Key.Key_Right) != board.facing.is_mirrored else -1)
        return True
    lane = board.current_lane
    if modifiers == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        if lane is not None:
            board.shift_lane(lane, lane + (1 if key == Qt.Key.Key_Down else -1))
        return True
    if modifiers & ~Qt.KeyboardModifier.ShiftModifier:
        return False
    if lane is not None and (key == Qt.Key.Key_C or event.text().lower() == _RUSSIAN_C):
        board.toggle_lane(lane)
        return True
    return _move(board, key) or _act(board, key)


def _move(board: Board, key: int) -> bool:
    match key:
        case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
            board.zoom(STEP)
        case Qt.Key.Key_Minus:
            board.zoom(1 / STEP)
        case Qt.Key.Key_0:
            board.fit()
        case Qt.Key.Key_Home | Qt.Key.Key_End if board.columns.span is not None:
            board.go_to_end(is_first=key == Qt.Key.Key_Home)
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
