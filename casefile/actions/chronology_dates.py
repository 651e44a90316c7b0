"""Dates as somebody typed them into a table, with no order of day and month guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Final

from casefile.actions.chronology_mapping import DayOrder
from casefile.model.dates import DateNotUnderstood, UncertainDate, understand
from casefile.model.errors import CasefileError, NothingChanged
from casefile.model.wording import as_sentence, in_a_row, worded

_NUMBERS: Final = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)")
_NOTHING: Final = frozenset(
    ("", "-", "–", "—", "?", "n/a", "n.a.", "na", "none", "unknown", "undated", "tbd", "no date",
     "нет", "неизвестно", "б/д", "без даты")
)  # fmt: skip
_MONTHS: Final = 12


@lru_cache(maxsize=4096)
def date_typed(
    text: str, anchor: date | None = None, order: DayOrder | None = None
) -> UncertainDate | None:
    """What a cell says of a date; None where it says that nobody knows.

    Where an `order` is given it holds for every date in numbers. Raises `CasefileError`.
    """
    if text.strip().casefold() in _NOTHING:
        return None
    if order is None:
        return understand(text, anchor)
    return replace(understand(_in_order(text, order), anchor), phrase=text)


def _in_order(text: str, order: DayOrder) -> str:
    def written(found: re.Match[str]) -> str:
        first, second, year = int(found[1]), int(found[3]), found[4]
        day, month = (first, second) if order is DayOrder.DAY_MONTH else (second, first)
        if not 1 <= month <= _MONTHS:
            raise DateNotUnderstood(
                worded(
                    "“{text}” has no month {month}, and the file was said to write the day first."
                    if order is DayOrder.DAY_MONTH
                    else "“{text}” has no month {month}, and the file was said to write the month "
                    "first.",
                    text=text,
                    month=month,
                )
            )
        return f"{year}-{month:02d}-{day:02d}"

    return _NUMBERS.sub(written, text)


def exchanged(edtf: str, phrase: str = "", anchor: date | None = None) -> UncertainDate | None:
    """A date that one of our own tables states as EDTF, with the words it stands for.

    Raises `CasefileError`.
    """
    if not edtf.strip():
        return None
    found = understand(edtf.strip(), anchor)
    return replace(found, phrase=phrase) if phrase else found


def reason(error: CasefileError) -> str:
    """Why something was not understood, for a list that says already that it was not taken."""
    if not isinstance(error, NothingChanged):
        return error.message
    return in_a_row([error.what, as_sentence(error.advice)]) if error.advice else error.what


def orders_shown(texts: Iterable[str]) -> set[DayOrder]:
    """The orders that dates in numbers prove, by a number that can be no month.

    It is told to the user, who knows whether one person filled in the table.
    """
    shown: set[DayOrder] = set()
    for text in texts:
        for first, mark, second, _ in _NUMBERS.findall(text):
            if mark == ".":
                continue
            if int(first) > _MONTHS >= int(second):
                shown.add(DayOrder.DAY_MONTH)
            elif int(second) > _MONTHS >= int(first):
                shown.add(DayOrder.MONTH_DAY)
    return shown
