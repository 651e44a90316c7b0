"""The axis in the user's own language and habits of writing dates."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale

from casefile.timeline.calendar_words import CalendarWords
from casefile.ui.date_words import is_month_first
from casefile.ui.tongue import speaks_english

_SHORT = QLocale.FormatType.ShortFormat
_LONG = QLocale.FormatType.LongFormat
_CLOCK = (
    ("HH", "{two_digit_hour}"),
    ("H", "{hour}"),
    ("hh", "{half_day_hour}"),
    ("h", "{half_day_hour}"),
    ("mm", "{minute}"),
    ("m", "{minute}"),
    ("AP", "{half}"),
    ("Ap", "{half}"),
    ("aP", "{half}"),
    ("ap", "{half}"),
)


def calendar_words(locale: QLocale) -> CalendarWords:
    """Month names, digits, the clock, the week, and the order of day, month and year."""
    # The long format, because months are words here: many who write 2025/4/19 say 19 April.
    order = re.sub(r"'[^']*'|d{3,}", "", locale.dateFormat(_LONG))
    year = "{year}" + _mark(order, r"y+([年년])")
    in_date = "{day}" + _mark(order, r"d([日일.])")
    joint = "" if "年M" in order else " "
    month_first = order.find("M") < order.find("d")
    day_month = joint.join(("{month}", in_date) if month_first else (in_date, "{month}"))
    if year_first := order.find("y") < order.find("M"):
        whole = year + joint + day_month
    else:
        whole = day_month + (", " if month_first else " ") + year
    zero = ord(locale.zeroDigit())
    return CalendarWords(
        months=_months(locale.standaloneMonthName),
        months_of_days=_months(locale.monthName),
        day_month_year=whole,
        day_month=day_month,
        month_year=joint.join((year, "{month}") if year_first else ("{month}", year)),
        year=year,
        day="{day}" + _mark(order, r"d([日일])"),
        time=_clock(locale.timeFormat(_SHORT)),
        halves=(locale.amText(), locale.pmText()),
        digits="".join(chr(zero + digit) for digit in range(10)),
        first_weekday=locale.firstDayOfWeek().value - 1,
        weekend=frozenset(range(7)) - {day.value - 1 for day in locale.weekdays()},
    )


def calendar_of_window(locale: QLocale) -> CalendarWords:
    """The axis as the rest of the window writes days: never one order beside the other."""
    words = calendar_words(locale)
    if is_month_first():
        return replace(words, day_month_year="{month} {day}, {year}", day_month="{month} {day}")
    if speaks_english():
        # Its facts and dialogs say 19 Apr 2025 in every country.
        return replace(words, day_month_year="{day} {month} {year}", day_month="{day} {month}")
    return words


def _mark(order: str, form: str) -> str:
    found = re.search(form, order)
    return found[1] if found else ""


def _months(name: Callable[[int, QLocale.FormatType], str]) -> tuple[str, ...]:
    return tuple(name(month, _SHORT).strip(".") for month in range(1, 13))


def _clock(form: str) -> str:
    """The pattern of a time; the format's letters are each replaced once, words are left alone."""
    patterns = dict(_CLOCK)
    return re.sub("|".join(patterns), lambda found: patterns[found[0]], form)


def in_english(text: str, locale: QLocale) -> str:
    """A date in the locale's words with months and the clock in English, which the reader knows.

    Words of other languages stay as they are; the reader knows Russian, too.
    """
    english = QLocale.c()
    known: dict[str, str] = {}
    for form in (_SHORT, _LONG):
        for month in range(1, 13):
            for name in (locale.standaloneMonthName(month, form), locale.monthName(month, form)):
                known.setdefault(name.strip(".").lower(), english.monthName(month, _LONG))
    for half, name in (("am", locale.amText()), ("pm", locale.pmText())):
        known.setdefault(name.lower(), half)
    longest_first = sorted(filter(None, known), key=len, reverse=True)
    words = "|".join(re.escape(word) for word in longest_first)
    text = re.sub(
        rf"(?<!\w)(?:{words})(?!\w)|{_digit_months(longest_first)}",
        lambda found: f" {known[found[0].lower()]} ",
        text,
        flags=re.IGNORECASE,
    )
    return re.sub(r"(?<=\d)[年년日일]", " ", text)


def _digit_months(names: list[str]) -> str:
    """Months that are numbers with a word ("4月") may stand beside digits without a space."""
    found = [re.escape(name) for name in names if name[0].isdecimal()]
    return "|".join(rf"(?<!\d){name}" for name in found) or r"(?!)"
