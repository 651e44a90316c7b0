"""Which keys cannot be given to an act, and why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from casefile.ui.keys.local import Scope, held_and_key, works_in_place
from casefile.ui.tongue import filled, words_in

tr = words_in("Keys")

_NEVER: Final = frozenset(
    {
        Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return,
        Qt.Key.Key_Enter, Qt.Key.Key_Space,
    }
)  # fmt: skip
_ARROWS: Final = frozenset(
    {
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete,
        Qt.Key.Key_Backspace, Qt.Key.Key_Insert,
    }
)  # fmt: skip
_EDITING: Final = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.Delete,
)
_HELD: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


def refusal(scope: Scope, keys: QKeySequence, titles: Iterable[str]) -> str:
    """Why these keys cannot be given to an act of a scope, as a sentence; nothing if they can.

    `titles` are those of the menus, which open by a letter with Alt.
    """
    held, key = held_and_key(keys)
    shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
    if key in _NEVER and not (key == Qt.Key.Key_Space and held & _HELD):
        return filled(tr("{keys} is needed to move about and to leave."), keys=shown)
    if any(keys in QKeySequence.keyBindings(one) for one in _EDITING):
        return filled(tr("{keys} works on words wherever they are written."), keys=shown)
    if key == Qt.Key.Key_F2 and not held:
        return filled(tr("{keys} edits what is selected in a list."), keys=shown)
    if any(QKeySequence.mnemonic(title) == keys for title in titles):
        return filled(tr("{keys} opens a menu."), keys=shown)
    if not works_in_place(keys):
        return ""
    if scope is Scope.WINDOW:
        return filled(
            tr("{keys} alone is for writing. Hold Ctrl, or take a function key."), keys=shown
        )
    if key in _ARROWS and not held & Qt.KeyboardModifier.AltModifier:
        return filled(tr("{keys} moves, selects or deletes there."), keys=shown)
    return ""
