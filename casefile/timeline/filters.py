"""Which events are shown: what the user asked for, combined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any, TypeVar

import numpy as np

from casefile.model.terms import Custody, EventKind, Standing
from casefile.timeline.arrangement import words_in
from casefile.timeline.codes import CUSTODIES, KINDS, STANDINGS, Codes, Mask
from casefile.timeline.events import Dimension, EventTable

Word = TypeVar("Word", bound=StrEnum)
Some = frozenset[str]


class Cited(StrEnum):
    """In how many documents an event must stand."""

    SOMEWHERE = "somewhere"
    ONCE = "once"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Filter:
    """Events that meet every condition; a condition that names several is met by any of them.

    `suspects`, `charges`, `sources` and `cases` are identities of parties, provisions, documents
    and cases. Nothing set shows all.
    """

    suspects: Some = frozenset()
    charges: Some = frozenset()
    sources: Some = frozenset()
    cases: Some = frozenset()
    kinds: frozenset[EventKind] = field(default_factory=frozenset)
    standings: frozenset[Standing] = field(default_factory=frozenset)
    custodies: frozenset[Custody] = field(default_factory=frozenset)
    cited: Cited | None = None
    text: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether it shows all."""
        return self == Filter()

    def without(self, name: str, value: str | None = None) -> Filter:
        """The filter without one condition, or without one value of it."""
        if value is None:
            return replace(self, **{name: getattr(Filter(), name)})
        return replace(self, **{name: getattr(self, name) - {value}})

    def as_json(self) -> dict[str, Any]:
        """Plain values, for a file; what shows all is left out."""
        values: dict[str, Any] = {}
        for one in fields(self):
            value = getattr(self, one.name)
            if value:
                values[one.name] = sorted(value) if isinstance(value, frozenset) else str(value)
        return values

    @classmethod
    def from_json(cls, values: object) -> Filter:
        """What `as_json` gave; what is not understood, as from a later program, is left out."""
        if not isinstance(values, dict):
            return cls()
        cited, text = values.get("cited"), values.get("text")
        return cls(
            suspects=frozenset(words_in(values.get("suspects"))),
            charges=frozenset(words_in(values.get("charges"))),
            sources=frozenset(words_in(values.get("sources"))),
            cases=frozenset(words_in(values.get("cases"))),
            kinds=_words(EventKind, values.get("kinds")),
            standings=_words(Standing, values.get("standings")),
            custodies=_words(Custody, values.get("custodies")),
            cited=Cited(cited) if cited in list(Cited) else None,
            text=text if isinstance(text, str) else "",
        )


_BY_IDENTITY = {
    "suspects": Dimension.SUSPECT,
    "charges": Dimension.CHARGE,
    "sources": Dimension.SOURCE,
}


def kept(table: EventTable, wanted: Filter) -> Mask | None:
    """Which rows of a table a filter leaves, None for all of them."""
    if wanted.is_empty:
        return None
    mask = np.ones(len(table), np.bool_)
    for name, dimension in _BY_IDENTITY.items():
        keys = getattr(wanted, name)
        if keys:
            mask &= table.links_of(dimension).touching(keys, len(table))
    if wanted.cases:
        places = [at for at, case in enumerate(table.cases) if case.key in wanted.cases]
        mask &= np.isin(table.case, places)
    if wanted.kinds:
        mask &= _among(table.kind, KINDS, wanted.kinds)
    if wanted.standings:
        mask &= _among(table.standing, STANDINGS, wanted.standings)
    if wanted.custodies:
        mask &= _among(table.custody, CUSTODIES, wanted.custodies)
    match wanted.cited:
        case Cited.SOMEWHERE:
            mask &= table.sources > 0
        case Cited.ONCE:
            mask &= table.sources == 1
        case Cited.NOWHERE:
            mask &= table.sources == 0
        case None:
            pass
    if wanted.text.strip():
        mask &= table.rows_saying(wanted.text)
    return mask


def _among(codes: Codes, words: Sequence[object], wanted: Iterable[object]) -> Mask:
    chosen = set(wanted)
    return np.array([word in chosen for word in words], np.bool_)[codes]


def _words(kind: type[Word], value: object) -> frozenset[Word]:
    known = {one.value: one for one in kind}
    return frozenset(known[word] for word in words_in(value) if word in known)
