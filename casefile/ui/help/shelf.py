"""Where the help is asked for: the menu, a dialog's button, F1 on anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from casefile.ui.help.subjects import subject_of
from casefile.ui.help.topics import FIRST
from casefile.ui.help.window import HelpWindow

if TYPE_CHECKING:
    from casefile.ui.window import Window


class HelpShelf(QObject):
    """Keeps the one window of the help, and shows it where it can be used."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.shown: HelpWindow | None = None

    def open(self, about: QWidget | None) -> HelpWindow:
        """Shows the help on a widget, or where it was left."""
        return self.open_topic(subject_of(about))

    def open_topic(self, subject: str | None) -> HelpWindow:
        """The same for a topic by its name, with "#" and an anchor where a section is meant."""
        shown = self.shown
        if shown is None or not isValid(shown):
            shown = self.shown = HelpWindow(self._window.menus.entries)
            subject = subject or FIRST
        self._stand_by(shown)
        if subject is not None:
            shown.show_subject(subject)
        shown.show()
        shown.raise_()
        shown.activateWindow()
        return shown

    def _stand_by(self, shown: HelpWindow) -> None:
        """A dialog that must be answered first leaves only its own windows alive."""
        modal = QApplication.activeModalWidget()
        holder = modal if modal is not None and modal is not shown else self._window
        if shown.parentWidget() is holder:
            return
        place = shown.geometry() if shown.isVisible() else None
        shown.setParent(holder, Qt.WindowType.Window)
        if place is not None:
            shown.setGeometry(place)
        if holder is modal and hasattr(modal, "finished"):
            modal.finished.connect(lambda _: self._outlive(shown))

    def _outlive(self, shown: HelpWindow) -> None:
        """The dialog goes, the page that was read stays."""
        if not isValid(shown) or not isValid(self._window):
            return
        was_shown, place = shown.isVisible(), shown.geometry()
        shown.setParent(self._window, Qt.WindowType.Window)
        shown.setGeometry(place)
        shown.setVisible(was_shown)
