"""Lines and labels of the axis, sensible at every zoom and never overlapping."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from casefile.timeline.calendar_words import ENGLISH_CALENDAR, CalendarWords
from casefile.timeline.moments import DAY, FIRST_MINUTE, LAST_MINUTE, WEEK, moment_of
from casefile.timeline.scale import Scale
from casefile.timeline.steps import STEPS, Step, Unit, minutes_of

__all__ = ["STEPS", "Measure", "Step", "Tick", "TickLabel", "Ticks", "Unit", "ticks"]

Measure = Callable[[str], float]
"""The width of a text in pixels, in the font it will be drawn in."""

_LEAST_ROOM = 48.0
_BETWEEN = 12.0
_LEAST_SHADE = 10.0
_NEAR = 1e-3


@dataclass(frozen=True, slots=True)
class Tick:
    """A line at `x` pixels; `is_major` where the coarser level begins, too."""

    x: float
    minute: int
    is_major: bool


@dataclass(frozen=True, slots=True)
class TickLabel:
    """A text from `x` pixels on, `width` wide; major labels name the coarser level.

    The pinned one stands at the left edge and names what the view begins in; every other stands
    where its `minute` does.
    """

    x: float
    width: float
    text: str
    is_major: bool
    minute: int
    is_pinned: bool = False


@dataclass(frozen=True, slots=True)
class Ticks:
    """The axis of one view, all in the order of time.

    `shades` are the weekends, from one pixel to another, where a day is wide enough to see them.
    """

    step: Step
    lines: tuple[Tick, ...]
    labels: tuple[TickLabel, ...]
    shades: tuple[tuple[float, float], ...] = ()


def ticks(
    scale: Scale, width: float, measure: Measure, words: CalendarWords = ENGLISH_CALENDAR
) -> Ticks:
    """The ticks of a view `width` pixels wide.

    Two levels share one row: fine labels ("19"), and where a coarser unit begins its name
    ("May", "Jan 2026"). What the view begins in stands at its left edge and makes room for the
    next. A fine label stands only beneath a coarser one that can be read, so that no two say the
    same.
    """
    step = _step(scale, measure, words)
    lines = tuple(
        Tick(scale.x(minute), minute, _is_major(step, moment_of(minute)))
        for minute in minutes_of(step, scale.minute(0), scale.minute(width), words.first_weekday)
    )
    labels = _labels(step, lines, scale, width, measure, words)
    return Ticks(step, lines, tuple(labels), tuple(_shades(step, scale, width, words.weekend)))


def _labels(
    step: Step,
    lines: tuple[Tick, ...],
    scale: Scale,
    width: float,
    measure: Measure,
    words: CalendarWords,
) -> list[TickLabel]:
    # A view that begins with a unit may miss its line by a float's last digit.
    seen = [replace(line, x=max(line.x, 0.0)) for line in lines if line.x > -_NEAR]
    years = step.unit is Unit.YEAR
    following = next((line.x for line in seen if line.is_major or years), math.inf)
    pinned, is_whole = _pinned(step, scale, min(following - _BETWEEN, width), measure, words)
    placed = [] if pinned is None else [pinned]
    majors: dict[Tick, TickLabel] = {}
    free = 0.0 if pinned is None else pinned.width + _BETWEEN
    for line in seen:
        if not line.is_major:
            continue
        moment = moment_of(line.minute)
        # Where the edge has no room to say which year it is, the next coarser unit does.
        for whole in (False,) if is_whole or majors else (True, False):
            text = _label(step, moment, True, words, is_whole=whole)
            label = TickLabel(line.x, measure(text), text, True, line.minute)
            if free <= label.x and label.x + label.width <= width:
                majors[line] = label
                free = label.x + label.width + _BETWEEN
                break
    free = 0.0 if pinned is None else pinned.width + _BETWEEN
    starts = [line.x for line in majors] + [math.inf]
    is_named = True
    for line in seen:
        if line.is_major:
            # Years need no coarser label above them.
            is_named = line in majors or years
            if line in majors:
                placed.append(majors[line])
                free = line.x + majors[line].width + _BETWEEN
                starts.pop(0)
            continue
        if not is_named or line.x < free:
            continue
        text = _label(step, moment_of(line.minute), False, words)
        label = TickLabel(line.x, measure(text), text, False, line.minute)
        if label.x + label.width <= min(width, starts[0] - _BETWEEN):
            placed.append(label)
            free = label.x + label.width + _BETWEEN
    return placed


def _pinned(
    step: Step, scale: Scale, room: float, measure: Measure, words: CalendarWords
) -> tuple[TickLabel | None, bool]:
    """The label at the left edge, and whether it says all: shorter or none where room is short."""
    minute = math.floor(scale.minute(0))
    if not FIRST_MINUTE <= minute < LAST_MINUTE:
        return None, False
    moment = moment_of(minute)
    is_major = step.unit is not Unit.YEAR or _is_major(step, moment)
    for at, pattern in enumerate(_patterns_at_edge(step, words)):
        text = words.written(pattern, moment)
        if (wide := measure(text)) <= room:
            return TickLabel(0.0, wide, text, is_major, minute, is_pinned=True), at == 0
    return None, False


def _patterns_at_edge(step: Step, words: CalendarWords) -> tuple[str, ...]:
    match step.unit:
        case Unit.MINUTE | Unit.HOUR:
            return words.day_month_year, words.day_month
        case Unit.DAY:
            return words.month_year, "{month}"
        case Unit.WEEK | Unit.MONTH:
            return words.month_year, "{month}", words.year
        case Unit.YEAR:
            return (words.year,) if step.count == 1 else ()


def _step(scale: Scale, measure: Measure, words: CalendarWords) -> Step:
    rooms: dict[Unit, float] = {}
    for step in STEPS:
        room = step.minutes / scale.minutes
        if room < _LEAST_ROOM:
            continue
        if step.unit not in rooms:
            rooms[step.unit] = _widest(step, measure, words) + _BETWEEN
        if room >= rooms[step.unit]:
            return step
    return STEPS[-1]


def _widest(step: Step, measure: Measure, words: CalendarWords) -> float:
    """About how wide the unit's fine labels become."""
    if step.unit not in (Unit.WEEK, Unit.MONTH):
        return measure(_label(step, datetime(2028, 11, 28, 22, 30), False, words))  # noqa: DTZ001
    return max(
        measure(_label(step, datetime(2028, month, 28), False, words))  # noqa: DTZ001
        for month in range(1, 13)
    )


