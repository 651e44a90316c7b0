from __future__ import annotations

from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile import places
from casefile.export.letters import width_of
from casefile.export.timeline_picture import timeline_in_words, timeline_picture
from casefile.model.dates import event_dates, understand
from casefile.model.terms import Custody, EventKind, Standing
from casefile.timeline.rows import EventRow, Suspect

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
    return [element.text or "" for element in parsed(svg).iter(f"{SVG}text")]


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


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(), max_size=60), st.text(st.characters(), max_size=30))
def test_whatever_a_title_or_a_name_holds_the_picture_stays_xml(title: str, name: str) -> None:
    row = EventRow("1", title, when=understand("2025-04-02"), suspects=("x",))
    assert parsed(timeline_picture([row], [Suspect("x", name)])).tag == f"{SVG}svg"


@pytest.mark.parametrize("text", ["Hello", "Привет", "سليمان", "משה", "王小明"])
def test_letters_of_every_script_have_a_width(text: str) -> None:
    assert 0.25 * len(text) < width_of(text, 1.0) < 1.3 * len(text)
    assert width_of(text, 10.0) == pytest.approx(10 * width_of(text, 1.0))


def test_typst_sets_the_picture_with_its_words_as_text(tmp_path: Path) -> None:
    import pypdf
    import typst

    (tmp_path / "picture.svg").write_text(timeline_picture(EVENTS, PEOPLE), encoding="utf-8")
    (tmp_path / "page.typ").write_text('#image("picture.svg", width: 100%)')
    typst.compile(
        str(tmp_path / "page.typ"),
        output=str(tmp_path / "page.pdf"),
        font_paths=[str(places.resources() / "fonts")],
    )
    words = pypdf.PdfReader(tmp_path / "page.pdf").pages[0].extract_text()
    assert "Задержан" in words
    assert "ordered" in words
