"""Sought is hatched, ordered is half, served is solid: brushes and fades that say so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPen

from casefile.timeline.fades import Stop, within
from casefile.timeline.style import HATCH_GROUND, HATCH_STRIPE
from casefile.ui.theme_inks import colour

PERIOD = 10
"""Pixels from one stripe to the next along the bar."""

_FINE = 7


@lru_cache(maxsize=32)
def hatch(ink: str, ratio: float) -> QBrush:
    """Diagonal stripes in an ink, sharp on a screen with `ratio` device pixels a pixel."""
    side = PERIOD * ratio
    image = QImage(round(side), round(side), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(colour(ink, HATCH_GROUND))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(ink, HATCH_STRIPE), 3.1, c=Qt.PenCapStyle.FlatCap))
    for shift in (-PERIOD, 0, PERIOD):
        painter.drawLine(QPointF(shift - 2.0, PERIOD + 2.0), QPointF(shift + PERIOD + 2.0, -2.0))
    painter.end()
    return QBrush(image)


@lru_cache(maxsize=8)
def thin_hatch(ink: str, ratio: float) -> QBrush:
    """Fine diagonal lines on nothing, the other way than `hatch`: what is laid over others."""
    side = _FINE * ratio
    image = QImage(round(side), round(side), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(ink, 0.3), 1))
    for shift in (-_FINE, 0, _FINE):
        painter.drawLine(QPointF(shift - 1.0, -1.0), QPointF(shift + _FINE + 1.0, _FINE + 1.0))
    painter.end()
    return QBrush(image)


def faded(stops: Sequence[Stop], ink: str, strength: float, rect: QRectF) -> QBrush:
    """An ink as sure at each pixel of a rectangle as the stops say."""
    return QBrush(_gradient(stops, rect, lambda value: colour(ink, strength * value)))


def veil(stops: Sequence[Stop], pane: str, rect: QRectF) -> QBrush:
    """What is laid over a pattern, which no gradient can fill, to make it fade into the pane."""
    return QBrush(_gradient(stops, rect, lambda value: colour(pane, 1 - value)))


def _gradient(
    stops: Sequence[Stop], rect: QRectF, shade: Callable[[float], QColor]
) -> QLinearGradient:
    gradient = QLinearGradient(rect.left(), 0, rect.right(), 0)
    wide = max(rect.width(), 1e-6)
    for x, value in within(stops, rect.left(), rect.right()):
        gradient.setColorAt(min(max((x - rect.left()) / wide, 0.0), 1.0), shade(value))
    return gradient
