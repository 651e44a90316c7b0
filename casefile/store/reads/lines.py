"""The lines of the rail, plain: what reads them may be imported later than what shows them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from casefile.model.dates import UncertainDate
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
    """How many parties and provisions the library knows."""

    parties: int
    provisions: int


def suspects_by_case(rows: Iterable[Any]) -> dict[str, dict[Role, int]]:
    """The suspects of each case by role.

    From rows of those in suspects' roles: case, party, its kind, role, members said, group.
    """
    parts: defaultdict[str, list[Part]] = defaultdict(list)
    for case_id, party_id, kind, role, count, group_id in rows:
        parts[case_id].append(Part(party_id, PartyKind(kind), Role(role), count, group_id))
    return {case_id: suspects_by_role(of_case) for case_id, of_case in parts.items()}


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
