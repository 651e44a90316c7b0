from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from casefile.model.date_minutes import minute_of_day
from casefile.model.dates import UncertainDate, event_dates, understand
from casefile.model.terms import Custody, EventKind
from casefile.timeline.columns import CUSTODIES, NO_END, OPEN_AFTER, OPEN_BEFORE
from casefile.timeline.moments import DAY
from casefile.timeline.placing import bounds_of, columns_of
from casefile.timeline.rows import EventRow, Suspect

ANNA = Suspect("a", "Anna Velde")


def from_to(first: date | None, last: date | None, anchor: str | None = None) -> UncertainDate:
    earliest = None if first is None else minute_of_day(first)
    latest = None if last is None else minute_of_day(last) + DAY - 1
    return UncertainDate("as said", "", anchor, earliest, latest)


def april(first: int, last: int | None = None) -> UncertainDate:
    return from_to(date(2025, 4, first), date(2025, 4, last or first))


def start_of(day: date) -> int:
    return minute_of_day(day)


OPEN = from_to(None, None, "2025-04-25")
GOING_ON = from_to(None, None)


def custody(name: str, says: Custody, when: UncertainDate, until: UncertainDate | None) -> EventRow:
    return EventRow(name, name, EventKind.CUSTODY, says, when=when, until=until, suspects=("a",))


def test_an_instant_has_no_end() -> None:
    row = EventRow("1", "x", when=april(3, 5))
    first, last = start_of(date(2025, 4, 3)), start_of(date(2025, 4, 6)) - 1
    assert bounds_of(row) == (first, last, NO_END, NO_END)


def test_before_a_day_has_no_earliest_start_and_after_a_day_no_latest() -> None:
    before = bounds_of(EventRow("1", "x", when=from_to(None, date(2024, 6, 1))))
    after = bounds_of(EventRow("1", "x", when=from_to(date(2024, 6, 1), None)))
    assert before[0] == OPEN_BEFORE
    assert after[:2] == (start_of(date(2024, 6, 1)), OPEN_AFTER)


def test_an_open_end_is_known_to_have_lasted_until_the_source_spoke() -> None:
    row = EventRow("1", "x", EventKind.WORK, when=april(1), until=OPEN)
    assert bounds_of(row)[2:] == (start_of(date(2025, 4, 25)), OPEN_AFTER)
    assert columns_of([row]).table.is_open_end.tolist() == [True]


def test_an_end_before_some_day_may_be_as_early_as_the_start() -> None:
    row = EventRow("1", "x", when=april(3), until=from_to(None, date(2025, 5, 1)))
    assert bounds_of(row)[2] == bounds_of(row)[1]


def test_held_since_the_19th_gives_way_to_detention_sought_from_the_22nd() -> None:
    rows = [
        EventRow(
            "works",
            "works",
            EventKind.WORK,
            when=from_to(date(2024, 7, 1), date(2024, 7, 31)),
            until=GOING_ON,
            suspects=("a",),
        ),
        custody("held", Custody.SERVED, april(19), None),
        custody("sought", Custody.SOUGHT, april(22), from_to(date(2025, 6, 17), date(2025, 6, 17))),
    ]
    columns = columns_of(rows, [ANNA])
    assert columns.ids_of(range(3)) == ("works", "held", "sought")
    assert columns.finish.tolist()[1:] == [
        start_of(date(2025, 4, 22)),
        start_of(date(2025, 6, 18)),
    ]
    assert [CUSTODIES[code] for code in columns.custody] == [None, Custody.SERVED, Custody.SOUGHT]


def test_works_since_july_begins_in_july_and_no_arrest_says_that_it_ended() -> None:
    when, until = event_dates(understand("since July 2024", date(2025, 4, 25)))
    works = EventRow("works", "works", EventKind.WORK, when=when, until=until, suspects=("a",))
    july = (start_of(date(2024, 7, 1)), start_of(date(2024, 8, 1)) - 1)
    assert bounds_of(works)[:2] == july
    assert bounds_of(works)[3] == OPEN_AFTER
    held = custody("held", Custody.SERVED, april(19), None)
    columns = columns_of([works, held], [ANNA])
    assert columns.finish[0] > OPEN_AFTER
    assert columns.end_earliest[0] == start_of(date(2025, 4, 25))


