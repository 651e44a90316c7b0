"""Keeps in the library where in each case the user was, and brings them back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from casefile.store.format import OPEN_CASE
from casefile.store.remembered import place_in, whereabouts
from casefile.ui.case_place import CasePlace, TimelinePlace

if TYPE_CHECKING:
    from casefile.ui.window_view import LibraryView

PAUSE: Final = 1_000
"""Milliseconds without a movement after which it is kept where one is."""


class Returning(QObject):
    """Tells the panes where the user was before they have anything to show, so that none jumps.

    It stands in the library and nowhere else, so that an encrypted one keeps it encrypted; what
    was searched for is kept nowhere. `last_case` is the case that was open last.
    """

    def __init__(self, view: LibraryView) -> None:
        """Made after everything else that hears which case is opened."""
        super().__init__(view)
        self._view = view
        self._desk = view.desk
        self._timeline: TimelinePlace | None = None
        # One short read, and no case opened later has to wait for it: nobody else writes them.
        with self._desk.library.read() as connection:
            self._kept, self.last_case = whereabouts(connection)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.flush)
        self._wire()

    def _wire(self) -> None:
        view, desk = self._view, self._desk
        desk.caseLeft.connect(self._leave)
        desk.caseOpened.connect(self._take_up)
        view.timeline.columnsChanged.connect(self._on_columns)
        view.timeline_views.stateRead.connect(self._on_columns)
        canvas, tree, board, table = (
            view.reader.canvas, view.facts.tree, view.timeline.board, view.timeline.list.table,
        )  # fmt: skip
        for moved in (
            canvas.moved, canvas.zoomChanged, tree.expanded, tree.collapsed,
            tree.verticalScrollBar().valueChanged, tree.selectionModel().currentChanged,
            view.documents.list.verticalScrollBar().valueChanged,
            board.viewChanged, board.selectionChanged, view.timeline.lanes_bar.valueChanged,
            view.timeline.listShown, view.timeline.list.model.modelReset,
            table.verticalScrollBar().valueChanged,
        ):  # fmt: skip
            moved.connect(self._on_movement)

    def _on_movement(self, *_: object) -> None:
        self._pause.start()

    # Keeping

    def flush(self) -> None:
        """Has it kept where one is without waiting any longer."""
        self._pause.stop()
        case_id = self._desk.case_id
        if case_id is None:
            return
        text = self.place.as_text()
        if self._kept.get(case_id) != text:
            self._kept[case_id] = text
            self._desk.keep(place_in(case_id), text)

    @property
    def place(self) -> CasePlace:
        """Where one is in the open case; of what is not shown yet, where one is going to be."""
        view = self._view
        return CasePlace(
            view.reading.document,
            view.reading.places,
            view.reader.canvas.chosen_zoom,
            view.documents.scrolled,
            view.facts.tree.place,
            self._timeline or self._on_timeline(),
        )

    def _on_timeline(self) -> TimelinePlace:
        timeline = self._view.timeline
        return TimelinePlace(
            timeline.board.own_span,
            timeline.board.scrolled,
            timeline.board.selected,
            timeline.is_list,
            timeline.list.top if timeline.is_list else None,
            timeline.list.sorting,
        )

    def _leave(self, _case_id: str) -> None:
        self.flush()

    # Bringing back

    def _take_up(self, case_id: str | None) -> None:
        view = self._view
        if case_id is not None and case_id != self.last_case:
            self.last_case = case_id
            self._desk.keep(OPEN_CASE, case_id)
        kept = self._kept.get(case_id) if case_id is not None else None
        place = CasePlace.from_text(kept)
        view.timeline.board.keep_span(place.timeline.span)
        self._timeline = None
        if kept is None:
            return
        view.reader.canvas.set_zoom(place.zoom)
        view.documents.take_up(place.documents)
        view.facts.tree.take_up(place.facts)
        view.timeline.list.sort(place.timeline.sorting)
        view.timeline.show_list(place.timeline.is_list)
        self._timeline = place.timeline
        view.reading.take_up(place.document, place.pages)

    def _on_columns(self) -> None:
        """The events are here, after a while without any: one is among them as before."""
        timeline, place = self._view.timeline, self._timeline
        if place is None or not timeline.table.count:
            return
        if self._view.timeline_views.is_read:
            # Else the lanes are going to be arranged once more.
            self._timeline = None
        there = timeline.table.ids.find
        if not timeline.board.selected:
            timeline.board.set_selected([one for one in place.selected if there(one) is not None])
        timeline.lanes_bar.setValue(place.scroll)
        timeline.list.begin_at(place.top)
