"""The stretch of time that two events share, so that their dates leave their order open."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from casefile.model.colours import Inks
from casefile.model.date_order import overlaps
from casefile.timeline.columns import Columns
from casefile.timeline.frame import Frame
from casefile.timeline.rows import EventRow
from casefile.ui.theme_inks import colour
from casefile.ui.timeline.comparing import dates_of
from casefile.ui.timeline.patterns import thin_hatch

_BEYOND = 20.0


@dataclass(frozen=True, slots=True)
class Overlap:
    """From minutes to others, the second exclusive, across lanes from a first to a last."""

    stretches: tuple[tuple[int, int], ...]
    first_lane: int
    last_lane: int


def overlap_of(columns: Columns, one: EventRow, other: EventRow) -> Overlap | None:
    """What two events share; None where that is nothing or one stands nowhere."""
    shared = overlaps(dates_of(one), dates_of(other))
    rows = [columns.placements_of(row.id) for row in (one, other)]
    if not shared or not all(map(len, rows)):
        return None
    lanes = columns.lanes_of(np.concatenate(rows))
    stretches = tuple((first, last + 1) for first, last in shared)
    return Overlap(stretches, int(lanes.min()), int(lanes.max()))


def paint_overlap(painter: QPainter, shared: Overlap, view: Frame, inks: Inks) -> None:
    """Hatched bands with thin edges; x counts from the axis' beginning, y from the first lane."""
    if shared.last_lane >= len(view.lanes):
        return
    top, last = view.lanes[shared.first_lane].top, view.lanes[shared.last_lane]
    for first, end in shared.stretches:
        left = max(view.scale.x(first), -_BEYOND)
        right = min(view.scale.x(end), view.width + _BEYOND)
        if right <= 0 or left >= view.width:
            continue
        band = QRectF(left, top, max(right - left, 2.0), last.top + last.height - top)
        painter.fillRect(band, colour(inks.accent, 0.07))
        painter.fillRect(band, thin_hatch(inks.accent, painter.device().devicePixelRatio()))
        painter.setPen(QPen(QColor(inks.accent), 1))
        for x in (band.left(), band.right()):
            painter.drawLine(QPointF(x, band.top()), QPointF(x, band.bottom()))
