"""How a view moves from one scale to another, and glides on when it is let go."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from casefile.timeline.codes import OPEN_AFTER, OPEN_BEFORE
from casefile.timeline.columns import Columns
from casefile.timeline.frame import Cell, Frame
from casefile.timeline.moments import DAY, HOUR
from casefile.timeline.scale import Scale, fitted

TRANSITION = 0.18
"""Seconds a view takes to another scale."""
GLIDE = 1.15
"""Seconds after which a view that was let go stands still at the latest."""
FASTEST = 6000.0
"""Pixels a second: no hand means more."""

_SLOWING = 0.28
"""Seconds in which a glide loses 63 % of its speed."""
_STILL = 20.0
_LEAST_SPEED = 120.0
_MEMORY = 0.1
_PAUSE = 0.06
_LEAST_TIME = 0.01
_ROOM = 0.35
_DAYS_AROUND = 3 * DAY
_HOURS_AROUND = 24 * HOUR
_INTO_CELL = 4.0
_ROOM_OF_CELL = 0.05


def eased(share: float) -> float:
    """How far a motion is after a share of its time (both 0 to 1): fast first, then slow."""
    left = 1.0 - min(max(share, 0.0), 1.0)
    return 1.0 - left**3


@dataclass(frozen=True, slots=True)
class Transition:
    """From one scale to another, in even steps of zoom.

    The minute that stands at the same pixel in both scales stands there all the while: what was
    zoomed at a pointer stays under it.
    """

    start: Scale
    target: Scale

    def at(self, share: float) -> Scale:
        """The scale after a share of the time, 0 to 1; exactly `start` and `target` at its ends."""
        if share <= 0:
            return self.start
        if share >= 1:
            return self.target
        way = eased(share)
        closer = math.log(self.target.minutes / self.start.minutes)
        # What of the way the beginning has gone, as it goes in step with the minutes of a pixel.
        gone = way if abs(closer) < 1e-9 else math.expm1(way * closer) / math.expm1(closer)
        return Scale(
            _between(self.start.first, self.target.first, gone),
            _between(self.start.minutes, self.target.minutes, gone),
        )


def _between(start: float, end: float, share: float) -> float:
    """A number on the way from one to another, which rounding does not lead beyond either."""
    found = start + (end - start) * share
    return min(max(found, min(start, end)), max(start, end))


@dataclass(frozen=True, slots=True)
class Glide:
    """A view let go with a speed in pixels a second: it slows down and stands still."""

    speed_x: float
    speed_y: float

    @property
    def seconds(self) -> float:
        """How long it takes until nobody sees it move, at most GLIDE."""
        speed = math.hypot(self.speed_x, self.speed_y)
        return min(_SLOWING * math.log(speed / _STILL), GLIDE) if speed > _STILL else 0.0

    def at(self, seconds: float) -> tuple[float, float]:
        """How many pixels it has gone in x and y."""
        held = min(max(seconds, 0.0), self.seconds)
        gone = _SLOWING * -math.expm1(-held / _SLOWING)
        return self.speed_x * gone, self.speed_y * gone


Sample = tuple[float, float, float]
"""When a hand was where: seconds, x, y."""


def let_go(samples: Sequence[Sample], seconds: float) -> Glide | None:
    """The glide of a view that a hand let go of at a moment; None if the hand had stopped."""
    recent = [one for one in samples if seconds - one[0] <= _MEMORY]
    if len(recent) < 2 or seconds - recent[-1][0] > _PAUSE:
        return None
    began, ended = recent[0], recent[-1]
    took = max(ended[0] - began[0], _LEAST_TIME)
    across, down = ((ended[at] - began[at]) / took for at in (1, 2))
    speed = math.hypot(across, down)
    if speed < _LEAST_SPEED:
        return None
    held = min(FASTEST / speed, 1.0)
    return Glide(across * held, down * held)


def around(columns: Columns, row: int, width: float, today: int | None = None) -> Scale | None:
    """A scale that shows one event with room on either side; None if nobody knows where it is.

    A day keeps the days around it, so that it stays a day among others. What is still going on
    is shown up to today.
    """
    begins, ends = columns.bounds(row)
    known = [minute for minute in (*begins, *ends) if OPEN_BEFORE < minute < OPEN_AFTER]
    if not known:
        return None
    first, last = min(known), max(known) + 1
    if ends[1] == OPEN_AFTER and today is not None:
        last = max(last, today)
    span = last - first
    room = max(span * _ROOM, _DAYS_AROUND if span >= DAY else _HOURS_AROUND)
    return fitted(first - room, last + room, width)


def into_cell(view: Frame, cell: Cell) -> Scale:
    """A scale that shows what a cell counts, from the first to the last of it with some room.

    It is always closer than before; what began before the view is shown by its left edge.
    """
    scale, middle = view.scale, (cell.left + cell.right) / 2
    if cell.is_carried:
        return scale.zoomed(_INTO_CELL, middle)
    begins = view.layout.columns.begin[view.layout.cell_rows(cell.lane, cell.index)]
    first = max(float(begins.min()), scale.minute(cell.left))
    last = min(float(begins.max()) + 1, scale.minute(cell.right))
    room = (last - first) * _ROOM_OF_CELL
    whole = fitted(first - room, last + room, view.width)
    closer = min(whole.minutes, scale.minutes / _INTO_CELL)
    return whole.zoomed(whole.minutes / closer, view.width / 2)
