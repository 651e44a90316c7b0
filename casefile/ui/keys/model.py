"""The rows of the list of keys as a model, and how they look."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casefile.ui.keys.listing import KeyRow
from casefile.ui.parts.key_caps import caps_width, draw_caps
from casefile.ui.rail_delegate import draw_line, line_height
from casefile.ui.theme_inks import SMALL, colour, inks_now, sized

Index = QModelIndex | QPersistentModelIndex
_LEFT, _TOP, _BAR = 14, 4, 3


class KeyRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole


class KeysModel(QAbstractListModel):
    """Headings can be neither chosen nor come to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[KeyRow] = []

    def show(self, rows: list[KeyRow]) -> None:
        """Takes other rows; where only keys changed in them, the view stays where it is."""
        same = [(one.title, one.name) for one in rows] == [
            (one.title, one.name) for one in self.rows
        ]
        if same and rows:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def row_of(self, name: str) -> int:
        """Where an entry stands, -1 where it does not."""
        return next((at for at, row in enumerate(self.rows) if row.name == name and name), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.said()
        return row if role == KeyRole.ROW else None


class KeysDelegate(QStyledItemDelegate):
    """Name, then keys; a changed one has a bar before it and its name in bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        high = line_height(option.font) + 2 * _TOP
        return QSize(200, high + (8 if index.data(KeyRole.ROW).is_heading else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        inks, row, rect = inks_now(), index.data(KeyRole.ROW), option.rect
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        small = sized(option.font, SMALL)
        if row.is_heading:
            line = rect.adjusted(_LEFT, 8, -_LEFT, 0)
            draw_line(painter, line, sized(option.font, SMALL, bold=True), inks.mute, row.title)
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour(inks.accent_soft))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(colour(inks.accent))
                painter.drawRect(rect.adjusted(0, 0, -1, -1))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colour(inks.background))
        if row.is_changed:
            left = rect.right() + 1 - _BAR if mirrored else rect.left()
            bar = QRect(left, rect.top() + 2, _BAR, rect.height() - 4)
            painter.fillRect(bar, colour(inks.accent))
        inner = rect.adjusted(_LEFT, 0, -_LEFT, 0)
        taken = caps_width(small, row.keys)
        words = inner.adjusted(taken, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -taken, 0)
        font = sized(option.font, 1.0, bold=row.is_changed)
        ink = inks.ink if row.name else inks.mute
        draw_line(painter, words, font, ink, row.title)
        draw_caps(painter, inner, small, row.keys, option.direction, ink)
