"""The marks before the rows: a shape for each kind of fact, in the colour of its meaning."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from casefile.model.colours import Inks, Meaning
from casefile.ui.facts.rows import Shape
from casefile.ui.icons import pixmap
from casefile.ui.parts.meaning_signs import paint_sign
from casefile.ui.theme_inks import colour

SIDE = 10
"""Side of the square a mark stands in, in pixels."""

_ICONS = {
    Shape.PERSON: "person",
    Shape.ORGANISATION: "organisation",
    Shape.NOTE: "note",
    Shape.CASE: "folder",
}


def draw_mark(
    painter: QPainter, shape: Shape, meaning: Meaning, centre: QPointF, inks: Inks, ground: str
) -> None:
    """Draws a mark around a point, on a ground of that colour."""
    _draw(painter, shape, meaning, centre, colour(inks.meaning[meaning]), colour(ground))


def _draw(
    painter: QPainter,
    shape: Shape,
    meaning: Meaning,
    centre: QPointF,
    ink: QColor,
    ground: QColor,
) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if shape in _ICONS:
        _draw_icon(painter, _ICONS[shape], ink)
    elif shape is Shape.DOT:
        painter.drawEllipse(QPointF(0, 0), 4.5, 4.5)
    elif shape is Shape.RING:
        _draw_ring(painter, ink)
    elif shape is Shape.SQUARE:
        painter.drawRoundedRect(QRectF(-4.5, -4.5, 9, 9), 2, 2)
    elif shape in (Shape.DIAMOND, Shape.OPEN_DIAMOND):
        is_full = shape is Shape.DIAMOND
        _draw_diamond(painter, ink, ground, full=is_full)
        paint_sign(painter, meaning, QPointF(0, 0), 5.2, ground if is_full else ink)
    elif shape in (Shape.SOUGHT, Shape.ORDERED, Shape.SERVED):
        _draw_custody(painter, shape, ink, ground)
    elif shape is Shape.GROUP:
        for x in (-3.6, 0.0, 3.6):
            painter.drawEllipse(QPointF(x, 0.8 if x else -1.2), 2.0, 2.0)
    elif shape is Shape.TICK:
        painter.drawEllipse(QPointF(0, 0), 1.8, 1.8)
    elif shape is Shape.CROSS:
        painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(-3, -3), QPointF(3, 3))
        painter.drawLine(QPointF(-3, 3), QPointF(3, -3))
    elif shape is Shape.BAR:
        painter.drawRoundedRect(QRectF(-1.5, -6, 3, 12), 1.5, 1.5)
    elif shape is Shape.DOTS:
        for y in (-4.0, 0.0, 4.0):
            painter.drawEllipse(QPointF(0, y), 1.4, 1.4)
    painter.restore()


def _draw_ring(painter: QPainter, ink: QColor) -> None:
    pen = QPen(ink, 1.5)
    pen.setDashPattern([1.6, 1.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(0, 0), 4.2, 4.2)


def _draw_diamond(painter: QPainter, ink: QColor, ground: QColor, *, full: bool) -> None:
    side = 5.2 if full else 4.6
    points = [QPointF(0, -side), QPointF(side, 0), QPointF(0, side), QPointF(-side, 0)]
    if not full:
        painter.setPen(QPen(ink, 1.3))
        painter.setBrush(ground)
    painter.drawPolygon(QPolygonF(points))


def _draw_custody(painter: QPainter, shape: Shape, ink: QColor, ground: QColor) -> None:
    """Sought is hatched, ordered is half, served is solid: as on the timeline and in print."""
    box = QRectF(-5.5, -4, 11, 8)
    if shape is Shape.SERVED:
        painter.drawRoundedRect(box, 2, 2)
        return
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 2, 2)
    if shape is Shape.SOUGHT:
        painter.save()
        painter.setClipRect(box)
        painter.setPen(QPen(ink, 1.3))
        for x in (-12.0, -8.0, -4.0, 0.0, 4.0):
            painter.drawLine(QPointF(x, 5), QPointF(x + 10, -5))
        painter.restore()
    else:
        painter.setBrush(QBrush(ink))
        painter.setClipRect(QRectF(box.left(), 0, box.width(), box.height()))
        painter.drawRoundedRect(box, 2, 2)
        painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


def _draw_icon(painter: QPainter, name: str, ink: QColor) -> None:
    side = 14
    ratio = painter.device().devicePixelRatioF()
    drawn = pixmap(name, ink.name(), round(side * ratio))
    drawn.setDevicePixelRatio(ratio)
    painter.drawPixmap(QPointF(-side / 2, -side / 2), drawn)
