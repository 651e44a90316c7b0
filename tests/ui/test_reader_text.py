from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.ui.reader import wording
from casefile.ui.reader.lines import Lines
from casefile.ui.reader.searching import find, folded
from casefile.ui.reader.stack import Stack

LETTERS = st.text(alphabet="aé🙂\u0301б \n-\ufffeﬁ", max_size=60)


@given(st.text(max_size=80))
def test_every_code_point_goes_to_utf16_and_back(text: str) -> None:
    units = wording.Units(text)
    for offset in range(len(text) + 1):
        before = text[:offset].encode("utf-16-le", "surrogatepass")
        assert units.unit(offset) == len(before) // 2
        assert units.offset(units.unit(offset)) == offset


def test_a_place_inside_a_pair_belongs_to_its_character() -> None:
    assert wording.Units("a🙂b").offset(2) == 1


@given(LETTERS)
def test_what_qt_is_given_has_the_same_length(text: str) -> None:
    assert len(wording.drawable(text)) == len(text)
    assert "\ufffe" not in wording.drawable(text)


@given(LETTERS)
def test_walking_by_characters_meets_both_ends(text: str) -> None:
    offset, stops = 0, [0]
    while offset < len(text):
        onward = wording.next_character(text, offset)
        assert onward > offset
        offset = onward
        stops.append(offset)
    assert offset == len(text)
    while offset > 0:
        before = wording.previous_character(text, offset)
        assert before < offset
        offset = before
    assert offset == 0


def test_a_letter_with_its_accent_is_one_step() -> None:
    assert wording.next_character("e\u0301x", 0) == 2
    assert wording.previous_character("xe\u0301", 3) == 1


@pytest.mark.parametrize(
    ("text", "offset", "word"),
    [
        ("the mayor’s office", 6, "mayor’s"),
        ("pre-trial detention", 5, "pre-trial"),
        ("deten\ufffetion through", 7, "deten\ufffetion"),
        ("(Article 416)", 9, "416"),
        ("сорока человек", 2, "сорока"),
        ("end.", 4, "end"),
    ],
)
def test_a_word_is_what_a_reader_calls_one(text: str, offset: int, word: str) -> None:
    start, end = wording.word_at(text, offset)
    assert text[start:end].rstrip(".") == word


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("Sergei Lapushkin was held", "gei Lapushki", "Sergei Lapushkin"),
        ("Sergei Lapushkin was held", "Sergei", "Sergei"),
        ("Sergei Lapushkin was held", "Lapushkin was", "Lapushkin was"),
        ("Mara Okonjo-Vey’s flat", "Okonjo", "Okonjo-Vey’s"),
        ("in deten\ufffetion now", "deten", "deten\ufffetion"),
        ("сорока человек", "рок", "сорока"),
        ("被告人张三出庭", "张三", "张三"),
        ("ผู้ต้องหาสมชาย", "สมชาย", "สมชาย"),
    ],
)
def test_a_cut_word_is_made_whole_where_words_have_ends(text: str, part: str, whole: str) -> None:
    start = text.index(part)
    end = start + len(part)
    assert text[wording.word_start(text, start) : wording.word_end(text, end)] == whole


def test_white_space_around_a_selection_is_left_out() -> None:
    text = "  on \n April 19 \u00a0"
    start, end = wording.trimmed(text, 0, len(text))
    assert text[start:end] == "on \n April 19"
    assert wording.trimmed("   ", 0, 3) == (3, 3)


def test_a_word_broken_at_a_lines_end_is_copied_whole() -> None:
    assert wording.joined("difficult to com\ufffepile than") == "difficult to compile than"
    assert wording.joined("com\ufffe\npile") == "compile"


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Detained and DETAINED", "detained", ["Detained", "DETAINED"]),
        ("was deten\ufffetion.", "detention", ["deten\ufffetion"]),
        ("held\nin\n detention", "held in detention", ["held\nin\n detention"]),
        ("Café and Cafe\u0301 ", "cafe", ["Café", "Cafe\u0301"]),
        ("Ёлкин ёлки", "елк", ["Ёлк", "ёлк"]),
        ("mayor’s office", "mayor's", ["mayor’s"]),
        ("2025–2026", "2025-2026", ["2025–2026"]),
        ("the ﬁle", "file", ["ﬁle"]),
        ("Straße", "strasse", ["Straße"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("one 🙂 two", "two", ["two"]),
        ("nothing", "thing else", []),
        ("anything", "   ", []),
    ],
)
def test_finding_looks_past_case_accents_and_line_ends(
    text: str, wanted: str, found: list[str]
) -> None:
    assert [text[start:end] for start, end in find(text, wanted)] == found


