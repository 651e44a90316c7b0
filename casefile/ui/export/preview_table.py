"""The first rows of a table that was made, as a spreadsheet will show them."""

from __future__ import annotations

import csv
import io
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QTableWidget, QTableWidgetItem

from casefile.ui.tongue import alone

_ROWS = 100
_WIDEST = 260


class PreviewTable(QTableWidget):
    """Cells as they were written; nothing can be changed here."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setVisible(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)

    def fill(self, text: str, delimiter: str) -> None:
        """Shows the rows of a CSV text; what was cut off at its end is left out."""
        rows = list(islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), _ROWS))
        head, body = (rows[0], rows[1:]) if rows else ([], [])
        self.setColumnCount(len(head))
        self.setRowCount(len(body))
        self.setHorizontalHeaderLabels(head)
        for row, cells in enumerate(body):
            for column, cell in enumerate(cells[: len(head)]):
                self.setItem(row, column, QTableWidgetItem(alone(" ".join(cell.split()))))
        self.resizeColumnsToContents()
        for column in range(len(head)):
            widest = max(_WIDEST, self.horizontalHeader().sectionSizeHint(column))
            self.setColumnWidth(column, min(self.columnWidth(column), widest))
