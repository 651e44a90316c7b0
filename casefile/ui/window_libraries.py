"""Which library is in the window: one opened in place of another, a new one, none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from casefile.ui.attach_things import Dropped
from casefile.ui.crash import show_crash
from casefile.ui.icons import program_icon
from casefile.ui.tongue import filled
from casefile.ui.window_opening import LibraryOpener

if TYPE_CHECKING:
    from casefile.store.library import Library
    from casefile.ui.window import Window
    from casefile.ui.window_view import LibraryView

_NEW_LIBRARY: Final = "new library"


class WindowLibraries(QObject):
    """Keeps the library that is open until another one is, so that a refusal costs nothing.

    `waiting` says what waits for a library, or nothing.
    """

    waiting = Signal(str)

    def __init__(self, window: Window, opener: LibraryOpener) -> None:
        super().__init__(window)
        self._window = window
        self._opener = opener
        self._aside: LibraryView | None = None
        self._then: Callable[[], None] | None = None
        self._brought = Dropped()
        self._dropped: Path | None = None
        opener.opened.connect(self._on_opened)
        opener.refused.connect(self._on_refused)
        opener.crashed.connect(self._on_crashed)

    # Which one

    def ask_new(self) -> None:
        self._ask_where(Dropped())

    def ask_new_for(self, things: Dropped) -> None:
        """Offers to make a library for what was dropped; any other that is opened gets it, too."""
        self.bring(things)
        self._ask_where(things)

    def _ask_where(self, things: Dropped) -> None:
        from casefile.ui.dialogs.library_dialog import LibraryDialog

        window = self._window
        dialog = LibraryDialog(window, window.memory.folder, things)
        dialog.setObjectName(_NEW_LIBRARY)

        def wanted(path: Path) -> None:
            window.memory.remember_folder(path.parent)
            self.create(path)

        dialog.wanted.connect(wanted)
        dialog.open()

    def ask_open(self) -> None:
        window = self._window
        chosen, _ = QFileDialog.getOpenFileName(
            window,
            self.tr("Open library"),
            str(window.memory.folder),
            self.tr("Casefile libraries (*.casefile)"),
        )
        if chosen:
            window.memory.remember_folder(Path(chosen).parent)
            self.open(Path(chosen))

    def open(self, path: Path) -> None:
        """Opens a library in place of the one that is open."""
        view = self._window.view
        if view is not None and _is_same(view.desk.library.path, path):
            self._dropped = None
            self._attach_brought()
            return
        self._begin(path, lambda: self._opener.open(path))

    def open_dropped(self, path: Path) -> None:
        """Opens a library that a hand let go over the window, and says what became of the other."""
        self._dropped = path
        self.open(path)

    def create(self, path: Path) -> None:
        self._begin(path, lambda: self._opener.create(path), is_new=True)

    def open_sample(self) -> None:
        """Opens the sample case in a library of its own, made on first use."""
        from platformdirs import user_data_path

        path = user_data_path("casefile", appauthor=False) / "Sample.casefile"
        view = self._window.view
        if view is not None and _is_same(view.desk.library.path, path):
            return
        self._begin(path, lambda: self._opener.create_sample(path), is_new=not path.exists())

    # One in place of another

    def _begin(self, path: Path, start: Callable[[], None], *, is_new: bool = False) -> None:
        if self._opener.is_opening:
            # Of several asked for meanwhile the last one is meant.
            self._then = lambda: self._begin(path, start, is_new=is_new)
            return
        window = self._window
        for asks in window.findChildren(QDialog, _NEW_LIBRARY):
            asks.reject()
        if window.view is not None:
            self._aside = window.view
            window.status.hide()
            window.show_view(None)
        if window.opening is None:
            # Not before the first paint, which waits for nothing.
            from casefile.ui.opening import Opening
            from casefile.ui.window_panes import first_sizes

            window.opening = Opening(first_sizes(window.pages.size())["top"][0])
            window.pages.addWidget(window.opening)
        window.opening.show_library(path, is_new=is_new)
        window.pages.setCurrentWidget(window.opening)
        start()

    def _on_opened(self, library: Library) -> None:
        is_instead = self._aside is not None
        self._shut(self._aside)
        self._aside = None
        # Imported now: what the panes need takes as long to import as the rest of the start.
        from casefile.ui.desk import Desk
        from casefile.ui.window_view import LibraryView

        window = self._window
        desk = Desk(library)
        view = LibraryView(desk, window.memory, window.pages.size())
        if window.opening is not None and window.opening.chosen is not None:
            desk.open_case(window.opening.chosen)
        window.memory.remember_library(library.path)
        window.pages.addWidget(view)
        window.show_view(view)
        view.rail.linesRead.connect(self._attach_brought)
        dropped, self._dropped = self._dropped, None
        if is_instead and dropped is not None and _is_same(dropped, library.path):
            view.notice.inform(self._of_both(dropped.stem))
        self._go_on()

    def _of_both(self, name: str) -> str:
        """What is said where a library was dropped, which is easily done by mistake."""
        words = self.tr("“{name}” is open now. The other library is closed and saved.")
        if self._window.memory.remembers_recent:
            words = self.tr(
                "“{name}” is open now. The other library is closed and saved: "
                "File → Open again brings it back."
            )
        return filled(words, name=name)

    def _on_refused(self, words: str) -> None:
        self._bring_back()
        box = QMessageBox(self._window)
        # The platform's yellow sign is louder than what happened.
        box.setIconPixmap(program_icon().pixmap(48, 48))
        box.setWindowTitle(self.tr("The library was not opened"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(words)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
        self._go_on()

    def _on_crashed(self, error: BaseException) -> None:
        self._bring_back()
        show_crash(error)
        self._go_on()

    def _bring_back(self) -> None:
        """The library that was open is open still."""
        self._dropped = None
        view, self._aside = self._aside, None
        if view is None:
            self._window.show_welcome()
            self._tell_what_waits()
        else:
            self._brought = Dropped()
            self._window.status.show()
            self._window.show_view(view)

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    # What came along

    def bring(self, things: Dropped) -> None:
        """Attaches what came before a library was open as soon as the cases of one are known."""
        self._brought = things
        self._attach_brought()
        self._tell_what_waits()

    def _tell_what_waits(self) -> None:
        words = self.tr("“{name}” is attached as soon as a library is open.")
        waits = bool(self._brought)
        self.waiting.emit(filled(words, name=self._brought.first_name) if waits else "")

    def _attach_brought(self) -> None:
        view = self._window.view
        if self._brought and view is not None and view.rail.lines is not None:
            brought, self._brought = self._brought, Dropped()
            self._tell_what_waits()
            view.attaching.take(brought)

    # Ends

    def end(self) -> None:
        """Closes what is open; what is being opened is not waited for longer than it takes."""
        self._then = None
        self._opener.wait()
        window = self._window
        view, aside, self._aside = window.view, self._aside, None
        if view is not None:
            window.show_view(None)
        self._shut(view)
        self._shut(aside)

    def _shut(self, view: LibraryView | None) -> None:
        if view is not None:
            view.shut()
            self._window.pages.removeWidget(view)
            view.deleteLater()


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
