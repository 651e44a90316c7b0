"""How well what is typed names something: by beginnings, parts, letters in order, slips.

A scale of our own, as no two editors agree on one: whole words from their beginning weigh most,
letters strewn in order least; a word that is typed on the other keyboard counts as typed on this.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from casefile.ui.keys.layouts import as_latin, as_russian

_WHOLE, _WORD, _PART, _STREWN, _SLIP = 100, 80, 50, 25, 35
_LEAST_LETTERS = 4
"""Words shorter than this have too many neighbours to allow for a slip."""
_LEAST_LIKENESS = 80
"""Of 100: one letter wrong, missing or swapped in a word of five to ten."""

Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Match:
    """`score` is larger the better it fits; `marks` are the stretches of the text that do.

    `is_loose` says that letters were strewn or wrong.
    """

    score: float
    marks: Marks
    is_loose: bool = False


@lru_cache(maxsize=40_000)
def folded(text: str) -> str:
    """A text to be compared, letter for letter as long: small, without accents."""
    return text.translate(_BARE)


class _Bare(dict[int, str]):
    """Each letter as it is compared, found when it is first met."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        # й is a letter of its own in Russian, not an и with an accent.
        bare = "й" if sign in "йЙ" else unicodedata.normalize("NFD", sign)[0].lower()[:1]
        self[code] = bare
        return bare


_BARE = _Bare()


def typings(typed: str) -> list[str]:
    """What may have been meant: what was typed, or the same keys on the other keyboard."""
    found = [folded(typed)]
    for other in (as_latin(typed), as_russian(typed)):
        if folded(other) not in found:
            found.append(folded(other))
    return found


def match(typed: list[str], text: str, beside: str = "", *, loosely: bool = True) -> Match | None:
    """The best of the ways to take what was typed; `beside` may be met, too, but weighs less.

    `loosely` allows for strewn letters and slips, which among thousands of titles find too much.
    """
    found: Match | None = None
    bare, bare_beside = folded(text), folded(beside)
    for at, way in enumerate(typed):
        words = way.split()
        if not loosely and not all(word in bare or word in bare_beside for word in words):
            continue
        one = _match(words, bare, bare_beside, loosely=loosely)
        if one is not None:
            score = one.score - (5 if at else 0)
            if found is None or score > found.score:
                found = Match(score, one.marks, one.is_loose)
    return found


def _match(words: list[str], text: str, beside: str, *, loosely: bool) -> Match | None:
    if not words:
        return Match(0, ())
    total, marks, is_loose = 0.0, list[tuple[int, int]](), False
    for word in words:
        one = _word(word, text, loosely=loosely)
        if one is None:
            at = beside.find(word)
            if at < 0:
                return None
            total += _PART / 2 if at and beside[at - 1].isalnum() else _PART
            continue
        total += one.score
        marks += one.marks
        is_loose |= one.is_loose
    whole = " ".join(words)
    bonus = (
        _WHOLE if text.rstrip("…") == whole.rstrip("…") else _PART if text.startswith(whole) else 0
    )
    # Of two that fit alike, the shorter one was more nearly spelt out.
    score = total / len(words) + bonus - len(text) / 50
    return Match(score, tuple(sorted(marks)), is_loose)


def _word(word: str, text: str, *, loosely: bool) -> Match | None:
    at, inside = text.find(word), -1
    while at >= 0:
        if at == 0 or not text[at - 1].isalnum():
            end = at + len(word)
            is_whole = end == len(text) or not text[end].isalnum()
            return Match(_WHOLE if is_whole else _WORD, ((at, end),))
        inside = at if inside < 0 else inside
        at = text.find(word, at + 1)
    if inside >= 0:
        return Match(_PART, ((inside, inside + len(word)),))
    if not loosely:
        return None
    ways = [one for one in (_strewn(word, text), _slip(word, text)) if one is not None]
    return max(ways, key=lambda one: one.score, default=None)


def _strewn(word: str, text: str) -> Match | None:
    """Letters in order, where the first begins a word: "tz" for "Timeline: zoom"."""
    marks, at, starts = list[tuple[int, int]](), 0, 0
    for sign in word:
        place = text.find(sign, at)
        # The beginning of a later word is what one means rather than a letter within this one.
        onward = text.find(f" {sign}", max(at - 1, 0))
        if onward >= 0 and (place < 0 or place != at):
            place = onward + 1
        if place < 0:
            return None
        begins = place == 0 or not text[place - 1].isalnum()
        if not marks and not begins:
            return None
        starts += begins
        marks.append((place, place + 1))
        at = place + 1
    spread = marks[-1][1] - marks[0][0] - len(word)
    if starts < 2 and spread > len(word):
        return None
    return Match(_STREWN + 10 * starts / len(word) - spread / 10, tuple(marks), True)


def _slip(word: str, text: str) -> Match | None:
    """A word with a letter wrong."""
    if len(word) < _LEAST_LETTERS:
        return None
    from rapidfuzz import fuzz

    best, start = None, 0
    for part in text.split(" "):
        likeness = fuzz.ratio(word, part.rstrip("…")[: len(word) + 1])
        if likeness >= _LEAST_LIKENESS and (best is None or likeness > best.score):
            best = Match(likeness, ((start, start + len(part)),))
        start += len(part) + 1
    return None if best is None else Match(_SLIP + best.score / 20, best.marks, True)
