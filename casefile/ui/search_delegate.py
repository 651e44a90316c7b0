"""How a hit of the search looks: where it is, and its words in context."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casefile.model.colours import Meaning
from casefile.model.directions import runs_left
from casefile.store.search import Hit, HitKind
from casefile.ui.parts.focus_ring import paint_ring
from casefile.ui.parts.found_model import FOUND, Index
from casefile.ui.rail_delegate import draw_line, line_height
from casefile.ui.rail_wording import MIDDOT
from casefile.ui.theme_inks import SMALL, colour, inks_now, sized
from casefile.ui.tongue import is_mirrored, side_by_side, words_in

tr = words_in("Search")

_LEFT, _TOP = 12, 6


def kind_words(kind: HitKind) -> str:
    """What was found: "suspect or other party", "event"; a page needs no word."""
    return {
        HitKind.PAGE: "",
        HitKind.CASE: tr("case"),
        HitKind.DOCUMENT: tr("document"),
        HitKind.PARTY: tr("person or organisation"),
        HitKind.PROVISION: tr("provision"),
        HitKind.EVENT: tr("event"),
        HitKind.NOTE: tr("note"),
    }[kind]


def place_words(hit: Hit) -> str:
    """ "Osh recruitment · page 3"; what kind of fact it is where it is no page."""
    parts = [] if hit.kind is HitKind.CASE else [hit.case]
    if hit.kind is HitKind.PAGE:
        parts.append(tr("page {page}").format(page=hit.page))
    else:
        parts.append(kind_words(hit.kind))
    return side_by_side(parts, MIDDOT)


def said(hit: Hit) -> str:
    """A hit for those who hear it."""
    return f"{hit.title}, {place_words(hit)}: {hit.snippet}"


class HitDelegate(QStyledItemDelegate):
    """The words asked for are painted with a marker's ink and in bold, never as markup."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        small = line_height(sized(option.font, SMALL))
        lines = 2 if index.data(FOUND).snippet else 1
        return QSize(120, 2 * _TOP + line_height(option.font) + (lines - 1) * small)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        inks, rect, hit = inks_now(), option.rect, index.data(FOUND)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour(inks.accent_soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colour(inks.background))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, rect)
        bold, small = sized(option.font, 1.0, bold=True), sized(option.font, SMALL)
        place = place_words(hit)
        room = rect.width() - 2 * _LEFT
        taken = min(QFontMetrics(small).horizontalAdvance(place) + 4, round(room * 0.55))
        line = QRect(rect.left() + _LEFT, rect.top() + _TOP, room - taken - 12, line_height(bold))
        seen = QStyle.visualRect(option.direction, rect, line)
        draw_line(painter, seen, bold, inks.ink, hit.title)
        line = QRect(rect.right() - _LEFT - taken, line.top(), taken, line.height())
        seen = QStyle.visualRect(option.direction, rect, line)
        draw_line(painter, seen, small, inks.mute, place)
        if hit.snippet:
            line = QRect(rect.left() + _LEFT, line.bottom() + 1, room, line_height(small))
            draw_marked(painter, line, small, hit.snippet, hit.marks)


def draw_marked(
    painter: QPainter, rect: QRect, font: QFont, text: str, marks: tuple[tuple[int, int], ...]
) -> None:
    """One line of text, moved so that the first mark is in view, with its marks inked.

    It runs as its own letters do, and begins where the window does if there is room for all of it.
    """
    inks = inks_now()
    text, marks = _moved(text, marks, font, rect.width())
    layout = QTextLayout(text, font)
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.Bold)
    style.setForeground(colour(inks.ink))
    style.setBackground(colour(inks.highlight[Meaning.CUSTODY]))
    ranges = []
    for start, end in marks:
        made = QTextLayout.FormatRange()
        made.start = _units(text[:start])
        made.length = _units(text[start:end])
        made.format = style
        ranges.append(made)
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(100_000)
    layout.endLayout()
    natural = line.naturalTextRect()
    fits = natural.width() <= rect.width()
    at_right = is_mirrored() if fits else bool(runs_left(text))
    left = rect.right() + 1 - natural.width() if at_right else rect.left()
    top = rect.top() + (rect.height() - line.height()) / 2
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(colour(inks.mute))
    layout.draw(painter, QPointF(left - natural.left(), top))
    painter.restore()


def _units(text: str) -> int:
    """How many UTF-16 units Qt counts for a text."""
    return len(text) + sum(1 for sign in text if ord(sign) > 0xFFFF)


def _moved(
    text: str, marks: tuple[tuple[int, int], ...], font: QFont, width: int
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Cuts a text's beginning off where its first mark would lie beyond the width."""
    if not marks:
        return text, marks
    metrics = QFontMetrics(font)
    start, end = marks[0]
    cut = 0
    while cut < start and metrics.horizontalAdvance(text[cut:end]) > width * 0.7:
        cut = min(start, cut + 8)
    if not cut:
        return text, marks
    moved = tuple((one - cut + 1, other - cut + 1) for one, other in marks if one >= cut)
    return "…" + text[cut:], moved
