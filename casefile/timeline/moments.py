"""Minutes of wall-clock time since 0001-01-01T00:00, the timeline's only unit of time."""

from __future__ import annotations

from datetime import date, datetime, timedelta

HOUR = 60
DAY = 24 * HOUR
WEEK = 7 * DAY
MONTH = 30.436875 * DAY
YEAR = 365.2425 * DAY

FIRST_MINUTE = 0
LAST_MINUTE = date.max.toordinal() * DAY
"""The axis ends with the year 9999 (exclusive): what `datetime` and EDTF level 0 can name."""

_ZERO = datetime(1, 1, 1)  # noqa: DTZ001 - wall-clock time, as the sources give it


def moment_of(minute: float) -> datetime:
    """The wall-clock time of a minute, held to the years 1 to 9999."""
    held = min(max(int(minute // 1), FIRST_MINUTE), LAST_MINUTE - 1)
    return _ZERO + timedelta(minutes=held)


def minute_of_moment(moment: datetime) -> int:
    """The minute of a wall-clock time; seconds are cut off."""
    return (moment.toordinal() - 1) * DAY + moment.hour * HOUR + moment.minute
