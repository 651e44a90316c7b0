"""Entries that mean something only now and then: with a fact selected, a document open, events."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from casefile.ui.menus.entries import plain
from casefile.ui.tongue import filled, words_in

if TYPE_CHECKING:
    from casefile.ui.menus.bar import Menus
    from casefile.ui.window_view import LibraryView

tr = words_in("Menus")

Live = Callable[[], "LibraryView | None"]
Possible = Callable[["LibraryView"], bool]


class LiveMenu(QObject):
    """Greys what cannot be done now while somebody looks; else keys may ask for it, and are told.

    `live` gives the open library's panes, None while there are none.
    """

    def __init__(self, menus: Menus, live: Live, parent: QObject) -> None:
        super().__init__(parent)
        self._live = live
        self._menus = menus
        self._entries = menus.entries
        self._possible: dict[QAction, Possible] = {}
        self._entries.lookedAt.connect(self.look)
        self._entries.lookedAway.connect(self.look_away)

    def look(self) -> None:
        """Greys what cannot be done now."""
        view = self._live()
        for action, is_possible in self._possible.items():
            action.setEnabled(view is not None and is_possible(view))

    def look_away(self) -> None:
        """Greys nothing: whether it can be done is asked when it is asked for."""
        for action in self._possible:
            action.setEnabled(True)

    def watch(self, *menus: QMenu) -> None:
        """Looks when one of these menus opens, until it shuts."""
        for menu in menus:
            menu.aboutToShow.connect(self.look)
            menu.aboutToHide.connect(self.look_away)

    def add(
        self,
        menu: QMenu,
        name: str,
        words: str,
        act: Callable[[LibraryView], object],
        is_possible: Possible,
        *,
        why: str = "",
        shown_keys: str = "",
        checkable: bool = False,
    ) -> QAction:
        """Adds an entry that acts on the open library; `why` says what it waits for."""
        action = self._entries.add(
            menu, name, words, why=why, shown_keys=shown_keys, checkable=checkable
        )
        self._possible[action] = is_possible

        def take() -> None:
            view = self._live()
            if view is None:
                return
            if is_possible(view):
                act(view)
            elif why:
                view.told.emit(filled(tr("{act}: {why}"), act=plain(words), why=why))

        action.triggered.connect(take)
        return action
