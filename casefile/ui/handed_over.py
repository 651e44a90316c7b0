"""What a start of the program asks, this one's or a later one's, done in the window there is."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from casefile.asked import Asked
from casefile.ui.window import Window

_BUNDLE = ".casebundle"


class HandedOver(QObject):
    """Brings the window to the front, opens the library, offers to attach the documents.

    What needs a library waits until one is open; all of it waits while a dialog asks something.
    """

    WAIT = 200
    """Milliseconds after which it is looked whether the dialog has gone."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._libraries: list[Path] = []
        self._documents: list[Path] = []
        self._new_case = False
        self._open_recent = False
        self._looks_again = False
        window.opener.opened.connect(lambda _: self._on_opened())
        for ended in (window.opener.refused, window.opener.crashed):
            ended.connect(lambda _: self._go_on())

    def take(self, asked: Asked) -> None:
        """Does what is asked, now or as soon as it can be done."""
        if asked.library is not None:
            # The last one asked for is the one to look at.
            self._libraries = [asked.library]
        self._documents += [path for path in asked.documents if path not in self._documents]
        self._new_case |= asked.new_case
        self._open_recent |= asked.open_recent
        self._go_on()

    def come_to_front(self, token: str = "") -> None:
        """Shows the window over the others; `token` is the desktop's leave to do so."""
        window = self._window
        if token:
            # Where Qt looks for it when a window is activated under Wayland.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        for widget in (window, QApplication.activeModalWidget()):
            if widget is not None:
                widget.raise_()
                widget.activateWindow()

    # As soon as it can be done

    def _on_opened(self) -> None:
        self._window.tell_on_welcome("")
        view = self._window.view
        if view is not None:
            view.rail.linesRead.connect(lambda _: self._go_on())
        self._go_on()

    def _go_on(self) -> None:
        """One thing at a time: each of them may open a dialog."""
        if not self._waits():
            return
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget():
            if not self._looks_again:
                self._looks_again = True
                QTimer.singleShot(self.WAIT, self, self._look_again)
            return
        if self._window.opener.is_opening:
            return
        if self._libraries:
            self._open(self._libraries.pop())
            return
        if self._open_recent:
            self._open_recent = False
            self._choose_recent()
        elif self._window.view is None:
            self._tell_what_waits()
        elif self._window.view.rail.lines is not None:
            self._act()
        self._go_on_later()

    def _waits(self) -> bool:
        return bool(self._libraries or self._documents or self._new_case or self._open_recent)

    def _look_again(self) -> None:
        self._looks_again = False
        self._go_on()

    def _go_on_later(self) -> None:
        view = self._window.view
        if self._waits() and not self._looks_again and view is not None:
            self._looks_again = True
            QTimer.singleShot(self.WAIT, self, self._look_again)

    def _open(self, path: Path) -> None:
        view = self._window.view
        if view is not None and _same(view.desk.library.path, path):
            self._go_on()
        else:
            self._window.open_library(path)

    def _choose_recent(self) -> None:
        from casefile.ui.dialogs.recent_dialog import RecentDialog

        window = self._window
        if window.view is None:
            window.show_welcome()
            return
        dialog = RecentDialog(window.memory.recent, window)
        dialog.chosen.connect(lambda name: self.take(Asked(Path(name))))
        dialog.otherRequested.connect(window.libraries.ask_open)
        dialog.open()

    def _tell_what_waits(self) -> None:
        if self._documents:
            words = self.tr(
                "%n file(s) to attach. Open the library where it belongs, or make one.",
                "",
                len(self._documents),
            )
        else:
            words = self.tr("A case needs a library to stand in. Open one, or make one.")
        self._window.tell_on_welcome(words)

    def _act(self) -> None:
        view = self._window.view
        assert view is not None
        bundles = [path for path in self._documents if path.suffix.lower() == _BUNDLE]
        if bundles:
            self._documents.remove(bundles[0])
            view.cases.import_bundle(bundles[0])
        elif self._documents:
            from casefile.ui.attach_drop import Dropped
            from casefile.ui.dialogs.attach_to_dialog import AttachToDialog

            documents, self._documents = tuple(self._documents), []
            dialog = AttachToDialog(view.desk, self._window, Dropped(documents))
            dialog.placed.connect(view.attaching.take)
            dialog.open()
        elif self._new_case:
            self._new_case = False
            view.cases.new()


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one == other
