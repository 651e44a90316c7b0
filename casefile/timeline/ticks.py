"""Lines and labels of the axis, sensible at every zoom and never overlapping."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from casefile.timeline.calendar_words import ENGLISH_CALENDAR, CalendarWords
from casefile.timeline.moments import (
    DAY,
    FIRST_MINUTE,
    HOUR,
    LAST_MINUTE,
    MONTH,
    WEEK,
    YEAR,
    minute_of_moment,
    moment_of,
)
from casefile.timeline.scale import Scale

Measure = Callable[[str], float]
"""The width of a text in pixels, in the font it will be drawn in."""

_LEAST_ROOM = 48.0
_BETWEEN = 12.0


class Unit(Enum):
    MINUTE = 1
    HOUR = 2
    DAY = 3
    WEEK = 4
    MONTH = 5
    YEAR = 6


@dataclass(frozen=True, slots=True)
class Step:
    """Every `count` units a tick; `minutes` is the least such a step can last."""

    unit: Unit
    count: int
    minutes: float


STEPS = (
    *(Step(Unit.MINUTE, count, count) for count in (1, 5, 10, 15, 30)),
    *(Step(Unit.HOUR, count, count * HOUR) for count in (1, 3, 6, 12)),
    *(Step(Unit.DAY, count, count * DAY) for count in (1, 2, 3)),
    Step(Unit.WEEK, 1, WEEK),
    *(Step(Unit.MONTH, count, count * MONTH * 0.92) for count in (1, 3, 6)),
    *(Step(Unit.YEAR, count, count * YEAR) for count in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)),
)


@dataclass(frozen=True, slots=True)
class Tick:
    """A line at `x` pixels; `is_major` where the coarser level begins, too."""

    x: float
    minute: int
    is_major: bool


@dataclass(frozen=True, slots=True)
class TickLabel:
    """A text from `x` pixels on, `width` wide; major labels name the coarser level."""

    x: float
    width: float
    text: str
    is_major: bool


@dataclass(frozen=True, slots=True)
class Ticks:
    """The axis of one view; both in the order of time."""

    step: Step
    lines: tuple[Tick, ...]
    labels: tuple[TickLabel, ...]


def ticks(
    scale: Scale, width: float, measure: Measure, words: CalendarWords = ENGLISH_CALENDAR
) -> Ticks:
    """The ticks of a view `width` pixels wide.

    Two levels share one row: fine labels ("19"), and where a coarser unit begins its name
    ("May", "Jan 2026"). The unit in which the view begins stands at its left edge.
    """
    step = _step(scale, measure, words)
    lines = tuple(
        Tick(scale.x(minute), minute, _is_major(step, moment_of(minute)))
        for minute in _minutes(step, scale.minute(0), scale.minute(width), words.first_weekday)
    )
    candidates = [
        TickLabel(line.x, measure(text), text, line.is_major)
        for line in lines
        if line.x >= 0
        for text in [_label(step, moment_of(line.minute), line.is_major, words)]
    ]
    first = _first_label(step, moment_of(scale.minute(0)), words)
    placed: list[TickLabel] = []
    if first is not None:
        placed.append(TickLabel(0.0, measure(first), first, True))
        candidates = _with_room_for_the_next(placed, candidates)
    for is_major in (True, False):
        for label in candidates:
            if label.is_major is is_major and label.x + label.width <= width:
                _place(placed, label)
    placed.sort(key=lambda label: label.x)
    return Ticks(step, lines, tuple(placed))


def _with_room_for_the_next(
    placed: list[TickLabel], candidates: list[TickLabel]
) -> list[TickLabel]:
    """Drops the label at the left edge where the next unit's own name needs its place."""
    edge = placed[0]
    for label in candidates:
        if label.is_major and label.x < edge.width + _BETWEEN:
            placed.clear()
            break
    return candidates


def _place(placed: list[TickLabel], label: TickLabel) -> None:
    for other in placed:
        if (
            label.x < other.x + other.width + _BETWEEN
            and other.x < label.x + label.width + _BETWEEN
        ):
            return
    placed.append(label)


