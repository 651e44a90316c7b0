"""Uncertain dates in the window's language, with days written as its user is used to."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from casefile.model import date_words
from casefile.model.date_styles import DateStyle, in_style
from casefile.model.dates import ENGLISH, Language, UncertainDate

_style = DateStyle.LANGUAGE
"""How days are written: the user's, like the language, hence one for the whole program."""


def in_words(date: UncertainDate, *, anchor_note: bool = False) -> str:
    """A date as a person reads it; with the day of publication it was read from, if asked."""
    return date_words.in_words(date, anchor_note=anchor_note, language=language_of_dates())


def end_in_words(when: UncertainDate, until: UncertainDate) -> str:
    """ "until 17 Jun 2025", where nothing is known of what lasted but its end; else empty."""
    return date_words.end_in_words(when, until, language=language_of_dates())


def understood_as(date: UncertainDate) -> str:
    """The sentence beneath a date field: what was made of the words typed there."""
    return date_words.understood_as(date, language=language_of_dates())


def moment_in_words(moment: datetime) -> str:
    """A minute of a day."""
    return date_words.moment_in_words(moment, language=language_of_dates())


def write_days(style: DateStyle) -> None:
    """From now on the window writes days so; what it shows already stays until it is drawn anew."""
    global _style
    _style = style


def is_month_first() -> bool:
    """Whether the user wishes the month before the day."""
    return _style is DateStyle.MONTH_FIRST


def language_of_dates() -> Language:
    """The forms of dates in the window's language; in English where it has none of its own."""
    return in_style(_forms(), _style)


def _forms() -> Language:
    match QLocale().language():
        case QLocale.Language.Russian:
            from casefile.export.languages.russian_dates import RUSSIAN_DATES

            return RUSSIAN_DATES
        case QLocale.Language.Arabic:
            from casefile.ui.arabic_dates import ARABIC_DATES

            return ARABIC_DATES
    return ENGLISH
