"""What lies behind the items: the axis' words and lines, weekends, edges of lanes, today."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from casefile.model.colours import Inks, Meaning
from casefile.timeline.frame import Frame
from casefile.timeline.ticks import Ticks
from casefile.ui.theme_inks import colour
from casefile.ui.timeline.facing import Facing

Extent = tuple[float, float]
"""From one pixel of the axis to another."""

_AROUND = 4.0


class GroundPainter:
    """Paints in pixels of the widget; `tick_row` is the height of the axis' words."""

    def __init__(
        self, painter: QPainter, inks: Inks, letters: QFontMetricsF, facing: Facing, tick_row: float
    ) -> None:
        self._painter = painter
        self._inks = inks
        self._letters = letters
        self._facing = facing
        self._tick_row = tick_row

    def words(self, axis: Ticks, covered: Extent | None) -> None:
        """The words at the ticks, but for those that another word covers."""
        painter, inks = self._painter, self._inks
        low, high = covered or (0.0, -1.0)
        for label in axis.labels:
            if label.x < high and low < label.x + label.width:
                continue
            painter.setPen(QColor(inks.ink if label.is_major else inks.mute))
            left = self._facing.left_of(label.x, label.width)
            painter.drawText(QPointF(left, self._baseline()), label.text)

    def lanes(self, view: Frame, axis: Ticks, top: float, floor: float) -> None:
        """Weekends, lines at ticks, edges of lanes; `top` is where the first lane begins."""
        painter, facing = self._painter, self._facing
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        bottom = min(floor, top + view.height)
        shade = colour(self._inks.ink, 0.028)
        for left, right in axis.shades:
            painter.fillRect(facing.span(left, right, self._tick_row, bottom), shade)
        painter.setPen(QPen(QColor(self._inks.line), 1))
        edges = [band.top for band in view.lanes]
        for edge in (*edges, view.height) if edges else ():
            if self._tick_row <= top + edge <= floor:
                painter.drawLine(QPointF(0, top + edge), QPointF(facing.width, top + edge))
        painter.setPen(dotted(self._inks))
        for line in axis.lines:
            if 0 <= line.x <= view.width:
                x = round(facing.to_screen(line.x))
                painter.drawLine(QPointF(x, self._tick_row), QPointF(x, bottom))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def today(self, x: float, word: str, place: Extent, floor: float) -> None:
        """The line of today from its word down."""
        painter, ink = self._painter, QColor(self._inks.meaning[Meaning.SUSPECT])
        painter.setPen(ink)
        wide = place[1] - place[0] - 2 * _AROUND
        left = self._facing.left_of(place[0] + _AROUND, wide)
        painter.drawText(QPointF(left, self._baseline()), word)
        painter.setPen(QPen(ink, 1.5))
        at = self._facing.to_screen(x)
        top = self._baseline() + self._letters.descent()
        painter.drawLine(QPointF(at, top), QPointF(at, floor))

    def _baseline(self) -> float:
        return (self._tick_row + self._letters.ascent() - self._letters.descent()) / 2


def today_extent(x: float, word_width: float, width: float) -> Extent | None:
    """Where the word of today stands on an axis, if its line at `x` is in view."""
    if not 0 <= x <= width:
        return None
    left = min(max(x - word_width / 2, 0), width - word_width - 2)
    return left - _AROUND, left + word_width + _AROUND


def dotted(inks: Inks) -> QPen:
    """The pen of the vertical lines at ticks."""
    pen = QPen(QColor(inks.off), 1)
    pen.setDashPattern([2, 4])
    return pen
