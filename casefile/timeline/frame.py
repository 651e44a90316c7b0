"""One view of the timeline: what is drawn where, and what stands under the pointer."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, replace

import numpy as np

from casefile.model.colours import Meaning
from casefile.timeline.captions import ENGLISH_LABELS, LabelWords
from casefile.timeline.codes import MEANINGS
from casefile.timeline.columns import MEANING_OF_LANE, Columns
from casefile.timeline.items import Item as Item
from casefile.timeline.items import items_of
from casefile.timeline.joints import Joint, joints_of
from casefile.timeline.labels import Body, Label, Side, labels_of_row
from casefile.timeline.lanes import Lane
from casefile.timeline.layout import Layout, Shape, lay_out, layout_key
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

    event_ids: tuple[str, ...]
    item: Item | None = None
    cell: Cell | None = None


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
) -> Frame:
    """What a view `width` pixels wide shows: every event in it once, as an item or in a cell.

    `known` is an earlier frame's layout, used again if it suits; `today` is the minute up to
    which an open end fades.
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
    bands = _bands(columns, layout)
    shift = (layout.first - scale.first) / scale.minutes
    tops = [band.top for band in bands]
    items = items_of(layout, tops, scale, width, today)
    cells = _cells(columns, scale, width, layout, bands, shift, items)
    height = bands[-1].top + bands[-1].height if bands else 0.0
    labelled = _labelled(items, width, measure, sizes, words)
    joints = joints_of(layout, tops, shift, width)
    return Frame(scale, width, height, bands, labelled, cells, layout, joints)


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
        return Hit((best[1].event_id,), item=best[1])
    for cell in view.cells:
        if cell.left <= x < cell.right and cell.top <= y <= cell.bottom:
            return Hit(view.layout.columns.ids_of(rows_of_cell(view, cell)), cell=cell)
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
    under_way = columns.under_way(cell.lane, math.ceil(view.scale.first))
    return [int(row) for row in under_way if int(row) not in drawn]


def _bands(columns: Columns, layout: Layout) -> tuple[LaneBand, ...]:
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
) -> tuple[Cell, ...]:
    sizes = layout.sizes
    fullest = max(int(layout.counted.max(initial=0)), _FEW)
    begin, end = math.ceil(scale.first), math.ceil(scale.minute(width))
    at = np.array([begin])
    under_way = (columns.starting_before(at) - columns.ended_by(at))[:, 0]
    drawn = np.array([item.row for item in items], np.int64)
    going = drawn[(columns.begin[drawn] < begin) & (begin < columns.finishes(drawn))]
    under_way -= np.bincount(columns.lanes_of(going), minlength=len(under_way))
    cells: list[Cell] = []
    low = max(math.floor(-shift / sizes.cell + 1e-9), 0)
    high = min(math.ceil((width - shift) / sizes.cell), layout.counted.shape[1])
    for lane, index in np.argwhere(layout.counted[:, low:high] > 0).tolist():
        index += low
        left = index * sizes.cell + shift
        if left < 1.0:
            counted = layout.cell_rows(lane, index)
            still = (columns.begin[counted] < begin) & (columns.finishes(counted) > begin)
            under_way[lane] -= int(still.sum())
        count = int(layout.counted[lane, index])
        share = math.log1p(count) / math.log1p(fullest)
        cells.append(_cell(bands[lane], lane, left, sizes.cell, count, share, index, layout))
    if end > begin:
        for lane in np.flatnonzero(under_way > 0).tolist():
            count = int(under_way[lane])
            cells.append(_cell(bands[lane], lane, 0.0, _CARRIED, count, 1.0, -1, layout))
    return tuple(sorted(cells, key=lambda cell: not cell.is_carried))


def _cell(
    band: LaneBand,
    lane: int,
    left: float,
    wide: float,
    count: int,
    share: float,
    index: int,
    layout: Layout,
) -> Cell:
    sizes = layout.sizes
    meaning = MEANING_OF_LANE.get(band.lane.kind, Meaning.CONTEXT)
    if index >= 0 and layout.meanings is not None:
        meaning = MEANINGS[int(layout.meanings[lane, index])]
    high, below = sizes.bar, sizes.lane_padding + (sizes.row - sizes.bar) / 2
    if band.is_collapsed:
        high, below = high * sizes.shut, below * sizes.shut
    bottom = band.top + band.height - below
    return Cell(
        lane, left, left + wide, bottom - high, bottom, count, min(share, 1.0), meaning, index
    )


def _labelled(
    items: list[Item], width: float, measure: Measure, sizes: Sizes, words: LabelWords
) -> tuple[Item, ...]:
    rows: dict[tuple[int, float], list[int]] = defaultdict(list)
    for at, item in enumerate(items):
        rows[(item.lane, item.top)].append(at)
    result = list(items)
    for members in rows.values():
        members.sort(key=lambda at: items[at].left)
        bodies = [_body(items[at], sizes, words) for at in members]
        labels = labels_of_row(bodies, width, measure, sizes)
        for at, label in zip(members, labels, strict=True):
            if label is not None:
                result[at] = replace(items[at], label=_centred(items[at], label, width))
    return tuple(result)


def _body(item: Item, sizes: Sizes, words: LabelWords) -> Body:
    return Body(
        item.left,
        item.right,
        _holds_label(item, sizes),
        words.title(item.title, is_other=item.is_other),
        words.ending(item.days_left, item.title),
        0.0 if item.days_left is None else sizes.clock,
    )


def _holds_label(item: Item, sizes: Sizes) -> bool:
    return item.shape is not Shape.DIAMOND and item.right - item.left > 2 * sizes.label_inset


def _centred(item: Item, label: Label, width: float) -> Label:
    """A blur is darkest in its middle: that is where its words stand."""
    if item.shape is not Shape.BLUR or label.side is not Side.INSIDE:
        return label
    left, right = max(item.left, 0.0), min(item.right, width)
    return replace(label, x=max(label.x, (left + right - label.width) / 2))
