"""What is typed into the palette, and what it finds."""

from __future__ import annotations

import pytest

from casefile.ui.palette.finding import found
from casefile.ui.palette.matching import match, typings
from casefile.ui.palette.offers import Offer
from casefile.ui.palette.titles import Titles


def act(title: str, *, why: str = "", beside: str = "File") -> Offer:
    return Offer(title, beside, lambda _: None, name=title.lower().replace(" ", "."), why=why)


def place(title: str) -> Offer:
    return Offer(title, "Document", lambda _: None)


ACTS = [
    act("New case…"),
    act("Export…"),
    act("Export picture of timeline…"),
    act("Find next", beside="Edit"),
    act("Larger page", beside="View"),
    act("Zoom in", beside="Timeline"),
    act("Add suspect…", beside="Facts", why="needs an open case"),
]
PLACES = [place("Motion for pre-trial detention"), place("Экспертиза"), place("Osh — exports")]


def titles(typed: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [one.offer.title for one in found(typed, ACTS, Titles(PLACES), recent)]


def test_an_act_is_found_by_the_beginning_of_any_of_its_words() -> None:
    assert titles("pict") == ["Export picture of timeline…"]
    assert titles("export")[:2] == ["Export…", "Export picture of timeline…"]


def test_an_act_is_found_by_first_letters_and_by_its_menu() -> None:
    assert titles("fn")[0] == "Find next"
    assert titles("timeline zoom")[0] == "Zoom in"


def test_a_slip_of_a_finger_is_forgiven() -> None:
    assert titles("exprot")[0] == "Export…"
    assert titles("qwzxv") == []


def test_nothing_is_guessed_where_something_is_called_so() -> None:
    assert titles("susp") == ["Add suspect…"]
    assert set(titles("xp")) == {"Export…", "Export picture of timeline…", "Osh — exports"}


def test_what_a_place_is_may_be_typed_with_its_title() -> None:
    assert titles("document motion") == ["Motion for pre-trial detention"]
    assert set(titles("document")) == {one.title for one in PLACES}
    assert titles("detention pre trial") == ["Motion for pre-trial detention"]


def test_what_was_typed_on_the_other_keyboard_is_found() -> None:
    assert titles("учзщке")[0] == "Export…"
    assert titles("'rcgth")[0] == "Экспертиза"


def test_what_cannot_be_done_now_comes_last_and_says_why() -> None:
    listed = found("s", ACTS, Titles(PLACES), ())
    assert listed[-1].offer.title == "Add suspect…"
    assert "needs an open case" in listed[-1].offer.said()
    assert titles("")[-1] == "Add suspect…"


def test_what_was_done_lately_comes_first() -> None:
    assert titles("", ("zoom.in", "find.next"))[:3] == ["Zoom in", "Find next", "New case…"]
    assert titles("export", ("export.picture.of.timeline…",))[0] == "Export…"


def test_a_sign_leaves_only_acts() -> None:
    assert "Osh — exports" in titles("export")
    assert "Osh — exports" not in titles(">export")
    assert titles(">") == titles("")


@pytest.mark.parametrize("typed", ["Łódź", "lodz", "ЁЛКА", "елка", "İ", "ﬁ", "😀"])
def test_marks_stay_within_the_text_whatever_letters_it_has(typed: str) -> None:
    text = "Łódź Ёлка İstanbul ﬁle 😀"
    one = match(typings(typed), text)
    if one is not None:
        assert all(0 <= start < end <= len(text) for start, end in one.marks)


def test_accents_need_not_be_typed() -> None:
    one = match(typings("perez"), "Manuel Pérez")
    assert one is not None
    assert one.marks == ((7, 12),)
