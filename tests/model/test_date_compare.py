"""No order that the dates do not establish; what a typed date becomes on an event."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.model.dates import (
    DateNotUnderstood,
    Order,
    UncertainDate,
    compare,
    event_dates,
    last_minute,
    minute_of_day,
    understand,
)
from casefile.model.errors import CasefileError

PUBLISHED = date(2025, 4, 25)


def read(phrase: str) -> UncertainDate:
    return understand(phrase, PUBLISHED)


@st.composite
def dates(draw: st.DrawFn) -> UncertainDate:
    bounds = sorted(draw(st.tuples(*[st.integers(0, 400)] * 2)))
    earliest, latest = (bound if draw(st.booleans()) else None for bound in bounds)
    return UncertainDate("", "2025", None, earliest, latest)


@pytest.mark.parametrize(
    ("a", "b", "order"),
    [
        ("on April 19", "on April 22", Order.BEFORE),
        ("on April 22", "on April 19", Order.AFTER),
        ("on April 19", "April 19, 2025", Order.CANNOT_TELL),
        ("earlier this month", "on April 19", Order.CANNOT_TELL),
        ("earlier this month", "through June 17", Order.CANNOT_TELL),
        ("earlier this month", "June 2025", Order.BEFORE),
        ("14:30 on 19 April 2025", "15:00 on 19 April 2025", Order.BEFORE),
        ("14:30 on 19 April 2025", "19 April 2025", Order.CANNOT_TELL),
        ("14:30 on 19 April 2025", "14:30 on 19 April 2025", Order.CANNOT_TELL),
        ("about 2010", "2011", Order.CANNOT_TELL),
        ("about 2010", "2012", Order.BEFORE),
        ("before June 2024", "June 2024", Order.BEFORE),
        ("before June 2024", "after 2023", Order.CANNOT_TELL),
        ("since July 2024", "June 2024", Order.AFTER),
        ("since July 2024", "2026", Order.CANNOT_TELL),
        ("ongoing", "2026", Order.CANNOT_TELL),
        ("last Tuesday", "on April 18", Order.CANNOT_TELL),
    ],
)
def test_an_order_is_claimed_only_where_the_dates_establish_it(
    a: str, b: str, order: Order
) -> None:
    assert compare(read(a), read(b)) is order


@given(dates(), dates())
def test_before_one_way_is_after_the_other_way(a: UncertainDate, b: UncertainDate) -> None:
    opposite = {
        Order.BEFORE: Order.AFTER,
        Order.AFTER: Order.BEFORE,
        Order.CANNOT_TELL: Order.CANNOT_TELL,
    }
    assert compare(b, a) is opposite[compare(a, b)]


@given(dates(), dates(), dates())
def test_before_holds_along_a_chain(a: UncertainDate, b: UncertainDate, c: UncertainDate) -> None:
    if compare(a, b) is Order.BEFORE and compare(b, c) is Order.BEFORE:
        assert compare(a, c) is Order.BEFORE
    assert compare(a, a) is Order.CANNOT_TELL


@given(dates(), dates())
def test_dates_that_may_fall_together_have_no_order(a: UncertainDate, b: UncertainDate) -> None:
    def minutes(of: UncertainDate) -> set[int]:
        first = 0 if of.earliest is None else of.earliest
        last = 400 if of.latest is None else of.latest
        return set(range(first, last + 1))

    together = bool(minutes(a) & minutes(b))
    assert (compare(a, b) is Order.CANNOT_TELL) is together or not together
    if together:
        assert compare(a, b) is Order.CANNOT_TELL
    if compare(a, b) is Order.BEFORE:
        assert max(minutes(a)) < min(minutes(b))


def test_since_july_begins_some_day_in_july_and_is_still_going() -> None:
    when, until = event_dates(read("since July 2024"))
    assert until is not None
    assert (when.edtf, when.earliest_day, when.latest_day) == (
        "2024-07",
        date(2024, 7, 1),
        date(2024, 7, 31),
    )
    assert (until.edtf, until.earliest, until.latest) == ("..", None, None)
    assert until.is_open_end
    assert not when.is_open_end
    assert when.phrase == until.phrase == "since July 2024"


def test_detention_sought_through_june_ends_on_that_day() -> None:
    when, until = event_dates(read("on April 22"), read("through June 17"))
    assert until is not None
    assert (when.edtf, until.edtf) == ("2025-04-22", "2025-06-17")
    assert until.earliest == minute_of_day(date(2025, 6, 17))
    assert until.latest == last_minute(date(2025, 6, 17))
    assert until.phrase == "through June 17"
    assert until.anchor == "2025-04-25"


@pytest.mark.parametrize(
    ("phrase", "when", "until"),
    [
        ("on April 19", "2025-04-19", None),
        ("earlier this month", "[2025-04-01..2025-04-25]", None),
        ("from 1 to 5 May 2025", "2025-05-01", "2025-05-05"),
        ("from 14:30 to 16:00 on 19 April 2025", "2025-04-19T14:30:00", "2025-04-19T16:00:00"),
        ("since last week", "[2025-04-14..2025-04-20]", ".."),
        ("until June 17", "[..2025-06-17]", "2025-06-17"),
        ("/2025-06", "[..2025-06-30]", "2025-06"),
        ("2024-07/", "2024-07", "[2024-07-01..]"),
    ],
)
def test_something_that_lasted_is_stored_as_its_two_ends(
    phrase: str, when: str, until: str | None
) -> None:
    begins, ends = event_dates(read(phrase))
    assert begins.edtf == when
    assert (ends and ends.edtf) == until
    for end in (begins, ends):
        if end is not None and not end.is_open_end:
            again = understand(end.edtf)
            assert (again.earliest, again.latest) == (end.earliest, end.latest)


def test_an_end_typed_by_itself_replaces_the_end_of_the_interval() -> None:
    when, until = event_dates(read("since July 2024"), read("19 April 2025"))
    assert until is not None
    assert (when.edtf, until.edtf) == ("2024-07", "2025-04-19")


def test_an_event_cannot_end_before_it_begins() -> None:
    with pytest.raises(CasefileError, match="cannot end before it begins"):
        event_dates(read("on April 22"), read("on April 19"))
    when, until = event_dates(read("April 2025"), read("on April 19"))
    assert until is not None
    assert when.edtf == "2025-04"


@pytest.mark.parametrize("phrase", ["ongoing", "../..", "../XXXX", "../[2025-01-02..]", "XXXX/"])
def test_an_event_needs_more_than_an_open_end(phrase: str) -> None:
    with pytest.raises(DateNotUnderstood, match="Nothing was changed"):
        event_dates(read(phrase))
