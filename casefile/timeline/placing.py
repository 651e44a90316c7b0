"""From a table of events to the columns that are drawn: which lanes, and who stands where."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from casefile.model.colours import Meaning, event_meaning
from casefile.model.terms import COURT_KINDS
from casefile.timeline.arrangement import Arrangement, LaneMode
from casefile.timeline.bounds import bounds_of as bounds_of
from casefile.timeline.codes import KINDS, Indices, Mask
from casefile.timeline.columns import Columns, Cuts, columns_of_placements
from casefile.timeline.custody import cuts_as_of_suspects, cuts_until_the_next
from casefile.timeline.events import Dimension, EventTable
from casefile.timeline.lanes import ENGLISH_LANES, Lane, LaneKind, LaneWords, suspects_lanes
from casefile.timeline.rows import EventRow, Suspect
from casefile.timeline.tabulated import table_of

_COURT = np.array([kind in COURT_KINDS for kind in KINDS], np.bool_)
_REST = "rest"  # as arrangements that are kept call it, of charges and of sources
_DIMENSIONS = {
    LaneMode.CHARGE: (Dimension.CHARGE, LaneKind.CHARGE),
    LaneMode.SOURCE: (Dimension.SOURCE, LaneKind.SOURCE),
}


@dataclass(frozen=True, slots=True)
class _Placed:
    """Lanes, and pairs of a row of the table and the lane in which it stands."""

    lanes: list[Lane]
    event: Indices
    lane: Indices


def columns_of(
    rows: Sequence[EventRow],
    suspects: Sequence[Suspect] = (),
    words: LaneWords = ENGLISH_LANES,
    arrangement: Arrangement | None = None,
) -> Columns:
    """The columns of some events, in the lanes of some suspects; undated events are counted."""
    return arranged(table_of(rows, suspects), arrangement or Arrangement(), words)


def lanes_of(
    rows: Sequence[EventRow], suspects: Sequence[Suspect], words: LaneWords = ENGLISH_LANES
) -> tuple[Lane, ...]:
    """One lane a suspect in the given order, then court and context if they hold anything."""
    return columns_of(rows, suspects, words).lanes


def arranged(
    table: EventTable,
    arrangement: Arrangement,
    words: LaneWords = ENGLISH_LANES,
    kept: Mask | None = None,
) -> Columns:
    """The rows of a table in the lanes that are asked for.

    `kept` leaves only some rows, and of the lanes those in which any of them stands; in which lane
    a row stands, and until when somebody was held, does not depend on it.
    """
    dated = np.flatnonzero(table.is_dated).astype(np.int32)
    by_suspect = _by_suspect(table, dated, words)
    cuts = cuts_until_the_next(table, by_suspect.event, by_suspect.lane)
    placed = by_suspect
    if arrangement.mode is not LaneMode.SUSPECT:
        placed = _placing(arrangement.mode)(table, dated, words)
        cuts = cuts_as_of_suspects(cuts, by_suspect.event, placed.event)
    if kept is not None:
        placed, cuts = _only(placed, cuts, kept)
    placed = _ordered(placed, arrangement.order)
    undated = np.flatnonzero(~table.is_dated[: table.count]).astype(np.int32)
    return columns_of_placements(
        table,
        placed.lanes,
        [lane.key in arrangement.collapsed for lane in placed.lanes],
        placed.event,
        placed.lane,
        cuts,
        dated,
        undated if kept is None else undated[kept[undated]],
    )


def meaning_of(row: EventRow, lane: LaneKind) -> Meaning:
    """The colour an event has in a lane."""
    return event_meaning(row.kind, touches_a_suspect=lane is LaneKind.SUSPECT)


def _placing(mode: LaneMode) -> Callable[[EventTable, Indices, LaneWords], _Placed]:
    if mode in _DIMENSIONS:
        dimension, kind = _DIMENSIONS[mode]
        return lambda table, dated, words: _by_links(table, dated, words, dimension, kind)
    return {LaneMode.KIND: _by_kind, LaneMode.CASE: _by_case}.get(mode, _in_one)


def _by_suspect(table: EventTable, dated: Indices, words: LaneWords) -> _Placed:
    """A court's act on nobody, or on several at once, is shown once: in the court's lane."""
    links = table.links_of(Dimension.SUSPECT)
    touched = links.counts(len(table))
    with_court = _COURT[table.kind] & (touched != 1)
    stands = table.is_dated & ~with_court
    chosen = stands[links.row]
    row, target = links.row[chosen], links.target[chosen]
    happened: dict[int, Hashable] = {
        place: row[target == place].tobytes()
        for place, suspect in enumerate(table.suspects)
        if not suspect.is_named and suspect.number is not None
    }
    lanes, lane_of = suspects_lanes(table.suspects, happened, words)
    lane, event = np.array(lane_of, np.int32)[target], row
    if len(lanes) < len(table.suspects):
        # Who share a lane share what happened to them: it stands there once.
        pairs = lane.astype(np.int64) * len(table) + event
        lane, event = np.divmod(np.unique(pairs), max(len(table), 1))
    rest = dated[~with_court[dated] & (touched[dated] == 0)]
    parts = [(event, lane)]
    for kind, label, rows in (
        (LaneKind.COURT, words.court, dated[with_court[dated]]),
        (LaneKind.CONTEXT, words.context, rest),
    ):
        if len(rows):
            parts.append((rows, np.full(len(rows), len(lanes))))
            lanes.append(Lane(kind, label, label, key=kind.value))
    return _joined(lanes, parts)


def _by_links(
    table: EventTable, dated: Indices, words: LaneWords, dimension: Dimension, kind: LaneKind
) -> _Placed:
    links = table.links_of(dimension)
    chosen = table.is_dated[links.row]
    lanes = [
        Lane(kind, target.label, target.name, key=f"{kind}:{target.key}")
        for target in links.targets
    ]
    parts = [(links.row[chosen], links.target[chosen].astype(np.int32))]
    rest = dated[links.counts(len(table))[dated] == 0]
    if len(rest):
        rest_kind, label = LaneKind.NO_SOURCE, words.no_source
        if dimension is Dimension.CHARGE:
            rest_kind, label = LaneKind.NO_CHARGE, words.no_charge
        parts.append((rest, np.full(len(rest), len(lanes))))
        lanes.append(Lane(rest_kind, label, label, key=_REST))
    return _joined(lanes, parts)


def _by_kind(table: EventTable, dated: Indices, words: LaneWords) -> _Placed:
    codes, lane = np.unique(table.kind[dated], return_inverse=True)
    labels = [(KINDS[code], words.kinds[KINDS[code]]) for code in codes.tolist()]
    lanes = [
        Lane(LaneKind.KIND, label, label, key=f"{LaneKind.KIND}:{kind}") for kind, label in labels
    ]
    return _joined(lanes, [(dated, lane.astype(np.int32))])


def _by_case(table: EventTable, dated: Indices, words: LaneWords) -> _Placed:
    codes, lane = np.unique(table.case[dated], return_inverse=True)
    lanes = [
        Lane(LaneKind.CASE, case.label, case.name, key=f"{LaneKind.CASE}:{case.key}")
        for case in (table.cases[code] for code in codes.tolist())
    ]
    return _joined(lanes, [(dated, lane.astype(np.int32))])


def _in_one(table: EventTable, dated: Indices, words: LaneWords) -> _Placed:
    if not len(dated):
        return _joined([], [])
    label = words.all_events
    lane = Lane(LaneKind.ALL, label, label, key=LaneKind.ALL.value)
    return _joined([lane], [(dated, np.zeros(len(dated), np.int32))])


def _joined(lanes: list[Lane], parts: Sequence[tuple[Indices, Indices]]) -> _Placed:
    events = [np.asarray(event, np.int32) for event, _ in parts]
    places = [np.asarray(lane, np.int32) for _, lane in parts]
    none = [np.empty(0, np.int32)]
    return _Placed(lanes, np.concatenate(events or none), np.concatenate(places or none))


def _only(placed: _Placed, cuts: Cuts, kept: Mask) -> tuple[_Placed, Cuts]:
    """Some of the rows, and the lanes in which they stand."""
    stays = kept[placed.event]
    place = np.cumsum(stays) - 1
    row = stays[cuts.row]
    cuts = Cuts(place[cuts.row[row]], cuts.end_earliest[row], cuts.end_latest[row])
    used, lane = np.unique(placed.lane[stays], return_inverse=True)
    lanes = [placed.lanes[at] for at in used.tolist()]
    return _Placed(lanes, placed.event[stays], lane.astype(np.int32)), cuts


def _ordered(placed: _Placed, order: Sequence[str]) -> _Placed:
    """Lanes as the user put them, others behind as they would stand anyway."""
    if not order:
        return placed
    wanted = {key: at for at, key in enumerate(order)}
    places = sorted(
        range(len(placed.lanes)),
        key=lambda at: (wanted.get(placed.lanes[at].key, len(order)), at),
    )
    new = np.empty(len(places), np.int32)
    new[places] = np.arange(len(places))
    return replace(placed, lanes=[placed.lanes[at] for at in places], lane=new[placed.lane])
