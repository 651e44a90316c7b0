"""Whether two names may be the same party's: spelled a little otherwise, or one the shorter."""

from __future__ import annotations

import re
from typing import Final

_ALIKE: Final = 81
"""How alike two whole names must be, of 100: "Ilja Dowran" and "Ilya Dovran" are 82."""

_ALIKE_WORDS: Final = 86
"""How alike two words: one that stands for a name must be it, but for a letter."""

_LEAST_LETTERS: Final = 4
"""A word that two names share tells something from this length on."""

_WORD: Final = re.compile(r"[^\W\d_]+|\d+")
_EMPTY: Final = frozenset(
    ("a", "al", "an", "and", "at", "by", "de", "for", "from", "in", "la", "of", "on", "s", "the")
)


def likeness(one: str, other: str) -> float:
    """From 0 to 100; 0 for names of which nobody would think that they are the same party's.

    Two names are alike when they are nearly spelled the same, in whatever order, or when all words
    of one stand in the other, their last among them: "Sekerina" is like "Natalia Sekerina", and
    "Osh mayor's office" like nothing else in Osh.
    """
    from rapidfuzz import fuzz

    ours, theirs = _words(one), _words(other)
    if not ours or not theirs:
        return 0.0
    whole = fuzz.ratio(" ".join(sorted(ours)), " ".join(sorted(theirs)))
    if whole >= _ALIKE:
        return whole
    fewer, more = sorted((ours, theirs), key=len)
    if len(fewer) == len(more) or max(map(len, fewer)) < _LEAST_LETTERS:
        return 0.0
    shared = [max(fuzz.ratio(word, each) for each in more) for word in fewer]
    if min(shared) < _ALIKE_WORDS or fuzz.ratio(fewer[-1], more[-1]) < _ALIKE_WORDS:
        return 0.0
    return sum(shared) / len(shared)


def _words(name: str) -> list[str]:
    return [word for word in _WORD.findall(name.casefold()) if word not in _EMPTY]
