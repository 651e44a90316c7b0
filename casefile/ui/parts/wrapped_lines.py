"""Lines of a list that wrap."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

PADDING: Final = 14
"""Pixels that the style takes from a line's width for its padding and ring, both sides together."""


class WrappedLines(QStyledItemDelegate):
    """Measures a line at the width at which it is painted.

    Left to itself it is measured as if the style sheet's padding took nothing of it, and ends in
    "…" where that makes a line more.
    """

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        option.rect.setWidth(option.rect.width() - PADDING)
        return super().sizeHint(option, index)
