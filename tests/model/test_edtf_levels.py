"""Every feature of ISO 8601-2, levels 0 to 2, as a user would type it, and what comes of it.

What Casefile can place allows certain days and is drawn over exactly these: an instant as a
diamond, one of several days as a blur, what lasted as a bar. What it cannot place is refused with
words that say why and what to write instead.
"""

from __future__ import annotations

import math
from datetime import date, datetime
from typing import NamedTuple

import pytest

from casefile.model.dates import DateNotUnderstood, event_dates, minute_of_day, understand
from casefile.timeline.frame import frame
from casefile.timeline.layout import Shape
from casefile.timeline.moments import DAY, minute_of_moment
from casefile.timeline.placing import columns_of
from casefile.timeline.rows import EventRow
from casefile.timeline.scale import Scale, fitted

DIAMOND, BLUR, BAR = Shape.DIAMOND, Shape.BLUR, Shape.BAR
WIDTH = 1000.0


class Placed(NamedTuple):
    """`earliest` and `latest` are ISO days or minutes, None where nothing bounds that side.

    `drawn` is None where nobody knows any day: the event is then counted as undated.
    """

    feature: str
    typed: str
    earliest: str | None
    latest: str | None
    drawn: Shape | None


class Refused(NamedTuple):
    """`message` is the whole of it, {typed} standing for what was typed."""

    feature: str
    typed: str
    message: str


