"""The chronology as a table: a row for each event, in an order the dates establish."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from casefile.export import wording
from casefile.export.handout import Handout
from casefile.export.periods import in_order, order_unknown, period
from casefile.export.said import denied_by, says, without_other_dates
from casefile.export.tables import columns
from casefile.export.tables.columns import Column, Table
from casefile.model.wording import worded
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.facts import EventLine
from casefile.store.reads.other_dates import OtherDateLine


@dataclass(frozen=True, slots=True)
class _Row:
    case: str
    event: EventLine
    cited: tuple[CitationLine, ...]
    when: str
    phrase: str
    order: str


def chronology(handouts: Sequence[Handout]) -> Table:
    """The events of some cases, case by case; undated ones last."""
    rows: list[_Row] = []
    for handout in handouts:
        events = in_order(handout.facts.events)
        unknown = order_unknown(events)
        rows += (_row(handout.case.title, one, unknown.get(one.id, "")) for one in events)
    return columns.table(worded("Chronology"), _COLUMNS, rows)


def _row(case: str, event: EventLine, order: str) -> _Row:
    cited = without_other_dates(event)
    when, phrase = columns.words(event.when, event.until, citations=cited)
    return _Row(case, event, cited, when, phrase, order)


def other_date(one: OtherDateLine) -> str:
    """Another date of an event, and who gives it."""
    said_by = wording.attribution(one.said_by.split("←"))
    return f"{period(one.when, one.until)} ({said_by})" if said_by else period(one.when, one.until)


_COLUMNS: Sequence[Column[_Row]] = (
    Column("Case", lambda row: row.case, 28),
    Column("Day, if certain", lambda row: columns.certain_day(row.event.when), 14),
    Column("Earliest", lambda row: columns.earliest(row.event.when), 12),
    Column("Latest", lambda row: columns.latest(row.event.when), 12),
    Column("Until, earliest", lambda row: columns.earliest(row.event.until), 14),
    Column("Until, latest", lambda row: columns.latest(row.event.until), 14),
    Column("When", lambda row: row.when, 28),
    Column("As the source says it", lambda row: row.phrase, 24),
    Column("Kind", lambda row: str(row.event.kind), 12),
    Column("Custody", lambda row: row.event.custody and str(row.event.custody), 10),
    Column("What", lambda row: row.event.title, 42),
    Column("Who", lambda row: "; ".join(label for _, label in row.event.parties), 28),
    Column("Place", lambda row: row.event.place, 16),
    Column("Standing", lambda row: str(row.event.standing), 12),
    Column("Who says so", lambda row: "; ".join(says(row.cited)), 34),
    Column("Disputed by", lambda row: "; ".join(denied_by(row.cited)), 24),
    Column("Other dates", lambda row: "; ".join(map(other_date, row.event.other_dates)), 30),
    Column("Order not established", lambda row: row.order, 36),
    Column("Sources", lambda row: columns.sources(row.event.citations), 40),
    Column("Quotes", lambda row: columns.quotes(row.event.citations), 70),
    Column("Details", lambda row: row.event.description, 40),
    Column("EDTF", lambda row: columns.edtf(row.event.when), 16),
    Column("EDTF until", lambda row: columns.edtf(row.event.until), 16),
    Column("Event ID", lambda row: row.event.id, 34),
)
