"""Ways to write a day that a reader may prefer to that of the language."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from casefile.model.date_language import Form, Language


class DateStyle(StrEnum):
    """How days are written: as the language does, or one of the ways people are used to."""

    LANGUAGE = "language"
    MONTH_FIRST = "month-first"
    DOTS = "dots"
    ISO = "iso"


_DAYS: Final[dict[DateStyle, Form]] = {
    DateStyle.MONTH_FIRST: "{month} {day}, {year}",
    DateStyle.DOTS: "{dd}.{mm}.{year}",
    DateStyle.ISO: "{year}-{mm}-{dd}",
}


def in_style(language: Language, style: DateStyle) -> Language:
    """The language with its days written so. Months and years alone stay in its words."""
    day = _DAYS.get(style)
    # A span within a month names it once only where the day stands before the month's name.
    return language if day is None else language._replace(day=day, shortens=False)
