"""The timeline as the window holds it: title row, overview, lanes."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollBar,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from casefile.model.colours import Inks
from casefile.model.dates import minute_of_day
from casefile.model.terms import EventKind
from casefile.model.wording import capitalised
from casefile.timeline.arrangement import Arrangement
from casefile.timeline.columns import Columns
from casefile.timeline.events import EventTable
from casefile.timeline.filters import Filter, kept
from casefile.timeline.lanes import LaneWords
from casefile.timeline.moments import DAY
from casefile.timeline.placing import arranged, columns_of
from casefile.timeline.rows import EventRow, Suspect
from casefile.timeline.scale import spanning
from casefile.timeline.tabulated import table_of
from casefile.ui.dialogs.words import event_kind
from casefile.ui.parts.empty_state import EmptyState
from casefile.ui.parts.label import PlainLabel
from casefile.ui.timeline.announcing import speak_for
from casefile.ui.timeline.board import Board
from casefile.ui.timeline.choices import Choices
from casefile.ui.timeline.chronology import Chronology
from casefile.ui.timeline.controls import Controls
from casefile.ui.timeline.keys import STEP
from casefile.ui.timeline.order_line import OrderLine
from casefile.ui.timeline.overview import Overview
from casefile.ui.timeline.range_field import RangeField
from casefile.ui.timeline.shortcuts import TimelineShortcuts
from casefile.ui.timeline.spoken import with_spoken_lanes
from casefile.ui.timeline.title_row import TitleRow
from casefile.ui.timeline.tray import Tray

Worker = Callable[[Callable[[], Columns], Callable[[Columns], None]], object]
"""Has something computed elsewhere, and calls back with it."""

_AT_ONCE = 20_000
"""Up to so many events lanes are made while the user waits: in some ten milliseconds."""


class TimelineView(QWidget):
    """Events of a case in lanes over time.

    `eventChosen` follows a click or Tab, `selectionChanged` carries all that are selected,
    `eventActivated` follows Enter; `menuRequested` carries the event's id ("" on an empty place)
    and the place on the screen. `arrangementChanged` and `filterChanged` carry the new ones,
    `columnsChanged` follows when the lanes stand, `listShown` when they turn into a list or back.
    The others are as the board's.
    """

    eventChosen = Signal(str)
    selectionChanged = Signal(object)
    eventActivated = Signal(str)
    menuRequested = Signal(str, QPoint)
    newEventRequested = Signal(int, int)
    datesRequested = Signal(str, object, object)
    deleteRequested = Signal(object)
    told = Signal(str)
    arrangementChanged = Signal(object)
    filterChanged = Signal(object)
    relatedWanted = Signal()
    pictureRequested = Signal()
    columnsChanged = Signal()
    listShown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table_of([])
        self.arrangement = Arrangement()
        self.wanted = Filter()
        self._worker: Worker | None = None
        self._turn = 0
        self._takes_keys: QWidget | None = None
        self._board = Board(columns_of([]))
        self._overview = Overview(self._board)
        self.range = RangeField(self._board)
        self.list = Chronology(self._board)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.lanes_bar = QScrollBar(Qt.Orientation.Vertical)
        self.lanes_bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = PlainLabel(self.tr("Timeline"), "strong")
        self.choices = Choices(self)
        self._tray = Tray(self._board)
        self._order = OrderLine(self._board)
        self.controls = Controls()
        self._empty = EmptyState("")
        self._lay_out()
        self._wire()
        self.set_today(date.today())  # noqa: DTZ011 - the day on the user's wall
        self.show_events([])

    def show_events(self, rows: Sequence[EventRow], suspects: Sequence[Suspect] = ()) -> None:
        """Shows these events in the lanes of these suspects; the view stays where the user is."""
        known = {row.id: row for row in rows}
        self.set_details(known.get)
        self.show_table(table_of(rows, suspects))

    def show_table(self, table: EventTable) -> None:
        """Shows the events of a table, arranged and filtered as before."""
        self.table = table
        self.choices.show_table()
        self._arrange()

    def clear(self) -> None:
        """Shows nothing, and forgets where the user was, as between two cases."""
        self.show_table(table_of([]))

    def set_details(self, details: Callable[[str], EventRow | None]) -> None:
        """Says where to learn more of one event."""
        self._board.read_details = details

    def set_worker(self, worker: Worker) -> None:
        """Says how to have the lanes of a large case made without waiting for them."""
        self._worker = worker

    def set_arrangement(self, arrangement: Arrangement) -> None:
        """Arranges the lanes anew; `relatedWanted` when other cases' events are to come or go."""
        if arrangement == self.arrangement:
            return
        related = self.arrangement.with_related
        self.arrangement = self._board.arrangement = arrangement
        self.arrangementChanged.emit(arrangement)
        if arrangement.with_related != related:
            self.relatedWanted.emit()
        self._arrange()

    def set_filter(self, wanted: Filter) -> None:
        """Shows only the events that meet a filter."""
        if wanted != self.wanted:
            self.wanted = wanted
            self.filterChanged.emit(wanted)
            self._arrange()

    def _arrange(self) -> None:
        table, arrangement, wanted = self.table, self.arrangement, self.wanted
        words = self._lane_words()

        def work() -> Columns:
            return arranged(table, arrangement, words, kept(table, wanted))

        self._turn += 1
        turn = self._turn
        # Words are looked for in the store, which the window does not wait for either.
        is_quick = not len(table) or (len(table) <= _AT_ONCE and not wanted.text.strip())
        if self._worker is None or is_quick:
            self._show_columns(work())
        else:
            self._worker(
                work, lambda made: self._show_columns(made) if turn == self._turn else None
            )

    def _show_columns(self, made: Columns) -> None:
        columns = with_spoken_lanes(made)
        self._board.set_columns(columns)
        self._board.keep_selected()
        self._tray.adopt(columns)
        self._order.tell()
        for control in (*self._of_lanes, self.controls.picture):
            control.setEnabled(len(columns) > 0)
        self.controls.as_list.setEnabled(self.table.count > 0)
        self.list.columns_changed()
        self._turn_page()
        self._say_what_is_shown()
        self.columnsChanged.emit()

    @property
    def is_list(self) -> bool:
        """Whether the list stands in the place of the lanes."""
        return self.controls.as_list.isChecked()

    def show_list(self, is_list: bool) -> None:
        """Turns to the list, or back to the lanes; the cursor goes along."""
        if is_list == self.is_list:
            return
        page, focused = self._pages.currentWidget(), self.focusWidget()
        goes_along = page is not None and focused is not None and page.isAncestorOf(focused)
        self.controls.as_list.setChecked(is_list)
        self._turn_page()
        if goes_along:
            (self.list if is_list else self._board).setFocus()
        if not is_list and len(self._board.selected) == 1:
            self._board.reveal(self._board.selected[0])
        self.listShown.emit(is_list)

    def _turn_page(self) -> None:
        has_lanes = len(self._board.columns) > 0
        if self.is_list and self.table.count:
            self._pages.setCurrentWidget(self.list)
        else:
            is_filtered = not self.wanted.is_empty and self.table.count > 0
            is_nothing_left = is_filtered and not len(self._board.columns.undated)
            without = self.choices.nothing if is_nothing_left else self._empty
            words = self.tr("Events you tag stand here in time")
            if is_filtered:
                words = self.tr("Only events without a date are left: they are in the tray.")
            self._empty.set_text(words)
            self._pages.setCurrentWidget(self._lanes if has_lanes else without)
        keyed: dict[QWidget | None, QWidget] = {self._lanes: self._board, self.list: self.list}
        self._takes_keys = keyed.get(self._pages.currentWidget())
        for control in self._of_lanes:
            control.setVisible(not self.is_list)
        self._overview.setVisible(has_lanes and not self.is_list)
        self.list.legend.setVisible(self.is_list)
        self._tray.set_wanted(is_wanted=not self.is_list)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Gives the lanes or the list the keys. A proxy would, too, and lead Tab past the title."""
        if self._takes_keys is not None:
            self._takes_keys.setFocus(reason)

    @property
    def board(self) -> Board:
        """The painted part."""
        return self._board

    def select(self, event_id: str | None) -> None:
        """Marks an event in all its lanes and brings it into view; None marks nothing."""
        if event_id is None:
            self._board.select(None)
        else:
            self._board.reveal(event_id)

    def set_today(self, day: date) -> None:
        """Where the line of today stands."""
        self._board.set_today(minute_of_day(day) + DAY // 2)

    def set_inks(self, inks: Inks | None) -> None:
        """Paints in these inks; None, as from the beginning, follows the application's look."""
        self._board.set_inks(inks)
        self._overview.update()

    def show_range(self, first: int, end: int) -> None:
        """Shows exactly from one minute to another, the second exclusive."""
        self._board.set_scale(spanning(first, end, self._board.axis_width))

    @property
    def seen(self) -> tuple[Columns, tuple[int, int]]:
        """What is shown: its columns, and from which minute to which, the second exclusive."""
        scale = self._board.scale
        end = scale.minute(self._board.axis_width)
        return self._board.columns, (math.floor(scale.first), math.ceil(end))

    def fit(self) -> None:
        """Shows all events; until the user moves the view it keeps doing so."""
        self._board.fit()

    def zoom_in(self) -> None:
        self._board.zoom(STEP)

    def zoom_out(self) -> None:
        self._board.zoom(1 / STEP)

    def go_to_time(self) -> None:
        """Lets the user type which stretch of time to show; the list has no such field."""
        if not self.is_list:
            self.range.open()

    def show_keys(self) -> None:
        """Answers to the keys in force now, and tells them."""
        self._shortcuts.show_keys()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._board.update()
            self._overview.update()

    def _lay_out(self) -> None:
        middle = [self.range, self.list.legend]
        title = TitleRow(self._title, self.choices.bar, middle, self.controls)
        # A stack shows its first page at once: without a parent as a window of its own.
        self._lanes = QWidget(self)
        row = QHBoxLayout(self._lanes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._board, 1)
        self._tray.put_handle_over(self._lanes)
        row.addWidget(self.lanes_bar)
        self._of_lanes = (self.range, *self.controls.moving)
        # Filled before it has a widget: a stack gives its first page the focus of its window.
        self._pages = QStackedLayout()
        for page in (self._lanes, self._empty, self.list, self.choices.nothing):
            self._pages.addWidget(page)
        pages = QWidget()
        pages.setLayout(self._pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self.choices.chips)
        column.addWidget(self._overview)
        column.addWidget(pages, 1)
        column.addWidget(self._order)
        column.addWidget(self._tray)

    def _wire(self) -> None:
        board = self._board
        self.choices.wire()
        self.controls.fit.clicked.connect(board.fit)
        self.controls.closer.clicked.connect(self.zoom_in)
        self.controls.farther.clicked.connect(self.zoom_out)
        self.controls.today.clicked.connect(self.go_to_today)
        self.controls.picture.clicked.connect(self.pictureRequested)
        self._overview.scaleRequested.connect(board.set_scale)
        self.range.rangeRequested.connect(self.show_range)
        self.range.left.connect(board.setFocus)
        self._wire_list()
        self._shortcuts = TimelineShortcuts(self)
        self.lanes_bar.valueChanged.connect(board.set_scroll)
        board.scrollRequested.connect(self.lanes_bar.setValue)
        board.heightChanged.connect(self._measure_lanes)
        board.viewChanged.connect(self._measure_lanes)
        board.eventChosen.connect(self.eventChosen)
        board.eventActivated.connect(self.eventActivated)
        board.menuRequested.connect(self.menuRequested)
        speak_for(board)
        board.selectionChanged.connect(self.selectionChanged)
        board.newEventRequested.connect(self.newEventRequested)
        board.datesRequested.connect(self.datesRequested)
        board.deleteRequested.connect(self.deleteRequested)
        board.told.connect(self.told)
        board.arrangementRequested.connect(self.set_arrangement)

    def _wire_list(self) -> None:
        self.controls.as_list.clicked.connect(self._list_clicked)
        self.list.eventActivated.connect(self.eventActivated)
        self.list.menuRequested.connect(self.menuRequested)
        self.list.deleteRequested.connect(self.deleteRequested)
        self.list.told.connect(self.told)
        self.list.clearRequested.connect(lambda: self.set_filter(Filter()))

    def _list_clicked(self, is_list: bool) -> None:
        self.controls.as_list.setChecked(not is_list)
        self.show_list(is_list)

    def go_to_today(self) -> None:
        if self._board.today is not None:
            self._board.go_to(self._board.today)

    def _measure_lanes(self) -> None:
        room = self._board.height() - self._board.tick_row
        over = max(round(self._board.lanes_height - room), 0)
        self.lanes_bar.setRange(0, over)
        self.lanes_bar.setPageStep(max(round(room), 1))
        self.lanes_bar.setSingleStep(36)
        self.lanes_bar.setVisible(over > 0)

    def _lane_words(self) -> LaneWords:
        return LaneWords(
            suspect=self.tr("Suspect {number}"),
            suspects=self.tr("Suspects {numbers}"),
            court=self.tr("Court"),
            context=self.tr("Context"),
            no_charge=self.tr("No charge"),
            no_source=self.tr("No source"),
            all_events=self.tr("All events"),
            kinds={kind: capitalised(event_kind(kind)) for kind in EventKind},
        )

    def _say_what_is_shown(self) -> None:
        columns = self._board.columns
        self.setAccessibleName(self.tr("Timeline"))
        self._board.setAccessibleName(self.tr("Timeline"))
        self._overview.setAccessibleName(self.tr("The whole case"))
        self.lanes_bar.setAccessibleName(self.tr("Lanes"))
        told = self.tr(
            "Events: {events}. Lanes: {lanes}. "
            "Tab goes from event to event, Enter opens one, Esc leaves the timeline."
        )
        dated = int(columns.shows[: columns.table.count].sum())
        self._board.setAccessibleDescription(told.format(events=dated, lanes=len(columns.lanes)))
