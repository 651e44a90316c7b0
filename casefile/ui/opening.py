"""The moment between the window's coming and the library's: its cases are there already."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casefile.model.dates import minute_of_day
from casefile.store.glance import glance
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.nested import nested
from casefile.ui.parts.section_header import SectionHeader
from casefile.ui.rail_cases import CaseList
from casefile.ui.rail_model import CasesModel
from casefile.ui.rail_wording import today
from casefile.ui.search_field import SearchField
from casefile.ui.tongue import filled


class Opening(QFrame):
    """The rail as the library will show it, and that the rest is on its way.

    A case chosen meanwhile is `chosen`: the one to open when the library is.
    """

    def __init__(self, rail_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: str | None = None
        self.setProperty("look", "pane")
        self.words = PlainLabel("", "mute")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.model = CasesModel(self)
        self.cases = CaseList(self.model)
        # What is dropped or asked for here has nobody to do it yet.
        self.cases.setAcceptDrops(False)
        self.cases.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.cases.chosen.connect(self._choose)
        self._rail = self._make_rail(rail_width)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self.words, 1)

    def _make_rail(self, width: int) -> QFrame:
        """As `casefile.ui.rail` lays it out, so that nothing jumps when that one comes."""
        rail = QFrame()
        rail.setProperty("look", "rail")
        rail.setFixedWidth(width)
        search = SearchField()
        search.setEnabled(False)
        column = QVBoxLayout(rail)
        column.setContentsMargins(0, 10, 0, 8)
        column.setSpacing(0)
        top = nested(column, QHBoxLayout())
        top.setContentsMargins(12, 0, 12, 7)
        top.addWidget(search)
        column.addWidget(SectionHeader(self.tr("Cases")))
        column.addWidget(self.cases)
        column.addStretch(1)
        return rail

    def show_library(self, path: Path, *, is_new: bool = False) -> None:
        """Names the library that is being opened and shows its cases, if a glance has them."""
        self.words.setText(filled(self.tr("Opening {name}…"), name=path.name))
        self.chosen = None
        seen = None if is_new else glance(path, minute_of_day(today()))
        self._rail.setVisible(seen is not None and bool(seen[0]))
        if seen is not None:
            cases, due, last_case = seen
            self.model.show(cases, due)
            there = last_case if self.model.row_of(last_case) >= 0 else None
            first = self.model.rows[0].id if self.model.rows else None
            self.cases.show_open(there or first)

    def _choose(self, case_id: str) -> None:
        self.chosen = case_id
