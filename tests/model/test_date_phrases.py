"""What people write, in English and Russian, and the EDTF value it is understood as."""

from __future__ import annotations

from datetime import date

import pytest
from edtf.parser.grammar import is_valid_edtf

from casefile.model.dates import DateNotUnderstood, understand

PUBLISHED = date(2025, 4, 25)  # a Friday

WHOLE = [
    ("19 Apr 2025", "2025-04-19"),
    ("April 19, 2025", "2025-04-19"),
    ("Apr. 19th, 2025", "2025-04-19"),
    ("19th of April, 2025", "2025-04-19"),
    ("19-Apr-2025", "2025-04-19"),
    ("19.04.2025", "2025-04-19"),
    ("3.4.2025", "2025-04-03"),
    ("04/19/2025", "2025-04-19"),
    ("19/04/2025", "2025-04-19"),
    ("04/04/2025", "2025-04-04"),
    ("2025/04/19", "2025-04-19"),
    ("2025-4-19", "2025-04-19"),
    ("04/2025", "2025-04"),
    ("2025-04-19", "2025-04-19"),
    ("2025-04-19 14:30", "2025-04-19T14:30:00"),
    ("2025-04-19T14:30", "2025-04-19T14:30:00"),
    ("at 14:30 on 19 April 2025", "2025-04-19T14:30:00"),
    ("19 April 2025, 2:30 p.m.", "2025-04-19T14:30:00"),
    ("12 am on 19 April 2025", "2025-04-19T00:00:00"),
    ("Saturday, April 19, 2025", "2025-04-19"),
    ("APRIL 2025", "2025-04"),
    ("in the year 2025", "2025"),
    ("some day in April 2025", "2025-04"),
    ("one day in April 2025", "2025-04"),
    ("“19\u00a0April\u00a02025”.", "2025-04-19"),
    ("the night of 19 April 2025", "2025-04-19"),
    ("spring 2024", "2024-21"),
    ("the summer of 2024", "2024-22"),
    ("fall 2024", "2024-23"),
    ("winter 2024", "2024-24"),
    ("winter 2023/24", "[2023-12-01..2024-02-29]"),
    ("Q2 2024", "2024-34"),
    ("the first quarter of 2025", "2025-33"),
    ("second half of 2024", "2024-41"),
    ("early April 2025", "[2025-04-01..2025-04-10]"),
    ("mid-April 2025", "[2025-04-11..2025-04-20]"),
    ("late April 2025", "[2025-04-21..2025-04-30]"),
    ("the end of February 2024", "[2024-02-21..2024-02-29]"),
    ("early 2024", "[2024-01..2024-04]"),
    ("the 1990s", "199X"),
    ("the late 1990s", "[1997..1999]"),
    ("the 19th century", "[1800..1900]"),
    ("between 1 and 5 May 2025", "[2025-05-01..2025-05-05]"),
    ("between April and June 2025", "[2025-04..2025-06]"),
    ("between 2010 and 3 May 2012", "[2010-01-01..2012-05-03]"),
    ("between 14:00 and 16:00 on 19 April 2025", "[2025-04-19T14:00:00..2025-04-19T16:00:00]"),
    ("from 1 to 5 May 2025", "2025-05-01/2025-05-05"),
    ("1–5 May 2025", "2025-05-01/2025-05-05"),
    ("1 − 5 May 2025", "2025-05-01/2025-05-05"),
    ("May 1-5, 2025", "2025-05-01/2025-05-05"),
    ("28 April – 3 May 2025", "2025-04-28/2025-05-03"),
    ("28 December – 3 January 2025", "2024-12-28/2025-01-03"),
    ("28 December 2024 to 3 January", "2024-12-28/2025-01-03"),
    ("2019–2021", "2019/2021"),
    ("2019–21", "2019/2021"),
    ("1998-99", "1998/1999"),
    ("19 April 2025, 14:30–16:00", "2025-04-19T14:30:00/2025-04-19T16:00:00"),
    ("from July 2024 to the present", "2024-07/.."),
    ("1 or 3 May 2025", "[2025-05-01,2025-05-03]"),
    ("April 19, 20 or 21, 2025", "[2025-04-19,2025-04-20,2025-04-21]"),
    ("1 and 3 May 2025", "{2025-05-01,2025-05-03}"),
    ("before June 2024", "[..2024-05-31]"),
    ("prior to 3 May 2025", "[..2025-05-02]"),
    ("before 14:30 on 19 April 2025", "[..2025-04-19T14:29:00]"),
    ("before the end of May 2025", "[..2025-05-31]"),
    ("before early May 2025", "[..2025-04-30]"),
    ("after 3 May 2025", "[2025-05-04..]"),
    ("after May 2025", "[2025-06-01..]"),
    ("by 1 May 2025", "[..2025-05-01]"),
    ("by the end of May 2025", "[..2025-05-31]"),
    ("no later than 1 May 2025", "[..2025-05-01]"),
    ("not before 3 May 2025", "[2025-05-03..]"),
    ("since July 2024", "2024-07/.."),
    ("since the beginning of April 2025", "2025-04-01/.."),
    ("since about 2010", "2010~/.."),
    ("until June 17, 2025", "../2025-06-17"),
    ("through the end of May 2025", "../2025-05-31"),
    ("in the first half of 2025", "2025-40"),
    ("spring to summer 2024", "2024-21/2024-22"),
    ("between 2019–2021", "[2019..2021]"),
    ("April 2025 onwards", "2025-04/.."),
    ("19 Ap\u00adril \u200e2025", "2025-04-19"),
    ("١٩.٠٤.٢٠٢٥", "2025-04-19"),
    ("٢٠٢٥", "2025"),
    ("around 2010", "2010~"),
    ("circa 2010", "2010~"),
    ("c. 2010", "2010~"),
    ("about May 2024", "2024-05~"),
    ("possibly 1984", "1984?"),
    ("possibly about 1984", "1984%"),
    ("about 14:30 on 19 April 2025", "[2025-04-19T14:00:00..2025-04-19T15:00:00]"),
    ("before about 2010", "[..2011-12-31]"),
    ("ongoing", ".."),
    ("19 апреля 2025 года", "2025-04-19"),
    ("19 апреля 2025 г.", "2025-04-19"),
    ("15 мая 2024 г., 14:30", "2024-05-15T14:30:00"),
    ("в апреле 2025", "2025-04"),
    ("в 2024 году", "2024"),
    ("с июля 2024", "2024-07/.."),
    ("с 1 по 5 мая 2025 года", "2025-05-01/2025-05-05"),
    ("между 1 и 5 мая 2025", "[2025-05-01..2025-05-05]"),
    ("до 17 июня 2025", "../2025-06-17"),
    ("после 3 мая 2025", "[2025-05-04..]"),
    ("не позднее 1 мая 2025 г.", "[..2025-05-01]"),
    ("летом 2024 года", "2024-22"),
    ("в 1990-х годах", "199X"),
    ("около 2010 года", "2010~"),
    ("в период с 2019 г. по 2021 г. включительно", "2019/2021"),
    ("в первой половине 2024 года", "2024-40"),
    ("IV квартал 2024 года", "2024-36"),
    ("в середине мая 2025", "[2025-05-11..2025-05-20]"),
    ("по настоящее время", ".."),
]

ANCHORED = [
    ("on April 19", "2025-04-19"),
    ("On April 22", "2025-04-22"),
    ("through June 17", "../2025-06-17"),
    ("until June 17", "../2025-06-17"),
    ("Earlier this month,", "[2025-04-01..2025-04-25]"),
    ("earlier this month", "[2025-04-01..2025-04-25]"),
    ("later this month", "[2025-04-25..2025-04-30]"),
    ("earlier this year", "[2025-01-01..2025-04-25]"),
    ("since July", "2024-07/.."),
    ("since April 19", "2025-04-19/.."),
    ("by 1 May", "[..2025-05-01]"),
    ("between 1 and 5 May", "[2025-05-01..2025-05-05]"),
    ("between 28 December and 3 January", "[2024-12-28..2025-01-03]"),
    ("December 31", "2024-12-31"),
    ("Feb 29", "2024-02-29"),
    ("the 19th", "2025-04-19"),
    ("the 5th", "2025-05-05"),
    ("the 19th of this month", "2025-04-19"),
    ("19.04", "2025-04-19"),
    ("14:30", "2025-04-25T14:30:00"),
    ("today", "2025-04-25"),
    ("this morning", "2025-04-25"),
    ("yesterday", "2025-04-24"),
    ("yesterday at 14:30", "2025-04-24T14:30:00"),
    ("the day before yesterday", "2025-04-23"),
    ("tomorrow", "2025-04-26"),
    ("the same day", "2025-04-25"),
    ("last night", "[2025-04-24..2025-04-25]"),
    ("last week", "[2025-04-14..2025-04-20]"),
    ("this week", "[2025-04-21..2025-04-27]"),
    ("one day last week", "[2025-04-14..2025-04-20]"),
    ("early last month", "[2025-03-01..2025-03-10]"),
    ("last month", "2025-03"),
    ("next month", "2025-05"),
    ("last year", "2024"),
    ("late last year", "[2024-09..2024-12]"),
    ("April last year", "2024-04"),
    ("2 days ago", "2025-04-23"),
    ("in three days", "2025-04-28"),
    ("in 3 days", "2025-04-28"),
    ("two weeks ago", "[2025-04-08..2025-04-14]"),
    ("a month ago", "[2025-03-01..2025-04-09]"),
    ("a few days ago", "[2025-04-19..2025-04-23]"),
    ("a year ago", "[2023-10-28..2024-12-31]"),
    ("in the last two weeks", "[2025-04-11..2025-04-25]"),
    ("within ten days", "[2025-04-25..2025-05-05]"),
    ("in recent days", "[2025-04-11..2025-04-25]"),
    ("recently", "[..2025-04-25]"),
    ("on Tuesday", "2025-04-22"),
    ("on Friday", "2025-04-25"),
    ("on Saturday", "2025-04-19"),
    ("Tuesday, April 22", "2025-04-22"),
    ("Tuesday last week", "2025-04-15"),
    ("last Saturday", "2025-04-19"),
    ("last Tuesday", "[2025-04-15,2025-04-22]"),
    ("next Tuesday", "2025-04-29"),
    ("between Monday and Wednesday", "[2025-04-21..2025-04-23]"),
    ("last summer", "[2024-06-01..2024-08-31]"),
    ("last April", "2024-04"),
    ("last December", "2024-12"),
    ("last March", "[2024-03-01..2024-03-31,2025-03-01..2025-03-31]"),
    ("since last week", "[2025-04-14..2025-04-20]/.."),
    ("until the end of the week", "../2025-04-27"),
    ("until the end of the year", "../2025-12-31"),
    ("before last week", "[..2025-04-13]"),
    ("possibly yesterday", "2025-04-24?"),
    ("19 апреля", "2025-04-19"),
    ("до 17 июня", "../2025-06-17"),
    ("в начале месяца", "[2025-04-01..2025-04-10]"),
    ("РАНЕЕ В ЭТОМ МЕСЯЦЕ", "[2025-04-01..2025-04-25]"),
    ("вчера", "2025-04-24"),
    ("позавчера", "2025-04-23"),
    ("в тот же день", "2025-04-25"),
    ("19 числа", "2025-04-19"),
    ("19 апреля с.г.", "2025-04-19"),
    ("во вторник", "2025-04-22"),
    ("на прошлой неделе", "[2025-04-14..2025-04-20]"),
    ("в прошлом году", "2024"),
    ("в апреле прошлого года", "2024-04"),
    ("две недели назад", "[2025-04-08..2025-04-14]"),
    ("неделю назад", "[2025-04-15..2025-04-21]"),
    ("до конца года", "../2025-12-31"),
]


