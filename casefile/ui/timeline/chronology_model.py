"""The rows of the list: numbers for all of them, words only for those in view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from casefile.model.colours import Meaning, event_meaning
from casefile.timeline.codes import CUSTODIES, KINDS, STANDINGS, Indices, Mask
from casefile.timeline.events import Dimension, EventTable
from casefile.timeline.rows import EventRow
from casefile.timeline.sorting import Listing, is_one_day
from casefile.ui.facts.rows import Shape
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.timeline.chronology_source import Listed, Source
from casefile.ui.timeline.chronology_words import (
    Column,
    ListedEvent,
    Place,
    cell,
    header,
    hint,
    kind_in_words,
    spoken_line,
    standing_in_words,
)
from casefile.ui.timeline.spoken import spoken_event

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

CHUNK = 200
_MOST_WANTED = 3
_MOST_KEPT = 5_000
_SHAPES = {
    "sought": Shape.SOUGHT,
    "ordered": Shape.ORDERED,
    "served": Shape.SERVED,
}


class ChronologyModel(QAbstractTableModel):
    """Shows a listing of a table's events.

    What is told of them is asked of a source in chunks, as soon as somebody looks; until it
    arrives cells are empty, or tell what was known before the table was read anew.
    `sortingRequested` carries a column and whether its order is to be descending.
    """

    sortingRequested = Signal(int, bool)

    def __init__(
        self, details: Callable[[str], EventRow | None], source: Source, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.source = source
        self._details = details
        self._table: EventTable | None = None
        self._listing = Listing()
        self._places: Indices = np.empty(0, np.int32)
        self._touched: Mask = np.empty(0, np.bool_)
        self._told: dict[str, ListedEvent] = {}
        self._fresh: set[str] = set()
        self._wanted: list[int] = []
        self._turn = 0
        self._is_asking = False
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._ask)

    # What is listed

    @property
    def table(self) -> EventTable | None:
        return self._table

    @property
    def listing(self) -> Listing:
        return self._listing

    def show(self, table: EventTable, listing: Listing) -> None:
        """Lists other rows, of this table or another."""
        self.beginResetModel()
        if table is not self._table:
            self._table = table
            self._fresh.clear()
            self._touched = _touched(table)
        self._listing = listing
        self._places = np.full(table.count, -1, np.int32)
        self._places[listing.rows] = np.arange(len(listing))
        self._wanted.clear()
        self.endResetModel()

    def id_at(self, line: int) -> str:
        assert self._table is not None
        return self._table.ids[int(self._listing.rows[line])]

    def ids_at(self, lines: Sequence[int]) -> list[str]:
        return [self.id_at(line) for line in lines]

    def lines_of(self, event_ids: Sequence[str]) -> Indices:
        """The lines of those events that are listed, in the order of the events."""
        if self._table is None or not len(event_ids):
            return np.empty(0, np.int32)
        rows = self._table.ids.find_each(event_ids)
        lines = self._places[rows[(rows >= 0) & (rows < self._table.count)]]
        return lines[lines >= 0]

    def event_at(self, line: int) -> ListedEvent | None:
        """What is told of a line, None if that has to be asked first."""
        event_id = self.id_at(line)
        if event_id not in self._fresh:
            self._want(line)
        return self._told.get(event_id)

    def place(self, line: int) -> Place:
        listing = self._listing
        return Place(
            line < listing.dated, bool(listing.unordered[line]), bool(listing.reaching[line])
        )

    def mark(self, line: int) -> tuple[Shape, Meaning]:
        """Shape and colour of a line's mark, as among the facts."""
        table = self._table
        assert table is not None
        row = int(self._listing.rows[line])
        kind = KINDS[int(table.kind[row])]
        meaning = event_meaning(kind, touches_a_suspect=bool(self._touched[row]))
        custody = CUSTODIES[int(table.custody[row])]
        if custody is not None:
            return _SHAPES[custody.value], meaning
        known = is_one_day(int(table.start_earliest[row]), int(table.start_latest[row]))
        return Shape.DIAMOND if known else Shape.OPEN_DIAMOND, meaning

    @property
    def has_cases(self) -> bool:
        """Whether events of several cases are listed."""
        return self._table is not None and len(self._table.cases) > 1

    def short_words(self, column: Column) -> list[str]:
        """Every word that stands in the column of kinds or standings."""
        table = self._table
        if table is None:
            return []
        rows = self._listing.rows
        if column is Column.STANDING:
            return [standing_in_words(STANDINGS[at]) for at in np.unique(table.standing[rows])]
        pairs = np.unique(np.stack((table.kind[rows], table.custody[rows])), axis=1)
        return [kind_in_words(KINDS[kind], CUSTODIES[custody]) for kind, custody in pairs.T]

    # As Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._listing)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            # Nobody sees these, and yet they are what assistive technology calls a line by.
            is_asked = role == _Role.AccessibleTextRole
            return self._text(section, Column.EVENT) if is_asked else None
        if role == _Role.DisplayRole:
            return header(Column(section))
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid() or self._table is None:
            return None
        line, column = index.row(), Column(index.column())
        if role == _Role.DisplayRole:
            return self._text(line, column)
        if role == _Role.ToolTipRole:
            event = self.event_at(line)
            if event is None:
                return None
            words = hint(event, column, self.place(line)) or self._text(line, column)
            return plain_tool_tip(words)
        if role == _Role.AccessibleTextRole:
            return self._spoken(line) if column is Column.DATE else self._text(line, column)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= 0:
            self.sortingRequested.emit(column, order is Qt.SortOrder.DescendingOrder)

    def _text(self, line: int, column: Column) -> str:
        table, row = self._table, int(self._listing.rows[line])
        assert table is not None
        if column is Column.CASE:
            return table.cases[int(table.case[row])].label
        event = self.event_at(line)
        if event is None and column is Column.KIND:
            return kind_in_words(KINDS[int(table.kind[row])], CUSTODIES[int(table.custody[row])])
        if event is None and column is Column.STANDING:
            return standing_in_words(STANDINGS[int(table.standing[row])])
        return "" if event is None else cell(event, column)

    def _spoken(self, line: int) -> str:
        """A whole line; who listens does not wait for the rest of its chunk."""
        event = self.event_at(line)
        if event is not None:
            return spoken_line(event, self.place(line))
        row = self._details(self.id_at(line))
        return "" if row is None else spoken_event(row)

    # What is asked of the source

    def _want(self, line: int) -> None:
        chunk = line // CHUNK
        if chunk in self._wanted:
            return
        # Who scrolls a long way passes by more than anybody will look at.
        self._wanted = [*self._wanted[1 - _MOST_WANTED :], chunk]
        self._soon.start()

    def _ask(self) -> None:
        if self._is_asking or not self._wanted or self._table is None:
            return
        chunk = self._wanted[-1]
        lines = range(chunk * CHUNK, min((chunk + 1) * CHUNK, len(self._listing)))
        ids = [one for one in self.ids_at(lines) if one not in self._fresh]
        table, self._is_asking = self._table, True
        self.source.read(ids, lambda listed: self._has(table, chunk, ids, listed))

    def _has(self, table: EventTable, chunk: int, ids: Sequence[str], listed: Listed) -> None:
        self._is_asking = False
        self._keep(table, ids, listed)
        if chunk in self._wanted:
            self._wanted.remove(chunk)
        lines = self.lines_of(ids)
        if len(lines):
            first, last = self.index(int(lines.min()), 0), int(lines.max())
            self.dataChanged.emit(first, self.index(last, len(Column) - 1))
        if self._wanted:
            self._soon.start()

    def _keep(self, table: EventTable, ids: Sequence[str], listed: Listed) -> None:
        if len(self._told) + len(ids) > _MOST_KEPT:
            self._told.clear()
            self._fresh.clear()
        for event_id in ids:
            if event_id in listed:
                self._told[event_id] = listed[event_id]
            else:
                self._told.pop(event_id, None)
        if table is self._table:
            self._fresh.update(ids)


def _touched(table: EventTable) -> Mask:
    mask = np.zeros(table.count, np.bool_)
    rows = table.links_of(Dimension.SUSPECT).row
    mask[rows[rows < table.count]] = True
    return mask
