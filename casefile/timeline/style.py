"""How large things are, in pixels (in points on paper)."""

from __future__ import annotations

from dataclasses import dataclass

from casefile.model.colours import Meaning


@dataclass(frozen=True, slots=True)
class Sizes:
    """Measures of lanes and what stands in them.

    A lane opens up to `labelled_rows` rows so that labels find room beside their items;
    `most_rows` is how many items may stand above each other in a lane before the rest is counted
    in cells of `cell` width; `shut` is the height of a collapsed lane, as a share of an open one
    with a single row, `clock` the room of the mark of what falls due; `budget` bounds the items of
    one layout, whatever the lanes hold.
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
    shut: float = 0.6
    clock: float = 14.0
    labelled_rows: int = 3
    most_rows: int = 4
    budget: int = 1500


ON_SCREEN = Sizes()


def sized_by(factor: float) -> Sizes:
    """The measures for letters `factor` times as large as usual."""
    if factor == 1:
        return ON_SCREEN
    usual = ON_SCREEN
    return Sizes(
        row=usual.row * factor,
        bar=usual.bar * factor,
        lane_padding=usual.lane_padding * factor,
        diamond=usual.diamond * factor,
        gap=usual.gap * factor,
        label_gap=usual.label_gap * factor,
        label_inset=usual.label_inset * factor,
        label_room=usual.label_room * factor,
        label_least=usual.label_least * factor,
        cell=usual.cell * factor,
        fade=usual.fade * factor,
        clock=usual.clock * factor,
    )


BAR_STRENGTH = {
    Meaning.SUSPECT: 0.55,
    Meaning.CHARGE: 0.5,
    Meaning.COURT: 0.5,
    Meaning.CUSTODY: 0.65,
    Meaning.CONTEXT: 0.18,
}
"""How strongly the colour of an interval covers what is beneath it, on screen and on paper."""

PAPER = Sizes(
    row=14.5,
    bar=12.0,
    lane_padding=3.5,
    diamond=10.0,
    gap=2.0,
    label_gap=4.0,
    label_inset=5.0,
    label_room=150.0,
    label_least=24.0,
    cell=12.0,
    fade=70.0,
    clock=8.5,
    labelled_rows=12,
    most_rows=16,
    budget=2000,
)
"""On paper, in points: nobody can zoom in, so lanes grow before anything is counted."""

BLUR_STRENGTH = 0.55
DAY_STRENGTH = 0.13
HATCH_GROUND = 0.2
HATCH_STRIPE = 0.5
HALF_GROUND = 0.22
