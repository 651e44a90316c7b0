from __future__ import annotations

import math
import random
from dataclasses import replace
from datetime import date
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.model.date_minutes import minute_of_day
from casefile.model.dates import UncertainDate
from casefile.model.terms import Custody, EventKind
from casefile.timeline.arrangement import Arrangement, LaneMode
from casefile.timeline.columns import Columns
from casefile.timeline.fades import opacity
from casefile.timeline.frame import Frame, frame, hit, rows_of_cell
from casefile.timeline.layout import Shape
from casefile.timeline.moments import DAY
from casefile.timeline.placing import columns_of
from casefile.timeline.roomy import frame_in
from casefile.timeline.rows import EventRow, Suspect
from casefile.timeline.scale import CLOSEST, FARTHEST, Scale, fitted
from casefile.timeline.style import ON_SCREEN

SUSPECTS = [Suspect("a", "Anna Velde"), Suspect("b", "Boris Orlov"), Suspect("c", "Cara Lind")]
START = minute_of_day(date(2024, 1, 1))


def measure(text: str) -> float:
    return 6.0 * len(text)


OPEN = UncertainDate("..", "..", "2024-06-01", None, None)


def uncertain(rng: random.Random, near: int = 400) -> UncertainDate:
    first = START + rng.randint(0, near) * DAY + rng.choice((0, 0, 0, 611))
    span = rng.choice((1, DAY, DAY, DAY, 3 * DAY, 40 * DAY, 366 * DAY))
    sides = rng.choice(("both",) * 8 + ("before", "after"))
    return UncertainDate(
        "as said",
        "",
        None,
        None if sides == "before" else first,
        None if sides == "after" else first + span - 1,
    )


def an_event(rng: random.Random, name: str, titles: list[str]) -> EventRow:
    kind = rng.randrange(4)
    until = None if kind < 2 else uncertain(rng, 800) if kind == 2 else OPEN
    others = [uncertain(rng) for _ in range(rng.choice((0, 0, rng.randint(0, 2))))]
    return EventRow(
        name,
        rng.choice(titles),
        rng.choice([*EventKind]),
        rng.choice([*Custody]),
        when=uncertain(rng),
        until=until,
        suspects=tuple(sorted(rng.sample("abc", rng.randint(0, 3)))),
        others=tuple((other, None) for other in others),
    )


@st.composite
def some_rows(draw: st.DrawFn) -> list[EventRow]:
    """As many as are drawn; the rest by a seed, for to draw each would take most of the time."""
    rng = random.Random(draw(st.integers(0, 2**32)))  # noqa: S311
    titles = draw(st.lists(st.text(st.characters(codec="utf-8"), max_size=40), max_size=4))
    titles += ["", "Held", "Questioned in the cells of the Service"]
    return [an_event(rng, str(at), titles) for at in range(draw(st.integers(0, 40)))]


rows_of_events = some_rows()

LANES = ("suspect:a", "suspect:b", "suspect:c", "context", "court", "kind:custody", "rest", "all")

arrangements = st.builds(
    Arrangement,
    st.one_of(st.just(LaneMode.SUSPECT), st.sampled_from(LaneMode)),
    st.permutations(LANES).map(tuple),
    st.one_of(st.just(frozenset()), st.frozensets(st.sampled_from(LANES))),
)

views = st.builds(
    Scale,
    st.floats(START - 500 * DAY, START + 900 * DAY, allow_nan=False),
    st.one_of(
        st.sampled_from([CLOSEST, 1.0, 10.0, 60.0, 300.0, 1440.0, 5000.0, FARTHEST]),
        st.floats(CLOSEST, FARTHEST),
    ),
)


def visible_rows(columns: Columns, scale: Scale, width: float) -> set[int]:
    first, last = math.ceil(scale.first), math.ceil(scale.minute(width))
    if last <= first:
        return set()
    begin, finish = columns.begin[:], columns.finish
    inside = ((begin >= first) & (begin < last)) | ((begin < first) & (finish > first))
    return set(np.flatnonzero(inside).tolist())


