"""What joins the dates that different sources give for one event."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from casefile.timeline.layout import Layout, Shape
from casefile.timeline.style import Sizes

_INTO = 6.0
_FAR = 10_000.0


@dataclass(frozen=True, slots=True)
class Joint:
    """A line between two dates of an event, in pixels of a frame, from corner to corner.

    It runs between the rows, so that it crosses no item of its own row.
    """

    event_id: str
    corners: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class _End:
    left: float
    right: float
    top: float
    bottom: float
    is_point: bool

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def joints_of(layout: Layout, tops: list[float], shift: float, width: float) -> tuple[Joint, ...]:
    """Lines between the dates of disputed events that are drawn in one lane.

    `shift` is where the layout begins in the view, which is `width` pixels wide. A date that is
    only counted in a cell is joined to nothing.
    """
    columns = layout.columns
    count = columns.table.count
    if len(columns.table) == count or not len(layout.rows):
        return ()
    events = columns.event[layout.rows]
    others = np.flatnonzero(events >= count)
    if not len(others):
        return ()
    lanes = columns.lanes_of(layout.rows)
    groups: dict[tuple[int, str], list[int]] = defaultdict(list)
    for at in others.tolist():
        groups[(int(lanes[at]), columns.table.ids[int(events[at])])].append(at)
    found: list[Joint] = []
    for (lane, event_id), members in groups.items():
        own = columns.table.ids.find(event_id)
        drawn = np.flatnonzero((events == own) & (lanes == lane)) if own is not None else others[:0]
        ends = [_end(layout, at, tops[lane], shift) for at in (*drawn.tolist(), *members)]
        if own is not None and not len(drawn):
            beyond = _side_beyond(layout, own)
            if beyond:
                near = min(ends, key=lambda end: beyond * -end.left)
                ends.append(replace(near, left=beyond * _FAR, right=beyond * _FAR, is_point=True))
        ends.sort(key=lambda end: (end.left, end.right))
        for one, other in pairwise(ends):
            corners = _in_view(_corners(one, other, layout.sizes), width)
            if corners:
                found.append(Joint(event_id, corners))
    return tuple(found)


def _end(layout: Layout, at: int, lane_top: float, shift: float) -> _End:
    sizes = layout.sizes
    top = lane_top + sizes.lane_padding + (sizes.row - sizes.bar) / 2
    top += int(layout.sub_row[at]) * sizes.row
    left = max(float(layout.left[at]) + shift, -_FAR)
    right = min(float(layout.right[at]) + shift, _FAR)
    is_point = layout.shape[at] == Shape.DIAMOND
    return _End(left, right, top, top + sizes.bar, bool(is_point))


def _side_beyond(layout: Layout, event: int) -> int:
    """On which side of the stretch that is laid out an event stands: -1 or 1, 0 for neither."""
    table = layout.columns.table
    last = layout.first + layout.counted.shape[1] * layout.sizes.cell * layout.minutes
    if not table.is_dated[event]:
        return 0
    if max(int(table.start_latest[event]), int(table.end_latest[event])) < layout.first:
        return -1
    return 1 if int(table.start_earliest[event]) >= last else 0


def _in_view(
    corners: tuple[tuple[float, float], ...], width: float
) -> tuple[tuple[float, float], ...]:
    """A line up to the edges of the view; nothing of one that lies beyond them."""
    if corners[-1][0] < 0 or corners[0][0] > width:
        return ()
    if corners[0][0] < 0:
        corners = ((0.0, corners[1][1]), *corners[2:])
    if corners[-1][0] > width:
        corners = (*corners[:-2], (width, corners[-2][1]))
    return corners


def _corners(one: _End, other: _End, sizes: Sizes) -> tuple[tuple[float, float], ...]:
    """From the earlier date to the later one, beneath the upper of both."""
    if other.left >= one.right:
        begin = one.middle if one.is_point else one.right - min(_INTO, (one.right - one.left) / 2)
        end = (
            other.middle
            if other.is_point
            else other.left + min(_INTO, (other.right - other.left) / 2)
        )
    else:
        begin = end = other.left + min(_INTO, (min(one.right, other.right) - other.left) / 2)
    gutter = min(one.bottom, other.bottom) + (sizes.row - sizes.bar) / 2
    first = one.bottom if one.bottom < gutter else one.top
    last = other.bottom if other.bottom < gutter else other.top
    if math.isclose(begin, end):
        return (begin, first), (end, last)
    return (begin, first), (begin, gutter), (end, gutter), (end, last)
