"""The first rows of a table as they stand in the file, with what each column is above them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from casefile.actions.chronology_mapping import Field, TableMapping
from casefile.actions.citing import shortened
from casefile.intake.incoming.table import TableRead
from casefile.ui.parts.letters import by_letters
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.tongue import alone, filled, spoken

_ROWS_SHOWN: Final = 3
_WIDTH: Final = 150
_LONGEST: Final = 300


class ColumnsTable(QTableWidget):
    """Each column has a choice of what it is; a field that is chosen anew leaves its old column.

    `changed` comes when the user chooses, not when a table is shown.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, parent)
        self.setAccessibleName(self.tr("What each column is"))
        self.verticalHeader().setVisible(False)
        self.horizontalHeader().setDefaultSectionSize(by_letters(self, _WIDTH))
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWordWrap(False)
        self._combos: list[QComboBox] = []
        self._chosen_in = -1
        self._left: tuple[int, int] | None = None
        """The column, and its choice, that gave way to what was chosen last."""

    def show_table(self, table: TableRead, mapping: TableMapping) -> None:
        """Shows a table's headings and first rows, with what the columns are taken for."""
        headings = mapping.headings(table)
        rows = mapping.rows(table)[:_ROWS_SHOWN]
        self.clear()
        self._combos = []
        self._left = None
        self.setColumnCount(len(headings))
        self.setRowCount(1 + len(rows))
        self.setHorizontalHeaderLabels([shortened(spoken(one), 40) for one in headings])
        taken = {column: which for which, column in mapping.columns.items()}
        for column, heading in enumerate(headings):
            self._combos.append(self._combo(column, heading, taken.get(column)))
            for place, row in enumerate(rows, start=1):
                text = row.cell(column)
                item = QTableWidgetItem(alone(shortened(text, _LONGEST)))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                if text:
                    item.setToolTip(plain_tool_tip(text[:_LONGEST]))
                self.setItem(place, column, item)
        if self._combos:
            self.setRowHeight(0, self._combos[0].sizeHint().height() + 6)
        self.updateGeometry()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops in it."""
        return tuple(self._combos)

    def _combo(self, column: int, heading: str, taken: Field | None) -> QComboBox:
        combo = QComboBox()
        combo.addItem(self.tr("Not taken"), None)
        for which, words in self.words().items():
            combo.addItem(words, which.value)
        name = filled(self.tr("What “{heading}” is"), heading=spoken(heading))
        combo.setAccessibleName(name)
        # Where Qt takes what is chosen for the name, this says what it is for.
        combo.setAccessibleDescription(name)
        combo.setMaxVisibleItems(20)
        combo.setCurrentIndex(combo.findData(taken.value if taken is not None else None))
        combo.setProperty("taken", taken is not None)
        combo.currentIndexChanged.connect(lambda _index: self._has_chosen(column))
        self.setCellWidget(0, column, combo)
        return combo

    def words(self) -> dict[Field, str]:
        return {
            Field.WHEN: self.tr("Date"),
            Field.TIME: self.tr("Time"),
            Field.UNTIL: self.tr("Until"),
            Field.TITLE: self.tr("What happened"),
            Field.DETAILS: self.tr("Details"),
            Field.WHO: self.tr("Who"),
            Field.PLACE: self.tr("Place"),
            Field.KIND: self.tr("Kind"),
            Field.CUSTODY: self.tr("Custody"),
            Field.STANDING: self.tr("Standing"),
            Field.SOURCE: self.tr("Source"),
            Field.PAGE: self.tr("Page"),
            Field.QUOTE: self.tr("Quote"),
            Field.ATTRIBUTION: self.tr("Who says so"),
            Field.DISPUTED_BY: self.tr("Disputed by"),
            Field.EDTF: self.tr("Date as EDTF"),
            Field.EDTF_UNTIL: self.tr("Until as EDTF"),
            Field.PHRASE: self.tr("Words of the date"),
            Field.OTHER_DATES: self.tr("Other dates"),
            Field.IDENTITY: self.tr("Identity"),
        }

    def _has_chosen(self, column: int) -> None:
        if column == self._chosen_in and self._left is not None:
            # Keys pass over other choices on their way: what they took comes back.
            other, index = self._left
            if self._combos[other].currentIndex() == 0:
                self._set(other, index)
        self._chosen_in, self._left = column, None
        chosen = self._combos[column].currentData()
        for other, combo in enumerate(self._combos):
            if chosen is not None and other != column and combo.currentData() == chosen:
                self._left = other, combo.currentIndex()
                self._set(other, 0)
        self.changed.emit()

    def _set(self, column: int, index: int) -> None:
        combo = self._combos[column]
        combo.blockSignals(True)
        combo.setCurrentIndex(index)
        combo.blockSignals(False)

    @property
    def columns(self) -> Mapping[Field, int]:
        """The column of each field that has one."""
        return {
            Field(combo.currentData()): column
            for column, combo in enumerate(self._combos)
            if combo.currentData() is not None
        }

    def combo(self, column: int) -> QComboBox:
        return self._combos[column]

    def sizeHint(self) -> QSize:
        rows = sum(self.rowHeight(row) for row in range(self.rowCount())) or 4 * 30
        bar = self.horizontalScrollBar().sizeHint().height()
        high = self.horizontalHeader().sizeHint().height() + rows + bar + 2 * self.frameWidth()
        return QSize(600, high)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())
