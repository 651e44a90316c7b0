"""Words of one direction of writing in lines of the other."""

from __future__ import annotations

import pytest

from casefile.model.directions import (
    apart,
    common_direction,
    each_by_itself,
    in_line,
    runs_left,
    template_runs_left,
    together,
)

ARABIC, HEBREW = "قضية", "תיק"


def seen(text: str) -> str:
    """A text with signs to be read instead of those that nobody sees."""
    return text.replace("\u2068", "<").replace("\u2069", ">")


@pytest.mark.parametrize("words", ["Osh", "R. T.", "19 апреля 2025 г.", "4", "", "2025-04-19"])
def test_plain_words_of_a_line_from_the_left_stay_as_they_are(words: str) -> None:
    assert apart(words, leftward=False) == words


@pytest.mark.parametrize("words", [ARABIC, HEBREW, f"Osh ({ARABIC})", f"{ARABIC} 5"])
def test_an_arabic_or_hebrew_name_does_not_turn_an_english_sentence(words: str) -> None:
    assert seen(apart(words, leftward=False)) == f"<{words}>"


@pytest.mark.parametrize("words", ["R. T.", "filing.pdf", "Ош", "2025-04-19", "1–3", f"{ARABIC} A"])
def test_a_latin_name_or_a_numeric_date_stays_whole_in_an_arabic_sentence(words: str) -> None:
    assert seen(apart(words, leftward=True)) == f"<{words}>"


@pytest.mark.parametrize("words", [ARABIC, "9 مايو 2025", "4", "1,204", " · 14", "100 %", ""])
def test_what_runs_as_the_arabic_sentence_does_stays_as_it_is(words: str) -> None:
    assert apart(words, leftward=True) == words


def test_words_side_by_side_are_set_apart_once() -> None:
    line = in_line(["Kyrgyzstan", "", f"4 {ARABIC}"], " · ", leftward=True)
    assert seen(line) == f"<Kyrgyzstan> · 4 {ARABIC}"
    assert apart(line, leftward=True) == line
    assert together(line) == f"Kyrgyzstan · 4 {ARABIC}"


def test_a_text_runs_as_its_first_letter_that_is_not_set_apart() -> None:
    assert runs_left(f"12. {ARABIC} Osh") is True
    assert runs_left("Osh") is False
    assert runs_left(f"\u2068Osh\u2069: {ARABIC}") is True
    assert runs_left("12:30") is None
    assert template_runs_left("{what}: {values}", default=True) is True
    assert template_runs_left(ARABIC + " {name}", default=False) is True
    assert common_direction(["Osh", "12"], default=True) is False
    assert common_direction(["Osh", ARABIC], default=True) is True


def test_a_line_that_was_broken_within_a_name_keeps_the_name_apart_on_both_lines() -> None:
    lines = each_by_itself(["من \u2068Harbour", "Archive\u2069 اليوم", "x"])
    assert [seen(line) for line in lines] == ["من <Harbour>", "<Archive> اليوم", "x"]