def shown(view: Frame) -> list[int]:
    rows = [item.row for item in view.items]
    for cell in view.cells:
        counted = rows_of_cell(view, cell)
        assert len(counted) == cell.count
        rows += counted
    return rows


def no_overlaps(view: Frame) -> None:
    places: dict[tuple[int, float], list[tuple[float, float]]] = {}
    for item in view.items:
        places.setdefault((item.lane, item.top), []).append((item.left, item.right))
    for spans in places.values():
        spans.sort()
        for before, after in pairwise(spans):
            assert before[1] <= after[0] + 1e-3


@settings(max_examples=500, deadline=None)
@given(rows_of_events, arrangements, views, st.floats(30, 2500))
def test_nothing_visible_is_lost_or_shown_twice_and_nothing_overlaps(
    rows: list[EventRow], arrangement: Arrangement, scale: Scale, width: float
) -> None:
    columns = columns_of(rows, SUSPECTS, arrangement=arrangement)
    view = frame(columns, scale, width, measure)
    everything = shown(view)
    assert len(everything) == len(set(everything))
    assert visible_rows(columns, scale, width) <= set(everything)
    no_overlaps(view)
    for before, after in pairwise(view.lanes):
        assert before.top + before.height == after.top
    for item in view.items:
        band = view.lanes[item.lane]
        assert not band.is_collapsed
        assert band.top <= item.top < item.bottom <= band.top + band.height


@settings(max_examples=500, deadline=None)
@given(rows_of_events, arrangements, views, st.floats(30, 2500), st.integers(0, 6))
def test_another_date_never_stands_where_its_event_is_only_counted(
    rows: list[EventRow], arrangement: Arrangement, scale: Scale, width: float, most: int
) -> None:
    columns = columns_of(rows, SUSPECTS, arrangement=arrangement)
    sizes = replace(ON_SCREEN, most_rows=most)
    view = frame(columns, scale, width, measure, sizes=sizes)
    everything = shown(view)
    assert len(everything) == len(set(everything))
    assert visible_rows(columns, scale, width) <= set(everything)
    drawn = set(view.layout.rows.tolist())
    lanes = columns.lane
    for item in view.items:
        if item.is_other:
            assert not [
                row
                for row in columns.placements_of(item.event_id).tolist()
                if lanes[row] == item.lane and row not in drawn and row in everything
            ]


@settings(max_examples=500, deadline=None)
@given(rows_of_events, arrangements, views, st.floats(30, 2500))
def test_an_uncertain_date_is_never_drawn_narrower_than_it_is(
    rows: list[EventRow], arrangement: Arrangement, scale: Scale, width: float
) -> None:
    columns = columns_of(rows, SUSPECTS, arrangement=arrangement)
    for item in frame(columns, scale, width, measure).items:
        first, last = int(columns.begin[item.row]), int(columns.finish[item.row])
        assert item.left <= max(scale.x(first), -1e12) + 1e-3 or math.isinf(item.left)
        assert item.right >= min(scale.x(last), 1e12) - 1e-3
        if item.stops is not None:
            assert all(0 <= value <= 1 for _, value in item.stops)
            xs = [x for x, _ in item.stops]
            assert xs == sorted(xs)


@settings(max_examples=500, deadline=None)
@given(rows_of_events, views, st.floats(30, 2500))
def test_labels_stay_in_view_and_never_cover_each_other_or_other_items(
    rows: list[EventRow], scale: Scale, width: float
) -> None:
    view = frame(columns_of(rows, SUSPECTS), scale, width, measure)
    for item in view.items:
        if item.label is None:
            continue
        left, right = item.label.x, item.label.x + item.label.width
        assert left >= 0
        assert right <= width + 1e-6
        for other in view.items:
            if other is item or (other.lane, other.top) != (item.lane, item.top):
                continue
            assert right <= other.left + 1e-3 or left >= other.right - 1e-3
            if other.label is not None:
                apart = other.label.x - right, left - other.label.x - other.label.width
                assert max(apart) >= -1e-3


