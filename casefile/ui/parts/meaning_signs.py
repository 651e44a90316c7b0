"""Paints the signs that tell an event's meaning without its colour."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from casefile.model.colours import Meaning
from casefile.timeline.signs import DOT, FOOT, FOOT_HIGH, REACH, SIGNS, THICK, Sign

_CORNER = 3.0


def paint_sign(
    painter: QPainter, meaning: Meaning, middle: QPointF, half: float, ink: QColor
) -> None:
    """The sign of a meaning within a diamond that reaches `half` pixels from its middle."""
    sign = SIGNS.get(meaning)
    if sign is None:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if sign is Sign.DOT:
        painter.drawEllipse(middle, DOT * half, DOT * half)
        return
    wide, high = REACH * half, THICK * half
    if sign is Sign.STROKE:
        wide, high = high, wide
    painter.drawRect(QRectF(middle.x() - wide, middle.y() - high, 2 * wide, 2 * high))


def paint_foot(
    painter: QPainter, rect: QRectF, meaning: Meaning, ink: str, begin: float
) -> QRectF | None:
    """The signs along the foot of a bar, of which `rect` is in view, and which begins at `begin`.

    Returns where they stand; None where its meaning has none.
    """
    sign = SIGNS.get(meaning)
    if sign is None or rect.width() <= 2 * _CORNER:
        return None
    high = FOOT_HIGH[sign]
    place = QRectF(rect.left() + _CORNER, rect.bottom() - high, rect.width() - 2 * _CORNER, high)
    _, step = FOOT[sign]
    painter.setBrushOrigin(QPointF((begin + _CORNER) % step, place.top()))
    painter.fillRect(place, _row(meaning, ink, painter.device().devicePixelRatio()))
    painter.setBrushOrigin(QPointF(0, 0))
    return place


@lru_cache(maxsize=32)
def _row(meaning: Meaning, ink: str, ratio: float) -> QBrush:
    """A brush that puts a meaning's sign beside itself as often as there is room."""
    sign = SIGNS[meaning]
    (wide, step), high = FOOT[sign], FOOT_HIGH[sign]
    image = QImage(
        round(step * ratio), round(high * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    if sign is Sign.DOT:
        painter.drawEllipse(QRectF(0, 0, wide, high))
    else:
        painter.drawRect(QRectF(0, 0, wide, high))
    painter.end()
    return QBrush(image)
