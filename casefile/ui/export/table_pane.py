"""What the user may choose about a table as CSV."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from casefile.export.orders import Order
from casefile.export.tables.choices import Delimiter, TableChoices
from casefile.ui.dialogs.word_combo import WordCombo


class TablePane(QWidget):
    """The delimiter, and the mark by which Excel knows UTF-8."""

    changed = Signal()

    def __init__(self, choices: TableChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {
            Delimiter.COMMA: self.tr("cells parted by commas"),
            Delimiter.SEMICOLON: self.tr("cells parted by semicolons"),
            Delimiter.TAB: self.tr("cells parted by tabs"),
        }
        self.delimiter = WordCombo(Delimiter, words.__getitem__, choices.delimiter)
        self.delimiter.setAccessibleName(self.tr("Delimiter"))
        self.bom = QCheckBox(self.tr("With a &mark for Excel (UTF-8 BOM)"))
        self.bom.setChecked(choices.bom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.delimiter)
        column.addWidget(self.bom)
        self.delimiter.chosen.connect(lambda _delimiter: self.changed.emit())
        self.bom.toggled.connect(lambda _checked: self.changed.emit())

    def apply(self, order: Order) -> Order:
        """The order with what was chosen here."""
        tables = TableChoices(self.bom.isChecked(), self.delimiter.value)
        return replace(order, tables=tables)
