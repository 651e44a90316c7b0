"""A stretch of time as people type it, and as they read it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from casefile.model.date_minutes import minute_of_day
from casefile.model.date_value import DateNotUnderstood
from casefile.model.wording import worded
from casefile.timeline.calendar_words import ENGLISH_CALENDAR, CalendarWords
from casefile.timeline.moments import DAY, FIRST_MINUTE, LAST_MINUTE, YEAR, moment_of

if TYPE_CHECKING:
    from casefile.model.dates import UncertainDate

Understand = Callable[[str, date | None], "UncertainDate"]
"""`casefile.model.dates.understand`, or another reader of phrases."""

_DASHES = "-–—"
_YEARS_ONLY = 20 * YEAR
_MONTHS_ONLY = 60 * DAY
_DAYS_ONLY = 2 * DAY


def typed_range(
    text: str, understand: Understand, today: date, span: tuple[int, int] | None = None
) -> tuple[int, int]:
    """The minutes a text names, the second exclusive: "Apr–Jun 2025", "since July 2024", "1990s".

    `span` is from the first to the last minute that any event names: what has no beginning begins
    there, what has no end ends there or, if that is later, with today. DateNotUnderstood when the
    text names no stretch of time.
    """
    phrase = _with_open_side(text.strip())
    if not phrase:
        raise DateNotUnderstood(worded("No time was written."), _ADVICE)
    try:
        read = understand(phrase, today)
    except DateNotUnderstood as error:
        if "was not understood as a date" in error.message:
            raise _not_understood(text) from None
        if "would end before it begins" in error.message:
            raise _backwards(text) from None
        raise
    first, last = read.earliest, read.latest
    if first is None and last is None:
        raise _not_understood(text)
    if last is None:
        assert first is not None
        return first, _open_end(text, first, today, span)
    if first is None:
        return _open_start(text, last, span), last + 1
    # "14:30–16:00" is until 16:00 sharp; a day, a month, a year is all of it.
    is_sharp = read.has_time and first < last
    return first, last + (0 if is_sharp else 1)


_ADVICE = worded("write it like “Apr–Jun 2025”, “2024” or “since July 2024”.")


def _not_understood(text: str) -> DateNotUnderstood:
    return DateNotUnderstood(
        worded("“{text}” was not understood as a stretch of time.", text=text.strip()), _ADVICE
    )


def _backwards(text: str) -> DateNotUnderstood:
    return DateNotUnderstood(
        worded("“{text}” would end before it begins.", text=text.strip()),
        worded("give the earlier date first."),
    )


def _with_open_side(text: str) -> str:
    bare = text.strip(_DASHES).strip()
    if bare and text[-1] in _DASHES:
        return f"since {bare}"
    if bare and text[0] in _DASHES and not text[1:2].isdigit():
        return f"until {bare}"
    return text


def _open_end(text: str, first: int, today: date, span: tuple[int, int] | None) -> int:
    end = min(minute_of_day(today) + DAY, LAST_MINUTE)
    if span is not None:
        end = max(end, span[1])
    if end <= first:
        raise DateNotUnderstood(
            worded("“{text}” begins after today and after the last event.", text=text.strip()),
            worded("write until when, like “Apr–Jun 2025”."),
        )
    return end


def _open_start(text: str, last: int, span: tuple[int, int] | None) -> int:
    if span is None or span[0] > last:
        raise DateNotUnderstood(
            worded("“{text}” ends before the first event.", text=text.strip()),
            worded("write from when, like “Apr–Jun 2025”."),
        )
    return span[0]


def range_in_words(first: float, end: float, words: CalendarWords = ENGLISH_CALENDAR) -> str:
    """What a view shows from one minute to another (exclusive), in years, months, days or times.

    Whole years, months or days are named as such, as they were typed; else what a reader would
    say of so long a stretch.
    """
    start = min(max(round(first), FIRST_MINUTE), LAST_MINUTE - 1)
    stop = max(min(round(end), LAST_MINUTE), start + 1)
    begins, ends = moment_of(start), moment_of(stop - 1)
    is_days = start % DAY == 0 and stop % DAY == 0
    is_months = is_days and begins.day == 1 and (stop == LAST_MINUTE or moment_of(stop).day == 1)
    is_years = is_months and begins.month == 1 and ends.month == 12
    if is_years or (stop - start > _YEARS_ONLY and not is_days):
        return _joined(words.year, words.year, begins, ends, words)
    if is_months or (stop - start > _MONTHS_ONLY and not is_days):
        is_one = (begins.year, begins.month) == (ends.year, ends.month)
        return _days_or_months(words.month_year, "{month}", begins, ends, words, is_one=is_one)
    whole = words.day_month_year
    if is_days or stop - start > _DAYS_ONLY:
        is_one = begins.date() == ends.date()
        return _days_or_months(whole, words.day_month, begins, ends, words, is_one=is_one)
    until = moment_of(stop) if stop < LAST_MINUTE else ends
    day_and_time = f"{whole}, {words.time}"
    if begins.date() == until.date():
        return _joined(day_and_time, words.time, begins, until, words)
    return _joined(day_and_time, day_and_time, begins, until, words)


def _days_or_months(
    whole: str,
    part: str,
    first: datetime,
    last: datetime,
    words: CalendarWords,
    *,
    is_one: bool,
) -> str:
    """A year is said once, at whichever end the language puts it."""
    if is_one or first.year != last.year:
        return _joined(whole, whole, first, last, words)
    if whole.startswith(words.year):
        return _joined(whole, part, first, last, words)
    return _joined(part, whole, first, last, words)


def _joined(before: str, after: str, first: datetime, last: datetime, words: CalendarWords) -> str:
    start, end = words.written(before, first), words.written(after, last)
    return start if start == end else f"{start} – {end}"
