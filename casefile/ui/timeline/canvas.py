"""The painted part of the timeline: axis, lanes, items, today, selection."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from casefile.model.colours import Inks
from casefile.timeline.calendar_words import CalendarWords
from casefile.timeline.columns import Columns
from casefile.timeline.frame import Frame, Hit, hit
from casefile.timeline.layout import Layout
from casefile.timeline.roomy import frame_in
from casefile.timeline.scale import Scale, fitted, spanning
from casefile.timeline.style import Sizes, sized_by
from casefile.timeline.ticks import Ticks, ticks
from casefile.ui.theme_inks import SMALL, inks_now, sized
from casefile.ui.timeline.calendar import calendar_of_window
from casefile.ui.timeline.descriptions import label_words, tr
from casefile.ui.timeline.facing import Facing
from casefile.ui.timeline.grounds import Extent, GroundPainter, today_extent
from casefile.ui.timeline.heads import HeadPainter, margin_of, name_top
from casefile.ui.timeline.overlap import Overlap, paint_overlap
from casefile.ui.timeline.painting import ItemPainter
from casefile.ui.timeline.written import Written

_USUAL_LETTERS = 15.0
_MOST_OF_WIDTH = 0.28

Span = tuple[float, float]
"""From one minute to another."""


class Canvas(QWidget):
    """Shows columns at a scale. All x of a frame count from the axis' left end, `axis`."""

    viewChanged = Signal()
    heightChanged = Signal()

    def __init__(self, columns: Columns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.columns = columns
        self.selected: tuple[str, ...] = ()
        self.today: int | None = None
        self.is_moved = False
        self._outlined: frozenset[str] = frozenset()
        self._inks: Inks | None = None
        self._scale = Scale(0.0, 1440.0)
        self._kept_span: Span | None = None
        self._scroll = 0
        self._frame: Frame | None = None
        self._seen: Frame | None = None
        self._seen_between = (0.0, 0.0)
        self._height_told = -1.0
        self._layout: Layout | None = None
        self._ticks: Ticks | None = None
        self._widths: dict[str, float] = {}
        self._words: CalendarWords | None = None
        self._label_words = label_words()
        self._overlap: Overlap | None = None
        self._counts: dict[int, int] = {}
        self._adopt_letters()

    @property
    def inks(self) -> Inks:
        return self._inks or inks_now()

    @property
    def scale(self) -> Scale:
        return self._scale

    @property
    def facing(self) -> Facing:
        """Where the axis begins in this widget, and to which side time runs."""
        return self._facing

    @property
    def axis(self) -> float:
        """The pixel of this widget at which the axis begins."""
        return self._facing.to_screen(0)

    @property
    def axis_width(self) -> float:
        return self._facing.axis_width

    @property
    def tick_row(self) -> float:
        return self._letters.height() * 1.9

    @property
    def scrolled(self) -> int:
        return self._scroll

    def set_inks(self, inks: Inks | None) -> None:
        """Paints in these inks from now on; None follows the application's look."""
        self._inks = inks
        self.update()

    def set_columns(self, columns: Columns) -> None:
        """Shows other events; the view stays if the user has moved it, else it shows them all.

        Having no events at all, as between two cases, undoes the user's move; a filter that leaves
        none does not.
        """
        self.columns = columns
        self._overlap = None
        self._forget_frames()
        self._counts.clear()
        self._adopt_letters()
        if not columns.table.count:
            self.is_moved = False
        if not self.is_moved:
            self._fit_now()
        self._changed()

    def set_scale(self, scale: Scale, *, is_moved: bool = True) -> None:
        """Shows another stretch of time; `is_moved` says that the user wants it so."""
        self.is_moved = is_moved
        self._scale = scale
        self._changed()

    @property
    def own_span(self) -> Span | None:
        """What is shown because the user wants it so; None where all is shown."""
        if self.is_moved:
            return self._scale.first, self._scale.minute(self.axis_width)
        return self._kept_span

    def keep_span(self, span: Span | None) -> None:
        """Shows this time in place of all events, however wide it gets, until the view is moved.

        Where no event is near it, all are shown.
        """
        self._kept_span = span
        if not self.is_moved:
            self._fit_now()

    def set_today(self, minute: int | None) -> None:
        self.today = minute
        self._forget_frames()
        self._changed()

    def set_scroll(self, pixels: int) -> None:
        """How many pixels of the lanes are hidden above the first visible one."""
        self._scroll = pixels
        self.update()

    def set_selected(self, event_ids: Sequence[str]) -> None:
        """Outlines these events wherever they stand; the last one is the current one."""
        self.selected = tuple(dict.fromkeys(event_ids))
        self._outlined = frozenset(self.selected)
        self.update()

    def set_overlap(self, shared: Overlap | None) -> None:
        """Shades what two events share, so that their order is open."""
        if shared != self._overlap:
            self._overlap = shared
            self.update()

    def fitting(self) -> Scale:
        """A scale for all dated events, with a margin; around today where there are none."""
        if self.columns.span is not None:
            return fitted(*self.columns.span, self.axis_width)
        if self.today is not None:
            month = 15 * 1440
            return fitted(self.today - month, self.today + month, self.axis_width)
        return self._scale

    def frame_now(self) -> Frame:
        """All lanes between the ends of the axis, laid out anew only off the known stretch."""
        if self._frame is None or self._is_stale(self._frame):
            self._frame = self._framed()
        return self._frame

    def frame_seen(self) -> Frame:
        """As `frame_now`, but of the lanes only those on screen are filled."""
        seen = float(self._scroll), self._scroll + self.height() - self.tick_row
        if self._seen is None or self._is_stale(self._seen) or self._seen_between != seen:
            self._seen, self._seen_between = self._framed(seen), seen
        return self._seen

    @property
    def lanes_height(self) -> float:
        """The height of all lanes in pixels."""
        return self.frame_seen().height

    def _framed(self, seen: tuple[float, float] | None = None) -> Frame:
        made = frame_in(
            self.columns,
            self._scale,
            self.axis_width,
            self.height() - self.tick_row,
            self.measure,
            sizes=self._sizes,
            today=self.today,
            known=self._layout,
            words=self._label_words,
            seen=seen,
        )
        self._layout = made.layout
        return made

    def _forget_frames(self) -> None:
        self._frame = self._seen = self._layout = None

    def _is_stale(self, made: Frame) -> bool:
        return made.scale != self._scale or made.width != self.axis_width

    def hit_at(self, place: QPointF) -> Hit | None:
        """What stands at a place of this widget."""
        x = self._facing.to_axis(place.x())
        if x < 0 or place.y() < self.tick_row:
            return None
        return hit(self.frame_now(), x, self._lane_y(place.y()))

    def lane_at(self, place: QPointF) -> int | None:
        """The number of the lane at a place of this widget."""
        y = self._lane_y(place.y())
        for at, band in enumerate(self.frame_seen().lanes):
            if band.top <= y < band.top + band.height and place.y() >= self.tick_row:
                return at
        return None

    def head_at(self, place: QPointF) -> int | None:
        """The number of the lane whose head is at a place of this widget."""
        return self.lane_at(place) if self._facing.is_beside(place.x()) else None

    def is_mark_at(self, place: QPointF) -> bool:
        """Whether a place of this widget is where a lane is shut and opened."""
        into = self._facing.heads + self._facing.to_axis(place.x())
        return self.head_at(place) is not None and into <= margin_of(self._sizes) * 1.1

    def measure(self, text: str) -> float:
        """The width of a text in the letters of the timeline, remembered."""
        wide = self._widths.get(text)
        if wide is None:
            if len(self._widths) > 50_000:
                self._widths.clear()
            wide = self._widths[text] = self._letters.horizontalAdvance(text)
        return wide

    def sizeHint(self) -> QSize:
        return QSize(800, round(self.tick_row + max(self.lanes_height, 60)))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, round(self.tick_row + self._sizes.row * 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._forget_frames()
        self._face()
        if not self.is_moved:
            self._fit_now()
        self._changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        view, top, floor = self.frame_seen(), self.tick_row - self._scroll, float(self.height())
        if self._ticks is None:
            self._ticks = ticks(self._scale, self.axis_width, self.measure, self._calendar())
        ground = GroundPainter(painter, self.inks, self._letters, self._facing, self.tick_row)
        today = self._today_extent()
        ground.words(self._ticks, today)
        painter.setClipRect(0, round(self.tick_row), self.width(), self.height())
        ground.lanes(view, self._ticks, top, floor)
        self._paint_heads(painter, view)
        painter.setClipRect(self._facing.span(0, self.axis_width, self.tick_row, floor))
        low, high = float(self._scroll), self._scroll + floor - self.tick_row
        pen = ItemPainter(
            painter, self.inks, self._sizes, self._letters, self._facing, self._written, view
        )
        pen.keep(low, high)
        painter.save()
        self._facing.turn(painter, top)
        if self._overlap is not None:
            paint_overlap(painter, self._overlap, view, self.inks)
        pen.bodies(self._outlined, is_focused=self.hasFocus())
        painter.restore()
        if today is not None and self.today is not None:
            painter.setClipping(False)
            ground.today(self._scale.x(self.today), tr("today"), today, floor)
            painter.setClipRect(self._facing.span(0, self.axis_width, self.tick_row, floor))
        painter.translate(0, top)
        pen.labels()
        painter.end()

    def letters_changed(self) -> None:
        """The widget's font or the user's language changed."""
        self._widths.clear()
        self._words = None
        self._label_words = label_words()
        self._forget_frames()
        self._adopt_letters()
        self._changed()

    def direction_changed(self) -> None:
        """The widget's layout direction changed."""
        self._face()
        self._changed()

    def head_mark(self) -> tuple[int | None, int | None]:
        """The numbers of the lane that keys act on and of that whose head is pointed at."""
        return None, None

    def count_of(self, lane: int) -> int:
        """How many events stand in a lane."""
        if lane not in self._counts:
            low, high = self.columns.offsets[lane], self.columns.offsets[lane + 1]
            own = self.columns.event[low:high] < self.columns.table.count
            self._counts[lane] = int(np.count_nonzero(own))
        return self._counts[lane]

    def _adopt_letters(self) -> None:
        self._font = sized(self.font(), SMALL)
        self._letters = QFontMetricsF(self._font)
        self._written = Written(self._font)
        self._sizes: Sizes = sized_by(max(1.0, round(self._letters.height() / _USUAL_LETTERS, 2)))
        self._face()

    def _face(self) -> None:
        widest = max((self.measure(lane.label) for lane in self.columns.lanes), default=0.0)
        room = self._letters.height() * 8.6
        heads = min(max(widest + 2 * margin_of(self._sizes), room), room * 1.5)
        heads = min(heads, max(self.width() * _MOST_OF_WIDTH, 60.0))
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._facing = Facing(self.width(), heads, is_mirrored)

    def _fit_now(self) -> None:
        kept, there = self._kept_span, self.columns.span
        if kept is None or there is None or kept[1] < there[0] or there[1] < kept[0]:
            self.set_scale(self.fitting(), is_moved=False)
        else:
            self.set_scale(spanning(*kept, self.axis_width), is_moved=False)

    def _changed(self) -> None:
        self._ticks = None
        if self.lanes_height != self._height_told:
            self._height_told = self.lanes_height
            self.heightChanged.emit()
        self.viewChanged.emit()
        self.update()

    def _lane_y(self, y: float) -> float:
        return y - self.tick_row + self._scroll

    def _calendar(self) -> CalendarWords:
        if self._words is None:
            self._words = calendar_of_window(self.locale())
        return self._words

    def _paint_heads(self, painter: QPainter, view: Frame) -> None:
        sizes, top = self._sizes, self.tick_row - self._scroll
        pen = HeadPainter(painter, self.inks, sizes, self._letters, self._facing, self.measure)
        current, pointed = self.head_mark()
        for at, band in enumerate(view.lanes):
            if top + band.top + band.height < self.tick_row or top + band.top > self.height():
                continue
            pen.ground(
                top + band.top, band.height, is_current=at == current, is_pointed=at == pointed
            )
            count = self.count_of(at) if band.is_collapsed else None
            pen.head(band, top + name_top(band, self._scroll, sizes), count)

    def _today_extent(self) -> Extent | None:
        """From and to which pixel of the axis the word "today" stands, if it is in view."""
        if self.today is None:
            return None
        return today_extent(self._scale.x(self.today), self.measure(tr("today")), self.axis_width)
