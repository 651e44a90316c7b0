"""What is found in the help: all words of a question, each as a word or the beginning of one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from casefile.ui.help.topics import Section, Topic

MOST: Final = 40
"""So many places are listed."""

_IN_TITLE: Final = 12.0
_IN_HEADING: Final = 7.0
_IN_TEXT: Final = 1.0
_MOST_COUNTED: Final = 5
"""A word that stands in a text more often than that makes it no more worth reading."""

_WORD: Final = re.compile(r"\w+")
_MARKUP: Final = re.compile(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|[*`|\[#]|\{\w+\}")
_RULE: Final = re.compile(r"[\s|:-]*-[\s|:-]*")
"""A line across the page, or beneath the head of a table."""
_AROUND: Final = 70
"""Letters of a text that are shown around what was found."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place where all words stand: its topic, the section, and a line of its text."""

    topic: str
    title: str
    section: Section
    line: str


@dataclass(frozen=True, slots=True)
class _Entry:
    topic: Topic
    section: Section
    plain: str
    in_title: tuple[str, ...]
    in_heading: tuple[str, ...]
    in_text: tuple[str, ...]


def folded(text: str) -> str:
    """A text as it is compared: small letters without accents, ё as е."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def words_of(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(folded(text)))


class Index:
    """The words of all topics, section by section."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        self._entries = tuple(
            _entry(topic, section) for topic in topics for section in topic.sections
        )

    def search(self, asked: str) -> tuple[Found, ...]:
        """The best places first; a topic's title counts most, then a section's heading."""
        words = words_of(asked)
        if not words:
            return ()
        scored = [(_score(entry, words), place) for place, entry in enumerate(self._entries)]
        best = sorted((-score, place) for score, place in scored if score > 0)[:MOST]
        return tuple(_found(self._entries[place], words) for _, place in best)


def _entry(topic: Topic, section: Section) -> _Entry:
    plain = plain_text(section.text)
    heading = words_of(section.heading) if section.anchor else ()
    return _Entry(topic, section, plain, words_of(topic.title), heading, words_of(plain))


def plain_text(markdown: str) -> str:
    """The words of a section without its signs."""
    written = (line for line in markdown.splitlines() if not _RULE.fullmatch(line))
    lines = (_MARKUP.sub(" ", line).strip() for line in written)
    return " ".join(" ".join(lines).split())


def _score(entry: _Entry, words: Sequence[str]) -> float:
    total = 0.0
    for word in words:
        # Only a topic's own beginning is found by its title, or every section of it would be.
        title = _IN_TITLE * _best(entry.in_title, word) if not entry.section.anchor else 0.0
        heading = _IN_HEADING * _best(entry.in_heading, word)
        count = sum(one.startswith(word) for one in entry.in_text)
        text = _IN_TEXT * min(count, _MOST_COUNTED)
        score = title + heading + text
        if not score:
            return 0.0
        total += score
    return total


def _best(there: Sequence[str], word: str) -> float:
    """1 for the word itself, less for one that only begins so, 0 where there is none."""
    return max((1.0 if one == word else 0.8 for one in there if one.startswith(word)), default=0.0)


def _found(entry: _Entry, words: Sequence[str]) -> Found:
    return Found(entry.topic.name, entry.topic.title, entry.section, _line(entry.plain, words))


def _line(plain: str, words: Sequence[str]) -> str:
    """A stretch of a text around the first of the words, else its beginning."""
    places = (one.start() for one in _WORD.finditer(plain) if _begins(one[0], words))
    at = next(places, 0)
    start = max(0, at - _AROUND // 2)
    if start:
        start = plain.find(" ", start) + 1
    stretch = plain[start : start + 2 * _AROUND]
    cut = stretch if start + 2 * _AROUND >= len(plain) else f"{stretch.rsplit(' ', 1)[0]}…"
    return f"…{cut}" if start else cut


def _begins(word: str, wanted: Sequence[str]) -> bool:
    return any(folded(word).startswith(one) for one in wanted)
