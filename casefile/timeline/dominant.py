"""Of what most events in a cell are: the colour of what is only counted."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from casefile.timeline.codes import MEANINGS, Codes, Rows
from casefile.timeline.columns import Columns

_ASKED = 8
_GOLDEN = (5**0.5 - 1) / 2
"""Multiples of it spread evenly and keep no step with what recurs."""


def dominant_meanings(
    columns: Columns,
    counted: Rows,
    ranges: Rows,
    crowded: npt.NDArray[np.bool_],
    overflow: Mapping[tuple[int, int], list[int]],
) -> Codes:
    """The commonest meaning in each cell, as codes: shape (lanes, cells).

    Of a fuller cell some events, spread over its time, stand for all.
    """
    result = np.zeros(counted.shape, np.uint8)
    places = np.argwhere(counted > 0)
    if not len(places):
        return result
    lane, cell = places.T
    low = ranges[lane, cell]
    sizes = ranges[lane, cell + 1] - low
    number = np.arange(_ASKED)
    spread = (sizes[:, None] * (number * _GOLDEN % 1)).astype(np.int64)
    asked = low[:, None] + np.where(sizes[:, None] > _ASKED, spread, number)
    counts = np.minimum(sizes, _ASKED)
    for at in np.flatnonzero(~crowded[lane, cell]).tolist():
        rows = overflow[(int(lane[at]), int(cell[at]))][:_ASKED]
        counts[at] = len(rows)
        asked[at, : len(rows)] = rows
    is_asked = number < counts[:, None]
    found = np.full(asked.shape, len(MEANINGS), np.uint8)
    found[is_asked] = columns.meanings(asked[is_asked])
    votes = np.stack([(found == code).sum(axis=1) for code in range(len(MEANINGS))])
    result[lane, cell] = votes.argmax(axis=0)
    return result
