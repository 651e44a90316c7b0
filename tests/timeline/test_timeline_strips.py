"""A timeline cut into strips: nothing lost, nothing twice, and what is empty left out."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.model.dates import event_dates, understand
from casefile.model.terms import Custody, EventKind
from casefile.timeline.codes import NO_END
from casefile.timeline.columns import Columns
from casefile.timeline.moments import DAY
from casefile.timeline.placing import columns_of
from casefile.timeline.rows import EventRow, Suspect
from casefile.timeline.strips import (
    Strip,
    cuttings,
    empty_stretches,
    going_on,
    how_many,
    only,
    standing_in,
)

SUSPECTS = [Suspect(one, one) for one in "abc"]
FIRST_DAY = date(2005, 1, 1)


def event(
    name: str, when: str, until: str | None = None, suspects: tuple[str, ...] = ()
) -> EventRow:
    begins, ends = event_dates(understand(when), until and understand(until))
    kind = EventKind.WORK if until else EventKind.EVENT
    return EventRow(name, name, kind, when=begins, until=ends, suspects=suspects)


def day(text: str) -> int:
    return (date.fromisoformat(text).toordinal() - 1) * DAY


def crowding(columns: Columns) -> Callable[[Strip], float]:
    """As many as begin in a strip above what can be read there, say four."""
    return lambda strip: float(max(int(standing_in(columns, strip).sum()) - 4, 0))


def all_cuttings(columns: Columns, whole: Strip) -> list[tuple[Strip, ...]]:
    found = [(whole,)]
    for strips in cuttings(columns, whole, crowding(columns)):
        found.append(strips)
        if len(strips) > 12:
            break
    return found


@st.composite
def some_rows(draw: st.DrawFn) -> list[EventRow]:
    """As many as are drawn; their dates by a seed, for to draw each would take most of the time."""
    rng = random.Random(draw(st.integers(0, 2**32)))  # noqa: S311
    rows = []
    for at in range(draw(st.integers(1, 40))):
        first = FIRST_DAY + timedelta(days=rng.randint(0, 7000))
        later = first + timedelta(days=rng.choice((0, 1, rng.randint(0, 900))))
        when, until = rng.choice(
            [
                (f"{first}", None),
                (f"{first}T10:30", None),
                (f"{first:%Y-%m}", None),
                (f"{first:%Y}", None),
                (f"{first}/{later}", None),
                (f"../{first}", None),
                (f"{first}/..", None),
                (f"{first}", f"{later}"),
                (f"{first:%Y-%m}", f"{later}"),
                (f"{first}", "open"),
            ]
        )
        custody = rng.choice([None, *Custody])
        begins = understand(when)
        ends = None if until is None else understand(".." if until == "open" else until)
        rows.append(
            EventRow(
                str(at),
                f"event {at}",
                EventKind.CUSTODY if custody else EventKind.EVENT,
                custody,
                when=begins,
                until=ends,
                suspects=tuple(rng.sample("abc", rng.randint(0, 2))),
            )
        )
    return rows


def whole_of(columns: Columns) -> Strip:
    assert columns.span is not None
    return Strip(columns.span[0] // DAY * DAY - 30 * DAY, columns.span[1] // DAY * DAY + 30 * DAY)


@settings(max_examples=500, deadline=None)
@given(some_rows())
def test_every_event_stands_in_a_strip_and_an_instant_in_one_only(rows: list[EventRow]) -> None:
    columns = columns_of(rows, SUSPECTS)
    if columns.span is None:
        return
    whole = whole_of(columns)
    is_known = (columns.end_latest == NO_END) & (columns.finish - columns.begin <= DAY)
    for strips in all_cuttings(columns, whole):
        shown = np.sum([standing_in(columns, strip) for strip in strips], axis=0)
        assert (shown >= 1).all()
        assert (shown[is_known] == 1).all()


@settings(max_examples=500, deadline=None)
@given(some_rows())
def test_strips_follow_each_other_at_midnight_and_nothing_is_dated_between_them(
    rows: list[EventRow],
) -> None:
    columns = columns_of(rows, SUSPECTS)
    if columns.span is None:
        return
    whole = whole_of(columns)
    table = columns.table
    starts, ends = table.start_earliest[columns.event], columns.end_latest
    for strips in all_cuttings(columns, whole):
        assert (strips[0].first, strips[-1].last) == (whole.first, whole.last)
        for before, after in pairwise(strips):
            assert before.first < before.last <= after.first < after.last
            assert before.last % DAY == after.first % DAY == 0
            inside = (starts >= before.last) & (starts < after.first)
            inside |= (ends >= before.last) & (ends < after.first)
            if before.last < after.first:
                assert not inside.any()


@settings(max_examples=200, deadline=None)
@given(some_rows())
def test_what_a_strip_shows_is_said_of_it_as_of_the_whole(rows: list[EventRow]) -> None:
    columns = columns_of(rows, SUSPECTS)
    if columns.span is None:
        return
    strip = Strip(columns.span[0], (columns.span[0] + columns.span[1]) // 2 + 1)
    mask = standing_in(columns, strip)
    part = only(columns, mask)
    every = np.arange(len(part))
    rows_shown = np.flatnonzero(mask)
    names = [columns.lanes[at].key for at in columns.lanes_of(rows_shown).tolist()]
    assert [part.lanes[at].key for at in part.lanes_of(every).tolist()] == names
    assert part.titles_of(every.tolist()) == columns.titles_of(rows_shown.tolist())
    for ours, theirs in zip(part.ends(every), columns.ends(rows_shown), strict=True):
        assert (ours == theirs).all()


FORTNIGHT = [
    *(event(f"{at}", f"2025-04-{at:02}", suspects=("a",)) for at in range(1, 15)),
    event("works", "2024-02-01", "2026-02-01", ("b",)),
]


def test_a_busy_fortnight_gets_a_strip_of_its_own_though_one_event_spans_years() -> None:
    columns = columns_of(FORTNIGHT, SUSPECTS)
    strips = all_cuttings(columns, whole_of(columns))[2]
    assert len(strips) == 3
    busy = strips[1]
    assert busy.first < day("2025-04-01")
    assert busy.last > day("2025-04-15")
    assert busy.minutes < 60 * DAY
    assert going_on(columns, strips[0].last, busy.first) == 1
    assert int(standing_in(columns, busy).sum()) == 15


def test_a_year_in_which_something_may_have_happened_is_never_left_out() -> None:
    rows = [*FORTNIGHT, event("some day", "2024", suspects=("c",))]
    columns = columns_of(rows, SUSPECTS)
    for strips in all_cuttings(columns, whole_of(columns)):
        for before, after in pairwise(strips):
            left_out = (before.last, after.first)
            assert left_out[0] == left_out[1] or left_out[0] >= day("2025-01-01")


def test_what_lies_between_events_is_empty_and_what_goes_on_does_not_fill_it() -> None:
    columns = columns_of(FORTNIGHT, SUSPECTS)
    whole = Strip(day("2024-01-01"), day("2026-03-01"))
    assert empty_stretches(columns, whole).tolist() == [
        [day("2024-01-01"), day("2024-02-01")],
        [day("2024-02-02"), day("2025-04-01")],
        [day("2025-04-15"), day("2026-02-01")],
        [day("2026-02-02"), day("2026-03-01")],
    ]


def test_a_timeline_that_can_be_read_is_not_cut() -> None:
    columns = columns_of(FORTNIGHT[:3], SUSPECTS)
    assert len(all_cuttings(columns, whole_of(columns))) == 1


def test_events_of_a_strip_are_counted_once_however_many_lanes_they_stand_in() -> None:
    columns = columns_of([event("both", "2025-04-01", suspects=("a", "b"))], SUSPECTS)
    assert len(columns) == 2
    assert how_many(columns, standing_in(columns, whole_of(columns))) == 1
