"""The other dates that sources give the disputed events of a case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, exists, select

from casefile.model.dates import UncertainDate
from casefile.model.documents import Citation, Passage
from casefile.model.events import Event, OtherDate
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.dates import date_in


@dataclass(frozen=True, slots=True)
class OtherDateLine:
    """Another date of an event, and the citation that says so if there is one."""

    id: str
    event_id: str
    when: UncertainDate
    until: UncertainDate | None
    note: str
    citation: CitationLine | None

    @property
    def said_by(self) -> str:
        """Who says so: what the user wrote, else what the citation tells; empty if nothing does."""
        cited = self.citation
        if self.note or cited is None:
            return self.note
        return cited.attribution or cited.outlet or cited.document_title


def other_dates_of_case(
    connection: Connection, case_id: str, citations: Mapping[str, tuple[CitationLine, ...]]
) -> dict[str, tuple[OtherDateLine, ...]]:
    """Other dates by event; `citations` are the case's, by the fact they are for."""
    table = OtherDate.__table__
    # There are few of them, and there may be a million events: asked from this end.
    rows = connection.execute(
        select(table)
        .where(exists().where(Event.id == OtherDate.event_id, Event.case_id == case_id))
        .order_by(OtherDate.position, OtherDate.id)
    )
    found: defaultdict[str, list[OtherDateLine]] = defaultdict(list)
    for row in rows:
        when = date_in(row, "when")
        assert when is not None
        cited = citations.get(row.event_id, ())
        found[row.event_id].append(
            OtherDateLine(
                id=row.id,
                event_id=row.event_id,
                when=when,
                until=date_in(row, "until"),
                note=row.note,
                citation=next((one for one in cited if one.id == row.citation_id), None),
            )
        )
    return {event: tuple(lines) for event, lines in found.items()}


def other_dates_of_events(
    connection: Connection, case_id: str
) -> list[tuple[str, UncertainDate, UncertainDate | None, str | None]]:
    """The other dates of a case's events, with the identity of the event: an event's together.

    Last comes the document in which a citation of the event says so; None if none does.
    """
    of_event = (Citation.id == OtherDate.citation_id) & (Citation.event_id == OtherDate.event_id)
    rows = connection.execute(
        select(OtherDate.__table__, Passage.document)
        .outerjoin(Citation, of_event)
        .outerjoin(Passage, Passage.id == Citation.passage_id)
        .where(exists().where(Event.id == OtherDate.event_id, Event.case_id == case_id))
        .order_by(OtherDate.event_id, OtherDate.position, OtherDate.id)
    )
    found = []
    for row in rows:
        when = date_in(row, "when")
        assert when is not None
        found.append((row.event_id, when, date_in(row, "until"), row.document))
    return found
