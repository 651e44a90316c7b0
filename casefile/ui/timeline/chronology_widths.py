"""How wide the columns of the list are: dates are read whole where that can be."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QTableView

from casefile.model.dates import understand
from casefile.timeline.events import EventTable
from casefile.timeline.rows import EventRow
from casefile.ui.timeline.chronology_delegate import GUTTER
from casefile.ui.timeline.chronology_model import CHUNK, ChronologyModel, Index
from casefile.ui.timeline.chronology_words import Column
from casefile.ui.timeline.descriptions import when_in_words

_WIDTHS = {
    Column.DATE: (0, 36),
    Column.WHO: (11, 30),
    Column.SOURCES: (8, 24),
    Column.CASE: (8, 20),
}
"""Widths in usual letters, at least and where there is room; the event has the rest.

A date is never narrower than its words.
"""

_LONG_DATE = 12
"""Usual letters more that a date may have where everything else has what it wishes."""

_SHORT = (Column.KIND, Column.STANDING)
"""Columns of short words, of which half is nothing: as wide as those that stand there."""

_MARGINS = 16

_LEAST = 0.3
"""The share of the width that the event has in any case."""

_LEAST_BESIDE_DATES = 0.22
"""The share it has where dates of several words would else not be read whole."""


class ColumnWidths(QObject):
    """Shares the width of a table out, until a hand has set one of its columns."""

    def __init__(self, table: QTableView, model: ChronologyModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._is_sharing = False
        self._is_set_by_hand = False
        self._told_of: EventTable | None = None
        self._dates: set[int] = set()
        """How wide, in pixels, the dates are that were told of so far."""
        table.horizontalHeader().sectionResized.connect(self._resized)
        model.dataChanged.connect(self._told)

    def measure(self) -> None:
        """Measures dates in the letters of now, and shares out anew."""
        self._dates.clear()
        self._take_dates(0, min(CHUNK, self._model.rowCount()) - 1)
        self.share_out()

    def show(self, column: Column, *, shown: bool) -> None:
        self._is_sharing = True
        self._table.setColumnHidden(column, not shown)
        self._is_sharing = False
        self.share_out()

    def share_out(self) -> None:
        """Gives each column its width, less where that would leave the events too little."""
        if self._is_set_by_hand:
            return
        wide = {column: self._short_width(column) for column in _SHORT}
        letter = self._table.fontMetrics().averageCharWidth()
        wished = {}
        for column, (least, usual) in _WIDTHS.items():
            if not self._table.isColumnHidden(column):
                wide[column] = (
                    self._date_width()
                    if column is Column.DATE
                    else max(least * letter, self._table.horizontalHeader().sectionSizeHint(column))
                )
                wished[column] = max(usual * letter - wide[column], 0)
        whole = self._table.viewport().width()
        event = round(whole * _LEAST)
        room = whole - event - sum(wide.values())
        longest = self._longest_date(
            whole - round(whole * _LEAST_BESIDE_DATES) - sum(wide.values()) + wide[Column.DATE]
        )
        wished[Column.DATE] = max(wished[Column.DATE], longest - wide[Column.DATE])
        if room >= 0:
            given = max(longest - wide[Column.DATE] - room, 0)
            event -= given
            room += given
        else:
            # Large letters in a small window: dates and events are what the list is read for.
            wide = self._shrunk(wide, -room)
        # Dates have what they wish before others have any of theirs.
        dates = min(wished.pop(Column.DATE), max(room, 0))
        others = sum(wished.values())
        factor = min(max((room - dates) / max(others, 1), 0.0), 1.0)
        # In a wide window so do seasons and what the source calls the day.
        dates += min(max(room - dates - others, 0), _LONG_DATE * letter)
        # Where even that is too much, the list is scrolled sideways: its headings stay whole.
        fits = sum(wide.values()) + event <= whole
        modes = QHeaderView.ResizeMode
        header = self._table.horizontalHeader()
        wide[Column.DATE] += dates
        self._is_sharing = True
        for column, width in wide.items():
            self._table.setColumnWidth(column, width + round(wished.get(column, 0) * factor))
        header.setSectionResizeMode(Column.EVENT, modes.Stretch if fits else modes.Fixed)
        if not fits:
            self._table.setColumnWidth(Column.EVENT, event)
        self._is_sharing = False

    def _shrunk(self, wide: dict[Column, int], by: int) -> dict[Column, int]:
        """Narrower columns: each gives way down to its heading, the dates do not."""
        heading = self._table.horizontalHeader().sectionSizeHint
        spare: dict[Column, int] = {
            column: max(width - heading(column), 0)
            for column, width in wide.items()
            if column is not Column.DATE
        }
        share = min(by / max(sum(spare.values()), 1), 1.0)
        return {
            column: width - round(spare.get(column, 0) * share) for column, width in wide.items()
        }

    def _short_width(self, column: Column) -> int:
        """As wide as the words of a column and its header."""
        letters = self._table.fontMetrics()
        words = [letters.horizontalAdvance(one) for one in self._model.short_words(column)]
        return max(
            max(words, default=0) + _MARGINS, self._table.horizontalHeader().sectionSizeHint(column)
        )

    def _date_width(self) -> int:
        """So wide that a day can be read with what is said of it, in the user's words."""
        words = when_in_words(EventRow("", "", when=understand("before 28 March 2028")))
        return GUTTER + self._table.fontMetrics().horizontalAdvance(words) + _MARGINS

    def _longest_date(self, room: int) -> int:
        """The width of the longest date that has its place in a room; 0 where none has."""
        return max((one for one in self._dates if one <= room), default=0)

    def _told(self, first: Index, last: Index) -> None:
        if self._model.table is not self._told_of:
            # Only now: until the same dates are told again, columns stay as they are.
            self._told_of = self._model.table
            self._dates.clear()
        before = len(self._dates)
        self._take_dates(first.row(), last.row())
        if len(self._dates) > before:
            self.share_out()

    def _take_dates(self, first: int, last: int) -> None:
        letters = self._table.fontMetrics()
        for line in range(first, last + 1):
            event = self._model.event_at(line)
            if event is not None:
                words = when_in_words(event.row)
                self._dates.add(GUTTER + letters.horizontalAdvance(words) + _MARGINS)

    def _resized(self, column: int) -> None:
        # Qt also tells of columns that are hidden, shown or stretched, and later than it does so.
        pressed = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if pressed and not self._is_sharing and column != Column.EVENT:
            self._is_set_by_hand = True
