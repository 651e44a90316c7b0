"""What goes across cases: deadlines, parties, and what undo would take back."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from casefile.model.cases import Case
from casefile.model.law import Provision
from casefile.model.parties import Involvement, Name, Party
from casefile.model.terms import PartyKind, Role
from casefile.store import journal
from casefile.store.reads.involvements import called_number
from casefile.store.reads.lines import (
    COUNT_DUE,
    DUE_BEFORE,
    DUE_FROM,
    NEXT_DUE,
    Counts,
    DeadlineLine,
    deadline_lines,
)
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


def next_deadlines(connection: Connection, minute: int) -> list[DeadlineLine]:
    """Of each case what is due next from a minute on, and the custody that ends last.

    There are a few of each case, by the last day each allows: what is said of it is among them.
    """
    return deadline_lines(connection.exec_driver_sql(NEXT_DUE, (minute, minute)))


def deadlines(connection: Connection, minute: int = 0, most: int = -1) -> list[DeadlineLine]:
    """The deadlines of all cases, by the last day each allows.

    Of more than `most` the nearest: what is due from a minute on, then what was due last.
    """
    ahead = deadline_lines(connection.exec_driver_sql(DUE_FROM, (minute, most)))
    left = most if most < 0 else most - len(ahead)
    return deadline_lines(connection.exec_driver_sql(DUE_BEFORE, (minute, left))) + ahead


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
    parties, provisions = (
        int(connection.execute(select(func.count()).select_from(kind)).scalar_one())
        for kind in (Party, Provision)
    )
    return Counts(parties, provisions, count_deadlines(connection))


def count_deadlines(connection: Connection) -> int:
    return int(connection.exec_driver_sql(COUNT_DUE).scalar_one())


def steps(connection: Connection) -> Steps:
    """What undo and redo would do now."""
    at = journal.position(connection)
    return Steps(_label(connection, at.undo_next), _label(connection, at.redo_next))


def _label(connection: Connection, entry: int | None) -> str | None:
    if entry is None:
        return None
    query = select(journal_entries.c.label).where(journal_entries.c.seq == entry)
    return str(connection.execute(query).scalar_one())
