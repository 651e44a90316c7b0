"""The chronology: the timeline's events as a table that shares selection and filter with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from casefile.model.terms import EventKind
from casefile.timeline.codes import Indices
from casefile.timeline.events import EventTable
from casefile.timeline.sorting import Listing, SortBy, Sorting, listed, shown_rows
from casefile.ui.dialogs.words import event_kind
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.timeline.board import Board
from casefile.ui.timeline.carrying import copy_events, drag_events
from casefile.ui.timeline.chronology_legend import Legend
from casefile.ui.timeline.chronology_model import ChronologyModel
from casefile.ui.timeline.chronology_sorting import sort_menu
from casefile.ui.timeline.chronology_source import BoardSource, Source
from casefile.ui.timeline.chronology_table import ChronologyTable
from casefile.ui.timeline.chronology_words import SORTS, Column
from casefile.ui.timeline.descriptions import tr

_AT_ONCE = 20_000
"""Up to so many events are sorted while the user waits: in a few milliseconds."""


class Chronology(QWidget):
    """What a board shows, as a list.

    It selects on the board what is selected in it, and follows what is selected there.
    `eventActivated`, `menuRequested`, `deleteRequested` and `told` are as the board's;
    `clearRequested` asks for a filter that leaves something.
    """

    eventActivated = Signal(str)
    menuRequested = Signal(str, QPoint)
    deleteRequested = Signal(object)
    clearRequested = Signal()
    told = Signal(str)

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._sorting = Sorting()
        self._titles: tuple[EventTable, Indices] | None = None
        self._turn = 0
        self._is_stale = True
        self._left_at: str | None = None
        self.model = ChronologyModel(board.details, BoardSource(board.details), self)
        self.table = ChronologyTable(self.model)
        self.table.setAccessibleName(tr("Chronology"))
        self.legend = Legend()
        self._lay_out()
        self._wire()

    def set_source(self, source: Source) -> None:
        """Where the words come from, in place of the board."""
        self.model.source = source

    @property
    def sorting(self) -> Sorting:
        return self._sorting

    @property
    def top(self) -> str | None:
        """The event whose line is the first in view."""
        line = self.table.rowAt(0)
        return self._left_at or (self.model.id_at(line) if line >= 0 else None)

    def begin_at(self, event_id: str | None) -> None:
        """Has an event's line be the first in view, as soon as there are lines."""
        self._left_at = event_id
        if self.isVisible() and not self._is_stale:
            self._go_to_top()

    def _go_to_top(self) -> None:
        if self._left_at is None or not len(self.model.listing):
            return
        lines = self.model.lines_of([self._left_at])
        self._left_at = None
        if len(lines):
            self.table.scrollTo(
                self.model.index(int(lines[0]), 0), self.table.ScrollHint.PositionAtTop
            )

    def columns_changed(self) -> None:
        """Lists what the board shows by now, at once or as soon as somebody looks."""
        self._is_stale = True
        # What is under way was asked of other columns.
        self._turn += 1
        if self.isVisible():
            self._refresh()

    def _lay_out(self) -> None:
        empty = QWidget()
        column = QVBoxLayout(empty)
        words = PlainLabel(tr("No event meets the filter."), "mute")
        self.clear_button = button(tr("Clear the filter"))
        self.clear_button.setEnabled(False)
        column.addStretch(1)
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.table)
        self._pages.addWidget(empty)
        self.setFocusProxy(self.table)

    def _wire(self) -> None:
        table = self.table
        self.model.sortingRequested.connect(self._sort_by)
        table.linesChosen.connect(self._choose)
        table.activatedAt.connect(lambda line: self.eventActivated.emit(self.model.id_at(line)))
        table.deletePressed.connect(
            lambda: self.deleteRequested.emit(tuple(self.model.ids_at(table.selected_lines())))
        )
        table.menuAsked.connect(self._ask_for_menu)
        table.told.connect(self.told)
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda at: self.ask_for_order(header.mapToGlobal(at))
        )
        self.clear_button.clicked.connect(self.clearRequested)
        board = self._board
        board.selectionChanged.connect(self._follow)
        board.carryRequested.connect(lambda ids: drag_events(board, self.model.source, ids))
        board.copyRequested.connect(
            lambda ids: copy_events(self.model.source, ids, board.told.emit)
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    # What is listed, and in which order

    def _sort_by(self, column: int, is_descending: bool) -> None:
        by = SORTS.get(Column(column))
        if by is None:
            self._show_arrow()
            return
        self.sort(Sorting(by, is_descending))

    def ask_for_order(self, place: QPoint | None = None) -> None:
        """Asks in which order the list is to stand."""
        menu = sort_menu(self, self._sorting, has_cases=self.model.has_cases)
        header = self.table.horizontalHeader()
        menu.popup(place or header.mapToGlobal(header.rect().bottomLeft()))

    def sort(self, sorting: Sorting) -> None:
        """Lists the same events in another order."""
        if sorting != self._sorting:
            self._sorting = sorting
            self._show_arrow()
            self._refresh()

    def _show_arrow(self) -> None:
        """Puts the arrow back to what the list is sorted by."""
        column = next(at for at, by in SORTS.items() if by is self._sorting.by)
        falls = self._sorting.is_descending
        order = Qt.SortOrder.DescendingOrder if falls else Qt.SortOrder.AscendingOrder
        header = self.table.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(column, order)
        header.blockSignals(False)
        header.viewport().update()

    def _refresh(self) -> None:
        self._is_stale = False
        self._turn += 1
        table = self._board.columns.table
        known = self._titles
        if self._sorting.by is SortBy.TITLE and (known is None or known[0] is not table):
            self.model.source.order_by_title(table, partial(self._has_titles, table, self._turn))
        else:
            self._list(None if known is None else known[1])

    def _has_titles(self, table: EventTable, turn: int, titles: Indices) -> None:
        self._titles = table, titles
        if turn == self._turn:
            self._list(titles)

    def _list(self, titles: Indices | None) -> None:
        columns, sorting, turn = self._board.columns, self._sorting, self._turn
        table = columns.table
        kinds = {kind: event_kind(kind) for kind in EventKind}

        def work() -> Listing:
            return listed(table, shown_rows(columns), sorting, titles=titles, kinds=kinds)

        if len(table) <= _AT_ONCE:
            self._show(table, turn, work())
        else:
            self.model.source.compute(work, partial(self._show, table, turn))

    def _show(self, table: EventTable, turn: int, listing: Listing) -> None:
        if turn != self._turn:
            return
        view, model = self.table, self.model
        at = view.currentIndex().row()
        top = view.rowAt(0)
        first = model.id_at(top) if top >= 0 else None
        model.show(table, listing)
        view.show_cases(model.has_cases)
        self._pages.setCurrentIndex(0 if len(listing) else 1)
        self.clear_button.setEnabled(not len(listing))
        self.legend.show_for(listing)
        stays = model.lines_of([first] if first is not None else [])
        if len(stays):
            view.scrollTo(model.index(int(stays[0]), 0), view.ScrollHint.PositionAtTop)
        view.make_current(min(max(at, 0), len(listing) - 1))
        self._follow()
        self._go_to_top()
        self._say_what_is_shown()

    def _say_what_is_shown(self) -> None:
        listing = self.model.listing
        words = tr("Events: {events}. Not dated: {undated}.")
        self.table.setAccessibleDescription(
            words.format(events=len(listing), undated=len(listing) - listing.dated)
        )

    # What is selected

    def _choose(self) -> None:
        """Selects on the board what a hand has selected here."""
        self._board.set_selected(self.model.ids_at(self.table.selected_lines()))
        self._board.tell_of_one()

    def _follow(self) -> None:
        """Selects here what is selected on the board."""
        if not self.isVisible() or self._is_stale:
            self._is_stale = True
            return
        lines = self.model.lines_of(self._board.selected).tolist()
        if set(lines) != set(self.table.selected_lines()):
            self.table.follow(lines)

    def _ask_for_menu(self, line: int, place: QPoint) -> None:
        self.menuRequested.emit("" if line < 0 else self.model.id_at(line), place)
