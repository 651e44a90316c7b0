"""How a case looks in the rail: its title, its counts, and what is due."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casefile.model.colours import Meaning
from casefile.ui.icons import pixmap
from casefile.ui.parts.focus_ring import paint_ring
from casefile.ui.rail_model import RailRole
from casefile.ui.theme_inks import SMALL, colour, inks_now, sized
from casefile.ui.tongue import alone

LEFT, RIGHT, TOP, BOTTOM = 14, 10, 7, 8
BAR = 3


def line_height(font: QFont) -> int:
    """A line's height at the density of the window: 1.42 letters."""
    return max(QFontMetrics(font).height(), round(QFontMetrics(font).ascent() * 1.53))


def draw_clock(painter: QPainter, rect: QRect, ink: str, direction: Qt.LayoutDirection) -> int:
    """The clock before what is due, in the line's rectangle; returns the room it took."""
    side = round(rect.height() * 0.68)
    ratio = painter.device().devicePixelRatioF()
    clock = pixmap("clock", ink, round(side * ratio))
    clock.setDevicePixelRatio(ratio)
    place = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
    painter.drawPixmap(QStyle.visualRect(direction, rect, place).topLeft(), clock)
    return side + 4


class CaseDelegate(QStyledItemDelegate):
    """Paints from the inks of the moment; the selected case has a bar at its left."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = 1 + bool(index.data(RailRole.DEADLINE))
        small = line_height(sized(option.font, SMALL))
        return QSize(80, TOP + line_height(option.font) + lines * small + BOTTOM)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        inks = inks_now()
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, colour(inks.accent_soft))
            bar = QRect(rect.left(), rect.top(), BAR, rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, bar), colour(inks.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colour(inks.pane))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, rect)
        bold, small = sized(option.font, 1.0, bold=True), sized(option.font, SMALL)
        line = QRect(
            rect.left() + LEFT, rect.top() + TOP, rect.width() - LEFT - RIGHT, line_height(bold)
        )
        seen = QStyle.visualRect(option.direction, rect, line)
        draw_line(painter, seen, bold, inks.ink, str(index.data()))
        line = QRect(line.left(), line.bottom() + 1, line.width(), line_height(small))
        # A narrow rail leaves out the jurisdiction before it cuts the counts.
        whole, brief = str(index.data(RailRole.SUMMARY)), str(index.data(RailRole.COUNTS))
        seen = QStyle.visualRect(option.direction, rect, line)
        draw_line(painter, seen, small, inks.mute, fitting(small, seen.width(), whole, brief))
        due = str(index.data(RailRole.DEADLINE) or "")
        if due:
            ink = inks.meaning[Meaning.CUSTODY]
            line = QRect(line.left(), line.bottom() + 1, line.width(), line.height())
            seen = QStyle.visualRect(option.direction, rect, line)
            side = draw_clock(painter, seen, ink, option.direction)
            line.setLeft(line.left() + side)
            draw_line(painter, QStyle.visualRect(option.direction, rect, line), small, ink, due)


def fitting(font: QFont, room: int, whole: str, brief: str) -> str:
    """The whole of a line's words where they fit in a room, in pixels, else the brief ones."""
    return whole if QFontMetrics(font).horizontalAdvance(whole) <= room else brief


def draw_line(painter: QPainter, rect: QRect, font: QFont, ink: str, text: str) -> None:
    """One line of plain text, ending in “…” where there is no room."""
    painter.setFont(font)
    painter.setPen(colour(ink))
    shown = QFontMetrics(font).elidedText(alone(text), Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(
        rect,
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
        shown,
    )
