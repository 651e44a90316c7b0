"""An event's dates in words and in order, claiming no more than the dates establish."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

from casefile.export.languages.english import ENGLISH as ON_PAPER
from casefile.export.languages.english import IN_SHORT
from casefile.export.languages.words import Words
from casefile.model.date_order import EventDates
from casefile.model.dates import (
    OPEN_END,
    Order,
    UncertainDate,
    compare,
    end_in_words,
    in_words,
    is_edtf,
)
from casefile.store.reads.facts import EventLine

# One year, month, day or moment, certain or about: what an EDTF interval can hold at its ends.
_SIMPLE: Final = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T[\d:]+)?)?)?[~?%]?")


def period(
    when: UncertainDate | None,
    until: UncertainDate | None = None,
    *,
    words: Words = IN_SHORT,
) -> str:
    """What the source allows, worded; empty for what has no date."""
    language = words.dates
    if when is None:
        return ""
    if until is None:
        return in_words(when, language=language)
    if _SIMPLE.fullmatch(when.edtf) and (until.edtf == OPEN_END or _SIMPLE.fullmatch(until.edtf)):
        edtf = f"{when.edtf}/{until.edtf}"
        whole = UncertainDate(edtf, edtf, None, when.earliest, until.latest)
        return in_words(whole, language=language)
    first, last = in_words(when, language=language), in_words(until, language=language)
    both = words.say("begins_until", first=first, last=last)
    return end_in_words(when, until, language=language) or both


def printed(
    when: UncertainDate | None, until: UncertainDate | None = None, words: Words = ON_PAPER
) -> str:
    """`period` as it is read on paper."""
    return period(when, until, words=words)


def sourced(
    when: UncertainDate | None,
    until: UncertainDate | None = None,
    *,
    quotes: Iterable[str],
    words: Words = ON_PAPER,
) -> str:
    """`phrase` as it stands behind a date on paper: "source: “Earlier this month”"."""
    behind = phrase(when, until, quotes=quotes, words=words)
    opening, closing = words.quotes
    if behind.removeprefix(opening).removesuffix(closing) == printed(when, until, words):
        return ""
    is_quoted = behind.startswith(opening)
    return words.say("source_says", words=behind) if is_quoted else behind


def phrase(
    when: UncertainDate | None,
    until: UncertainDate | None = None,
    *,
    quotes: Iterable[str],
    words: Words = IN_SHORT,
) -> str:
    """The words behind `period`, where they are others; empty if the same.

    In quotation marks only where they stand in one of the passages cited, `quotes`: else they are
    the words of whoever entered them.
    """
    said = [date.phrase for date in (when, until) if date is not None and _says_more(date)]
    behind = " … ".join(dict.fromkeys(said))
    if behind in ("", period(when, until, words=words)):
        return ""
    sources = [_plain(quote) for quote in quotes]
    if all(any(_plain(one) in source for source in sources) for one in said):
        return words.quoted(behind)
    return words.say("entered_as", words=behind)


def _plain(text: str) -> str:
    return " ".join(text.replace("\ufffe", "").split()).casefold()


def _says_more(date: UncertainDate) -> bool:
    """Whether the source's words are not just the same day, month and year spelled out."""
    if date.phrase == in_words(date) or is_edtf(date.phrase):
        return False
    day = date.earliest_day
    if day is None or day != date.latest_day or date.has_time:
        return True
    return not {str(day.day), str(day.year)} <= {
        number.lstrip("0") for number in re.findall(r"\d+", date.phrase)
    }


def in_order(events: Iterable[EventLine]) -> list[EventLine]:
    """Events by the earliest minute that any source of each allows, undated ones last.

    What has no earliest ("before June 2024") may have been first, and stands there.
    """
    return sorted(events, key=_place)


def began(event: EventLine) -> UncertainDate | None:
    """When an event may have begun by any of its sources: no order may go by one of them alone."""
    if event.when is None or not event.other_dates:
        return event.when
    others = tuple((other.when, other.until) for other in event.other_dates)
    dates = EventDates(event.when, event.until, others)
    return UncertainDate(event.when.phrase, event.when.edtf, None, dates.earliest, dates.latest)


def _place(event: EventLine) -> tuple[bool, int, int]:
    when = began(event)
    if when is None:
        return True, 0, 0
    latest = -1 if when.latest is None else when.latest
    return False, -1 if when.earliest is None else when.earliest, latest


def open_after(events: Sequence[EventLine], place: int, most: int | None = None) -> int:
    """How many of the lines that follow in `in_order` may as well have come before this one."""
    when = began(events[place])
    if when is None:
        return 0
    found = 0
    for other in islice(events, place + 1, None):
        then = began(other)
        if found == most or then is None or compare(when, then) is not Order.CANNOT_TELL:
            break
        found += 1
    return found


def order_unknown(
    events: Sequence[EventLine], most: int = 3, words: Words = ON_PAPER
) -> dict[str, str]:
    """By event, with which others its order is not known; only where a date spans several days.

    Days that are the same need no words: everybody sees that they are. At most `most` are named.
    """
    reach = -1
    reaches: list[int] = []
    beginnings = [began(event) for event in events]
    for when in beginnings:
        # How far the lines up to here reach, so that looking back can end early.
        latest = _END if when is None or when.latest is None else when.latest
        reach = max(reach, latest) if when is not None else reach
        reaches.append(reach)
    return {
        event.id: said
        for place, (event, when) in enumerate(zip(events, beginnings, strict=True))
        if when is not None
        and when.earliest_day != when.latest_day
        and (said := _may_be(_overlapping(events, place, reaches, most + 1), most, words))
    }


_END: Final = 1 << 62


def _overlapping(
    events: Sequence[EventLine], place: int, reaches: Sequence[int], most: int
) -> list[str]:
    when = began(events[place])
    assert when is not None
    before: list[str] = []
    for at in range(place - 1, -1, -1):
        if (when.earliest is not None and reaches[at] < when.earliest) or len(before) == most:
            break
        other = began(events[at])
        if other is not None and compare(when, other) is Order.CANNOT_TELL:
            before.append(events[at].title)
    open_until = place + 1 + open_after(events, place, most)
    after = [other.title for other in events[place + 1 : open_until]]
    return [*reversed(before), *after]


def _may_be(titles: list[str], most: int, words: Words) -> str:
    if not titles:
        return ""
    named = ", ".join(map(words.quoted, titles[:most]))
    label = "order_open_others" if len(titles) > most else "order_open"
    return words.say(label, events=named)
