"""The rail: search over everything, the cases, and what goes across them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from casefile.store.changes import Changes
from casefile.ui.desk import Desk
from casefile.ui.keys.in_force import keys_now
from casefile.ui.parts.empty_state import EmptyState
from casefile.ui.parts.nested import nested
from casefile.ui.parts.section_header import SectionHeader
from casefile.ui.rail_cases import CaseList
from casefile.ui.rail_entry import RailEntry
from casefile.ui.rail_model import TABLES, CasesModel, RailLines, rail_lines
from casefile.ui.search_field import SearchField
from casefile.ui.tongue import filled

WIDTH = 232


class Across(StrEnum):
    """The lists that go across cases."""

    PARTIES = "parties"
    PROVISIONS = "provisions"
    DEADLINES = "deadlines"
    HISTORY = "history"


class Rail(QFrame):
    """Reads itself anew whenever a write touched what it shows.

    `linesRead` comes with the `RailLines` each time; `acrossRequested` names a list to open.
    """

    newCaseRequested = Signal()
    acrossRequested = Signal(Across)
    linesRead = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines: RailLines | None = None
        self.setProperty("look", "rail")
        self.setAccessibleName(self.tr("Cases and searches"))
        self.setMinimumWidth(170)
        # Rather its last entries out of sight than the window larger than the screen.
        self.setMinimumHeight(150)
        self.search = SearchField()
        self.model = CasesModel(self)
        self.cases = CaseList(self.model)
        self._heading = SectionHeader(self.tr("Cases"), "", self.tr("New case"))
        self._empty = EmptyState("")
        self._empty.hide()
        self.show_keys()
        self.entries = {
            Across.PARTIES: RailEntry(self.tr("People and organisations")),
            Across.PROVISIONS: RailEntry(self.tr("Provisions of law")),
            Across.DEADLINES: RailEntry(self.tr("Deadlines")),
            Across.HISTORY: RailEntry(self.tr("History"), self.tr("undo to any point")),
        }
        self._lay_out()
        self._heading.addRequested.connect(self.newCaseRequested)
        for kind, entry in self.entries.items():
            entry.clicked.connect(lambda _=False, which=kind: self.acrossRequested.emit(which))
        self.cases.chosen.connect(desk.open_case)
        desk.caseOpened.connect(self.cases.show_open)
        desk.changed.connect(self._on_changed)
        self.read()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 8)
        column.setSpacing(0)
        top = nested(column, QHBoxLayout())
        top.setContentsMargins(12, 0, 12, 7)
        top.addWidget(self.search)
        # With large letters in a small window there is more than the rail is high.
        scrolls = QScrollArea()
        scrolls.setAccessibleName(self.tr("Cases and searches"))
        scrolls.setFrameShape(QFrame.Shape.NoFrame)
        scrolls.setWidgetResizable(True)
        scrolls.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolls.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(scrolls, 1)
        lists = QWidget()
        lists.setProperty("look", "rail")
        scrolls.setWidget(lists)
        below = QVBoxLayout(lists)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self._heading)
        below.addWidget(self._empty)
        below.addWidget(self.cases)
        below.addSpacing(14)
        below.addWidget(SectionHeader(self.tr("Across cases")))
        for entry in self.entries.values():
            below.addWidget(entry)
        below.addStretch(1)

    def show_keys(self) -> None:
        """Tells the keys in force now."""
        now = keys_now()
        self.search.show_keys(now.shown("search"))
        words = self.tr("No case yet. Press {key}, or drop documents here.")
        self._empty.set_text(filled(words, key=now.told("case.new")))

    def read(self) -> None:
        """Fetches everything the rail shows."""
        self._desk.fetch(rail_lines, key="rail").then(self._show)

    def _on_changed(self, changes: Changes) -> None:
        if changes.any_of(*TABLES):
            self.read()

    def _show(self, lines: RailLines) -> None:
        self.lines = lines
        self.model.show(lines.cases, lines.deadlines)
        self.cases.setVisible(bool(lines.cases))
        self._empty.setVisible(not lines.cases)
        self.cases.show_open(self._desk.case_id)
        self.entries[Across.PARTIES].set_count(f"{lines.counts.parties:,}")
        self.entries[Across.PROVISIONS].set_count(f"{lines.counts.provisions:,}")
        self.entries[Across.DEADLINES].set_count(f"{lines.counts.deadlines:,}")
        self.linesRead.emit(lines)
