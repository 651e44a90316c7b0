"""Entries of menus, each known by a name that never changes, whatever the language or the key."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from casefile.ui.keys.in_force import written
from casefile.ui.keys.local import LOCAL, Scope, works_in_place
from casefile.ui.parts.key_hint import with_keys
from casefile.ui.tongue import alone

Keys = QKeySequence.StandardKey | str | None
Standard = QKeySequence.StandardKey


class Need(IntEnum):
    """What must be open for an entry to mean anything."""

    NOTHING = 0
    LIBRARY = 1
    CASE = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One act: the action, where it stands, the keys it came with, what it needs.

    `path` are the titles of the menus it stands in, `shown_keys` those that something else answers
    to and the entry only shows, `why` what it waits for where what it needs is open.
    """

    name: str
    action: QAction
    words: str
    path: tuple[str, ...]
    own_keys: tuple[QKeySequence, ...]
    need: Need
    scope: Scope
    shown_keys: str
    why: str

    @property
    def said(self) -> str:
        """Its words as they are now, without what only menus need."""
        return plain(self.action.text())


class Entries(QObject):
    """Makes the entries, and is asked for all of them by the palette and the list of keys.

    `lookedAt` asks those who know to grey what cannot be done now, `lookedAway` to grey it no more:
    what is grey has no keys.
    """

    lookedAt = Signal()
    lookedAway = Signal()

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._made: dict[str, Entry] = {}
        self._keys: dict[str, tuple[QKeySequence, ...]] = {}
        self._titles: tuple[str, ...] = ()
        self._lent: dict[str, tuple[QKeySequence, ...]] = {}

    def has_menus(self, *titles: str) -> None:
        """Says which menus there are, in their order."""
        self._titles = tuple(plain(title) for title in titles)

    def __getitem__(self, name: str) -> Entry:
        return self._made[name]

    def __contains__(self, name: str) -> bool:
        return name in self._made

    def all(self) -> list[Entry]:
        """Every entry, menu by menu."""
        # Some menus are gone on with after others have been filled.
        titles = {title: at for at, title in enumerate(self._titles)}
        return sorted(self._made.values(), key=lambda one: titles[one.path[0]])

    def look(self) -> list[Entry]:
        """Every entry, after what cannot be done now has been greyed."""
        self.lookedAt.emit()
        return self.all()

    def add(
        self,
        menu: QMenu,
        name: str,
        words: str,
        *keys: Keys,
        need: Need = Need.NOTHING,
        checkable: bool = False,
        shown_keys: str = "",
        why: str = "",
    ) -> QAction:
        """Adds an entry to a menu. `name` is its key in the settings; no two share one.

        What works in one place (`casefile.ui.keys.local`) has its keys from there.
        """
        assert name not in self._made, name
        scope, own = LOCAL.get(name, (Scope.WINDOW, keys))
        action = QAction(words, self.parent())
        action.setObjectName(name)
        action.setCheckable(checkable)
        menu.addAction(action)
        own_keys = tuple(each_once(own))
        path = tuple(plain(title) for title in _titles(menu))
        self._made[name] = Entry(name, action, words, path, own_keys, need, scope, shown_keys, why)
        self.set_keys(name, own_keys)
        return action

    # Keys

    def keys(self, name: str) -> tuple[QKeySequence, ...]:
        """The keys in force."""
        return self._keys[name]

    def set_keys(self, name: str, keys: tuple[QKeySequence, ...]) -> None:
        """Gives an entry other keys than it had."""
        self._keys[name] = keys
        self._show_keys(self._made[name])

    def lend(self, name: str, *keys: Keys) -> None:
        """Gives an entry keys beside its own until none are lent any more."""
        self._lent[name] = tuple(each_once(keys))
        self._show_keys(self._made[name])

    def _show_keys(self, entry: Entry) -> None:
        keys, lent = self._keys[entry.name], self._lent.get(entry.name, ())
        in_place = entry.scope is not Scope.WINDOW
        wide = [one for one in keys if not (in_place and works_in_place(one))]
        entry.action.setShortcuts([*wide, *lent])
        if in_place or entry.shown_keys:
            # What only works in place is shown by the menu, which must not answer to it.
            near = entry.shown_keys or (keys[0].toString() if keys else "")
            entry.action.setText(with_keys(entry.words, "" if wide else near))
        elif alone(first := written(wide[:1])) != first:
            # Qt itself would turn those that end in a sign around in a mirrored menu.
            entry.action.setText(with_keys(entry.words, wide[0].toString()))
        elif "\t" in entry.action.text():
            entry.action.setText(entry.words)

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


def plain(words: str) -> str:
    """A menu's words as they are read: without the sign before a letter, without the keys."""
    bare = words.partition("\t")[0].replace("&&", "\0").replace("&", "")
    return bare.replace("\0", "&")


def _titles(menu: QMenu) -> list[str]:
    above = menu.parent()
    titles = _titles(above) if isinstance(above, QMenu) else []
    return [*titles, menu.title()]
