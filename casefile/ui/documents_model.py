"""The documents of a case as a model, and last the file that is being read just now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
)

from casefile.store.reads.documents import DocumentLine
from casefile.ui.attach_drop import carrying
from casefile.ui.documents_wording import about, tagged, trouble
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.recalled import recalled

Index = QModelIndex | QPersistentModelIndex


class DocumentRole(IntEnum):
    SHA256 = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class BeingRead:
    """A file on its way: what it is called, what is said of it, and how far, from 0 to 1."""

    name: str
    words: str
    share: float


_GONE = BeingRead("", "", 0.0)
"""What a row holds that is just leaving."""


class DocumentsModel(QStringListModel):
    """One row a document, in the order they were attached.

    The rows are counted by Qt (as empty strings): a view that lays out ten thousand of them asks
    for each one's index, and must not come here for that.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[DocumentLine] = []
        self.being_read: BeingRead | None = None

    def show(self, lines: list[DocumentLine]) -> None:
        """Takes what was read; where only words changed, or rows came at the end, nothing jumps."""
        old, new = [line.sha256 for line in self.lines], [line.sha256 for line in lines]
        if old == new[: len(old)]:
            changed = [row for row, line in enumerate(self.lines) if line is not lines[row]]
            self.lines = lines
            if len(new) > len(old):
                self.insertRows(len(old), len(new) - len(old))
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.lines = lines
        self.setStringList([""] * (len(lines) + (self.being_read is not None)))

    def show_being_read(self, file: BeingRead | None) -> None:
        last = len(self.lines)
        before, self.being_read = self.being_read, file
        if file is not None and before is None:
            self.insertRows(last, 1)
        elif file is None and before is not None:
            self.removeRows(last, 1)
        elif file is not None:
            self.dataChanged.emit(self.index(last), self.index(last))

    def thumbnail_came(self, sha256: str) -> None:
        row = self.row_of(sha256)
        if row >= 0:
            self.dataChanged.emit(
                self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole]
            )

    def row_of(self, sha256: str | None) -> int:
        places = (place for place, line in enumerate(self.lines) if line.sha256 == sha256)
        return next(places, -1)

    def at(self, row: int) -> DocumentLine | BeingRead:
        """What stands in a row, without asking Qt."""
        return self.lines[row] if row < len(self.lines) else self.being_read or _GONE

    def line(self, sha256: str | None) -> DocumentLine | None:
        row = self.row_of(sha256)
        return self.lines[row] if row >= 0 else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if index.row() >= len(self.lines):
            return self._reading_data(role)
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (line.title, about(line), tagged(line), trouble(line))
                return ", ".join(part for part in parts if part)
            case Qt.ItemDataRole.ToolTipRole:
                told = (
                    line.title,
                    about(line),
                    tagged(line),
                    recalled(line.detail),
                    line.file_name,
                )
                return plain_tool_tip("\n".join(part for part in told if part))
            case DocumentRole.SHA256:
                return line.sha256
        return None

    def _reading_data(self, role: int) -> Any:
        file = self.being_read
        if file is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return file.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{file.name}, {file.words}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.row() >= len(self.lines):
            return Qt.ItemFlag.NoItemFlags
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return carrying(self.lines[index.row()].sha256 for index in indexes)

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction
