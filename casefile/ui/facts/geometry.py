"""Where things stand in a row, in pixels from its top left."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QFontMetrics

from casefile.ui.facts.model import Node
from casefile.ui.facts.rows import UNCITED, RowKind
from casefile.ui.parts.broken_text import broken
from casefile.ui.theme_inks import SMALL, sized

LEFT = 14
TEXT_LEFT = 33
INDENT = 15
RIGHT = 15
GAP = 8
PADDING = 6
MOST_LINES = 2
_FULL = 1.75
"""As many rooms of muted words have two lines, broken between words; more may have a third."""
_MOST_TEXTS = 4_000


class Zone(Enum):
    """The parts of a row that answer to the mouse in their own way."""

    BODY = 0
    BADGE = 1
    ADD = 2
    CHEVRON = 3


@dataclass(frozen=True, slots=True)
class Letters:
    """The fonts of the pane, made from the platform's."""

    plain: QFont
    strong: QFont
    small: QFont
    section: QFont

    @classmethod
    def of(cls, font: QFont) -> Letters:
        section = sized(font, 0.85)
        section.setCapitalization(QFont.Capitalization.AllUppercase)
        section.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        return cls(font, sized(font, 1.0, bold=True), sized(font, SMALL), section)

    def title(self, node: Node) -> QFont:
        if node.row.kind is RowKind.SECTION:
            return self.section
        if node.row.kind in (RowKind.CITATION, RowKind.EMPTY, RowKind.REST):
            return self.small
        return self.strong if node.row.strong else self.plain


def line_height(font: QFont) -> int:
    """A line's height at the density of the window: 1.42 letters."""
    metrics = QFontMetrics(font)
    return max(metrics.height(), round(metrics.ascent() * 1.5))


class Geometry:
    """The measures of rows of one width in one font."""

    def __init__(self, font: QFont, width: int) -> None:
        self.font = font
        self.width = width
        self.letters = Letters.of(font)
        self._metrics = {
            id(each): QFontMetrics(each)
            for each in (self.letters.plain, self.letters.strong, self.letters.small)
        }
        self._heights = {
            id(each): line_height(each)
            for each in (self.letters.plain, self.letters.strong, self.letters.small)
        }
        self._key = font.key()
        self._lines: dict[tuple[str, int, int, int], list[str]] = {}
        self._small = self._metrics[id(self.letters.small)]
        self.section_height = line_height(self.letters.section) + 10
        self.small_height = self._heights[id(self.letters.small)]
        self.space = self._small.horizontalAdvance(" · ")

    def lines(self, text: str, font: QFont, room: int) -> list[str]:
        """A text in one of the pane's own fonts, broken to a room; once, for rows are painted
        whenever something moves over them."""
        return self._broken(text, font, room, MOST_LINES)

    def muted_lines(self, text: str, room: int) -> list[str]:
        """Muted words broken to a room: what is said of an event is more than its title."""
        small = self.letters.small
        fits = self._small.horizontalAdvance(text) <= room * _FULL
        return self._broken(text, small, room, MOST_LINES if fits else MOST_LINES + 1)

    def _muted_height(self, text: str, wide: int, room: int) -> int:
        """How high muted words of a width are; broken only where that cannot be told otherwise."""
        if wide <= room:
            lines = 1
        elif wide <= room * _FULL:
            lines = MOST_LINES
        else:
            lines = len(self.muted_lines(text, room))
        return self.small_height * lines

    def _broken(self, text: str, font: QFont, room: int, most: int) -> list[str]:
        key = (text, id(font), room, most)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) >= _MOST_TEXTS:
                self._lines.clear()
            found = self._lines[key] = broken(text, font, room, most)
        return found

    def title_height(self, node: Node) -> int:
        return self._heights[id(self.letters.title(node))]

    def text_left(self, node: Node) -> int:
        if node.row.kind is RowKind.EMPTY:
            return LEFT
        return TEXT_LEFT + INDENT * max(node.depth - 1, 0)

    def mark_centre(self, node: Node) -> QPoint:
        x = self.text_left(node) - TEXT_LEFT + LEFT + 5
        return QPoint(x, PADDING + self.title_height(node) // 2)

    def top(self, node: Node) -> int:
        """Where a row's words begin; a hint stands close to its heading."""
        return 1 if node.row.kind is RowKind.EMPTY else PADDING

    def badge(self, node: Node) -> QRect:
        """The little number's box; empty for a row that has none."""
        row = node.row
        if row.kind in UNCITED or row.cited == 0:
            return QRect()
        wide = max(self._small.horizontalAdvance(str(row.cited)) + 10, 18)
        high = self._small.height() + 1
        top = PADDING + (self.title_height(node) - high) // 2
        return QRect(self.width - RIGHT - wide, top, wide, high)

    def chevron(self, node: Node) -> QRect:
        """The small sign that there is more beneath, at the right edge."""
        row = node.row
        if row.kind is RowKind.SECTION or not node.children:
            return QRect()
        return QRect(self.width - RIGHT, PADDING, RIGHT, self.title_height(node))

    def add_button(self, node: Node) -> QRect:
        side = 20
        top = self.section_top(node) + (self.section_height - 6 - side) // 2
        return QRect(self.width - RIGHT - side + 5, top, side, side)

    def section_top(self, node: Node) -> int:
        return 6 if node.position == 0 else 2

    def text_width(self, node: Node) -> int:
        badge = self.badge(node)
        right = RIGHT + (badge.width() + GAP if not badge.isNull() else 0)
        return max(self.width - self.text_left(node) - right, 40)

    def widths(self, node: Node) -> tuple[int, ...]:
        """How wide title, suffix and each muted paragraph would be on one line; measured once."""
        if node.widths is None or node.widths[0] != self._key:
            row, small = node.row, self._small
            title = self._metrics.get(id(self.letters.title(node)), small)
            measured = (
                title.horizontalAdvance(row.title),
                small.horizontalAdvance(row.suffix) if row.suffix else 0,
                *(small.horizontalAdvance(part) for part in row.muted.split("\n") if part),
            )
            node.widths = (self._key, measured)
        return node.widths[1]

    def suffix_fits(self, node: Node) -> bool:
        title, suffix, *_ = self.widths(node)
        return title + self.space + suffix <= self.text_width(node)

    def height(self, node: Node) -> int:
        row = node.row
        if row.kind is RowKind.SECTION:
            return self.section_height + self.section_top(node)
        room = self.text_width(node)
        title, suffix, *muted = self.widths(node)
        height = (
            PADDING
            + self.top(node)
            + self.title_height(node) * (1 if title <= room else MOST_LINES)
        )
        if suffix and not self.suffix_fits(node):
            height += self.small_height
        for part, wide in zip(filter(None, row.muted.split("\n")), muted, strict=True):
            height += self._muted_height(part, wide, room)
        return height

    def zone(self, node: Node, at: QPoint) -> Zone:
        """Which part of a row a point within it belongs to."""
        if node.row.kind is RowKind.SECTION:
            return Zone.ADD if self.add_button(node).contains(at) else Zone.BODY
        if self.badge(node).adjusted(-3, -3, 3, 3).contains(at):
            return Zone.BADGE
        if self.chevron(node).contains(at):
            return Zone.CHEVRON
        return Zone.BODY
