"""No sentence claims an order that the dates do not establish."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.model.date_order import EventDates, order_in_words, order_of, overlaps
from casefile.model.dates import (
    Order,
    UncertainDate,
    compare,
    event_dates,
    last_minute,
    minute_of_day,
    understand,
)

PUBLISHED = date(2025, 4, 25)
NOT_SAID = EventDates(None)


def dated(when: str, until: str | None = None) -> EventDates:
    begins, ends = event_dates(
        understand(when, PUBLISHED), understand(until, PUBLISHED) if until else None
    )
    return EventDates(begins, ends)


UNTOLD = "Whether “X” came before “Y” cannot be told"
UNTOLD_BEGUN = "Whether “X” began before “Y” cannot be told"


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        (
            dated("19 April"),
            dated("22 April"),
            "“X” (19 Apr 2025) came before “Y” (22 Apr 2025).",
        ),
        (
            dated("22 April"),
            dated("19 April"),
            "“Y” (19 Apr 2025) came before “X” (22 Apr 2025).",
        ),
        (
            dated("earlier this month"),
            dated("19 April"),
            (
                f"{UNTOLD}: the first is some day from 1 to 25 Apr 2025, "
                "the second is 19 Apr 2025; "
                "both may be on 19 Apr 2025."
            ),
        ),
        (
            dated("April 2025"),
            dated("between 20 April and 3 May 2025"),
            (
                f"{UNTOLD}: the first is some day in Apr 2025, "
                "the second is some day from 20 Apr to 3 May 2025; "
                "both may be some day from 20 to 30 Apr 2025."
            ),
        ),
        (
            dated("before June 2024"),
            dated("by 1 January 2025"),
            (
                f"{UNTOLD}: the first is before 1 Jun 2024, "
                "the second is on or before 1 Jan 2025; "
                "both may be before 1 Jun 2024."
            ),
        ),
        (
            dated("after 3 May 2025"),
            dated("before 1 June 2024"),
            "“Y” (before 1 Jun 2024) came before “X” (after 3 May 2025).",
        ),
        (
            dated("19 April"),
            dated("2025-04-19"),
            f"{UNTOLD}: both are 19 Apr 2025.",
        ),
        (
            dated("14:30 on 19 April 2025"),
            dated("19 April 2025"),
            (
                f"{UNTOLD}: the first is 19 Apr 2025, 14:30, the second is 19 Apr 2025; "
                "both may be on 19 Apr 2025, 14:30."
            ),
        ),
        (
            dated("19 April"),
            dated("22 April", "17 June"),
            "“X” (19 Apr 2025) began before “Y” (22 Apr 2025).",
        ),
        (
            dated("2025-04-19/2025-04-25"),
            dated("April 2025"),
            (
                f"{UNTOLD_BEGUN}: the beginning of the first is 19 Apr 2025, "
                "that of the second some day in Apr 2025; "
                "both may be on 19 Apr 2025."
            ),
        ),
        (
            dated("June 2025", "12 June 2025"),
            dated("13 June 2025"),
            "“X” (some day from 1 to 12 Jun 2025) began before “Y” (13 Jun 2025).",
        ),
        (
            EventDates(None, understand("17 June 2025")),
            dated("20 June 2025"),
            "“X” (on or before 17 Jun 2025) began before “Y” (20 Jun 2025).",
        ),
        (
            dated("19 April"),
            NOT_SAID,
            f"{UNTOLD}: “Y” is not dated.",
        ),
        (
            EventDates(understand("XXXX")),
            dated("19 April"),
            f"{UNTOLD}: “X” is not dated.",
        ),
        (
            NOT_SAID,
            NOT_SAID,
            f"{UNTOLD}: neither is dated.",
        ),
    ],
)
def test_a_sentence_says_what_the_dates_establish(
    a: EventDates, b: EventDates, sentence: str
) -> None:
    assert order_in_words("X", a, "Y", b) == sentence


def test_titles_are_taken_as_they_are() -> None:
    told = order_in_words("{first} <b>", dated("19 April"), "{0}", dated("22 April"))
    assert told == "“{first} <b>” (19 Apr 2025) came before “{0}” (22 Apr 2025)."


def test_the_overlap_is_the_minutes_that_both_allow() -> None:
    day = date(2025, 4, 19)
    whole_day = (minute_of_day(day), last_minute(day))
    assert overlaps(dated("April 2025"), dated("19 April")) == (whole_day,)
    assert overlaps(dated("18 April"), dated("19 April")) == ()
    until_2023 = (0, last_minute(date(2023, 12, 31)))
    assert overlaps(dated("before 2025"), dated("before 2024")) == (until_2023,)
    assert overlaps(dated("after 2023"), dated("since 2025"))
    assert overlaps(dated("April 2025"), NOT_SAID) == ()


def disputed(when: str, *others: str, said_by: tuple[str, ...] = ()) -> EventDates:
    pairs = tuple((dates.when, dates.until) for dates in map(dated, others))
    return dated(when)._replace(others=pairs, said_by=said_by)


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        (
            dated("between 1 and 5 May 2025"),
            disputed("6 May 2025", "5 May 2025"),
            (
                f"{UNTOLD}: the first is some day from 1 to 5 May 2025, the second is "
                "6 May 2025, or 5 May 2025 according to another source; "
                "both may be on 5 May 2025."
            ),
        ),
        (
            dated("3 May 2025"),
            disputed("6 May 2025", "5 May 2025", said_by=("The Herald",)),
            (
                "“X” (3 May 2025) came before “Y” "
                "(6 May 2025, or 5 May 2025 according to The Herald)."
            ),
        ),
        (
            disputed("1 May 2025", "9 May 2025"),
            dated("5 May 2025"),
            (
                f"{UNTOLD}: the first is 1 May 2025, or 9 May 2025 according to another source, "
                "the second is 5 May 2025; it depends on which source is right."
            ),
        ),
        (
            disputed("1 May 2025", "9 May 2025"),
            disputed("9 May 2025", "1 May 2025"),
            (
                f"{UNTOLD}: the first is 1 May 2025, or 9 May 2025 according to another source, "
                "the second is 9 May 2025, or 1 May 2025 according to another source; "
                "both may be on 1 May 2025, or both may be on 9 May 2025."
            ),
        ),
        (
            dated("1 May 2025"),
            disputed("6 May 2025", "2025-05-04/2025-05-08"),
            (
                "“X” (1 May 2025) began before “Y” "
                "(6 May 2025, or 4 May 2025 according to another source)."
            ),
        ),
        (NOT_SAID, disputed("6 May 2025", "5 May 2025"), f"{UNTOLD}: “X” is not dated."),
    ],
)
def test_an_order_is_claimed_only_if_it_holds_by_every_source(
    a: EventDates, b: EventDates, sentence: str
) -> None:
    assert order_in_words("X", a, "Y", b) == sentence


def test_only_what_two_sources_share_overlaps_and_nothing_between() -> None:
    shared = overlaps(disputed("1 May 2025", "9 May 2025"), dated("between 7 and 9 May 2025"))
    assert shared == ((minute_of_day(date(2025, 5, 9)), last_minute(date(2025, 5, 9))),)
    assert overlaps(disputed("1 May 2025", "9 May 2025"), dated("5 May 2025")) == ()
    apart = overlaps(disputed("1 May 2025", "9 May 2025"), dated("May 2025"))
    assert [minute // 1440 for pair in apart for minute in pair] == [
        minute_of_day(date(2025, 5, day)) // 1440 for day in (1, 1, 9, 9)
    ]


@st.composite
def uncertain(draw: st.DrawFn) -> UncertainDate:
    bounds = sorted(draw(st.tuples(*[st.integers(0, 40)] * 2)))
    earliest, latest = (bound * 720 if draw(st.integers(0, 4)) else None for bound in bounds)
    return UncertainDate("", "2025", None, earliest, latest)


def is_possible(event: EventDates) -> bool:
    return event.earliest is None or event.latest is None or event.earliest <= event.latest


dates = st.tuples(st.none() | uncertain(), st.none() | uncertain())
pairs = dates.filter(lambda pair: is_possible(EventDates(pair[0], pair[1])))
events = st.builds(
    lambda own, others: EventDates(own[0], own[1], tuple(others)),
    pairs,
    st.just([]) | st.lists(pairs, max_size=2),
)
OPPOSITE = {
    Order.BEFORE: Order.AFTER,
    Order.AFTER: Order.BEFORE,
    Order.CANNOT_TELL: Order.CANNOT_TELL,
}


@settings(max_examples=500, deadline=None)
@given(uncertain(), uncertain())
def test_events_are_ordered_as_their_dates_are(a: UncertainDate, b: UncertainDate) -> None:
    assert order_of(EventDates(a), EventDates(b)) is compare(a, b)


@settings(max_examples=500, deadline=None)
@given(events, events)
def test_the_order_seen_from_the_other_side_is_the_opposite(a: EventDates, b: EventDates) -> None:
    assert order_of(b, a) is OPPOSITE[order_of(a, b)]
    assert overlaps(a, b) == overlaps(b, a)
    told = order_in_words("X", a, "Y", b)
    assert ("cannot be told" in told) is (order_of(a, b) is Order.CANNOT_TELL)
    if order_of(a, b) is Order.BEFORE:
        assert told == order_in_words("Y", b, "X", a)
        assert told.startswith("“X”")


@settings(max_examples=500, deadline=None)
@given(events, events)
def test_an_order_is_that_of_every_pair_of_sources(a: EventDates, b: EventDates) -> None:
    told = {order_of(one, other) for one in a.each for other in b.each}
    assert order_of(a, b) is (told.pop() if len(told) == 1 else Order.CANNOT_TELL)


@settings(max_examples=500, deadline=None)
@given(events, events)
def test_overlaps_are_all_that_a_pair_of_sources_allows_and_mean_that_no_order_is_known(
    a: EventDates, b: EventDates
) -> None:
    shared = overlaps(a, b)
    if not a.is_dated or not b.is_dated:
        assert shared == ()
        return
    untold = [
        (one, other)
        for one in a.each
        for other in b.each
        if order_of(one, other) is Order.CANNOT_TELL
    ]
    assert bool(shared) is bool(untold)
    if shared:
        assert order_of(a, b) is Order.CANNOT_TELL
    for minute in range(0, 41 * 720, 360):
        allowed = any(
            _may_begin(one, minute) and _may_begin(other, minute) for one, other in untold
        )
        assert any(first <= minute <= last for first, last in shared) is allowed


def _may_begin(event: EventDates, minute: int) -> bool:
    return (event.earliest is None or event.earliest <= minute) and (
        event.latest is None or minute <= event.latest
    )