def test_a_meeting_after_july_is_an_instant_on_some_later_day() -> None:
    since = understand("after July 2024", date(2025, 4, 25))
    assert bounds_of(EventRow("1", "meeting", when=since))[2:] == (NO_END, NO_END)


def test_held_with_no_later_word_stays_an_instant_and_claims_no_length() -> None:
    columns = columns_of([custody("held", Custody.SERVED, april(19), None)], [ANNA])
    assert columns.end_latest.tolist() == [NO_END]


def test_nobody_is_drawn_as_held_for_years_because_of_another_arrest() -> None:
    rows = [
        custody("held", Custody.SERVED, april(19), None),
        custody("held again", Custody.SERVED, april(25), None),
        custody("sought", Custody.SOUGHT, from_to(date(2027, 1, 1), date(2027, 1, 1)), None),
    ]
    assert columns_of(rows, [ANNA]).end_latest.tolist() == [NO_END] * 3


def test_custody_that_the_source_says_lasted_longer_is_not_cut_short() -> None:
    known = from_to(date(2025, 4, 30), None)
    rows = [
        custody("held", Custody.SERVED, april(19), known),
        custody("sought", Custody.SOUGHT, april(22), None),
    ]
    columns = columns_of(rows, [ANNA])
    assert columns.end_earliest[0] == start_of(date(2025, 4, 30))
    assert columns.table.is_open_end[columns.event[0]]


def test_no_order_is_claimed_where_the_next_word_may_be_earlier() -> None:
    rows = [
        custody("held", Custody.SERVED, april(19), None),
        custody("ordered", Custody.ORDERED, april(1, 25), None),
    ]
    assert columns_of(rows, [ANNA]).end_latest.tolist() == [NO_END, NO_END]


def test_an_uncertain_next_word_makes_the_end_just_as_uncertain() -> None:
    rows = [
        custody("held", Custody.SERVED, april(2), GOING_ON),
        custody("ordered", Custody.ORDERED, april(10, 20), None),
    ]
    columns = columns_of(rows, [ANNA])
    assert columns.end_earliest[0] == start_of(date(2025, 4, 10)) - 1
    assert columns.end_latest[0] == start_of(date(2025, 4, 21)) - 2


def test_rows_are_sorted_by_lane_and_then_by_earliest_start() -> None:
    rows = [
        EventRow(str(day), "x", when=april(day), suspects=("a",) * (day % 2))
        for day in (9, 4, 2, 7)
    ]
    columns = columns_of(rows, [ANNA])
    assert columns.ids_of(range(4)) == ("7", "9", "2", "4")
    assert columns.offsets.tolist() == [0, 2, 4]


@pytest.mark.parametrize("many", [0, 1, 5000])
def test_what_is_under_way_is_found_however_long_ago_it_began(many: int) -> None:
    long = EventRow(
        "long",
        "x",
        when=from_to(date(1990, 1, 1), date(1990, 1, 1)),
        until=from_to(date(2030, 1, 1), date(2030, 1, 1)),
    )
    short = [
        EventRow(str(at), "x", when=from_to(date(1991, 1, 1), date(1991, 1, 1)))
        for at in range(many)
    ]
    columns = columns_of([*short, long])
    now = start_of(date(2020, 1, 1))
    assert columns.ids_of(columns.under_way([0], now)) == ("long",)
    at = np.array([now])
    assert int((columns.starting_before(at) - columns.ended_by(at))[0, 0]) == 1


def test_titles_are_asked_for_once_and_only_when_needed() -> None:
    columns = columns_of(
        [EventRow("1", "two\nlines", when=april(1)), EventRow("2", "x", when=april(2))]
    )
    assert columns.table.known_titles == {}
    assert columns.titles_of([0]) == ["two lines"]
    assert columns.table.known_titles == {0: "two lines"}
