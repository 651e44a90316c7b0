"""The window: one library at a time, its menus, and what it remembers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
)
from PySide6.QtWidgets import QFrame, QMainWindow, QStackedWidget

from casefile.ui.icons import program_icon
from casefile.ui.keys.book import KeyBook
from casefile.ui.menus.bar import Menus
from casefile.ui.menus.doing import wire
from casefile.ui.menus.entries import Need
from casefile.ui.menus.facts import FactsMenu
from casefile.ui.menus.timeline import TimelineMenu
from casefile.ui.theme import Theme
from casefile.ui.window_asides import Asides
from casefile.ui.window_libraries import WindowLibraries
from casefile.ui.window_look import WindowLook
from casefile.ui.window_memory import WindowMemory
from casefile.ui.window_opening import LibraryOpener
from casefile.ui.window_shape import WindowShape
from casefile.ui.window_steps import WindowSteps

if TYPE_CHECKING:
    from casefile.ui.drop_sign import DropSign
    from casefile.ui.opening import Opening
    from casefile.ui.welcome import Welcome
    from casefile.ui.window_view import LibraryView

LEAST_SIZE = QSize(760, 520)


class Window(QMainWindow):
    """Shows itself at once; a library's panes come when the library is open.

    `replaced` carries the window that comes in its place, before it goes.
    """

    replaced = Signal(object)

    def __init__(self, theme: Theme, memory: WindowMemory, base_font: QFont | None = None) -> None:
        """`base_font` are the platform's own letters where the application wears others already."""
        super().__init__()
        self.theme = theme
        self.memory = memory
        self.view: LibraryView | None = None
        self._welcome: Welcome | None = None
        self._is_ending = False
        self._dressed: LibraryView | None = None
        self._sign: DropSign | None = None
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
        self.libraries = WindowLibraries(self, self.opener)
        self.opening: Opening | None = None
        self.pages = QStackedWidget()
        # What is seen first waits for nothing, and is nothing that goes again at once.
        self.pages.addWidget(QFrame())
        self.setCentralWidget(self.pages)
        self.look = WindowLook(self, base_font)
        self.asides = Asides(self)
        self._wire()
        self.shape = WindowShape(self)
        self.shape.restore()
        self.show_view(None)

    # Who acts

    def _wire(self) -> None:
        self.keys.changed.connect(self._show_keys)
        wire(self.menus, self)

    @property
    def welcome(self) -> Welcome:
        """What is shown without a library; made when it is first asked for."""
        if self._welcome is None:
            from casefile.ui.welcome import Welcome

            made = self._welcome = Welcome(self.memory)
            made.newRequested.connect(self.libraries.ask_new)
            made.openRequested.connect(self.libraries.ask_open)
            made.sampleRequested.connect(self.libraries.open_sample)
            made.recentChosen.connect(lambda name: self.open_library(Path(name)))
            made.thingsDropped.connect(self.libraries.ask_new_for)
            self.libraries.waiting.connect(made.show_waiting)
            self.pages.addWidget(made)
        return self._welcome

    def live(self) -> LibraryView:
        """The open library's panes; the actions that ask are disabled while there are none."""
        assert self.view is not None
        return self.view

    @property
    def case_id(self) -> str | None:
        """The case that is open, if one is."""
        return self.view.desk.case_id if self.view is not None else None

    # Libraries

    def open_library(self, path: Path) -> None:
        """Opens a library in place of the one that is open."""
        self.libraries.open(path)

    def create_library(self, path: Path) -> None:
        self.libraries.create(path)

    def open_sample(self) -> None:
        self.libraries.open_sample()

    def tell_on_welcome(self, words: str) -> None:
        """Says what needs a library; empty for nothing."""
        if words or self._welcome is not None:
            self.welcome.tell(words)

    @property
    def is_welcome(self) -> bool:
        """Whether it shows the way in, and no library."""
        return self._welcome is not None and self.pages.currentWidget() is self._welcome

    def show_welcome(self) -> None:
        self.welcome.show_recent()
        self.pages.setCurrentWidget(self.welcome)

    def show_view(self, view: LibraryView | None) -> None:
        """Shows an open library, for the first time or again; None for none."""
        self.view = view
        self._allow()
        self.steps.forget()
        if view is None:
            self.setWindowTitle(self.tr("Casefile"))
            return
        if view is not self._dressed:
            self._dress(view)
        self.pages.setCurrentWidget(view)
        view.take_keys()
        self.steps.read()
        self._on_title(view.title)

    def _dress(self, view: LibraryView) -> None:
        """Gives a library its status bar, and the menus what it shows."""
        from casefile.ui.status_bar import StatusBar

        self._dressed = view
        self.status = bar = StatusBar()
        self.setStatusBar(bar)
        bar.show_library(view.desk)
        menus = self.menus
        menus.fill.setChecked(self.memory.is_filled_with_timeline)
        view.fill_with_timeline(menus.fill.isChecked())
        menus.as_list.setChecked(view.timeline.is_list)
        view.timeline.listShown.connect(menus.as_list.setChecked)
        for name, action in menus.panes.items():
            action.setChecked(self.memory.is_pane_shown(name))
        view.desk.busyChanged.connect(bar.show_busy)
        view.desk.changed.connect(self.steps.changed)
        view.titleChanged.connect(self._on_title)
        view.told.connect(bar.tell)

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
        path = _library_offered(event)
        if path is not None:
            self._drop_sign().show_opening(path.stem)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        _library_offered(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_sign().hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_sign().hide()
        path = _library_offered(event)
        if path is not None:
            self.libraries.open_dropped(path)

    def _drop_sign(self) -> DropSign:
        if self._sign is None:
            from casefile.ui.drop_sign import DropSign

            self._sign = DropSign(self.pages)
        return self._sign

    # Ends

    def remember(self) -> None:
        """Has everything remembered that is remembered a moment after it changes."""
        self.shape.remember()
        if self.view is not None:
            self.view.timeline_views.flush()
            self.view.returning.flush()
            self.view.drafts.flush()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Waits for what is being written; nothing has to be saved."""
        if self._is_ending:
            # Asked once more while it waits.
            event.ignore()
            return
        self._is_ending = True
        self.shape.remember()
        self.libraries.end()
        self.memory.save()
        self._is_ending = False
        super().closeEvent(event)


def _library_offered(event: QDropEvent) -> Path | None:
    # Not at the start of the window: what is dropped has to be understood only once it is.
    from casefile.ui.attach_drop import library_offered

    return library_offered(event)
