"""Entries of menus, each known by a name that never changes, whatever the language or the key."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

Keys = QKeySequence.StandardKey | str | None
Standard = QKeySequence.StandardKey


class Need(IntEnum):
    """What must be open for an entry to mean anything."""

    NOTHING = 0
    LIBRARY = 1
    CASE = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One act: the action, the keys it came with, what it needs."""

    name: str
    action: QAction
    own_keys: tuple[QKeySequence, ...]
    need: Need


class Entries(QObject):
    """Makes the entries, and is asked for all of them by the palette and the list of keys."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._made: dict[str, Entry] = {}

    def __getitem__(self, name: str) -> Entry:
        return self._made[name]

    def __contains__(self, name: str) -> bool:
        return name in self._made

    def all(self) -> list[Entry]:
        """Every entry, in the order in which the menus show them."""
        return list(self._made.values())

    def add(
        self,
        menu: QMenu,
        name: str,
        words: str,
        *keys: Keys,
        need: Need = Need.NOTHING,
        checkable: bool = False,
    ) -> QAction:
        """Adds an entry to a menu. `name` is its key in the settings; no two share one."""
        assert name not in self._made, name
        action = QAction(words, self.parent())
        action.setObjectName(name)
        action.setCheckable(checkable)
        own_keys = tuple(each_once(keys))
        action.setShortcuts(own_keys)
        menu.addAction(action)
        self._made[name] = Entry(name, action, own_keys, need)
        return action

    def allow(self, there: Need) -> None:
        """Enables what can be done with what is open, and nothing else."""
        for entry in self._made.values():
            if entry.need is not Need.NOTHING:
                entry.action.setEnabled(entry.need <= there)


def each_once(keys: tuple[Keys, ...]) -> list[QKeySequence]:
    """Key sequences, the platform's own for a standard act, without the same one twice."""
    found: dict[str, QKeySequence] = {}
    for one in keys:
        if isinstance(one, QKeySequence.StandardKey):
            bound = QKeySequence.keyBindings(one)
        else:
            bound = [QKeySequence(one)] if one else []
        found.update((sequence.toString(), sequence) for sequence in bound)
    return list(found.values())
