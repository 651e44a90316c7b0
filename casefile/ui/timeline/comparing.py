"""In which order events stand, in words that claim no more than their dates establish."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casefile.model.date_order import EventDates, OrderLanguage, order_in_words, order_of
from casefile.model.dates import Order
from casefile.timeline.labels import ELLIPSIS
from casefile.timeline.rows import EventRow
from casefile.ui.date_words import language_of_dates
from casefile.ui.timeline.descriptions import tr, when_in_words
from casefile.ui.tongue import filled, side_by_side

MOST_COMPARED = 12
"""Of more events nobody would read the order in one sentence."""

_LONGEST = 60


def compared(rows: Sequence[EventRow]) -> str:
    """One sentence about the beginnings of two events or more."""
    if len(rows) < 2:
        return ""
    if len(rows) == 2:
        return told_of_two(*rows)
    if len(rows) > MOST_COMPARED:
        return tr("Select up to {count} events to compare their dates.").format(count=MOST_COMPARED)
    unsure = [
        (one, other)
        for at, one in enumerate(rows)
        for other in rows[at + 1 :]
        if order_of(dates_of(one), dates_of(other)) is Order.CANNOT_TELL
    ]
    if unsure:
        one, other = unsure[0]
        words = tr("The dates do not say which came first: {one} or {other}.")
        told = filled(words, one=_named(one), other=_named(other))
        if len(unsure) > 1:
            told += " " + tr("Pairs that cannot be ordered: {count}.").format(count=len(unsure))
        return told
    ordered = sorted(rows, key=_earliest)
    return tr("In this order: {events}.").format(events=side_by_side(map(_named, ordered), ", "))


def told_of_two(one: EventRow, other: EventRow) -> str:
    """Which of two events came first, or why that cannot be told and when both may have been."""
    return order_in_words(
        _short(one.title),
        dates_of(one),
        _short(other.title),
        dates_of(other),
        language=_language(),
        dates=language_of_dates(),
    )


def dates_of(row: EventRow) -> EventDates:
    """When an event happened or began, and until when it lasted, by every source."""
    return EventDates(row.when, row.until, row.others, row.others_said_by)


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST else title[: _LONGEST - 1].rstrip() + ELLIPSIS


def _language() -> OrderLanguage:
    return OrderLanguage(
        came=tr("“{first}” ({first_date}) came before “{second}” ({second_date})."),
        began=tr("“{first}” ({first_date}) began before “{second}” ({second_date})."),
        cannot_tell=tr(
            "Whether “{first}” came before “{second}” cannot be told: the first is {first_date}, "
            "the second is {second_date}; {both}."
        ),
        cannot_tell_begun=tr(
            "Whether “{first}” began before “{second}” cannot be told: the beginning of the first "
            "is {first_date}, that of the second {second_date}; {both}."
        ),
        alike=tr("Whether “{first}” came before “{second}” cannot be told: both are {first_date}."),
        alike_begun=tr(
            "Whether “{first}” began before “{second}” cannot be told: both beginnings are "
            "{first_date}."
        ),
        both_on=tr("both may be on {date}"),
        both_in=tr("both may be {date}"),
        or_both=tr("{both}, or {others}"),
        depends=tr("it depends on which source is right"),
        or_by=tr("{date}, or {other} according to {source}"),
        other_source=tr("another source"),
        undated=tr(
            "Whether “{first}” came before “{second}” cannot be told: “{undated}” is not dated."
        ),
        both_undated=tr(
            "Whether “{first}” came before “{second}” cannot be told: neither is dated."
        ),
    )


def _earliest(row: EventRow) -> int:
    earliest = dates_of(row).earliest
    return -1 if earliest is None else earliest


def _named(row: EventRow) -> str:
    date = when_in_words(row)
    for when, until in row.others:
        other = when_in_words(replace(row, when=when, until=until))
        date = filled(tr("{date}, or {other}"), date=date, other=other)
    return filled(tr("“{title}” ({date})"), title=row.title, date=date)
