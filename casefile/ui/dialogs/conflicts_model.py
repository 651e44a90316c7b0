"""What a bundle and the library say of the same things, side by side, with a choice for each."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QFont

from casefile.actions.bundle_words import Conflict, Difference
from casefile.actions.importing import Side
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.theme_inks import colour, inks_now
from casefile.ui.tongue import spoken, words_in

tr = words_in("Conflicts")

Index = QModelIndex | QPersistentModelIndex
WHAT, FIELD, MINE, THEIRS = range(4)
_SIDES: Final = {MINE: Side.MINE, THEIRS: Side.THEIRS}


class ConflictsModel(QAbstractTableModel):
    """A row for each difference. The side that counts is ticked; all rows of a thing go together.

    `chosen` says that a choice was made.
    """

    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Conflict, Difference, bool]] = []
        self.choices: dict[tuple[str, str], Side] = {}

    def show(self, conflicts: tuple[Conflict, ...]) -> None:
        self.beginResetModel()
        removed = Difference("", tr("deleted here"), tr("still there"))
        self._rows = [
            (conflict, one, place == 0)
            for conflict in conflicts
            for place, one in enumerate(conflict.differences or (removed,))
        ]
        self.choices = {conflict.key: Side.MINE for conflict in conflicts}
        self.endResetModel()

    def choose(self, row: int, side: Side) -> None:
        self.choices[self._rows[row][0].key] = side
        self._tell()

    def choose_all(self, side: Side) -> None:
        self.choices = dict.fromkeys(self.choices, side)
        self._tell()

    def _tell(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, THEIRS))
        self.chosen.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (tr("What"), tr("Field"), tr("Your library says"), tr("The bundle says"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        conflict, difference, is_first = self._rows[index.row()]
        column = index.column()
        side = _SIDES.get(column)
        counts = side is not None and self.choices[conflict.key] is side
        match role:
            case Qt.ItemDataRole.DisplayRole if column == WHAT and not is_first:
                return ""
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return _said(conflict, difference)[column]
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tool_tip(_said(conflict, difference)[column])
            case Qt.ItemDataRole.CheckStateRole if side is not None and is_first:
                return Qt.CheckState.Checked if counts else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.FontRole if counts:
                strong = QFont()
                strong.setBold(True)
                return strong
            case Qt.ItemDataRole.ForegroundRole if side is not None and not counts:
                return QBrush(colour(inks_now().mute))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        side = _SIDES.get(index.column())
        if role != Qt.ItemDataRole.CheckStateRole or side is None:
            return False
        # One of the two is always ticked: a tick is given, and never just taken away.
        self.choose(index.row(), side)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() in _SIDES and self._rows[index.row()][2]:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags


def _said(conflict: Conflict, difference: Difference) -> tuple[str, ...]:
    said = (conflict.what, difference.field, difference.mine, difference.theirs)
    return tuple(map(spoken, said))