@settings(max_examples=500, deadline=None)
@given(rows_of_events, views, st.floats(200, 1500), st.floats(-2500, 2500))
def test_panning_with_the_layout_of_the_frame_before_shows_what_a_fresh_frame_shows(
    rows: list[EventRow], scale: Scale, width: float, pixels: float
) -> None:
    columns = columns_of(rows, SUSPECTS)
    before = frame(columns, scale, width, measure)
    moved = Scale(scale.first + pixels * scale.minutes, scale.minutes)
    kept = frame(columns, moved, width, measure, known=before.layout)
    fresh = frame(columns, moved, width, measure)
    assert [(item.row, item.top) for item in kept.items] == [
        (item.row, item.top) for item in fresh.items
    ]
    assert kept.cells == fresh.cells


def a_crowd(seed: int) -> Columns:
    random = np.random.default_rng(seed)
    starts = (START + random.integers(0, 900, 3000) * DAY).tolist()
    lengths = (random.integers(1, 200, 3000) * DAY).tolist()
    rows = [
        EventRow(
            str(number),
            f"event {number}",
            when=UncertainDate("", "", None, start, start + DAY - 1),
            until=None
            if number % 3
            else UncertainDate("", "", None, start + length, start + length),
            suspects=("abc"[number % 3],) if number % 5 else (),
        )
        for number, (start, length) in enumerate(zip(starts, lengths, strict=True))
    ]
    return columns_of(rows, SUSPECTS)


CROWDS = [a_crowd(seed) for seed in range(3)]


@settings(max_examples=500, deadline=None)
@given(
    st.sampled_from(CROWDS),
    st.sampled_from([1.0, 40.0, 700.0, 3000.0, 20_000.0]) | st.floats(1, 50_000),
    st.integers(0, 99),
)
def test_a_crowd_is_counted_and_still_nobody_is_lost(
    columns: Columns, minutes: float, at: int
) -> None:
    scale = Scale(START + at * 9 * DAY, minutes)
    view = frame(columns, scale, 1200, measure)
    everything = shown(view)
    assert len(everything) == len(set(everything))
    assert visible_rows(columns, scale, 1200) <= set(everything)
    no_overlaps(view)
    assert len(view.items) < 2500


def one_day(number: int, month: int = 4) -> UncertainDate:
    start = minute_of_day(date(2025, month, number))
    return UncertainDate("", "", None, start, start + DAY - 1)


def some_day(first: int, last: int) -> UncertainDate:
    return UncertainDate(
        "",
        "",
        None,
        minute_of_day(date(2025, 4, first)),
        minute_of_day(date(2025, 4, last + 1)) - 1,
    )


APRIL = Scale(minute_of_day(date(2025, 3, 25)), DAY / 20)


def test_a_day_is_a_diamond_in_its_middle_and_its_label_stands_beside_it() -> None:
    view = frame(columns_of([EventRow("1", "arrest", when=one_day(19))]), APRIL, 1200, measure)
    (item,) = view.items
    assert item.shape is Shape.DIAMOND
    assert item.point == pytest.approx(APRIL.x(minute_of_day(date(2025, 4, 19)) + DAY / 2))
    assert item.label is not None
    assert item.label.x > item.right


def test_one_of_several_days_is_a_blur_over_exactly_those_days() -> None:
    view = frame(
        columns_of([EventRow("1", "sentence", when=some_day(1, 25))]), APRIL, 1200, measure
    )
    (item,) = view.items
    assert item.shape is Shape.BLUR
    assert item.left == pytest.approx(APRIL.x(minute_of_day(date(2025, 4, 1))))
    assert item.right == pytest.approx(APRIL.x(minute_of_day(date(2025, 4, 26))))
    assert item.stops is not None
    assert item.stops[0] == (item.left, 0.0)
    assert item.stops[-1] == (item.right, 0.0)


