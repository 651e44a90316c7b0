"""Everything the timeline knows of its events, as columns: one row an event, no objects."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, overload

import numpy as np
import numpy.typing as npt

from casefile.timeline.codes import Codes, Indices, Mask, Minutes
from casefile.timeline.minutes import MinuteColumn
from casefile.timeline.rows import Suspect

Titles = Callable[[Sequence[int]], Sequence[str]]
"""Rows to titles: asked only for what is drawn."""

Saying = Callable[[str], Mask]
"""Words to the rows whose title, place or description says them."""

Places = npt.NDArray[np.unsignedinteger[Any]]
"""Places among targets, in as few bytes as hold them."""

_PACKED = 16
_KNOWN_TITLES = 20_000


class Dimension(StrEnum):
    """What an event can belong to any number of."""

    SUSPECT = "suspect"
    CHARGE = "charge"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Target:
    """A suspect, provision, document or case by identity; `label` is short, `name` is whole."""

    key: str
    label: str
    name: str


@dataclass(frozen=True, slots=True)
class Links:
    """Which rows belong to which targets: pairs of a row and a place in `targets`, each once."""

    targets: tuple[Target, ...] = ()
    row: Indices = field(default_factory=lambda: np.empty(0, np.int32))
    target: Places = field(default_factory=lambda: np.empty(0, np.uint16))

    def places(self, keys: Iterable[str]) -> Places:
        """The places of these keys among the targets; unknown keys are left out."""
        wanted = set(keys)
        found = [at for at, target in enumerate(self.targets) if target.key in wanted]
        return np.array(found, self.target.dtype)

    def touching(self, keys: Iterable[str], count: int) -> Mask:
        """Of `count` rows those that belong to any of these keys."""
        mask = np.zeros(count, np.bool_)
        mask[self.row[np.isin(self.target, self.places(keys))]] = True
        return mask

    def with_copies(self, originals: Indices, first: int) -> Links:
        """The links with rows from `first` on that belong to what each of the originals does."""
        low = self.row.searchsorted(originals, side="left")
        sizes = self.row.searchsorted(originals, side="right") - low
        pairs = np.repeat(low - (np.cumsum(sizes) - sizes), sizes) + np.arange(int(sizes.sum()))
        copies = np.repeat(np.arange(first, first + len(originals)), sizes)
        return Links(
            self.targets,
            np.concatenate([self.row, copies]).astype(np.int32),
            np.concatenate([self.target, self.target[pairs]]),
        )

    def counts(self, count: int) -> npt.NDArray[np.int64]:
        """To how many targets each of `count` rows belongs."""
        return np.bincount(self.row, minlength=count)


class EventIds(Sequence[str]):
    """The identities of the rows: 32 hex digits in 16 bytes, or any words as they are.

    Of packed ones only the first `searched` are found again.
    """

    def __init__(
        self,
        packed: bytes | None = None,
        listed: Sequence[str] = (),
        searched: int | None = None,
    ) -> None:
        self._listed = list(listed)
        self._high, self._low = _halves(packed or b"")
        self._searched = len(self._high) if searched is None else searched
        self._is_packed = packed is not None
        self._places: dict[str, int] | None = None
        self._rising: tuple[npt.NDArray[np.uint64], Indices | None] | None = None

    def __len__(self) -> int:
        return len(self._high) if self._is_packed else len(self._listed)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        if not self._is_packed:
            return self._listed[at]
        return f"{int(self._high[at]):016x}{int(self._low[at]):016x}"

    def __iter__(self) -> Iterator[str]:
        return (self[at] for at in range(len(self)))

    def of(self, rows: npt.NDArray[np.int64] | Indices) -> list[str]:
        """The identities of some rows, faster than one after the other."""
        if not self._is_packed:
            return [self._listed[at] for at in rows.tolist()]
        pairs = zip(self._high[rows].tolist(), self._low[rows].tolist(), strict=True)
        return [f"{high:016x}{low:016x}" for high, low in pairs]

    def find(self, event_id: str) -> int | None:
        """The first row with an identity, None if there is none."""
        if not self._is_packed:
            if self._places is None:
                self._places = {one: at for at, one in reversed(list(enumerate(self._listed)))}
            return self._places.get(event_id)
        try:
            wanted = bytes.fromhex(event_id)
        except ValueError:
            return None
        if len(wanted) != _PACKED:
            return None
        (at,) = self.find_all(wanted).tolist()
        return at if at >= 0 else None

    def find_each(self, event_ids: Sequence[str]) -> Indices:
        """The first rows with these identities; -1 where there is none."""
        if self._is_packed and all(len(one) == 2 * _PACKED for one in event_ids):
            return self.find_all(bytes.fromhex("".join(event_ids)))
        found = (self.find(one) for one in event_ids)
        return np.array([-1 if row is None else row for row in found], np.int32)

    def find_all(self, packed: bytes) -> Indices:
        """The rows of packed identities, 16 bytes each; -1 where there is none."""
        high, low = _halves(packed)
        rising, order = self._sorted()
        first = rising.searchsorted(high, side="left")
        last = rising.searchsorted(high, side="right")
        # Identities of one millisecond share their first half: the second is found by halving.
        places = len(rising)
        while places and bool((first < last).any()):
            middle = np.minimum((first + last) // 2, places - 1)
            is_before = self._low[middle if order is None else order[middle]] < low
            first, last = (
                np.where(is_before & (first < last), middle + 1, first),
                np.where(is_before, last, middle),
            )
        if not places:
            return np.full(len(high), -1, np.int32)
        at = np.minimum(first, places - 1)
        rows = at if order is None else order[at]
        is_it = (self._high[rows] == high) & (self._low[rows] == low) & (first < places)
        return np.where(is_it, rows, -1).astype(np.int32)

    def _sorted(self) -> tuple[npt.NDArray[np.uint64], Indices | None]:
        """The first halves as they rise, and the rows' order where they do not stand so."""
        if self._rising is None:
            high, low = self._high[: self._searched], self._low[: self._searched]
            rises = (high[:-1] < high[1:]) | ((high[:-1] == high[1:]) & (low[:-1] <= low[1:]))
            if bool(rises.all()):
                self._rising = high, None
            else:
                order = np.lexsort((low, high)).astype(np.int32)
                self._rising = high[order], order
        return self._rising


