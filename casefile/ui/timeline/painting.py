"""Draws items and cells of a frame; where they stand is settled before."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from casefile.model.colours import Inks
from casefile.model.terms import Custody
from casefile.timeline.fades import opacity
from casefile.timeline.frame import Cell, Frame, Item
from casefile.timeline.labels import Label, Side
from casefile.timeline.layout import Shape
from casefile.timeline.style import (
    BAR_STRENGTH,
    BLUR_STRENGTH,
    DAY_STRENGTH,
    HALF_GROUND,
    Sizes,
)
from casefile.ui.parts.meaning_signs import paint_foot
from casefile.ui.theme_inks import colour
from casefile.ui.timeline.crowds import paint_cells, paint_counts
from casefile.ui.timeline.facing import Facing
from casefile.ui.timeline.marks import (
    OUTLINES,
    diamond,
    legible,
    paint_clock,
    paint_diamond,
    paint_ghost,
    paint_joint,
)
from casefile.ui.timeline.patterns import PERIOD, faded, hatch, veil
from casefile.ui.timeline.written import Written

_ROUND = 4.0
_BEYOND = 30.0
_LONG = 160.0
_UNEVEN = 0.25
WASH = 0.78
"""How strongly a label's ground covers the pattern on which it stands."""
_MOST_NUMBERED = 400


