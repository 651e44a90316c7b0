"""Planned rows, and rows that were not understood, as lists in columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from casefile.ui.parts.letters import by_letters
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.tongue import alone

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_FEWEST_ROWS: Final = 2


@dataclass(frozen=True, slots=True)
class ShownColumn(Generic[Row]):
    """A heading, what stands under it, and its width in pixels at the usual letters; 0 takes what
    is left."""

    heading: str
    text: Callable[[Row], str]
    width: int = 0


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Any number of rows, of which only those in view are put into words."""

    def __init__(
        self,
        columns: Sequence[ShownColumn[Row]],
        parent: QWidget | None = None,
        *,
        is_mute: Callable[[Row], bool] = lambda _row: False,
    ) -> None:
        super().__init__(parent)
        self.shown = tuple(columns)
        self._is_mute = is_mute
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self.shown[index.column()].text(self._rows[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return alone(" ".join(text.split()))
        if role == Qt.ItemDataRole.ToolTipRole and text:
            return plain_tool_tip(text)
        if role == Qt.ItemDataRole.ForegroundRole and self._is_mute(self._rows[index.row()]):
            palette = QGuiApplication.palette()
            return palette.brush(QPalette.ColorGroup.Active, QPalette.ColorRole.PlaceholderText)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.shown[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class RowsTable(QTableView, Generic[Row]):
    """Shows rows; nothing is changed in it. Rows that are `is_mute` come to nothing."""

    def __init__(
        self,
        name: str,
        columns: Sequence[ShownColumn[Row]],
        parent: QWidget | None = None,
        *,
        is_mute: Callable[[Row], bool] = lambda _row: False,
    ) -> None:
        super().__init__(parent)
        self.rows: RowsModel[Row] = RowsModel(columns, self, is_mute=is_mute)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        for place, column in enumerate(columns):
            if column.width:
                self.setColumnWidth(place, by_letters(self, column.width))
            else:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def minimumSizeHint(self) -> QSize:
        """Its headings and a few rows: fewer tell nothing."""
        high = self.verticalHeader().defaultSectionSize() * _FEWEST_ROWS
        head = self.horizontalHeader().sizeHint().height()
        return QSize(super().minimumSizeHint().width(), high + head + 2 * self.frameWidth())

    def sizeHint(self) -> QSize:
        # What is left of the height is given to it: it asks for no more than it needs.
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def take_height(self, rows: int) -> None:
        """As high as so many rows and the headings."""
        high = self.verticalHeader().defaultSectionSize() * rows
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(high + head + 2 * self.frameWidth())
