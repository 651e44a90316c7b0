"""The keys in force now, for all that shows a key or answers to one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from casefile.ui.keys.layouts import as_latin
from casefile.ui.keys.local import LOCAL, works_in_place
from casefile.ui.tongue import in_quotes

KeyList = tuple[QKeySequence, ...]

_UNTOLD = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier


class Bound:
    """Keys by the name of an entry of the menus. Nobody changes it: another takes its place."""

    def __init__(self, keys: Mapping[str, KeyList], words: Mapping[str, str]) -> None:
        """`words` names the entries for where one has no key to name it by."""
        self._keys = dict(keys)
        self._words = dict(words)

    def of(self, name: str, usual: KeyList = ()) -> KeyList:
        """An entry's keys; `usual` where nobody has said what they are, as without a window."""
        return self._keys.get(name, usual)

    def shown(self, name: str) -> str:
        """The first key as the platform writes it, nothing where there is none."""
        return written(self.of(name)[:1])

    def near(self, name: str) -> str:
        """The first key as settings write it, for `casefile.ui.parts.key_hint`."""
        return self.of(name)[0].toString() if self.of(name) else ""

    def here(self, name: str, *, in_place: bool) -> KeyList:
        """Those of the keys that work in one place, or those that work everywhere."""
        return tuple(one for one in self.of(name) if works_in_place(one) is in_place)

    def told(self, name: str) -> str:
        """What to press, for a sentence: the key, else the entry's words."""
        return self.shown(name) or in_quotes(self._words.get(name, name))

    def act_of(self, event: QKeyEvent, names: Iterable[str]) -> str | None:
        """Which of these entries a pressed key means, on a Latin or a Russian keyboard."""
        there = [(name, self.of(name)) for name in names]
        for keys in pressed(event):
            for name, own in there:
                if keys in own:
                    return name
        return None


def pressed(event: QKeyEvent) -> list[QKeySequence]:
    """What a pressed key may have been meant for, likeliest first; the keypad is as the rest."""
    held, key = event.modifiers() & ~_UNTOLD, Qt.Key(event.key())
    for typed in (event.text(), chr(key) if 0x400 <= key < 0x500 else ""):
        latin = as_latin(typed)
        if latin != typed.lower() and len(latin) == 1:
            key = Qt.Key(ord(latin.upper()))
    found = [QKeySequence(QKeyCombination(held, key))]
    if held == Qt.KeyboardModifier.ShiftModifier:
        # Some signs cannot be typed without it, and a letter means the same in either size.
        found.append(QKeySequence(QKeyCombination(key)))
    return found


def written(keys: Iterable[QKeySequence]) -> str:
    """Key sequences as the platform writes them."""
    return ", ".join(one.toString(QKeySequence.SequenceFormat.NativeText) for one in keys)


@cache
def shipped() -> Bound:
    """The keys that work in one place, as they came."""
    return Bound({name: tuple(map(QKeySequence, keys)) for name, (_, keys) in LOCAL.items()}, {})


_now: list[Bound] = []


def keys_now() -> Bound:
    """The keys of the window at this moment, as `inks_now` has its colours."""
    return _now[-1] if _now else shipped()


def put_in_force(bound: Bound) -> None:
    """For the window's book of keys alone."""
    _now[:] = [bound]
