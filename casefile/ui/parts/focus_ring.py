"""The ring around what has the keys, for widgets and rows that paint themselves."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from casefile.ui.theme_inks import colour, inks_now


def paint_ring(painter: QPainter, rect: QRect) -> None:
    """Draws the ring of the present appearance along the inner side of a rectangle."""
    inks = inks_now()
    half = inks.ring / 2
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(colour(inks.accent), inks.ring)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.drawRect(QRectF(rect).adjusted(half, half, -half, -half))
    painter.restore()
