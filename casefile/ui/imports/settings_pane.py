"""How a table is read and how its dates and names are understood, where the user knows better."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import zip_longest
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from casefile.actions.chronology_mapping import DayOrder, NewNames
from casefile.intake.incoming.separated import DELIMITERS, ENCODINGS
from casefile.intake.incoming.table import TableRead, TableSettings
from casefile.model.dates import understand
from casefile.model.errors import CasefileError
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.parts.label import PlainLabel

_MOST_ABREAST: Final = 3


class SettingsPane(QWidget):
    """`readingChanged` comes when the file has to be read anew, `changed` when its rows have."""

    readingChanged = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.encoding = self._choice([(words, key) for key, words in ENCODINGS.items()])
        self.delimiter = self._choice([(self._called(key), key) for key in DELIMITERS])
        self.sheet = self._choice([])
        self.order = self._choice(
            [
                (self.tr("Not guessed"), ""),
                (self.tr("3 April: the day first"), DayOrder.DAY_MONTH.value),
                (self.tr("4 March: the month first"), DayOrder.MONTH_DAY.value),
            ]
        )
        self.anchor = LineField()
        self.anchor.setPlaceholderText(self.tr("the day it was written"))
        self.names = self._choice(
            [
                (self.tr("Join the case"), NewNames.PARTIES.value),
                (self.tr("Stay in the details"), NewNames.DETAILS.value),
            ]
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        self._grid = grid
        self._abreast = 0
        self._labels: dict[QWidget, PlainLabel] = {}
        for words, field in (
            (self.tr("&Encoding"), self.encoding),
            (self.tr("&Sheet"), self.sheet),
            (self.tr("Cells &parted by"), self.delimiter),
            (self.tr("03/04/2025 &means"), self.order),
            (self.tr("“&Last Monday” seen from"), self.anchor),
            (self.tr("People &not known"), self.names),
        ):
            label = PlainLabel(words, "mute", parent=self)
            label.setBuddy(field)
            field.setParent(self)
            field.setAccessibleName(words.replace("&", ""))
            self._labels[field] = label
        self._lines: tuple[tuple[QWidget, ...], ...] = (
            (self.encoding, self.delimiter),
            (self.sheet,),
            (self.order, self.anchor, self.names),
        )
        """A file has either an encoding or sheets."""
        self._place(_MOST_ABREAST)
        for combo in (self.encoding, self.delimiter, self.sheet):
            combo.activated.connect(lambda _index: self.readingChanged.emit())
        for combo in (self.order, self.names):
            combo.activated.connect(lambda _index: self.changed.emit())
        for combo in self.findChildren(QComboBox):
            combo.currentIndexChanged.connect(lambda _index: self._fit())
        self.anchor.editingFinished.connect(self._anchor_typed)
        self._typed = ""
        self._show(self.sheet, False)

    # How many fit beside each other

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = range(_MOST_ABREAST, 0, -1)
        fitting = (count for count in wanted if self._width_of(count) <= self.width())
        self._place(next(fitting, 1))

    def minimumSizeHint(self) -> QSize:
        # By itself it would ask for the width of those that stand abreast now.
        return QSize(self._width_of(1), super().minimumSizeHint().height())

    def _rows(self, abreast: int) -> Iterator[tuple[QWidget, ...]]:
        for line in self._lines:
            for first in range(0, len(line), abreast):
                yield line[first : first + abreast]

    def _place(self, abreast: int) -> None:
        if abreast == self._abreast:
            return
        self._abreast = abreast
        for field, label in self._labels.items():
            self._grid.removeWidget(label)
            self._grid.removeWidget(field)
        for column in range(_MOST_ABREAST):
            self._grid.setColumnStretch(2 * column + 1, 1 if column < abreast else 0)
        for row, fields in enumerate(self._rows(abreast)):
            for column, field in enumerate(fields):
                self._grid.addWidget(self._labels[field], row, 2 * column)
                self._grid.addWidget(field, row, 2 * column + 1)

    def _width_of(self, abreast: int) -> int:
        """Pixels that so many fields beside each other take, with all their words."""
        gap = self._grid.horizontalSpacing()
        columns = zip_longest(*self._rows(abreast))
        return sum(
            max(self._labels[field].sizeHint().width() for field in column if field)
            + max(self._wide(field) for field in column if field)
            + 2 * gap
            for column in columns
        )

    def _wide(self, field: QWidget) -> int:
        letters = self.fontMetrics()
        if isinstance(field, QComboBox):
            # As wide as what is chosen; the list it opens may be wider.
            items = (field.itemText(row) for row in range(field.count()))
            widest = max(map(letters.horizontalAdvance, items), default=0)
            chosen = letters.horizontalAdvance(field.currentText())
            return field.sizeHint().width() - widest + chosen
        return letters.horizontalAdvance(self.anchor.placeholderText()) + 2 * letters.height()

    # What is offered

    def _choice(self, items: list[tuple[str, str]]) -> QComboBox:
        combo = QComboBox()
        for words, key in items:
            combo.addItem(words, key)
        return combo

    def _called(self, delimiter: str) -> str:
        return {
            ",": self.tr("Commas"),
            ";": self.tr("Semicolons"),
            "\t": self.tr("Tabs"),
            "|": self.tr("Bars"),
        }[delimiter]

    def show_table(self, table: TableRead) -> None:
        """Shows how a file was read, and only the choices that it leaves."""
        self._show(self.encoding, table.is_text)
        self._show(self.delimiter, table.is_text)
        self._show(self.sheet, len(table.sheets) > 1)
        if table.is_text:
            self.encoding.setCurrentIndex(self.encoding.findData(table.encoding))
            self.delimiter.setCurrentIndex(self.delimiter.findData(table.delimiter))
        self.sheet.clear()
        for name in table.sheets:
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(self.sheet.findData(table.sheet))

    def _show(self, field: QWidget, shown: bool) -> None:
        field.setVisible(shown)
        self._labels[field].setVisible(shown)

    def show_order(self, order: DayOrder | None) -> None:
        """The order that the headings of the file state."""
        self.order.setCurrentIndex(self.order.findData(order.value if order else ""))

    # What is chosen

    @property
    def reading(self) -> TableSettings:
        """How the file is to be read, of what it leaves to choose."""
        if not self.sheet.isHidden():
            return TableSettings(sheet=self.sheet.currentData() or "")
        if self.encoding.isHidden():
            return TableSettings()
        return TableSettings(self.encoding.currentData(), self.delimiter.currentData())

    @property
    def day_order(self) -> DayOrder | None:
        chosen = self.order.currentData()
        return DayOrder(chosen) if chosen else None

    @property
    def new_names(self) -> NewNames:
        return NewNames(self.names.currentData())

    @property
    def anchor_day(self) -> date | None:
        """The one day typed as anchor, None without one."""
        try:
            found = understand(self.anchor.text())
        except CasefileError:
            return None
        return found.earliest_day if found.earliest_day == found.latest_day else None

    @property
    def lacks(self) -> str:
        """What is wrong with what was chosen; empty where nothing is."""
        if self.anchor.text().strip() and self.anchor_day is None:
            return self.tr("Write the day from which dates are seen like “19 Apr 2025”.")
        return ""

    def _anchor_typed(self) -> None:
        if self.anchor.text() != self._typed:
            self._typed = self.anchor.text()
            self.changed.emit()
