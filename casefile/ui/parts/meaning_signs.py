"""Paints the signs that tell an event's meaning without its colour."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from casefile.model.colours import Meaning
from casefile.timeline.signs import DOT, FOOT, FOOT_HIGH, REACH, SIGNS, THICK, Sign


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


def foot(rect: QRectF, meaning: Meaning) -> QRectF | None:
    """Where the signs of a bar stand; None where its meaning has none."""
    sign = SIGNS.get(meaning)
    if sign is None:
        return None
    high = FOOT_HIGH[sign]
    return QRectF(rect.left() + 3, rect.bottom() - high, rect.width() - 6, high)


@lru_cache(maxsize=32)
def row_of_signs(meaning: Meaning, ink: str, ratio: float) -> QBrush:
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
