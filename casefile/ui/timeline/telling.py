"""A small sign beside the pointer: what letting go would do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from casefile.model.colours import Inks

_ROUND = 4.0
_PAD_X, _PAD_Y = 8.0, 4.0
_AWAY = 8.0


def paint_sign(
    painter: QPainter, inks: Inks, place: QPointF, room: QRectF, lines: Sequence[str]
) -> None:
    """Lines above a place, the first one strong, within some room; below it where that is short."""
    font = painter.font()
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    fonts = [strong, *[font] * (len(lines) - 1)]
    letters = [QFontMetricsF(one) for one in fonts]
    wide = max(one.horizontalAdvance(line) for one, line in zip(letters, lines, strict=True))
    box = QRectF(0, 0, wide + 2 * _PAD_X, sum(one.height() for one in letters) + 2 * _PAD_Y)
    box.moveLeft(place.x() - box.width() / 2)
    box.moveBottom(place.y() - 2 * _AWAY)
    if box.top() < room.top():
        box.moveTop(place.y() + 3 * _AWAY)
    box.moveRight(min(box.right(), room.right() - 4.0))
    box.moveLeft(max(box.left(), room.left()))
    box.moveBottom(min(box.bottom(), room.bottom() - 2.0))
    painter.setPen(QPen(QColor(inks.accent), 1))
    painter.setBrush(QColor(inks.pane))
    painter.drawRoundedRect(box, _ROUND, _ROUND)
    y = box.top() + _PAD_Y
    for at, line in enumerate(lines):
        painter.setFont(fonts[at])
        painter.setPen(QColor(inks.ink if at == 0 else inks.mute))
        painter.drawText(QPointF(box.left() + _PAD_X, y + letters[at].ascent()), line)
        y += letters[at].height()
    painter.setFont(font)
