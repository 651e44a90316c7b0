"""The painted part of the timeline: axis, lanes, items, today, selection."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from casefile.model.colours import Inks, Meaning
from casefile.timeline.calendar_words import CalendarWords
from casefile.timeline.columns import Columns
from casefile.timeline.frame import Frame, Hit, frame, hit
from casefile.timeline.labels import shortened
from casefile.timeline.scale import Scale, fitted
from casefile.timeline.style import Sizes, sized_by
from casefile.timeline.ticks import Ticks, ticks
from casefile.ui.theme_inks import SMALL, inks_now, sized
from casefile.ui.timeline.calendar import calendar_words
from casefile.ui.timeline.descriptions import tr
from casefile.ui.timeline.painting import ItemPainter, dotted, shaded

_MARGIN = 16.0
_USUAL_LETTERS = 15.0


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
        self._scroll = 0
        self._frame: Frame | None = None
        self._ticks: Ticks | None = None
        self._widths: dict[str, float] = {}
        self._words: CalendarWords | None = None
        self._adopt_letters()

    @property
    def inks(self) -> Inks:
        return self._inks or inks_now()

    @property
    def scale(self) -> Scale:
        return self._scale

    @property
    def axis(self) -> float:
        """Where the axis begins: right of the lanes' labels."""
        return self._column

    @property
    def axis_width(self) -> float:
        return max(self.width() - self._column, 30.0)

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

        Having nothing to show, as between two cases, undoes the user's move.
        """
        self.columns = columns
        self._frame = None
        self._adopt_letters()
        if columns.span is None:
            self.is_moved = False
        if not self.is_moved:
            self._fit_now()
        self._changed()

    def set_scale(self, scale: Scale, *, is_moved: bool = True) -> None:
        """Shows another stretch of time; `is_moved` says that the user wants it so."""
        self.is_moved = is_moved
        self._scale = scale
        self._changed()

    def set_today(self, minute: int | None) -> None:
        self.today = minute
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

    def fitting(self) -> Scale:
        """A scale for all dated events, with a margin; around today where there are none."""
        if self.columns.span is not None:
            return fitted(*self.columns.span, self.axis_width)
        if self.today is not None:
            month = 15 * 1440
            return fitted(self.today - month, self.today + month, self.axis_width)
        return self._scale

    def frame_now(self) -> Frame:
        """What is on screen, laid out anew only where the view left the known stretch."""
        if self._frame is None or self._frame.scale != self._scale or self._is_resized():
            self._frame = frame(
                self.columns,
                self._scale,
                self.axis_width,
                self.measure,
                sizes=self._sizes,
                today=self.today,
                known=self._frame.layout if self._frame is not None else None,
            )
        return self._frame

    def hit_at(self, place: QPointF) -> Hit | None:
        """What stands at a place of this widget."""
        if place.x() < self.axis or place.y() < self.tick_row:
            return None
        return hit(self.frame_now(), place.x() - self.axis, self._lane_y(place.y()))

    def lane_at(self, place: QPointF) -> int | None:
        """The number of the lane at a place of this widget."""
        y = self._lane_y(place.y())
        for at, band in enumerate(self.frame_now().lanes):
            if band.top <= y < band.top + band.height and place.y() >= self.tick_row:
                return at
        return None

    def measure(self, text: str) -> float:
        """The width of a text in the letters of the timeline, remembered."""
        wide = self._widths.get(text)
        if wide is None:
            if len(self._widths) > 50_000:
                self._widths.clear()
            wide = self._widths[text] = self._letters.horizontalAdvance(text)
        return wide

    def sizeHint(self) -> QSize:
        return QSize(800, round(self.tick_row + max(self.frame_now().height, 60)))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, round(self.tick_row + self._sizes.row * 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.is_moved:
            self._fit_now()
        self._changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        view = self.frame_now()
        if self._ticks is None:
            self._ticks = ticks(self._scale, self.axis_width, self.measure, self._calendar())
        self._paint_axis(painter, self._ticks)
        painter.setClipRect(QRectF(0, self.tick_row, self.width(), self.height()))
        self._paint_lanes(painter, view, self._ticks)
        painter.setClipRect(
            QRectF(self.axis, self.tick_row, self.axis_width, self.height() - self.tick_row)
        )
        painter.save()
        painter.translate(self.axis, self.tick_row - self._scroll)
        self._paint_items(painter, view)
        painter.restore()
        painter.setClipping(False)
        painter.end()

    def letters_changed(self) -> None:
        """The widget's font or the user's language changed."""
        self._widths.clear()
        self._words = None
        self._frame = None
        self._adopt_letters()
        self._changed()

    def _adopt_letters(self) -> None:
        self._font = sized(self.font(), SMALL)
        self._letters = QFontMetricsF(self._font)
        self._sizes: Sizes = sized_by(max(1.0, round(self._letters.height() / _USUAL_LETTERS, 2)))
        widest = max((self.measure(lane.label) for lane in self.columns.lanes), default=0.0)
        room = self._letters.height() * 8.6
        self._column = min(max(widest + 2 * _MARGIN, room), room * 1.5)

    def _fit_now(self) -> None:
        self.set_scale(self.fitting(), is_moved=False)

    def _is_resized(self) -> bool:
        return self._frame is not None and self._frame.width != self.axis_width

    def _changed(self) -> None:
        before = self._frame.height if self._frame is not None else -1.0
        self._ticks = None
        if self._frame is not None and self._frame.layout.columns is not self.columns:
            self._frame = None
        if self.frame_now().height != before:
            self.heightChanged.emit()
        self.viewChanged.emit()
        self.update()

    def _lane_y(self, y: float) -> float:
        return y - self.tick_row + self._scroll

    def _calendar(self) -> CalendarWords:
        if self._words is None:
            self._words = calendar_words(self.locale())
        return self._words

    def _paint_axis(self, painter: QPainter, axis: Ticks) -> None:
        inks, letters = self.inks, self._letters
        baseline = (self.tick_row + letters.ascent() - letters.descent()) / 2
        covered = self._today_label() or (0.0, -1.0)
        for label in axis.labels:
            painter.setPen(QColor(inks.ink if label.is_major else inks.mute))
            if not (label.x < covered[1] and covered[0] < label.x + label.width):
                painter.drawText(QPointF(self.axis + label.x, baseline), label.text)

    def _paint_lanes(self, painter: QPainter, view: Frame, axis: Ticks) -> None:
        inks, letters = self.inks, self._letters
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        bottom = min(self.height(), self.tick_row - self._scroll + view.height)
        for left, right in axis.shades:
            shade = QRectF(self.axis + left, self.tick_row, right - left, bottom - self.tick_row)
            painter.fillRect(shade, shaded(inks))
        painter.setPen(QPen(QColor(inks.line), 1))
        for band in (*view.lanes, None):
            top = band.top if band is not None else view.height
            y = self.tick_row - self._scroll + top
            if self.tick_row <= y <= self.height() and (band is not None or view.lanes):
                painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        painter.setPen(dotted(inks))
        for line in axis.lines:
            if 0 <= line.x <= view.width:
                x = round(self.axis + line.x)
                painter.drawLine(QPointF(x, self.tick_row), QPointF(x, bottom))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(inks.ink))
        for band in view.lanes:
            top = self.tick_row - self._scroll + band.top
            if top + band.height < self.tick_row or top > self.height():
                continue
            first = self._sizes.lane_padding + self._sizes.row / 2
            baseline = top + first + (letters.ascent() - letters.descent()) / 2
            room = self._column - 1.5 * _MARGIN
            text = shortened(band.lane.label, room, self.measure)
            painter.drawText(QPointF(_MARGIN, baseline), text)

    def _paint_items(self, painter: QPainter, view: Frame) -> None:
        low, high = float(self._scroll), self._scroll + self.height() - self.tick_row
        items = [item for item in view.items if item.bottom >= low and item.top <= high]
        pen = ItemPainter(painter, self.inks, self._sizes, view.width, self._letters)
        cells = [cell for cell in view.cells if cell.bottom >= low and cell.top <= high]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for cell in cells:
            pen.cell(cell)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for item in items:
            pen.item(item)
        for item in items:
            if item.event_id in self._outlined:
                pen.outline(item, is_focused=self.hasFocus())
        painter.save()
        painter.translate(-self.axis, self._scroll - self.tick_row)
        painter.setClipping(False)
        self._paint_today(painter)
        painter.restore()
        for item in items:
            pen.label(item)

    def _today_label(self) -> tuple[float, float] | None:
        """From and to which pixel of the axis the word "today" stands, if it is in view."""
        if self.today is None or not 0 <= self._scale.x(self.today) <= self.axis_width:
            return None
        wide = self.measure(tr("today"))
        left = min(max(self._scale.x(self.today) - wide / 2, 0), self.axis_width - wide - 2)
        return left - 4, left + wide + 4

    def _paint_today(self, painter: QPainter) -> None:
        place = self._today_label()
        if place is None or self.today is None:
            return
        ink, letters = QColor(self.inks.meaning[Meaning.SUSPECT]), self._letters
        baseline = (self.tick_row + letters.ascent() - letters.descent()) / 2
        painter.setPen(ink)
        painter.drawText(QPointF(self.axis + place[0] + 4, baseline), tr("today"))
        painter.setPen(QPen(ink, 1.5))
        x = self.axis + self._scale.x(self.today)
        painter.drawLine(QPointF(x, baseline + letters.descent()), QPointF(x, self.height()))
