"""What of a stranger's text reaches the page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.export.printable import LONGEST_WORD, mapped, printable, spelled_out


def test_a_word_broken_at_a_line_end_is_whole_again() -> None:
    assert printable("the deten\ufffe\r\ntion of four", "quote") == "the detention of four"


def test_a_quote_over_several_lines_stands_on_one() -> None:
    assert printable("all four \r\nwere\n charged", "quote") == "all four were charged"


def test_the_paragraphs_of_a_synopsis_stay() -> None:
    assert printable("One.\r\nTwo.", "synopsis") == "One.\nTwo."


def test_a_file_name_cannot_lie_by_turning_the_writing_round() -> None:
    assert printable("statement\u202efdp.exe", "file_name") == "statementfdp.exe"


def test_markup_is_left_exactly_as_it_is() -> None:
    title = '#panic("x") *_<b>'
    assert printable(title, "title") == title


def test_joiners_that_shape_a_word_stay() -> None:
    assert printable("می\u200cخواهم", "quote") == "می\u200cخواهم"


def test_an_endless_word_gets_places_to_break_and_an_address_does_not() -> None:
    assert printable("x" * 100).replace("\u200b", "") == "x" * 100
    assert max(map(len, printable("x" * 100).split("\u200b"))) <= LONGEST_WORD
    address = "https://lissgrad-courier.example/" + "x" * 100
    assert printable(f"at {address}", "synopsis") == f"at {address}"


def test_a_hash_is_never_touched() -> None:
    assert printable("3f9a" * 16, "sha256") == "3f9a" * 16


@given(st.text(st.characters(categories=None)))  # type: ignore[arg-type]  # surrogates too
def test_whatever_comes_in_what_goes_out_can_be_encoded_and_drawn(text: str) -> None:
    out = printable(text, "quote")
    out.encode("utf-8")
    assert not any(ord(letter) < 32 for letter in out)


def test_every_string_of_a_value_is_changed_under_its_key() -> None:
    value = {"a": ["x", {"b": "y"}], "n": 3, "c": None}
    seen: list[tuple[str, str]] = []

    def change(text: str, key: str) -> str:
        seen.append((text, key))
        return text.upper()

    assert mapped(value, change) == {"a": ["X", {"b": "Y"}], "n": 3, "c": None}
    assert seen == [("x", "a"), ("y", "b")]


@pytest.mark.parametrize(
    ("text", "undrawn", "said"),
    [
        ("seen 😀 there", ["😀"], "seen [U+1F600] there"),
        ("👨\u200d👧", ["👨", "👧"], "[U+1F468][U+1F467]"),
        ("می\u200cخواهم 😀", ["😀"], "می\u200cخواهم [U+1F600]"),
    ],
)
def test_a_sign_without_a_font_is_spelled_out(text: str, undrawn: list[str], said: str) -> None:
    assert spelled_out(text, undrawn) == said
