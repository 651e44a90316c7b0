"""Keeps the timeline showing what the library holds: reads its table and what is told of events."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from casefile.export.timeline_rows import event_row
from casefile.export.timeline_table import table_in
from casefile.store.changes import Changes
from casefile.store.reads.cases import related_cases
from casefile.store.reads.facts import CaseFacts, event_line
from casefile.timeline.columns import Columns
from casefile.timeline.events import Dimension, EventTable
from casefile.timeline.rows import EventRow
from casefile.ui.desk import Desk
from casefile.ui.timeline.chronology_source import LibrarySource

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from casefile.ui.timeline.view import TimelineView

_DETAILS_KEPT = 200
_SHOWN = (
    "cases", "related_cases", "events", "participations", "other_dates", "passages", "citations",
    "parties", "names", "involvements", "provisions", "charges",
)  # fmt: skip
"""The tables from which the timeline is read, beside the documents that events are cited to."""
_LARGE = 100_000


class TimelineReading(QObject):
    """Reads the table of the open case anew whenever something in it has changed.

    `relatedRead` says whether the case has related ones.
    """

    relatedRead = Signal(bool)

    def __init__(self, desk: Desk, view: TimelineView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._facts: CaseFacts | None = None
        self._details: dict[str, EventRow | None] = {}
        view.set_details(self._details_of)
        view.list.set_source(LibrarySource(desk))
        view.set_worker(self._work)
        view.relatedWanted.connect(self._read)
        desk.caseOpened.connect(self._case_opened)
        desk.changed.connect(self._changed)
        desk.factsRead.connect(self._hold)

    def _work(self, work: Callable[[], Columns], then: Callable[[Columns], None]) -> None:
        def and_tidy_up() -> Columns:
            made = work()
            give_back_memory()
            return made

        self._desk.compute(and_tidy_up, key="timeline lanes").then(then)

    def _case_opened(self, case_id: str | None) -> None:
        self._forget()
        self._view.clear()
        self._read()

    def _hold(self, facts: CaseFacts) -> None:
        self._facts = facts

    def _forget(self) -> None:
        # The facts that are held may be read anew after the table: until then they are not asked.
        self._facts = None
        self._details.clear()

    def _changed(self, changes: Changes) -> None:
        # Of documents only those that are cited matter: attaching a thousand changes no event.
        cited = self._view.table.links_of(Dimension.SOURCE).targets
        documents = changes.ids("documents")
        if changes.any_of(*_SHOWN) or any(one.key in documents for one in cited):
            self._forget()
            self._read()

    def _read(self) -> None:
        case_id = self._desk.case_id
        if case_id is None:
            return
        library, with_related = self._desk.library, self._view.arrangement.with_related

        def read(connection: Connection) -> tuple[str, EventTable, bool]:
            related = [line.case_id for line in related_cases(connection, case_id)]
            case_ids = (case_id, *(related if with_related else ()))
            table = table_in(library, connection, case_ids)
            if len(table) > _LARGE:
                give_back_memory()
            return case_id, table, bool(related)

        self._desk.fetch(read, key="timeline").then(lambda made: self._has(*made))

    def _has(self, case_id: str, table: EventTable, has_related: bool) -> None:
        if case_id == self._desk.case_id:
            self._view.show_table(table)
            self.relatedRead.emit(has_related)

    # What is asked of single events, of the few that are drawn or pointed at

    def _details_of(self, event_id: str) -> EventRow | None:
        if event_id not in self._details:
            if len(self._details) >= _DETAILS_KEPT:
                self._details.clear()
            held = self._facts.event(event_id) if self._facts is not None else None
            if held is None:
                with self._desk.library.read() as connection:
                    held = event_line(connection, event_id)
            self._details[event_id] = None if held is None else event_row(held)
        return self._details[event_id]


def give_back_memory() -> None:
    """Hands what was needed for reading a large case back to the system, where it would be kept.

    glibc keeps freed memory in case it is asked for again: here as much as the case itself takes.
    """
    if sys.platform.startswith("linux"):
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
