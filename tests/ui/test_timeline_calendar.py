"""The axis in seven languages: nothing twice, nothing on top of another, all in order."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from casefile.model.date_styles import DateStyle
from casefile.timeline.calendar_words import CalendarWords
from casefile.timeline.moments import FIRST_MINUTE, HOUR, LAST_MINUTE, minute_of_moment
from casefile.timeline.scale import CLOSEST, FARTHEST, Scale
from casefile.timeline.ticks import Ticks, Unit, ticks
from casefile.ui.date_words import write_days
from casefile.ui.timeline.calendar import calendar_of_window, calendar_words

LOCALES = ("en_US", "en_GB", "de_DE", "ru_RU", "fa_IR", "ar_EG", "he_IL", "ja_JP")
AFTERNOON = datetime(2025, 5, 19, 15, 5)  # noqa: DTZ001


@lru_cache
def words_of(locale: str) -> CalendarWords:
    return calendar_words(QLocale(locale))


def measure(text: str) -> float:
    return sum(13.0 if ord(letter) > 0x2E80 else 6.5 for letter in text)


@st.composite
def views(draw: st.DrawFn) -> tuple[Scale, float]:
    """Every zoom as likely as every other, most often within the calendar's years."""
    width = draw(st.floats(60, 4000))
    minutes = CLOSEST * (FARTHEST / CLOSEST) ** draw(st.floats(0, 1))
    beyond = width * minutes
    first = draw(st.floats(FIRST_MINUTE - beyond, LAST_MINUTE))
    if draw(st.booleans()):
        first = draw(st.floats(FIRST_MINUTE, max(LAST_MINUTE - beyond, FIRST_MINUTE)))
    return Scale(first, minutes), width


def is_within_the_calendar(scale: Scale, width: float) -> bool:
    return scale.first >= FIRST_MINUTE and scale.minute(width) <= LAST_MINUTE


@settings(max_examples=1000, deadline=None)
@given(views(), st.sampled_from(LOCALES))
def test_an_axis_says_nothing_twice_and_all_in_order(
    view: tuple[Scale, float], locale: str
) -> None:
    scale, width = view
    axis = ticks(scale, width, measure, words_of(locale))
    minutes = [line.minute for line in axis.lines]
    assert minutes == sorted(set(minutes))
    assert len(minutes) <= width / 20 + 40
    assert all(line.x == scale.x(line.minute) for line in axis.lines)
    end = 0.0
    for label in axis.labels:
        assert label.x >= end
        end = label.x + label.width
        assert end <= width
        if label.is_pinned:
            assert label is axis.labels[0]
            assert label.x == 0
            assert label.minute <= scale.minute(0) < label.minute + 1 + 1e-3
        else:
            assert label.x == pytest.approx(scale.x(label.minute), abs=1e-3)
    at = [label.minute for label in axis.labels]
    assert at == sorted(set(at))
    assert_nothing_is_said_twice(axis)


def assert_nothing_is_said_twice(axis: Ticks) -> None:
    said: set[tuple[str, str]] = set()
    coarser = ""
    for label in axis.labels:
        if label.is_major and axis.step.unit is not Unit.YEAR:
            coarser = label.text
        assert (coarser, label.text) not in said
        said.add((coarser, label.text))


@settings(max_examples=500, deadline=None)
@given(views(), st.sampled_from(LOCALES))
def test_a_view_of_some_width_has_at_least_two_labels(
    view: tuple[Scale, float], locale: str
) -> None:
    scale, width = view
    axis = ticks(scale, width, measure, words_of(locale))
    if width >= 300 and is_within_the_calendar(scale, width):
        assert len(axis.labels) >= 2


