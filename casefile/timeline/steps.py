"""The steps an axis can take, from a minute to millennia, and the minutes they fall on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from casefile.timeline.moments import (
    DAY,
    FIRST_MINUTE,
    HOUR,
    LAST_MINUTE,
    MONTH,
    WEEK,
    YEAR,
    minute_of_moment,
    moment_of,
)


class Unit(Enum):
    MINUTE = 1
    HOUR = 2
    DAY = 3
    WEEK = 4
    MONTH = 5
    YEAR = 6


@dataclass(frozen=True, slots=True)
class Step:
    """Every `count` units a tick; `minutes` is the least such a step can last."""

    unit: Unit
    count: int
    minutes: float


_YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
STEPS = (
    *(Step(Unit.MINUTE, count, count) for count in (1, 2, 5, 10, 15, 30)),
    *(Step(Unit.HOUR, count, count * HOUR) for count in (1, 2, 3, 6, 12)),
    *(Step(Unit.DAY, count, count * DAY) for count in (1, 2, 3)),
    *(Step(Unit.WEEK, count, count * WEEK) for count in (1, 2)),
    *(Step(Unit.MONTH, count, count * MONTH * 0.92) for count in (1, 3, 6)),
    *(Step(Unit.YEAR, count, count * YEAR) for count in _YEARS),
)


def minutes_of(step: Step, first: float, last: float, first_weekday: int) -> Iterator[int]:
    """The minutes of the ticks from the last one before `first` to the last before `last`."""
    low = max(first, FIRST_MINUTE)
    high = min(last, LAST_MINUTE - 1)
    if high < low:
        return
    if step.unit in (Unit.MINUTE, Unit.HOUR):
        size = int(step.minutes)
        yield from range(int(low // size) * size, int(high) + 1, size)
    elif step.unit is Unit.WEEK:
        # 0001-01-01 was a Monday.
        offset, size = first_weekday * DAY, step.count * WEEK
        start = int((low - offset) // size) * size + offset
        yield from (at for at in range(start, int(high) + 1, size) if at >= FIRST_MINUTE)
    elif step.unit is Unit.DAY:
        yield from _day_minutes(step.count, low, high)
    else:
        yield from _month_minutes(step.count * (12 if step.unit is Unit.YEAR else 1), low, high)


def _day_minutes(count: int, low: float, high: float) -> Iterator[int]:
    """Days 1, 1 + count … of each month, but none so late that it crowds the next month's name."""
    day = moment_of(low).replace(hour=0, minute=0)
    end = moment_of(high)
    while day <= end:
        after = day + timedelta(days=count - 1) if day.year < 9999 else day
        if (day.day - 1) % count == 0 and (count == 1 or day.day == 1 or after.month == day.month):
            yield minute_of_moment(day)
        if day.toordinal() >= date.max.toordinal():
            return
        day += timedelta(days=1)


def _month_minutes(count: int, low: float, high: float) -> Iterator[int]:
    """Every `count` months; years count from zero, so that decades begin with 2020.

    There is no year 0: the first tick of all is the year 1's.
    """
    moment = moment_of(low)
    end = moment_of(high)
    month = (moment.year * 12 + moment.month - 1) // count * count
    while month <= end.year * 12 + end.month - 1:
        if month == 0 or 12 <= month < 120_000:
            at = max(month, 12)
            yield minute_of_moment(datetime(at // 12, at % 12 + 1, 1))  # noqa: DTZ001
        month += count
