"""What a search finds, and the piece of text that shows it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from casefile.store.search.query import Query

BEFORE: Final = 60
AFTER: Final = 120


class HitKind(StrEnum):
    PAGE = "page"
    CASE = "case"
    DOCUMENT = "document"
    PARTY = "party"
    PROVISION = "provision"
    EVENT = "event"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Hit:
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
    """The hits, best first. `capped` says that only some of the matches were ranked."""

    hits: tuple[Hit, ...]
    capped: bool = False


class _Folding(dict[int, int]):
    """Each character's bare lower-case form, one for one, so that offsets stay true."""

    def __missing__(self, code: int) -> int:
        bare = unicodedata.normalize("NFD", chr(code))[0].lower()
        self[code] = folded = ord(bare[0]) if bare else code
        return folded


_FOLDING: Final = _Folding()


def folded(text: str) -> str:
    """The text without case and diacritics, of the same length."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


def pattern_of(query: Query) -> re.Pattern[str]:
    """Finds what was asked for in a folded text, also where a line's end breaks a word."""
    alternatives = []
    last = len(query.phrases) - 1
    for place, words in enumerate(query.phrases):
        spelled = [_spelled(folded(word)) for word in words]
        ending = r"\w*" if query.last_is_beginning and place == last else r"\b"
        alternatives.append(r"\b" + r"[\W_]+".join(spelled) + ending)
    return re.compile("|".join(sorted(alternatives, key=len, reverse=True)))


def _spelled(word: str) -> str:
    return r"(?:\ufffe\s*)?".join(re.escape(sign) for sign in word)


def snippet_of(
    text: str, pattern: re.Pattern[str]
) -> tuple[str, tuple[tuple[int, int], ...], tuple[int, int]]:
    """A line around the first match, the marks in that line, and where the match is in the text."""
    bare = folded(text)
    found = pattern.search(bare)
    if found is None:
        line = " ".join(text[: BEFORE + AFTER].split())
        return line, (), (0, 0)
    start = max(found.start() - BEFORE, 0)
    end = min(found.end() + AFTER, len(text))
    start = _at_word(text, start, forward=True) if start else 0
    end = _at_word(text, end, forward=False) if end < len(text) else end
    end = max(end, found.end())
    start = min(start, found.start())
    head = "…" if start > 0 else ""
    tail = "…" if end < len(text) else ""
    # White space becomes one blank sign for sign, so that the marks stay true.
    line = "".join(" " if sign.isspace() else sign for sign in text[start:end])
    marks = tuple(
        (match.start() - start + len(head), match.end() - start + len(head))
        for match in pattern.finditer(bare, start, end)
        if match.end() > match.start()
    )
    return head + line + tail, marks, found.span()


def _at_word(text: str, place: int, *, forward: bool) -> int:
    for step in range(20):
        at = place + step if forward else place - step
        if not 0 < at < len(text):
            break
        if text[at].isspace():
            return at + 1 if forward else at
    return place
