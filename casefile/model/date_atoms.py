"""Single dates of EDTF: days, months, seasons, years, moments, whole, doubted or in part.

The `edtf` package says whether a value is well formed; the bounds are worked out here, because
the package gives struct_times without the time of day, narrows winter to December and takes an
unknown end for ten years. The rules:

- An approximate (~) or uncertain (?) date is widened on both sides by one of its unit: three days,
  a month, a season (three months), a year, a decade, a century; % widens twice as much. A
  qualifier behind a group of parts counts for the finest of them, one before a part for that part.
- A season without a hemisphere is northern. A winter may be the one that begins or the one that
  ends in its year, so it reaches from the December before to the February after.
- An X stands for every digit; a value that could lie in the year 0 has no earliest minute.
- Of S2, two digits of the year are sure and the rest may be any; zeros before a year are no digits.
- Years outside 1 to 9999 and times with a zone are refused: they cannot be compared with the
  wall-clock minutes of everything else.
"""

from __future__ import annotations

import re
import warnings
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from casefile.model.date_minutes import last_minute, minute_of_day
from casefile.model.date_value import DateNotUnderstood
from casefile.model.wording import worded


class NotEdtf(ValueError):
    """The text is not an EDTF value at all."""


class Bounds(NamedTuple):
    """The first and last minute allowed; None is open or unknown."""

    earliest: int | None
    latest: int | None


# Compiled on first use: the window's start reads no value.
_PLAIN = r"(?a)(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?"
_MOMENT = r"(?a)(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d(?::?\d\d)?)?"
_PARTS = (
    r"(?a)(?P<before_year>[?~%]?)(?P<year>[\dX]{4})(?:S(?P<digits>[1-9]\d*))?(?P<after_year>[?~%]?)"
    r"(?:-(?P<before_month>[?~%]?)(?P<month>[\dX]{2})(?P<after_month>[?~%]?)"
    r"(?:-(?P<before_day>[?~%]?)(?P<day>[\dX]{2})(?P<after_day>[?~%]?))?)?"
)
_LONG_YEAR = r"(?a)Y(-?)(\d+)(?:E([1-9]\d*))?(?:S([1-9]\d*))?"
_BEFORE_CHRIST = r"(?a)-[\dX]{4}.*"

# Months from–to of EDTF's seasons (21–24, and 25–32 by hemisphere), quarters, thirds, halves;
# a month below 1 or over 12 lies in the year before or after.
_WINTER = (0, 14)
_SPRING, _SUMMER, _AUTUMN = (3, 5), (6, 8), (9, 11)
_SEASONS = (_SPRING, _SUMMER, _AUTUMN, _WINTER)
_SOUTHERN = (_AUTUMN, _WINTER, _SPRING, _SUMMER)
_QUARTERS = ((1, 3), (4, 6), (7, 9), (10, 12))
_THIRDS_AND_HALVES = ((1, 4), (5, 8), (9, 12), (1, 6), (7, 12))
SEASONS: dict[int, tuple[int, int]] = dict(
    enumerate(_SEASONS + _SEASONS + _SOUTHERN + _QUARTERS + _THIRDS_AND_HALVES, start=21)
)
_DAYS_ABOUT = 3


def atom_bounds(text: str) -> Bounds:
    """The minutes a single date allows; errors as in `bounds_of`."""
    if plain := re.fullmatch(_PLAIN, text):
        year, month, day = (int(part) if part else None for part in plain.groups())
        if year == 0:
            raise _out_of_reach(text)
        assert year is not None
        first, last = _first_and_last(text, year, month, day)
        return Bounds(minute_of_day(first), last_minute(last))
    if moment := re.fullmatch(_MOMENT, text):
        return _moment_bounds(text, *moment.groups())
    if long_year := re.fullmatch(_LONG_YEAR, text):
        return _long_year_bounds(text, *long_year.groups())
    if re.fullmatch(_BEFORE_CHRIST, text):
        raise _out_of_reach(text)
    parts = re.fullmatch(_PARTS, text)
    if parts is None or not _well_formed(text, parts):
        raise NotEdtf(text)
    return _widened(parts, *_first_and_end(text, parts))


def _out_of_reach(text: str) -> DateNotUnderstood:
    return DateNotUnderstood(
        worded(
            "“{text}” lies outside the years 1 to 9999, which is all that Casefile can place.",
            text=text,
        ),
        worded("leave the date empty and name the year in the title."),
    )


def _long_year_bounds(
    text: str, sign: str, digits: str, exponent: str | None, sure: str | None
) -> Bounds:
    """A year after Y, which EDTF asks for where a year has more than four digits or an exponent."""
    zeros = int(exponent[:3]) if exponent else 0
    year = int(digits[:9]) * 10 ** min(zeros, 9)
    if sign or year > 9999 or year == 0:
        raise _out_of_reach(text)
    plain = f"{year:04d}" + (f"S{sure}" if sure else "")
    if not exponent:
        raise DateNotUnderstood(
            worded(
                "“{text}” has a Y, which stands only before years of more than four digits.",
                text=text,
            ),
            worded("write {plain}.", plain=plain),
        )
    return atom_bounds(plain)


def _no_such_day(text: str) -> DateNotUnderstood:
    return DateNotUnderstood(
        worded("“{text}” is not a day in the calendar.", text=text),
        worded("check the day and the month."),
    )


