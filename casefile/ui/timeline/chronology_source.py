"""Where the list has its words from: the board, or the library beside the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, TypeVar

import numpy as np

from casefile.export.timeline_rows import event_row
from casefile.store.reads.facts import CaseFacts, EventLine
from casefile.store.reads.listed_events import MOST_AT_ONCE, events_by_id, ids_by_title
from casefile.timeline.codes import Indices
from casefile.timeline.events import EventTable
from casefile.timeline.rows import EventRow
from casefile.ui.desk import Desk
from casefile.ui.timeline.chronology_words import ListedEvent

Result = TypeVar("Result")
Listed = Mapping[str, ListedEvent]

__all__ = ["MOST_AT_ONCE", "BoardSource", "LibrarySource", "Listed", "Source"]


class Source(Protocol):
    """Answers on the window's thread, now or later; what has gone meanwhile is left out."""

    def read(self, event_ids: Sequence[str], then: Callable[[Listed], None]) -> None:
        """The events of at most MOST_AT_ONCE identities."""

    def order_by_title(self, table: EventTable, then: Callable[[Indices], None]) -> None:
        """The rows of a table's events in order of their titles."""

    def compute(self, work: Callable[[], Result], then: Callable[[Result], None]) -> None:
        """Does what may take a while."""


class BoardSource:
    """Events that are at hand anyway."""

    def __init__(self, details: Callable[[str], EventRow | None]) -> None:
        self._details = details

    def read(self, event_ids: Sequence[str], then: Callable[[Listed], None]) -> None:
        rows = ((one, self._details(one)) for one in event_ids)
        then({event_id: ListedEvent(row) for event_id, row in rows if row is not None})

    def order_by_title(self, table: EventTable, then: Callable[[Indices], None]) -> None:
        titles = [title.casefold() for title in table.titles_of(range(table.count))]
        then(np.array(sorted(range(table.count), key=titles.__getitem__), np.int32))

    def compute(self, work: Callable[[], Result], then: Callable[[Result], None]) -> None:
        then(work())


class LibrarySource:
    """Events of the open library: from the facts that are held while those are true, else read."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._held: dict[str, EventLine] = {}
        desk.changed.connect(self._forget)
        desk.caseOpened.connect(self._forget)
        desk.factsRead.connect(self._hold)

    def _forget(self, _: object) -> None:
        self._held.clear()

    def _hold(self, facts: CaseFacts) -> None:
        self._held.clear()
        self._held.update((event.id, event) for event in facts.events)

    def read(self, event_ids: Sequence[str], then: Callable[[Listed], None]) -> None:
        wanted = tuple(event_ids)
        if all(event_id in self._held for event_id in wanted):
            then({event_id: listed_event(self._held[event_id]) for event_id in wanted})
            return
        self._desk.fetch(
            lambda connection: {
                event_id: listed_event(line)
                for event_id, line in events_by_id(connection, wanted).items()
            }
        ).then(then)

    def order_by_title(self, table: EventTable, then: Callable[[Indices], None]) -> None:
        cases = [case.key for case in table.cases]

        def order() -> Indices:
            with self._desk.library.read() as connection:
                rows = table.ids.find_all(ids_by_title(connection, cases))
            return rows[rows >= 0]

        self._desk.compute(order).then(then)

    def compute(self, work: Callable[[], Result], then: Callable[[Result], None]) -> None:
        self._desk.compute(work).then(then)


def listed_event(line: EventLine) -> ListedEvent:
    """What the list tells of an event that was read."""
    return ListedEvent(
        event_row(line),
        tuple(label for _, label in line.parties),
        tuple(dict.fromkeys(one.document_title or one.outlet for one in line.citations)),
    )
