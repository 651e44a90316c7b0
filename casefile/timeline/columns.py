"""The events in their lanes as sorted numbers, so that a frame costs pixels and not events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from casefile.model.colours import Meaning, event_meaning
from casefile.timeline.codes import (
    CUSTODIES as CUSTODIES,
)
from casefile.timeline.codes import (
    KINDS,
    MEANINGS,
    Codes,
    Indices,
    Mask,
    Minutes,
    Rows,
)
from casefile.timeline.codes import (
    NO_END as NO_END,
)
from casefile.timeline.codes import (
    OPEN_AFTER as OPEN_AFTER,
)
from casefile.timeline.codes import (
    OPEN_BEFORE as OPEN_BEFORE,
)
from casefile.timeline.events import EventTable
from casefile.timeline.lanes import Lane, LaneKind
from casefile.timeline.minutes import MinuteColumn
from casefile.timeline.moments import LAST_MINUTE

_BLOCK = 1024


@dataclass(frozen=True, slots=True)
class Cuts:
    """Ends that the next word on custody gives a placement: rows in rising order, their ends."""

    row: Rows
    end_earliest: Minutes
    end_latest: Minutes


@dataclass(frozen=True, slots=True)
class Columns:
    """Placements of events in lanes, sorted by lane, then by earliest start.

    `event` are rows of `table`; `begin` is where each begins to be drawn, OPEN_BEFORE if nobody
    knows. `over` are the exclusive ends of each lane, sorted by themselves. `collapsed` says which
    lanes only count; `span` is from the first minute that any date shown names to the last,
    `whole_span` the same of all dates of the table; `undated` are its rows that stand nowhere.
    """

    table: EventTable
    lanes: tuple[Lane, ...]
    collapsed: tuple[bool, ...]
    event: Indices
    begin: MinuteColumn
    over: MinuteColumn
    offsets: npt.NDArray[np.int64]
    cuts: Cuts
    block_reach: Minutes
    span: tuple[int, int] | None
    whole_span: tuple[int, int] | None
    undated: Indices

    def __len__(self) -> int:
        return len(self.event)

    @property
    def shows(self) -> Mask:
        """Which rows of the table stand in a lane."""
        shown = np.zeros(len(self.table), np.bool_)
        shown[self.event] = True
        return shown

    # What is said of placements

    @property
    def lane(self) -> Indices:
        """The lane of each placement."""
        return np.repeat(np.arange(len(self.lanes), dtype=np.int32), np.diff(self.offsets))

    def lanes_of(self, rows: Rows) -> Indices:
        return (np.searchsorted(self.offsets, rows, side="right") - 1).astype(np.int32)

    def ends(self, rows: Rows) -> tuple[Minutes, Minutes]:
        """The earliest and latest end of placements, cut where the next word on custody begins."""
        events = self.event[rows]
        earliest, latest = self.table.end_earliest[events], self.table.end_latest[events]
        if len(self.cuts.row):
            at = np.minimum(np.searchsorted(self.cuts.row, rows), len(self.cuts.row) - 1)
            is_cut = self.cuts.row[at] == rows
            earliest = np.where(is_cut, self.cuts.end_earliest[at], earliest)
            latest = np.where(is_cut, self.cuts.end_latest[at], latest)
        return earliest, latest

    def bounds(self, row: int) -> tuple[tuple[int, int], tuple[int, int]]:
        """The earliest and latest start of one placement, and its earliest and latest end."""
        event = int(self.event[row])
        earliest, latest = self.ends(np.array([row]))
        start = int(self.table.start_earliest[event]), int(self.table.start_latest[event])
        return start, (int(earliest[0]), int(latest[0]))

    def is_cut(self, row: int) -> bool:
        """Whether the end of a placement is read off the next word on custody, not its own."""
        at = int(np.searchsorted(self.cuts.row, row))
        return at < len(self.cuts.row) and int(self.cuts.row[at]) == row

    def finishes(self, rows: Rows) -> Minutes:
        """The exclusive minute at which placements are over for sure."""
        return np.maximum(self.table.start_latest[self.event[rows]], self.ends(rows)[1]) + 1

    def meanings(self, rows: Rows) -> Codes:
        """The colour of placements, as codes."""
        kind = self.table.kind[self.event[rows]]
        lanes = self.lanes_of(rows)
        in_suspects = np.array([lane.kind is LaneKind.SUSPECT for lane in self.lanes], np.bool_)
        in_others = np.array([lane.kind in _OF_OTHERS for lane in self.lanes], np.bool_)
        touches = in_suspects[lanes] | (
            ~in_others[lanes] & self.table.touches_suspect[self.event[rows]]
        )
        return _MEANING[touches.astype(np.intp), kind]

    def titles_of(self, rows: Sequence[int]) -> list[str]:
        """The titles of placements, each event asked for once."""
        return self.table.titles_of([int(self.event[row]) for row in rows])

    def ids_of(self, rows: Sequence[int] | Rows) -> tuple[str, ...]:
        """The events' ids of placements, in their order, each once."""
        return tuple(dict.fromkeys(self.table.ids[int(self.event[row])] for row in rows))

    def placements_of(self, event_id: str) -> Rows:
        """The placements of an event, by lane; none if it stands nowhere."""
        at = self.table.ids.find(event_id)
        return np.flatnonzero(self.event == at) if at is not None else np.empty(0, np.int64)

    # Where placements stand

    def starting_before(self, minutes: Minutes) -> npt.NDArray[np.int64]:
        """How many placements of each lane begin before each minute: shape (lanes, minutes).

        Counted from the start of the columns, so that a pair of answers is a range of rows.
        """
        held = np.clip(minutes, 0, LAST_MINUTE + 1)
        return self.begin.searched(self.offsets.tolist(), held, "left")

    def ended_by(self, minutes: Minutes) -> npt.NDArray[np.int64]:
        """How many placements are over at each minute, counted as `starting_before` counts."""
        held = np.clip(minutes, 0, LAST_MINUTE + 1)
        return self.over.searched(self.offsets.tolist(), held, "right")

    def under_way(self, lanes: Sequence[int], minute: int) -> Rows:
        """The rows of some lanes that began before a minute and are not over at it."""
        began = self.starting_before(np.array([minute]))[:, 0].tolist()
        starts = self.offsets.tolist()
        parts = [np.empty(0, np.int64)]
        for lane in lanes:
            low, high = starts[lane], began[lane]
            if high <= low:
                continue
            # Long ago most of a long lane is over, and whole blocks of it at once.
            reach = self.block_reach[low // _BLOCK : (high - 1) // _BLOCK + 1]
            blocks = (np.flatnonzero(reach > minute) + low // _BLOCK).tolist()
            parts += [
                np.arange(max(low, block * _BLOCK), min(high, (block + 1) * _BLOCK))
                for block in blocks
            ]
        rows = np.concatenate(parts)
        return rows[self.finishes(rows) > minute]

    # For those who want all of it

    @property
    def _all(self) -> Rows:
        return np.arange(len(self.event))

    @property
    def finish(self) -> Minutes:
        return self.finishes(self._all)

    @property
    def end_earliest(self) -> Minutes:
        return self.ends(self._all)[0]

    @property
    def end_latest(self) -> Minutes:
        return self.ends(self._all)[1]

    @property
    def kind(self) -> Codes:
        return self.table.kind[self.event]

    @property
    def custody(self) -> Codes:
        return self.table.custody[self.event]


_OF_OTHERS = frozenset((LaneKind.COURT, LaneKind.CONTEXT))
_MEANING = np.array(
    [
        [MEANINGS.index(event_meaning(kind, touches_a_suspect=touches)) for kind in KINDS]
        for touches in (False, True)
    ],
    np.uint8,
)

MEANING_OF_LANE = {LaneKind.SUSPECT: Meaning.SUSPECT, LaneKind.COURT: Meaning.COURT}
"""The colour of what a lane counts; others are context."""


def columns_of_placements(
    table: EventTable,
    lanes: Sequence[Lane],
    collapsed: Sequence[bool],
    event: Indices,
    lane: Indices,
    cuts: Cuts,
    dated: Indices,
    undated: Indices,
) -> Columns:
    """Sorts pairs of an event's row and a lane into columns.

    The rows of `cuts` count pairs as they are given; `dated` are all rows that could stand.
    """
    start = table.start_earliest[event]
    order = np.lexsort((start, lane))
    place = np.empty(len(order), np.int64)
    place[order] = np.arange(len(order))
    moved = place[cuts.row]
    by_row = np.argsort(moved)
    offsets = np.searchsorted(lane[order], np.arange(len(lanes) + 1))
    end_latest = table.end_latest[event]
    end_latest[cuts.row] = cuts.end_latest
    finish = (np.maximum(table.start_latest[event], end_latest) + 1)[order]
    event = event[order].astype(np.int32)
    blocks = np.arange(0, len(finish), _BLOCK)
    over = np.where(finish > LAST_MINUTE, OPEN_AFTER, np.maximum(finish, 0))
    for low, high in pairwise(offsets.tolist()):
        over[low:high].sort()
    return Columns(
        table=table,
        lanes=tuple(lanes),
        collapsed=tuple(collapsed),
        event=event,
        begin=MinuteColumn(start[order]),
        over=MinuteColumn(over),
        offsets=offsets.astype(np.int64),
        cuts=Cuts(moved[by_row], cuts.end_earliest[by_row], cuts.end_latest[by_row]),
        block_reach=np.maximum.reduceat(finish, blocks) if len(finish) else finish,
        span=_span(table, event, finish),
        whole_span=_span(table, dated, table.last_minutes(dated)),
        undated=undated,
    )


def _span(table: EventTable, event: Indices, finish: Minutes) -> tuple[int, int] | None:
    """From the first to the last minute that any date names; None if there are no events."""
    known: list[int] = []
    for values in (table.start_earliest[event], table.start_latest[event], finish):
        named = values[(values > OPEN_BEFORE) & (values < OPEN_AFTER)]
        if len(named):
            known += [int(named.min()), int(named.max())]
    ends = table.end_earliest[event]
    named = ends[(ends > OPEN_BEFORE) & (ends < OPEN_AFTER)]
    if len(named):
        known += [int(named.min()), int(named.max())]
    return (min(known), max(known)) if known else None
