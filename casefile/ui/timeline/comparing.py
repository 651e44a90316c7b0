"""In which order events stand, in words that claim no more than their dates establish."""

from __future__ import annotations

from collections.abc import Sequence

from casefile.model.dates import Order, UncertainDate, compare
from casefile.timeline.rows import EventRow
from casefile.ui.timeline.descriptions import tr, when_in_words

_MOST = 12


def compared(rows: Sequence[EventRow]) -> str:
    """One sentence about the beginnings of two events or more."""
    if len(rows) < 2:
        return ""
    if len(rows) > _MOST:
        return tr("Select up to {count} events to compare their dates.").format(count=_MOST)
    unsure = [
        (one, other)
        for at, one in enumerate(rows)
        for other in rows[at + 1 :]
        if _order(one, other) is Order.CANNOT_TELL
    ]
    if unsure:
        one, other = unsure[0]
        words = tr("The dates do not say which came first: {one} or {other}.")
        told = words.format(one=_named(one), other=_named(other))
        if len(unsure) > 1:
            told += " " + tr("Pairs that cannot be ordered: {count}.").format(count=len(unsure))
        return told
    ordered = sorted(rows, key=lambda row: _earliest(row.when))
    return tr("In this order: {events}.").format(events=", ".join(map(_named, ordered)))


def _order(one: EventRow, other: EventRow) -> Order:
    if one.when is None or other.when is None:
        return Order.CANNOT_TELL
    return compare(one.when, other.when)


def _earliest(when: UncertainDate | None) -> int:
    return -1 if when is None or when.earliest is None else when.earliest


def _named(row: EventRow) -> str:
    return tr("“{title}” ({date})").format(title=row.title, date=when_in_words(row))
