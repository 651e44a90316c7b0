from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.timeline.calendar_words import CalendarWords
from casefile.timeline.moments import DAY, HOUR, LAST_MINUTE, YEAR, minute_of_moment, moment_of
from casefile.timeline.scale import CLOSEST, FARTHEST, Scale, fitted
from casefile.timeline.ticks import Unit, ticks

scales = st.builds(
    Scale,
    st.floats(-1_000_000, LAST_MINUTE, allow_nan=False),
    st.floats(CLOSEST, FARTHEST, allow_nan=False),
)


def measure(text: str) -> float:
    return 6.5 * len(text)


def minute_at(year: int, month: int = 1, day: int = 1, hour: int = 0) -> int:
    return minute_of_moment(datetime(year, month, day, hour))  # noqa: DTZ001


@settings(max_examples=500, deadline=None)
@given(scales, st.floats(0, 3000), st.floats(1.01, 8))
def test_zooming_keeps_the_minute_under_the_pointer_and_zooming_back_returns(
    scale: Scale, x: float, factor: float
) -> None:
    closer = scale.zoomed(factor, x)
    assert closer.minute(x) == pytest.approx(scale.minute(x), abs=1e-3)
    assert CLOSEST <= closer.minutes <= FARTHEST
    if closer.minutes > CLOSEST:
        back = closer.zoomed(1 / factor, x)
        assert back.minutes == pytest.approx(scale.minutes)
        assert back.first == pytest.approx(scale.first, abs=1e-3)


@settings(max_examples=500, deadline=None)
@given(st.integers(0, LAST_MINUTE), st.integers(0, LAST_MINUTE), st.floats(50, 4000))
def test_fitting_shows_all(one: int, other: int, width: float) -> None:
    earliest, latest = min(one, other), max(one, other)
    scale = fitted(earliest, latest, width)
    if scale.minutes < FARTHEST:
        assert scale.x(earliest) >= 0
        assert scale.x(latest) <= width


@settings(max_examples=500, deadline=None)
@given(scales, st.floats(0, 3000), st.floats(-1e9, 1e9))
def test_panning_never_leaves_the_axis(scale: Scale, width: float, pixels: float) -> None:
    middle = scale.panned(pixels, width).minute(width / 2)
    assert -1 <= middle <= LAST_MINUTE + 1


@settings(max_examples=500, deadline=None)
@given(scales, st.floats(20, 4000))
def test_tick_labels_never_overlap_and_stay_in_view(scale: Scale, width: float) -> None:
    axis = ticks(scale, width, measure)
    for before, after in zip(axis.labels, axis.labels[1:], strict=False):
        assert before.x + before.width < after.x
    for label in axis.labels:
        assert label.x >= 0
        assert label.x + label.width <= width
    minutes = [line.minute for line in axis.lines]
    assert minutes == sorted(set(minutes))
    assert len(minutes) <= width / 20 + 40


@settings(max_examples=500, deadline=None)
@given(st.floats(minute_at(2), minute_at(9900)), st.floats(CLOSEST, FARTHEST / 200))
def test_there_is_always_something_to_read(first: float, minutes: float) -> None:
    assert len(ticks(Scale(first, minutes), 900, measure).labels) >= 2


def test_days_stand_between_the_names_of_months() -> None:
    scale = Scale(minute_at(2025, 4, 17), DAY / 60)
    axis = ticks(scale, 1000, measure)
    assert axis.step.unit is Unit.DAY
    texts = [label.text for label in axis.labels]
    assert texts[0] == "Apr 2025"
    assert "May" in texts
    assert "19" in texts


@pytest.mark.parametrize(
    ("minutes", "unit"),
    [
        (HOUR / 400, Unit.MINUTE),
        (HOUR / 60, Unit.HOUR),
        (DAY / 60, Unit.DAY),
        (DAY / 12, Unit.WEEK),
        (DAY / 2, Unit.MONTH),
        (YEAR / 80, Unit.YEAR),
        (DAY / 5, Unit.WEEK),
        (FARTHEST, Unit.YEAR),
    ],
)
def test_each_zoom_has_its_unit(minutes: float, unit: Unit) -> None:
    assert ticks(Scale(minute_at(2025, 3), minutes), 1200, measure).step.unit is unit