class ItemPainter:
    """Paints a frame: y counts from the top lane's top, x of shapes from the axis' beginning.

    Shapes are painted with the painter turned as the axis runs, words with it upright.
    """

    def __init__(
        self,
        painter: QPainter,
        inks: Inks,
        sizes: Sizes,
        letters: QFontMetricsF,
        facing: Facing,
        written: Written,
        view: Frame,
    ) -> None:
        self._painter = painter
        self._inks = inks
        self._sizes = sizes
        self._letters = letters
        self._facing = facing
        self._written = written
        self._width = view.width
        self._items: Sequence[Item] = view.items
        self._cells: Sequence[Cell] = view.cells
        self._joints = view.joints

    def keep(self, low: float, high: float) -> None:
        """Of the frame only what stands between two heights is painted."""
        self._items = [one for one in self._items if one.bottom >= low and one.top <= high]
        self._cells = [one for one in self._cells if one.bottom >= low and one.top <= high]

    def bodies(self, outlined: Collection[str], *, is_focused: bool) -> None:
        """Cells and items without words, the selected ones outlined."""
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        paint_cells(painter, self._cells, self._inks)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for joint in self._joints:
            paint_joint(painter, joint, self._inks)
        for item in self._items:
            self.item(item)
            if item.days_left is not None:
                paint_clock(painter, item, self._inks, self._sizes)
        for item in self._items:
            if item.event_id in outlined:
                self.outline(item, is_focused=is_focused)

    def labels(self) -> None:
        """The words in and beside items; x of the painter is that of the widget."""
        if len(self._cells) <= _MOST_NUMBERED:
            paint_counts(self._painter, self._cells, self._inks, self._facing)
        for item in self._items:
            self.label(item)

    def item(self, item: Item) -> None:
        """The body of an item, without label and selection."""
        painter = self._painter
        if item.is_other:
            paint_ghost(painter, item, self.rect(item), self._inks, self._sizes)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        if item.shape is Shape.DIAMOND:
            self._diamond(item)
            return
        rect = self.rect(item)
        ink = self._inks.meaning[item.meaning]
        if item.shape is Shape.BLUR:
            painter.setBrush(faded(item.stops or (), ink, BLUR_STRENGTH, rect))
            rounded = min(rect.height() / 2, rect.width() / 2)
            inset = rect.height() * 0.1
            painter.drawRoundedRect(rect.adjusted(0, inset, 0, -inset), rounded, rounded)
            self._sign(item, rect.adjusted(0, inset, 0, -inset), ink)
            if self._inks.is_high:
                self._standing(item, rect.adjusted(0, inset, 0, -inset), ink)
            return
        self._fill(item, rect, ink)
        self._sign(item, rect, ink)
        self._standing(item, rect, ink)

    def rect(self, item: Item) -> QRectF:
        """The visible part of an item's body, a little beyond the view's edges where it is cut."""
        left = max(item.left, -_BEYOND)
        right = min(item.right, self._width + _BEYOND)
        return QRectF(left, item.top, right - left, item.bottom - item.top)

    def label(self, item: Item) -> None:
        """The item's label; on a pattern it stands on a wash of the pane's colour."""
        label = item.label
        if label is None:
            return
        letters, painter = self._letters, self._painter
        middle = (item.top + item.bottom) / 2
        left = self._facing.left_of(label.x, label.width)
        ink = self._inks.mute if item.is_other else self._inks.ink
        if label.side is Side.INSIDE and not item.is_other:
            suits = None if self._is_patterned(item, label) else self._ink_on(item, label)
            if suits is None:
                wash = QRectF(left - 4, middle - letters.height() / 2, label.width + 8, 0)
                wash.setHeight(letters.height())
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour(self._inks.pane, 1.0 if self._inks.is_high else WASH))
                painter.drawRoundedRect(wash, 3, 3)
            else:
                ink = suits
        painter.setPen(QColor(ink))
        baseline = middle + (letters.ascent() - letters.descent()) / 2
        self._written.write(painter, left, baseline, label.text)

    def outline(self, item: Item, *, is_focused: bool) -> None:
        """The mark of a selected item, stronger where the keyboard is."""
        painter = self._painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(QColor(self._inks.accent), self._inks.ring + 0.5 if is_focused else 1.8)
        )
        if item.shape is Shape.DIAMOND:
            painter.drawPolygon(diamond(item, self._sizes, 3.5))
            return
        painter.drawRoundedRect(self.rect(item).adjusted(-2, -2, 2, 2), _ROUND + 2, _ROUND + 2)

    def _fill(self, item: Item, rect: QRectF, ink: str) -> None:
        painter = self._painter
        strength = BAR_STRENGTH[item.meaning]
        if item.custody is Custody.SOUGHT:
            shift = 0.0 if math.isinf(item.left) else item.left % PERIOD
            painter.setBrushOrigin(QPointF(shift, item.top))
            painter.setBrush(hatch(ink, painter.device().devicePixelRatio()))
            painter.drawRoundedRect(rect, _ROUND, _ROUND)
            painter.setBrushOrigin(QPointF(0, 0))
        elif item.custody is Custody.ORDERED:
            painter.setBrush(colour(ink, HALF_GROUND))
            painter.drawRoundedRect(rect, _ROUND, _ROUND)
            painter.setBrush(colour(ink, strength))
            painter.drawRoundedRect(rect.adjusted(0, rect.height() / 2, 0, 0), 2, 2)
        elif item.stops is not None:
            painter.setBrush(faded(item.stops, ink, strength, rect))
            painter.drawRoundedRect(rect, _ROUND, _ROUND)
            return
        else:
            painter.setBrush(colour(ink, strength))
            painter.drawRoundedRect(rect, _ROUND, _ROUND)
        if item.stops is not None:
            painter.fillRect(rect.adjusted(-1, -1, 1, 1), veil(item.stops, self._inks.pane, rect))

    def _sign(self, item: Item, rect: QRectF, ink: str) -> None:
        """What tells a bar's meaning without its colour, at its foot, where it is as sure."""
        begin = 0.0 if math.isinf(item.left) else item.left
        place = paint_foot(self._painter, rect, item.meaning, ink, begin)
        if place is not None and item.stops is not None:
            self._painter.fillRect(place, veil(item.stops, self._inks.pane, rect))

    def _diamond(self, item: Item) -> None:
        painter, ink = self._painter, self._inks.meaning[item.meaning]
        if item.right - item.left > self._sizes.diamond * 1.4:
            painter.setBrush(colour(ink, DAY_STRENGTH))
            painter.drawRoundedRect(self.rect(item), _ROUND, _ROUND)
        paint_diamond(painter, item, self._inks, self._sizes)

    def _standing(self, item: Item, rect: QRectF, ink: str) -> None:
        line = OUTLINES.get(item.standing)
        if line is None:
            if not self._inks.is_high:
                return
            # What only fades is hard to see: an edge says how far it may reach.
            line = Qt.PenStyle.SolidLine
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        if edge.width() > _LONG:
            # Qt takes milliseconds for a wide dotted outline unless it is thin and straight.
            self._painter.setPen(QPen(colour(ink), 1, line))
            self._painter.drawRect(edge)
            return
        self._painter.setPen(QPen(colour(ink), 1.2, line))
        self._painter.drawRoundedRect(edge, _ROUND, _ROUND)

    def _is_patterned(self, item: Item, label: Label) -> bool:
        """Whether a label stands on both the pane and a strong colour, so that no ink suits it."""
        if item.custody in (Custody.SOUGHT, Custody.ORDERED):
            return True
        if item.stops is None:
            return False
        ends = [opacity(item.stops, x) for x in (label.x, label.x + label.width)]
        strength = BLUR_STRENGTH if item.shape is Shape.BLUR else BAR_STRENGTH[item.meaning]
        return strength * abs(ends[0] - ends[1]) > _UNEVEN

    def _ink_on(self, item: Item, label: Label) -> str | None:
        """Letters or pane, whichever reads better on the bar; None where neither can be read."""
        strength = BLUR_STRENGTH if item.shape is Shape.BLUR else BAR_STRENGTH[item.meaning]
        if item.stops is not None:
            strength *= opacity(item.stops, label.x + label.width / 2)
        return legible(self._inks, self._inks.meaning[item.meaning], round(strength, 2))
