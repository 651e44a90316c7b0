"""The pages of one document at one zoom and width: laid out as they come into view."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from casefile.ui.reader.drawn_page import DrawnPage
from casefile.ui.reader.lines import Lines
from casefile.ui.reader.source import PageShape, PageSource
from casefile.ui.reader.stack import Stack
from casefile.ui.reader.surface import Surface
from casefile.ui.reader.text_page import SHEET_WIDTH, TextPage, letter_height

PIXELS_A_POINT = 96 / 72
"""Logical pixels to a point at 100 %."""

LEAST_ZOOM, GREATEST_ZOOM = 0.25, 5.0
_GAP = 14.0
_MARGIN = 16.0
_SIDE = 10.0
_KEPT_SURFACES = 24
_KEPT_TEXTS = 96


class PageLayout:
    """Surfaces and their places. `lines_of` knows the lines of pages that were drawn already."""

    def __init__(
        self, source: PageSource, base: QFont, lines_of: Callable[[int], Lines | None]
    ) -> None:
        self.source = source
        self.facts = source.facts
        self.shapes = [_sane(shape) for shape in source.shapes()]
        self.zoom = 1.0
        self.stack = Stack([], 0, 0)
        self._base = base
        self._lines_of = lines_of
        self._viewport = 0.0
        self.grown: Callable[[], None] = lambda: None
        """Called when a page of text turned out higher or lower than was thought."""
        self._surfaces: OrderedDict[int, Surface] = OrderedDict()
        self._texts: OrderedDict[int, str] = OrderedDict()

    def set_base(self, base: QFont) -> None:
        """The platform's font changed; `arrange` follows."""
        self._base = base

    @property
    def count(self) -> int:
        return len(self.shapes)

    @property
    def is_drawn(self) -> bool:
        return self.facts.is_drawn

    def length(self, page: int) -> int:
        """Characters on a page, without reading it."""
        return self.shapes[page - 1].characters

    def text(self, page: int) -> str:
        if page not in self._texts:
            self._texts[page] = self.source.text(page)
            if len(self._texts) > _KEPT_TEXTS:
                self._texts.popitem(last=False)
        self._texts.move_to_end(page)
        return self._texts[page]

    def fitting_zoom(self, viewport: float) -> float:
        """The zoom at which an ordinary page of this document is as wide as the view."""
        widths = [shape.width for shape in self.shapes if shape.width > 0]
        if not self.is_drawn or not widths:
            return 1.0
        usual = sorted(widths)[len(widths) // 2] * PIXELS_A_POINT
        return min(2.0, max(LEAST_ZOOM, (viewport - 2 * _SIDE) / usual))

    def arrange(self, viewport: float, zoom: float) -> None:
        """Lays everything out anew for a view that many logical pixels wide."""
        self.zoom = zoom
        self._viewport = viewport
        self._surfaces.clear()
        if self.is_drawn:
            scale = zoom * PIXELS_A_POINT
            heights = [max(1.0, shape.height * scale) for shape in self.shapes]
            self.stack = Stack(heights, _GAP, _MARGIN)
        else:
            width = self.width(1)
            heights = [
                TextPage.likely_height(shape.characters, self._base, zoom, width)
                for shape in self.shapes
            ]
            self.stack = Stack(heights, 0.0, _MARGIN)

    def width(self, page: int) -> float:
        if self.is_drawn:
            return max(1.0, self.shapes[page - 1].width * self.zoom * PIXELS_A_POINT)
        sheet = SHEET_WIDTH / 13 * letter_height(self._base) * self.zoom
        return max(160.0, min(sheet, self._viewport - 2 * _SIDE))

    @property
    def total_width(self) -> float:
        """How wide the widest page is, with room at its sides."""
        if not self.is_drawn:
            return self.width(1) + 2 * _SIDE if self.count else 0.0
        widest = max((shape.width for shape in self.shapes), default=0.0)
        return widest * self.zoom * PIXELS_A_POINT + 2 * _SIDE

    def place(self, page: int) -> QPointF:
        """The page's top left corner, from the top left of the whole."""
        across = max(self._viewport, self.total_width)
        return QPointF(round((across - self.width(page)) / 2), round(self.stack.top(page)))

    def rectangle(self, page: int) -> QRectF:
        place = self.place(page)
        return QRectF(place.x(), place.y(), self.width(page), self.stack.height(page))

    def is_laid_out(self, page: int) -> bool:
        return page in self._surfaces

    def surface(self, page: int) -> Surface:
        """The page laid out. A page of text may turn out higher than `stack` thought."""
        if page not in self._surfaces:
            self._surfaces[page] = self._lay_out(page)
            if len(self._surfaces) > _KEPT_SURFACES:
                self._surfaces.popitem(last=False)
        self._surfaces.move_to_end(page)
        return self._surfaces[page]

    def _lay_out(self, page: int) -> Surface:
        shape = self.shapes[page - 1]
        if self.is_drawn:
            scale = self.zoom * PIXELS_A_POINT
            lines = self._lines_of(page)
            text = self.text(page)
            return DrawnPage(text, shape.width, shape.height, scale, lines)
        made = TextPage(
            self.text(page),
            self._base,
            self.zoom,
            self.width(page),
            title=self.facts.title,
            subtitle=self.facts.subtitle,
            is_first=page == 1,
            is_last=page == self.count,
        )
        if self.stack.set_height(page, made.height):
            self.grown()
        return made

    def forget(self, page: int) -> None:
        """The page's lines have come: it is laid out again when it is next asked for."""
        self._surfaces.pop(page, None)


def _sane(shape: PageShape) -> PageShape:
    """A page that says no size, or a size no page has, is shown as A4 or as the largest there is.

    200 inches a side is the largest (ISO 32000-1, annex C.2).
    """
    sides = [
        side if math.isfinite(side) and side > 0 else usual
        for side, usual in ((shape.width, 595.0), (shape.height, 842.0))
    ]
    width, height = (min(14_400.0, max(3.0, side)) for side in sides)
    return PageShape(width, height, shape.characters)