def test_an_uncertain_end_fades_over_exactly_the_days_it_allows() -> None:
    row = EventRow("1", "held", when=one_day(1), until=some_day(10, 14))
    (item,) = frame(columns_of([row]), APRIL, 1200, measure).items
    assert item.stops is not None
    assert item.stops[-2] == (pytest.approx(APRIL.x(minute_of_day(date(2025, 4, 10)))), 1.0)
    assert item.stops[-1] == (pytest.approx(APRIL.x(minute_of_day(date(2025, 4, 15)))), 0.0)


def test_a_certain_interval_does_not_fade() -> None:
    row = EventRow("1", "held", when=one_day(1), until=one_day(14))
    (item,) = frame(columns_of([row]), APRIL, 1200, measure).items
    assert item.stops is None


def test_an_unknown_hour_is_shown_as_unknown_once_hours_are_shown() -> None:
    columns = columns_of([EventRow("1", "arrest", when=one_day(19))])
    hours = Scale(minute_of_day(date(2025, 4, 18)), HOUR_IN_50_PIXELS)
    (item,) = frame(columns, hours, 2400, measure).items
    assert item.shape is Shape.BLUR
    assert item.right - item.left == pytest.approx(24 * 50)


HOUR_IN_50_PIXELS = 60 / 50


def test_an_open_end_goes_on_to_the_edge_and_grows_faint_after_the_source_spoke() -> None:
    row = EventRow("1", "works", EventKind.WORK, when=one_day(1), until=OPEN)
    today = minute_of_day(date(2025, 5, 10))
    (item,) = frame(columns_of([row]), APRIL, 1200, measure, today=today).items
    assert item.right == math.inf
    assert item.stops is not None
    assert item.stops[-1][0] == pytest.approx(APRIL.x(today))
    assert 0 < item.stops[-1][1] < 0.5


def test_what_goes_on_is_seen_to_end_where_its_source_does_however_far_today_is() -> None:
    row = EventRow(
        "1", "works", EventKind.WORK, when=one_day(1), until=replace(OPEN, anchor="2025-04-25")
    )
    today = minute_of_day(date(2026, 11, 26))
    (item,) = frame(columns_of([row]), APRIL, 1200, measure, today=today).items
    assert item.stops is not None
    spoken = APRIL.x(minute_of_day(date(2025, 4, 25)))
    assert opacity(item.stops, spoken) == pytest.approx(1.0)
    assert opacity(item.stops, spoken + ON_SCREEN.fade) < 0.5


def test_one_custody_after_another_stays_one_strip() -> None:
    rows = [
        EventRow("0", "questioned at length", when=one_day(17), suspects=("a",)),
        EventRow("1", "held", EventKind.CUSTODY, Custody.SERVED, when=one_day(19), suspects=("a",)),
        EventRow(
            "2",
            "detention sought",
            EventKind.CUSTODY,
            Custody.SOUGHT,
            when=one_day(22),
            until=one_day(17, 6),
            suspects=("a",),
        ),
    ]
    view = frame(columns_of(rows, SUSPECTS[:1]), APRIL, 1200, measure)
    asked, held, sought = view.items
    assert held.top == sought.top
    assert held.right == pytest.approx(sought.left)
    assert asked.event_id == "0"


def test_the_pointer_finds_the_item_its_label_and_nothing_between() -> None:
    view = frame(columns_of([EventRow("1", "arrest", when=one_day(19))]), APRIL, 1200, measure)
    (item,) = view.items
    assert item.label is not None
    middle = (item.top + item.bottom) / 2
    for x in (item.point, item.label.x + 2):
        found = hit(view, x, middle)
        assert found is not None
        assert found.event_ids == ("1",)
    assert hit(view, item.left - 40, middle) is None
    assert hit(view, item.point, view.height + 40) is None


