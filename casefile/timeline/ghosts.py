"""Which other dates of disputed events would stand in a lane where the event itself is counted."""

from __future__ import annotations

import numpy as np

from casefile.timeline.codes import OPEN_BEFORE, Indices, Mask, Rows
from casefile.timeline.columns import Columns


def left_alone(columns: Columns, rows: Rows, first: int, last: int) -> Mask:
    """Of placements to be drawn the other dates whose event is not drawn beside them.

    An event that lies wholly out of the stretch from a first minute up to a last is only out of
    view: its other dates may stand.
    """
    count = columns.table.count
    alone = np.zeros(len(rows), np.bool_)
    others = np.flatnonzero(columns.event[rows] >= count)
    if not len(others):
        return alone
    ids = columns.table.ids
    events = ids.find_each([ids[row] for row in columns.event[rows[others]].tolist()])
    own = _placements(columns, events, columns.lanes_of(rows[others]))
    hidden = np.flatnonzero((own >= 0) & ~np.isin(own, rows))
    at = own[hidden]
    alone[others[hidden]] = (columns.begin[at] < last) & (columns.finishes(at) > first)
    return alone


def _placements(columns: Columns, events: Indices, lanes: Indices) -> Rows:
    """Where events stand in lanes; -1 where they do not."""
    starts = columns.table.start_earliest[events]
    high = columns.starting_before(starts + 1)[lanes, np.arange(len(lanes))]
    low = columns.starting_before(starts)[lanes, np.arange(len(lanes))]
    low = np.where(starts == OPEN_BEFORE, columns.offsets[lanes], low)
    found = np.full(len(events), -1, np.int64)
    for number, (begin, end) in enumerate(zip(low.tolist(), high.tolist(), strict=True)):
        at = np.flatnonzero(columns.event[begin:end] == events[number])
        if len(at):
            found[number] = begin + int(at[0])
    return found
