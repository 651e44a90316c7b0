"""The whole of the case in one strip, with a window that can be dragged and stretched."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from casefile.timeline.scale import CLOSEST, FARTHEST, Scale, fitted
from casefile.ui.timeline.canvas import Canvas

_BIN = 4.0
_EDGE = 6.0
_RIGHT = 16.0


class Overview(QWidget):
    """Draws where events begin, and the stretch that the canvas shows.

    `scaleRequested` carries the Scale that a drag asks for.
    """

    scaleRequested = Signal(object)

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._held: tuple[str, float, Scale] | None = None
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
        window = self._window(whole)
        painter.setPen(QPen(QColor(inks.accent), 1))
        painter.setBrush(QColor(inks.accent_soft))
        painter.drawRoundedRect(window.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        bins = max(int(strip.width() / _BIN), 1)
        edges = np.ceil(whole.first + np.arange(bins + 1) * _BIN * whole.minutes)
        begun = self._canvas.columns.starting_before(edges.astype(np.int64)).sum(axis=0)
        counts = np.diff(begun)
        most = math.log1p(max(int(counts.max(initial=0)), 3))
        for at in np.flatnonzero(counts).tolist():
            high = 5 + (strip.height() - 9) * math.log1p(int(counts[at])) / most
            bar = QRectF(strip.left() + at * _BIN, strip.bottom() - 2 - high, _BIN - 1, high)
            painter.fillRect(bar, QColor(inks.accent))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        whole = self._whole()
        if whole is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        grip = self._grip(x, whole)
        if grip == "":
            minute = whole.minute(x - self._strip().left())
            self.scaleRequested.emit(self._canvas.scale.centred(minute, self._canvas.axis_width))
            grip = "window"
        self._held = (grip, x, self._canvas.scale)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        whole = self._whole()
        if whole is None:
            return
        x = event.position().x()
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
        if grip == "left":
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
        span = self._canvas.columns.span
        return None if span is None else fitted(*span, self._strip().width())

    def _window(self, whole: Scale) -> QRectF:
        strip, scale = self._strip(), self._canvas.scale
        left = strip.left() + whole.x(scale.first)
        right = strip.left() + whole.x(scale.minute(self._canvas.axis_width))
        left = min(max(left, strip.left()), strip.right() - 4)
        right = max(min(right, strip.right()), left + 4)
        return QRectF(left, 0, right - left, self.height())

    def _grip(self, x: float, whole: Scale) -> str:
        window = self._window(whole)
        if abs(x - window.left()) <= _EDGE:
            return "left"
        if abs(x - window.right()) <= _EDGE:
            return "right"
        return "window" if window.left() < x < window.right() else ""

    def _show_grip(self, grip: str) -> None:
        shapes = {
            "left": Qt.CursorShape.SizeHorCursor,
            "right": Qt.CursorShape.SizeHorCursor,
            "window": Qt.CursorShape.OpenHandCursor,
        }
        self.setCursor(shapes.get(grip, Qt.CursorShape.ArrowCursor))
