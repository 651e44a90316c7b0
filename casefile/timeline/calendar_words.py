"""The words on the axis: month names and the order of day, month and year, in one language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """`months` are twelve short names; patterns name {day}, {month}, {year}, {hour}, {minute}.

    `first_weekday` is 0 for Monday to 6 for Sunday.
    """

    months: tuple[str, ...] = (
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    )
    day_month_year: str = "{day} {month} {year}"
    day_month: str = "{day} {month}"
    month_year: str = "{month} {year}"
    time: str = "{hour:02}:{minute:02}"
    first_weekday: int = 0

    def written(self, pattern: str, moment: datetime) -> str:
        """A moment in one of the patterns."""
        return pattern.format(
            day=moment.day,
            month=self.months[moment.month - 1],
            year=moment.year,
            hour=moment.hour,
            minute=moment.minute,
        )


ENGLISH_CALENDAR = CalendarWords()
