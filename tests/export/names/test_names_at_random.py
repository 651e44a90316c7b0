"""Wherever a name stands, and however it is dressed, no text keeps it."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st
from leaks import _plain

from casefile.export.names.finding import find
from casefile.export.names.watching import Watch, Watched

NAMES = ("Ilya Dovran", "Бактыгуль Жээнбекова", "Hélène Groß", "Юрий Щеглов", "დავით ბერიძე")
WATCH = Watch([Watched(str(at), (name,), True, True) for at, name in enumerate(NAMES)])
PARTS = tuple(part for name in NAMES for part in name.split() if len(part) > 4)
UNSEEN = ("\u00ad", "\u200b", "\u2060", "\u202e", "\ufeff", "\ufffe", "\x00", "\u0301")


def without_names(text: str) -> str:
    kept, at = "", 0
    for one in find(WATCH, text):
        kept += text[at : one.start] + "[…]"
        at = one.end
    return kept + text[at:]


@st.composite
def dressed(draw: st.DrawFn) -> tuple[str, str]:
    """A part of a name, and the same as it may stand in a text."""
    part = draw(st.sampled_from(PARTS))
    change = draw(st.sampled_from((str, str.upper, str.lower, str.title)))
    form = draw(st.sampled_from(("NFC", "NFD", "NFKC", "NFKD")))
    text = unicodedata.normalize(form, change(part))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(1, len(text) - 1))
        text = text[:at] + draw(st.sampled_from(UNSEEN)) + text[at:]
    return part, text


@settings(max_examples=300)
@given(st.text(max_size=12), dressed(), st.text(max_size=12))
def test_no_part_of_a_name_is_left_whatever_stands_around_it(
    before: str, name: tuple[str, str], after: str
) -> None:
    part, text = name
    left = without_names(f"{before}{text}{after}")
    assert _plain(part) not in re.sub(r"[\x00-\x1f]", "", _plain(left))


@settings(max_examples=100)
@given(st.lists(st.sampled_from((*NAMES, *PARTS, "Dov", "ran", "-", "\n", " ", ".", "I."))))
def test_what_is_safe_is_found_safe_again(pieces: list[str]) -> None:
    left = without_names("".join(pieces))
    assert without_names(left) == left
