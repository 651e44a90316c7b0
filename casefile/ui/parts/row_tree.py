"""A list of several columns whose rows are chosen as wholes, and ringed as wholes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from casefile.ui.parts.focus_ring import paint_ring

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Leaves the ring to the row."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


class RowTree(QTreeView):
    """Draws its ring around the row that has the keys; Qt's own is around one cell of it.

    Another delegate than its own is to be a `RowDelegate`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(RowDelegate(self))

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().drawRow(painter, option, index)
        current = self.currentIndex()
        is_current = index.row() == current.row() and index.parent() == current.parent()
        if is_current and self.hasFocus():
            paint_ring(painter, option.rect)
