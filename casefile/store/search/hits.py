"""What a search finds, and the piece of text that shows it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import chain
from typing import Final, NamedTuple

from casefile.store.search.query import Query

BEFORE: Final = 60
AFTER: Final = 120

_LONG_WORD: Final = 20

_WHITE: Final = re.compile(r"\s")


class HitKind(StrEnum):
    PAGE = "page"
    CASE = "case"
    DOCUMENT = "document"
    PARTY = "party"
    PROVISION = "provision"
    EVENT = "event"
    NOTE = "note"


class Hit(NamedTuple):
    """One place that answers. A page's hit has document, page, and the place in the page's text.

    `marks` are the (start, end) of what was asked for in `snippet`. `fact_id` is the identity of
    what was found (a case, involvement, provision, event or note), or the document's SHA-256.
    """

    kind: HitKind
    case_id: str
    case: str
    title: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    fact_id: str
    document: str | None = None
    page: int | None = None
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Results:
    """The hits, best first; where `capped`, too many match, and these are the newest of them."""

    hits: tuple[Hit, ...]
    capped: bool = False


def pattern_of(query: Query) -> re.Pattern[str]:
    """Finds what was asked for in a text as it stands, also where a line's end breaks a word."""
    alternatives = []
    last = len(query.phrases) - 1
    for place, words in enumerate(query.phrases):
        spelled = [_spelled(word) for word in words if word]
        ending = r"\w*" if query.last_is_beginning and place == last else r"\b"
        forms, rest = _first_apart(r"[\W_]+".join(spelled) + ending)
        alternatives.append((forms, rest))
    alternatives.sort(key=lambda one: len(one[1]), reverse=True)
    # The word's start is asked for behind its first letter, and what begins with which letter
    # behind that: a search that can begin with one set of letters runs several times as fast as
    # one that looks for a boundary, or for each of several words, at each place.
    firsts = "".join(forms for forms, _ in alternatives)
    words_in = "|".join(f"(?<=[{forms}]){rest}" for forms, rest in alternatives)
    return re.compile(rf"[{firsts}](?<=\b.)(?:{words_in})")


def _first_apart(pattern: str) -> tuple[str, str]:
    """The forms of a pattern's first letter, and what follows it."""
    end = next(place for place in range(2, len(pattern)) if pattern[place] == "]")
    return pattern[1:end], pattern[end + 1 :]


def _spelled(word: str) -> str:
    """A pattern for a word in any case, with or without diacritics or a break at a line's end."""
    bare = unicodedata.normalize("NFD", word)
    letters = [sign for sign in bare if not "\u0300" <= sign <= "\u036f"] or [*bare]
    return r"[\u0300-\u036f]*(?:\ufffe\s*)?".join(_any_form(sign) for sign in letters)


def _any_form(sign: str) -> str:
    """A set of signs: all those the index takes for this one."""
    lower = sign.lower()[0]
    upper = sign.upper()
    forms = {sign, lower, upper if len(upper) == 1 else sign} | _forms().get(lower, set())
    return "[" + "".join(re.escape(form) for form in sorted(forms)) + "]"


@cache
def _forms() -> dict[str, set[str]]:
    """By bare lower-case letter: the Latin, Greek and Cyrillic letters that fold to it."""
    forms: dict[str, set[str]] = {}
    for code in chain(range(0x41, 0x590), range(0x1E00, 0x2000), range(0xA640, 0xA800)):
        sign = chr(code)
        bare = unicodedata.normalize("NFD", sign)[0].lower()[0]
        if bare != sign:
            forms.setdefault(bare, set()).add(sign)
    return forms


def snippet_of(
    text: str, pattern: re.Pattern[str]
) -> tuple[str, tuple[tuple[int, int], ...], tuple[int, int]]:
    """A line around the first match, the marks in that line, and where the match is in the text."""
    found = pattern.search(text)
    if found is None:
        line = " ".join(text[: BEFORE + AFTER].split())
        return line, (), (0, 0)
    first, last = found.span()
    start, end = max(first - BEFORE, 0), min(last + AFTER, len(text))
    # White space becomes one blank sign for sign, so that the marks stay true.
    line = text[start:end].replace("\r", " ").replace("\n", " ")
    if not line.isprintable():
        line = _WHITE.sub(" ", line)
    if end < len(text):
        blank = line.rfind(" ", max(len(line) - _LONG_WORD, last - start))
        if blank >= 0:
            line, end = line[:blank], start + blank
    if start:
        # At a word's beginning, unless the word before is a very long one.
        blank = line.find(" ", 0, min(_LONG_WORD, first - start))
        line, start = line[blank + 1 :], start + blank + 1
    head = "…" if start > 0 else ""
    shift = len(head) - start
    marks = tuple(
        (place.start() + shift, place.end() + shift)
        for place in pattern.finditer(text, first, end)
        if place.end() > place.start()
    )
    return head + line + ("…" if end < len(text) else ""), marks, (first, last)
