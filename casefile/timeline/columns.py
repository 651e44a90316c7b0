"""The events as sorted numbers, so that a frame costs pixels and not events."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from casefile.model.colours import Meaning
from casefile.model.terms import Custody, EventKind, Standing
from casefile.timeline.lanes import Lane
from casefile.timeline.moments import LAST_MINUTE

Minutes = npt.NDArray[np.int64]
Codes = npt.NDArray[np.uint8]
Rows = npt.NDArray[np.int64]
Titles = Callable[[Sequence[int]], Sequence[str]]
"""Event indices to titles: asked only for what is drawn."""

OPEN_BEFORE = -(1 << 62)
"""Start not known on its early side: some time before."""
OPEN_AFTER = 1 << 62
"""Not known on its late side: some time after; of an end: still going as far as is known."""
NO_END = -(1 << 63)
"""Both ends of an instant."""

KINDS = tuple(EventKind)
STANDINGS = tuple(Standing)
MEANINGS = tuple(Meaning)
CUSTODIES = (None, *Custody)
"""What the codes in the columns stand for: an index into these."""

_LANE_SHIFT = 34
_BLOCK = 1024


@dataclass(frozen=True, slots=True)
class Placements:
    """What the columns are made of: one value an event and lane placement, in any order.

    `start_*` and `end_*` are inclusive minutes or the sentinels above; the other columns are codes
    into the tuples above.
    """

    event: npt.ArrayLike
    lane: npt.ArrayLike
    start_earliest: npt.ArrayLike
    start_latest: npt.ArrayLike
    end_earliest: npt.ArrayLike
    end_latest: npt.ArrayLike
    kind: npt.ArrayLike
    custody: npt.ArrayLike
    standing: npt.ArrayLike
    meaning: npt.ArrayLike
    is_open_end: npt.ArrayLike


@dataclass(frozen=True, slots=True)
class Columns:
    """Numpy arrays of one length, sorted by lane, then by earliest start.

    `event` indexes `ids` and what `titles` answers; `begin` and `finish` bound what is drawn,
    `finish` exclusive. `undated` counts the events that stand nowhere.
    """

    lanes: tuple[Lane, ...]
    ids: Sequence[str]
    titles: Titles
    event: npt.NDArray[np.int32]
    lane: npt.NDArray[np.int32]
    start_earliest: Minutes
    start_latest: Minutes
    end_earliest: Minutes
    end_latest: Minutes
    kind: Codes
    custody: Codes
    standing: Codes
    meaning: Codes
    is_open_end: npt.NDArray[np.bool_]
    begin_keys: Minutes
    finish_keys: Minutes
    finish: Minutes
    block_reach: Minutes
    offsets: npt.NDArray[np.int64]
    every_begin: Minutes
    span: tuple[int, int] | None
    undated: int = 0
    titles_asked: dict[int, str] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.event)

    @property
    def begin(self) -> Minutes:
        """Where each placement begins to be drawn, OPEN_BEFORE if nobody knows."""
        return self.start_earliest

    def titles_of(self, rows: Sequence[int]) -> list[str]:
        """The titles of placements, each event asked for once."""
        if len(self.titles_asked) > 20_000:
            self.titles_asked.clear()
        events = [int(self.event[row]) for row in rows]
        missing = sorted({event for event in events if event not in self.titles_asked})
        if missing:
            for event, title in zip(missing, self.titles(missing), strict=True):
                self.titles_asked[event] = " ".join(title.split())
        return [self.titles_asked[event] for event in events]

    def ids_of(self, rows: Sequence[int] | Rows) -> tuple[str, ...]:
        """The events' ids of placements, in their order, each once."""
        return tuple(dict.fromkeys(self.ids[int(self.event[row])] for row in rows))

    def starting_before(self, minutes: Minutes) -> npt.NDArray[np.int64]:
        """How many placements of each lane begin before each minute: shape (lanes, minutes).

        Counted from the start of the columns, so that a pair of answers is a range of rows.
        """
        return np.searchsorted(self.begin_keys, self._keys(minutes), side="left")

    def ended_by(self, minutes: Minutes) -> npt.NDArray[np.int64]:
        """How many placements are over at each minute, counted as `starting_before` counts."""
        return np.searchsorted(self.finish_keys, self._keys(minutes), side="right")

    def under_way(self, lane: int, minute: int) -> Rows:
        """The rows of a lane that began before a minute and are not over at it."""
        low, high = int(self.offsets[lane]), int(self.starting_before(np.array([minute]))[lane, 0])
        if high <= low:
            return np.empty(0, np.int64)
        blocks = np.flatnonzero(
            self.block_reach[low // _BLOCK : (high - 1) // _BLOCK + 1] > minute
        ) + (low // _BLOCK)
        found = [
            np.flatnonzero(self.finish[start:stop] > minute) + start
            for block in blocks.tolist()
            for start, stop in [(max(low, block * _BLOCK), min(high, (block + 1) * _BLOCK))]
        ]
        return np.concatenate(found) if found else np.empty(0, np.int64)

    def _keys(self, minutes: Minutes) -> Minutes:
        held = np.clip(minutes, 0, LAST_MINUTE + 1).astype(np.int64)
        lanes = np.arange(len(self.lanes), dtype=np.int64)
        return (lanes[:, None] << _LANE_SHIFT) + held[None, :]


def columns_from(
    placements: Placements,
    lanes: Sequence[Lane],
    ids: Sequence[str],
    titles: Titles,
    undated: int = 0,
) -> Columns:
    """Sorts placements into columns; lengths must agree and lanes be indices into `lanes`."""
    lane = np.asarray(placements.lane, np.int32)
    start = np.asarray(placements.start_earliest, np.int64)
    order = np.lexsort((start, lane))
    lane, start = lane[order], start[order]

    def sorted_minutes(values: npt.ArrayLike) -> Minutes:
        return np.asarray(values, np.int64)[order]

    def sorted_codes(values: npt.ArrayLike) -> Codes:
        return np.asarray(values, np.uint8)[order]

    start_latest = sorted_minutes(placements.start_latest)
    end_latest = sorted_minutes(placements.end_latest)
    finish = np.maximum(start_latest, end_latest) + 1
    shifted = np.left_shift(lane.astype(np.int64), _LANE_SHIFT)
    held_begin = np.clip(start, 0, LAST_MINUTE)
    finish_keys = np.sort(shifted + np.clip(finish, 0, LAST_MINUTE + 2))
    blocks = np.arange(0, len(finish), _BLOCK)
    return Columns(
        lanes=tuple(lanes),
        ids=ids,
        titles=titles,
        event=np.asarray(placements.event, np.int32)[order],
        lane=lane,
        start_earliest=start,
        start_latest=start_latest,
        end_earliest=sorted_minutes(placements.end_earliest),
        end_latest=end_latest,
        kind=sorted_codes(placements.kind),
        custody=sorted_codes(placements.custody),
        standing=sorted_codes(placements.standing),
        meaning=sorted_codes(placements.meaning),
        is_open_end=np.asarray(placements.is_open_end, np.bool_)[order],
        begin_keys=shifted + held_begin,
        finish_keys=finish_keys,
        finish=finish,
        block_reach=np.maximum.reduceat(finish, blocks) if len(finish) else finish,
        offsets=np.searchsorted(lane, np.arange(len(lanes) + 1)),
        every_begin=np.sort(held_begin),
        span=_span(start, start_latest, sorted_minutes(placements.end_earliest), finish),
        undated=undated,
    )


def _span(
    start: Minutes, start_latest: Minutes, end_earliest: Minutes, finish: Minutes
) -> tuple[int, int] | None:
    """From the first to the last minute that any date names; None if there are no events."""
    known: list[int] = []
    for values in (start, start_latest, end_earliest, finish):
        named = values[(values > OPEN_BEFORE) & (values < OPEN_AFTER)]
        if len(named):
            known += [int(named.min()), int(named.max())]
    return (min(known), max(known)) if known else None
