"""Which of two events came first, in words that claim no order the dates do not establish."""

from __future__ import annotations

from typing import NamedTuple

from casefile.model.date_compare import Order
from casefile.model.date_language import ENGLISH, Language
from casefile.model.date_minutes import LAST_DAY, MINUTES_PER_DAY, last_minute
from casefile.model.date_value import UncertainDate
from casefile.model.date_words import bounds_in_words, in_words


class EventDates(NamedTuple):
    """When an event happened or began, and until when it lasted, if it did; None is not said.

    `others` are the dates that other sources give, `said_by` who gives each, as far as known.
    """

    when: UncertainDate | None
    until: UncertainDate | None = None
    others: tuple[tuple[UncertainDate | None, UncertainDate | None], ...] = ()
    said_by: tuple[str, ...] = ()

    @property
    def each(self) -> tuple[EventDates, ...]:
        """What each source says for itself, this event's own dates first."""
        return (EventDates(self.when, self.until), *(EventDates(*pair) for pair in self.others))

    @property
    def earliest(self) -> int | None:
        """The first minute at which it may have begun by any source; None if any may be."""
        first = [when.earliest if when is not None else None for when, *_ in self.each]
        known = [minute for minute in first if minute is not None]
        return min(known) if len(known) == len(first) else None

    @property
    def latest(self) -> int | None:
        """The last minute at which it may have begun by any source: no later than it was over."""
        last = [_latest(one.when, one.until) for one in self.each]
        known = [minute for minute in last if minute is not None]
        return max(known) if len(known) == len(last) else None

    @property
    def is_dated(self) -> bool:
        """Whether anything bounds its beginning, whatever other sources say."""
        own = self.each[0]
        return own.earliest is not None or own.latest is not None


def _latest(*days: UncertainDate | None) -> int | None:
    known = [day.latest for day in days if day is not None and day.latest is not None]
    return min(known, default=None)


class OrderLanguage(NamedTuple):
    """The sentences of one language; what only happened has come, what lasted has begun."""

    came: str
    began: str
    cannot_tell: str
    cannot_tell_begun: str
    alike: str
    alike_begun: str
    both_on: str
    both_in: str
    or_both: str
    depends: str
    or_by: str
    other_source: str
    undated: str
    both_undated: str


ENGLISH_ORDER = OrderLanguage(
    came="“{first}” ({first_date}) came before “{second}” ({second_date}).",
    began="“{first}” ({first_date}) began before “{second}” ({second_date}).",
    cannot_tell="Whether “{first}” came before “{second}” cannot be told: the first is "
    "{first_date}, the second is {second_date}; {both}.",
    cannot_tell_begun="Whether “{first}” began before “{second}” cannot be told: the beginning of "
    "the first is {first_date}, that of the second {second_date}; {both}.",
    alike="Whether “{first}” came before “{second}” cannot be told: both are {first_date}.",
    alike_begun="Whether “{first}” began before “{second}” cannot be told: both beginnings are "
    "{first_date}.",
    both_on="both may be on {date}",
    both_in="both may be {date}",
    or_both="{both}, or {others}",
    depends="it depends on which source is right",
    or_by="{date}, or {other} according to {source}",
    other_source="another source",
    undated="Whether “{first}” came before “{second}” cannot be told: “{undated}” is not dated.",
    both_undated="Whether “{first}” came before “{second}” cannot be told: neither is dated.",
)


def order_of(a: EventDates, b: EventDates) -> Order:
    """Whether a began before b: only where it did by every source of the one and of the other."""
    if a.latest is not None and b.earliest is not None and a.latest < b.earliest:
        return Order.BEFORE
    if b.latest is not None and a.earliest is not None and b.latest < a.earliest:
        return Order.AFTER
    return Order.CANNOT_TELL


def overlaps(a: EventDates, b: EventDates) -> tuple[tuple[int, int], ...]:
    """The first and last minutes between which both may have begun, by a source of each.

    Open sides reach to the ends of the calendar. Of what is not dated nothing can be shown. There
    is none either where every source is sure, but not all of the same order.
    """
    if not a.is_dated or not b.is_dated or order_of(a, b) is not Order.CANNOT_TELL:
        return ()
    return tuple(
        (
            0 if earliest is None else earliest,
            last_minute(LAST_DAY) if latest is None else latest,
        )
        for earliest, latest in _shared(a, b)
    )


def order_in_words(
    title_a: str,
    a: EventDates,
    title_b: str,
    b: EventDates,
    *,
    language: OrderLanguage = ENGLISH_ORDER,
    dates: Language = ENGLISH,
) -> str:
    """A sentence on which came first; where it cannot be told, why, and when both may have been."""
    if not a.is_dated or not b.is_dated:
        form = language.undated if a.is_dated or b.is_dated else language.both_undated
        undated = title_b if a.is_dated else title_a
        return form.format(first=title_a, second=title_b, undated=undated)
    order = order_of(a, b)
    if order is Order.AFTER:
        title_a, a, title_b, b = title_b, b, title_a, a
    lasted = any(one.until is not None for one in (*a.each, *b.each))
    first, second = _told(a, language, dates), _told(b, language, dates)
    if order is not Order.CANNOT_TELL:
        form = language.began if lasted else language.came
    elif first == second:
        form = language.alike_begun if lasted else language.alike
    else:
        form = language.cannot_tell_begun if lasted else language.cannot_tell
    return form.format(
        first=title_a,
        second=title_b,
        first_date=first,
        second_date=second,
        both=_both(a, b, language, dates),
    )


def _told(event: EventDates, language: OrderLanguage, dates: Language) -> str:
    """Its dates, and who says so where that is another source."""
    own, *others = event.each
    told = _told_by_one(own, dates)
    for at, other in enumerate(others):
        source = event.said_by[at] if at < len(event.said_by) else ""
        told = language.or_by.format(
            date=told, other=_told_by_one(other, dates), source=source or language.other_source
        )
    return told


def _told_by_one(event: EventDates, language: Language) -> str:
    """Its date as the source has it, unless its end tells more about its beginning."""
    when = event.when
    if when is not None and event.latest == when.latest:
        return in_words(when, language=language)
    return bounds_in_words(event.earliest, event.latest, language=language)


def _shared(a: EventDates, b: EventDates) -> list[tuple[int | None, int | None]]:
    """What a source of the one and a source of the other share, joined where it touches."""
    shared = {
        (
            max((m for m in (one.earliest, other.earliest) if m is not None), default=None),
            min((m for m in (one.latest, other.latest) if m is not None), default=None),
        )
        for one in a.each
        for other in b.each
        if order_of(one, other) is Order.CANNOT_TELL
    }
    joined: list[tuple[int | None, int | None]] = []
    for earliest, latest in sorted(shared, key=lambda pair: -1 if pair[0] is None else pair[0]):
        if joined:
            first, last = joined[-1]
            if last is None or earliest is None or earliest <= last + 1:
                joined[-1] = first, None if last is None or latest is None else max(last, latest)
                continue
        joined.append((earliest, latest))
    return joined


def _both(a: EventDates, b: EventDates, language: OrderLanguage, dates: Language) -> str:
    told = ""
    for earliest, latest in reversed(_shared(a, b)):
        one_day = (
            earliest is not None
            and latest is not None
            and (
                earliest == latest
                or (earliest % MINUTES_PER_DAY == 0 and latest == earliest + MINUTES_PER_DAY - 1)
            )
        )
        form = language.both_on if one_day else language.both_in
        both = form.format(date=bounds_in_words(earliest, latest, language=dates))
        told = language.or_both.format(both=both, others=told) if told else both
    return told or language.depends