def _is_major(step: Step, moment: datetime) -> bool:
    match step.unit:
        case Unit.MINUTE | Unit.HOUR:
            return moment.hour == 0 and moment.minute == 0
        case Unit.DAY:
            return moment.day == 1
        case Unit.WEEK:
            return moment.month == 1 and moment.day <= 7 * step.count
        case Unit.MONTH:
            return moment.month == 1
        case Unit.YEAR:
            return moment.year % (10 if step.count < 10 else 100 if step.count < 100 else 1000) == 0


def _label(
    step: Step, moment: datetime, is_major: bool, words: CalendarWords, *, is_whole: bool = False
) -> str:
    match step.unit:
        case Unit.MINUTE | Unit.HOUR if is_major:
            return words.written(words.day_month_year if is_whole else words.day_month, moment)
        case Unit.MINUTE | Unit.HOUR:
            return words.written(words.time, moment)
        case Unit.DAY if is_major and (is_whole or moment.month == 1):
            return words.written(words.month_year, moment)
        case Unit.DAY:
            return words.written("{month}" if is_major else words.day, moment)
        case Unit.WEEK:
            return words.written(words.day_month_year if is_major else words.day_month, moment)
        case Unit.MONTH:
            return words.written(words.year if is_major else "{month}", moment)
        case Unit.YEAR:
            return words.year_alone(moment.year)


def _shades(
    step: Step, scale: Scale, width: float, weekend: frozenset[int]
) -> Iterator[tuple[float, float]]:
    """Each weekend as one stretch; none where days are too narrow, or one would fill the view."""
    if DAY / scale.minutes < _LEAST_SHADE or step.unit is Unit.MINUTE or not weekend:
        return
    low = max(scale.minute(0), FIRST_MINUTE) // DAY
    high = min(scale.minute(width), LAST_MINUTE)
    start = None
    for day in range(int(low), math.ceil(high / DAY) + 1):
        # 0001-01-01 was a Monday.
        is_free = day % (WEEK // DAY) in weekend and day * DAY < high
        if is_free and start is None:
            start = day
        elif not is_free and start is not None:
            yield max(scale.x(start * DAY), 0.0), min(scale.x(day * DAY), width)
            start = None
