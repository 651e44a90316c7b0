"""How a person reads an uncertain date, and that reading it back says the same."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.model.dates import (
    DateNotUnderstood,
    UncertainDate,
    day_of,
    in_words,
    last_minute,
    minute_of_day,
    moment_of,
    understand,
    understood_as,
)

PUBLISHED = date(2025, 4, 25)


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("on April 19", "19 Apr 2025"),
        ("2025-04-19 14:30", "19 Apr 2025, 14:30"),
        ("April 2025", "some day in Apr 2025"),
        ("2025", "some day in 2025"),
        ("the 1990s", "some day in the 1990s"),
        ("spring 2024", "some day in spring 2024 (Mar to May)"),
        ("winter 2024", "some day in winter 2024 (Dec 2023 to Feb 2025)"),
        ("earlier this month", "some day from 1 to 25 Apr 2025"),
        ("between 28 April and 3 May 2025", "some day from 28 Apr to 3 May 2025"),
        ("between 28 December 2024 and 3 May 2025", "some day from 28 Dec 2024 to 3 May 2025"),
        ("from 1 to 5 May 2025", "from 1 to 5 May 2025"),
        ("14:30-16:00 on 19 April 2025", "from 14:30 to 16:00 on 19 Apr 2025"),
        ("about 14:30 on 19 April 2025", "some time from 14:00 to 15:00 on 19 Apr 2025"),
        ("April-June 2025", "from some day in Apr 2025 to some day in Jun 2025"),
        ("1 or 3 May 2025", "1 or 3 May 2025"),
        ("30 April or 1 May 2025", "30 Apr 2025 or 1 May 2025"),
        ("1, 2 and 3 May 2025", "1, 2 and 3 May 2025"),
        ("before June 2024", "before 1 Jun 2024"),
        ("before 14:30 on 19 April 2025", "before 19 Apr 2025, 14:30"),
        ("by 1 May", "on or before 1 May 2025"),
        ("after 3 May 2025", "after 3 May 2025"),
        ("after 14:30 on 3 May 2025", "after 3 May 2025, 14:30"),
        ("since July 2024", "since some day in Jul 2024"),
        ("since April 19", "since 19 Apr 2025"),
        ("since last week", "since some day from 14 to 20 Apr 2025"),
        ("until June 17", "until 17 Jun 2025"),
        ("1985/", "from some day in 1985 (the end is not known)"),
        ("/1985", "until some day in 1985 (the beginning is not known)"),
        ("around 2010", "about 2010"),
        ("possibly May 2024", "possibly May 2024"),
        ("1984%", "possibly about 1984"),
        ("156X-12-25", "some day from 25 Dec 1560 to 25 Dec 1569"),
        ("ongoing", "still going"),
        ("[9999..]", "after 31 Dec 9998"),
        ("[..9999]", "on or before 31 Dec 9999"),
        ("[0001..]", "on or after 1 Jan 0001"),
        ("11 June 0079", "11 Jun 0079"),
    ],
)
def test_a_date_reads_short_and_unambiguous_and_is_understood_again(
    phrase: str, words: str
) -> None:
    read = understand(phrase, PUBLISHED)
    assert in_words(read) == words
    again = understand(words)
    assert (again.earliest, again.latest) == (read.earliest, read.latest)
    assert in_words(again) == words or "known" in words


def test_what_nobody_knows_is_said_so() -> None:
    assert in_words(understand("XXXX-12-XX")) == "at an unknown time"
    assert in_words(understand("../..")) == "at an unknown time"


def test_the_field_says_what_it_understood_and_from_which_day() -> None:
    assert understood_as(understand("Earlier this month", PUBLISHED)) == (
        "Understood as: some day from 1 to 25 Apr 2025 (the text was published on 25 Apr 2025)"
    )
    assert understood_as(understand("19 April 2025", PUBLISHED)) == "Understood as: 19 Apr 2025"
    assert in_words(understand("yesterday", PUBLISHED), anchor_note=True) == (
        "24 Apr 2025 (the text was published on 25 Apr 2025)"
    )


def read_or_refused(phrase: str, anchor: date | None = None) -> UncertainDate | None:
    try:
        return understand(phrase, anchor)
    except DateNotUnderstood:
        return None


DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))
MONTHS = DAYS.map(lambda day: day.isoformat()[:7])
YEARS = DAYS.map(lambda day: day.isoformat()[:4])
PLAIN = st.one_of(DAYS.map(date.isoformat), MONTHS, YEARS)
MOMENTS = st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)).map(  # noqa: DTZ001
    lambda moment: moment.replace(second=0, microsecond=0).isoformat()
)
QUALIFIED = st.tuples(PLAIN, st.sampled_from("?~%")).map("".join)
SEASONS = st.tuples(YEARS, st.integers(21, 41)).map(lambda pair: f"{pair[0]}-{pair[1]}")
UNSPECIFIED = st.tuples(PLAIN, st.integers(0, 3), st.integers(1, 4)).map(
    lambda found: found[0][: found[1]] + "X" * (4 - found[1]) + found[0][4:]
)
ATOMS = st.one_of(PLAIN, QUALIFIED, SEASONS, UNSPECIFIED, MOMENTS)
ENDS = st.one_of(ATOMS, st.just(".."), st.just(""))
MEMBERS = st.one_of(
    PLAIN,
    st.tuples(DAYS, DAYS).map(lambda pair: "..".join(day.isoformat() for day in sorted(pair))),
)
EDTF = st.one_of(
    ATOMS,
    st.tuples(ENDS, ENDS).map("/".join),
    st.lists(MEMBERS, min_size=1, max_size=5).map(lambda members: f"[{','.join(members)}]"),
    st.lists(MEMBERS, min_size=2, max_size=5).map(lambda members: f"{{{','.join(members)}}}"),
    PLAIN.map(lambda plain: f"[..{plain}]"),
    PLAIN.map(lambda plain: f"[{plain}..]"),
)


@given(EDTF)
def test_any_value_says_in_words_what_its_bounds_say(edtf: str) -> None:
    read = read_or_refused(edtf)
    if read is None:
        return
    again = understand(read.edtf)
    assert (again.edtf, again.earliest, again.latest) == (read.edtf, read.earliest, read.latest)
    words = in_words(read)
    if words != "at an unknown time":
        back = understand(words)
        assert (back.earliest, back.latest) == (read.earliest, read.latest)


VOCABULARY = """
    on in at the of last this next earlier later early mid late end begin since from until to
    before after by between and or about possibly today yesterday week month year day days weeks
    ago recent few some april may 19 april, 2025 1990s 14:30 tuesday summer - – , 1 3 31 first
    quarter 2024-07 19.04 ongoing the-same-day в с по до апреля мая года неделю назад прошлой
""".split()  # noqa: SIM905


@given(st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=7).map(" ".join))
def test_any_words_are_understood_or_refused_with_a_message(phrase: str) -> None:
    read = read_or_refused(phrase, PUBLISHED)
    if read is None:
        return
    again = understand(read.edtf)
    assert (again.edtf, again.earliest, again.latest) == (read.edtf, read.earliest, read.latest)
    back = understand(in_words(read))
    assert (back.earliest, back.latest) == (read.earliest, read.latest)


@given(st.text(max_size=40), DAYS)
def test_any_text_at_all_is_understood_or_refused(text: str, anchor: date) -> None:
    read = read_or_refused(text, anchor)
    assert read is None or read.phrase == text


@given(DAYS)
def test_minutes_count_from_the_first_day_of_the_calendar(day: date) -> None:
    first = minute_of_day(day)
    assert last_minute(day) - first == 1439
    assert day_of(first) == day_of(last_minute(day)) == day
    assert moment_of(first + 870).isoformat() == f"{day.isoformat()}T14:30:00"
    assert minute_of_day(date(1, 1, 1)) == 0
