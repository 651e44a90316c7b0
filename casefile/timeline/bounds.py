"""From what a source says of both dates to four minutes: how early and late each end may be."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from casefile.model.date_minutes import minute_of_day
from casefile.timeline.codes import NO_END, OPEN_AFTER, OPEN_BEFORE, Mask, Minutes

if TYPE_CHECKING:
    from casefile.model.dates import UncertainDate
    from casefile.timeline.rows import EventRow

Bounds = tuple[int, int, int, int]
"""start_earliest, start_latest, end_earliest, end_latest: as in the columns."""


def all_bounds(
    when_earliest: Minutes,
    when_latest: Minutes,
    has_until: Mask,
    until_earliest: Minutes,
    until_latest: Minutes,
    spoken: Minutes,
) -> tuple[Minutes, Minutes, Minutes, Minutes]:
    """The uncertain start and end of events in inclusive minutes, with the columns' sentinels.

    What is not given is OPEN_BEFORE on an early and OPEN_AFTER on a late side; `spoken` is the
    minute from which the source of the end speaks, OPEN_BEFORE if that is not known.
    """
    start_earliest = when_earliest
    start_latest = np.where(has_until & (when_latest == OPEN_AFTER), until_latest, when_latest)
    # What is still going on as the source speaks is known to have lasted until it spoke.
    floor = np.where(start_latest < OPEN_AFTER, start_latest, start_earliest)
    lasted = np.where(until_latest == OPEN_AFTER, np.maximum(spoken, floor), floor)
    end_earliest = np.where(until_earliest == OPEN_BEFORE, lasted, until_earliest)
    # Where a source allows an end before the start, the start is the earlier bound of both.
    end_earliest = np.maximum(end_earliest, start_earliest)
    end_latest = np.maximum(until_latest, end_earliest)
    return (
        start_earliest,
        # What was over on some day had begun by then.
        np.where(has_until, np.minimum(start_latest, end_latest), start_latest),
        np.where(has_until, end_earliest, NO_END),
        np.where(has_until, end_latest, NO_END),
    )


def bounds_of_dates(
    dates: Sequence[tuple[UncertainDate | None, UncertainDate | None]],
) -> tuple[Minutes, Minutes, Minutes, Minutes]:
    """`all_bounds` of pairs of a start and an end."""
    whens, untils = [when for when, _ in dates], [until for _, until in dates]
    return all_bounds(
        _earliest(whens),
        _latest(whens),
        np.array([until is not None for until in untils], np.bool_),
        _earliest(untils),
        _latest(untils),
        np.array([_spoken(until) for until in untils], np.int64),
    )


def are_dated(dates: Sequence[tuple[UncertainDate | None, UncertainDate | None]]) -> Mask:
    """Which pairs of a start and an end have any place on the axis: "XXXX-XX-31" has none."""
    bounds = (
        [bound for one in pair if one is not None for bound in (one.earliest, one.latest)]
        for pair in dates
    )
    return np.array([any(one is not None for one in some) for some in bounds], np.bool_)


def bounds_of(row: EventRow) -> Bounds:
    """The bounds of one event."""
    first, second, third, fourth = bounds_of_dates([(row.when, row.until)])
    return int(first[0]), int(second[0]), int(third[0]), int(fourth[0])


def _earliest(dates: Sequence[UncertainDate | None]) -> Minutes:
    return np.array(
        [OPEN_BEFORE if one is None or one.earliest is None else one.earliest for one in dates],
        np.int64,
    )


def _latest(dates: Sequence[UncertainDate | None]) -> Minutes:
    return np.array(
        [OPEN_AFTER if one is None or one.latest is None else one.latest for one in dates],
        np.int64,
    )


def _spoken(day: UncertainDate | None) -> int:
    """The day from which a source speaks, OPEN_BEFORE if it is not known."""
    if day is None or day.anchor is None:
        return OPEN_BEFORE
    return minute_of_day(date.fromisoformat(day.anchor))
