"""How a line of the palette looks: name, where it stands, key."""

from __future__ import annotations

from PySide6.QtCore import (
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casefile.ui.palette.matching import Marks
from casefile.ui.parts.found_model import FOUND, Index
from casefile.ui.parts.key_caps import caps_width, draw_caps
from casefile.ui.rail_delegate import draw_line, line_height
from casefile.ui.theme_inks import SMALL, colour, inks_now, sized

_LEFT, _TOP, _GAP, _BAR = 14, 5, 12, 3
CHECK = "✓"


class OfferDelegate(QStyledItemDelegate):
    """One line a row. What cannot be done now is muted and says why in the place of its key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, line_height(option.font) + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        inks, found, rect = inks_now(), index.data(FOUND), option.rect
        offer = found.offer
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour(inks.accent_soft))
            left = rect.right() + 1 - _BAR if mirrored else rect.left()
            painter.fillRect(QRect(left, rect.top(), _BAR, rect.height()), colour(inks.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colour(inks.background))
        small = sized(option.font, SMALL)
        inner = rect.adjusted(_LEFT, 0, -_LEFT, 0)
        if offer.why:
            words = QFontMetrics(small).horizontalAdvance(offer.why) + 4
            taken = min(words, inner.width() // 2)
            draw_line(painter, _end(inner, taken, mirrored), small, inks.mute, offer.why)
        else:
            taken = caps_width(small, offer.keys)
            draw_caps(painter, inner, small, offer.keys, option.direction, inks.mute)
        room = _begin(inner, inner.width() - taken - _GAP, mirrored)
        ink = inks.ink if offer.can_be else inks.mute
        title = f"{offer.title}  {CHECK}" if offer.is_on else offer.title
        wide = draw_title(painter, room, option, title, found.marks, ink)
        beside = _end(room, room.width() - wide - _GAP, mirrored)
        if beside.width() > 40:
            draw_line(painter, beside, small, inks.mute, offer.beside)


def _begin(rect: QRect, width: int, mirrored: bool) -> QRect:
    left = rect.right() + 1 - width if mirrored else rect.left()
    return QRect(left, rect.top(), max(width, 0), rect.height())


def _end(rect: QRect, width: int, mirrored: bool) -> QRect:
    return _begin(rect, width, not mirrored)


def draw_title(
    painter: QPainter, rect: QRect, option: QStyleOptionViewItem, text: str, marks: Marks, ink: str
) -> int:
    """One line with the letters that were typed in bold; returns how wide it is."""
    shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    layout = QTextLayout(shown, option.font)
    way = QTextOption()
    way.setTextDirection(option.direction)
    way.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(way)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    ranges = []
    for start, end in marks:
        if end <= len(shown):
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = start, end - start, bold
            ranges.append(made)
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(colour(ink))
    wide = line.naturalTextWidth()
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    left = rect.right() + 1 - wide if mirrored else rect.left()
    top = rect.top() + (rect.height() - line.height()) / 2
    layout.draw(painter, QPointF(left - line.naturalTextRect().left(), top))
    painter.restore()
    return round(wide)
