"""Which way time runs on the screen: to the right, or to the left where letters do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter


@dataclass(frozen=True, slots=True)
class Facing:
    """Between pixels of the axis, counted from where it begins, and pixels of the widget.

    The lanes' heads, `heads` pixels wide, stand before the axis: at the left, or at the right of
    a mirrored one.
    """

    width: float
    heads: float
    is_mirrored: bool = False

    @property
    def axis_width(self) -> float:
        return max(self.width - self.heads, 30.0)

    def to_screen(self, x: float) -> float:
        """Where a pixel of the axis stands in the widget."""
        return self.width - self.heads - x if self.is_mirrored else self.heads + x

    def to_axis(self, x: float) -> float:
        """Which pixel of the axis stands there in the widget; negative over the heads."""
        return self.width - self.heads - x if self.is_mirrored else x - self.heads

    def turned(self, pixels: float) -> float:
        """A distance on the screen as one along the axis, and the other way round."""
        return -pixels if self.is_mirrored else pixels

    def left_of(self, x: float, width: float) -> float:
        """The left edge in the widget of what is `width` wide from a pixel of the axis on."""
        return self.to_screen(x + width) if self.is_mirrored else self.to_screen(x)

    def span(self, left: float, right: float, top: float, bottom: float) -> QRectF:
        """From one pixel of the axis to another, as a rectangle of the widget."""
        return QRectF(self.left_of(left, right - left), top, right - left, bottom - top)

    def is_beside(self, x: float) -> bool:
        """Whether a pixel of the widget is over the lanes' heads."""
        return self.to_axis(x) < 0

    def beside(self, x: float, width: float) -> float:
        """The left edge in the widget of what is `width` wide, `x` pixels into the heads."""
        return self.width - x - width if self.is_mirrored else x

    def turn(self, painter: QPainter, top: float) -> None:
        """Lets a painter count from the axis' beginning and from a height; shapes only, no text."""
        painter.translate(self.to_screen(0), top)
        if self.is_mirrored:
            painter.scale(-1, 1)
