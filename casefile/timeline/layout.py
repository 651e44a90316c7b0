"""Which events of a stretch of time are drawn one by one, in which rows, and which are counted."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from casefile.model.terms import EventKind
from casefile.timeline.captions import ENGLISH_LABELS, LabelWords
from casefile.timeline.codes import KINDS, NO_END, OPEN_AFTER, OPEN_BEFORE, Codes, Mask, Rows
from casefile.timeline.columns import Columns
from casefile.timeline.dominant import dominant_meanings
from casefile.timeline.ghosts import left_alone
from casefile.timeline.moments import DAY
from casefile.timeline.packing import Packing
from casefile.timeline.scale import Scale
from casefile.timeline.style import Sizes
from casefile.timeline.ticks import Measure

_MOST_UNDER_WAY = 64
_LEAST_BAR = 6.0
_LEAST_OF_STRIP = 2.0
_CUSTODY = KINDS.index(EventKind.CUSTODY)

DAY_IS_POINT = 160.0
"""Up to this width in pixels a day is a point on the axis; wider, an unknown hour is drawn."""


class Shape(IntEnum):
    """How an event is drawn: an instant, an interval, or one of several days."""

    DIAMOND = 0
    BAR = 1
    BLUR = 2


@dataclass(frozen=True, slots=True)
class Layout:
    """A stretch of time laid out at one zoom; x is in pixels from `first`.

    Panning within the stretch keeps every item in its row: a view that moves does not jump.
    """

    columns: Columns
    sizes: Sizes
    first: float
    minutes: float
    key: tuple[int, float, float]
    rows: Rows
    sub_row: npt.NDArray[np.int32]
    left: npt.NDArray[np.float64]
    right: npt.NDArray[np.float64]
    shape: npt.NDArray[np.int8]
    sub_rows: tuple[int, ...]
    counted: npt.NDArray[np.int64]
    ranges: npt.NDArray[np.int64]
    crowded: npt.NDArray[np.bool_]
    meanings: Codes
    overflow: dict[tuple[int, int], list[int]] = field(default_factory=dict)
    words: LabelWords = ENGLISH_LABELS
    today: int | None = None

    @property
    def counts_in(self) -> npt.NDArray[np.bool_]:
        """Which lanes have cells that count."""
        return np.asarray(self.counted.any(axis=1), np.bool_)

    def cell_rows(self, lane: int, cell: int) -> Rows:
        """The placements that a cell counts."""
        extra = np.array(self.overflow.get((lane, cell), []), np.int64)
        if not self.crowded[lane, cell]:
            return extra
        return np.arange(self.ranges[lane, cell], self.ranges[lane, cell + 1])


def layout_key(scale: Scale, width: float) -> tuple[int, float, float]:
    """Views with one key share a layout: the same zoom within the same stretch of time."""
    return (math.floor(2 * scale.first / (width * scale.minutes)), scale.minutes, width)


def lay_out(
    columns: Columns,
    scale: Scale,
    width: float,
    measure: Measure,
    sizes: Sizes,
    words: LabelWords = ENGLISH_LABELS,
    today: int | None = None,
) -> Layout:
    """Lays out the stretch of time around a view: two views long, a quarter before and after.

    Of a lane's events those that begin in a crowded cell are counted there, the others are
    packed into rows; what finds no row is counted in its cell, too, and so are the other dates of
    an event that is only counted: without it nobody could tell what they are of. The number of
    items is bounded by `sizes.budget`, the rest of the work by lanes and pixels.
    """
    key = layout_key(scale, width)
    stretch = width * scale.minutes
    cell = sizes.cell * scale.minutes
    first = math.floor((key[0] / 2 - 0.25) * stretch / cell) * cell
    cells = math.ceil(2 * width / sizes.cell) + 1
    edges = np.ceil(first + np.arange(cells + 1) * cell)
    ranges = columns.starting_before(edges.astype(np.int64))
    counts = np.diff(ranges, axis=1)
    shut = np.array(columns.collapsed, np.bool_)
    crowded = _crowded(counts, shut, sizes)
    candidates = _candidates(columns, ranges, counts, crowded, int(edges[0]), sizes.budget)
    is_alone = left_alone(columns, candidates, int(edges[0]), int(edges[-1]))
    lost, candidates = candidates[is_alone], candidates[~is_alone]
    left, right, shape = _extents(columns, candidates, first, scale.minutes, sizes)
    packing = Packing(columns, sizes, measure, words, today)
    sub_row = packing.pack(candidates, left, right, shape == Shape.BAR, width)
    counted = np.where(crowded, counts, 0)
    overflow: dict[tuple[int, int], list[int]] = {}
    kept = sub_row >= 0
    kept[kept] = ~left_alone(columns, candidates[kept], int(edges[0]), int(edges[-1]))
    lost = np.concatenate([lost, candidates[~kept]])
    for row, lane in zip(lost.tolist(), columns.lanes_of(lost).tolist(), strict=True):
        at = int(np.searchsorted(ranges[lane], row, side="right")) - 1
        if at >= 0:  # what began before the stretch is accounted for by each view
            overflow.setdefault((lane, at), []).append(row)
            counted[lane, at] += 1
    return Layout(
        columns=columns,
        sizes=sizes,
        first=first,
        minutes=scale.minutes,
        key=key,
        rows=candidates[kept],
        sub_row=sub_row[kept],
        left=left[kept],
        right=right[kept],
        shape=shape[kept],
        sub_rows=packing.rows_of_lane,
        counted=counted,
        ranges=ranges,
        crowded=crowded,
        overflow=overflow,
        words=words,
        today=today,
        meanings=dominant_meanings(columns, counted, ranges, crowded, overflow),
    )


def _crowded(counts: Rows, shut: Mask, sizes: Sizes) -> Mask:
    """Cells with more events than rows, gaps between two such cells, and all of a shut lane."""
    most = sizes.most_rows
    drawn = counts[~shut]
    while most > 0 and int(drawn[drawn <= most].sum()) > sizes.budget:
        most -= 1
    crowded = counts > np.where(shut, 0, most)[:, None]
    between = np.zeros_like(crowded)
    between[:, 1:-1] = crowded[:, :-2] & crowded[:, 2:] & (counts[:, 1:-1] > 0)
    return np.asarray(crowded | between, np.bool_)


def _candidates(
    columns: Columns,
    ranges: Rows,
    counts: Rows,
    crowded: npt.NDArray[np.bool_],
    first: int,
    budget: int,
) -> Rows:
    """The rows that may be drawn one by one, lane after lane in the order of their start."""
    at = np.array([first])
    began = columns.starting_before(at)[:, 0]
    over = columns.ended_by(at)[:, 0]
    most = min(_MOST_UNDER_WAY, max(8, budget // max(len(columns.lanes), 1)))
    is_drawn = (began > over) & (began - over <= most) & ~np.array(columns.collapsed, np.bool_)
    lane, cell = np.nonzero((counts > 0) & ~crowded)
    sizes = counts[lane, cell]
    shifts = np.cumsum(sizes) - sizes
    lone = np.repeat(ranges[lane, cell] - shifts, sizes) + np.arange(int(sizes.sum()))
    under_way = columns.under_way(np.flatnonzero(is_drawn).tolist(), first)
    return np.sort(np.concatenate([under_way, lone]))


def _extents(
    columns: Columns, rows: Rows, first: float, minutes: float, sizes: Sizes
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], npt.NDArray[np.int8]]:
    """Left and right pixels and the shape of rows; never narrower than their dates allow."""
    begin, finish = columns.begin[rows], columns.finishes(rows)
    left = np.where(begin == OPEN_BEFORE, -np.inf, (begin - first) / minutes)
    right = np.where(finish > OPEN_AFTER, np.inf, (finish - first) / minutes)
    is_instant = columns.ends(rows)[1] == NO_END
    wide = right - left
    is_point = wide < np.where(finish - begin <= DAY, DAY_IS_POINT, sizes.diamond)
    shape = np.where(is_instant, np.where(is_point, Shape.DIAMOND, Shape.BLUR), Shape.BAR)
    # A wider sliver of custody would push what follows it out of the strip.
    is_custody = columns.table.kind[columns.event[rows]] == _CUSTODY
    least = np.where(is_custody, _LEAST_OF_STRIP, _LEAST_BAR)
    narrow = np.where(is_instant, sizes.diamond, least)
    widen = np.flatnonzero(wide < narrow)
    missing = narrow[widen] - wide[widen]
    before = np.where(is_instant[widen], missing / 2, 0.0)
    left[widen] -= before
    right[widen] += missing - before
    return left, right, shape.astype(np.int8)
