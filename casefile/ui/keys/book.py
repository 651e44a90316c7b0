"""The book of keys: the shipped ones, what the user changed in them, which are in force."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar

from casefile.ui.keys.in_force import Bound, KeyList, put_in_force
from casefile.ui.keys.local import held_and_key, works_in_place
from casefile.ui.keys.refusing import refusal
from casefile.ui.menus.entries import Entries, Entry, plain
from casefile.ui.window_memory import WindowMemory

_NAMED = (Qt.Key.Key_Menu, Qt.Key.Key_Help)
_FORMAT = QKeySequence.SequenceFormat.PortableText


class KeyBook(QObject):
    """Keeps what differs from the shipped keys in the settings, by the entries' names.

    `changed` follows once other keys are in force.
    """

    changed = Signal()

    def __init__(self, entries: Entries, bar: QMenuBar, memory: WindowMemory) -> None:
        super().__init__(entries)
        self._entries = entries
        self._bar = bar
        self._memory = memory
        for name, text in memory.changed_keys().items():
            # An entry may have gone with another version; what was said of it stays.
            if name in entries:
                entries.set_keys(name, _read(text))
        self._put_in_force()

    @property
    def entries(self) -> list[Entry]:
        """Every act that can have keys."""
        return self._entries.all()

    def keys(self, name: str) -> KeyList:
        return self._entries.keys(name)

    def main_keys(self, name: str) -> KeyList:
        """The keys without those that the platform adds for keyboards with an Undo key or alike."""
        own = self._entries[name].own_keys
        return tuple(one for one in self.keys(name) if not (one in own and _is_rare(one)))

    def is_changed(self, name: str) -> bool:
        """Whether an entry has other keys than it came with."""
        return self.keys(name) != self._entries[name].own_keys

    def refusal(self, name: str, keys: QKeySequence) -> str:
        """Why an entry cannot have these keys; nothing if it can, or only another has them."""
        titles = [action.text() for action in self._bar.actions()]
        return refusal(self._entries[name].scope, keys, titles)

    def owner(self, name: str, keys: QKeySequence) -> Entry | None:
        """The other entry that these keys would do as well, where both could be meant."""
        scope, in_place = self._entries[name].scope, works_in_place(keys)
        for entry in self._entries.all():
            meets = entry.scope is scope or not in_place
            if entry.name != name and meets and keys in self.keys(entry.name):
                return entry
        return None

    # Changing

    def put(self, name: str, at: int, keys: QKeySequence) -> None:
        """Puts a key in place of one of the main ones or after them; an empty one takes it out."""
        main = list(self.main_keys(name))
        rare = [one for one in self.keys(name) if one not in main]
        if at < len(main):
            main[at] = keys
        else:
            main.append(keys)
        self.give(
            name,
            *(
                one
                for place, one in enumerate(main)
                if not one.isEmpty() and (place == at or one != keys)
            ),
            *(one for one in rare if one != keys),
        )

    def give(self, name: str, *keys: QKeySequence) -> None:
        """Gives an entry these keys; another that had one of them is left without it."""
        for one in keys:
            owner = self.owner(name, one)
            if owner is not None:
                self._set(owner, tuple(key for key in self.keys(owner.name) if key != one))
        self._set(self._entries[name], keys)
        self._put_in_force()

    def reset(self, name: str) -> None:
        """Gives an entry the keys it came with."""
        self.give(name, *self._entries[name].own_keys)

    def reset_all(self) -> None:
        for entry in self._entries.all():
            self._set(entry, entry.own_keys)
        self._put_in_force()

    def changes(self) -> dict[str, KeyList]:
        """What differs from the shipped keys, to be put back with `take_up`."""
        return {one.name: self.keys(one.name) for one in self.entries if self.is_changed(one.name)}

    def take_up(self, changes: dict[str, KeyList]) -> None:
        """The shipped keys but for these."""
        for entry in self._entries.all():
            self._set(entry, changes.get(entry.name, entry.own_keys))
        self._put_in_force()

    def _set(self, entry: Entry, keys: KeyList) -> None:
        self._entries.set_keys(entry.name, keys)
        is_own = keys == entry.own_keys
        text = "; ".join(one.toString(_FORMAT) for one in keys)
        self._memory.remember_keys(entry.name, None if is_own else text)

    def _put_in_force(self) -> None:
        every = self._entries.all()
        put_in_force(
            Bound(
                {one.name: self.keys(one.name) for one in every},
                {one.name: plain(one.words) for one in every},
            )
        )
        self.changed.emit()


def _is_rare(keys: QKeySequence) -> bool:
    _, key = held_and_key(keys)
    return key > Qt.Key.Key_F12 and key not in _NAMED


def _read(text: str) -> KeyList:
    """Keys from the settings; what is none there is left out."""
    found = (QKeySequence(part, _FORMAT) for part in text.split("; ") if part)
    return tuple(one for one in found if not one.isEmpty())
