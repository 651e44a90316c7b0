"""What items may carry or be instead: the diamond, ghosts and what joins them, the clock."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPolygonF

from casefile.model.colours import LEAST, LEAST_HIGH, Inks, Meaning, contrast, mixed
from casefile.model.terms import Custody, Standing
from casefile.timeline.items import Item
from casefile.timeline.joints import Joint
from casefile.timeline.layout import Shape
from casefile.timeline.style import Sizes
from casefile.ui.parts.meaning_signs import paint_sign
from casefile.ui.theme_inks import colour
from casefile.ui.timeline.patterns import faded, hatch

_ROUND = 4.0
_GHOST = 0.8
_LONG = 160.0
_AROUND = 2.0

OUTLINES = {
    Standing.ALLEGED: Qt.PenStyle.DashLine,
    Standing.DISPUTED: Qt.PenStyle.DotLine,
}
"""How an outline says that what a source tells is not settled."""


def diamond(item: Item, sizes: Sizes, more: float = 0.0) -> QPolygonF:
    """The corners of an instant from the top on; `more` pixels larger to every side."""
    return _corners(QPointF(item.point, (item.top + item.bottom) / 2), sizes.diamond / 2 + more)


def _corners(middle: QPointF, half: float) -> QPolygonF:
    x, y = middle.x(), middle.y()
    return QPolygonF(
        [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
    )


def paint_diamond(painter: QPainter, item: Item, inks: Inks, sizes: Sizes) -> None:
    """An instant; there may be a thousand of them, so each kind is drawn once and then copied."""
    custody = item.custody if item.custody in (Custody.SOUGHT, Custody.ORDERED) else None
    standing = item.standing if item.standing in OUTLINES else None
    ratio = painter.device().devicePixelRatio()
    ink = inks.meaning[item.meaning]
    picture = _picture(item.meaning, ink, inks.pane, custody, standing, sizes.diamond, ratio)
    half = picture.width() / ratio / 2
    painter.drawImage(QPointF(item.point - half, (item.top + item.bottom) / 2 - half), picture)


@lru_cache(maxsize=512)
def _picture(
    meaning: Meaning,
    ink: str,
    pane: str,
    custody: Custody | None,
    standing: Standing | None,
    side: float,
    ratio: float,
) -> QImage:
    """A diamond in the middle of an image: hatched if sought, half if ordered, else signed."""
    whole = math.ceil(side + 2 * _AROUND)
    image = QImage(
        round(whole * ratio), round(whole * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    shape = _corners(QPointF(whole / 2, whole / 2), side / 2)
    if custody is Custody.SOUGHT:
        painter.setBrush(QColor(pane))
        painter.drawPolygon(shape)
        painter.setBrush(hatch(ink, ratio))
        painter.setPen(QPen(QColor(ink), 1.4))
    elif custody is Custody.ORDERED or standing is not None:
        painter.setBrush(QColor(pane))
        line = OUTLINES[standing] if standing is not None else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(ink), 1.6, line))
    else:
        painter.setBrush(QColor(ink))
    painter.drawPolygon(shape)
    if custody is Custody.ORDERED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        painter.drawPolygon(QPolygonF([shape.at(3), shape.at(2), shape.at(1)]))
    elif custody is None:
        within = QColor(pane if standing is None else ink)
        paint_sign(painter, meaning, QPointF(whole / 2, whole / 2), side / 2, within)
    painter.end()
    return image


def paint_ghost(painter: QPainter, item: Item, rect: QRectF, inks: Inks, sizes: Sizes) -> None:
    """Another date of an event: a dotted outline with nothing in it, as sure as its dates are."""
    ink = inks.meaning[item.meaning]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if item.shape is Shape.DIAMOND:
        painter.setPen(_dots(QBrush(colour(ink, _GHOST)), 1.3))
        painter.drawPolygon(diamond(item, sizes, -1.0))
        return
    brush = QBrush(colour(ink, _GHOST))
    if item.stops is not None:
        brush = faded(item.stops, ink, _GHOST, rect)
    edge = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    if item.shape is Shape.BLUR:
        edge.adjust(0, rect.height() * 0.1, 0, -rect.height() * 0.1)
    if edge.width() > _LONG:
        # Qt takes milliseconds for a wide dotted outline unless it is thin and straight.
        painter.setPen(_dots(brush, 1))
        painter.drawRect(edge)
        return
    painter.setPen(_dots(brush, 1.2))
    rounded = edge.height() / 2 if item.shape is Shape.BLUR else _ROUND
    painter.drawRoundedRect(edge, rounded, rounded)


def paint_joint(painter: QPainter, joint: Joint, inks: Inks) -> None:
    """A thin dotted line from one date of an event to the next."""
    pen = QPen(QColor(inks.mute), 1)
    pen.setDashPattern([1.5, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in joint.corners]))


def paint_clock(painter: QPainter, item: Item, inks: Inks, sizes: Sizes) -> None:
    """A small clock where something falls due: in an instant, at the end of what lasts."""
    if math.isinf(item.right):
        return
    radius = sizes.clock * 0.37
    x = item.point
    if item.shape is not Shape.DIAMOND:
        x = item.right - min(sizes.clock / 2 + 2, (item.right - item.left) / 2)
    centre = QPointF(x, (item.top + item.bottom) / 2)
    painter.setPen(QPen(QColor(inks.ink), 1.2))
    painter.setBrush(QColor(inks.pane))
    painter.drawEllipse(centre, radius, radius)
    hands = [
        centre + QPointF(0, -radius * 0.62),
        centre,
        centre + QPointF(radius * 0.5, radius * 0.1),
    ]
    painter.drawPolyline(QPolygonF(hands))


def _dots(brush: QBrush, wide: float) -> QPen:
    return QPen(brush, wide, Qt.PenStyle.DotLine)


def legible(inks: Inks, over: str, strength: float) -> str | None:
    """Letters or pane, whichever reads better on an ink that covers the pane so strongly.

    None where neither can be read as well as `inks` promise.
    """
    return _legible(inks.ink, inks.pane, over, strength, LEAST_HIGH if inks.is_high else LEAST)


@lru_cache(maxsize=1024)
def _legible(ink: str, pane: str, over: str, strength: float, least: float) -> str | None:
    ground = mixed(over, pane, strength)
    best = max((ink, pane), key=lambda one: contrast(one, ground))
    return best if contrast(best, ground) >= least else None
