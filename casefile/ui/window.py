"""The window: one library at a time, its menus, and what it remembers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
)

from casefile.ui.attach_drop import library_offered
from casefile.ui.crash import show_crash
from casefile.ui.icons import program_icon
from casefile.ui.keys.book import KeyBook
from casefile.ui.menus.bar import Menus
from casefile.ui.menus.doing import wire
from casefile.ui.menus.entries import Need
from casefile.ui.menus.facts import FactsMenu
from casefile.ui.menus.timeline import TimelineMenu
from casefile.ui.theme import Theme
from casefile.ui.welcome import Welcome
from casefile.ui.window_asides import Asides
from casefile.ui.window_look import WindowLook
from casefile.ui.window_memory import WindowMemory
from casefile.ui.window_opening import LibraryOpener
from casefile.ui.window_steps import WindowSteps

if TYPE_CHECKING:
    from casefile.store.library import Library
    from casefile.ui.attach_things import Dropped
    from casefile.ui.opening import Opening
    from casefile.ui.window_view import LibraryView

FIRST_SIZE = QSize(1440, 900)
LEAST_SIZE = QSize(760, 520)
_ENDING = "casefile"


class Window(QMainWindow):
    """Shows itself at once; a library's panes come when the library is open."""

    def __init__(self, theme: Theme, memory: WindowMemory) -> None:
        super().__init__()
        self.theme = theme
        self.memory = memory
        self.view: LibraryView | None = None
        self._wanted_after: Path | None = None
        self._brought: Dropped | None = None
        self.setWindowTitle(self.tr("Casefile"))
        self.setWindowIcon(program_icon())
        self.setMinimumSize(LEAST_SIZE)
        self.setAcceptDrops(True)
        self.menus = Menus(self)
        FactsMenu(self.menus, lambda: self.view, self)
        TimelineMenu(self.menus, lambda: self.view, self)
        self.keys = KeyBook(self.menus.entries, self.menuBar(), memory)
        self.steps = WindowSteps(self)
        self.opener = LibraryOpener(self)
        self.welcome = Welcome()
        self.opening: Opening | None = None
        self.pages = QStackedWidget()
        self.pages.addWidget(self.welcome)
        self.setCentralWidget(self.pages)
        self.look = WindowLook(self)
        self.asides = Asides(self)
        self._wire()
        if not memory.restore_window(self):
            self._take_first_size()
        self._show_view(None)

    def _take_first_size(self) -> None:
        """As drawn where the screen has room for it and a frame, else the whole screen."""
        room = self.screen().availableGeometry().size()
        self.resize(FIRST_SIZE.boundedTo(room))
        if room.width() <= FIRST_SIZE.width() or room.height() <= FIRST_SIZE.height():
            self.setWindowState(Qt.WindowState.WindowMaximized)

    # Who acts

    def _wire(self) -> None:
        menus, welcome = self.menus, self.welcome
        welcome.newRequested.connect(self.ask_new_library)
        welcome.openRequested.connect(self.ask_open_library)
        welcome.sampleRequested.connect(self.open_sample)
        welcome.thingsDropped.connect(self.bring_things)
        welcome.recentChosen.connect(lambda name: self.open_library(Path(name)))
        self.opener.opened.connect(self._on_opened)
        self.opener.refused.connect(self._on_refused)
        self.opener.crashed.connect(self._on_crashed)
        self.keys.changed.connect(self._show_keys)
        wire(menus, self)

    def live(self) -> LibraryView:
        """The open library's panes; the actions that ask are disabled while there are none."""
        assert self.view is not None
        return self.view

    @property
    def case_id(self) -> str | None:
        """The case that is open, if one is."""
        return self.view.desk.case_id if self.view is not None else None

    # Libraries

    def ask_new_library(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("New library"),
            str(Path.home() / self.tr("Field notes.casefile")),
            self.tr("Casefile libraries (*.casefile)"),
        )
        if chosen:
            path = Path(chosen)
            self.create_library(path if path.suffix else path.with_suffix(f".{_ENDING}"))

    def ask_open_library(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open library"),
            str(Path.home()),
            self.tr("Casefile libraries (*.casefile)"),
        )
        if chosen:
            self.open_library(Path(chosen))

    def open_library(self, path: Path) -> None:
        """Opens a library in place of the one that is open."""
        self._leave()
        self._show_opening(path)
        self.opener.open(path)

    def create_library(self, path: Path) -> None:
        self._leave()
        self._show_opening(path, is_new=True)
        self.opener.create(path)

    def open_sample(self) -> None:
        """Opens the sample case in a library of its own, made on first use."""
        from platformdirs import user_data_path

        path = user_data_path("casefile", appauthor=False) / "Sample.casefile"
        self._leave()
        self._show_opening(path, is_new=not path.exists())
        self.opener.create_sample(path)

    def show_welcome(self) -> None:
        self.welcome.show_recent(self.memory.recent)
        self.pages.setCurrentWidget(self.welcome)

    def _show_opening(self, path: Path, *, is_new: bool = False) -> None:
        if self.opening is None:
            # Not before the first paint, which waits for nothing.
            from casefile.ui.opening import Opening
            from casefile.ui.window_panes import first_sizes

            self.opening = Opening(first_sizes(self.pages.size())["top"][0])
            self.pages.addWidget(self.opening)
        self.opening.show_library(path, self.memory.last_case(path), is_new=is_new)
        self.pages.setCurrentWidget(self.opening)

    def _on_opened(self, library: Library) -> None:
        # Imported now: what the panes need takes as long to import as the rest of the start.
        from casefile.ui.desk import Desk
        from casefile.ui.window_view import LibraryView

        desk = Desk(library)
        view = LibraryView(desk, self.memory, self.pages.size())
        if self.opening is not None and self.opening.chosen is not None:
            desk.open_case(self.opening.chosen)
        self.memory.remember_library(library.path)
        self._show_view(view)
        view.rail.linesRead.connect(self._attach_brought)

    def bring_things(self, things: Dropped) -> None:
        """Attaches what was dropped while no library was open, as soon as one's cases are known."""
        self._brought = things
        self._attach_brought()

    def _attach_brought(self) -> None:
        if self._brought and self.view is not None and self.view.rail.lines is not None:
            brought, self._brought = self._brought, None
            self.welcome.show_waiting("")
            self.view.attaching.take(brought)

    def _on_refused(self, words: str) -> None:
        self.show_welcome()
        box = QMessageBox(self)
        # The platform's yellow sign is louder than what happened.
        box.setIconPixmap(program_icon().pixmap(48, 48))
        box.setWindowTitle(self.tr("The library was not opened"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(words)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _on_crashed(self, error: BaseException) -> None:
        self.show_welcome()
        show_crash(error)

    def _show_view(self, view: LibraryView | None) -> None:
        self.view = view
        self._allow()
        self.steps.forget()
        if view is None:
            self.setWindowTitle(self.tr("Casefile"))
            return
        from casefile.ui.status_bar import StatusBar

        bar = StatusBar()
        self.setStatusBar(bar)
        bar.show_library(view.desk)
        self.menus.fill.setChecked(False)
        self.menus.as_list.setChecked(False)
        view.timeline.listShown.connect(self.menus.as_list.setChecked)
        for name, action in self.menus.panes.items():
            action.setChecked(self.memory.is_pane_shown(name))
        view.desk.busyChanged.connect(bar.show_busy)
        view.desk.changed.connect(self.steps.changed)
        view.titleChanged.connect(self._on_title)
        view.told.connect(bar.tell)
        self.status = bar
        self.pages.addWidget(view)
        self.pages.setCurrentWidget(view)
        view.reader.setFocus()
        self.steps.read()
        self._on_title("")

    def _leave(self) -> None:
        """Closes what is open."""
        view, self.view = self.view, None
        if view is not None:
            self.pages.removeWidget(view)
            view.shut()
            view.deleteLater()
            self.setStatusBar(None)  # type: ignore[arg-type]
            self._show_view(None)

    def _on_title(self, title: str) -> None:
        if self.view is None:
            return
        name = self.view.desk.library.name
        self.setWindowTitle(f"{title} — {name}" if title else name)
        self._allow()

    def _allow(self) -> None:
        """Enables what can be done with what is open."""
        there = Need.NOTHING if self.view is None else Need.LIBRARY
        self.menus.entries.allow(Need.CASE if self.case_id is not None else there)

    def fill_recent(self) -> None:
        self.menus.recent.clear()
        for path in self.memory.recent:
            action = self.menus.recent.addAction(path.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, one=path: self.open_library(one))

    # Look and help

    def search(self) -> None:
        """Puts the cursor into the search field, wherever it is."""
        view = self.live()
        if view.rail.isHidden():
            view.show_pane("rail", True)
            self.menus.panes["rail"].setChecked(True)
        if self.menus.fill.isChecked():
            self.menus.fill.trigger()
        view.search.open()

    def _show_keys(self) -> None:
        if self.view is not None:
            self.view.show_keys()
            self.status.show_keys()

    # A library dropped on the window or its icon

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        library_offered(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        library_offered(event)

    def dropEvent(self, event: QDropEvent) -> None:
        path = library_offered(event)
        if path is not None:
            self.open_library(path)

    # Ends

    def closeEvent(self, event: QCloseEvent) -> None:
        """Waits for what is being written; nothing has to be saved."""
        self.opener.wait()
        self.memory.remember_window(self)
        self._leave()
        self.memory.save()
        super().closeEvent(event)
