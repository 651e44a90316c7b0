"""The ends of events that a hand can take, and the dates it gives them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from casefile.model.dates import UncertainDate, day_of, minute_of_day, moment_of, understand
from casefile.timeline.codes import NO_END, OPEN_AFTER, OPEN_BEFORE
from casefile.timeline.columns import Columns
from casefile.timeline.frame import Frame
from casefile.timeline.items import Item
from casefile.timeline.layout import DAY_IS_POINT, Shape
from casefile.timeline.moments import DAY, FIRST_MINUTE, HOUR, LAST_MINUTE
from casefile.timeline.rows import EventRow
from casefile.timeline.scale import Scale

REACH = 5.0
"""Pixels from an end within which a hand takes it."""

_STEPS = (1, 5, 10, 15, 30, HOUR)
_LEAST_STEP = 5.0


class Side(Enum):
    """What is taken of an event: one of its ends, or the moment at which it happened."""

    START = "start"
    END = "end"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class End:
    """An end of an event as it is drawn: at which pixel, and what is said of it so far.

    `least` and `most` are the minutes between which it can be, so that nothing ends before it
    begins.
    """

    event_id: str
    side: Side
    x: float
    before: UncertainDate
    least: int = FIRST_MINUTE
    most: int = LAST_MINUTE - 1


def end_at(
    view: Frame,
    x: float,
    y: float,
    details: Callable[[str], EventRow | None],
    selected: tuple[str, ...],
) -> End | None:
    """The end nearest to a pixel, measured from the top of the first lane, within REACH.

    Of instants only those selected can be taken: a drag elsewhere moves the view.
    """
    best: tuple[float, End] | None = None
    for item in view.items:
        if not item.top <= y <= item.bottom or not item.left - REACH <= x <= item.right + REACH:
            continue
        row = details(item.event_id)
        if row is None:
            continue
        for end in ends_of(item, view.layout.columns, row, view.scale):
            if end.side is Side.WHOLE:
                reach = (item.bottom - item.top) / 2 if item.event_id in selected else -1.0
            else:
                reach = REACH
            away = abs(x - end.x)
            if away > reach or not 0 <= end.x <= view.width:
                continue
            # Where both ends stand together, each is taken from its own side.
            outside = x < end.x if end.side is Side.START else x >= end.x
            nearness = away - (0.1 if outside else 0.0)
            if best is None or nearness < best[0]:
                best = (nearness, end)
    return best[1] if best is not None else None


def ends_of(item: Item, columns: Columns, row: EventRow, scale: Scale) -> Iterator[End]:
    """The ends of a drawn event that are its own and not read off another event or source."""
    if item.is_other:
        return
    begins, ends = columns.bounds(item.row)
    if item.shape is Shape.DIAMOND:
        if row.when is not None and ends[1] == NO_END:
            yield End(row.id, Side.WHOLE, item.point, row.when)
        return
    if item.shape is not Shape.BAR:
        return
    if row.when is not None:
        most = ends[1] if ends[1] < OPEN_AFTER else LAST_MINUTE - 1
        places = [item.left] if begins[0] > OPEN_BEFORE else []
        known = begins[1] < min(ends[0], OPEN_AFTER)
        if known and begins[1] - begins[0] >= DAY:
            places.append(scale.x(begins[1] + 1))
        for x in places:
            yield End(row.id, Side.START, x, row.when, most=most)
    if row.until is not None and not item.is_cut:
        least = begins[0] if begins[0] > OPEN_BEFORE else FIRST_MINUTE
        is_open = ends[1] >= OPEN_AFTER
        places = [] if is_open else [item.right]
        if ends[0] > OPEN_BEFORE and (is_open or ends[1] - ends[0] >= DAY):
            places.append(scale.x(ends[0]))
        for x in places:
            yield End(row.id, Side.END, x, row.until, least=least)


def dragged_to(end: End, x: float, scale: Scale) -> UncertainDate:
    """The certain date of an end that is dragged to a pixel.

    Whole days where the axis has no room for hours, else minutes as even as the axis is coarse.
    A time of day that was known is kept while only days are dragged.
    """
    minute = scale.minute(x)
    least, most = max(end.least, FIRST_MINUTE), min(end.most, LAST_MINUTE - 1)
    known = end.before.earliest
    if not _shows_hours(scale):
        if known is not None and known == end.before.latest:
            days = round((minute - known) / DAY)
            shifted = known + days * DAY
            if least <= shifted <= most:
                return understand(_timed(shifted))
            minute = shifted
        return understand(_whole_day(end.side, minute, least, most))
    step = _step(scale)
    return understand(_timed(min(max(round(minute / step) * step, least), most)))


def typed_at(minute: float, scale: Scale) -> str:
    """A minute of the axis as a person would type it: its day, or its time where that shows."""
    held = min(max(minute, FIRST_MINUTE), LAST_MINUTE - 1)
    if not _shows_hours(scale):
        return day_of(int(held)).isoformat()
    step = _step(scale)
    return _timed(min(round(held / step) * step, LAST_MINUTE - 1))


def stands_at(end: End, value: UncertainDate, scale: Scale) -> float:
    """The pixel at which an end of this date is drawn."""
    assert value.earliest is not None
    assert value.latest is not None
    match end.side:
        case Side.START:
            return scale.x(value.earliest)
        case Side.END:
            return scale.x(value.latest + 1)
        case Side.WHOLE:
            return scale.x((value.earliest + value.latest + 1) / 2)


def _shows_hours(scale: Scale) -> bool:
    return DAY / scale.minutes >= DAY_IS_POINT


def _step(scale: Scale) -> int:
    return next((step for step in _STEPS if step / scale.minutes >= _LEAST_STEP), HOUR)


def _whole_day(side: Side, minute: float, least: int, most: int) -> str:
    # An end is drawn where its day is over, a beginning where its day begins.
    day = int(minute // DAY) if side is Side.WHOLE else round(minute / DAY) - (side is Side.END)
    held = min(max(day, least // DAY), most // DAY)
    return _day(held).isoformat()


def _day(days: int) -> date:
    return day_of(minute_of_day(date.min)) + timedelta(days=days)


def _timed(minute: int) -> str:
    return moment_of(minute).isoformat(timespec="minutes")
