"""The lines of the rail, plain: what reads them may be imported later than what shows them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from casefile.model.dates import UncertainDate
from casefile.model.due import DUE_AT_END, DUE_ON_DAY
from casefile.model.groups import Part, suspects_by_role
from casefile.model.terms import Custody, EventKind, PartyKind, Role

DUE_KINDS: Final = (EventKind.HEARING, EventKind.DEADLINE)
"""The kinds of event that fall due by themselves; custody does at its end."""


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case with its counts.

    `suspects` counts the involvements in each of the suspects' roles, groups by the rule of
    `casefile.model.groups`.
    """

    id: str
    title: str
    reference: str
    jurisdiction: str
    stage: str
    synopsis: str
    documents: int
    suspects: dict[Role, int]


@dataclass(frozen=True, slots=True)
class DeadlineLine:
    """The end of a custody measure, a hearing or a limit: read off an event, never typed twice."""

    case_id: str
    case_title: str
    event_id: str
    title: str
    kind: EventKind
    custody: Custody | None
    date: UncertainDate


@dataclass(frozen=True, slots=True)
class Counts:
    """How many parties, provisions and deadlines the library knows."""

    parties: int
    provisions: int
    deadlines: int


def suspects_by_case(rows: Iterable[Any]) -> dict[str, dict[Role, int]]:
    """The suspects of each case by role.

    From rows of those in suspects' roles: case, party, its kind, role, members said, group.
    """
    parts: defaultdict[str, list[Part]] = defaultdict(list)
    for case_id, party_id, kind, role, count, group_id in rows:
        parts[case_id].append(Part(party_id, PartyKind(kind), Role(role), count, group_id))
    return {case_id: suspects_by_role(of_case) for case_id, of_case in parts.items()}


_DUE: Final = (
    "SELECT cases.id, cases.title, events.id, events.title, kind, custody,"
    " when_phrase, when_edtf, when_anchor, when_earliest, when_latest,"
    " until_phrase, until_edtf, until_anchor, until_earliest, until_latest"
)
_SOON: Final = "SELECT id FROM events WHERE case_id = cases.id AND"
NEXT_DUE: Final = (
    # Joined in this order, or SQLite might ask all of that of every event instead of every case.
    f"{_DUE} FROM cases CROSS JOIN events WHERE events.id IN ("
    f"({_SOON} {DUE_AT_END} AND until_latest >= ? ORDER BY until_latest, id LIMIT 1),"
    f" ({_SOON} {DUE_ON_DAY} AND when_latest >= ? ORDER BY when_latest, id LIMIT 1),"
    f" ({_SOON} {DUE_AT_END} AND kind = 'custody' ORDER BY until_latest DESC, id DESC LIMIT 1))"
)
"""Of each case what is due from a minute (given twice) on, and the custody that ends last."""

_ALL_DUE: Final = (
    f"SELECT id, until_latest AS due FROM events WHERE {DUE_AT_END}"  # noqa: S608
    f" UNION ALL SELECT id, when_latest FROM events WHERE {DUE_ON_DAY}"
)
_DUE_AMONG: Final = (
    f"{_DUE} FROM (SELECT id AS due_id FROM ({_ALL_DUE}) WHERE due {{}} LIMIT ?)"  # noqa: S608
    " CROSS JOIN events ON events.id = due_id CROSS JOIN cases ON cases.id = events.case_id"
)
DUE_FROM: Final = _DUE_AMONG.format(">= ? ORDER BY due, id")
"""What is due from a minute on, so many at most, the nearest first."""

DUE_BEFORE: Final = _DUE_AMONG.format("< ? ORDER BY due DESC, id DESC")
"""What was due before a minute, so many at most, the nearest first."""

COUNT_DUE: Final = f"SELECT count(*) FROM ({_ALL_DUE})"  # noqa: S608


def deadline_lines(rows: Iterable[Any]) -> list[DeadlineLine]:
    """The deadlines among rows of `NEXT_DUE` or its like, by the last day each allows."""
    found = []
    for row in rows:
        kind, custody = EventKind(row[4]), None if row[5] is None else Custody(row[5])
        date = due(kind, _date(row[6:11]), _date(row[11:16]))
        if date is not None:
            case_id, case_title, event_id, title = row[:4]
            found.append(DeadlineLine(case_id, case_title, event_id, title, kind, custody, date))
    return sorted(found, key=last_day_of)


def _date(parts: Any) -> UncertainDate | None:
    return None if parts[0] is None else UncertainDate(*parts)


def due(
    kind: EventKind, when: UncertainDate | None, until: UncertainDate | None
) -> UncertainDate | None:
    """The date at which an event falls due, None for one that does not or whose end is open."""
    if kind is EventKind.CUSTODY:
        date = until
    elif kind in DUE_KINDS:
        date = until or when
    else:
        return None
    return None if date is None or date.latest is None else date


def last_day_of(line: DeadlineLine) -> tuple[int, str, str]:
    """What deadlines are sorted by: the last day each allows."""
    return line.date.latest or 0, line.case_title.casefold(), line.event_id
