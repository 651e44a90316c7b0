"""A frame whose lanes take the room there is before they count what finds no row."""

from __future__ import annotations

from dataclasses import replace

from casefile.timeline.captions import ENGLISH_LABELS, LabelWords
from casefile.timeline.columns import Columns
from casefile.timeline.frame import Frame, frame
from casefile.timeline.layout import Layout, layout_key
from casefile.timeline.scale import Scale
from casefile.timeline.style import Sizes
from casefile.timeline.ticks import Measure

_ROWS = (6, 9, 12)
_FEW = 400
"""Up to so many counted events are worth a try: of more, most would stay counted anyway."""

_STRAYS = 40
"""So few are drawn one by one whatever room there is: lanes can be scrolled, a count not read."""


def frame_in(
    columns: Columns,
    scale: Scale,
    width: float,
    height: float,
    measure: Measure,
    *,
    sizes: Sizes,
    today: int | None = None,
    known: Layout | None = None,
    words: LabelWords = ENGLISH_LABELS,
) -> Frame:
    """As `frame`; where that is lower than `height` pixels, with as many rows a lane as fit.

    A few strays get their rows even where lanes then have to be scrolled.

    A `known` layout of the same stretch keeps its rows.
    """

    def made(wanted: Sizes) -> Frame:
        return frame(
            columns,
            scale,
            width,
            measure,
            sizes=wanted,
            today=today,
            known=known,
            words=words,
        )

    if (
        known is not None
        and known.columns is columns
        and known.key == layout_key(scale, width)
        and replace(known.sizes, most_rows=sizes.most_rows) == sizes
    ):
        return made(known.sizes)
    best = made(sizes)
    for most in _ROWS:
        counted = _counted(best)
        if not 0 < counted <= _FEW or (best.height >= height and counted > _STRAYS):
            break
        taller = made(replace(sizes, most_rows=most))
        if taller.height > height and counted > _STRAYS:
            break
        best = taller
    return best


def _counted(view: Frame) -> int:
    """How many events that begin in view are counted in lanes that are open."""
    return sum(
        cell.count
        for cell in view.cells
        if not cell.is_carried and not view.lanes[cell.lane].is_collapsed
    )
