"""Events that are counted: columns as high as the count, with the number where there is room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPolygonF

from casefile.model.colours import LEAST, LEAST_HIGH, Inks, Meaning, contrast, mixed
from casefile.timeline.frame import Cell
from casefile.ui.theme_inks import colour, sized
from casefile.ui.timeline.facing import Facing

_LEAST = 3.0
_SMALLER = 0.78
_OVER = 2.0
_SHADES = 12
_FAINTEST, _STRONGEST = 0.3, 0.75


def darkest_column(inks: Inks) -> float:
    """How strongly the fullest column covers the pane: its number may stand in it."""
    least = LEAST_HIGH if inks.is_high else LEAST
    return _darkest(inks.ink, inks.pane, tuple(inks.meaning.values()), least)


@lru_cache(maxsize=8)
def _darkest(ink: str, pane: str, over: tuple[str, ...], least: float) -> float:
    percents = range(round(_STRONGEST * 100), round(_FAINTEST * 100), -1)
    return next(
        (
            percent / 100
            for percent in percents
            if all(contrast(ink, mixed(one, pane, percent / 100)) >= least for one in over)
        ),
        _FAINTEST,
    )


def paint_cells(painter: QPainter, cells: Iterable[Cell], inks: Inks) -> None:
    """Columns against the fullest one; what is carried points to where it began.

    All of one shade are painted together: there may be a thousand, sixty times a second.
    """
    shades: defaultdict[tuple[Meaning, int], list[QRectF]] = defaultdict(list)
    painter.setPen(Qt.PenStyle.NoPen)
    for cell in cells:
        if cell.is_carried:
            _paint_carried(painter, cell, inks)
            continue
        high = _high(cell)
        rect = QRectF(cell.left, cell.bottom - high, cell.right - cell.left - 1.0, high)
        shades[cell.meaning, round(cell.share * _SHADES)].append(rect)
    for (meaning, shade), rects in shades.items():
        strength = _FAINTEST + (darkest_column(inks) - _FAINTEST) * shade / _SHADES
        painter.setBrush(colour(inks.meaning[meaning], strength))
        painter.drawRects(rects)


def _paint_carried(painter: QPainter, cell: Cell, inks: Inks) -> None:
    painter.setBrush(colour(inks.meaning[cell.meaning], _FAINTEST))
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
