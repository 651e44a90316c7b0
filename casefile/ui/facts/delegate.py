"""How the rows look, painted from the inks of the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from casefile.model.colours import Inks
from casefile.ui.facts.geometry import LEFT, Geometry, Zone
from casefile.ui.facts.marks import draw_mark
from casefile.ui.facts.model import Index, Node
from casefile.ui.facts.rows import HEADINGS, RowKind
from casefile.ui.facts.wording import floating_words
from casefile.ui.icons import pixmap
from casefile.ui.parts.focus_ring import paint_ring
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.theme_inks import colour, inks_now
from casefile.ui.tongue import alone

if TYPE_CHECKING:
    from casefile.ui.facts.tree import FactsTree

_BAR = 3
_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | _ONE_LINE
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | _ONE_LINE


class FactsDelegate(QStyledItemDelegate):
    """Paints rows and says how high they are; cheap for thousands of them."""

    def __init__(self, tree: FactsTree) -> None:
        super().__init__(tree)
        self._tree = tree
        self._geometry: Geometry | None = None

    @property
    def geometry(self) -> Geometry:
        """The measures for the pane's present width and font."""
        width, font = self._tree.viewport().width(), self._tree.font()
        there = self._geometry
        if there is None or there.width != width or there.font != font:
            there = self._geometry = Geometry(font, width)
        return there

    def seen(self, box: QRect) -> QRect:
        """Where a box of the geometry is in a window that may be mirrored, and the other way."""
        if box.isNull():
            return box
        return QStyle.visualRect(self._tree.layoutDirection(), self._width(), box)

    def _width(self) -> QRect:
        return QRect(0, 0, self.geometry.width, 1)

    def within(self, at: QPoint) -> QPoint:
        """The point of the geometry that is seen at a point of a row."""
        return QStyle.visualPos(self._tree.layoutDirection(), self._width(), at)

    def forget_measures(self) -> None:
        """Measures anew, as when width or font have changed."""
        self._geometry = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # Qt asks this of every row, thousands of times over: what was said once is kept.
        node = self._tree.facts.node(index)
        geometry = self._geometry
        if node.size is not None and node.size[0] is geometry and geometry is not None:
            return node.size[1]
        geometry = self.geometry
        size = QSize(60, geometry.height(node))
        node.size = (geometry, size)
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        inks, node = inks_now(), self._tree.facts.node(index)
        rect, state = option.rect, option.state
        painter.save()
        ground = inks.pane
        if state & QStyle.StateFlag.State_Selected:
            ground = inks.accent_soft
            painter.fillRect(rect, colour(ground))
            bar = self.seen(QRect(0, rect.top(), _BAR, rect.height()))
            painter.fillRect(bar, colour(inks.accent))
        elif state & QStyle.StateFlag.State_MouseOver and node.row.kind not in HEADINGS:
            ground = inks.background
            painter.fillRect(rect, colour(ground))
        painter.translate(0, rect.top())
        if node.row.kind is RowKind.SECTION:
            self._paint_section(painter, node, inks, index)
        else:
            self._paint_fact(painter, node, inks, ground, index)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, QRect(0, 0, rect.right() + 1, rect.height()))
        painter.restore()

    # Sections

    def _paint_section(self, painter: QPainter, node: Node, inks: Inks, index: Index) -> None:
        geometry = self.geometry
        top = geometry.section_top(node)
        line = QRect(LEFT, top, geometry.width - 2 * LEFT, geometry.section_height - 6)
        painter.setFont(geometry.letters.section)
        painter.setPen(colour(inks.mute))
        add = geometry.add_button(node)
        count = QRect(line.left(), line.top(), add.left() - line.left() - 3, line.height())
        metrics = painter.fontMetrics()
        wide = metrics.horizontalAdvance(node.row.muted) + 10
        title = metrics.elidedText(
            node.row.title.upper(), Qt.TextElideMode.ElideRight, count.width() - wide
        )
        painter.drawText(self.seen(line), _AT_LEFT, title)
        words = node.row.muted
        if not self._tree.isExpanded(index):
            words = f"{words} …" if words else "…"
        painter.drawText(self.seen(count), _AT_RIGHT, words)
        add = self.seen(add)
        hot = self._tree.is_hot(index, Zone.ADD)
        if hot:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour(inks.line), 1))
            painter.setBrush(colour(inks.rail))
            painter.drawRoundedRect(QRectF(add).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        self._draw_icon(painter, "plus", add.center(), 13, inks.ink if hot else inks.mute)

    # Facts

    def _paint_fact(
        self, painter: QPainter, node: Node, inks: Inks, ground: str, index: Index
    ) -> None:
        geometry, row = self.geometry, node.row
        left, room = geometry.text_left(node), geometry.text_width(node)
        muted = row.kind in (RowKind.EMPTY, RowKind.REST)
        if not muted:
            centre = QPointF(self.within(geometry.mark_centre(node))) + QPointF(0.5, 0.5)
            if row.floats:
                self._paint_floating(painter, centre, inks)
            draw_mark(painter, row.shape, row.meaning, centre, inks, ground)
        top = geometry.top(node)
        title = geometry.letters.title(node)
        height = geometry.title_height(node)
        for line in geometry.lines(row.title, title, room):
            box = self.seen(QRect(left, top, room, height))
            _draw(painter, box, title, inks.mute if muted else inks.ink, line)
            top += height
        small = geometry.letters.small
        if row.suffix:
            if geometry.suffix_fits(node):
                wide = geometry.widths(node)[0]
                box = QRect(left + wide, top - height, room - wide, height)
                _draw(painter, self.seen(box), small, inks.mute, f" · {alone(row.suffix)}")
            else:
                box = QRect(left, top, room, geometry.small_height)
                _draw(painter, self.seen(box), small, inks.mute, row.suffix, elide=True)
                top += geometry.small_height
        for paragraph in row.muted.split("\n"):
            for line in geometry.muted_lines(paragraph, room) if paragraph else ():
                box = QRect(left, top, room, geometry.small_height)
                _draw(painter, self.seen(box), small, inks.mute, line)
                top += geometry.small_height
        self._paint_badge(painter, node, inks, index)
        self._paint_chevron(painter, node, inks, index)

    def _paint_floating(self, painter: QPainter, centre: QPointF, inks: Inks) -> None:
        """A dotted line up to the event above: their order is not established."""
        painter.setPen(QPen(colour(inks.mute, 0.7), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(centre.x(), 0), QPointF(centre.x(), centre.y() - 7))

    def _paint_badge(self, painter: QPainter, node: Node, inks: Inks, index: Index) -> None:
        box = self.seen(self.geometry.badge(node))
        if box.isNull():
            return
        hot = self._tree.is_hot(index, Zone.BADGE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(inks.accent if hot else inks.line), 1))
        painter.setBrush(colour(inks.accent_soft if hot else inks.pane))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(colour(inks.accent))
        painter.setFont(self.geometry.letters.small)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(node.row.cited))

    def _paint_chevron(self, painter: QPainter, node: Node, inks: Inks, index: Index) -> None:
        box = self.seen(self.geometry.chevron(node))
        if box.isNull():
            return
        hot = self._tree.is_hot(index, Zone.CHEVRON)
        ahead = "left" if self._tree.isRightToLeft() else "right"
        name = "down" if self._tree.isExpanded(index) else ahead
        ink = inks.ink if hot else inks.mute
        painter.setOpacity(1.0 if hot else 0.75)
        self._draw_icon(painter, name, box.center() + QPoint(1, 1), 9, ink)
        painter.setOpacity(1.0)

    def _draw_icon(self, painter: QPainter, name: str, centre: QPoint, side: int, ink: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        drawn = pixmap(name, ink, round(side * ratio))
        drawn.setDevicePixelRatio(ratio)
        painter.drawPixmap(QPointF(centre.x() - side / 2 + 0.5, centre.y() - side / 2), drawn)

    # Tool tips

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        node = self._tree.facts.node(index)
        tip = self.tip(node, event.pos() - option.rect.topLeft())
        if tip:
            QToolTip.showText(event.globalPos(), tip, view)
        else:
            QToolTip.hideText()
        return True

    def tip(self, node: Node, at: QPoint) -> str:
        """What hovering tells: what a click does, or the words there was no room for."""
        geometry, row = self.geometry, node.row
        at = self.within(at)
        zone = geometry.zone(node, at)
        if zone is Zone.ADD:
            return self.tr("Add one without a passage")
        if zone is Zone.BADGE:
            return self.tr("Show the passages")
        if zone is Zone.CHEVRON:
            return self.tr("Show what stands beneath")
        if row.kind in (RowKind.SECTION, RowKind.EMPTY):
            return ""
        room = geometry.text_width(node)
        title = geometry.letters.title(node)
        cut = [row.title] if _is_cut(row.title, geometry.lines(row.title, title, room)) else []
        cut += [
            part
            for part in row.muted.split("\n")
            if _is_cut(part, geometry.muted_lines(part, room))
        ]
        if row.floats and at.x() < geometry.text_left(node):
            words = floating_words()
            cut.append(words[:1].upper() + words[1:])
        return plain_tool_tip("\n".join(cut))


def _is_cut(text: str, lines: list[str]) -> bool:
    return bool(text) and "".join("".join(lines).split()) != "".join(text.split())


def _draw(
    painter: QPainter, box: QRect, font: QFont, ink: str, text: str, *, elide: bool = False
) -> None:
    painter.setFont(font)
    painter.setPen(colour(ink))
    text = alone(text)
    if elide:
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _AT_LEFT, text)
