"""What the window does for the timeline: menus, new events, other dates, deleting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from casefile.actions.events import delete_events
from casefile.model.dates import UncertainDate
from casefile.ui.desk import Desk
from casefile.ui.dialogs import tagging
from casefile.ui.timeline.comparing import MOST_COMPARED, compared
from casefile.ui.timeline.view import TimelineView
from casefile.ui.timeline_dates import TimelineDates
from casefile.ui.window_notice import NoticeBar


class TimelineEvents(QObject):
    """Acts on the events of the open case as the timeline asks.

    `passageRequested` carries the event whose passage the user wants to see, `told` a sentence for
    the status bar.
    """

    passageRequested = Signal(str)
    told = Signal(str)

    def __init__(
        self, desk: Desk, timeline: TimelineView, notice: NoticeBar, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timeline = timeline
        self._dates = TimelineDates(desk, notice, self)
        self._widget = parent
        self._awaited: str | None = None
        timeline.columnsChanged.connect(self._select_awaited)
        timeline.eventActivated.connect(self.edit)
        timeline.menuRequested.connect(self.show_menu)
        timeline.newEventRequested.connect(self.add_at)
        timeline.datesRequested.connect(self.set_dates)
        timeline.deleteRequested.connect(self.delete)
        timeline.told.connect(self.told)
        self._dates.told.connect(self.told)

    def edit(self, event_id: str) -> None:
        self._desk.with_event(
            event_id, lambda event: tagging.edit_event(self._desk, self._widget.window(), event)
        )

    def move(self, event_id: str) -> None:
        """Asks to which case an event is to move."""
        self._desk.with_event(
            event_id, lambda event: tagging.move_event(self._desk, self._widget.window(), event)
        )

    def delete(self, event_ids: Sequence[str]) -> None:
        self._desk.act(delete_events, tuple(event_ids))

    def set_dates(
        self, event_id: str, when: UncertainDate | None, until: UncertainDate | None
    ) -> None:
        """Gives an event another beginning or end; None keeps the one it has."""
        self._dates.set(event_id, when, until)

    def add_at(self, minute: int, lane: int) -> None:
        """Asks for a new event at a minute of the axis and in a lane (-1 for none)."""
        if self._desk.case_id is None:
            return
        board = self._timeline.board
        suspects = board.columns.lanes[lane].suspects if lane >= 0 else ()
        self._add(board.typed_at(minute), suspects)

    def _add(self, when: str = "", party_ids: Sequence[str] = ()) -> None:
        dialog = tagging.tag_event(
            self._desk, self._widget.window(), when=when, party_ids=party_ids
        )
        dialog.saved.connect(self._await)

    def _await(self, event_id: str) -> None:
        """Selects an event as soon as the timeline shows it."""
        self._awaited = event_id
        self._select_awaited()

    def _select_awaited(self) -> None:
        awaited = self._awaited
        if awaited is None or self._timeline.table.ids.find(awaited) is None:
            return
        self._awaited = None
        # A filter may leave it out.
        if self._timeline.board.holds(awaited):
            self._timeline.select(awaited)

    def compare(self, event_ids: Sequence[str]) -> None:
        """Says in which order events stand, as far as their dates establish it."""
        rows = [self._timeline.board.details(event_id) for event_id in event_ids]
        self.told.emit(compared([row for row in rows if row is not None]))

    def show_menu(self, event_id: str, place: QPoint) -> None:
        """The menu of an event, of those selected with it, or of an empty place ("")."""
        menu = QMenu(self._widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected = self._timeline.board.selected
        if event_id in selected and len(selected) > 1:
            if len(selected) <= MOST_COMPARED:
                menu.addAction(self.tr("Compare dates")).triggered.connect(
                    lambda: self.compare(selected)
                )
                menu.addSeparator()
            menu.addAction(self.tr("Delete events")).triggered.connect(
                lambda: self.delete(selected)
            )
        elif event_id:
            go = menu.addAction(self.tr("Go to its passage"))
            go.triggered.connect(lambda: self.passageRequested.emit(event_id))
            menu.addAction(self.tr("Edit event…")).triggered.connect(lambda: self.edit(event_id))
            menu.addAction(self.tr("Move to case…")).triggered.connect(lambda: self.move(event_id))
            menu.addSeparator()
            menu.addAction(self.tr("Delete event")).triggered.connect(
                lambda: self.delete([event_id])
            )
        elif self._desk.case_id is not None:
            menu.addAction(self.tr("New event…")).triggered.connect(lambda: self._add())
        menu.popup(place)
