"""What goes across cases: deadlines, parties, and what undo would take back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from casefile.model.cases import Case
from casefile.model.dates import UncertainDate
from casefile.model.events import Event
from casefile.model.law import Provision
from casefile.model.parties import Involvement, Name, Party
from casefile.model.terms import EventKind, PartyKind, Role
from casefile.store import journal
from casefile.store.reads.facts import EventLine, called_number
from casefile.store.reads.lines import DUE_KINDS, Counts, DeadlineLine, due, last_day_of
from casefile.store.tables import journal_entries


@dataclass(frozen=True, slots=True)
class PartyLine:
    """A party with the cases it has a part in: (case, its title, role), by title.

    `number` is what an unnamed party is called by in the first of them, None for a group, which
    is called by its `count`.
    """

    id: str
    kind: PartyKind
    names: tuple[str, ...]
    description: str
    country: str
    count: int | None
    number: int | None
    parts: tuple[tuple[str, str, Role], ...]


@dataclass(frozen=True, slots=True)
class Steps:
    """The labels of what would be undone and redone next; None at either end."""

    undo: str | None
    redo: str | None


def deadlines_of(events: Iterable[EventLine], case_title: str = "") -> list[DeadlineLine]:
    """The deadlines among the events of one case, by the last day each allows."""
    found = [
        DeadlineLine(
            event.case_id, case_title, event.id, event.title, event.kind, event.custody, date
        )
        for event in events
        if (date := due(event.kind, event.when, event.until)) is not None
    ]
    return sorted(found, key=last_day_of)


def deadlines(connection: Connection) -> list[DeadlineLine]:
    """The deadlines of all cases, by the last day each allows."""
    events = Event.__table__.c
    parts = ("phrase", "edtf", "anchor", "earliest", "latest")
    rows = connection.execute(
        select(
            Case.id,
            Case.title,
            events.id,
            events.title,
            events.kind,
            events.custody,
            *(events[f"when_{part}"] for part in parts),
            *(events[f"until_{part}"] for part in parts),
        )
        .join(Case, events.case_id == Case.id)
        .where(events.kind.in_((EventKind.CUSTODY, *DUE_KINDS)))
    )
    found = []
    for row in rows:
        when = None if row[6] is None else UncertainDate(*row[6:11])
        until = None if row[11] is None else UncertainDate(*row[11:16])
        date = due(row[4], when, until)
        if date is not None:
            case_id, title, event_id, event, kind, custody = row[:6]
            found.append(DeadlineLine(case_id, title, event_id, event, kind, custody, date))
    return sorted(found, key=last_day_of)


def parties(connection: Connection) -> list[PartyLine]:
    """Every person, organisation and group by name, those without one last."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for party_id, text in connection.execute(
        select(Name.party_id, Name.text).order_by(Name.position, Name.id)
    ):
        names[party_id].append(text)
    parts: defaultdict[str, list[tuple[str, str, Role]]] = defaultdict(list)
    numbers: dict[str, int] = {}
    for row in connection.execute(
        select(Involvement.party_id, Case.id, Case.title, Involvement.role, Involvement.number)
        .join(Case, Involvement.case_id == Case.id)
        .order_by(Case.title, Involvement.id)
    ):
        parts[row[0]].append((row[1], row[2], row[3]))
        if row[4] is not None:
            numbers.setdefault(row[0], row[4])
    rows = connection.execute(
        select(Party.id, Party.kind, Party.description, Party.country, Party.count.label("members"))
    )
    lines = [
        PartyLine(
            row.id,
            row.kind,
            tuple(names[row.id]),
            row.description,
            row.country,
            row.members,
            called_number(row.kind, numbers.get(row.id)),
            tuple(parts[row.id]),
        )
        for row in rows
    ]
    return sorted(lines, key=_called)


def _called(line: PartyLine) -> tuple[bool, str, int, str]:
    return not line.names, line.names[0].casefold() if line.names else "", line.number or 0, line.id


def counts(connection: Connection) -> Counts:
    """The counts that stand beside the rail's lists."""
    found = [
        int(connection.execute(select(func.count()).select_from(kind)).scalar_one())
        for kind in (Party, Provision)
    ]
    return Counts(*found)


def steps(connection: Connection) -> Steps:
    """What undo and redo would do now."""
    at = journal.position(connection)
    return Steps(_label(connection, at.undo_next), _label(connection, at.redo_next))


def _label(connection: Connection, entry: int | None) -> str | None:
    if entry is None:
        return None
    query = select(journal_entries.c.label).where(journal_entries.c.seq == entry)
    return str(connection.execute(query).scalar_one())
