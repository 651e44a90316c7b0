"""Events that are counted: columns as high as the count, with the number where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPolygonF

from casefile.model.colours import Inks
from casefile.timeline.frame import Cell
from casefile.ui.theme_inks import colour, sized
from casefile.ui.timeline.facing import Facing

_LEAST = 3.0
_SMALLER = 0.78
_OVER = 2.0


def paint_cell(painter: QPainter, cell: Cell, inks: Inks) -> None:
    """A column against the fullest one; what is carried points to where it began."""
    ink = inks.meaning[cell.meaning]
    if cell.is_carried:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ink, 0.35))
        middle = (cell.top + cell.bottom) / 2
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(cell.left, middle),
                    QPointF(cell.right, cell.top + 2),
                    QPointF(cell.right, cell.bottom - 2),
                ]
            )
        )
        return
    rect = QRectF(cell.left, cell.bottom - _high(cell), cell.right - cell.left - 1.0, _high(cell))
    painter.fillRect(rect, colour(ink, 0.35 + 0.4 * cell.share))


def paint_counts(painter: QPainter, cells: Sequence[Cell], inks: Inks, facing: Facing) -> None:
    """The number over each column or in it, where it fits; painted upright."""
    whole = painter.font()
    painter.setFont(sized(whole, _SMALLER))
    letters = QFontMetricsF(painter.font())
    painter.setPen(QColor(inks.ink))
    digits = letters.capHeight()
    widths: dict[str, float] = {}
    for cell in cells:
        if cell.is_carried or cell.count < 2:
            continue
        text = str(cell.count)
        wide = widths.get(text)
        if wide is None:
            wide = widths[text] = letters.horizontalAdvance(text)
        room = cell.right - cell.left - 1.0
        if wide > room - 1:
            continue
        baseline = cell.bottom - _high(cell) - _OVER
        if baseline - digits < cell.top:
            baseline = cell.bottom - _OVER - 1
        left = facing.left_of(cell.left, room) + (room - wide) / 2
        painter.drawText(QPointF(left, baseline), text)
    painter.setFont(whole)


def _high(cell: Cell) -> float:
    return max((cell.bottom - cell.top) * cell.share, _LEAST)
