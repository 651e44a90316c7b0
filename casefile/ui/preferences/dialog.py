"""The preferences: pages beside a list of them. A choice is so at once; nothing to confirm."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from casefile.ui.help.asking import helps
from casefile.ui.parts.buttons import button
from casefile.ui.parts.letters import most_on_screen
from casefile.ui.parts.nested import nested
from casefile.ui.preferences.cases_page import CasesPage
from casefile.ui.preferences.copies_page import CopiesPage
from casefile.ui.preferences.general_page import GeneralPage
from casefile.ui.preferences.look_page import LookPage
from casefile.ui.preferences.page import PreferencesPage

if TYPE_CHECKING:
    from casefile.ui.window import Window

_LIST_LETTERS = 18
_ROW_MORE = 12
"""Pixels of a row of the list beyond its letters."""


class PreferencesDialog(QDialog):
    """Asks once what holds for every case.

    `languageChosen` and `datesChanged` come when what is shown has to be written anew.
    """

    languageChosen = Signal(object)
    datesChanged = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "pane")
        helps(self)
        memory = window.memory
        self.general = GeneralPage(memory)
        self.look = LookPage(window)
        self.cases = CasesPage(memory.wishes)
        self.copies = CopiesPage(memory.wishes, has_library=window.view is not None)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages of the preferences"))
        self.list.setTabKeyNavigation(False)
        self.stack = QStackedWidget()
        for page in (self.general, self.look, self.cases, self.copies):
            self._add(page)
        self._measure_list()
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.close)
        self._lay_out()
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        self.general.languageChosen.connect(self.languageChosen)
        self.general.keysRequested.connect(lambda: window.asides.keys_over(self))
        self.cases.datesChanged.connect(self.datesChanged)
        if window.view is not None:
            copies = window.view.copies
            self.copies.copyRequested.connect(lambda folder: copies.make(Path(folder)))
            copies.made.connect(self.copies.show_made)
            copies.failed.connect(self.copies.show_trouble)

    def _add(self, page: PreferencesPage) -> None:
        held = QScrollArea()
        held.setWidget(page)
        held.setWidgetResizable(True)
        held.setAccessibleName(page.title)
        held.setFrameShape(QFrame.Shape.NoFrame)
        # Tab goes on to its fields; keys that these have no use for scroll it all the same.
        held.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stack.addWidget(held)
        self.list.addItem(QListWidgetItem(page.title))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        body = nested(column, QHBoxLayout(), 1)
        body.setSpacing(0)
        body.addWidget(self.list)
        body.addWidget(self.stack, 1)
        foot = QFrame()
        foot.setProperty("look", "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 10, 16, 10)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addWidget(foot)

    def sizeHint(self) -> QSize:
        letter = self.fontMetrics().averageCharWidth()
        wished = QSize(max(720, letter * 100), max(460, self.fontMetrics().height() * 24))
        return wished.boundedTo(most_on_screen(self))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            # Left to itself a window never takes more than two thirds of the screen.
            self.resize(self.sizeHint())

    def _measure_list(self) -> None:
        self.list.setFixedWidth(self.fontMetrics().averageCharWidth() * _LIST_LETTERS)
        high = self.fontMetrics().height() + _ROW_MORE
        for row in range(self.list.count()):
            self.list.item(row).setSizeHint(QSize(0, high))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            # The size of letters is chosen here: the rest of it is to be read, too.
            self._measure_list()
            self.resize(self.size().expandedTo(self.sizeHint()))

    def show_page(self, page: QWidget) -> None:
        """Turns to one of the pages."""
        pages = [self.stack.widget(place) for place in range(self.stack.count())]
        held = (one.widget() if isinstance(one, QScrollArea) else one for one in pages)
        self.list.setCurrentRow(list(held).index(page))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.cases.leave()
        super().closeEvent(event)

    def reject(self) -> None:
        # Escape does not pass by `closeEvent`.
        self.cases.leave()
        super().reject()
