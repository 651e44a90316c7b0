"""One view of the timeline: what is drawn where, and what stands under the pointer."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from casefile.model.colours import Meaning
from casefile.timeline.captions import ENGLISH_LABELS, LabelWords
from casefile.timeline.codes import MEANINGS
from casefile.timeline.columns import MEANING_OF_LANE, Columns
from casefile.timeline.items import Item as Item
from casefile.timeline.items import items_of
from casefile.timeline.joints import Joint, joints_of
from casefile.timeline.lanes import Lane
from casefile.timeline.layout import Layout, lay_out, layout_key
from casefile.timeline.scale import Scale
from casefile.timeline.style import ON_SCREEN, Sizes
from casefile.timeline.ticks import Measure

_NEAR = 3.0
_CARRIED = 10.0
_FEW = 8


@dataclass(frozen=True, slots=True)
class LaneBand:
    """A lane's place: `top` and `height` in pixels from the top of the first lane."""

    lane: Lane
    top: float
    height: float
    is_collapsed: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """Events that are counted because they crowd; `share` is the count against the fullest cell.

    `meaning` is that of most of them.

    A carried cell stands at the view's left edge for what began earlier and is still under way.
    """

    lane: int
    left: float
    right: float
    top: float
    bottom: float
    count: int
    share: float
    meaning: Meaning
    index: int

    @property
    def is_carried(self) -> bool:
        return self.index < 0


