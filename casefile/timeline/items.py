"""The events of a frame that are drawn one by one."""

from __future__ import annotations

import math
from dataclasses import dataclass

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
from casefile.timeline.due import days_left
from casefile.timeline.fades import Stop, bar_stops, blur_stops
from casefile.timeline.labels import Label
from casefile.timeline.layout import DAY_IS_POINT, Layout, Shape
from casefile.timeline.moments import DAY
from casefile.timeline.scale import Scale
from casefile.timeline.style import Sizes


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
    today: int | None,
) -> list[Item]:
    """The items of a layout between pixel 0 and `width`; `tops` are those of the lanes."""
    columns, sizes, table = layout.columns, layout.sizes, layout.columns.table
    shift = (layout.first - scale.first) / scale.minutes
    left, right = layout.left + shift, layout.right + shift
    visible = np.flatnonzero((right > 0) & (left < width))
    rows = layout.rows[visible]
    events = columns.event[rows]
    ends_earliest, ends_latest = columns.ends(rows)
    values = zip(
        visible.tolist(),
        rows.tolist(),
        events.tolist(),
        columns.lanes_of(rows).tolist(),
        columns.titles_of(rows.tolist()),
        table.kind[events].tolist(),
        table.custody[events].tolist(),
        table.standing[events].tolist(),
        columns.meanings(rows).tolist(),
        table.start_earliest[events].tolist(),
        table.start_latest[events].tolist(),
        ends_earliest.tolist(),
        ends_latest.tolist(),
        table.end_latest[events].tolist(),
        strict=True,
    )
    inset = sizes.lane_padding + (sizes.row - sizes.bar) / 2
    items: list[Item] = []
    for at, row, event, lane, title, kind, custody, standing, meaning, *dates, own_end in values:
        top = tops[lane] + inset + int(layout.sub_row[at]) * sizes.row
        shape = Shape(int(layout.shape[at]))
        item_left, item_right = float(left[at]), float(right[at])
        items.append(
            Item(
                row=row,
                event_id=table.ids[event],
                title=title,
                lane=lane,
                shape=shape,
                kind=KINDS[kind],
                custody=CUSTODIES[custody],
                standing=STANDINGS[standing],
                meaning=MEANINGS[meaning],
                left=item_left,
                right=item_right,
                top=top,
                bottom=top + sizes.bar,
                point=(item_left + item_right) / 2 if shape is Shape.DIAMOND else math.nan,
                stops=_stops(dates, shape, item_left, item_right, scale, sizes, today),
                label=None,
                is_other=event >= table.count,
                is_cut=own_end != dates[3],
                days_left=days_left(KINDS[kind], dates[1], own_end, today),
            )
        )
    return items


def _stops(
    dates: list[int],
    shape: Shape,
    left: float,
    right: float,
    scale: Scale,
    sizes: Sizes,
    today: int | None,
) -> tuple[Stop, ...] | None:
    if shape is Shape.DIAMOND:
        return None
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
