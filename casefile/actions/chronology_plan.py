"""What becomes of the rows of a chronology, held against what the case has."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from casefile.actions.chronology_mapping import DayOrder, NewNames, TableMapping
from casefile.actions.chronology_rows import EventRow, NotUnderstood, Understood, with_details
from casefile.actions.chronology_sources import Cited, Sources, missed_in_words
from casefile.actions.citing import shortened
from casefile.actions.sameness import folded, identity_of
from casefile.model.errors import NotFound
from casefile.model.terms import Role
from casefile.model.wording import worded
from casefile.store.reads.arrivals import cases_of_events, events_there
from casefile.store.reads.cases import case
from casefile.store.reads.facts import people

if TYPE_CHECKING:
    from sqlalchemy import Connection

_LABEL: Final = re.compile(
    rf"(?:{'|'.join(role.value for role in Role)}) \d+|group(?: of \d+)?|\d+", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row and what becomes of it. `there` says why it is passed over; empty, it is added.

    `parties` are those of the case who take part, `new_names` those who would be new to it.
    """

    row: EventRow
    event_id: str
    there: str
    parties: tuple[str, ...]
    new_names: tuple[str, ...]
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class ChronologyPlan:
    """What importing a table will do, found without writing anything.

    `orders` are the orders of day and month that its dates prove, `left_out` the columns that are
    taken for nothing, `told_of` the cases that our own table has rows of, `remarks` sentences.
    """

    case_id: str
    case_title: str
    mapping: TableMapping
    understood: Understood
    rows: tuple[PlannedRow, ...]
    orders: frozenset[DayOrder]
    left_out: tuple[str, ...]
    told_of: tuple[str, ...]
    remarks: tuple[str, ...]

    @property
    def coming(self) -> tuple[PlannedRow, ...]:
        return tuple(row for row in self.rows if not row.there)

    @property
    def known(self) -> tuple[PlannedRow, ...]:
        return tuple(row for row in self.rows if row.there)

    @property
    def not_understood(self) -> tuple[NotUnderstood, ...]:
        return self.understood.not_understood

    @property
    def new_names(self) -> tuple[str, ...]:
        """Whoever would be new to the case, each once."""
        names = {folded(name): name for row in self.coming for name in row.new_names}
        return tuple(names.values())


def held_against(connection: Connection, plan: ChronologyPlan) -> ChronologyPlan:
    """The plan with what becomes of each row in the library as it is now.

    Raises `NotFound` where the case has gone.
    """
    line = case(connection, plan.case_id)
    if line is None:
        raise NotFound(worded("This case is no longer there. Nothing was imported."))
    planning = _Planning(connection, plan)
    rows = tuple(planning.rows(plan.understood.rows))
    return replace(plan, case_title=line.title, rows=rows, remarks=tuple(planning.remarks(rows)))


class _Planning:
    """Holds rows against what the case has."""

    def __init__(self, connection: Connection, plan: ChronologyPlan) -> None:
        self._case_id = plan.case_id
        self._mapping = plan.mapping
        self._told_of = plan.told_of
        self._sources = Sources(connection, plan.case_id)
        self._parties: defaultdict[str, set[str]] = defaultdict(set)
        for one in people(connection, plan.case_id).involvements:
            for name in (one.label, *(name.text for name in one.names)):
                self._parties[folded(name)].add(one.party_id)
        there = events_there(connection, plan.case_id)
        self._events = {one.id for one in there}
        self._said = {(folded(one.title), one.earliest, one.latest) for one in there}
        given = [row.identity for row in plan.understood.rows if row.identity]
        self._elsewhere = cases_of_events(connection, given)
        self._taken: set[str] = set()
        self._unsure = 0

    def rows(self, rows: tuple[EventRow, ...]) -> Iterator[PlannedRow]:
        for row in rows:
            event_id = row.identity or self._identity(row)
            there = self._there(row, event_id)
            self._taken.add(event_id)
            if there:
                yield PlannedRow(row, event_id, there, (), (), ())
                continue
            cited, left = self._sources.of(row)
            parties, new, unknown = self._who(row)
            if unknown:
                left = (*left, f"Who: {'; '.join(unknown)}")
            yield PlannedRow(with_details(row, *left), event_id, "", parties, new, cited)

    def remarks(self, rows: tuple[PlannedRow, ...]) -> Iterator[str]:
        if len(self._told_of) > 1:
            named = ", ".join(f"“{shortened(title)}”" for title in self._told_of[:4])
            yield worded(
                "The file has rows of several cases ({cases}); all come into this one.",
                cases=named,
            )
        undated = sum(row.row.when is None for row in rows if not row.there)
        if undated:
            yield worded("%Ln without a date.", count=undated)
        yield from missed_in_words(self._sources.missed)
        if self._unsure:
            yield worded(
                "%Ln (name answers|names answer) to several parties of the case; "
                "(it stays|they stay) in the details.",
                count=self._unsure,
            )

    def _identity(self, row: EventRow) -> str:
        when, until = row.when, row.until
        return identity_of(
            self._case_id, row.title, when.edtf if when else "", until.edtf if until else "",
            row.kind, row.custody or "", row.standing, row.place, row.details, *row.who,
            row.source, row.page, row.quote, row.attribution, row.disputed_by,
        )  # fmt: skip

    def _there(self, row: EventRow, event_id: str) -> str:
        if event_id in self._taken:
            return worded("stands in the file twice")
        if event_id in self._events:
            return worded("is there already") if row.identity else worded("was imported before")
        if event_id in self._elsewhere:
            return worded(
                "is there already, in “{case}”", case=shortened(self._elsewhere[event_id])
            )
        when = row.when
        said = (folded(row.title), when and when.earliest, when and when.latest)
        return worded("same title and date is there already") if said in self._said else ""

    def _who(self, row: EventRow) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """Parties of the case, names that become new ones, and names that stay in the details."""
        parties: dict[str, None] = {}
        new: list[str] = []
        unknown: list[str] = []
        for name in row.who:
            found = self._parties.get(folded(name), set())
            if len(found) == 1:
                parties |= dict.fromkeys(found)
                continue
            self._unsure += bool(found)
            is_new = self._mapping.new_names is NewNames.PARTIES and not found
            (new if is_new and not _LABEL.fullmatch(name) else unknown).append(name)
        return tuple(parties), tuple(new), tuple(unknown)
