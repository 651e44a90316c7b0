"""Where a typed stretch of time leads, and how a stretch of time reads."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.model.dates import DateNotUnderstood, minute_of_day, understand
from casefile.timeline.moments import DAY, LAST_MINUTE, minute_of_moment, moment_of
from casefile.timeline.scale import spanning
from casefile.timeline.typed_range import range_in_words, typed_range

TODAY = date(2025, 6, 15)


def days(first: str, last: str) -> tuple[int, int]:
    return (
        minute_of_day(date.fromisoformat(first)),
        minute_of_day(date.fromisoformat(last)) + DAY,
    )


def at(text: str) -> int:
    return minute_of_moment(datetime.fromisoformat(text))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Apr–Jun 2025", "2025-04-01", "2025-06-30"),
        ("April 2025", "2025-04-01", "2025-04-30"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("19 Apr 2025", "2025-04-19", "2025-04-19"),
        ("2024-07/2025-06", "2024-07-01", "2025-06-30"),
        ("Apr 2025 - Jun 2026", "2025-04-01", "2026-06-30"),
        ("since Jul 2024", "2024-07-01", "2025-06-15"),
        ("Jul 2024 –", "2024-07-01", "2025-06-15"),
        ("last month", "2025-05-01", "2025-05-31"),
        ("1990s", "1990-01-01", "1999-12-31"),
        ("Nov–Feb 2025", "2024-11-01", "2025-02-28"),
        ("28 Dec – 3 Jan 2025", "2024-12-28", "2025-01-03"),
        ("19–22 Apr 2025", "2025-04-19", "2025-04-22"),
        ("2019–21", "2019-01-01", "2021-12-31"),
        ("апрель – июнь 2025", "2025-04-01", "2025-06-30"),
        ("с июля 2024", "2024-07-01", "2025-06-15"),
        ("summer 2024", "2024-06-01", "2024-08-31"),
        ("about 2010", "2009-01-01", "2011-12-31"),
        ("9999", "9999-01-01", "9999-12-31"),
    ],
)
def test_words_lead_to_the_days_they_name(text: str, first: str, last: str) -> None:
    assert typed_range(text, understand, TODAY) == days(first, last)


def test_times_of_day_are_taken_to_the_minute() -> None:
    whole = typed_range("19 Apr 2025, 14:30 – 16:00", understand, TODAY)
    assert whole == (at("2025-04-19T14:30"), at("2025-04-19T16:00"))
    minute = typed_range("19 Apr 2025, 14:30", understand, TODAY)
    assert minute == (at("2025-04-19T14:30"), at("2025-04-19T14:31"))


def test_what_goes_on_is_shown_to_the_last_event_and_what_has_no_beginning_from_the_first() -> None:
    span = (at("2023-02-01"), at("2026-03-04"))
    assert typed_range("since Jul 2024", understand, TODAY, span) == (at("2024-07-01"), span[1])
    assert typed_range("before June 2024", understand, TODAY, span) == (span[0], at("2024-06-01"))
    assert typed_range("– May 2024", understand, TODAY, span) == (span[0], at("2024-06-01"))


LIKE = "write it like “Apr–Jun 2025”, “2024” or “since July 2024”."


@pytest.mark.parametrize(
    ("text", "why", "instead"),
    [
        (
            "when it rained ",
            "“when it rained” was not understood as a stretch of time.",
            LIKE,
        ),
        ("XXXX", "“XXXX” was not understood as a stretch of time.", LIKE),
        ("", "No time was written.", LIKE),
        (
            "31 Apr 2025",
            "“31 Apr 2025” is not a day in the calendar.",
            "check the day and the month.",
        ),
        (
            "since 2030",
            "“since 2030” begins after today and after the last event.",
            "write until when, like “Apr–Jun 2025”.",
        ),
        (
            "before 1990",
            "“before 1990” ends before the first event.",
            "write from when, like “Apr–Jun 2025”.",
        ),
    ],
)
def test_what_names_no_stretch_of_time_is_refused_with_an_example(
    text: str, why: str, instead: str
) -> None:
    with pytest.raises(DateNotUnderstood) as refused:
        typed_range(text, understand, TODAY, (at("2000-01-01"), at("2025-01-01")))
    assert refused.value.message == f"{why} Nothing was changed: {instead}"


@pytest.mark.parametrize(
    ("first", "end", "words"),
    [
        ("2025-04-01", "2025-07-01", "Apr – Jun 2025"),
        ("2025-04-01", "2025-05-01", "Apr 2025"),
        ("2024-01-01", "2025-01-01", "2024"),
        ("1990-01-01", "2000-01-01", "1990 – 1999"),
        ("1931-05-06T10:00", "2024-03-04", "1931 – 2024"),
        ("2024-03-17T10:00", "2025-07-05", "Mar 2024 – Jul 2025"),
        ("2024-03-17", "2025-07-05", "17 Mar 2024 – 4 Jul 2025"),
        ("2025-04-19", "2025-04-20", "19 Apr 2025"),
        ("2025-04-19", "2025-05-04", "19 Apr – 3 May 2025"),
        ("2024-12-28", "2025-01-04", "28 Dec 2024 – 3 Jan 2025"),
        ("2025-04-19T14:30", "2025-04-19T16:00", "19 Apr 2025, 14:30 – 16:00"),
        (
            "2025-04-19T22:30",
            "2025-04-20T02:00",
            "19 Apr 2025, 22:30 – 20 Apr 2025, 02:00",
        ),
        ("0033-04-01", "0033-07-01", "Apr – Jun 0033"),
    ],
)
def test_a_view_is_told_as_people_would(first: str, end: str, words: str) -> None:
    assert range_in_words(at(first), at(end)) == words


moments = st.integers(0, LAST_MINUTE - 1)
lengths = st.floats(0, 1).map(lambda share: int(2 * (LAST_MINUTE / 2) ** share))


@settings(max_examples=500, deadline=None)
@given(moments, lengths)
def test_what_is_told_of_a_view_typed_again_shows_all_of_the_view(first: int, length: int) -> None:
    end = min(first + length, LAST_MINUTE)
    told = range_in_words(first, end)
    start, stop = typed_range(told, understand, TODAY)
    assert start <= first
    assert stop >= min(end, LAST_MINUTE - 1)  # there is no 24:00 to write
    assert typed_range(range_in_words(start, stop), understand, TODAY) == (start, stop)


@settings(max_examples=500, deadline=None)
@given(moments, st.integers(1, 40_000), st.floats(60, 4000))
def test_whole_days_are_shown_exactly_and_told_the_same(
    first: int, count: int, width: float
) -> None:
    day = moment_of(first).date()
    if day.toordinal() + count > date.max.toordinal():
        return
    start, stop = minute_of_day(day), minute_of_day(day + timedelta(days=count))
    scale = spanning(start, stop, width)
    assert scale.first == start
    assert scale.minute(width) == pytest.approx(stop)
    assert range_in_words(scale.first, scale.minute(width)) == range_in_words(start, stop)


def test_nothing_is_shown_closer_than_the_axis_can() -> None:
    scale = spanning(at("2025-04-19T14:30"), at("2025-04-19T14:31"), 1200)
    assert scale.x(at("2025-04-19T14:30")) == pytest.approx(585)
    assert scale.x(at("2025-04-19T14:31")) == pytest.approx(615)
