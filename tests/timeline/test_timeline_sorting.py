from __future__ import annotations

from datetime import date

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.model.dates import Order, UncertainDate, compare, understand
from casefile.model.terms import Custody, EventKind, Standing
from casefile.timeline.arrangement import Arrangement
from casefile.timeline.events import EventTable
from casefile.timeline.filters import Filter, kept
from casefile.timeline.placing import arranged
from casefile.timeline.rows import EventRow, Suspect
from casefile.timeline.sorting import Listing, SortBy, Sorting, listed, shown_rows
from casefile.timeline.tabulated import table_of

PUBLISHED = date(2025, 4, 25)


def event(
    name: str,
    when: str = "",
    kind: EventKind = EventKind.EVENT,
    custody: Custody | None = None,
    standing: Standing = Standing.REPORTED,
    sources: tuple[str, ...] = (),
    others: tuple[str, ...] = (),
) -> EventRow:
    return EventRow(
        name,
        name,
        kind,
        custody,
        standing,
        understand(when, PUBLISHED) if when else None,
        suspects=("a", "b"),
        sources=sources,
        citations=len(sources),
        others=tuple((understand(one, PUBLISHED), None) for one in others),
    )


def names(table: EventTable, listing: Listing) -> list[str]:
    return [table.ids[row] for row in listing.rows.tolist()]


def all_of(table: EventTable) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
    return np.arange(table.count, dtype=np.int32)


YEAR = [
    event("rumour"),
    event("May", "May 2024"),
    event("year", "2024"),
    event("day", "2024-03-02"),
    event("before", "before 2020"),
    event("late", "2025-01-05"),
]


def test_events_stand_by_their_earliest_day_and_the_undated_last_whichever_way_round() -> None:
    table = table_of(YEAR)
    rising = listed(table, all_of(table))
    assert names(table, rising) == ["before", "year", "day", "May", "late", "rumour"]
    assert rising.dated == 5
    falling = listed(table, all_of(table), Sorting(is_descending=True))
    assert names(table, falling) == ["late", "May", "day", "year", "before", "rumour"]


def test_lines_are_marked_where_their_dates_leave_the_order_open() -> None:
    table = table_of(YEAR)
    rising = listed(table, all_of(table))
    # The year may be over before or after its own second of March, and reaches beyond May.
    assert rising.unordered.tolist() == [False, True, False, False, False, False]
    assert rising.reaching.tolist() == [False, False, True, False, False, False]
    falling = listed(table, all_of(table), Sorting(is_descending=True))
    assert falling.unordered.tolist() == [False, False, True, False, False, False]
    assert falling.reaching.tolist() == [False, True, False, False, False, False]


def test_a_date_of_another_source_leaves_the_order_open_as_well() -> None:
    rows = [event("one", "2024-03-01", others=("2024-03-09",)), event("two", "2024-03-05")]
    table = table_of(rows)
    assert listed(table, all_of(table)).unordered.tolist() == [True, False]


def test_no_order_but_that_of_time_is_marked() -> None:
    table = table_of(YEAR)
    assert not listed(table, all_of(table), Sorting(SortBy.KIND)).unordered.any()


def test_kinds_sort_as_their_words_and_custody_by_what_became_of_it() -> None:
    rows = [
        event("w", "2024-01-01", EventKind.WORK),
        event("served", "2024-01-01", EventKind.CUSTODY, Custody.SERVED),
        event("h", "2024-01-03", EventKind.HEARING),
        event("sought", "2024-01-05", EventKind.CUSTODY, Custody.SOUGHT),
    ]
    table = table_of(rows)
    assert names(table, listed(table, all_of(table), Sorting(SortBy.KIND))) == [
        "sought", "served", "h", "w",
    ]  # fmt: skip
    words = {kind: kind.value for kind in EventKind} | {EventKind.WORK: "a job"}
    translated = listed(table, all_of(table), Sorting(SortBy.KIND), kinds=words)
    assert names(table, translated)[0] == "w"


def test_what_is_least_cited_comes_first_and_of_equals_the_earliest() -> None:
    rows = [
        event("two", "2024-01-01", sources=("x", "y")),
        event("late", "2024-02-01", sources=("x",)),
        event("early", "2024-01-02", sources=("y",)),
        event("none", "2024-03-01"),
        event("undated"),
    ]
    table = table_of(rows, sources=[])
    assert names(table, listed(table, all_of(table), Sorting(SortBy.SOURCES))) == [
        "none", "early", "late", "two", "undated",
    ]  # fmt: skip
    falling = listed(table, all_of(table), Sorting(SortBy.SOURCES, is_descending=True))
    assert names(table, falling) == ["two", "early", "late", "none", "undated"]


def test_titles_sort_in_the_order_that_is_given() -> None:
    table = table_of(YEAR)
    titles = np.array([3, 2, 1, 0, 5, 4], np.int32)
    sorted_by = Sorting(SortBy.TITLE)
    expected = ["day", "year", "May", "late", "before", "rumour"]
    assert names(table, listed(table, all_of(table), sorted_by, titles=titles)) == expected


def test_each_event_that_columns_show_is_listed_once_and_no_other() -> None:
    rows = [
        event("of two", "2024-01-01", others=("2024-05-01",)),
        event("hidden", "2024-01-01", EventKind.WORK),
        event("undated"),
    ]
    table = table_of(rows, [Suspect("a", "Anna Velde"), Suspect("b", "Boris Orlov")])
    mask = kept(table, Filter(kinds=frozenset({EventKind.EVENT})))
    columns = arranged(table, Arrangement(), kept=mask)
    assert [table.ids[row] for row in shown_rows(columns).tolist()] == ["of two", "undated"]


BOUNDS = st.tuples(st.none() | st.integers(0, 40), st.none() | st.integers(0, 40)).filter(
    lambda pair: pair != (None, None) and (None in pair or pair[0] <= pair[1])  # type: ignore[operator]
)


@settings(max_examples=500, deadline=None)
@given(st.lists(BOUNDS, max_size=12), st.booleans())
def test_between_lines_without_a_mark_all_above_come_before_all_below(
    bounds: list[tuple[int | None, int | None]], is_descending: bool
) -> None:
    rows = [
        EventRow(str(at), "", when=UncertainDate("", "2025", None, *pair))
        for at, pair in enumerate(bounds)
    ]
    table = table_of(rows)
    listing = listed(table, all_of(table), Sorting(is_descending=is_descending))
    dates = [rows[row].when for row in listing.rows.tolist()]
    expected = Order.AFTER if is_descending else Order.BEFORE
    for at in range(len(dates) - 1):
        this, following = dates[at], dates[at + 1]
        assert this is not None
        assert following is not None
        assert listing.unordered[at] == (compare(this, following) is not expected)
        pairs = [(one, other) for one in dates[: at + 1] for other in dates[at + 1 :]]
        is_sure = all(compare(one, other) is expected for one, other in pairs if one and other)
        assert is_sure == (not listing.unordered[at] and not listing.reaching[at])
