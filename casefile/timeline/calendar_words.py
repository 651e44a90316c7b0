"""The words on the axis: months, the order of day, month and year, the clock, in one language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

_ASCII_DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """How one language writes moments; free of any toolkit, so that exports can use it, too.

    `months` are twelve short names as they stand alone, `months_of_days` as they stand beside a
    day, where a language bends them. Patterns name {day}, {month}, {year}; the clock's {hour} or
    {two_digit_hour} of 24, {half_day_hour} of 12, {minute} and {half} (one of `halves`). `digits`
    are the ten from zero on. Days of the week are 0 for Monday to 6 for Sunday.
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
    months_of_days: tuple[str, ...] = ()
    day_month_year: str = "{day} {month} {year}"
    day_month: str = "{day} {month}"
    month_year: str = "{month} {year}"
    year: str = "{year}"
    day: str = "{day}"
    time: str = "{two_digit_hour}:{minute}"
    halves: tuple[str, str] = ("AM", "PM")
    digits: str = _ASCII_DIGITS
    first_weekday: int = 0
    weekend: frozenset[int] = frozenset({5, 6})

    def written(self, pattern: str, moment: datetime) -> str:
        """A moment in one of the patterns. A year has four digits: "33" would be read as a day."""
        names = self.months_of_days if "{day}" in pattern and self.months_of_days else self.months
        return pattern.format(
            day=self.number(moment.day),
            month=names[moment.month - 1],
            year=self.number(moment.year, 4),
            hour=self.number(moment.hour),
            two_digit_hour=self.number(moment.hour, 2),
            half_day_hour=self.number((moment.hour + 11) % 12 + 1),
            minute=self.number(moment.minute, 2),
            half=self.halves[moment.hour // 12],
        )

    def year_alone(self, year: int) -> str:
        """A year among years, where the first centuries need no zeros before them."""
        return self.year.format(year=self.number(year))

    def number(self, number: int, width: int = 0) -> str:
        """A number of at least `width` digits, in this language's digits."""
        text = f"{number:0{width}d}"
        if self.digits == _ASCII_DIGITS:
            return text
        return "".join(self.digits[int(digit)] for digit in text)


ENGLISH_CALENDAR = CalendarWords()
