"""Keeps words of one direction of writing from turning the order of a line of the other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

_FIRST_STRONG, _END = "\u2068", "\u2069"
"""Unicode's first strong isolate, and its end (UAX #9): not seen, not wide."""

_LEFTWARD: Final = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Hebrew, Arabic and the other scripts that run from right to left, by Unicode's blocks."""
_LETTER: Final = re.compile(r"[^\W\d_]")
_SET_APART: Final = re.compile(f"{_FIRST_STRONG}[^{_FIRST_STRONG}{_END}]*{_END}")
_PLACE: Final = re.compile(r"\{[^{}]*\}")
_NUMBERS: Final = re.compile(r"\d[^\d\s.,]+\d")
"""A day, a stretch or a time in digits."""


def runs_left(text: str) -> bool | None:
    """Whether a text runs from right to left, by its first letter; None where it has none."""
    first = _LETTER.search(_bare(text))
    return None if first is None else _LEFTWARD.match(first[0]) is not None


def apart(words: str, *, leftward: bool) -> str:
    """Words as they are put into a line that runs leftward or rightward.

    They come back as they are unless the line would put them, or they the line, out of order.
    """
    if not leftward and words.isascii():
        return words
    bare = _bare(words)
    if leftward:
        # Numbers behind Arabic letters stand from right to left: a day would be turned.
        foreign = _LETTER.search(_LEFTWARD.sub("", bare)) is not None or (
            _LEFTWARD.search(bare) is None and _NUMBERS.search(bare) is not None
        )
    else:
        foreign = _LEFTWARD.search(bare) is not None
    return f"{_FIRST_STRONG}{words}{_END}" if foreign else words


def in_line(parts: Iterable[str], between: str, *, leftward: bool) -> str:
    """Words side by side, none of which turns another; those that are empty are left out."""
    return between.join(apart(part, leftward=leftward) for part in parts if part)


def each_by_itself(lines: Iterable[str]) -> list[str]:
    """The lines of one text that was broken, where what is set apart ends on another line."""
    found: list[str] = []
    open_ones = 0
    for line in lines:
        whole = _FIRST_STRONG * open_ones + line
        open_ones = max(0, whole.count(_FIRST_STRONG) - whole.count(_END))
        found.append(whole + _END * open_ones)
    return found


def together(text: str) -> str:
    """A text without what sets its parts apart, for whoever takes it along."""
    return text.replace(_FIRST_STRONG, "").replace(_END, "")


def common_direction(texts: Iterable[str], default: bool) -> bool:
    """Whether texts that follow each other run leftward: as all of them do, else the `default`."""
    found = {runs for text in texts if (runs := runs_left(text)) is not None}
    return found.pop() if len(found) == 1 else default


@lru_cache(maxsize=4096)
def template_runs_left(template: str, default: bool) -> bool:
    """The direction of a sentence with `{name}` in it; one without a letter has the `default`."""
    found = runs_left(_PLACE.sub("", template))
    return default if found is None else found


def _bare(text: str) -> str:
    """A text without the parts that are set apart already."""
    while _FIRST_STRONG in text:
        shorter = _SET_APART.sub("", text)
        if shorter == text:
            break
        text = shorter
    return text