def _halves(packed: bytes) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    words = np.frombuffer(packed, ">u8")
    return words[0::2].astype(np.uint64), words[1::2].astype(np.uint64)


@dataclass(frozen=True, slots=True)
class EventTable:
    """Columns of one length; the first `count` rows are events.

    Further rows are other dates that a source gives for an event, under its identity. Dates are
    inclusive minutes or the sentinels of `codes`; `citations` and `sources` count up to 65,535;
    `case` is a place in `cases`.
    Who is not `is_dated` has no place on the axis at all.
    """

    ids: EventIds
    start_earliest: MinuteColumn
    start_latest: MinuteColumn
    end_earliest: MinuteColumn
    end_latest: MinuteColumn
    kind: Codes
    custody: Codes
    standing: Codes
    is_open_end: Mask
    is_dated: Mask
    citations: npt.NDArray[np.uint16]
    sources: npt.NDArray[np.uint16]
    case: npt.NDArray[np.uint16]
    cases: tuple[Target, ...]
    links: Mapping[Dimension, Links]
    suspects: tuple[Suspect, ...]
    titles: Titles
    saying: Saying
    count: int
    known_titles: dict[int, str] = field(default_factory=dict)
    known_words: dict[str, Mask] = field(default_factory=dict)
    touching: list[Mask] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.start_earliest)

    def links_of(self, dimension: Dimension) -> Links:
        return self.links.get(dimension, Links())

    @property
    def touches_suspect(self) -> Mask:
        """Which rows touch a suspect, found when first asked."""
        if not self.touching:
            mask = np.zeros(len(self), np.bool_)
            mask[self.links_of(Dimension.SUSPECT).row] = True
            self.touching.append(mask)
        return self.touching[0]

    def last_minutes(self, rows: Indices) -> Minutes:
        """The exclusive minute at which each is over for sure, whatever comes after it."""
        return np.maximum(self.start_latest[rows], self.end_latest[rows]) + 1

    def rows_saying(self, words: str) -> Mask:
        """Which rows say all these words; looked up once for the words asked last."""
        known = self.known_words.get(words)
        if known is None:
            known = self.saying(words)
            self.known_words.clear()
            self.known_words[words] = known
        return known

    def titles_of(self, rows: Sequence[int]) -> list[str]:
        """The titles of rows, each asked for once and kept for a while."""
        known = self.known_titles
        missing = sorted({row for row in rows if row not in known})
        if missing:
            if len(known) + len(missing) > _KNOWN_TITLES:
                known.clear()
                missing = sorted(set(rows))
            for row, title in zip(missing, self.titles(missing), strict=True):
                known[row] = " ".join(title.split())
        return [known[row] for row in rows]


def links_of_pairs(targets: Sequence[Target], row: Indices, target: Indices) -> Links:
    """Links of any pairs: sorted by row, what is there twice once."""
    if not len(row):
        return Links(tuple(targets))
    order = np.lexsort((target, row))
    row = row[order].astype(np.int32)
    places = target[order].astype(np.min_scalar_type(max(len(targets) - 1, 256)))
    first = np.ones(len(row), np.bool_)
    first[1:] = (row[1:] != row[:-1]) | (places[1:] != places[:-1])
    return Links(tuple(targets), row[first], places[first])
