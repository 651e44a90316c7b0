"""What the library keeps of how a timeline is shown: as it was left, and views with a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from casefile.actions.views import delete_view
from casefile.store.changes import Changes
from casefile.store.reads.views import ViewLine, views_of_case
from casefile.store.remembered import remembered, timeline_of
from casefile.timeline.arrangement import Arrangement
from casefile.timeline.filters import Filter
from casefile.timeline.view_state import ViewState
from casefile.ui.desk import Desk
from casefile.ui.timeline.views_menu import NamedView

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from casefile.ui.timeline.view import TimelineView

_PAUSE = 800
"""Milliseconds without a change after which one is remembered."""


class TimelineViews(QObject):
    """Remembers a case's arrangement and filter without a step to undo; keeps its named views.

    `told` is a sentence for the status bar; `stateRead` follows once a case's timeline is arranged
    as it was left.
    """

    told = Signal(str)
    stateRead = Signal()

    def __init__(self, desk: Desk, timeline: TimelineView, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timeline = timeline
        self._widget = parent
        self._case_id: str | None = None
        self._stored = ""
        self.is_read = False
        self._views: tuple[ViewLine, ...] = ()
        self._chosen: str | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.flush)
        timeline.arrangementChanged.connect(self._on_change)
        timeline.filterChanged.connect(self._on_change)
        timeline.choices.filter.set_counter(
            lambda what, work, then: desk.compute(work, key=f"timeline {what}").then(then)
        )
        buttons = timeline.choices.views
        buttons.viewChosen.connect(self.apply)
        buttons.saveRequested.connect(self.save)
        buttons.renameRequested.connect(self.rename)
        buttons.deleteRequested.connect(self.delete)
        desk.caseOpened.connect(self._on_case)
        desk.changed.connect(self._on_library)

    @property
    def state(self) -> ViewState:
        """How the timeline is arranged and filtered now."""
        return ViewState(self._timeline.arrangement, self._timeline.wanted)

    @property
    def named(self) -> tuple[ViewLine, ...]:
        """The case's views with a name."""
        return self._views

    # As it was left

    def flush(self) -> None:
        """Has what has changed remembered without waiting any longer."""
        self._pause.stop()
        text = self.state.as_text()
        if self._case_id is not None and self.is_read and text != self._stored:
            self._stored = text
            self._desk.keep(timeline_of(self._case_id), text)

    def _on_case(self, case_id: str | None) -> None:
        # Words that are still being typed are meant for the case that is left.
        self._timeline.choices.filter.text.flush()
        self.flush()
        self._case_id = case_id
        self.is_read = False
        self._chosen = None
        self._show(())
        # Or the case that is left would be arranged once more.
        self._timeline.clear()
        self._take_up(ViewState())
        if case_id is None:
            return

        def read(connection: Connection) -> tuple[str, str | None, tuple[ViewLine, ...]]:
            stored = remembered(connection, timeline_of(case_id))
            return case_id, stored, views_of_case(connection, case_id)

        self._desk.fetch(read, key="timeline state").then(lambda found: self._has(*found))

    def _has(self, case_id: str, stored: str | None, views: tuple[ViewLine, ...]) -> None:
        if case_id != self._case_id:
            return
        # Whoever was quicker than the library means what they did, and typed.
        self._timeline.choices.filter.text.flush()
        was_touched = self.state != ViewState()
        if not was_touched:
            self._take_up(ViewState.from_text(stored))
            self._stored = self.state.as_text()
        self.is_read = True
        if was_touched:
            self._pause.start()
        self._show(views)
        self.stateRead.emit()

    def _take_up(self, state: ViewState) -> None:
        self._timeline.set_arrangement(state.arrangement)
        self._timeline.set_filter(state.wanted)

    def _on_change(self, changed: Arrangement | Filter) -> None:
        self._pause.start()
        self._show(self._views)

    # Views with a name

    def apply(self, view_id: str) -> None:
        """Shows what a view shows."""
        view = self._view(view_id)
        if view is not None:
            self._timeline.choices.filter.text.flush()
            self._chosen = view_id
            state = ViewState.from_text(view.arrangement)
            self._take_up(state)
            if state.span is not None:
                self._timeline.show_range(*state.span)
            self._show(self._views)

    def save(self) -> None:
        """Asks for a name for what is shown now."""
        from casefile.ui.dialogs.view_dialog import SaveViewDialog

        if self._case_id is None:
            return
        _, span = self._timeline.seen
        state = ViewState(self._timeline.arrangement, self._timeline.wanted, span)
        on = self._view(self._on() or self._chosen or "")
        dialog = SaveViewDialog(
            self._desk,
            self._widget.window(),
            self._case_id,
            state,
            self._views,
            on.name if on is not None else "",
        )
        dialog.saved.connect(self._has_saved)
        dialog.open()

    def rename(self, view_id: str) -> None:
        from casefile.ui.dialogs.view_dialog import RenameViewDialog

        view = self._view(view_id)
        if view is not None:
            RenameViewDialog(self._desk, self._widget.window(), view).open()

    def delete(self, view_id: str) -> None:
        """At once: undo brings it back."""
        self._desk.act(delete_view, view_id).then(
            lambda _: self.told.emit(self.tr("The view was deleted. Undo brings it back."))
        )

    def _has_saved(self, view_id: str) -> None:
        self._chosen = view_id
        self._show(self._views)

    def _on_library(self, changes: Changes) -> None:
        case_id = self._case_id
        if case_id is not None and changes.any_of("timeline_views"):
            self._desk.fetch(
                lambda connection: views_of_case(connection, case_id), key="timeline views"
            ).then(lambda views: self._show(views) if case_id == self._case_id else None)

    def _show(self, views: tuple[ViewLine, ...]) -> None:
        self._views = views
        self._timeline.choices.views.show_views(
            [NamedView(one.id, one.name) for one in views], self._on()
        )

    def _on(self) -> str | None:
        """The view that is shown now: the one chosen last, or else any that shows just this."""
        now = self.state
        same = [
            one.id for one in self._views if ViewState.from_text(one.arrangement).timeless == now
        ]
        return self._chosen if self._chosen in same else same[0] if same else None

    def _view(self, view_id: str) -> ViewLine | None:
        return next((one for one in self._views if one.id == view_id), None)
