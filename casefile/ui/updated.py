"""After the program was replaced by another version: once, a notice that leads to what is new."""

from __future__ import annotations

from PySide6.QtCore import QObject

from casefile.ui.window import Window
from casefile.version import number


class Updated(QObject):
    """Tells on the first library that opens, unless something weightier is told there.

    Who starts the program for the first time has nothing to compare and is told nothing.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        seen = window.memory.version_seen
        self._tells = bool(number()) and seen != number()
        if not seen:
            self._note()
        window.opener.opened.connect(lambda _: self._on_opened())

    def _note(self) -> None:
        self._window.memory.see_version(number())
        self._tells = False

    def _on_opened(self) -> None:
        view = self._window.view
        if view is None or not self._tells or view.notice.isVisibleTo(view):
            return
        self._note()
        view.notice.inform(
            self.tr("Casefile was updated to version {number}.").format(number=number()),
            offer=self.tr("What’s new"),
            act=self._window.asides.whats_new,
        )
