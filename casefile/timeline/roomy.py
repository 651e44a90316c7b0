"""A frame whose lanes take the room there is before they count what finds no row."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from casefile.timeline.captions import ENGLISH_LABELS, LabelWords
from casefile.timeline.columns import Columns
from casefile.timeline.frame import Frame, bands_of, frame
from casefile.timeline.layout import Layout, lay_out, layout_key
from casefile.timeline.scale import Scale
from casefile.timeline.style import Sizes
from casefile.timeline.ticks import Measure

_ROWS = (30, 12, 6)
_SCROLLED = 12
_FEW = 400
"""Up to so many counted events are worth a try: of more, most would stay counted anyway."""

_LIGHT = 300
"""Up to so many items a view may be laid out once more while it moves."""

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
    seen: tuple[float, float] | None = None,
) -> Frame:
    """As `frame`; where that is lower than `height` pixels, with as many rows a lane as fit.

    A few strays get their rows even where lanes then have to be scrolled.

    A `known` layout of the same stretch keeps its rows.
    """

    is_known = (
        known is not None
        and known.columns is columns
        and known.key == layout_key(scale, width)
        and replace(known.sizes, most_rows=sizes.most_rows) == sizes
        and (known.words, known.today) == (words, today)
    )
    layout = known
    if layout is None or not is_known:
        layout = lay_out(columns, scale, width, measure, sizes, words, today)
        counted = _counted(layout, scale, width)
        is_worth_it = 0 < counted <= _FEW and len(layout.rows) <= _LIGHT
        for most in _ROWS if is_worth_it else ():
            taller = lay_out(
                columns, scale, width, measure, replace(sizes, most_rows=most), words, today
            )
            if (counted <= _STRAYS and most <= _SCROLLED) or _height(taller) <= height:
                layout = taller
                break
    return frame(
        columns,
        scale,
        width,
        measure,
        sizes=layout.sizes,
        today=today,
        known=layout,
        words=words,
        seen=seen,
    )


def _counted(layout: Layout, scale: Scale, width: float) -> int:
    """How many events that begin in view are counted in lanes that are open."""
    shift = (layout.first - scale.first) / scale.minutes
    cell = layout.sizes.cell
    low, high = max(math.floor(-shift / cell), 0), max(math.ceil((width - shift) / cell), 0)
    is_open = ~np.array(layout.columns.collapsed, np.bool_)
    return int(layout.counted[is_open, low:high].sum())


def _height(layout: Layout) -> float:
    bands = bands_of(layout)
    return bands[-1].top + bands[-1].height if bands else 0.0
