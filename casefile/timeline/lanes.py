"""Which lanes there are, and in which of them an event stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from casefile.model.terms import COURT_KINDS
from casefile.timeline.rows import EventRow, Suspect

_PARTICLES = frozenset(
    (
        *("al", "bin", "bint", "da", "dal", "de", "del", "della", "den", "der", "des", "di"),
        *("do", "dos", "du", "el", "ibn", "la", "le", "ten", "ter", "van", "von", "y"),
    )
)


_MOST_NAMES = 4
"""A name of more words than this, particles apart, is taken for a description."""


class LaneKind(StrEnum):
    SUSPECT = "suspect"
    COURT = "court"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane: `label` is short, `name` is whole, `suspects` are the ids that share it."""

    kind: LaneKind
    label: str
    name: str
    suspects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LaneWords:
    """The words on lanes, so that the interface can give its own language."""

    suspect: str = "Suspect {number}"
    suspects: str = "Suspects {numbers}"
    court: str = "Court"
    context: str = "Context"


ENGLISH_LANES = LaneWords()


def short_name(name: str) -> str:
    """A person's name with its first words as initials: "Sergei Lapushkin" is "S. Lapushkin".

    What is initials already, one word, or a surname with its particle stays whole, and so does
    what may be no name: "Uzbek taxi driver from Andijan".
    """
    words = name.split()
    names = [word for word in words if not _is_particle(word)]
    surname = len(words) - 1
    while surname > 1 and words[surname - 1].lower() in _PARTICLES:
        surname -= 1
    if surname < 1 or len(names) > _MOST_NAMES or not all(word[0].isupper() for word in names):
        return name.strip()
    first = [word if word.endswith(".") else f"{word[0]}." for word in words[:surname]]
    return " ".join([*first, *words[surname:]])


def _is_particle(word: str) -> bool:
    """Whether a word, or what it begins with ("al-Haddani"), has a small letter in names too."""
    return word.partition("-")[0].lower() in _PARTICLES


def stands_with_court(row: EventRow) -> bool:
    """A court's act on nobody, or on several at once, is shown once: in the court's lane."""
    return row.kind in COURT_KINDS and len(row.suspects) != 1


def lanes_of(
    rows: Sequence[EventRow], suspects: Sequence[Suspect], words: LaneWords = ENGLISH_LANES
) -> tuple[Lane, ...]:
    """One lane a suspect in the given order, then the court's and the context's if they hold any.

    Unnamed suspects of one group to whom just the same happened share a lane.
    """
    known = {suspect.id for suspect in suspects}
    happened: dict[str, set[str]] = defaultdict(set)
    court = context = False
    for row in rows:
        if not row.is_dated:
            continue
        touched = [] if stands_with_court(row) else [one for one in row.suspects if one in known]
        for one in touched:
            happened[one].add(row.id)
        if stands_with_court(row):
            court = True
        elif not touched:
            context = True
    lanes = [_suspects_lane(shared, words) for shared in _shared(suspects, happened)]
    if court:
        lanes.append(Lane(LaneKind.COURT, words.court, words.court))
    if context:
        lanes.append(Lane(LaneKind.CONTEXT, words.context, words.context))
    return tuple(lanes)


def _shared(suspects: Sequence[Suspect], happened: dict[str, set[str]]) -> list[list[Suspect]]:
    lanes: list[list[Suspect]] = []
    places: dict[tuple[str, frozenset[str]], list[Suspect]] = {}
    for suspect in suspects:
        if suspect.is_named or suspect.number is None:
            lanes.append([suspect])
            continue
        key = (suspect.group or "", frozenset(happened[suspect.id]))
        if key in places:
            places[key].append(suspect)
        else:
            places[key] = [suspect]
            lanes.append(places[key])
    return lanes


def _suspects_lane(shared: list[Suspect], words: LaneWords) -> Lane:
    ids = tuple(suspect.id for suspect in shared)
    if len(shared) > 1:
        label = words.suspects.format(numbers=_numbers([suspect.number or 0 for suspect in shared]))
        return Lane(LaneKind.SUSPECT, label, label, ids)
    only = shared[0]
    if only.is_named:
        label = short_name(only.name) if only.is_person else only.name
        return Lane(LaneKind.SUSPECT, label, only.name, ids)
    label = only.name or words.suspect.format(number=only.number)
    return Lane(LaneKind.SUSPECT, label, label, ids)


def _numbers(numbers: list[int]) -> str:
    """ "3, 4", and "3–9" where three or more follow each other."""
    parts: list[str] = []
    numbers = sorted(numbers)
    at = 0
    while at < len(numbers):
        end = at
        while end + 1 < len(numbers) and numbers[end + 1] == numbers[end] + 1:
            end += 1
        if end - at >= 2:
            parts.append(f"{numbers[at]}–{numbers[end]}")
        else:
            parts.extend(str(number) for number in numbers[at : end + 1])
        at = end + 1
    return ", ".join(parts)
