"""Importing somebody's chronology: looked at first, then entered in one act.

A confined worker reads the table; the user says what its columns are; each row becomes an event, or
is listed with the reason why not; what is there already is passed over.
"""

from __future__ import annotations

import re
import unicodedata
import uuid
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from casefile.actions.chronology_dates import orders_shown
from casefile.actions.chronology_mapping import DayOrder, Field, NewNames, TableMapping
from casefile.actions.chronology_rows import (
    EventRow,
    NotUnderstood,
    Understood,
    understand_rows,
    with_details,
)
from casefile.actions.chronology_sources import Cited, Sources, missed_in_words
from casefile.actions.citing import shortened
from casefile.actions.rows_of import (
    citation_columns,
    event_columns,
    involvement_columns,
    name_columns,
    party_columns,
)
from casefile.intake.incoming.refused_file import ImportRefused
from casefile.intake.incoming.table import TableRead, TableSettings, read_table
from casefile.intake.troubles import WHY, WorkerLostError
from casefile.model.base import new_id
from casefile.model.documents import Citation, Passage
from casefile.model.errors import NotFound
from casefile.model.events import Event, Participation
from casefile.model.parties import Involvement, Name, Party
from casefile.model.terms import NameKind, PartyKind, Role
from casefile.store.library import Library
from casefile.store.reads.arrivals import cases_of_events, events_there
from casefile.store.reads.cases import case
from casefile.store.reads.facts import people

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from casefile.intake.worker import ReadingRoom
    from casefile.store.unit import Unit

_SECONDS: Final = 120.0
_SPACE: Final = uuid.UUID("6f7c1f6e-4f1b-5d0a-9a3c-0d9f3d5f8a11")
"""The namespace (RFC 9562, 5.5) of identities that come from what a row says."""
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
    taken for nothing, `remarks` sentences.
    """

    case_id: str
    case_title: str
    mapping: TableMapping
    understood: Understood
    rows: tuple[PlannedRow, ...]
    orders: frozenset[DayOrder]
    left_out: tuple[str, ...]
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


@dataclass(frozen=True, slots=True)
class ChronologyResult:
    """What came. `entry` is the journal's, None where nothing was to be added."""

    added: int
    passed_over: int
    not_understood: tuple[NotUnderstood, ...]
    new_parties: int
    citations: int
    entry: int | None
    remarks: tuple[str, ...]


def read_chronology(
    room: ReadingRoom, path: Path, settings: TableSettings | None = None
) -> TableRead:
    """Reads a CSV file or a workbook in a worker. Raises `ImportRefused`."""
    try:
        return room.run(read_table, path, settings or TableSettings(), seconds=_SECONDS)
    except WorkerLostError as lost:
        raise ImportRefused(WHY[lost.loss]) from None


def plan_chronology(
    library: Library, case_id: str, table: TableRead, mapping: TableMapping
) -> ChronologyPlan:
    """What importing a table into a case will do; writes nothing.

    Raises `ImportRefused` where no column says what happened, `NotFound` without the case.
    """
    if mapping.column(Field.TITLE) < 0:
        raise ImportRefused(
            "no column is known to say what happened", "Say which column holds the title."
        )
    understood = understand_rows(table, mapping)
    dates = (Field.WHEN, Field.UNTIL)
    texts = (row.cell(mapping.column(which)) for row in mapping.rows(table) for which in dates)
    plan = ChronologyPlan(
        case_id, "", mapping, understood, (), frozenset(orders_shown(texts)),
        mapping.left_out(table), (),
    )  # fmt: skip
    with library.read() as connection:
        return _held_against(connection, plan)


def import_chronology(
    library: Library, plan: ChronologyPlan, *, again: bool = False
) -> ChronologyResult:
    """Enters what was planned; one undo takes back all of it.

    `again` enters also what is there already, once more. Where the library has changed since the
    plan was made, what came meanwhile is passed over too.
    """
    label = f"Import {len(plan.coming):,} events"
    with library.write(label) as unit:
        with library.read() as connection:
            plan = _held_against(connection, plan)
        rows = [replace(row, event_id=new_id()) if row.there else row for row in plan.rows]
        wanted = rows if again else list(plan.coming)
        count = len(wanted)
        unit.label = (
            f"Import “{shortened(wanted[0].row.title)}”"
            if count == 1
            else f"Import {count:,} events into “{shortened(plan.case_title)}”"
        )
        entering = _Entering(unit, plan.case_id)
        entering.enter(wanted)
    return ChronologyResult(
        added=count,
        passed_over=len(plan.rows) - count,
        not_understood=plan.not_understood,
        new_parties=entering.new_parties,
        citations=entering.citations,
        entry=unit.changes.entry,
        remarks=plan.remarks,
    )


