from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from casefile.model.dates import event_dates, understand
from casefile.timeline.columns import Columns
from casefile.timeline.moments import DAY, LAST_MINUTE
from casefile.timeline.motion import FASTEST, GLIDE, Glide, Transition, around, eased, let_go
from casefile.timeline.placing import columns_of
from casefile.timeline.rows import EventRow
from casefile.timeline.scale import CLOSEST, FARTHEST, Scale

scales = st.builds(
    Scale,
    st.floats(-1_000_000, LAST_MINUTE, allow_nan=False),
    st.floats(CLOSEST, FARTHEST, allow_nan=False),
)
shares = st.floats(0, 1)
speeds = st.floats(-20_000, 20_000)


@settings(max_examples=500)
@given(scales, scales)
def test_a_transition_starts_and_ends_exactly_at_its_scales(start: Scale, target: Scale) -> None:
    way = Transition(start, target)
    assert way.at(0.0) == start
    assert way.at(1.0) == way.at(7.5) == target


@settings(max_examples=500)
@given(scales, scales, shares, shares)
def test_a_transition_never_overshoots_nor_turns_back(
    start: Scale, target: Scale, one: float, other: float
) -> None:
    way = Transition(start, target)
    earlier, later = way.at(min(one, other)), way.at(max(one, other))
    for begin, before, after, end in (
        (start.first, earlier.first, later.first, target.first),
        (start.minutes, earlier.minutes, later.minutes, target.minutes),
    ):
        assert min(begin, end) <= before <= max(begin, end)
        assert min(begin, end) <= after <= max(begin, end)
        slack = 1e-9 * max(abs(begin), abs(end), 1)
        assert (after - before) * (1 if end >= begin else -1) >= -slack
    assert CLOSEST <= earlier.minutes <= FARTHEST


@settings(max_examples=500)
@given(scales, st.floats(0, 3000), st.floats(1.01, 8), shares)
def test_what_is_zoomed_at_the_pointer_stays_under_it_all_the_way(
    start: Scale, x: float, factor: float, share: float
) -> None:
    target = start.zoomed(factor, x)
    assume(target.minutes > CLOSEST)
    between = Transition(start, target).at(share)
    assert between.minute(x) == pytest.approx(start.minute(x), abs=max(start.minutes, 1) * 0.01)


@settings(max_examples=500)
@given(scales, st.floats(0, 3000), st.floats(1.01, 8))
def test_zooming_in_and_out_again_by_transitions_returns(
    start: Scale, x: float, factor: float
) -> None:
    closer = Transition(start, start.zoomed(factor, x)).at(1.0)
    assume(closer.minutes > CLOSEST)
    back = Transition(closer, closer.zoomed(1 / factor, x)).at(1.0)
    assert back.minutes == pytest.approx(start.minutes)
    assert back.first == pytest.approx(start.first, abs=1e-3)


@settings(max_examples=500)
@given(shares, shares)
def test_a_motion_is_fast_first_and_slow_in_the_end(one: float, other: float) -> None:
    earlier, later = sorted((one, other))
    assert 0 <= eased(earlier) <= eased(later) <= 1
    assert eased(earlier) >= earlier - 1e-12


@settings(max_examples=500)
@given(speeds, speeds, st.floats(0, 5), st.floats(0, 5))
def test_a_glide_slows_down_and_stands_still_in_time(
    across: float, down: float, one: float, other: float
) -> None:
    glide = Glide(across, down)
    assert 0 <= glide.seconds <= GLIDE < 1.2
    earlier, later = sorted((one, other))
    for speed, before, after in zip(
        (across, down), glide.at(earlier), glide.at(later), strict=True
    ):
        assert abs(before) <= abs(after) + 1e-9
        assert abs(after) <= abs(speed) * later + 1e-9
        assert after * speed >= 0
    assert glide.at(glide.seconds) == glide.at(100)


@settings(max_examples=500)
@given(st.lists(st.tuples(st.floats(0, 0.2), st.floats(-3000, 3000)), max_size=16))
def test_no_hand_lets_go_faster_than_a_hand(places: list[tuple[float, float]]) -> None:
    samples = sorted((seconds, x, 0.0) for seconds, x in places)
    glide = let_go(samples, 0.2)
    assert glide is None or abs(glide.speed_x) <= FASTEST * 1.0001


def test_a_hand_that_rests_before_it_lets_go_does_not_throw() -> None:
    moving = [(at / 100, at * 10.0, 0.0) for at in range(10)]
    thrown = let_go(moving, 0.095)
    assert thrown is not None
    assert thrown.speed_x == pytest.approx(1000)
    assert let_go(moving, 0.4) is None
    assert let_go(moving[:1], 0.01) is None


def columns(when: str, until: str | None = None) -> Columns:
    anchor = date(2025, 4, 25)
    begins, ends = event_dates(understand(when, anchor), until and understand(until, anchor))
    return columns_of([EventRow("one", "One", when=begins, until=ends)])


@pytest.mark.parametrize(
    ("when", "until"),
    [
        ("2025-04-19", None),
        ("2025-04-19T14:30", None),
        ("1 to 25 April 2025", None),
        ("2025-04-22", "2025-06-17"),
        ("until 17 June 2025", None),
        ("since July 2024", None),
        ("before June 2024", None),
    ],
)
def test_an_event_zoomed_on_is_whole_with_room_on_both_sides(when: str, until: str | None) -> None:
    shown = columns(when, until)
    scale = around(shown, 0, 1000, today=understand("2025-05-07").earliest)
    assert scale is not None
    for minute in (int(shown.begin[0]), int(shown.finish[0])):
        if 0 < minute < LAST_MINUTE:
            assert 100 < scale.x(minute) < 900


def test_a_day_zoomed_on_stands_among_the_days_around_it() -> None:
    scale = around(columns("2025-04-19"), 0, 1000)
    assert scale is not None
    assert 5 <= 1000 * scale.minutes / DAY <= 10


def test_what_still_goes_on_is_shown_up_to_today() -> None:
    today = understand("2026-05-07").earliest
    assert today is not None
    scale = around(columns("since July 2024"), 0, 1000, today)
    assert scale is not None
    assert scale.x(today) < 1000
