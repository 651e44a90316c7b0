"""The facts of a case, each with its citations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlalchemy import Connection, func, select

from casefile.model.cases import Note
from casefile.model.dates import UncertainDate
from casefile.model.documents import Citation, Passage
from casefile.model.events import Event, Participation
from casefile.model.parties import Party
from casefile.model.terms import (
    Custody,
    EventKind,
    Role,
    Standing,
)
from casefile.store.reads.citations import (
    CitationLine,
    Citations,
    citations_beside_events,
    citations_of_case,
    citations_of_events,
)
from casefile.store.reads.dates import date_in
from casefile.store.reads.involvements import (
    InvolvementLine,
    involvements_of_case,
    labels_of,
    names_by_party,
    party_label,
)
from casefile.store.reads.law import ProvisionLine, provisions_of_case
from casefile.store.reads.many import among
from casefile.store.reads.other_dates import OtherDateLine, other_dates_of_case


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event; `parties` are (party, label) of those who took part, in the order of the case."""

    id: str
    case_id: str
    title: str
    kind: EventKind
    custody: Custody | None
    when: UncertainDate | None
    until: UncertainDate | None
    place: str
    standing: Standing
    description: str
    parties: tuple[tuple[str, str], ...]
    citations: tuple[CitationLine, ...]
    other_dates: tuple[OtherDateLine, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteLine:
    id: str
    case_id: str
    text: str
    created_at: str
    citations: tuple[CitationLine, ...]


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """The facts of one case, read in one moment.

    `events` are all of the case's `event_count`, or as many of the first as were asked for.
    """

    case_id: str
    involvements: tuple[InvolvementLine, ...]
    provisions: tuple[ProvisionLine, ...]
    events: tuple[EventLine, ...]
    event_count: int
    notes: tuple[NoteLine, ...]

    @property
    def suspects(self) -> tuple[InvolvementLine, ...]:
        return tuple(line for line in self.involvements if line.is_suspect)

    @property
    def others(self) -> tuple[InvolvementLine, ...]:
        return tuple(line for line in self.involvements if not line.is_suspect)

    def event(self, event_id: str) -> EventLine | None:
        """An event, if it is held."""
        return next((line for line in self.events if line.id == event_id), None)

    @property
    def holds_all(self) -> bool:
        return len(self.events) == self.event_count


def facts(connection: Connection, case_id: str, *, most_events: int | None = None) -> CaseFacts:
    """The facts of a case: suspects by number, events by the earliest day each allows.

    Events of which only the latest day is known come first, undated ones last.
    With `most_events` no more events are read than that, however many there are.
    """
    held = None if most_events is None else _first_events(connection, case_id, most_events)
    if held is None:
        citations = citations_of_case(connection, case_id)
    else:
        citations = citations_beside_events(connection, case_id)
        citations |= citations_of_events(connection, held)
    involved = involvements_of_case(connection, case_id, citations)
    events = _events(connection, case_id, labels_of(involved), citations, held)
    return CaseFacts(
        case_id=case_id,
        involvements=involved,
        provisions=provisions_of_case(connection, case_id, involved, citations),
        events=events,
        event_count=len(events) if held is None else count_of_events(connection, case_id),
        notes=_notes(connection, case_id, citations),
    )


def people(connection: Connection, case_id: str) -> CaseFacts:
    """Who has a part in a case and what they are charged with; no events, notes or citations."""
    involved = involvements_of_case(connection, case_id, {})
    return CaseFacts(
        case_id=case_id,
        involvements=involved,
        provisions=provisions_of_case(connection, case_id, involved, {}),
        events=(),
        event_count=0,
        notes=(),
    )


def count_of_events(connection: Connection, case_id: str) -> int:
    query = select(func.count()).select_from(Event).where(Event.case_id == case_id)
    return int(connection.execute(query).scalar_one())


def event_line(connection: Connection, event_id: str) -> EventLine | None:
    """One event, whichever case it is of; None where there is none (any more)."""
    query = select(Event.case_id).where(Event.id == event_id)
    case_id = connection.execute(query).scalar()
    if case_id is None:
        return None
    (line,) = event_lines(connection, case_id, [event_id])
    return line


def event_lines(
    connection: Connection, case_id: str, event_ids: Collection[str]
) -> tuple[EventLine, ...]:
    """Those of a case's events, in the order of `facts`."""
    citations = citations_of_events(connection, event_ids)
    labels = labels_of(involvements_of_case(connection, case_id, {}))
    return _events(connection, case_id, labels, citations, event_ids)


def with_event(connection: Connection, facts: CaseFacts, event_id: str) -> CaseFacts:
    """The facts with one event more, after those held, if the case has it."""
    line = event_line(connection, event_id)
    if line is None or line.case_id != facts.case_id or facts.event(event_id) is not None:
        return facts
    return replace(facts, events=(*facts.events, line))


def events_cited_to(connection: Connection, case_id: str, sha256: str) -> tuple[EventLine, ...]:
    """The events of a case that one document speaks of, however many others there are."""
    query = (
        select(Citation.event_id)
        .join(Passage, Citation.passage_id == Passage.id)
        .where(Passage.document == sha256, Citation.case_id == case_id)
        .distinct()
    )
    ids = [one for (one,) in connection.execute(query) if one is not None]
    return event_lines(connection, case_id, ids)


def _first_events(connection: Connection, case_id: str, most: int) -> list[str]:
    """The first events in the order of all of them, each part of it by an index."""
    table = Event.__table__.c
    has_earliest, has_latest = table.when_earliest.is_not(None), table.when_latest.is_not(None)
    found: list[str] = []
    for which, order in (
        (~has_earliest & has_latest, (table.when_latest, table.id)),
        (has_earliest, (table.when_earliest, table.when_latest, table.id)),
        (~has_earliest & ~has_latest, (table.id,)),
    ):
        query = select(table.id).where(table.case_id == case_id, which).order_by(*order)
        found += connection.execute(query.limit(most - len(found))).scalars()
    return found


def _events(
    connection: Connection,
    case_id: str,
    labels: dict[str, str],
    citations: Citations,
    event_ids: Collection[str] | None,
) -> tuple[EventLine, ...]:
    """The events of a case, or those among `event_ids`."""
    order = {party: place for place, party in enumerate(reversed(labels))}
    parties: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    names = names_by_party(connection, {})
    table, participation = Event.__table__.c, Participation.__table__.c
    taking_part = (
        select(participation.event_id, Party.id, Party.kind, Party.count)
        .join(Party, participation.party_id == Party.id)
        .order_by(participation.id)
    )
    wanted = select(Event.__table__).where(table.case_id == case_id)
    if event_ids is None:
        taking_part = taking_part.join(Event, participation.event_id == Event.id)
        taking_part = taking_part.where(Event.case_id == case_id)
    else:
        taking_part = taking_part.where(among(participation.event_id, event_ids))
        wanted = wanted.where(among(table.id, event_ids))
    for event_id, party_id, kind, count in connection.execute(taking_part):
        label = labels.get(party_id) or party_label(names[party_id], kind, count, Role.OTHER, None)
        parties[event_id].append((party_id, label))
    others = other_dates_of_case(connection, case_id, citations)
    rows = connection.execute(
        wanted.order_by(
            # What has no earliest day may have been first, and stands there; last what has none.
            table.when_earliest.is_(None) & table.when_latest.is_(None),
            table.when_earliest.is_not(None),
            table.when_earliest,
            table.when_latest,
            table.id,
        )
    )
    return tuple(
        EventLine(
            id=row.id,
            case_id=case_id,
            title=row.title,
            kind=row.kind,
            custody=row.custody,
            when=date_in(row, "when"),
            until=date_in(row, "until"),
            place=row.place,
            standing=row.standing,
            description=row.description,
            parties=tuple(sorted(parties[row.id], key=lambda one: order.get(one[0], len(order)))),
            citations=citations.get(row.id, ()),
            other_dates=others.get(row.id, ()),
        )
        for row in rows
    )


def _notes(connection: Connection, case_id: str, citations: Citations) -> tuple[NoteLine, ...]:
    rows = connection.execute(
        select(Note.id, Note.case_id, Note.text, Note.created_at)
        .where(Note.case_id == case_id)
        .order_by(Note.id)
    )
    return tuple(NoteLine(*row, citations.get(row.id, ())) for row in rows)
