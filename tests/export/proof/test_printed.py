"""Whether words stand on pages, however lines and pages break them."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from casefile.export.proof.printed import Standing, stand

WORD = st.text(st.sampled_from([*"abcdeABC.,-0123", *"абвгд", "ﬁ", "é"]), min_size=1, max_size=12)
ENTRY = st.lists(st.lists(WORD, min_size=1, max_size=9).map(" ".join), min_size=1, max_size=4)


@settings(max_examples=40)
@given(entries=st.lists(ENTRY, max_size=12), data=st.data())
def test_what_was_printed_is_found_however_it_is_broken(
    entries: list[list[str]], data: st.DataObject
) -> None:
    pages = [""]
    for entry in entries:
        for text in entry:
            for word in text.split():
                if data.draw(st.integers(0, 19)) == 0:
                    pages.append("")
                pages[-1] += word + data.draw(st.sampled_from([" ", "\n", " \n"]))
            pages[-1] += data.draw(st.sampled_from(["\n", "\n1\n", "\n· \n", "\nSources\n"]))
    standings = stand(entries, pages)
    assert [len(one) for one in standings] == [len(one) for one in entries]
    assert {one for some in standings for one in some} <= {Standing.THERE}


@given(words=st.lists(WORD, min_size=1, max_size=30), at=st.integers(0, 29), new=WORD)
def test_a_word_that_was_changed_is_missed(words: list[str], at: int, new: str) -> None:
    at %= len(words)
    assume(new not in " ".join(words))
    assume(words[at] not in new)
    assume(any(letter.isalnum() for letter in words[at] + new))
    changed = [*words[:at], new, *words[at + 1 :]]
    assume("".join(words) not in "".join(changed))
    assert stand([[" ".join(words)]], ["\n".join(changed)]) == [[Standing.MISSING]]


def test_one_of_two_alike_is_missed() -> None:
    entries = [["Detained at the border"], ["Released"], ["Detained at the border"]]
    page = "Detained at the border\nReleased\nDetained at the harbour"
    standings = [one for (one,) in stand(entries, [page])]
    assert standings.count(Standing.MISSING) == 1


@pytest.mark.parametrize("page", ["سميرة الحداني", "الحداني\nسميرة", "ينادحلا\nةريمس"])
def test_writing_from_the_right_is_found_in_either_order(page: str) -> None:
    ((found,),) = stand([["سميرة الحداني"]], [f"Known as\n{page}\nSuspect"])
    assert found is not Standing.MISSING
    ((found,),) = stand([["سميرة الحدادي"]], [f"Known as\n{page}\nSuspect"])
    assert found is Standing.MISSING


def test_a_sign_without_a_font_is_found_by_its_number() -> None:
    page = "He wrote [U+1F600] and left"
    assert stand([["He wrote 😀 and left"]], [page]) == [[Standing.THERE]]
    assert stand([["He wrote 😁 and left"]], [page]) == [[Standing.MISSING]]


def test_what_a_footnote_parts_at_a_pages_end_is_found() -> None:
    pages = ["He was held in the\nHe says he was not", "cells of the Service\nThe end of it all"]
    entries = [
        ["He was held in the cells of the Service", "He says he was not"],
        ["The end of it all"],
    ]
    assert stand(entries, pages) == [[Standing.THERE] * 2, [Standing.THERE]]


def test_words_on_a_page_with_writing_from_the_right_are_no_less_compared() -> None:
    entries = [["The man was never named."], ["سميرة الحداني"]]
    page = "The man was xnever named.\nسميرة\nالحداني"
    assert stand(entries, [page])[0] == [Standing.MISSING]
    assert stand(entries, [page[24::-1] + page[25:]])[0] == [Standing.MISSING]


def test_lost_words_among_which_both_directions_of_writing_meet_are_not_called_changed() -> None:
    wanted = "held 12 דוברן and حداني of Berth 9"
    assert stand([[wanted]], ["another page altogether"]) == [[Standing.UNCLEAR]]
    # Of writing in one direction it is known that it is not there.
    assert stand([["דוברן נעצר בנמל"]], ["another page altogether"]) == [[Standing.MISSING]]
    assert stand([["held at Berth 9"]], ["another page altogether"]) == [[Standing.MISSING]]
