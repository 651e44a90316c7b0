"""How sure it is, at each pixel of an item, that it was under way."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

Stop = tuple[float, float]
"""A pixel and how opaque the item is there, 0 to 1; straight between two stops."""

FAINT = 0.14
"""What is left where a source sets no limit at all."""

GOING_ON = 0.45
"""How sure it is soon after the last day that a source vouches for what it says goes on."""


def bar_stops(
    begin: float, begun: float, ending: float, end: float, room: float, horizon: float | None
) -> tuple[Stop, ...]:
    """An interval that began between two pixels and ended between two others.

    `begin` may be -inf and `end` inf where nobody knows; then it fades over `room` pixels. What
    goes on fades so first, then slowly up to `horizon` (today), and stays faint beyond.
    """
    low, high = 0.0, 0.0
    if math.isinf(begin):
        begin, low = begun - room, FAINT
    ending = max(ending, begin)
    is_open = math.isinf(end)
    if is_open:
        end = max(ending + 2 * room, horizon if horizon is not None else -math.inf)
        high = FAINT
    if math.isinf(begun):
        return ((begin, low), (end, high))
    begun = min(begun, end)
    if ending < begun and end > begin:
        # Both ends are uncertain over the same days: as sure as the less sure of the two.
        rising, falling = max(begun - begin, 1e-9), max(end - ending, 1e-9)
        meet = (end * rising + begin * falling) / (rising + falling)
        meet = min(max(meet, begin), end)
        top = max(min((meet - begin) / rising, (end - meet) / falling, 1.0), 0.0)
        return ((begin, low), (meet, top), (end, high))
    if is_open:
        # Seen to end where the source does, however far today is.
        return ((begin, low), (begun, 1.0), (ending, 1.0), (ending + room, GOING_ON), (end, high))
    return ((begin, low), (begun, 1.0), (ending, 1.0), (end, high))


def blur_stops(begin: float, end: float, room: float) -> tuple[Stop, ...]:
    """An instant on one of several days: it may be any of them, so its ends are told softly."""
    if math.isinf(begin) and math.isinf(end):
        return ((0.0, FAINT), (1.0, FAINT))
    if math.isinf(begin):
        return ((end - room, FAINT), (end - room * 0.25, 1.0), (end, 0.0))
    if math.isinf(end):
        return ((begin, 0.0), (begin + room * 0.25, 1.0), (begin + room, FAINT))
    soft = (end - begin) * 0.25
    return ((begin, 0.0), (begin + soft, 1.0), (end - soft, 1.0), (end, 0.0))


def within(stops: Sequence[Stop], left: float, right: float) -> tuple[Stop, ...]:
    """The stops of the piece from one pixel to another, so that no painter meets huge numbers."""
    if right <= left:
        return ((left, opacity(stops, left)),)
    inner = [(x, value) for x, value in stops if left < x < right]
    return ((left, opacity(stops, left)), *inner, (right, opacity(stops, right)))


def opacity(stops: Sequence[Stop], x: float) -> float:
    """How opaque an item is at a pixel."""
    if x <= stops[0][0]:
        return stops[0][1]
    for (before, low), (after, high) in pairwise(stops):
        if x <= after:
            span = after - before
            return high if span <= 0 else low + (high - low) * (x - before) / span
    return stops[-1][1]
