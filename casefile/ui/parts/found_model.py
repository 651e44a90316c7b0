"""What was found, as a model: lines to choose one of, best first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

One = TypeVar("One")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
FOUND: Final = Qt.ItemDataRole.UserRole
"""Under this role stands the whole of what a line is about."""


class FoundModel(QAbstractListModel, Generic[One]):
    """`title` is what a line is called, `said` what is said of it to those who hear it."""

    def __init__(
        self,
        title: Callable[[One], str],
        said: Callable[[One], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.found: Sequence[One] = ()
        self._words = {
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.AccessibleTextRole: said,
        }

    def show(self, found: Sequence[One]) -> None:
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.found[index.row()]
        if role == FOUND:
            return one
        words = self._words.get(Qt.ItemDataRole(role))
        return words(one) if words is not None else None
