"""Which offers are listed for what is typed, and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from casefile.ui.palette.matching import Marks, Match, match, typings
from casefile.ui.palette.offers import Offer
from casefile.ui.palette.titles import Titles

ONLY_ACTS: Final = ">"
"""Typed first, leaves the acts: as in the editors that brought such a list about."""
MOST: Final = 60
_RECENT: Final = 6
_RANKED: Final = 100
"""Of more places than that which fit, those whose words begin so are ranked, and no others."""


@dataclass(frozen=True, slots=True)
class Found:
    offer: Offer
    marks: Marks = ()


def found(typed: str, acts: Sequence[Offer], places: Titles, recent: Sequence[str]) -> list[Found]:
    """Best first, what cannot be done now last; of what fits alike, what was done lately."""
    wanted = typed.strip()
    only_acts = wanted.startswith(ONLY_ACTS)
    wanted = wanted.removeprefix(ONLY_ACTS).strip()
    if not wanted:
        return [Found(one) for one in _by_use(acts, recent)]
    ways = typings(wanted)
    there = list(_fitting(ways, acts))
    if not only_acts:
        there += _fitting(ways, places.that_may_fit(ways, _RANKED))
    # Guesses are for when nothing is called so.
    firm = [(offer, fit) for offer, fit in there if not fit.is_loose]
    scored = sorted(
        firm or there,
        key=lambda one: (not one[0].can_be, -one[1].score - _lately(one[0], recent)),
    )
    return [Found(offer, fit.marks) for offer, fit in scored[:MOST]]


def _fitting(ways: list[str], offers: Iterable[Offer]) -> Iterator[tuple[Offer, Match]]:
    for offer in offers:
        fit = match(ways, offer.title, offer.beside, loosely=bool(offer.name))
        if fit is not None:
            yield offer, fit


def _lately(offer: Offer, recent: Sequence[str]) -> float:
    return 12 - recent.index(offer.name) if offer.name in recent else 0


def _by_use(acts: Sequence[Offer], recent: Sequence[str]) -> list[Offer]:
    lately = {name: at for at, name in enumerate(recent[:_RECENT])}
    last = len(lately)
    return sorted(acts, key=lambda one: (not one.can_be, lately.get(one.name, last)))