def folded(name: str) -> str:
    """A name as it is compared: however its letters are composed, set and spaced."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def identity_of(*parts: str) -> str:
    """The identity that follows from what something says: the same each time it comes."""
    return uuid.uuid5(_SPACE, "\x1f".join(parts)).hex


def _held_against(connection: Connection, plan: ChronologyPlan) -> ChronologyPlan:
    line = case(connection, plan.case_id)
    if line is None:
        raise NotFound("This case is no longer there. Nothing was imported.")
    planning = _Planning(connection, plan)
    rows = tuple(planning.rows(plan.understood.rows))
    return replace(plan, case_title=line.title, rows=rows, remarks=tuple(planning.remarks(rows)))


class _Planning:
    """Holds rows against what the case has."""

    def __init__(self, connection: Connection, plan: ChronologyPlan) -> None:
        self._case_id = plan.case_id
        self._mapping = plan.mapping
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
        undated = sum(row.row.when is None for row in rows if not row.there)
        if undated:
            yield f"{undated:,} without a date."
        yield from missed_in_words(self._sources.missed)
        if self._unsure:
            yield (
                f"{self._unsure:,} names answer to several parties of the case; they stay in the "
                "details."
            )

    def _identity(self, row: EventRow) -> str:
        when, until = row.when, row.until
        return identity_of(
            self._case_id, row.title, when.edtf if when else "", until.edtf if until else "",
            row.kind, row.custody or "", row.standing, row.place, row.details, *row.who,
            row.source, row.page, row.quote, row.attribution,
        )  # fmt: skip

    def _there(self, row: EventRow, event_id: str) -> str:
        if event_id in self._taken:
            return "stands in the file twice"
        if event_id in self._events:
            return "is there already" if row.identity else "was imported before"
        if event_id in self._elsewhere:
            return f"is there already, in “{shortened(self._elsewhere[event_id])}”"
        when = row.when
        said = (folded(row.title), when and when.earliest, when and when.latest)
        return "has the title and date of an event that is there" if said in self._said else ""

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


class _Entering:
    """Writes planned rows, table by table."""

    def __init__(self, unit: Unit, case_id: str) -> None:
        self._unit = unit
        self._case_id = case_id
        self._rows: defaultdict[type[Any], list[Mapping[str, Any]]] = defaultdict(list)
        self._made: dict[str, str] = {}
        self._passages: dict[tuple[str, int, int, int], str] = {}
        self.citations = 0

    @property
    def new_parties(self) -> int:
        return len(self._made)

    def enter(self, rows: list[PlannedRow]) -> None:
        for planned in rows:
            row = planned.row
            self._rows[Event].append(
                event_columns(
                    planned.event_id, self._case_id, row.title, row.when, row.until,
                    kind=row.kind, custody=row.custody, standing=row.standing, place=row.place,
                    description=row.details,
                )
            )  # fmt: skip
            new = [self._party(name) for name in planned.new_names]
            for party_id in dict.fromkeys((*planned.parties, *new)):
                self._rows[Participation].append(
                    {"id": new_id(), "event_id": planned.event_id, "party_id": party_id}
                )
            for cited in planned.cited:
                self._cite(planned.event_id, cited)
        for kind in (Party, Name, Involvement, Event, Participation, Passage, Citation):
            self._unit.insert_many(kind, self._rows[kind])

    def _party(self, name: str) -> str:
        key = folded(name)
        if key not in self._made:
            self._made[key] = party_id = new_id()
            self._rows[Party].append(party_columns(party_id, PartyKind.PERSON))
            self._rows[Name].append(name_columns(party_id, name, 0, NameKind.FULL))
            self._rows[Involvement].append(
                involvement_columns(new_id(), self._case_id, party_id, Role.OTHER)
            )
        return self._made[key]

    def _cite(self, event_id: str, cited: Cited) -> None:
        place = (cited.document, cited.page, cited.start, cited.end)
        if place not in self._passages:
            document, page, start, end = place
            there = self._unit.first(Passage, document=document, page=page, start=start, end=end)
            self._passages[place] = there.id if there else new_id()
            if there is None:
                self._rows[Passage].append(
                    {
                        "id": self._passages[place],
                        "document": document, "page": page, "start": start, "end": end,
                        "quote": cited.quote, "prefix": cited.prefix, "suffix": cited.suffix,
                    }
                )  # fmt: skip
        self.citations += 1
        self._rows[Citation].append(
            citation_columns(
                self._case_id, self._passages[place], event_id, cited.stance, cited.attribution
            )
        )
