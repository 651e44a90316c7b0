"""The words of the list: what stands in its cells, beneath the pointer, and is read aloud."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum

from casefile.model.terms import Custody, EventKind, Standing
from casefile.timeline.rows import EventRow
from casefile.timeline.sorting import SortBy
from casefile.ui.dialogs.words import event_kind
from casefile.ui.timeline.descriptions import custody_and_standing, said, tr, when_in_words
from casefile.ui.timeline.spoken import spoken_event
from casefile.ui.tongue import filled, side_by_side


class Column(IntEnum):
    DATE = 0
    EVENT = 1
    WHO = 2
    KIND = 3
    STANDING = 4
    SOURCES = 5
    CASE = 6


SORTS: dict[Column, SortBy] = {
    Column.DATE: SortBy.DATE,
    Column.EVENT: SortBy.TITLE,
    Column.KIND: SortBy.KIND,
    Column.STANDING: SortBy.STANDING,
    Column.SOURCES: SortBy.SOURCES,
    Column.CASE: SortBy.CASE,
}
"""What a click on a header sorts by; who took part is no one thing to sort by."""

COPIED = (Column.DATE, Column.EVENT, Column.WHO, Column.STANDING, Column.SOURCES)


@dataclass(frozen=True, slots=True)
class ListedEvent:
    """An event as the list tells of it: who took part, and in which documents it stands."""

    row: EventRow
    who: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """What is said of a line because of where it stands."""

    is_dated: bool = True
    is_unordered: bool = False
    is_reached: bool = False


def header(column: Column) -> str:
    return {
        Column.DATE: tr("Date"),
        Column.EVENT: tr("Event"),
        Column.WHO: tr("Who"),
        Column.KIND: tr("Kind"),
        Column.STANDING: tr("Standing"),
        Column.SOURCES: tr("Sources"),
        Column.CASE: tr("Case"),
    }[column]


def cell(event: ListedEvent, column: Column) -> str:
    """What stands in a cell; the case is the table's to name."""
    row = event.row
    match column:
        case Column.DATE:
            return " ".join(part for part in (when_in_words(row), other_dates(row)) if part)
        case Column.EVENT:
            return row.title
        case Column.WHO:
            return side_by_side(event.who, ", ")
        case Column.KIND:
            return kind_in_words(row.kind, row.custody)
        case Column.STANDING:
            return standing_in_words(row.standing)
        case Column.SOURCES:
            return sources(row)
        case Column.CASE:
            return ""


def other_dates(row: EventRow) -> str:
    """ "or 22 May 2025", for each date that another source gives."""
    return " ".join(
        filled(tr("or {date}"), date=when_in_words(replace(row, when=when, until=until)))
        for when, until in row.others
    )


def kind_in_words(kind: EventKind, custody: Custody | None) -> str:
    """Of custody what became of it; of what just happened, nothing."""
    if custody is not None:
        return custody_and_standing(custody, Standing.REPORTED)[0]
    return "" if kind in (EventKind.EVENT, EventKind.OTHER) else event_kind(kind)


def standing_in_words(standing: Standing) -> str:
    return custody_and_standing(None, standing)[0]


def sources(row: EventRow) -> str:
    """In how many documents an event stands, and in how many places where that differs."""
    if not row.citations:
        return tr("not cited")
    documents = len(row.sources)
    words = tr("one source") if documents == 1 else tr("%n source(s)", documents)
    if row.citations == documents:
        return words
    cited = tr("%n citation(s)", row.citations)
    return filled(tr("{sources}, {citations}"), sources=words, citations=cited)


def hint(event: ListedEvent, column: Column, place: Place) -> str:
    """What the pointer is told of a cell: all that has no room in it."""
    row = event.row
    match column:
        case Column.DATE:
            return "\n".join(
                part for part in (cell(event, column), said(row), *placed(place)) if part
            )
        case Column.EVENT:
            return "\n".join(part for part in (row.title, row.place, row.description) if part)
        case Column.WHO:
            return "\n".join(event.who)
        case Column.SOURCES:
            return "\n".join((sources(row), *event.documents))
        case _:
            return cell(event, column)


def placed(place: Place) -> list[str]:
    """What the dates leave open about a line's place."""
    if not place.is_dated:
        return [tr("Not dated: stands nowhere in time")]
    if place.is_unordered:
        return [tr("Order not established with the next")]
    if place.is_reached:
        return [tr("One further up may have come after this")]
    return []


def spoken_line(event: ListedEvent, place: Place) -> str:
    """A whole line in one sentence."""
    words = spoken_event(event.row)
    if event.who:
        words = filled(
            tr("{event}; took part: {names}"), event=words, names=side_by_side(event.who, ", ")
        )
    if not event.row.citations:
        words = filled(tr("{event}; not cited"), event=words)
    for open_ in placed(place) if place.is_dated else ():
        words = filled(tr("{event}; {order}"), event=words, order=open_[:1].lower() + open_[1:])
    return words
