"""The lanes in which events stand: what they are about and what they are called."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from casefile.model.terms import EventKind
from casefile.timeline.rows import Suspect

_PARTICLES = frozenset(
    (
        *("al", "bin", "bint", "da", "dal", "de", "del", "della", "den", "der", "des", "di"),
        *("do", "dos", "du", "el", "ibn", "la", "le", "ten", "ter", "van", "von", "y"),
    )
)


_MOST_NAMES = 4
"""A name of more words than this, particles apart, is taken for a description."""


class LaneKind(StrEnum):
    """What a lane is about; what has no charge or no source has a lane of its own."""

    SUSPECT = "suspect"
    COURT = "court"
    CONTEXT = "context"
    CHARGE = "charge"
    KIND = "kind"
    SOURCE = "source"
    CASE = "case"
    ALL = "all"
    NO_CHARGE = "no charge"
    NO_SOURCE = "no source"


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane: `label` is short, `name` is whole, `suspects` are the ids that share it.

    `key` is what it is known by when the events have changed: its kind and what it is about.
    """

    kind: LaneKind
    label: str
    name: str
    suspects: tuple[str, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class LaneWords:
    """The words on lanes, so that the interface can give its own language."""

    suspect: str = "Suspect {number}"
    suspects: str = "Suspects {numbers}"
    court: str = "Court"
    context: str = "Context"
    no_charge: str = "No charge"
    no_source: str = "No source"
    all_events: str = "All events"
    kinds: Mapping[EventKind, str] = field(
        default_factory=lambda: {kind: kind.value.capitalize() for kind in EventKind}
    )


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


def suspects_lanes(
    suspects: Sequence[Suspect], happened: Mapping[int, Hashable], words: LaneWords
) -> tuple[list[Lane], list[int]]:
    """One lane a suspect in the given order, and for each suspect the place of its lane.

    Unnamed suspects of one group to whom just the same happened share a lane; `happened` says by
    a suspect's place what that was.
    """
    members: list[list[Suspect]] = []
    lane_of: list[int] = []
    shared: dict[Hashable, int] = {}
    for place, suspect in enumerate(suspects):
        key: Hashable = place
        if not suspect.is_named and suspect.number is not None:
            key = (suspect.group or "", happened.get(place))
        if key not in shared:
            shared[key] = len(members)
            members.append([])
        members[shared[key]].append(suspect)
        lane_of.append(shared[key])
    return [suspects_lane(one, words) for one in members], lane_of


def suspects_lane(shared: Sequence[Suspect], words: LaneWords) -> Lane:
    """The lane of one suspect, or of several without names who share it."""
    ids = tuple(suspect.id for suspect in shared)
    key = f"{LaneKind.SUSPECT}:{ids[0]}"
    if len(shared) > 1:
        label = words.suspects.format(numbers=_numbers([suspect.number or 0 for suspect in shared]))
        return Lane(LaneKind.SUSPECT, label, label, ids, key)
    only = shared[0]
    if only.is_named:
        label = short_name(only.name) if only.is_person else only.name
        return Lane(LaneKind.SUSPECT, label, only.name, ids, key)
    label = only.name or words.suspect.format(number=only.number)
    return Lane(LaneKind.SUSPECT, label, label, ids, key)


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