@dataclass(frozen=True, slots=True)
class Frame:
    """Everything visible between pixel 0 and `width`; `height` is that of all lanes.

    `joints` join the items that are one event's dates by different sources.
    """

    scale: Scale
    width: float
    height: float
    lanes: tuple[LaneBand, ...]
    items: tuple[Item, ...]
    cells: tuple[Cell, ...]
    layout: Layout
    joints: tuple[Joint, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """What stands under the pointer: one item, or the events that a cell counts."""

    view: Frame
    item: Item | None = None
    cell: Cell | None = None

    @property
    def count(self) -> int:
        """How many placements it is."""
        return 1 if self.cell is None else self.cell.count

    @property
    def event_ids(self) -> tuple[str, ...]:
        """Which events these are: found when asked, for a cell may count a hundred thousand."""
        if self.item is not None:
            return (self.item.event_id,)
        if self.cell is None:
            return ()
        return self.view.layout.columns.ids_of(rows_of_cell(self.view, self.cell))


def frame(
    columns: Columns,
    scale: Scale,
    width: float,
    measure: Measure,
    *,
    sizes: Sizes = ON_SCREEN,
    today: int | None = None,
    known: Layout | None = None,
    words: LabelWords = ENGLISH_LABELS,
    seen: tuple[float, float] | None = None,
) -> Frame:
    """What a view `width` pixels wide shows: every event in it once, as an item or in a cell.

    `known` is an earlier frame's layout, used again if it suits; `today` is the minute up to
    which an open end fades. With `seen`, only lanes between these two pixels are filled.
    """
    layout = known
    if (
        layout is None
        or layout.columns is not columns
        or layout.key != layout_key(scale, width)
        or layout.sizes != sizes
        or layout.words != words
        or layout.today != today
    ):
        layout = lay_out(columns, scale, width, measure, sizes, words, today)
    bands = bands_of(layout)
    shift = (layout.first - scale.first) / scale.minutes
    tops = [band.top for band in bands]
    lanes = _lanes_seen(bands, seen)
    items = items_of(layout, tops, scale, width, measure, lanes)
    cells = _cells(columns, scale, width, layout, bands, shift, items, lanes)
    height = bands[-1].top + bands[-1].height if bands else 0.0
    joints = joints_of(layout, tops, shift, width)
    return Frame(scale, width, height, bands, tuple(items), cells, layout, joints)


def hit(view: Frame, x: float, y: float) -> Hit | None:
    """What stands at a pixel, measured from the top of the first lane; labels belong to items."""
    best: tuple[float, Item] | None = None
    for item in view.items:
        if not item.top - _NEAR <= y <= item.bottom + _NEAR:
            continue
        away = max(item.left - x, x - item.right, 0.0)
        label = item.label
        if label is not None and label.x <= x <= label.x + label.width:
            away = 0.0
        if away <= _NEAR and (best is None or away < best[0]):
            best = (away, item)
    if best is not None:
        return Hit(view, item=best[1])
    for cell in view.cells:
        if cell.left <= x < cell.right and cell.top <= y <= cell.bottom:
            return Hit(view, cell=cell)
    return None


def rows_of_cell(view: Frame, cell: Cell) -> list[int]:
    """The placements that a cell counts."""
    layout, columns = view.layout, view.layout.columns
    if not cell.is_carried:
        return [int(row) for row in layout.cell_rows(cell.lane, cell.index)]
    drawn = {item.row for item in view.items if item.lane == cell.lane}
    for other in view.cells:
        if other.lane == cell.lane and not other.is_carried:
            drawn.update(int(row) for row in layout.cell_rows(other.lane, other.index))
    under_way = columns.under_way([cell.lane], math.ceil(view.scale.first))
    return [int(row) for row in under_way if int(row) not in drawn]


def _lanes_seen(bands: Sequence[LaneBand], seen: tuple[float, float] | None) -> tuple[int, int]:
    """From which lane to which, the second exclusive."""
    if seen is None:
        return 0, len(bands)
    first = sum(band.top + band.height <= seen[0] for band in bands)
    return first, max(sum(band.top < seen[1] for band in bands), first)


def bands_of(layout: Layout) -> tuple[LaneBand, ...]:
    """Where the lanes of a layout stand, whatever is in view."""
    columns = layout.columns
    sizes = layout.sizes
    counts_in = layout.counts_in
    bands: list[LaneBand] = []
    top = 0.0
    for at, lane in enumerate(columns.lanes):
        rows = max(layout.sub_rows[at] + int(counts_in[at]), 1)
        height = rows * sizes.row + 2 * sizes.lane_padding
        if columns.collapsed[at]:
            height *= sizes.shut
        bands.append(LaneBand(lane, top, height, columns.collapsed[at]))
        top += height
    return tuple(bands)


def _cells(
    columns: Columns,
    scale: Scale,
    width: float,
    layout: Layout,
    bands: tuple[LaneBand, ...],
    shift: float,
    items: list[Item],
    seen: tuple[int, int],
) -> tuple[Cell, ...]:
    sizes = layout.sizes
    fullest = max(int(layout.counted.max(initial=0)), _FEW)
    begin, end = math.ceil(scale.first), math.ceil(scale.minute(width))
    at = np.array([begin])
    under_way = (columns.starting_before(at) - columns.ended_by(at))[:, 0]
    drawn = np.array([item.row for item in items], np.int64)
    going = drawn[(columns.begin[drawn] < begin) & (begin < columns.finishes(drawn))]
    under_way -= np.bincount(columns.lanes_of(going), minlength=len(under_way))
    low = max(math.floor(-shift / sizes.cell + 1e-9), 0)
    high = min(math.ceil((width - shift) / sizes.cell), layout.counted.shape[1])
    lanes, indices = np.nonzero(layout.counted[seen[0] : seen[1], low:high])
    indices += low
    lanes += seen[0]
    lefts = indices * sizes.cell + shift
    for first in np.flatnonzero(lefts < 1.0).tolist():
        counted = layout.cell_rows(int(lanes[first]), int(indices[first]))
        still = (columns.begin[counted] < begin) & (columns.finishes(counted) > begin)
        under_way[lanes[first]] -= int(still.sum())
    counts = layout.counted[lanes, indices]
    shares = np.minimum(np.log1p(counts) / math.log1p(fullest), 1.0)
    places = [_place_of_cells(band, sizes) for band in bands]
    cells: list[Cell] = []
    if end > begin:
        for lane in (np.flatnonzero(under_way[seen[0] : seen[1]] > 0) + seen[0]).tolist():
            meaning = MEANING_OF_LANE.get(bands[lane].lane.kind, Meaning.CONTEXT)
            count = int(under_way[lane])
            top, bottom = places[lane]
            cells.append(Cell(lane, 0.0, _CARRIED, top, bottom, count, 1.0, meaning, -1))
    cells += [
        Cell(
            lane,
            left,
            left + sizes.cell,
            places[lane][0],
            places[lane][1],
            count,
            share,
            MEANINGS[meaning],
            index,
        )
        for lane, left, count, share, meaning, index in zip(
            lanes.tolist(),
            lefts.tolist(),
            counts.tolist(),
            shares.tolist(),
            layout.meanings[lanes, indices].tolist(),
            indices.tolist(),
            strict=True,
        )
    ]
    return tuple(cells)


def _place_of_cells(band: LaneBand, sizes: Sizes) -> tuple[float, float]:
    """Top and bottom of the cells of a lane."""
    high, below = sizes.bar, sizes.lane_padding + (sizes.row - sizes.bar) / 2
    if band.is_collapsed:
        high, below = high * sizes.shut, below * sizes.shut
    bottom = band.top + band.height - below
    return bottom - high, bottom
