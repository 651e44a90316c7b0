"""A page shown as it was drawn, with passages painted over it from its characters' boxes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QPixmap

from casefile.ui.reader.lines import Lines
from casefile.ui.reader.source import PageDrawing
from casefile.ui.reader.surface import Mark, Surface

_FORMATS = {
    "BGRX": QImage.Format.Format_RGB32,
    "RGBX": QImage.Format.Format_RGBX8888,
    "RGB": QImage.Format.Format_RGB888,
    "BGR": QImage.Format.Format_BGR888,
    "L": QImage.Format.Format_Grayscale8,
}


def picture(drawing: PageDrawing) -> QPixmap:
    """A worker's bytes as a picture; null where they are fewer than they say."""
    if drawing.stride * drawing.height > len(drawing.pixels) or drawing.width <= 0:
        return QPixmap()
    image = QImage(
        drawing.pixels, drawing.width, drawing.height, drawing.stride, _FORMATS[drawing.order]
    )
    return QPixmap.fromImage(image)


class DrawnPage(Surface):
    """A page `scale` logical pixels to a point. Its characters are known once it was drawn."""

    def __init__(
        self, text: str, width: float, height: float, scale: float, lines: Lines | None
    ) -> None:
        super().__init__(text, width * scale, height * scale)
        self.scale = scale
        self.lines = lines if lines is not None and len(lines) else None

    def paint(
        self, painter: QPainter, shown: QPixmap | None, marks: Sequence[Mark], *, inverted: bool
    ) -> None:
        """The picture at any resolution, and over it the marks, which darken (or lighten) it."""
        page = QRectF(0, 0, self.width, self.height)
        painter.fillRect(page, Qt.GlobalColor.white)
        if shown is not None and not shown.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(page, shown, QRectF(shown.rect()))
        mode = QPainter.CompositionMode
        if inverted:
            painter.setCompositionMode(mode.CompositionMode_Difference)
            painter.fillRect(page, Qt.GlobalColor.white)
        blend = mode.CompositionMode_Lighten if inverted else mode.CompositionMode_Multiply
        for mark in marks:
            covered = self.rectangles(mark.start, mark.end)
            if mark.around:
                _close_up(covered)
            area = QPainterPath()
            for rectangle in covered:
                area.addRect(rectangle)
            # Lines that overlap would be darkened twice where they do.
            area = area.simplified()
            painter.setCompositionMode(blend)
            painter.fillPath(area, mark.fill)
            painter.setCompositionMode(mode.CompositionMode_SourceOver)
            if mark.line is None:
                continue
            painter.setPen(QPen(mark.line, 1, mark.pattern))
            if mark.around:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(area)
                continue
            for rectangle in covered:
                painter.drawLine(rectangle.bottomLeft(), rectangle.bottomRight())

    def _in_points(self, point: QPointF) -> tuple[float, float]:
        return point.x() / self.scale, point.y() / self.scale

    def offset_at(self, point: QPointF) -> int:
        x, y = self._in_points(point)
        if self.lines is None:
            return 0 if point.y() < self.height / 2 else len(self.text)
        return self.lines.nearest_offset(self.lines.nearest_line(x, y), x)

    def character_at(self, point: QPointF) -> int | None:
        if self.lines is None:
            return None
        x, y = self._in_points(point)
        line = self.lines.nearest_line(x, y)
        left, top, right, bottom = self.lines.edges[line]
        if not (left <= x <= right and top <= y <= bottom):
            return None
        start, stop = int(self.lines.starts[line]), int(self.lines.stops[line])
        boxes = self.lines.boxes[start:stop]
        hit = (boxes[:, 0] <= x) & (x <= boxes[:, 2])
        if hit.any():
            return start + int(hit.argmax())
        return min(self.lines.nearest_offset(line, x), stop - 1)

    def rectangles(self, start: int, end: int) -> list[QRectF]:
        if self.lines is None:
            return []
        scale = self.scale
        return [
            QRectF(
                left * scale, top * scale - 1, (right - left) * scale, (bottom - top) * scale + 2
            )
            for left, top, right, bottom in self.lines.spans(start, end)
        ]

    def caret(self, offset: int) -> QRectF:
        if self.lines is None:
            return QRectF(0, 0, 0, 0)
        line = self.lines.line_of(offset)
        start, stop = int(self.lines.starts[line]), int(self.lines.stops[line])
        _, top, _, bottom = (float(edge) for edge in self.lines.edges[line])
        # A character that was not drawn, a space mostly, stands where the one before it ends.
        place = min(max(offset, start), stop)
        behind = place == stop or not self.lines.drawn[place]
        if behind:
            place -= 1
            while place > start and not self.lines.drawn[place]:
                place -= 1
        at_right = behind != self.lines.runs_left(place)
        x = float(self.lines.boxes[place, 2 if at_right else 0])
        return QRectF(x * self.scale, top * self.scale, 0, (bottom - top) * self.scale)

    def line_at(self, offset: int) -> tuple[int, int]:
        if self.lines is None:
            return 0, len(self.text)
        line = self.lines.line_of(offset)
        return int(self.lines.starts[line]), int(self.lines.stops[line])

    def step_line(self, offset: int, x: float, step: int) -> int | None:
        if self.lines is None:
            return None
        line = self.lines.line_of(offset) + step
        if not 0 <= line < len(self.lines):
            return None
        return self.lines.nearest_offset(line, x / self.scale)

    def block_at(self, offset: int) -> tuple[int, int]:
        return self.line_at(offset)


def _close_up(lines: list[QRectF]) -> None:
    """Lets lines of one block touch, so that one outline runs around them."""
    for line, below in pairwise(lines):
        apart = below.top() - line.bottom()
        beside = line.right() < below.left() or below.right() < line.left()
        if 0 < apart < line.height() * 0.8 and not beside:
            line.setBottom(below.top())