def _first_and_last(text: str, year: int, month: int | None, day: int | None) -> tuple[date, date]:
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    try:
        return (date(year, month, day),) * 2
    except ValueError:
        raise _no_such_day(text) from None


def _moment_bounds(
    text: str, day: str, hour: str, minute: str, second: str | None, zone: str | None
) -> Bounds:
    if zone:
        raise DateNotUnderstood(
            worded("“{text}” names a time zone.", text=text),
            worded(
                "write the time as the clock on the wall showed it where it happened, "
                "without the zone, like {text2}.",
                text2=text[: -len(zone)],
            ),
        )
    midnight = atom_bounds(day).earliest
    assert midnight is not None
    of_day = int(hour) * 60 + int(minute)
    if int(minute) > 59 or int(second or 0) > 59 or of_day > 1439:
        raise DateNotUnderstood(
            worded("“{text}” has no time of day between 00:00 and 23:59.", text=text),
            worded("write 00:00 of the day after for midnight."),
        )
    return Bounds(midnight + of_day, midnight + of_day)


def _well_formed(text: str, parts: re.Match[str]) -> bool:
    is_valid_edtf = _validator()
    month = parts["month"]
    if month and "X" in month and "X" not in parts["year"]:
        # The package fails on 1984-1X, a value of the standard's; 1984-XX has the same form.
        text = text[: parts.start("month")] + "XX" + text[parts.end("month") :]
    if "/" in text or "," in text:
        return False
    if is_valid_edtf(text):
        return True
    # The package's grammar knows no qualified seasons outside intervals, and few qualified X.
    bare = re.sub(r"[?~%]", "", text)
    return bare != text and is_valid_edtf(bare)


@lru_cache(maxsize=1)
def _validator() -> Callable[[str], bool]:
    # Loading the package takes some 90 ms, which plain dates and the window's start do not pay.
    with warnings.catch_warnings():
        # Under -W pyparsing turns on diagnostics about the package's grammar.
        warnings.simplefilter("ignore")
        from edtf.parser.grammar import is_valid_edtf
    valid: Callable[[str], bool] = is_valid_edtf
    return valid


def _matching(pattern: str, numbers: Iterator[int] | range) -> list[int]:
    width = len(pattern)
    form = re.compile(pattern.replace("X", r"\d"))
    return [number for number in numbers if form.fullmatch(f"{number:0{width}d}")]


def _first_and_end(text: str, parts: re.Match[str]) -> tuple[date | None, date | None]:
    """The first day allowed and the one after the last; None beyond the calendar."""
    year, month, day = _digits_of_year(parts), parts["month"], parts["day"]
    years = _matching(year, range(10000))
    if years == [0]:
        raise _out_of_reach(text)
    from_year_zero = years[0] == 0
    if from_year_zero:
        years = years[1:]
    if month and "X" not in month and int(month) in SEASONS:
        start, stop = SEASONS[int(month)]
        first = shifted(date(years[0], 1, 1), months=start - 1)
        end = shifted(date(years[-1], 1, 1), months=stop)
        return (None if from_year_zero else first), end
    months = _matching(month or "XX", range(1, 13))
    days = _matching(day or "XX", range(1, 32))
    found = next(_days(years, months, days), None)
    latest = next(_days(years[::-1], months[::-1], days[::-1]), None)
    if found is None or latest is None:
        raise _no_such_day(text)
    return (None if from_year_zero else found), shifted(latest, days=1)


def _digits_of_year(parts: re.Match[str]) -> str:
    """The year with X for each digit that is not sure."""
    year = parts["year"]
    if not parts["digits"]:
        return year
    zeros = len(year) - len(year.lstrip("0"))
    sure = min(int(parts["digits"][:2]) + zeros, 4)
    return year[:sure] + "X" * (4 - sure)


def _days(years: list[int], months: list[int], days: list[int]) -> Iterator[date]:
    for year in years:
        for month in months:
            for day in days:
                if day <= monthrange(year, month)[1]:
                    yield date(year, month, day)


def shifted(day: date | None, *, months: int = 0, days: int = 0) -> date | None:
    """A day moved by months (to their last day where it must) and days; None off the calendar."""
    if day is None:
        return None
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return None
    moved = date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    try:
        return moved + timedelta(days=days)
    except OverflowError:
        return None


def _widened(parts: re.Match[str], first: date | None, end: date | None) -> Bounds:
    months = days = 0
    for months_more, days_more in _widenings(parts):
        months += months_more
        days += days_more
    if months or days:
        first = shifted(first, months=-months, days=-days)
        end = shifted(end, months=months, days=days)
    return Bounds(
        None if first is None else minute_of_day(first),
        None if end is None else minute_of_day(end) - 1,
    )


def _widenings(parts: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Months and days of doubt for each qualifier of a date."""
    unspecified = _digits_of_year(parts).count("X")
    year_unit = (12 * 10**unspecified, 0)
    month_unit = (1, 0)
    if parts["month"] and "X" in parts["month"]:
        month_unit = year_unit
    elif parts["month"] and int(parts["month"]) in SEASONS:
        month_unit = (3, 0)
    day_unit = (0, _DAYS_ABOUT)
    if parts["day"] and "X" in parts["day"]:
        day_unit = month_unit
    for name, unit in (("year", year_unit), ("month", month_unit), ("day", day_unit)):
        for side in ("before_", "after_"):
            if qualifier := parts[side + name]:
                times = 2 if qualifier == "%" else 1
                yield unit[0] * times, unit[1] * times
