"""Wall-clock minutes since 0001-01-01T00:00, in which the bounds of every date are kept."""

from __future__ import annotations

from datetime import date, datetime, time

MINUTES_PER_DAY = 1440
LAST_DAY = date.max
"""Days outside the years 1 to 9999 cannot be counted, here or in `datetime`."""


def minute_of_day(day: date) -> int:
    """The first minute of a day (00:00)."""
    return (day.toordinal() - 1) * MINUTES_PER_DAY


def last_minute(day: date) -> int:
    """The last minute of a day (23:59)."""
    return minute_of_day(day) + MINUTES_PER_DAY - 1


def day_of(minute: int) -> date:
    """The day a minute lies in; ValueError or OverflowError outside the years 1 to 9999."""
    return date.fromordinal(minute // MINUTES_PER_DAY + 1)


def moment_of(minute: int) -> datetime:
    """The minute as a wall-clock moment without a time zone."""
    hours, minutes = divmod(minute % MINUTES_PER_DAY, 60)
    return datetime.combine(day_of(minute), time(hours, minutes))
