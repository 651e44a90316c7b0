"""The lanes' heads: names beside the axis, what shuts a lane, how much a shut one holds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPolygonF

from casefile.model.colours import Inks
from casefile.timeline.frame import LaneBand
from casefile.timeline.labels import shortened
from casefile.timeline.style import ON_SCREEN, Sizes
from casefile.ui.theme_inks import colour
from casefile.ui.timeline.facing import Facing

MARGIN = 16.0
_MARK = 3.6
_CURRENT = 3.0


def margin_of(sizes: Sizes) -> float:
    """What is free at the outer side of a head, where the mark stands that shuts the lane."""
    return MARGIN * sizes.row / ON_SCREEN.row


def name_top(band: LaneBand, scrolled: float, sizes: Sizes) -> float:
    """Where the row of a lane's name begins: in view as long as any of its lane is."""
    high = min(sizes.row, band.height)
    padding = min(sizes.lane_padding, (band.height - high) / 2)
    return max(band.top + padding, min(scrolled, band.top + band.height - high - padding))


class HeadPainter:
    """Paints heads in pixels of the widget."""

    def __init__(
        self,
        painter: QPainter,
        inks: Inks,
        sizes: Sizes,
        letters: QFontMetricsF,
        facing: Facing,
        measure: Callable[[str], float],
    ) -> None:
        self._painter = painter
        self._inks = inks
        self._sizes = sizes
        self._letters = letters
        self._facing = facing
        self._measure = measure

    def ground(self, top: float, height: float, *, is_current: bool, is_pointed: bool) -> None:
        """What tells the lane under the pointer and the one that keys act on."""
        facing, painter = self._facing, self._painter
        if is_pointed:
            area = QRectF(facing.beside(0, facing.heads), top, facing.heads, height)
            painter.fillRect(area, colour(self._inks.ink, 0.04))
        if is_current:
            edge = QRectF(facing.beside(0, _CURRENT), top + 1, _CURRENT, height - 1)
            painter.fillRect(edge, colour(self._inks.accent))

    def head(self, band: LaneBand, row_top: float, count: int | None) -> None:
        """A name in its row, and how many events its lane counts if it is shut."""
        letters, facing, painter = self._letters, self._facing, self._painter
        margin = margin_of(self._sizes)
        middle = row_top + min(self._sizes.row, band.height) / 2
        baseline = middle + (letters.ascent() - letters.descent()) / 2
        self._mark(middle, is_shut=band.is_collapsed)
        room = facing.heads - 1.5 * margin
        if count is not None:
            number = f"{count:,}"
            wide = self._measure(number)
            painter.setPen(QColor(self._inks.mute))
            left = facing.beside(facing.heads - margin * 0.6 - wide, wide)
            painter.drawText(QPointF(left, baseline), number)
            room -= wide + margin * 0.6
        text = shortened(band.lane.label, room, self._measure)
        painter.setPen(QColor(self._inks.mute if band.is_collapsed else self._inks.ink))
        left = facing.beside(margin, self._measure(text))
        painter.drawText(QPointF(left, baseline), text)

    def _mark(self, middle: float, *, is_shut: bool) -> None:
        """A triangle that points down at an open lane, along the line at a shut one."""
        half = _MARK * self._sizes.row / ON_SCREEN.row
        centre = self._facing.beside(margin_of(self._sizes) / 2, 0)
        along = self._facing.turned(1.0)
        if is_shut:
            corners = [(-0.6 * along, -1.0), (-0.6 * along, 1.0), (0.7 * along, 0.0)]
        else:
            corners = [(-1.0, -0.6), (1.0, -0.6), (0.0, 0.7)]
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour(self._inks.mute))
        self._painter.drawPolygon(
            QPolygonF([QPointF(centre + x * half, middle + y * half) for x, y in corners])
        )
