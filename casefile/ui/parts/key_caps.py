"""Keys painted as on a keyboard, at the end of a row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from casefile.ui.theme_inks import colour, inks_now

_PADDING = 6
_GAP = 5


def caps_width(font: QFont, keys: Sequence[str]) -> int:
    """The room that keys take, in pixels, with the gap before them."""
    metrics = QFontMetrics(font)
    return sum(metrics.horizontalAdvance(one) + 2 * _PADDING + _GAP for one in keys)


def draw_caps(
    painter: QPainter,
    rect: QRect,
    font: QFont,
    keys: Sequence[str],
    direction: Qt.LayoutDirection,
    ink: str,
) -> None:
    """Paints keys, as the platform writes them, at the trailing end of a rectangle."""
    inks, metrics = inks_now(), QFontMetrics(font)
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    high = metrics.height() + 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    # In no language is it -+Ctrl.
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    edge = rect.left() if mirrored else rect.right() + 1
    for one in reversed(keys):
        wide = metrics.horizontalAdvance(one) + 2 * _PADDING
        left = edge if mirrored else edge - wide
        cap = QRectF(left + 0.5, rect.center().y() - high / 2 + 0.5, wide - 1, high)
        painter.setPen(QPen(colour(inks.line), 1))
        painter.setBrush(colour(inks.background))
        painter.drawRoundedRect(cap, 3.5, 3.5)
        painter.setPen(colour(ink))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, one)
        edge = edge + wide + _GAP if mirrored else left - _GAP
    painter.restore()