def test_the_pointer_on_a_crowd_finds_all_of_it() -> None:
    rows = [EventRow(str(at), "x", when=one_day(19)) for at in range(50)]
    view = frame(columns_of(rows), APRIL, 1200, measure)
    (cell,) = view.cells
    found = hit(view, cell.left + 1, cell.top + 1)
    assert found is not None
    assert sorted(found.event_ids, key=int) == [str(at) for at in range(50)]
    assert found.item is None


def test_zooming_in_splits_a_crowd_into_items() -> None:
    rows = [EventRow(str(at), "x", when=one_day(1 + at // 2)) for at in range(40)]
    columns = columns_of(rows)
    far = frame(columns, fitted(START, START + 9000 * DAY, 1200), 1200, measure)
    near = frame(columns, Scale(APRIL.first + 5 * DAY, DAY / 50), 1200, measure)
    assert not far.items
    assert sum(cell.count for cell in far.cells) == 40
    assert not near.cells
    assert len(near.items) == 40


@settings(max_examples=500, deadline=None)
@given(rows_of_events, arrangements, views, st.floats(30, 2500), st.floats(0, 3000))
def test_lanes_that_take_the_room_there_is_lose_nobody_either(
    rows: list[EventRow], arrangement: Arrangement, scale: Scale, width: float, height: float
) -> None:
    columns = columns_of(rows, SUSPECTS, arrangement=arrangement)
    usual = frame(columns, scale, width, measure)
    roomy = frame_in(columns, scale, width, height, measure, sizes=ON_SCREEN)
    everything = shown(roomy)
    assert len(everything) == len(set(everything))
    assert visible_rows(columns, scale, width) <= set(everything)
    no_overlaps(roomy)
    counted = sum(
        cell.count
        for cell in usual.cells
        if not (cell.is_carried or usual.lanes[cell.lane].is_collapsed)
    )
    assert roomy.height <= max(usual.height, height) or counted <= 40
    panned = scale.panned(1.0, width)
    kept = frame_in(
        columns, panned, width, height, measure, sizes=ON_SCREEN, known=roomy.layout
    )  # fmt: skip
    if kept.layout is roomy.layout:
        assert {item.row: item.top for item in kept.items}.items() >= {
            (item.row, item.top) for item in roomy.items if item.left < width - 2 and item.right > 2
        }


def test_where_there_is_room_a_small_crowd_is_drawn_one_by_one() -> None:
    rows = [EventRow(str(at), "questioned", when=one_day(1 + at % 7 * 3)) for at in range(63)]
    columns = columns_of(rows)
    low = frame_in(columns, APRIL, 1200, 100, measure, sizes=ON_SCREEN)
    high = frame_in(columns, APRIL, 1200, 600, measure, sizes=ON_SCREEN)
    assert sum(cell.count for cell in low.cells) == 63
    assert not high.cells
    assert len(high.items) == 63


def test_a_few_strays_are_drawn_one_by_one_where_lanes_must_be_scrolled_for_them() -> None:
    rows = [EventRow(str(at), "questioned", when=one_day(19)) for at in range(9)]
    view = frame_in(columns_of(rows), APRIL, 1200, 30, measure, sizes=ON_SCREEN)
    assert not view.cells
    assert len(view.items) == 9


def test_what_lasts_long_leaves_room_for_what_happens_meanwhile() -> None:
    lasting = [
        EventRow(f"long {at}", "under watch", when=one_day(1, 1), until=one_day(1, 12))
        for at in range(9)
    ]
    short = [EventRow(str(at), "seen", when=one_day(3 + 4 * at)) for at in range(6)]
    view = frame(columns_of([*lasting, *short]), APRIL, 1200, measure)
    drawn = {item.event_id for item in view.items}
    assert drawn >= {row.id for row in short}
    assert 0 < len(drawn - {row.id for row in short}) <= ON_SCREEN.most_rows // 2


def test_a_timeline_of_nothing_is_a_frame_of_nothing() -> None:
    view = frame(columns_of([]), APRIL, 1200, measure)
    assert (view.lanes, view.items, view.cells, view.height) == ((), (), (), 0.0)
