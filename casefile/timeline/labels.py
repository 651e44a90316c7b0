"""Labels in the room that is free: whole, else shortened, else left out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from unicodedata import combining

from casefile.timeline.style import Sizes
from casefile.timeline.ticks import Measure

ELLIPSIS = "…"


class Side(IntEnum):
    INSIDE = 0
    RIGHT = 1
    LEFT = 2


@dataclass(frozen=True, slots=True)
class Label:
    """A text from pixel `x` on, `width` wide, in or beside its item."""

    text: str
    x: float
    width: float
    side: Side


@dataclass(frozen=True, slots=True)
class Body:
    """What a label belongs to: visible from `left` to `right`; labels go inside some shapes.

    `ending` follows the title whole, or is left out; `taken` pixels at the right end inside are
    not for words.
    """

    left: float
    right: float
    holds_label: bool
    title: str
    ending: str = ""
    taken: float = 0.0


def shortened(text: str, room: float, measure: Measure) -> str:
    """The longest beginning of a text that fits with an ellipsis; empty if none is worth it."""
    if measure(text) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(_cut(text, middle)) <= room:
            low = middle
        else:
            high = middle - 1
    return _cut(text, low) if low >= 3 else ""


def _cut(text: str, length: int) -> str:
    while 0 < length < len(text) and combining(text[length]):
        length -= 1
    return text[:length].rstrip() + ELLIPSIS


def labels_of_row(
    bodies: Sequence[Body], width: float, measure: Measure, sizes: Sizes
) -> list[Label | None]:
    """Labels for the items of one row, given from left to right, in a view `width` pixels wide."""
    taken = -math.inf
    labels: list[Label | None] = []
    for at, body in enumerate(bodies):
        following = bodies[at + 1].left if at + 1 < len(bodies) else math.inf
        label = _label(body, max(taken, 0.0), min(following - sizes.gap, width), measure, sizes)
        labels.append(label)
        reach = body.right if label is None else max(body.right, label.x + label.width)
        taken = reach + sizes.label_gap
    return labels


def _label(body: Body, from_x: float, to_x: float, measure: Measure, sizes: Sizes) -> Label | None:
    text = body.title + body.ending
    wide = measure(text)
    left, right = max(body.left, 0.0), min(body.right, to_x if to_x > body.left else body.right)
    inside = right - left - 2 * sizes.label_inset - body.taken if body.holds_label else -1.0
    if wide <= inside:
        return Label(text, left + sizes.label_inset, wide, Side.INSIDE)
    after = to_x - body.right - sizes.label_gap
    if wide <= after:
        return Label(text, body.right + sizes.label_gap, wide, Side.RIGHT)
    before = body.left - sizes.label_gap - from_x
    if wide <= before:
        return Label(text, body.left - sizes.label_gap - wide, wide, Side.LEFT)
    for room, side in sorted(((inside, Side.INSIDE), (after, Side.RIGHT)), reverse=True):
        if room < sizes.label_least:
            return None
        text = _fitting(body, room, measure, sizes)
        if text:
            inset = left + sizes.label_inset
            x = inset if side is Side.INSIDE else body.right + sizes.label_gap
            return Label(text, x, measure(text), side)
    return None


def _fitting(body: Body, room: float, measure: Measure, sizes: Sizes) -> str:
    """The beginning of a title with its ending, if some of both has room."""
    for ending in dict.fromkeys((body.ending, "")):
        left = room - measure(ending)
        if left >= sizes.label_least or not ending:
            title = shortened(body.title, left, measure)
            # Letters measured together may be wider than apart.
            if title and measure(title + ending) <= room:
                return title + ending
    return ""
