"""Lines of a summary that are made for the page: an index, prose, sides of a dispute, places."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PersonLine:
    """An entry of the index of persons.

    `number` is what the lines name in `people` where the person stands; an entry by another name
    has none and `see` says by which name the person is listed.
    """

    name: str
    number: int = 0
    role: str = ""
    see: str = ""


@dataclass(frozen=True, slots=True)
class SideLine:
    """One side of what is disputed: who, and what they say ("says 6 May 2025")."""

    who: str
    says: str
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SentenceLine:
    """A sentence or two of a chronology in prose, and what they rest on.

    `lacks_source` where they should rest on something and do not.
    """

    text: str
    citations: tuple[int, ...] = ()
    lacks_source: bool = False


@dataclass(frozen=True, slots=True)
class ToldLine:
    """One event in prose: `meaning`, `custody` and `fact` as in `ChronologyLine`."""

    sentences: tuple[SentenceLine, ...]
    detail: str = ""
    meaning: str = "context"
    custody: str = ""
    sides: tuple[SideLine, ...] = ()
    people: tuple[int, ...] = ()
    fact: str = ""


@dataclass(frozen=True, slots=True)
class MonthLine:
    """The events told under one heading: "May 2025", or the months that they may be of."""

    heading: str
    told: tuple[ToldLine, ...]


@dataclass(frozen=True, slots=True)
class LeaderLine:
    """An organisation that leads a case, and what says so."""

    name: str
    citations: tuple[int, ...] = ()
    said: str = ""
    people: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """The place of a passage as a picture `width` by `height` points; `words` describe it."""

    svg: str
    width: float
    height: float
    words: str


@dataclass(frozen=True, slots=True)
class RelatedEventLine:
    """A dated event of a related case; `said` says who tells it and in which document."""

    title: str
    when: str
    phrase: str = ""
    said: str = ""