PLACED = [
    Placed(feature, *row)
    for feature, rows in {
        "0 date": [
            ("1985-04-12", "1985-04-12", "1985-04-12", DIAMOND),
            ("1985-04", "1985-04-01", "1985-04-30", BLUR),
            ("2004-02", "2004-02-01", "2004-02-29", BLUR),
            ("1985", "1985-01-01", "1985-12-31", BLUR),
            ("0001", "0001-01-01", "0001-12-31", BLUR),
            ("9999", "9999-01-01", "9999-12-31", BLUR),
        ],
        "0 date and time": [
            ("1985-04-12T23:20:30", "1985-04-12T23:20", "1985-04-12T23:20", DIAMOND),
            ("1985-04-12T00:00:00", "1985-04-12T00:00", "1985-04-12T00:00", DIAMOND),
        ],
        "0 interval": [
            ("1964/2008", "1964-01-01", "2008-12-31", BAR),
            ("2004-06/2006-08", "2004-06-01", "2006-08-31", BAR),
            ("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", BAR),
            ("2004-02-01/2005-02", "2004-02-01", "2005-02-28", BAR),
            ("2004-02-01/2005", "2004-02-01", "2005-12-31", BAR),
            ("2005/2006-02", "2005-01-01", "2006-02-28", BAR),
            ("2005-02-08/2005-02-08", "2005-02-08", "2005-02-08", BAR),
        ],
        "1 season": [
            ("2001-21", "2001-03-01", "2001-05-31", BLUR),
            ("2001-22", "2001-06-01", "2001-08-31", BLUR),
            ("2001-23", "2001-09-01", "2001-11-30", BLUR),
            ("2001-24", "2000-12-01", "2002-02-28", BLUR),
            ("2001-21/2001-23", "2001-03-01", "2001-11-30", BAR),
        ],
        "1 qualification of the whole": [
            ("1984?", "1983-01-01", "1985-12-31", BLUR),
            ("2004-06~", "2004-05-01", "2004-07-31", BLUR),
            ("2004-06-11~", "2004-06-08", "2004-06-14", BLUR),
            ("2004-06-11%", "2004-06-05", "2004-06-17", BLUR),
            ("2001-21~", "2000-12-01", "2001-08-31", BLUR),
            ("0001~", None, "0002-12-31", BLUR),
            ("9999?", "9998-01-01", None, BLUR),
        ],
        "1 unspecified from the right": [
            ("201X", "2010-01-01", "2019-12-31", BLUR),
            ("20XX", "2000-01-01", "2099-12-31", BLUR),
            ("2004-XX", "2004-01-01", "2004-12-31", BLUR),
            ("1985-04-XX", "1985-04-01", "1985-04-30", BLUR),
            ("1985-XX-XX", "1985-01-01", "1985-12-31", BLUR),
            ("201X~", "2000-01-01", "2029-12-31", BLUR),
        ],
        "1 open end": [
            ("1985-04-12/..", "1985-04-12", None, BAR),
            ("1985-04/..", "1985-04-01", None, BAR),
            ("1985/..", "1985-01-01", None, BAR),
            ("2004-06?/..", "2004-05-01", None, BAR),
        ],
        "1 open start": [
            ("../1985-04-12", None, "1985-04-12", BAR),
            ("../1985-04", None, "1985-04-30", BAR),
            ("../1985", None, "1985-12-31", BAR),
        ],
        "1 unknown end": [
            ("1985-04-12/", "1985-04-12", None, BAR),
            ("1985-04/", "1985-04-01", None, BAR),
            ("1985/", "1985-01-01", None, BAR),
        ],
        "1 unknown start": [
            ("/1985-04-12", None, "1985-04-12", BAR),
            ("/1985-04", None, "1985-04-30", BAR),
            ("/1985", None, "1985-12-31", BAR),
        ],
        "1 interval with qualified ends": [
            ("1984~/2004-06", "1983-01-01", "2004-06-30", BAR),
            ("1984?/2004~", "1983-01-01", "2005-12-31", BAR),
            ("2004-06-11%/2004-06-12", "2004-06-05", "2004-06-12", BAR),
        ],
        "2 exponential year": [
            ("Y20E2", "2000-01-01", "2000-12-31", BLUR),
            ("Y2E3/2004", "2000-01-01", "2004-12-31", BAR),
        ],
        "2 significant digits": [
            ("1950S2", "1900-01-01", "1999-12-31", BLUR),
            ("1499S3", "1490-01-01", "1499-12-31", BLUR),
            ("0950S2", "0950-01-01", "0959-12-31", BLUR),
            ("1950S4", "1950-01-01", "1950-12-31", BLUR),
            ("1950S2~", "1800-01-01", "2099-12-31", BLUR),
            ("Y20E2S1", "2000-01-01", "2999-12-31", BLUR),
        ],
        "2 season": [
            ("2001-25", "2001-03-01", "2001-05-31", BLUR),
            ("2001-26", "2001-06-01", "2001-08-31", BLUR),
            ("2001-27", "2001-09-01", "2001-11-30", BLUR),
            ("2001-28", "2000-12-01", "2002-02-28", BLUR),
            ("2001-29", "2001-09-01", "2001-11-30", BLUR),
            ("2001-30", "2000-12-01", "2002-02-28", BLUR),
            ("2001-31", "2001-03-01", "2001-05-31", BLUR),
            ("2001-32", "2001-06-01", "2001-08-31", BLUR),
            ("2001-33", "2001-01-01", "2001-03-31", BLUR),
            ("2001-34", "2001-04-01", "2001-06-30", BLUR),
            ("2001-35", "2001-07-01", "2001-09-30", BLUR),
            ("2001-36", "2001-10-01", "2001-12-31", BLUR),
            ("2001-37", "2001-01-01", "2001-04-30", BLUR),
            ("2001-38", "2001-05-01", "2001-08-31", BLUR),
            ("2001-39", "2001-09-01", "2001-12-31", BLUR),
            ("2001-40", "2001-01-01", "2001-06-30", BLUR),
            ("2001-41", "2001-07-01", "2001-12-31", BLUR),
        ],
        "2 one of a set": [
            ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", BLUR),
            ("[1667,1760-12]", "1667-01-01", "1760-12-31", BLUR),
            ("[..1760-12-03]", None, "1760-12-03", BLUR),
            ("[1760-12..]", "1760-12-01", None, BLUR),
            ("[1760-01,1760-02,1760-12..]", "1760-01-01", None, BLUR),
            ("[..1984]", None, "1984-12-31", BLUR),
            ("[1667,1668?]", "1667-01-01", "1669-12-31", BLUR),
            ("[2001-21..2001-23]", "2001-03-01", "2001-11-30", BLUR),
        ],
        # All of a set is what happened several times: it is drawn over all of these days.
        "2 all of a set": [
            ("{1667,1668,1670..1672}", "1667-01-01", "1672-12-31", BLUR),
            ("{1667, 1668}", "1667-01-01", "1668-12-31", BLUR),
            ("{1960,1961-12}", "1960-01-01", "1961-12-31", BLUR),
            ("{..1984}", None, "1984-12-31", BLUR),
            ("{2025-04-19,2025-04-22}", "2025-04-19", "2025-04-22", BLUR),
        ],
        "2 qualification of a group of parts": [
            ("2004-06-11%", "2004-06-05", "2004-06-17", BLUR),
            ("2004-06~-11", "2004-05-11", "2004-07-11", BLUR),
            ("2004?-06-11", "2003-06-11", "2005-06-11", BLUR),
            ("2004-06~-11~", "2004-05-08", "2004-07-14", BLUR),
            ("2001%-21", "1999-03-01", "2003-05-31", BLUR),
        ],
        "2 qualification of one part": [
            ("?2004-06-~11", "2003-06-08", "2005-06-14", BLUR),
            ("2004-%06-11", "2004-04-11", "2004-08-11", BLUR),
            ("2004-06-~11", "2004-06-08", "2004-06-14", BLUR),
            ("%2001", "1999-01-01", "2003-12-31", BLUR),
        ],
        "2 unspecified anywhere": [
            ("156X-12-25", "1560-12-25", "1569-12-25", BLUR),
            ("15XX-12-25", "1500-12-25", "1599-12-25", BLUR),
            ("XXXX-12-XX", None, None, None),
            ("XXXX", None, None, None),
            ("1XXX-XX", "1000-01-01", "1999-12-31", BLUR),
            ("1XXX-12", "1000-12-01", "1999-12-31", BLUR),
            ("1984-1X", "1984-10-01", "1984-12-31", BLUR),
            ("19X5", "1905-01-01", "1995-12-31", BLUR),
            ("0XXX", None, "0999-12-31", BLUR),
            ("2023-02-XX", "2023-02-01", "2023-02-28", BLUR),
            ("202X-02-29", "2020-02-29", "2028-02-29", BLUR),
            ("2004-XX-31", "2004-01-31", "2004-12-31", BLUR),
            ("2004-06-3X", "2004-06-30", "2004-06-30", DIAMOND),
        ],
        "2 interval with qualified or unspecified parts": [
            ("2004-06-~01/2004-06-~20", "2004-05-29", "2004-06-23", BAR),
            ("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", BAR),
            ("?2004-06-~11/2006", "2003-06-08", "2006-12-31", BAR),
            ("2004-06-~11/..", "2004-06-08", None, BAR),
        ],
        "beyond: times and sets at the ends of an interval": [
            ("2025-04-19T14:30/2025-04-19T16:00", "2025-04-19T14:30", "2025-04-19T16:00", BAR),
            ("[2025-04-19T14:30..2025-04-19T16:00]", "2025-04-19T14:30", "2025-04-19T16:00", BLUR),
            ("[2025-04-14..2025-04-20]/..", "2025-04-14", None, BAR),
        ],
    }.items()
    for row in rows
]

