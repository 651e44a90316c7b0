"""Which strips a printed timeline has, and what each of them shows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np

from casefile.export.picture.picture_words import ENGLISH_PICTURE, PictureWords
from casefile.export.picture.sheet import measured
from casefile.export.picture.timeline_drawing import EDGE
from casefile.export.picture.timeline_key import KEY_ROW, Entry, key_height, key_of
from casefile.model.colours import LIGHT, Inks
from casefile.model.dates import minute_of_day
from casefile.timeline.calendar_words import ENGLISH_CALENDAR, CalendarWords
from casefile.timeline.captions import LabelWords
from casefile.timeline.codes import OPEN_AFTER, OPEN_BEFORE
from casefile.timeline.columns import Columns
from casefile.timeline.frame import Frame, Item, frame
from casefile.timeline.moments import DAY, FIRST_MINUTE, LAST_MINUTE, moment_of
from casefile.timeline.scale import Scale, fitted
from casefile.timeline.strips import Strip, cuttings, going_on, only, standing_in
from casefile.timeline.style import PAPER
from casefile.timeline.ticks import ticks
from casefile.timeline.typed_range import range_in_words

AXIS_ROW = 15.0
HEAD_ROW = 13.0
KEY_GAP = 4.0

_AROUND = HEAD_ROW + AXIS_ROW + KEY_GAP + 2 * KEY_ROW
_ROWS = (PAPER.most_rows, 12, 9, 7, 5, 4, 3, 2)
"""How many rows a lane may have, from the most readable to the flattest."""
_LEAST_COLUMN = 46.0
_MOST_COLUMN = 120.0
_BETWEEN = 8.0
_LEAST_ROOM = 60.0
_BEARABLE = 0.05
"""The part of the events that may be counted or go without their words before a strip is cut."""
_YEAR_WITHIN = 60.0
_MOST_STRIPS = 16
_MOST_CUT = 20_000
"""Of more events than this only counts can be seen on a few pages, however they are cut."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a timeline is laid out: points, inks and words.

    No strip is higher than `tallest`, which is also what a page holds; with `in_strips` there are
    as many strips as the events need, at most what `pages` hold. `made_on` is marked where it
    falls within the picture.
    """

    width: float = 482.0
    tallest: float = 600.0
    in_strips: bool = False
    pages: int = 6
    made_on: date | None = None
    inks: Inks = LIGHT
    calendar: CalendarWords = ENGLISH_CALENDAR
    words: PictureWords = ENGLISH_PICTURE

    @property
    def marked(self) -> int | None:
        """The middle of the day that is marked."""
        return None if self.made_on is None else minute_of_day(self.made_on) + DAY // 2


@dataclass(frozen=True, slots=True)
class View:
    """One strip: its frame, `axis` points to the right of the lanes' names."""

    strip: Strip
    columns: Columns
    frame: Frame
    axis: float
    lost: float
    head: str = ""
    left_out: str = ""
    before: frozenset[int] = frozenset()
    after: frozenset[int] = frozenset()
    key: tuple[Entry, ...] = field(default=())

    @property
    def height(self) -> float:
        """All of it, in points."""
        key = key_height(self.key)
        head = HEAD_ROW if self.head else 0.0
        return head + AXIS_ROW + self.frame.height + (key + KEY_GAP if key else 0.0)


def whole_of(columns: Columns) -> Strip | None:
    """From before the first to after the last dated minute, with some room; None without any."""
    if columns.span is None:
        return None
    scale = fitted(*columns.span, 1000.0)
    first = max(math.floor(scale.first / DAY) * DAY, FIRST_MINUTE)
    return Strip(first, min(math.ceil(scale.minute(1000.0) / DAY) * DAY, LAST_MINUTE))


def views_of(columns: Columns, whole: Strip, setting: Setting) -> tuple[View, ...]:
    """The strips of a timeline, first to last; the last one holds the key."""
    laying = _Laying(columns, setting)
    best: Sequence[Strip] = (whole,)
    if setting.in_strips and len(columns) <= _MOST_CUT:
        bearable = _BEARABLE * len(columns)
        worth = laying.unreadable(best, bearable)
        for strips in cuttings(columns, whole, laying.lost):
            if laying.lost_in(best) <= bearable or len(strips) > _MOST_STRIPS:
                break
            if laying.pages(strips) > setting.pages:
                break
            price = laying.unreadable(strips, bearable)
            if price < worth:
                best, worth = strips, price
    return laying.finished(best)


