"""The events of a frame that are drawn one by one."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, replace

import numpy as np

from casefile.model.colours import Meaning
from casefile.model.terms import Custody, EventKind, Standing
from casefile.timeline.codes import (
    CUSTODIES,
    KINDS,
    MEANINGS,
    OPEN_AFTER,
    OPEN_BEFORE,
    STANDINGS,
)
from casefile.timeline.due import days_left_of
from casefile.timeline.fades import Stop, bar_stops, blur_stops
from casefile.timeline.labels import Body, Label, Side, labels_of_row
from casefile.timeline.layout import DAY_IS_POINT, Layout, Shape
from casefile.timeline.moments import DAY
from casefile.timeline.scale import Scale
from casefile.timeline.style import Sizes
from casefile.timeline.ticks import Measure

_SHAPES = tuple(Shape)


@dataclass(frozen=True, slots=True)
class Item:
    """One event in one lane. `left` and `right` may be infinite where nobody knows.

    `stops` say how sure each pixel is; None where the whole is certain. `point` is the middle of
    a diamond. `is_other` marks a date that another source gives for the event, `is_cut` an end
    that is read off the next word on custody; `days_left` counts from today to the last day of
    what falls due.
    """

    row: int
    event_id: str
    title: str
    lane: int
    shape: Shape
    kind: EventKind
    custody: Custody | None
    standing: Standing
    meaning: Meaning
    left: float
    right: float
    top: float
    bottom: float
    point: float
    stops: tuple[Stop, ...] | None
    label: Label | None
    is_other: bool = False
    is_cut: bool = False
    days_left: int | None = None


def items_of(
    layout: Layout,
    tops: list[float],
    scale: Scale,
    width: float,
    measure: Measure,
    seen: tuple[int, int],
) -> list[Item]:
    """The items of a layout between pixel 0 and `width`; `tops` are those of the lanes.

    `seen` says from which lane to which, the second exclusive.
    """
    columns, sizes, table, today = layout.columns, layout.sizes, layout.columns.table, layout.today
    shift = (layout.first - scale.first) / scale.minutes
    visible = np.flatnonzero((layout.right + shift > 0) & (layout.left + shift < width))
    lanes = columns.lanes_of(layout.rows[visible])
    is_seen = (lanes >= seen[0]) & (lanes < seen[1])
    visible, lanes = visible[is_seen], lanes[is_seen]
    rows = layout.rows[visible]
    events = columns.event[rows]
    ends_earliest, ends_latest = columns.ends(rows)
    start_latest, own_end = table.start_latest[events], table.end_latest[events]
    inset = sizes.lane_padding + (sizes.row - sizes.bar) / 2
    tops_of_items = np.array(tops)[lanes] + inset + layout.sub_row[visible] * sizes.row
    left, right = layout.left[visible] + shift, layout.right[visible] + shift
    shapes = [_SHAPES[code] for code in layout.shape[visible].tolist()]
    is_other = events >= table.count
    due = days_left_of(table.kind[events], start_latest, own_end, today)
    titles = columns.titles_of(rows.tolist())
    lefts, rights, item_tops = left.tolist(), right.tolist(), tops_of_items.tolist()
    labels = _labels(
        layout, width, measure, item_tops, shapes, lefts, rights, titles, is_other.tolist(), due
    )
    # In the order of the fields: names would cost as much again.
    return [
        Item(
            row,
            event_id,
            title,
            lane,
            shape,
            KINDS[kind],
            CUSTODIES[custody],
            STANDINGS[standing],
            MEANINGS[meaning],
            item_left,
            item_right,
            top,
            top + sizes.bar,
            (item_left + item_right) / 2 if shape is Shape.DIAMOND else math.nan,
            None
            if shape is Shape.DIAMOND
            else _stops(dates, shape, item_left, item_right, scale, sizes, today),
            label,
            other,
            end != dates[3],
            days,
        )
        for (
            row,
            event_id,
            title,
            lane,
            shape,
            kind,
            custody,
            standing,
            meaning,
            item_left,
            item_right,
            top,
            label,
            other,
            end,
            days,
            *dates,
        ) in zip(
            rows.tolist(),
            table.ids.of(events),
            titles,
            lanes.tolist(),
            shapes,
            table.kind[events].tolist(),
            table.custody[events].tolist(),
            table.standing[events].tolist(),
            columns.meanings(rows).tolist(),
            lefts,
            rights,
            item_tops,
            labels,
            is_other.tolist(),
            own_end.tolist(),
            due,
            table.start_earliest[events].tolist(),
            start_latest.tolist(),
            ends_earliest.tolist(),
            ends_latest.tolist(),
            strict=True,
        )
    ]


def _labels(
    layout: Layout,
    width: float,
    measure: Measure,
    tops: list[float],
    shapes: list[Shape],
    lefts: list[float],
    rights: list[float],
    titles: list[str],
    is_other: list[bool],
    due: list[int | None],
) -> list[Label | None]:
    """The label of each item, in the room that its row leaves."""
    sizes, words = layout.sizes, layout.words
    rows: dict[float, list[int]] = defaultdict(list)
    # No two lanes have a row at one height.
    for at, top in enumerate(tops):
        rows[top].append(at)
    result: list[Label | None] = [None] * len(tops)
    least = 2 * sizes.label_inset
    for members in rows.values():
        members.sort(key=lefts.__getitem__)
        bodies = [
            Body(
                lefts[at],
                rights[at],
                shapes[at] is not Shape.DIAMOND and rights[at] - lefts[at] > least,
                words.title(titles[at], is_other=is_other[at]),
                words.ending(due[at], titles[at]),
                0.0 if due[at] is None else sizes.clock,
            )
            for at in members
        ]
        for at, label in zip(members, labels_of_row(bodies, width, measure, sizes), strict=True):
            if label is not None and shapes[at] is Shape.BLUR and label.side is Side.INSIDE:
                # A blur is darkest in its middle: that is where its words stand.
                middle = (max(lefts[at], 0.0) + min(rights[at], width) - label.width) / 2
                label = replace(label, x=max(label.x, middle))
            result[at] = label
    return result


def _stops(
    dates: list[int],
    shape: Shape,
    left: float,
    right: float,
    scale: Scale,
    sizes: Sizes,
    today: int | None,
) -> tuple[Stop, ...] | None:
    if shape is Shape.BLUR:
        return blur_stops(left, right, sizes.fade)
    begun, ending = left, right
    start_earliest, start_latest, end_earliest, end_latest = dates
    if _is_uncertain(start_earliest, start_latest, scale):
        begun = scale.x(start_latest + 1) if start_latest < OPEN_AFTER else math.inf
    if _is_uncertain(end_earliest, end_latest, scale):
        ending = scale.x(end_earliest) if end_earliest > OPEN_BEFORE else left
    if begun == left and ending == right:
        return None
    horizon = None if today is None else scale.x(today)
    return bar_stops(left, begun, ending, right, sizes.fade, horizon)


def _is_uncertain(earliest: int, latest: int, scale: Scale) -> bool:
    """A day is certain enough until the axis shows its hours; a longer stretch never is."""
    span = latest + 1 - earliest
    return span > DAY or (span > 1 and span / scale.minutes >= DAY_IS_POINT)
