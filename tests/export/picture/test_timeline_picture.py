from __future__ import annotations

from datetime import date
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.export.letters import width_of
from casefile.export.picture.timeline_picture import (
    timeline_in_words,
    timeline_picture,
    whole_picture,
)
from casefile.export.picture.timeline_strips import Setting, views_of, whole_of
from casefile.model.dates import event_dates, understand
from casefile.model.terms import Custody, EventKind, Standing
from casefile.timeline.moments import DAY
from casefile.timeline.placing import columns_of
from casefile.timeline.rows import EventRow, Suspect
from casefile.timeline.strips import Strip

SVG = "{http://www.w3.org/2000/svg}"
PEOPLE = [Suspect("a", "Рустам Каримов"), Suspect("b", "أحمد بن سليمان")]


def event(
    name: str,
    when: str,
    until: str | None = None,
    custody: Custody | None = None,
    suspects: tuple[str, ...] = (),
    standing: Standing = Standing.REPORTED,
) -> EventRow:
    begins, ends = event_dates(understand(when), until and understand(until))
    kind = EventKind.EVENT if custody is None else EventKind.CUSTODY
    return EventRow(name, name, kind, custody, standing, begins, ends, suspects)


EVENTS = [
    event("Задержан", "2025-04-02", suspects=("a",)),
    event("sought", "2025-04-05", "between 1 and 20 May 2025", Custody.SOUGHT, ("a",)),
    event("ordered", "2025-04-05", "2025-05-01", Custody.ORDERED, ("b",)),
    event("served", "2025-05-02", "2025-05-20", Custody.SERVED, ("b",)),
    event("#panic() <b>&amp;</b> ]]> \x00\ufffe", "April 2025", standing=Standing.DISPUTED),
    EventRow("undated", "undated"),
]