class _Laying:
    """Lays out strips, each once."""

    def __init__(self, columns: Columns, setting: Setting) -> None:
        self._columns = columns
        self._setting = setting
        self._known: dict[Strip, View] = {}
        widest = max((measured(lane.label) for lane in columns.lanes), default=0.0) + _BETWEEN
        self._axis = min(max(widest, _LEAST_COLUMN), _MOST_COLUMN)

    def lost(self, strip: Strip) -> float:
        return self._view(strip).lost

    def lost_in(self, strips: Sequence[Strip]) -> float:
        return sum(map(self.lost, strips))

    def unreadable(self, strips: Sequence[Strip], a_page: float) -> float:
        """What is lost, and what each page costs a reader."""
        return self.lost_in(strips) + a_page * self.pages(strips)

    def pages(self, strips: Sequence[Strip]) -> int:
        """How many pages strips need that are never parted."""
        pages, room = 1, self._setting.tallest
        for strip in strips:
            height = self._view(strip).height + 2 * HEAD_ROW
            if height > room:
                pages, room = pages + 1, self._setting.tallest
            room -= height
        return pages

    def finished(self, strips: Sequence[Strip]) -> tuple[View, ...]:
        views = [self._view(strip) for strip in strips]
        items: list[Item] = []
        goes_on = False
        for at, view in enumerate(views):
            columns, strip = view.columns, view.strip
            # What began nobody knows when, or may still go on, fades; it has an arrow only where
            # another strip shows more of it.
            before = frozenset(
                item.row
                for item in view.frame.items
                if item.left < 0
                and columns.finish[item.row] > strip.first
                and columns.begin[item.row] < strip.first
                and (at > 0 or columns.begin[item.row] > OPEN_BEFORE)
            )
            after = frozenset(
                item.row
                for item in view.frame.items
                if columns.finish[item.row] > strip.last
                and columns.begin[item.row] < strip.last
                and (at + 1 < len(views) or columns.finish[item.row] <= OPEN_AFTER)
            )
            goes_on = goes_on or bool(before or after)
            items += view.frame.items
            views[at] = replace(
                view,
                before=before,
                after=after,
                head=self._head(view, len(views) > 1),
                left_out=self._left_out(strips[at - 1].last, strip.first) if at else "",
            )
        views[-1] = replace(
            views[-1], key=key_of(items, goes_on, self._setting.width, self._setting.words)
        )
        return tuple(views)

    def _head(self, view: View, is_one_of_several: bool) -> str:
        """From when to when, where the axis alone does not say the year in which it begins."""
        calendar = self._setting.calendar
        year = calendar.written("{year}", moment_of(view.strip.first))
        told = ticks(view.frame.scale, view.frame.width, measured, calendar).labels
        # To the day, however long: the next strip begins where this one ends.
        bounds = view.strip.first // DAY * DAY, -(-view.strip.last // DAY) * DAY
        says_year = bool(told) and year in told[0].text and told[0].x < _YEAR_WITHIN
        return "" if says_year and not is_one_of_several else range_in_words(*bounds, calendar)

    def _left_out(self, first: int, last: int) -> str:
        if last <= first:
            return ""
        count = going_on(self._columns, first, last)
        said = self._setting.words
        days = from_to(first, last, self._setting.calendar, said)
        if not count:
            return said.nothing.format(days=days)
        return said.nothing_new.format(days=days, reaching=said.reaching(count))

    def _view(self, strip: Strip) -> View:
        if strip not in self._known:
            self._known[strip] = self._laid_out(strip)
        return self._known[strip]

    def _laid_out(self, strip: Strip) -> View:
        columns = only(self._columns, standing_in(self._columns, strip))
        room = max(self._setting.width - self._axis - 2 * EDGE, _LEAST_ROOM)
        scale = Scale(strip.first, strip.minutes / room)
        tallest, marked = self._setting.tallest - _AROUND, self._setting.marked
        labels = LabelWords(other=self._setting.words.other)
        view = _within(tallest, columns, scale, room, marked, labels)
        return View(strip, columns, view, self._axis, _lost(columns, view))


def _lost(columns: Columns, view: Frame) -> float:
    """How many events are counted, go without their words, or stand where another day's stands."""
    unread = sum(
        item.label is None or 2 * len(item.label.text) < len(item.title) for item in view.items
    )
    # A shut lane counts because it was shut.
    counted = sum(cell.count for cell in view.cells if not columns.collapsed[cell.lane])
    rows = np.array([item.row for item in view.items], np.int64)
    days = columns.begin[rows] // DAY
    order = np.lexsort((days, columns.lane[rows]))
    apart = np.diff(days[order]) * DAY / view.scale.minutes
    is_one_lane = np.diff(columns.lane[rows][order]) == 0
    merged = int((is_one_lane & (apart > 0) & (apart < PAPER.diamond / 2)).sum())
    return unread + counted + merged / 2


def _within(
    height: float,
    columns: Columns,
    scale: Scale,
    width: float,
    today: int | None,
    labels: LabelWords,
) -> Frame:
    """The frame with the most rows a lane that is not too high, or the one with the fewest."""

    def of(most: int) -> Frame:
        sizes = replace(PAPER, most_rows=most, labelled_rows=min(most, PAPER.labelled_rows))
        return frame(columns, scale, width, measured, sizes=sizes, today=today, words=labels)

    fitting = of(_ROWS[0])
    if fitting.height <= height:
        return fitting
    low, high = 0, len(_ROWS) - 1
    fitting = of(_ROWS[high])
    while high - low > 1:
        middle = (low + high) // 2
        tried = of(_ROWS[middle])
        if tried.height <= height:
            fitting, high = tried, middle
        else:
            low = middle
    return fitting


def from_to(
    first: int,
    end: int,
    calendar: CalendarWords = ENGLISH_CALENDAR,
    said: PictureWords = ENGLISH_PICTURE,
) -> str:
    """From which to which day a stretch of time goes, both included."""
    begins, ends = (
        calendar.written(calendar.day_month_year, moment_of(minute))
        for minute in (first, max(end - 1, first))
    )
    if begins == ends:
        return said.on.format(day=begins)
    return said.from_to.format(first=begins, last=ends)