@given(LETTERS, st.integers(0, 59), st.integers(1, 8))
def test_any_words_of_a_text_are_found_in_it(text: str, start: int, length: int) -> None:
    wanted = text[start : start + length]
    places = find(text, wanted)
    if folded(wanted).strip():
        assert places
    for low, high in places:
        assert 0 <= low < high <= len(text)


def boxes_of(*rows: str, rtl: bool = False) -> tuple[str, np.ndarray]:
    text, boxes = "\n".join(rows), []
    for number, row in enumerate(rows):
        for place in range(len(row)):
            x = (len(row) - 1 - place if rtl else place) * 10.0
            boxes.append((x, number * 20.0, x + 9.0, number * 20.0 + 12.0))
        if number < len(rows) - 1:
            boxes.append((0.0, 0.0, 0.0, 0.0))
    return text, np.array(boxes, np.float32)


def test_the_lines_of_a_drawn_page_are_found_from_its_boxes() -> None:
    text, boxes = boxes_of("first line", "second")
    lines = Lines(text, boxes)
    parts = [text[a:b] for a, b in zip(lines.starts, lines.stops, strict=True)]
    assert parts == ["first line", "second"]
    assert lines.spans(6, 14) == [(60.0, 0.0, 99.0, 12.0), (0.0, 20.0, 29.0, 32.0)]
    assert lines.nearest_offset(lines.nearest_line(31.0, 25.0), 31.0) == 11 + 3


def test_a_line_ends_after_the_hyphen_that_joins_a_word() -> None:
    text = "com\ufffepile"
    boxes = [(x * 10.0, 0.0, x * 10.0 + 9, 12.0) for x in range(4)]
    boxes += [(x * 10.0, 20.0, x * 10.0 + 9, 32.0) for x in range(4)]
    lines = Lines(text, np.array(boxes, np.float32))
    parts = [text[a:b] for a, b in zip(lines.starts, lines.stops, strict=True)]
    assert parts == ["com\ufffe", "pile"]


def test_a_hyphen_low_on_its_line_still_ends_it() -> None:
    text = "co\ufffeco"
    boxes = [(0, 0, 9, 8), (10, 0, 19, 8), (20, 5, 25, 6), (0, 20, 9, 28), (10, 20, 19, 28)]
    lines = Lines(text, np.array(boxes, np.float32))
    assert len(lines) == 2


def test_letters_written_from_right_to_left_are_pointed_at_from_the_right() -> None:
    text, boxes = boxes_of("אבגד", rtl=True)
    lines = Lines(text, boxes)
    assert lines.nearest_offset(0, 39.0) == 0
    assert lines.nearest_offset(0, 0.0) == 4


@pytest.mark.parametrize("count", [0, 3, 30])
def test_too_few_or_too_many_boxes_do_no_harm(count: int) -> None:
    boxes = np.array([(x * 10.0, 0, x * 10.0 + 9, 12) for x in range(count)], np.float32)
    lines = Lines("ten letter", boxes.reshape(-1, 4))
    assert len(lines.boxes) == 10
    assert all(0 <= a < b <= 10 for a, b in zip(lines.starts, lines.stops, strict=True))


def test_boxes_that_are_no_numbers_do_no_harm() -> None:
    boxes = np.array([(np.nan, 0, 5, 5), (np.inf, 0, np.inf, 5)], np.float32)
    assert len(Lines("ab", boxes)) <= 2


def test_a_stack_of_many_pages_knows_what_is_in_view() -> None:
    stack = Stack([100.0] * 2400, 10.0, 20.0)
    assert stack.total == 20 + 2400 * 110 - 10 + 20 - 0
    assert list(stack.visible(0, 50)) == [1]
    assert list(stack.visible(125, 340)) == [2, 3]
    assert stack.set_height(2, 150.0) == 50.0
    assert stack.top(3) == 20 + 110 + 160
    assert list(stack.visible(10_000_000, 10_000_100)) == [2400]
