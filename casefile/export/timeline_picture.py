"""The timeline for print: the window's geometry as an SVG, in light inks, in points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from casefile.export.timeline_drawing import LETTERS, Drawing, measured
from casefile.model.colours import LIGHT, Meaning
from casefile.model.dates import minute_of_day
from casefile.timeline.calendar_words import ENGLISH_CALENDAR, CalendarWords
from casefile.timeline.columns import Columns
from casefile.timeline.frame import Frame, frame
from casefile.timeline.labels import shortened
from casefile.timeline.lanes import ENGLISH_LANES, LaneWords
from casefile.timeline.moments import DAY, moment_of
from casefile.timeline.placing import columns_of
from casefile.timeline.rows import EventRow, Suspect
from casefile.timeline.scale import Scale, fitted
from casefile.timeline.style import PAPER
from casefile.timeline.ticks import Ticks, ticks

_AXIS_ROW = 15.0
_KEY_ROW = 18.0
_LEAST_COLUMN = 46.0
_MOST_COLUMN = 120.0
_BETWEEN = 8.0


def timeline_picture(
    rows: Sequence[EventRow],
    suspects: Sequence[Suspect] = (),
    *,
    width: float = 482.0,
    tallest: float = 600.0,
    made_on: date | None = None,
    lane_words: LaneWords = ENGLISH_LANES,
    calendar: CalendarWords = ENGLISH_CALENDAR,
) -> str:
    """All dated events as an SVG `width` points wide and as high as its lanes need.

    Where that would be more than `tallest` points, fewer events stand above each other in a lane
    and the others are counted. `made_on` marks that day where it falls within the picture. An
    empty string if no event has a date.
    """
    columns = columns_of(rows, suspects, lane_words)
    if columns.span is None:
        return ""
    widest = max(measured(lane.label) for lane in columns.lanes) + _BETWEEN
    axis = min(max(widest, _LEAST_COLUMN), _MOST_COLUMN)
    room = max(width - axis, 60.0)
    scale = fitted(*columns.span, room)
    marked = None if made_on is None else minute_of_day(made_on) + DAY // 2
    view = _within(tallest - _AXIS_ROW - _KEY_ROW, columns, scale, room, marked)
    lines = ticks(scale, room, measured, calendar)
    drawing = Drawing(width, _AXIS_ROW + view.height + _KEY_ROW, LIGHT)
    _draw_lanes(drawing, view, lines, axis)
    if marked is not None and made_on is not None and 0 <= scale.x(marked) <= room:
        text = calendar.written(calendar.day_month_year, moment_of(marked))
        _draw_day(drawing, view, lines, scale, marked, text, axis)
    else:
        _draw_axis(drawing, lines, axis, (0.0, -1.0))
    with drawing.moved(axis, _AXIS_ROW):
        for cell in view.cells:
            drawing.cell(cell)
        for item in view.items:
            drawing.item(item, room)
        for item in view.items:
            drawing.label(item)
    drawing.key(view.items, 0.0, _AXIS_ROW + view.height + _KEY_ROW / 2 + 3)
    return drawing.svg()


def timeline_in_words(
    rows: Sequence[EventRow],
    suspects: Sequence[Suspect] = (),
    *,
    lane_words: LaneWords = ENGLISH_LANES,
    calendar: CalendarWords = ENGLISH_CALENDAR,
) -> str:
    """What the picture shows, for who cannot see it; empty where there is no picture."""
    columns = columns_of(rows, suspects, lane_words)
    if columns.span is None:
        return ""
    first, last = (
        calendar.written(calendar.day_month_year, moment_of(minute))
        for minute in (columns.span[0], columns.span[1] - 1)
    )
    dated = sum(row.is_dated for row in rows)
    names = ", ".join(lane.name for lane in columns.lanes)
    events = "1 event" if dated == 1 else f"{dated} events"
    return (
        f"Timeline of {events} from {first} to {last}, in these lanes: {names}. "
        "The chronology lists each with its sources."
    )


def _within(
    height: float, columns: Columns, scale: Scale, width: float, today: int | None
) -> Frame:
    """The frame with the most rows a lane that is not too high, or the one with the fewest."""
    for most in (PAPER.most_rows, 12, 9, 7, 5, 4, 3, 2):
        sizes = replace(PAPER, most_rows=most, labelled_rows=min(most, PAPER.labelled_rows))
        view = frame(columns, scale, width, measured, sizes=sizes, today=today)
        if view.height <= height:
            break
    return view


def _draw_lanes(drawing: Drawing, view: Frame, lines: Ticks, axis: float) -> None:
    for band in view.lanes:
        drawing.line(0, _AXIS_ROW + band.top, drawing.width, _AXIS_ROW + band.top)
        middle = _AXIS_ROW + band.top + PAPER.lane_padding + PAPER.row / 2
        text = shortened(band.lane.label, axis - _BETWEEN / 2, measured)
        drawing.text(0, middle + LETTERS * 0.35, text, LIGHT.ink)
    bottom = _AXIS_ROW + view.height
    drawing.line(0, bottom, drawing.width, bottom)
    for line in lines.lines:
        if 0 <= line.x <= view.width:
            drawing.line(axis + line.x, _AXIS_ROW, axis + line.x, bottom, dashes="1 2.4")


def _draw_axis(drawing: Drawing, lines: Ticks, axis: float, covered: tuple[float, float]) -> None:
    for label in lines.labels:
        if label.x < covered[1] and covered[0] < label.x + label.width:
            continue
        ink = LIGHT.ink if label.is_major else LIGHT.mute
        drawing.text(axis + label.x, _AXIS_ROW - 5, label.text, ink)


def _draw_day(
    drawing: Drawing,
    view: Frame,
    lines: Ticks,
    scale: Scale,
    minute: int,
    text: str,
    axis: float,
) -> None:
    """The day on which the summary was made, where the window says "today"."""
    x, wide = scale.x(minute), measured(text)
    left = min(max(x - wide / 2, 0.0), max(view.width - wide, 0.0))
    _draw_axis(drawing, lines, axis, (left - 4, left + wide + 4))
    ink = LIGHT.meaning[Meaning.SUSPECT]
    drawing.text(axis + left, _AXIS_ROW - 5, text, ink)
    drawing.line(axis + x, _AXIS_ROW - 3, axis + x, _AXIS_ROW + view.height, ink=ink, wide=0.8)
