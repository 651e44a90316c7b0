"""Keys that work in one place only: on selected words, or wherever in the timeline the cursor is.

There a letter alone is enough. A key with Ctrl, or a function key, works everywhere in the window,
whatever it does.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence


class Scope(StrEnum):
    """Where an act's letters alone do it."""

    WINDOW = "window"
    WORDS = "words"
    TIMELINE = "timeline"


LOCAL: Final[dict[str, tuple[Scope, tuple[str, ...]]]] = {
    "add.suspects": (Scope.WORDS, ("S",)),
    "add.charges": (Scope.WORDS, ("C",)),
    "add.events": (Scope.WORDS, ("E",)),
    "add.notes": (Scope.WORDS, ("N",)),
    "copy.citation": (Scope.WORDS, ("Y",)),
    "timeline.range": (Scope.TIMELINE, ("G",)),
    "timeline.find": (Scope.TIMELINE, ("F",)),
    "timeline.today": (Scope.TIMELINE, ()),
    "timeline.first": (Scope.TIMELINE, ("Home",)),
    "timeline.last": (Scope.TIMELINE, ("End",)),
    "timeline.closer": (Scope.TIMELINE, ("+", "=")),
    "timeline.farther": (Scope.TIMELINE, ("-",)),
    "timeline.all": (Scope.TIMELINE, ("0",)),
    "timeline.list": (Scope.TIMELINE, ("Ctrl+Shift+L", "L")),
    "timeline.sort": (Scope.TIMELINE, ("O",)),
    "lane.shut": (Scope.TIMELINE, ("C",)),
    "lane.up": (Scope.TIMELINE, ("Alt+Up",)),
    "lane.down": (Scope.TIMELINE, ("Alt+Down",)),
}
"""By an entry's name: where it works, and the keys it comes with."""

_MOVING: Final = frozenset(
    {
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
        Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Insert,
        Qt.Key.Key_Delete, Qt.Key.Key_Backspace,
    }
)  # fmt: skip
_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def held_and_key(keys: QKeySequence) -> tuple[Qt.KeyboardModifier, Qt.Key]:
    """The first, here the only, keys of a sequence: what is held, and what is pressed."""
    # The binding gives them by number; its stubs do not know.
    first = keys[0]  # type: ignore[index]
    return first.keyboardModifiers(), first.key()


def works_in_place(keys: QKeySequence) -> bool:
    """Whether these keys belong to what the cursor is in: letters, signs, and keys that move it."""
    if keys.isEmpty():
        return False
    held, key = held_and_key(keys)
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return False
    allowed = _SHIFT | _ALT if key in _MOVING else _SHIFT
    return not held & ~allowed
