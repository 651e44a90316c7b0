"""From events as people record them to the columns the timeline is drawn from."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from casefile.model.colours import Meaning, event_meaning
from casefile.model.date_minutes import minute_of_day
from casefile.model.terms import Custody, EventKind
from casefile.timeline.columns import (
    CUSTODIES,
    KINDS,
    MEANINGS,
    NO_END,
    OPEN_AFTER,
    OPEN_BEFORE,
    STANDINGS,
    Columns,
    Placements,
    columns_from,
)
from casefile.timeline.lanes import (
    ENGLISH_LANES,
    Lane,
    LaneKind,
    LaneWords,
    lanes_of,
    stands_with_court,
)
from casefile.timeline.moments import DAY
from casefile.timeline.rows import EventRow, Suspect

if TYPE_CHECKING:
    from casefile.model.dates import UncertainDate

_SOON = 31 * DAY
"""How long somebody is taken to be held when the next that is told is a request to keep holding."""

Bounds = tuple[int, int, int, int]
"""start_earliest, start_latest, end_earliest, end_latest: as in the columns."""


def columns_of(
    rows: Sequence[EventRow], suspects: Sequence[Suspect] = (), words: LaneWords = ENGLISH_LANES
) -> Columns:
    """The columns of some events, in the lanes of some suspects; undated events are counted."""
    lanes = lanes_of(rows, suspects, words)
    lane_of_suspect = {one: at for at, lane in enumerate(lanes) for one in lane.suspects}
    lane_of_kind = {lane.kind: at for at, lane in enumerate(lanes) if not lane.suspects}
    placed: dict[int, list[tuple[int, Bounds]]] = defaultdict(list)
    undated = 0
    for index, row in enumerate(rows):
        if not row.is_dated:
            undated += 1
            continue
        bounds = bounds_of(row)
        for lane in _lanes_of_row(row, lane_of_suspect, lane_of_kind):
            placed[lane].append((index, bounds))
    flat: list[tuple[int, int, Bounds]] = []
    for lane, members in placed.items():
        flat += [
            (index, lane, bounds)
            for (index, _), bounds in zip(members, _until_the_next(rows, members), strict=True)
        ]
    return columns_from(
        _placements(rows, flat, lanes),
        lanes,
        [row.id for row in rows],
        lambda events: [rows[event].title for event in events],
        undated,
    )


def bounds_of(row: EventRow) -> Bounds:
    """An event's uncertain start and end in inclusive minutes, with the columns' sentinels."""
    when, until = row.when, row.until
    earliest = None if when is None else when.earliest
    latest = None if when is None else when.latest
    start_earliest = OPEN_BEFORE if earliest is None else earliest
    start_latest = OPEN_AFTER if latest is None else latest
    if until is None:
        return start_earliest, start_latest, NO_END, NO_END
    end_latest = OPEN_AFTER if until.latest is None else until.latest
    if latest is None:
        start_latest = end_latest
    end_earliest = until.earliest
    if end_earliest is None:
        # What is still going on as the source speaks is known to have lasted until it spoke.
        floor = start_latest if start_latest < OPEN_AFTER else start_earliest
        end_earliest = max(_spoken(until), floor) if until.latest is None else floor
    # Where a source allows an end before the start, the start is the earlier bound of both.
    end_earliest = max(end_earliest, start_earliest)
    return start_earliest, start_latest, end_earliest, max(end_latest, end_earliest)


def _is_open(until: UncertainDate | None) -> bool:
    return until is not None and until.latest is None


def _spoken(day: UncertainDate | None) -> int:
    """The day from which a source speaks, OPEN_BEFORE if it is not known."""
    if day is None or day.anchor is None:
        return OPEN_BEFORE
    return minute_of_day(date.fromisoformat(day.anchor))


def meaning_of(row: EventRow, lane: LaneKind) -> Meaning:
    """The colour an event has in a lane."""
    return event_meaning(row.kind, touches_a_suspect=lane is LaneKind.SUSPECT)


def _lanes_of_row(
    row: EventRow, lane_of_suspect: dict[str, int], lane_of_kind: dict[LaneKind, int]
) -> list[int]:
    if stands_with_court(row):
        return [lane_of_kind[LaneKind.COURT]]
    touched = {lane_of_suspect[one] for one in row.suspects if one in lane_of_suspect}
    return sorted(touched) or [lane_of_kind[LaneKind.CONTEXT]]


def _until_the_next(rows: Sequence[EventRow], members: list[tuple[int, Bounds]]) -> list[Bounds]:
    """Ends custody of one lane whose end nobody says where the next word on custody begins.

    Somebody detained on the 19th for whom detention is sought from the 22nd was held between:
    the reader sees one strip, solid, then hatched. That is read so only where the next word asks
    or orders to hold somebody who is held already, and comes soon; custody that the source says
    is still going on gives way to any later word. Nothing ends before the source says it lasted,
    and nothing but custody ends so: whether work goes on, an arrest does not say.
    """
    words = sorted(
        (bounds[0], bounds[1], rows[index].custody is not Custody.SERVED)
        for index, bounds in members
        if rows[index].kind is EventKind.CUSTODY
    )
    starts = [earliest for earliest, _, _ in words]
    result: list[Bounds] = []
    for index, bounds in members:
        row = rows[index]
        is_held = row.kind is EventKind.CUSTODY and row.custody is not Custody.SOUGHT
        is_open = bounds[3] == OPEN_AFTER and is_held
        later = bisect_right(starts, bounds[1])
        if later < len(words) and (is_open or (is_held and row.until is None)):
            earliest, latest, asks = words[later]
            if is_open:
                gives_way = earliest > bounds[2] and latest < OPEN_AFTER
            else:
                gives_way = asks and latest - bounds[0] <= _SOON
            if gives_way:
                # A word known to its day ends the strip where that day begins.
                last = earliest if latest - earliest < DAY else latest
                bounds = (bounds[0], bounds[1], earliest - 1, last - 1)
        result.append(bounds)
    return result


def _placements(
    rows: Sequence[EventRow], flat: list[tuple[int, int, Bounds]], lanes: Sequence[Lane]
) -> Placements:
    kinds = {kind: code for code, kind in enumerate(KINDS)}
    custodies = {custody: code for code, custody in enumerate(CUSTODIES)}
    standings = {standing: code for code, standing in enumerate(STANDINGS)}
    meanings = {meaning: code for code, meaning in enumerate(MEANINGS)}
    return Placements(
        event=[index for index, _, _ in flat],
        lane=[lane for _, lane, _ in flat],
        start_earliest=[bounds[0] for _, _, bounds in flat],
        start_latest=[bounds[1] for _, _, bounds in flat],
        end_earliest=[bounds[2] for _, _, bounds in flat],
        end_latest=[bounds[3] for _, _, bounds in flat],
        kind=[kinds[rows[index].kind] for index, _, _ in flat],
        custody=[custodies[rows[index].custody] for index, _, _ in flat],
        standing=[standings[rows[index].standing] for index, _, _ in flat],
        meaning=[meanings[meaning_of(rows[index], lanes[lane].kind)] for index, lane, _ in flat],
        is_open_end=[_is_open(rows[index].until) for index, _, _ in flat],
    )