@pytest.mark.parametrize(("phrase", "edtf"), WHOLE)
def test_a_date_written_in_full_needs_no_publication_date(phrase: str, edtf: str) -> None:
    alone = understand(phrase)
    assert alone.edtf == edtf
    assert alone.anchor is None
    assert alone.phrase == phrase
    # What goes on was going on when that was written: only for this the day is kept.
    seen = understand(phrase, PUBLISHED)
    assert (seen.edtf, seen.earliest, seen.latest) == (alone.edtf, alone.earliest, alone.latest)
    assert seen.anchor == (PUBLISHED.isoformat() if edtf.endswith("/..") else None)


@pytest.mark.parametrize(("phrase", "edtf"), ANCHORED)
def test_a_phrase_is_read_from_the_day_of_publication(phrase: str, edtf: str) -> None:
    date_read = understand(phrase, PUBLISHED)
    assert date_read.edtf == edtf
    assert date_read.anchor == "2025-04-25"
    assert date_read.phrase == phrase


@pytest.mark.parametrize("phrase", [phrase for phrase, _ in ANCHORED])
def test_without_a_publication_date_the_user_is_told_what_is_missing(phrase: str) -> None:
    with pytest.raises(DateNotUnderstood, match=r"add a year, or give .* publication date"):
        understand(phrase)