OUT_OF_REACH = (
    "“{typed}” lies outside the years 1 to 9999, which is all that Casefile can place. "
    "Nothing was changed: leave the date empty and name the year in the title."
)
NOT_UNDERSTOOD = (
    "“{typed}” was not understood as a date. Nothing was changed: write it like “19 Apr 2025”, "
    "“April 2025”, “before June 2024” or “between 1 and 5 May 2025”."
)
NO_SUCH_DAY = (
    "“{typed}” is not a day in the calendar. Nothing was changed: check the day and the month."
)
NO_SUCH_TIME = (
    "“{typed}” has no time of day between 00:00 and 23:59. Nothing was changed: write 00:00 of the "
    "day after for midnight."
)
BACKWARDS = (
    "“{typed}” would end before it begins. Nothing was changed: give the earlier date first."
)
ZONE = (
    "“{typed}” names a time zone. Nothing was changed: write the time as the clock on the wall "
    "showed it where it happened, without the zone, like 1985-04-12T23:20:30."
)
NEEDLESS_Y = (
    "“{typed}” has a Y, which stands only before years of more than four digits. Nothing was "
    "changed: write 2025."
)

REFUSED = [
    Refused(feature, typed, message)
    for feature, message, examples in (
        ("0 date", OUT_OF_REACH, ["0000"]),
        ("0 date", NO_SUCH_DAY, ["2023-02-29", "2025-04-31"]),
        ("0 date", NOT_UNDERSTOOD, ["2025-13", "199", "20250419", "2025-W16-6", "2025-109"]),
        (
            "0 date and time with a zone",
            ZONE,
            ["1985-04-12T23:20:30Z", "1985-04-12T23:20:30-04", "1985-04-12T23:20:30+04:30"],
        ),
        ("0 date and time", NO_SUCH_TIME, ["1985-04-12T24:00:00", "1985-04-12T23:60:00"]),
        ("0 interval", BACKWARDS, ["2005/2004"]),
        ("0 interval", NOT_UNDERSTOOD, ["2004/2005/2006", "/", "2025-04-19/P3D"]),
        ("1 year of more than four digits", OUT_OF_REACH, ["Y170000002", "Y-170000002"]),
        ("1 year of more than four digits", NEEDLESS_Y, ["Y2025", "Y02025"]),
        ("1 negative year", OUT_OF_REACH, ["-1985", "-0001", "-0999-06-11", "-1XXX"]),
        ("1 season", NOT_UNDERSTOOD, ["2001-21^southernHemisphere"]),
        ("1 unspecified from the right", NOT_UNDERSTOOD, ["199u"]),
        ("1 unspecified from the right", NO_SUCH_DAY, ["2023-02-3X"]),
        ("2 exponential year", OUT_OF_REACH, ["Y17E7", "Y-17E7", "Y9E99999999"]),
        ("2 significant digits", OUT_OF_REACH, ["Y171010000S3", "Y3388E2S3", "-1740S3"]),
        ("2 significant digits", NOT_UNDERSTOOD, ["1950S0"]),
        ("2 one of a set", NOT_UNDERSTOOD, ["[1667", "[]", "[..]"]),
        ("2 one of a set", BACKWARDS.replace("{typed}", "2005..2004"), ["[2005..2004]"]),
        ("2 all of a set", NOT_UNDERSTOOD, ["{1960}/1970"]),
        ("2 qualification of one part", NOT_UNDERSTOOD, ["2004~06", "2011-(06-04)~"]),
    )
    for typed in examples
]

