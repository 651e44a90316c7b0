"""A table: what its columns are, and what a date, a citation and a party say in a cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar

from casefile.export import wording
from casefile.export.periods import period, phrase
from casefile.export.said import where
from casefile.export.tables.cells import Cell
from casefile.model.dates import UncertainDate, moment_of
from casefile.store.reads.citations import CitationLine

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A heading, what stands below it for each row, and its width in letters of a spreadsheet."""

    heading: str
    cell: Callable[[Row], Cell]
    width: int = 16


@dataclass(frozen=True, slots=True)
class Table:
    """A table to be written once: `rows` is exhausted by it and holds `count` rows."""

    name: str
    headings: tuple[str, ...]
    widths: tuple[int, ...]
    rows: Iterator[tuple[Cell, ...]]
    count: int


def table(name: str, columns: Sequence[Column[Row]], rows: Sequence[Row]) -> Table:
    """The table of some columns over some rows."""
    cells = [column.cell for column in columns]
    return Table(
        name=name,
        headings=tuple(column.heading for column in columns),
        widths=tuple(column.width for column in columns),
        rows=(tuple(cell(row) for cell in cells) for row in rows),
        count=len(rows),
    )


def certain_day(when: UncertainDate | None) -> Cell:
    """The one day a date allows; empty where it allows several."""
    if when is None or when.earliest is None or when.earliest_day != when.latest_day:
        return None
    return when.earliest_day


def earliest(when: UncertainDate | None) -> Cell:
    """The first day a date allows, or the first minute where the time of day is known."""
    return None if when is None else _bound(when.earliest, when)


def latest(when: UncertainDate | None) -> Cell:
    """The last day a date allows, or the last minute where the time of day is known."""
    return None if when is None else _bound(when.latest, when)


def _bound(minute: int | None, when: UncertainDate) -> date | datetime | None:
    if minute is None:
        return None
    moment = moment_of(minute)
    return moment if when.has_time else moment.date()


def edtf(when: UncertainDate | None) -> Cell:
    return None if when is None else when.edtf


def words(
    when: UncertainDate | None,
    until: UncertainDate | None = None,
    *,
    citations: Iterable[CitationLine] = (),
) -> tuple[str, str]:
    """A date as the source allows it, and the words behind that where they are others."""
    quotes = [one.quote for one in citations]
    return period(when, until), phrase(when, until, quotes=quotes)


def sources(citations: Iterable[CitationLine]) -> str:
    """Where it is written: each document with its page, once."""
    return "; ".join(dict.fromkeys(where(one) for one in citations))


def quotes(citations: Iterable[CitationLine]) -> str:
    """What is written there, a line each, and what it does to the fact if not support it."""
    return "\n".join(dict.fromkeys(_quoted(one) for one in citations))


def _quoted(one: CitationLine) -> str:
    stance = wording.STANCE[one.stance]
    at = f"{where(one)}; {stance}" if stance else where(one)
    return f"“{' '.join(one.quote.split())}” ({at})"


def yes_or_no(value: bool) -> str:
    return "yes" if value else "no"
