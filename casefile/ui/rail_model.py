"""The rail's cases as a model: identities and snapshots, nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casefile.model.dates import minute_of_day
from casefile.store.reads.lines import CaseLine, Counts, DeadlineLine
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.rail_wording import case_counts, case_summary, deadline_words, next_deadline, today

if TYPE_CHECKING:
    from sqlalchemy import Connection

TABLES = (
    "cases", "case_documents", "involvements", "parties", "provisions", "events",
)  # fmt: skip
"""The tables from which the rail is read."""

Index = QModelIndex | QPersistentModelIndex


class RailRole(IntEnum):
    CASE_ID = Qt.ItemDataRole.UserRole
    SUMMARY = Qt.ItemDataRole.UserRole + 1
    DEADLINE = Qt.ItemDataRole.UserRole + 2
    COUNTS = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class RailLines:
    """All the rail shows, read in one moment; of each case's deadlines what may be said of it."""

    cases: tuple[CaseLine, ...]
    deadlines: tuple[DeadlineLine, ...]
    counts: Counts


def rail_lines(connection: Connection) -> RailLines:
    """Reads the rail from a library's connection."""
    # What reads the library is imported after what shows the rail: see `casefile.store.glance`.
    from casefile.store.reads.across import counts, next_deadlines
    from casefile.store.reads.cases import cases

    return RailLines(
        tuple(cases(connection)),
        tuple(next_deadlines(connection, minute_of_day(today()))),
        counts(connection),
    )


@dataclass(frozen=True, slots=True)
class CaseRow:
    id: str
    title: str
    summary: str
    deadline: str
    counts: str


class CasesModel(QAbstractListModel):
    """One row a case, by title."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[CaseRow] = []

    def show(self, cases: Sequence[CaseLine], deadlines: Sequence[DeadlineLine]) -> None:
        """Takes what was read; rows that stayed keep their place, so that no view jumps."""
        day = today()
        due: dict[str, list[DeadlineLine]] = {}
        for deadline in deadlines:
            due.setdefault(deadline.case_id, []).append(deadline)
        rows = []
        for line in cases:
            next_due = next_deadline(due.get(line.id, []), day)
            words = deadline_words(next_due, day) if next_due else ""
            summary, counts = case_summary(line), case_counts(line)
            rows.append(CaseRow(line.id, line.title, summary, words, counts))
        if [row.id for row in rows] == [row.id for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row_of(self, case_id: str | None) -> int:
        """The row of a case, -1 where it is not here."""
        return next((place for place, row in enumerate(self.rows) if row.id == case_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (row.title, row.summary, row.deadline) if part)
            case Qt.ItemDataRole.ToolTipRole:
                parts = (row.title, row.summary, row.deadline)
                return plain_tool_tip("\n".join(part for part in parts if part))
            case RailRole.CASE_ID:
                return row.id
            case RailRole.SUMMARY:
                return row.summary
            case RailRole.DEADLINE:
                return row.deadline
            case RailRole.COUNTS:
                return row.counts
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDropEnabled if index.isValid() else flags
