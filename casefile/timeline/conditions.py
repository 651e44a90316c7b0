"""What a filter may ask for, value by value, and how many events each value would leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from casefile.model.terms import Custody, EventKind, Standing
from casefile.timeline.codes import CUSTODIES, KINDS, STANDINGS, Mask
from casefile.timeline.events import Dimension, EventTable, Target
from casefile.timeline.filters import Cited, Filter, kept


class Condition(StrEnum):
    """The conditions of a `Filter`, each by the name of its field."""

    SUSPECTS = "suspects"
    CHARGES = "charges"
    STANDINGS = "standings"
    KINDS = "kinds"
    SOURCES = "sources"
    CUSTODIES = "custodies"
    CITED = "cited"
    CASES = "cases"
    TEXT = "text"


CHOICES: Final[tuple[Condition, ...]] = tuple(one for one in Condition if one is not Condition.TEXT)
"""The conditions that choose among values."""

_DIMENSIONS: Final = {
    Condition.SUSPECTS: Dimension.SUSPECT,
    Condition.CHARGES: Dimension.CHARGE,
    Condition.SOURCES: Dimension.SOURCE,
}


def values_of(wanted: Filter, condition: Condition) -> tuple[str, ...]:
    """What a filter asks for by one condition; nothing where it is not set."""
    value = getattr(wanted, condition)
    if isinstance(value, frozenset):
        return tuple(sorted(value))
    return (str(value),) if value and str(value).strip() else ()


def with_value(wanted: Filter, condition: Condition, value: str, is_wanted: bool) -> Filter:
    """The filter that asks for one value more, or for one less.

    A condition that can be met in one way only forgets the value it had.
    """
    if condition is Condition.TEXT:
        return replace(wanted, text=value if is_wanted else "")
    if condition is Condition.CITED:
        return replace(wanted, cited=Cited(value) if is_wanted else None)
    before = set(values_of(wanted, condition))
    values = before | {value} if is_wanted else before - {value}
    match condition:
        case Condition.KINDS:
            return replace(wanted, kinds=frozenset(EventKind(one) for one in values))
        case Condition.STANDINGS:
            return replace(wanted, standings=frozenset(Standing(one) for one in values))
        case Condition.CUSTODIES:
            return replace(wanted, custodies=frozenset(Custody(one) for one in values))
        case Condition.SUSPECTS:
            return replace(wanted, suspects=frozenset(values))
        case Condition.CHARGES:
            return replace(wanted, charges=frozenset(values))
        case Condition.SOURCES:
            return replace(wanted, sources=frozenset(values))
        case Condition.CASES:
            return replace(wanted, cases=frozenset(values))


def targets_of(table: EventTable, condition: Condition) -> tuple[Target, ...]:
    """Whom or what a condition chooses among, where that is not a closed list of words."""
    if condition is Condition.CASES:
        return table.cases
    dimension = _DIMENSIONS.get(condition)
    return () if dimension is None else table.links_of(dimension).targets


def counts(table: EventTable, wanted: Filter, condition: Condition) -> dict[str, int]:
    """How many events each value of a condition would leave if it were the only one chosen there.

    The other conditions count. Of closed lists only the words are there that occur in the table.
    """
    stays = _events(table, wanted.without(condition))
    every = np.arange(len(table)) < table.count
    if condition is Condition.CITED:
        found = {
            Cited.SOMEWHERE: table.sources > 0,
            Cited.ONCE: table.sources == 1,
            Cited.NOWHERE: table.sources == 0,
        }
        return {one.value: int((mask & stays).sum()) for one, mask in found.items()}
    if condition in _DIMENSIONS:
        links = table.links_of(_DIMENSIONS[condition])
        found_at = np.bincount(links.target[stays[links.row]], minlength=len(links.targets))
        return dict(zip((one.key for one in links.targets), found_at.tolist(), strict=True))
    codes, words = _coded(table, condition)
    there = np.bincount(codes[every], minlength=len(words)).tolist()
    left = np.bincount(codes[stays], minlength=len(words)).tolist()
    return {str(word): left[at] for at, word in enumerate(words) if word is not None and there[at]}


def _coded(
    table: EventTable, condition: Condition
) -> tuple[npt.NDArray[np.integer[Any]], Sequence[str | None]]:
    """A column of codes, and what they stand for."""
    match condition:
        case Condition.KINDS:
            return table.kind, KINDS
        case Condition.STANDINGS:
            return table.standing, STANDINGS
        case Condition.CUSTODIES:
            return table.custody, CUSTODIES
        case _:
            return table.case, [one.key for one in table.cases]


def left(table: EventTable, wanted: Filter) -> int:
    """How many events a filter leaves, undated ones among them."""
    return int(_events(table, wanted).sum())


def _events(table: EventTable, wanted: Filter) -> Mask:
    """The rows that a filter leaves, without those that are other dates of an event."""
    mask = kept(table, wanted)
    first = np.arange(len(table)) < table.count
    return first if mask is None else first & mask