def parsed(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - as above


def texts(svg: str) -> list[str]:
    """What is written: what a text says when it is pointed at left out."""
    return [
        "".join([element.text or "", *(child.tail or "" for child in element)])
        for element in parsed(svg).iter(f"{SVG}text")
    ]


def titles(svg: str) -> list[str]:
    return [element.text or "" for element in parsed(svg).iter(f"{SVG}title")]


def height(svg: str) -> float:
    return float(parsed(svg).attrib["height"].removesuffix("pt"))


def test_every_name_and_title_stands_in_the_picture_as_it_is() -> None:
    shown = texts(timeline_picture(EVENTS, PEOPLE))
    assert {"Задержан", "sought", "ordered", "served", "Р. Каримов", "Context"} <= set(shown)
    assert any(text.startswith("#panic() <b>&amp;</b> ]]> ") for text in shown)
    assert "undated" not in shown


def test_it_is_as_wide_as_asked_and_higher_with_more_lanes() -> None:
    one, more = (timeline_picture(EVENTS, PEOPLE[:count], width=400) for count in (1, 2))
    assert parsed(one).attrib["width"] == "400pt"
    assert height(more) > height(one)


def test_a_crowd_is_counted_rather_than_drawn_too_high_for_a_page() -> None:
    many = [event(str(at), f"2025-04-{at % 28 + 1:02}") for at in range(900)]
    svg = timeline_picture(many, tallest=200)
    assert height(svg) <= 200
    assert sum(int(text) for text in texts(svg) if text.isdigit()) > 0


def test_the_key_explains_only_what_occurs() -> None:
    shown = texts(timeline_picture(EVENTS, PEOPLE))
    assert {"custody served", "ordered", "sought, not ordered", "disputed"} <= set(shown)
    plain = texts(timeline_picture(EVENTS[:1], PEOPLE))
    assert not {"ordered", "sought, not ordered", "disputed"} & set(plain)


def test_the_day_of_making_is_marked_where_it_falls_within_the_picture() -> None:
    assert "7 May 2025" in texts(timeline_picture(EVENTS, PEOPLE, made_on=date(2025, 5, 7)))
    assert "7 May 2035" not in texts(timeline_picture(EVENTS, PEOPLE, made_on=date(2035, 5, 7)))


def test_without_a_dated_event_there_is_no_picture_and_no_words() -> None:
    assert timeline_picture(EVENTS[-1:], PEOPLE) == ""
    assert timeline_in_words([], PEOPLE) == ""


def test_the_words_say_how_many_from_when_to_when_and_whose() -> None:
    words = timeline_in_words(EVENTS, PEOPLE)
    assert words.startswith("Timeline of 5 events from 1 Apr 2025 to 20 May 2025")
    assert "Рустам Каримов, أحمد بن سليمان, Context" in words


def as_shown(text: str) -> str:
    """A title on one line, without what no XML may hold."""
    one_line = " ".join(text.split())
    return "".join(
        "\ufffd"
        if ord(sign) < 32 or "\ud800" <= sign <= "\udfff" or sign in "\ufffe\uffff"
        else sign
        for sign in one_line
    )


@settings(max_examples=500, deadline=None)
@given(
    st.text(max_size=60) | st.sampled_from(['<b>&"]]>', "</text><script>", "&lt;b&gt;", "<!--"]),
    st.text(st.characters(), max_size=30),
)
def test_whatever_a_title_or_a_name_holds_stands_in_the_picture_as_typed(
    title: str, name: str
) -> None:
    row = EventRow("1", title, when=understand("2025-04-02"), suspects=("x",))
    svg = timeline_picture([row], [Suspect("x", name)])
    assert as_shown(title) in titles(svg)
    assert {element.tag.removeprefix(SVG) for element in parsed(svg).iter()} <= {
        "svg", "title", "desc", "defs", "g", "rect", "path", "text", "linearGradient", "stop",
    }  # fmt: skip


@pytest.mark.parametrize("text", ["Hello", "Привет", "سليمان", "משה", "王小明"])
def test_letters_of_every_script_have_a_width(text: str) -> None:
    assert 0.25 * len(text) < width_of(text, 1.0) < 1.3 * len(text)
    assert width_of(text, 10.0) == pytest.approx(10 * width_of(text, 1.0))


def test_a_shortened_label_says_the_whole_title_when_it_is_pointed_at() -> None:
    long = "Detention of the four sought by the Service until the end of the summer"
    rows = [event(long, "2025-04-02"), event("next", "2025-04-30")]
    svg = timeline_picture(rows, width=200)
    assert long not in texts(svg)
    assert titles(svg).count(long) == 2


def test_what_is_written_from_the_right_begins_at_its_right() -> None:
    svg = timeline_picture([event("اعتقال سليمان", "2025-04-02"), event("held", "2025-04-02")])
    turned = [
        element.text
        for element in parsed(svg).iter(f"{SVG}text")
        if element.attrib.get("direction") == "rtl"
    ]
    assert turned == ["اعتقال سليمان"]


BUSY = [
    *(event(f"An event of April {at}", f"2025-04-{at:02}", suspects=("a",)) for at in range(1, 29)),
    event("works", "2023-02-01", "2027-02-01", suspects=("b",)),
]


def test_in_strips_what_is_empty_is_left_out_and_said_to_be() -> None:
    svg = timeline_picture(BUSY, PEOPLE, in_strips=True)
    said = [text for text in texts(svg) if text.startswith("Nothing new from")]
    assert len(said) == 2
    assert all(text.endswith("1 event reaches across.") for text in said)
    # Each strip names its range and the lanes that hold something in it.
    assert texts(svg).count("أحمد بن سليمان") == 3
    assert texts(svg).count("Р. Каримов") == 1
    assert "goes on beyond" in texts(svg)


def test_in_strips_every_event_is_drawn_or_counted() -> None:
    columns = columns_of(BUSY, PEOPLE)
    whole = whole_of(columns)
    assert whole is not None
    views = views_of(columns, whole, Setting(width=300, tallest=260, in_strips=True))
    assert len(views) > 1
    shown = {item.event_id for view in views for item in view.frame.items}
    counted = sum(cell.count for view in views for cell in view.frame.cells)
    assert len(shown) + counted >= len(BUSY)
    assert all(view.height <= 260 for view in views)


def test_an_arrow_says_where_a_bar_goes_on_in_the_next_strip() -> None:
    columns = columns_of(BUSY, PEOPLE)
    whole = whole_of(columns)
    assert whole is not None
    views = views_of(columns, whole, Setting(in_strips=True))
    works = [
        (item.row in view.before, item.row in view.after)
        for view in views
        for item in view.frame.items
        if item.event_id == "works"
    ]
    assert works == [(False, True), (True, True), (True, False)]


def test_three_hundred_events_over_twenty_years_can_be_read() -> None:
    rows = [
        event(
            f"Something happened to them, {at}",
            f"{2005 + at * 7 % 20}-{at * 5 % 12 + 1:02}-{at * 11 % 28 + 1:02}",
            suspects=(str(at % 11),),
        )
        for at in range(300)
    ]
    columns = columns_of(rows, [Suspect(str(at), f"Name {at}") for at in range(11)])
    whole = whole_of(columns)
    assert whole is not None
    (one,) = views_of(columns, whole, Setting())
    several = views_of(columns, whole, Setting(in_strips=True))
    assert len(several) > 3
    assert sum(view.lost for view in several) < 0.15 * len(rows) < 0.5 * one.lost


@pytest.mark.parametrize("days", [2, 21, 300, 3000])
def test_the_axis_says_the_year_in_which_it_begins(days: int) -> None:
    first = moment("2025-05-01")
    drawing = whole_picture(columns_of(EVENTS, PEOPLE), Setting(), Strip(first, first + days * DAY))
    at_start = [one.text for one in drawing.words if one.y < 30 and one.x < 120]
    assert any("2025" in text for text in at_start)


def moment(day: str) -> int:
    earliest = understand(day).earliest
    assert earliest is not None
    return earliest
