"""The whole of the case in one strip, with a window that can be dragged and stretched."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from casefile.timeline.columns import Columns
from casefile.timeline.scale import CLOSEST, FARTHEST, Scale, fitted
from casefile.ui.theme_inks import colour
from casefile.ui.timeline.canvas import Canvas

_BIN = 4.0
_EDGE = 6.0
_RIGHT = 16.0
_LEAST = 4.0


class Overview(QWidget):
    """Draws how much is under way and begins, and the stretch that the canvas shows.

    `scaleRequested` carries the Scale that a drag asks for.
    """

    scaleRequested = Signal(object)

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._held: tuple[str, float, Scale] | None = None
        self._drawn: tuple[Columns, object, QPixmap] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        canvas.viewChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(400, max(20, round(self.fontMetrics().height() * 1.3)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inks = self._canvas.inks
        strip = self._strip()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(inks.rail))
        painter.drawRoundedRect(strip, 4, 4)
        whole = self._whole()
        if whole is None:
            return
        shown = self._window(whole)
        painter.setPen(QPen(QColor(inks.accent), 1))
        painter.setBrush(QColor(inks.accent_soft))
        painter.drawRoundedRect(shown.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.drawPixmap(0, 0, self._density(whole))
        self._paint_grips(painter, shown)
        painter.end()

    def _density(self, whole: Scale) -> QPixmap:
        """What is under way, and before it what begins; drawn anew only for other events."""
        columns, inks, ratio = self._canvas.columns, self._canvas.inks, self.devicePixelRatioF()
        key = (self.size(), ratio, inks.accent, self._canvas.facing)
        if self._drawn is not None and self._drawn[0] is columns and self._drawn[1] == key:
            return self._drawn[2]
        strip = self._strip()
        bins = max(int(strip.width() / _BIN), 1)
        edges = np.ceil(whole.first + np.arange(bins + 1) * _BIN * whole.minutes).astype(np.int64)
        begun = columns.starting_before(edges).sum(axis=0)
        over = columns.ended_by(edges).sum(axis=0)
        beginning = np.diff(begun)
        under_way = np.maximum(begun[1:] - over[:-1], beginning)
        most = math.log1p(max(int(under_way.max(initial=0)), 3))
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        for counts, ink, wide in (
            (under_way, colour(inks.mute, 0.55 if inks.is_high else 0.3), _BIN),
            (beginning, colour(inks.accent), _BIN - 1),
        ):
            for at in np.flatnonzero(counts).tolist():
                high = 4 + (strip.height() - 9) * math.log1p(int(counts[at])) / most
                bar = self._on_screen(at * _BIN, at * _BIN + wide)
                painter.fillRect(bar.adjusted(0, strip.height() - 2 - high, 0, -2), ink)
        painter.end()
        self._drawn = columns, key, picture
        return picture

    def _paint_grips(self, painter: QPainter, shown: QRectF) -> None:
        """Two short lines at each end of the window: there it can be stretched."""
        if shown.width() < 6 * _EDGE:
            return
        painter.setPen(QPen(colour(self._canvas.inks.accent, 0.7), 1))
        middle = shown.center().y()
        for x in (shown.left() + 3.5, shown.right() - 3.5):
            painter.drawLine(QPointF(x, middle - 4), QPointF(x, middle + 4))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        whole = self._whole()
        if whole is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        x = self._along(event.position().x())
        grip = self._grip(x, whole)
        if grip == "":
            minute = whole.minute(x)
            self.scaleRequested.emit(self._canvas.scale.centred(minute, self._canvas.axis_width))
            grip = "window"
        self._held = (grip, x, self._canvas.scale)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        whole = self._whole()
        if whole is None:
            return
        x = self._along(event.position().x())
        if self._held is None:
            self._show_grip(self._grip(x, whole))
            return
        grip, pressed, scale = self._held
        width = self._canvas.axis_width
        minutes = (x - pressed) * whole.minutes
        if grip == "window":
            self.scaleRequested.emit(scale.panned(minutes / scale.minutes, width))
            return
        first, last = scale.first, scale.minute(width)
        if grip == "first":
            first = min(first + minutes, last - CLOSEST * width)
        else:
            last = max(last + minutes, first + CLOSEST * width)
        closer = min(max((last - first) / width, CLOSEST), FARTHEST)
        self.scaleRequested.emit(Scale(first, closer))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def _strip(self) -> QRectF:
        heads = self._canvas.facing.heads
        wide = max(self.width() - heads - _RIGHT, 10)
        left = _RIGHT if self._canvas.facing.is_mirrored else heads
        return QRectF(left, 0, wide, self.height())

    def _whole(self) -> Scale | None:
        # A filter leaves the whole as it is: what it hides is missing where it would stand.
        span = self._canvas.columns.whole_span
        return None if span is None else fitted(*span, self._strip().width())

    def _window(self, whole: Scale) -> QRectF:
        """The part of this widget that stands for what the canvas shows."""
        return self._on_screen(*self._extent(whole))

    def _extent(self, whole: Scale) -> tuple[float, float]:
        """From and to which pixel of the strip the canvas shows, counted as time runs."""
        wide, scale = self._strip().width(), self._canvas.scale
        left = min(max(whole.x(scale.first), 0.0), wide - _LEAST)
        right = min(whole.x(scale.minute(self._canvas.axis_width)), wide)
        return left, max(right, left + _LEAST)

    def _along(self, x: float) -> float:
        """A pixel of this widget as one of the strip, counted as time runs."""
        strip = self._strip()
        return strip.right() - x if self._canvas.facing.is_mirrored else x - strip.left()

    def _on_screen(self, first: float, last: float) -> QRectF:
        """From one pixel of the strip to another, as a rectangle of this widget."""
        strip = self._strip()
        mirrored = self._canvas.facing.is_mirrored
        left = strip.right() - last if mirrored else strip.left() + first
        return QRectF(left, 0, last - first, self.height())

    def _grip(self, x: float, whole: Scale) -> str:
        first, last = self._extent(whole)
        if abs(x - first) <= _EDGE:
            return "first"
        if abs(x - last) <= _EDGE:
            return "last"
        return "window" if first < x < last else ""

    def _show_grip(self, grip: str) -> None:
        shapes = {
            "first": Qt.CursorShape.SizeHorCursor,
            "last": Qt.CursorShape.SizeHorCursor,
            "window": Qt.CursorShape.OpenHandCursor,
        }
        self.setCursor(shapes.get(grip, Qt.CursorShape.ArrowCursor))
