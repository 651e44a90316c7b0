"""The journal as a table: when, what, and whether it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QBrush, QFont

from casefile.store.journal import EntryKind, HistoryLine
from casefile.ui.date_words import moment_in_words
from casefile.ui.recalled import recalled
from casefile.ui.theme_inks import colour, inks_now
from casefile.ui.tongue import alone, filled, words_in

tr = words_in("History")

Index = QModelIndex | QPersistentModelIndex


class State(Enum):
    STANDS = "stands"
    UNDONE = "undone"
    PAST = "past"
    """Undone, and nothing can redo it any more."""


def states_of(lines: list[HistoryLine]) -> dict[int, State]:
    """What became of each act, by its number: walked through as it happened.

    `lines` are newest first, as the journal lists them.
    """
    states: dict[int, State] = {}
    done: list[int] = []
    undone: list[int] = []
    for line in reversed(lines):
        if line.kind is EntryKind.DO:
            for seq in undone:
                states[seq] = State.PAST
            undone.clear()
            done.append(line.seq)
            states[line.seq] = State.STANDS
        elif line.kind is EntryKind.UNDO and done:
            undone.append(done.pop())
            states[undone[-1]] = State.UNDONE
        elif line.kind is EntryKind.REDO and undone:
            done.append(undone.pop())
            states[done[-1]] = State.STANDS
    return states


@dataclass(frozen=True, slots=True)
class HistoryRow:
    seq: int
    made_at: str
    what: str
    state: State | None


class HistoryModel(QAbstractTableModel):
    """Newest first. Undoing and redoing are entries of their own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[HistoryRow] = []

    def show(self, lines: list[HistoryLine]) -> None:
        states = states_of(lines)
        self.beginResetModel()
        self.rows = [
            HistoryRow(line.seq, line.made_at, _what(line), states.get(line.seq)) for line in lines
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (tr("When"), tr("What"), tr("Now"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        stands = row.state in (State.STANDS, None)
        if role == Qt.ItemDataRole.DisplayRole:
            return (local_time(row.made_at), alone(row.what), _state_words(row.state))[
                index.column()
            ]
        if role == Qt.ItemDataRole.ForegroundRole and (not stands or row.state is None):
            return QBrush(colour(inks_now().mute))
        if role == Qt.ItemDataRole.FontRole and not stands:
            font = QFont()
            font.setStrikeOut(index.column() == 1)
            return font
        return None


def _what(line: HistoryLine) -> str:
    if line.kind is EntryKind.UNDO:
        return filled(tr("Undid: {label}"), label=recalled(line.label))
    if line.kind is EntryKind.REDO:
        return filled(tr("Redid: {label}"), label=recalled(line.label))
    return recalled(line.label)


def _state_words(state: State | None) -> str:
    if state is None:
        return ""
    return {
        State.STANDS: tr("stands"),
        State.UNDONE: tr("undone, can be redone"),
        State.PAST: tr("undone"),
    }[state]


def local_time(made_at: str) -> str:
    """A moment of the journal (ISO 8601, UTC) on the user's clock: "22 Nov 2026, 21:59"."""
    moment = datetime.fromisoformat(made_at).astimezone()
    return moment_in_words(moment)
