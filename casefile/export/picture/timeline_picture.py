"""The timeline for print: the window's geometry as SVG, in points, in one strip or in several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from casefile.export.picture.picture_words import ENGLISH_PICTURE, PictureWords
from casefile.export.picture.sheet import LETTERS, measured
from casefile.export.picture.timeline_drawing import EDGE, Drawing
from casefile.export.picture.timeline_key import draw_key
from casefile.export.picture.timeline_strips import (
    AXIS_ROW,
    HEAD_ROW,
    KEY_GAP,
    Setting,
    View,
    views_of,
    whole_of,
)
from casefile.model.colours import LIGHT, Inks, Meaning
from casefile.timeline.calendar_words import ENGLISH_CALENDAR, CalendarWords
from casefile.timeline.columns import Columns
from casefile.timeline.labels import shortened
from casefile.timeline.lanes import ENGLISH_LANES, LaneWords
from casefile.timeline.moments import moment_of
from casefile.timeline.placing import columns_of
from casefile.timeline.rows import EventRow, Suspect
from casefile.timeline.strips import Strip, how_many, standing_in
from casefile.timeline.style import PAPER
from casefile.timeline.ticks import Ticks, ticks

_NOTE_ROW = 26.0
_BETWEEN = 10.0


@dataclass(frozen=True, slots=True)
class StripPicture:
    """One strip as it is drawn, in words for who cannot see it, and what was left out before it."""

    drawing: Drawing
    words: str
    left_out: str = ""


def strip_pictures(
    columns: Columns, setting: Setting, range_shown: Strip | None = None
) -> tuple[StripPicture, ...]:
    """The timeline's strips, each a picture of its own; empty if no event has a date.

    `range_shown` is the stretch of time to show, the whole if None.
    """
    whole = range_shown or whole_of(columns)
    if whole is None:
        return ()
    pictures: list[StripPicture] = []
    for view in views_of(columns, whole, setting):
        drawing = Drawing(setting.width, view.height, setting.inks)
        _draw(drawing, view, setting)
        words = in_words(view.columns, view.strip, setting.calendar, setting.words)
        pictures.append(StripPicture(drawing, words, view.left_out))
    return tuple(pictures)


def whole_picture(columns: Columns, setting: Setting, range_shown: Strip | None = None) -> Drawing:
    """All strips below each other as one drawing, which has no height if no event has a date."""
    whole = range_shown or whole_of(columns)
    views = () if whole is None else views_of(columns, whole, setting)
    high = sum(view.height + (_NOTE_ROW if view.left_out else _BETWEEN) for view in views)
    drawing = Drawing(setting.width, max(high - _BETWEEN, 0.0), setting.inks)
    top = 0.0
    for view in views:
        if view.left_out:
            drawing.text(0, top + _NOTE_ROW / 2, view.left_out, setting.inks.mute)
            top += _NOTE_ROW - _BETWEEN
        with drawing.moved(0, top):
            _draw(drawing, view, setting)
        top += view.height + _BETWEEN
    return drawing


def in_words(
    columns: Columns,
    strip: Strip,
    calendar: CalendarWords = ENGLISH_CALENDAR,
    said: PictureWords = ENGLISH_PICTURE,
) -> str:
    """What a picture of a stretch of time shows, for who cannot see it."""
    shown = standing_in(columns, strip)
    span = columns.span or (strip.first, strip.last)
    first, last = (
        calendar.written(calendar.day_month_year, moment_of(minute))
        for minute in (max(span[0], strip.first), min(span[1], strip.last) - 1)
    )
    dated = how_many(columns, shown)
    held = np.unique(columns.lane[shown]).tolist()
    names = ", ".join(columns.lanes[at].name for at in held)
    lanes = said.in_lanes.format(names=names) if names else ""
    return said.shown.format(events=said.events(dated), first=first, last=last, lanes=lanes)


# From events as people record them


def timeline_picture(
    rows: Sequence[EventRow],
    suspects: Sequence[Suspect] = (),
    *,
    width: float = 482.0,
    tallest: float = 600.0,
    made_on: date | None = None,
    inks: Inks = LIGHT,
    in_strips: bool = False,
    lane_words: LaneWords = ENGLISH_LANES,
    calendar: CalendarWords = ENGLISH_CALENDAR,
) -> str:
    """All dated events as an SVG `width` points wide and as high as its lanes need.

    Where that would be more than `tallest` points, fewer events stand above each other in a lane
    and the others are counted. `made_on` marks that day where it falls within the picture. An
    empty string if no event has a date.
    """
    columns = columns_of(rows, suspects, lane_words)
    setting = Setting(width, tallest, in_strips, made_on=made_on, inks=inks, calendar=calendar)
    if columns.span is None:
        return ""
    words = timeline_in_words(rows, suspects, lane_words=lane_words, calendar=calendar)
    return whole_picture(columns, setting).svg("Timeline", words)


def timeline_in_words(
    rows: Sequence[EventRow],
    suspects: Sequence[Suspect] = (),
    *,
    lane_words: LaneWords = ENGLISH_LANES,
    calendar: CalendarWords = ENGLISH_CALENDAR,
) -> str:
    """What the picture shows, for who cannot see it; empty where there is no picture."""
    columns = columns_of(rows, suspects, lane_words)
    whole = whole_of(columns)
    if whole is None:
        return ""
    return f"{in_words(columns, whole, calendar)} {ENGLISH_PICTURE.listed}"


# Drawing


def _draw(drawing: Drawing, view: View, setting: Setting) -> None:
    """One strip from the origin down."""
    top = HEAD_ROW if view.head else 0.0
    if view.head:
        drawing.text(0, LETTERS, view.head, drawing.inks.ink, is_strong=True)
    lines = ticks(view.frame.scale, view.frame.width, measured, setting.calendar)
    with drawing.moved(0, top):
        _draw_lanes(drawing, view, lines)
        covered = _draw_day(drawing, view, setting)
        _draw_axis(drawing, view, lines, covered)
    with drawing.moved(view.axis + EDGE, top + AXIS_ROW):
        for cell in view.frame.cells:
            drawing.cell(cell, view.frame.width)
        for joint in view.frame.joints:
            drawing.joint(joint)
        for item in view.frame.items:
            drawing.item(item, view.frame.width)
            drawing.goes_on(item, view.frame.width, item.row in view.before, item.row in view.after)
        for item in view.frame.items:
            drawing.label(item)
    with drawing.moved(0, top + AXIS_ROW + view.frame.height + KEY_GAP):
        draw_key(drawing, view.key)


def _draw_lanes(drawing: Drawing, view: View, lines: Ticks) -> None:
    inks = drawing.inks
    for band in view.frame.lanes:
        drawing.line(0, AXIS_ROW + band.top, drawing.width, AXIS_ROW + band.top)
        middle = AXIS_ROW + band.top + PAPER.lane_padding + PAPER.row / 2
        text = shortened(band.lane.label, view.axis - 4, measured)
        whole = band.lane.name if text != band.lane.name else ""
        drawing.text(0, middle + LETTERS * 0.35, text, inks.ink, whole=whole)
    bottom = AXIS_ROW + view.frame.height
    drawing.line(0, bottom, drawing.width, bottom)
    for line in lines.lines:
        if 0 <= line.x <= view.frame.width:
            x = view.axis + EDGE + line.x
            drawing.line(x, AXIS_ROW, x, bottom, dashes="1 2.4")


def _draw_axis(
    drawing: Drawing, view: View, lines: Ticks, covered: tuple[float, float] | None
) -> None:
    for label in lines.labels:
        if covered and label.x < covered[1] and covered[0] < label.x + label.width:
            continue
        ink = drawing.inks.ink if label.is_major else drawing.inks.mute
        drawing.text(view.axis + EDGE + label.x, AXIS_ROW - 5, label.text, ink)


def _draw_day(drawing: Drawing, view: View, setting: Setting) -> tuple[float, float] | None:
    """The day of making, where the window says "today"; what of the axis its words cover."""
    minute = setting.marked
    if minute is None or not view.strip.first <= minute < view.strip.last:
        return None
    calendar = setting.calendar
    text = calendar.written(calendar.day_month_year, moment_of(minute))
    x, wide = view.frame.scale.x(minute), measured(text)
    left = min(max(x - wide / 2, 0.0), max(view.frame.width - wide, 0.0))
    ink = drawing.inks.meaning[Meaning.SUSPECT]
    with drawing.moved(view.axis + EDGE, 0):
        drawing.text(left, AXIS_ROW - 5, text, ink)
        drawing.line(x, AXIS_ROW - 3, x, AXIS_ROW + view.frame.height, ink=ink, wide=0.8)
    return left - 4, left + wide + 4
