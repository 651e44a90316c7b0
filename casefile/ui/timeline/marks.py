"""What items may carry or be instead: the diamond, ghosts and what joins them, the clock."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from casefile.model.colours import Inks
from casefile.timeline.items import Item
from casefile.timeline.joints import Joint
from casefile.timeline.layout import Shape
from casefile.timeline.style import Sizes
from casefile.ui.theme_inks import colour
from casefile.ui.timeline.patterns import faded

_ROUND = 4.0
_GHOST = 0.8
_LONG = 160.0


def diamond(item: Item, sizes: Sizes, more: float = 0.0) -> QPolygonF:
    """The corners of an instant from the top on; `more` pixels larger to every side."""
    half = sizes.diamond / 2 + more
    x, middle = item.point, (item.top + item.bottom) / 2
    return QPolygonF(
        [
            QPointF(x, middle - half),
            QPointF(x + half, middle),
            QPointF(x, middle + half),
            QPointF(x - half, middle),
        ]
    )


def paint_ghost(painter: QPainter, item: Item, rect: QRectF, inks: Inks, sizes: Sizes) -> None:
    """Another date of an event: a dotted outline with nothing in it, as sure as its dates are."""
    ink = inks.meaning[item.meaning]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if item.shape is Shape.DIAMOND:
        painter.setPen(_dots(QBrush(colour(ink, _GHOST)), 1.3))
        painter.drawPolygon(diamond(item, sizes, -1.0))
        return
    brush = QBrush(colour(ink, _GHOST))
    if item.stops is not None:
        brush = faded(item.stops, ink, _GHOST, rect)
    edge = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    if item.shape is Shape.BLUR:
        edge.adjust(0, rect.height() * 0.1, 0, -rect.height() * 0.1)
    if edge.width() > _LONG:
        # Qt takes milliseconds for a wide dotted outline unless it is thin and straight.
        painter.setPen(_dots(brush, 1))
        painter.drawRect(edge)
        return
    painter.setPen(_dots(brush, 1.2))
    rounded = edge.height() / 2 if item.shape is Shape.BLUR else _ROUND
    painter.drawRoundedRect(edge, rounded, rounded)


def paint_joint(painter: QPainter, joint: Joint, inks: Inks) -> None:
    """A thin dotted line from one date of an event to the next."""
    pen = QPen(QColor(inks.mute), 1)
    pen.setDashPattern([1.5, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in joint.corners]))


def paint_clock(painter: QPainter, item: Item, inks: Inks, sizes: Sizes) -> None:
    """A small clock where something falls due: in an instant, at the end of what lasts."""
    if math.isinf(item.right):
        return
    radius = sizes.clock * 0.37
    x = item.point
    if item.shape is not Shape.DIAMOND:
        x = item.right - min(sizes.clock / 2 + 2, (item.right - item.left) / 2)
    centre = QPointF(x, (item.top + item.bottom) / 2)
    painter.setPen(QPen(QColor(inks.ink), 1.2))
    painter.setBrush(QColor(inks.pane))
    painter.drawEllipse(centre, radius, radius)
    hands = [
        centre + QPointF(0, -radius * 0.62),
        centre,
        centre + QPointF(radius * 0.5, radius * 0.1),
    ]
    painter.drawPolyline(QPolygonF(hands))


def _dots(brush: QBrush, wide: float) -> QPen:
    return QPen(brush, wide, Qt.PenStyle.DotLine)
