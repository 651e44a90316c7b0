"""Uncertain dates: what a source says of a date, what that allows, and what it does not establish.

This is the door to the rooms behind it: `date_edtf` (values and their bounds), `date_phrases`
(what people write), `date_compare` (order, events) and `date_words` (what people read).
"""

from __future__ import annotations

from datetime import date

from casefile.model.date_compare import Order, compare, event_dates
from casefile.model.date_edtf import bounds_of, is_edtf
from casefile.model.date_language import ENGLISH, Language
from casefile.model.date_minutes import (
    MINUTES_PER_DAY,
    day_of,
    last_minute,
    minute_of_day,
    moment_of,
)
from casefile.model.date_value import OPEN_END, DateNotUnderstood, UncertainDate
from casefile.model.date_words import end_in_words, in_words, moment_in_words, understood_as

__all__ = [
    "ENGLISH",
    "MINUTES_PER_DAY",
    "OPEN_END",
    "DateNotUnderstood",
    "Language",
    "Order",
    "UncertainDate",
    "compare",
    "day_of",
    "end_in_words",
    "event_dates",
    "in_words",
    "is_edtf",
    "last_minute",
    "minute_of_day",
    "moment_in_words",
    "moment_of",
    "understand",
    "understood_as",
]


def understand(phrase: str, anchor: date | None = None) -> UncertainDate:
    """What a phrase or an EDTF value says, seen from `anchor`, the day it was published.

    The phrase is kept as given, the anchor only if it tells something: what was needed to read
    the phrase, or until when it is known to have gone on ("since July 2024"). DateNotUnderstood
    when the words name no date, could name two, or need a year that nobody gave.
    """
    # Two languages' words take 10 ms to load, which the window's start does not pay.
    from casefile.model.date_phrases import edtf_of

    edtf, anchored = edtf_of(phrase, anchor)
    bounds = bounds_of(edtf)
    goes_on = edtf.endswith(f"/{OPEN_END}")
    used = anchor.isoformat() if anchor is not None and (anchored or goes_on) else None
    return UncertainDate(phrase, edtf, used, bounds.earliest, bounds.latest)
