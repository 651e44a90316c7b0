"""A page laid out: what painting, pointing and walking need to know, drawn or set alike."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch to be painted: a soft fill, and a line under it or around it, or neither.

    The pattern of the line says the meaning to those who do not see the colour.
    """

    start: int
    end: int
    fill: QColor
    line: QColor | None = None
    pattern: Qt.PenStyle = Qt.PenStyle.SolidLine
    around: bool = False


class Surface(ABC):
    """One page at one size. Points are logical pixels from the page's top left corner."""

    def __init__(self, text: str, width: float, height: float) -> None:
        self.text = text
        self.width = width
        self.height = height

    @abstractmethod
    def offset_at(self, point: QPointF) -> int:
        """The place between two characters that is nearest to a point."""

    @abstractmethod
    def character_at(self, point: QPointF) -> int | None:
        """The character under a point, None beside the text."""

    @abstractmethod
    def rectangles(self, start: int, end: int) -> list[QRectF]:
        """What a stretch covers, one rectangle a line."""

    @abstractmethod
    def caret(self, offset: int) -> QRectF:
        """Where the caret stands before a character; of no width."""

    @abstractmethod
    def line_at(self, offset: int) -> tuple[int, int]:
        """Beginning and end of the line, as laid out, that holds an offset."""

    @abstractmethod
    def step_line(self, offset: int, x: float, step: int) -> int | None:
        """The offset nearest to `x` in the line above (-1) or below (1); None past the page."""

    @abstractmethod
    def block_at(self, offset: int) -> tuple[int, int]:
        """What a triple click selects."""


def bounds(rectangles: Sequence[QRectF]) -> QRectF:
    """The smallest rectangle around several, null for none."""
    around = QRectF()
    for rectangle in rectangles:
        around = around.united(rectangle)
    return around