@settings(max_examples=500, deadline=None)
@given(views(), st.floats(0, 1), st.floats(1.01, 8), st.floats(-0.4, 0.4))
def test_a_way_out_leads_back(
    view: tuple[Scale, float], place: float, factor: float, share: float
) -> None:
    scale, width = view
    x = place * width
    # A minute near the year 9999 is a number whose float has six decimals; a pixel spans many.
    close = pytest.approx(scale.first, abs=max(1e-3, scale.minutes * 1e-6))
    closer = scale.zoomed(factor, x)
    assert closer.minute(x) == pytest.approx(scale.minute(x), abs=max(1e-3, scale.minutes * 1e-6))
    if closer.minutes > CLOSEST:
        assert closer.zoomed(1 / factor, x).first == close
    there = scale.panned(share * width, width)
    middle = there.minute(width / 2)
    if FIRST_MINUTE < scale.minute(width / 2) < LAST_MINUTE and FIRST_MINUTE < middle < LAST_MINUTE:
        assert there.panned(-share * width, width).first == close


@pytest.mark.parametrize(
    ("locale", "whole", "day", "month", "time", "first", "weekend"),
    [
        ("en_US", "May 19, 2025", "May 19", "May 2025", "3:05\u202fPM", 6, {5, 6}),
        ("en_GB", "19 May 2025", "19 May", "May 2025", "15:05", 0, {5, 6}),
        ("de_DE", "19. Mai 2025", "19. Mai", "Mai 2025", "15:05", 0, {5, 6}),
        ("ru_RU", "19 мая 2025", "19 мая", "май 2025", "15:05", 0, {5, 6}),
        ("fa_IR", "۱۹ مه ۲۰۲۵", "۱۹ مه", "مه ۲۰۲۵", "۱۵:۰۵", 5, {4}),
        ("ar_EG", "١٩ مايو ٢٠٢٥", "١٩ مايو", "مايو ٢٠٢٥", "٣:٠٥ م", 5, {4, 5}),
        ("he_IL", "19 מאי 2025", "19 מאי", "מאי 2025", "15:05", 6, {4, 5}),
        ("ja_JP", "2025年5月19日", "5月19日", "2025年5月", "15:05", 6, {5, 6}),
        ("sv_SE", "19 maj 2025", "19 maj", "maj 2025", "15:05", 0, {5, 6}),
        ("fi_FI", "19. touko 2025", "19. touko", "touko 2025", "15.05", 0, {5, 6}),
    ],
)
def test_each_language_writes_dates_its_own_way(
    locale: str, whole: str, day: str, month: str, time: str, first: int, weekend: set[int]
) -> None:
    words = words_of(locale)
    assert words.written(words.day_month_year, AFTERNOON) == whole
    assert words.written(words.day_month, AFTERNOON) == day
    assert words.written(words.month_year, AFTERNOON) == month
    assert words.written(words.time, AFTERNOON) == time
    assert words.first_weekday == first
    assert words.weekend == weekend


@pytest.mark.parametrize(
    ("style", "whole", "day"),
    [
        (DateStyle.LANGUAGE, "19 May 2025", "19 May"),
        (DateStyle.MONTH_FIRST, "May 19, 2025", "May 19"),
        (DateStyle.ISO, "19 May 2025", "19 May"),
    ],
)
def test_the_axis_writes_days_in_the_order_of_the_facts_above_it(
    style: DateStyle, whole: str, day: str
) -> None:
    write_days(style)
    try:
        words = calendar_of_window(QLocale("en_US"))
    finally:
        write_days(DateStyle.LANGUAGE)
    assert words.written(words.day_month_year, AFTERNOON) == whole
    assert words.written(words.day_month, AFTERNOON) == day
    assert words.written(words.time, AFTERNOON) == "3:05\u202fPM"


def test_midnight_and_noon_of_a_twelve_hour_clock() -> None:
    words = words_of("en_US")
    assert words.written(words.time, AFTERNOON.replace(hour=0)) == "12:05\u202fAM"
    assert words.written(words.time, AFTERNOON.replace(hour=12)) == "12:05\u202fPM"


def test_hours_are_read_in_the_languages_digits() -> None:
    scale = Scale(minute_of_moment(datetime(2025, 5, 19, 1)), HOUR / 60)  # noqa: DTZ001
    texts = [label.text for label in ticks(scale, 600, measure, words_of("fa_IR")).labels]
    assert texts[:3] == ["۱۹ مه ۲۰۲۵", "۳:۰۰", "۴:۰۰"]
