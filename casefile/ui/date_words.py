"""Uncertain dates in the window's language."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from casefile.model import date_words
from casefile.model.dates import ENGLISH, Language, UncertainDate


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


def language_of_dates() -> Language:
    """The forms of dates in the window's language; in English where it has none of its own."""
    if QLocale().language() is QLocale.Language.Russian:
        from casefile.export.languages.russian_dates import RUSSIAN_DATES

        return RUSSIAN_DATES
    return ENGLISH
