"""File → Open again: the libraries that were open lately, and how to have them forgotten."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from casefile.ui.recent_libraries import Presence, folder_in_words
from casefile.ui.tongue import filled

if TYPE_CHECKING:
    from casefile.ui.window import Window


class RecentMenu(QObject):
    """Fills its menu each time it is opened."""

    def __init__(self, menu: QMenu, window: Window) -> None:
        super().__init__(menu)
        self._menu = menu
        self._window = window
        self._actions: dict[Path, QAction] = {}
        self._presence = Presence(self)
        self._presence.looked.connect(self._grey)
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        window, menu = self._window, self._menu
        libraries = window.memory.recent
        self._actions.clear()
        menu.clear()
        for path in libraries:
            self._actions[path] = action = menu.addAction(_name(path))
            action.triggered.connect(lambda _=False, one=path: window.open_library(one))
        if libraries:
            menu.addSeparator()
            forget = menu.addAction(self.tr("Forget these"))
            forget.triggered.connect(window.memory.forget_libraries)
        else:
            menu.addAction(self.tr("No library was open lately")).setEnabled(False)
        self._presence.look(libraries)

    def _grey(self, missing: frozenset[Path]) -> None:
        for path, action in self._actions.items():
            if path in missing:
                action.setText(filled(self.tr("{library} (not found)"), library=_name(path)))
                action.setEnabled(False)


def _name(path: Path) -> str:
    """Two libraries may have the same name: their folders tell them apart."""
    return f"{path.name} — {folder_in_words(path)}".replace("&", "&&")
