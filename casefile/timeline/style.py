"""How large things are, in pixels (in points on paper)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sizes:
    """Measures of lanes and what stands in them.

    `most_rows` is how many items may stand above each other in a lane before the rest is counted
    in cells of `cell` width; `budget` bounds the items of one layout, whatever the lanes hold.
    """

    row: float = 24.0
    bar: float = 20.0
    lane_padding: float = 6.0
    diamond: float = 18.0
    gap: float = 3.0
    label_gap: float = 7.0
    label_inset: float = 9.0
    label_room: float = 180.0
    label_least: float = 34.0
    cell: float = 16.0
    fade: float = 120.0
    most_rows: int = 4
    budget: int = 1500


ON_SCREEN = Sizes()