STANDARD = {
    "0": ["date", "date and time", "date and time with a zone", "interval"],
    "1": [
        "year of more than four digits",
        "season",
        "qualification of the whole",
        "unspecified from the right",
        "open end",
        "open start",
        "unknown end",
        "unknown start",
        "interval with qualified ends",
        "negative year",
    ],
    "2": [
        "exponential year",
        "significant digits",
        "season",
        "one of a set",
        "all of a set",
        "qualification of a group of parts",
        "qualification of one part",
        "unspecified anywhere",
        "interval with qualified or unspecified parts",
    ],
}


def first_minute(day: str) -> int:
    if "T" in day:
        return minute_of_moment(datetime.fromisoformat(day))
    return minute_of_day(date.fromisoformat(day))


def minute_after(day: str) -> int:
    return first_minute(day) + (1 if "T" in day else DAY)


def test_the_table_leaves_out_nothing_of_the_standard() -> None:
    standard = {f"{level} {name}" for level, names in STANDARD.items() for name in names}
    told = {row.feature for row in PLACED} | {row.feature for row in REFUSED}
    assert {feature for feature in told if not feature.startswith("beyond")} == standard


@pytest.mark.parametrize("row", PLACED, ids=lambda row: row.typed)
def test_a_value_allows_the_days_of_the_standard(row: Placed) -> None:
    read = understand(row.typed)
    said = read.as_json()
    assert (said["earliest"], said["latest"]) == (row.earliest, row.latest)
    assert read.phrase == row.typed
    assert read.anchor is None
    again = understand(read.edtf)
    assert (again.edtf, again.earliest, again.latest) == (read.edtf, read.earliest, read.latest)