def _step(scale: Scale, measure: Measure, words: CalendarWords) -> Step:
    widest = datetime(2028, 11, 28, 22, 30)  # noqa: DTZ001 - any day with wide figures
    for step in STEPS:
        room = max(measure(_label(step, widest, False, words)) + _BETWEEN, _LEAST_ROOM)
        if step.minutes / scale.minutes >= room:
            return step
    return STEPS[-1]


def _minutes(step: Step, first: float, last: float, first_weekday: int) -> Iterator[int]:
    """The minutes of the ticks from the last one before `first` to the last before `last`."""
    low = max(first, FIRST_MINUTE)
    high = min(last, LAST_MINUTE - 1)
    if high < low:
        return
    if step.unit in (Unit.MINUTE, Unit.HOUR):
        size = int(step.minutes)
        yield from range(int(low // size) * size, int(high) + 1, size)
    elif step.unit is Unit.WEEK:
        # 0001-01-01 was a Monday.
        offset = first_weekday * DAY
        start = int((low - offset) // WEEK) * WEEK + offset
        yield from (at for at in range(start, int(high) + 1, WEEK) if at >= FIRST_MINUTE)
    elif step.unit is Unit.DAY:
        yield from _day_minutes(step.count, low, high)
    else:
        yield from _month_minutes(step.count * (12 if step.unit is Unit.YEAR else 1), low, high)


def _day_minutes(count: int, low: float, high: float) -> Iterator[int]:
    """Days 1, 1 + count … of each month, but none so late that it crowds the next month's name."""
    day = moment_of(low).replace(hour=0, minute=0)
    end = moment_of(high)
    while day <= end:
        after = day + timedelta(days=count - 1) if day.year < 9999 else day
        if (day.day - 1) % count == 0 and (count == 1 or day.day == 1 or after.month == day.month):
            yield minute_of_moment(day)
        if day.toordinal() >= date.max.toordinal():
            return
        day += timedelta(days=1)


def _month_minutes(count: int, low: float, high: float) -> Iterator[int]:
    """Every `count` months; years count from zero, so that decades begin with 2020."""
    moment = moment_of(low)
    end = moment_of(high)
    month = (moment.year * 12 + moment.month - 1) // count * count
    while month <= end.year * 12 + end.month - 1:
        if 12 <= month < 120_000:
            yield minute_of_moment(datetime(month // 12, month % 12 + 1, 1))  # noqa: DTZ001
        month += count


def _is_major(step: Step, moment: datetime) -> bool:
    match step.unit:
        case Unit.MINUTE | Unit.HOUR:
            return moment.hour == 0 and moment.minute == 0
        case Unit.DAY:
            return moment.day == 1
        case Unit.WEEK:
            return moment.month == 1 and moment.day <= 7
        case Unit.MONTH:
            return moment.month == 1
        case Unit.YEAR:
            return False


def _label(step: Step, moment: datetime, is_major: bool, words: CalendarWords) -> str:
    match step.unit:
        case Unit.MINUTE | Unit.HOUR:
            return words.written(words.day_month if is_major else words.time, moment)
        case Unit.DAY if is_major and moment.month == 1:
            return words.written(words.month_year, moment)
        case Unit.DAY:
            return words.written("{month}" if is_major else "{day}", moment)
        case Unit.WEEK:
            return words.written(words.day_month_year if is_major else words.day_month, moment)
        case Unit.MONTH:
            return words.written("{year}" if is_major else "{month}", moment)
        case Unit.YEAR:
            return words.written("{year}", moment)


def _first_label(step: Step, moment: datetime, words: CalendarWords) -> str | None:
    match step.unit:
        case Unit.MINUTE | Unit.HOUR:
            return words.written(words.day_month_year, moment)
        case Unit.DAY:
            return words.written(words.month_year, moment)
        case Unit.WEEK | Unit.MONTH:
            return words.written("{year}", moment)
        case Unit.YEAR:
            return None
