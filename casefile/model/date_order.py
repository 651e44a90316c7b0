"""Which of two events came first, in words that claim no order the dates do not establish."""

from __future__ import annotations

from typing import NamedTuple

from casefile.model.date_compare import Order
from casefile.model.date_minutes import LAST_DAY, MINUTES_PER_DAY, last_minute
from casefile.model.date_value import UncertainDate
from casefile.model.date_words import ENGLISH, Language, bounds_in_words, in_words


class EventDates(NamedTuple):
    """When an event happened or began, and until when it lasted, if it did; None is not said."""

    when: UncertainDate | None
    until: UncertainDate | None = None

    @property
    def earliest(self) -> int | None:
        """The first minute at which it may have begun; None if any may be."""
        return None if self.when is None else self.when.earliest

    @property
    def latest(self) -> int | None:
        """The last minute at which it may have begun: no later than it was over."""
        known = [day.latest for day in self if day is not None and day.latest is not None]
        return min(known, default=None)

    @property
    def is_dated(self) -> bool:
        """Whether anything bounds its beginning."""
        return self.earliest is not None or self.latest is not None


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
    undated="Whether “{first}” came before “{second}” cannot be told: “{undated}” is not dated.",
    both_undated="Whether “{first}” came before “{second}” cannot be told: neither is dated.",
)


def order_of(a: EventDates, b: EventDates) -> Order:
    """Whether a began before b: only where one's last minute precedes the other's first."""
    if a.latest is not None and b.earliest is not None and a.latest < b.earliest:
        return Order.BEFORE
    if b.latest is not None and a.earliest is not None and b.latest < a.earliest:
        return Order.AFTER
    return Order.CANNOT_TELL


def overlap(a: EventDates, b: EventDates) -> tuple[int, int] | None:
    """The first and last minute at which both may have begun; None if there is none.

    Open sides reach to the ends of the calendar. Of what is not dated nothing can be shown: None.
    """
    if not a.is_dated or not b.is_dated or order_of(a, b) is not Order.CANNOT_TELL:
        return None
    earliest, latest = _shared(a, b)
    return (
        0 if earliest is None else earliest,
        last_minute(LAST_DAY) if latest is None else latest,
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
    lasted = a.until is not None or b.until is not None
    first, second = _told(a, dates), _told(b, dates)
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


def _told(event: EventDates, language: Language) -> str:
    """Its date as the source has it, unless its end tells more about its beginning."""
    when = event.when
    if when is not None and event.latest == when.latest:
        return in_words(when, language=language)
    return bounds_in_words(event.earliest, event.latest, language=language)


def _shared(a: EventDates, b: EventDates) -> tuple[int | None, int | None]:
    earliest = [minute for minute in (a.earliest, b.earliest) if minute is not None]
    latest = [minute for minute in (a.latest, b.latest) if minute is not None]
    return max(earliest, default=None), min(latest, default=None)


def _both(a: EventDates, b: EventDates, language: OrderLanguage, dates: Language) -> str:
    earliest, latest = _shared(a, b)
    if earliest is not None and latest is not None and earliest > latest:
        return ""
    one_day = (
        earliest is not None
        and latest is not None
        and (
            earliest == latest
            or (earliest % MINUTES_PER_DAY == 0 and latest == earliest + MINUTES_PER_DAY - 1)
        )
    )
    form = language.both_on if one_day else language.both_in
    return form.format(date=bounds_in_words(earliest, latest, language=dates))