@pytest.mark.parametrize("edtf", sorted({edtf for _, edtf in WHOLE + ANCHORED}))
def test_what_leaves_is_edtf_that_others_can_read(edtf: str) -> None:
    ours = edtf == ".." or "]/" in edtf or (edtf.count("T") and edtf[0] in "[{") or "T" in edtf[20:]
    assert is_valid_edtf(edtf) != bool(ours)


@pytest.mark.parametrize(
    ("phrase", "why"),
    [
        ("03/04/2025", "3 April 2025 or as 4 March 2025"),
        ("3-4-2025", "3 April 2025 or as 4 March 2025"),
        ("19.04.25", "which century"),
        ("Monday, April 21, 2026", "21 April 2026 is a Tuesday"),
        ("Feb 30, 2025", "not a day in the calendar"),
        ("29 February 2023", "not a day in the calendar"),
        ("31.04.2025", "not a day in the calendar"),
        ("from 5 to 1 May 2025", "end before it begins"),
        ("24:00 on 19 April 2025", "00:00 of the day after"),
        ("after 9999", "years 1 to 9999"),
        ("before 0001", "years 1 to 9999"),
        ("900 decades ago", "years 1 to 9999"),
        ("", "No date was written"),
        (" \n", "No date was written"),
        ("x" * 300, "200 characters"),
        ("hello", "not understood"),
        ("5", "not understood"),
        ("19 2025", "not understood"),
        ("3 days", "not understood"),
        ("April 19 20 2025", "not understood"),
        ("at some point", "not understood"),
        ("between May", "not understood"),
        ("or", "not understood"),
        ("<b>19 April 2025</b>", "not understood"),
        ("13/2025", "not understood"),
        ("two days later", "not understood"),
        ("14:30 UTC on 19 April 2025", "not understood"),
    ],
)
def test_what_would_have_to_be_guessed_is_refused_with_the_reason(phrase: str, why: str) -> None:
    with pytest.raises(DateNotUnderstood, match=why) as refused:
        understand(phrase, PUBLISHED)
    assert "Nothing was changed" in refused.value.message


def test_a_year_that_is_missing_is_the_one_nearest_the_day_of_publication() -> None:
    in_january = date(2025, 1, 10)
    assert understand("on December 28", in_january).edtf == "2024-12-28"
    assert understand("on January 28", in_january).edtf == "2025-01-28"
    assert understand("in November", in_january).edtf == "2024-11"
    assert understand("last Tuesday", date(2025, 4, 28)).edtf == "2025-04-22"


def test_what_began_without_a_year_began_before_it_was_published() -> None:
    assert understand("since May 1", PUBLISHED).edtf == "2024-05-01/.."
    assert understand("from May to the present", PUBLISHED).earliest_day == date(2024, 5, 1)
