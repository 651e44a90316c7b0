"""Until when somebody was held, where only the next word on custody says so."""

from __future__ import annotations

import numpy as np

from casefile.model.terms import Custody, EventKind
from casefile.timeline.codes import (
    CUSTODIES,
    KINDS,
    NO_END,
    OPEN_AFTER,
    OPEN_BEFORE,
    Indices,
    Rows,
)
from casefile.timeline.columns import Cuts
from casefile.timeline.events import EventTable
from casefile.timeline.moments import DAY

_SOON = 31 * DAY
"""How long somebody is taken to be held when the next that is told is a request to keep holding."""

_CUSTODY = KINDS.index(EventKind.CUSTODY)
_SOUGHT = CUSTODIES.index(Custody.SOUGHT)
_SERVED = CUSTODIES.index(Custody.SERVED)


def cuts_until_the_next(table: EventTable, event: Indices, lane: Indices) -> Cuts:
    """Ends custody of one lane whose end nobody says where the next word on custody begins.

    Somebody detained on the 19th for whom detention is sought from the 22nd was held between:
    the reader sees one strip, solid, then hatched. That is read so only where the next word asks
    or orders to hold somebody who is held already, and comes soon; custody that the source says
    is still going on gives way to any later word. Nothing ends before the source says it lasted,
    and nothing but custody ends so: whether work goes on, an arrest does not say.
    `event` and `lane` are pairs; the rows of the answer count them.
    """
    at = np.flatnonzero((table.kind[event] == _CUSTODY) & (event < table.count))
    events = event[at]
    order = np.lexsort(
        (
            table.custody[events] != _SERVED,
            table.start_latest[events],
            table.start_earliest[events],
            lane[at],
        )
    )
    at, events = at[order], events[order]
    edges = np.flatnonzero(np.diff(lane[at])) + 1
    rows: list[Rows] = [np.empty(0, np.int64)]
    nexts: list[Rows] = [np.empty(0, np.int64)]
    for low, high in zip([0, *edges.tolist()], [*edges.tolist(), len(at)], strict=True):
        starts = table.start_earliest[events[low:high]]
        later = starts.searchsorted(table.start_latest[events[low:high]], side="right")
        has_later = np.flatnonzero(later < high - low)
        rows.append(has_later + low)
        nexts.append(later[has_later] + low)
    return _given_way(table, at, events, np.concatenate(rows), np.concatenate(nexts))


def _given_way(table: EventTable, at: Rows, events: Indices, row: Rows, following: Rows) -> Cuts:
    word, after = events[row], events[following]
    earliest, latest = table.start_earliest[after], table.start_latest[after]
    is_held = table.custody[word] != _SOUGHT
    is_open = is_held & (table.end_latest[word] == OPEN_AFTER)
    is_unsaid = is_held & (table.end_latest[word] == NO_END)
    begins = table.start_earliest[word]
    # Sentinels overflow when they are subtracted: who may have begun any time ago has no "soon".
    known = (begins > OPEN_BEFORE) & (latest < OPEN_AFTER)
    is_soon = known & (np.where(known, latest, 0) - np.where(known, begins, 0) <= _SOON)
    asks = table.custody[after] != _SERVED
    gives_way = np.where(
        is_open,
        (earliest > table.end_earliest[word]) & (latest < OPEN_AFTER),
        is_unsaid & asks & is_soon,
    )
    row, earliest, latest = row[gives_way], earliest[gives_way], latest[gives_way]
    # A word known to its day ends the strip where that day begins.
    last = np.where(latest - earliest < DAY, earliest, latest)
    order = np.argsort(at[row])
    return Cuts(at[row][order], (earliest - 1)[order], (last - 1)[order])


def cuts_as_of_suspects(cuts: Cuts, event: Indices, other: Indices) -> Cuts:
    """The same ends for other pairs: those of events that end so for all whom they touch.

    `event` are the events of the pairs that `cuts` counts, `other` those of the other lanes.
    """
    if not len(cuts.row):
        return cuts
    most = int(max(event.max(initial=0), other.max(initial=0))) + 1
    left = np.bincount(event, minlength=most)
    np.subtract.at(left, event[cuts.row], 1)
    earliest = np.full(most, OPEN_BEFORE)
    latest = np.full(most, OPEN_BEFORE)
    np.maximum.at(earliest, event[cuts.row], cuts.end_earliest)
    np.maximum.at(latest, event[cuts.row], cuts.end_latest)
    is_cut = (left == 0) & (latest > OPEN_BEFORE)
    row = np.flatnonzero(is_cut[other])
    return Cuts(row, earliest[other[row]], latest[other[row]])
