"""What two uncertain dates establish about their order, and how an event stores what was typed."""

from __future__ import annotations

from enum import Enum

from casefile.model.date_edtf import Interval, bounds_of, structure_of
from casefile.model.date_reading import span
from casefile.model.date_value import OPEN_END, DateNotUnderstood, UncertainDate
from casefile.model.errors import NothingChanged
from casefile.model.wording import worded


class Order(Enum):
    """How one date stands to another, as far as the dates establish it."""

    BEFORE = "before"
    AFTER = "after"
    CANNOT_TELL = "cannot tell"


def compare(a: UncertainDate, b: UncertainDate) -> Order:
    """Whether a lies before b; only when the last minute of one precedes the first of the other."""
    if a.latest is not None and b.earliest is not None and a.latest < b.earliest:
        return Order.BEFORE
    if b.latest is not None and a.earliest is not None and b.latest < a.earliest:
        return Order.AFTER
    return Order.CANNOT_TELL


def event_dates(
    when: UncertainDate, until: UncertainDate | None = None
) -> tuple[UncertainDate, UncertainDate | None]:
    """When an event begins and until when it lasts, from what was typed for the two.

    A `when` that is an interval gives its start, and its end unless `until` is given; an `until`
    that is an interval gives its end. CasefileError when it would end before it can begin.
    """
    if when.is_open_end:
        raise DateNotUnderstood(
            worded("“{phrase}” says how long it lasts, not when it happened.", phrase=when.phrase),
            worded("write it in the field for the end."),
        )
    begins, ends = _ends(when)
    until = ends if until is None else _ends(until)[1] or until
    if (
        until is not None
        and until.latest is not None
        and begins.earliest is not None
        and until.latest < begins.earliest
    ):
        raise NothingChanged(
            worded(
                "“{phrase}” lies before “{phrase2}”: an event cannot end before it begins.",
                phrase=until.phrase,
                phrase2=when.phrase,
            ),
            worded("correct one of the two dates."),
        )
    return begins, until


def _ends(date: UncertainDate) -> tuple[UncertainDate, UncertainDate | None]:
    if date.is_open_end:
        return date, None
    structure = structure_of(date.edtf)
    if not isinstance(structure, Interval):
        return date, None
    start, end = structure.lower, structure.upper
    is_begin_open, is_end_unknown = start in ("", OPEN_END), end == ""
    # "../XXXX" names an end, but one that says as little as none.
    if (is_begin_open and date.latest is None) or (is_end_unknown and date.earliest is None):
        raise DateNotUnderstood(
            worded("“{phrase}” names neither a beginning nor an end.", phrase=date.phrase),
            worded("leave the field empty if the source does not say."),
        )
    # An end that is not known is still no earlier than the start, and the other way round.
    if is_begin_open:
        start = span(None, date.latest)
    if is_end_unknown:
        end = span(date.earliest, None)
    return _end(date, start), _end(date, end)


def _end(date: UncertainDate, edtf: str) -> UncertainDate:
    bounds = bounds_of(edtf)
    return UncertainDate(date.phrase, edtf, date.anchor, bounds.earliest, bounds.latest)