@pytest.mark.parametrize("row", PLACED, ids=lambda row: row.typed)
def test_a_value_is_drawn_over_exactly_the_days_it_allows(row: Placed) -> None:
    when, until = event_dates(understand(row.typed))
    columns = columns_of([EventRow("1", "seen", when=when, until=until)])
    if row.drawn is None:
        assert columns.undated.tolist() == [0]
        assert len(columns) == 0
        return
    left = -math.inf if row.earliest is None else first_minute(row.earliest)
    right = math.inf if row.latest is None else minute_after(row.latest)
    has_time = any("T" in end for end in (row.earliest, row.latest) if end is not None)
    scale = scale_for([end for end in (left, right) if math.isfinite(end)], has_time)
    (item,) = frame(columns, scale, WIDTH, lambda text: 6.0 * len(text)).items
    assert item.shape is row.drawn
    if item.shape is Shape.BLUR:
        assert item.left == pytest.approx(scale.x(left))
        assert item.right == pytest.approx(scale.x(right))
    else:
        # A diamond and the narrowest bar are as wide as an eye needs, never narrower.
        assert item.left <= scale.x(left) + 1e-6
        assert item.right >= scale.x(right) - 1e-6
        slack = 18.0 if scale.x(right) - scale.x(left) < 18 else 1e-3
        assert item.left == pytest.approx(scale.x(left), abs=slack)
        assert item.right == pytest.approx(scale.x(right), abs=slack)
    if item.stops is not None and row.earliest is not None and row.latest is not None:
        assert item.stops[0][0] == pytest.approx(item.left)
        assert item.stops[-1][0] == pytest.approx(item.right)


def scale_for(minutes: list[float], has_time: bool) -> Scale:
    """All of it in view; a day is 40 pixels at most, so that the axis asks for no hours."""
    closest = 0.25 if has_time else DAY / 40
    scale = fitted(min(minutes), max(minutes), WIDTH)
    if has_time or scale.minutes < closest:
        return Scale(minutes[0] - WIDTH / 2 * closest, closest)
    return scale


@pytest.mark.parametrize("row", REFUSED, ids=lambda row: row.typed)
def test_a_value_that_cannot_be_placed_says_why_and_what_to_write_instead(row: Refused) -> None:
    with pytest.raises(DateNotUnderstood) as refused:
        understand(row.typed)
    assert refused.value.message == row.message.format(typed=row.typed)
    assert "Nothing was changed: " in refused.value.message


@pytest.mark.parametrize("typed", ["../..", "/..", "../", ".."])
def test_an_interval_without_any_day_dates_no_event(typed: str) -> None:
    assert understand(typed).earliest is understand(typed).latest is None
    with pytest.raises(DateNotUnderstood, match="Nothing was changed: "):
        event_dates(understand(typed))


def test_the_packages_own_complaints_never_reach_the_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    understand("1983-1X")
    with pytest.raises(DateNotUnderstood):
        understand("1983-1X-9X-2")
    assert capsys.readouterr().out == ""