def test_decades_are_round() -> None:
    axis = ticks(Scale(minute_at(1933), YEAR * 10 / 80), 800, measure)
    assert [label.text for label in axis.labels][:2] == ["1940", "1950"]


def test_an_axis_that_begins_within_a_year_says_in_which_month() -> None:
    texts = [
        label.text for label in ticks(Scale(minute_at(2024, 7, 9), DAY / 2), 900, measure).labels
    ]
    assert texts[0] == "Jul 2024"
    assert texts[1:4] == ["Sep", "Oct", "Nov"]
    assert "2025" in texts


def test_the_year_stays_in_sight_where_the_edge_has_no_room_for_it() -> None:
    scale = Scale(minute_at(2025, 4, 19, 23), HOUR / 24)
    texts = [label.text for label in ticks(scale, 900, measure).labels]
    assert texts[0] == "20 Apr 2025"
    scale = Scale(minute_at(2025, 4, 30), DAY / 40)
    texts = [label.text for label in ticks(scale, 900, measure).labels]
    assert texts[:3] == ["Apr", "May 2025", "3"]


def test_the_whole_calendar_fits_in_a_view() -> None:
    axis = ticks(fitted(0, LAST_MINUTE, 1200), 1200, measure)
    texts = [label.text for label in axis.labels]
    assert texts[0] == "1"
    assert texts[-1] == "9500"
    assert len(texts) == 20


def test_weekends_are_shaded_where_days_can_be_told_apart() -> None:
    axis = ticks(Scale(minute_at(2025, 4, 20), DAY / 12), 240, measure)
    # 20 April 2025 was a Sunday; the others begin on Saturdays.
    assert [(round(left), round(right)) for left, right in axis.shades] == [
        (0, 12),
        (72, 96),
        (156, 180),
    ]
    assert ticks(Scale(minute_at(2025, 4, 20), DAY / 9), 240, measure).shades == ()
    friday = CalendarWords(weekend=frozenset({4}))
    axis = ticks(Scale(minute_at(2025, 4, 20), DAY / 12), 240, measure, friday)
    assert round(axis.shades[0][0]) == 60


@settings(max_examples=500, deadline=None)
@given(scales, st.floats(20, 4000))
def test_weekends_lie_in_the_view_one_after_the_other(scale: Scale, width: float) -> None:
    at = 0.0
    for left, right in ticks(scale, width, measure).shades:
        assert at <= left < right <= width
        at = right
        assert moment_of(scale.minute((left + right) / 2)).weekday() >= 5


def test_weeks_begin_on_the_first_day_of_the_locale() -> None:
    scale = Scale(minute_at(2025, 4, 1), DAY / 12)
    monday = ticks(scale, 900, measure).lines[1].minute
    sunday = ticks(scale, 900, measure, CalendarWords(first_weekday=6)).lines[1].minute
    assert monday // DAY % 7 == 0
    assert sunday // DAY % 7 == 6


def test_the_axis_ends_with_the_calendar() -> None:
    assert ticks(Scale(LAST_MINUTE - 1000, 1.0), 2000, measure).lines[-1].minute < LAST_MINUTE
    assert ticks(Scale(LAST_MINUTE + 1000, 1.0), 2000, measure).lines == ()
    assert ticks(Scale(-5000, 1.0), 1000, measure).lines == ()


def test_months_that_begin_just_before_a_year_begin_with_the_month() -> None:
    # From mid-December on, some 55 pixels a month: no room for "Dec 2024" before "2025".
    seen = ticks(Scale(minute_at(2024, 12, 4), DAY * 30 / 55), 600, measure)
    assert seen.step.unit is Unit.MONTH
    first, second = sorted(seen.labels, key=lambda label: label.x)[:2]
    assert (first.text, first.is_pinned) == ("Dec", True)
    assert (second.text, second.is_major) == ("2025", True)
