"""How a line of the list looks: quiet words, a mark of its meaning, what its order leaves open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casefile.model.colours import Inks, Meaning
from casefile.ui.facts.marks import draw_mark
from casefile.ui.theme_inks import colour, inks_now, sized
from casefile.ui.timeline.chronology_model import ChronologyModel, Index
from casefile.ui.timeline.chronology_words import Column, ListedEvent, Place, cell, other_dates
from casefile.ui.timeline.descriptions import when_in_words
from casefile.ui.timeline.spoken import said_otherwise

if TYPE_CHECKING:
    from casefile.ui.timeline.chronology_table import ChronologyTable

GUTTER = 22
"""Pixels left of the dates, where brackets stand."""

_PADDING = 7
_MARK = 18
_BAR = 3
_BEFORE = {Column.DATE: GUTTER, Column.EVENT: _MARK}
_ONE_LINE = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_PLAIN = Qt.TextFlag.TextSingleLine
_SMALL = 0.92


class ChronologyDelegate(QStyledItemDelegate):
    """Paints cells from the inks of the moment."""

    def __init__(self, table: ChronologyTable, model: ChronologyModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # Asked only where a column is fitted to what is in view.
        text = str(index.data() or "")
        wide = QFontMetrics(self._table.font()).horizontalAdvance(text) + 2 * _PADDING
        before = _BEFORE.get(Column(index.column()), 0)
        return QSize(wide + before, self._table.verticalHeader().defaultSectionSize())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        inks, rect, line = inks_now(), option.rect, index.row()
        column = Column(index.column())
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_selected:
            painter.fillRect(rect, colour(inks.accent_soft))
        elif line == self._table.hovered:
            painter.fillRect(rect, colour(inks.background))
        if line and line == self._model.listing.dated:
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, colour(inks.line))
        self._paint_current(painter, rect, line, column, inks)
        if column is Column.DATE:
            self._paint_order(painter, rect, line, inks)
        elif column is Column.EVENT:
            self._paint_mark(painter, rect, line, inks, is_selected=is_selected)
        before = _BEFORE.get(column, 0) + _PADDING
        words = rect.adjusted(before, 0, -_PADDING, 0)
        words = QStyle.visualRect(self._table.layoutDirection(), rect, words)
        # Where the words begin is the window's to say; how they run is theirs.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._paint_words(painter, words, line, column, inks)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, rect: QRect, line: int, column: Column, inks: Inks
    ) -> None:
        painter.setFont(self._table.font())
        event = self._model.event_at(line)
        if event is None or column is Column.CASE:
            text = str(self._model.index(line, column).data() or "")
            self._draw(painter, rect, text, inks.mute)
            return
        if column is Column.DATE:
            self._paint_date(painter, rect, event, self._model.place(line), inks)
            return
        ink = inks.ink if column in (Column.EVENT, Column.WHO) else inks.mute
        if column is Column.SOURCES and not event.row.citations:
            ink = inks.meaning[Meaning.CUSTODY]
        self._draw(painter, rect, cell(event, column), ink)

    def _paint_date(
        self, painter: QPainter, rect: QRect, event: ListedEvent, place: Place, inks: Inks
    ) -> None:
        """The date, then muted what other sources give, else the source's own phrase."""
        words = when_in_words(event.row)
        used = self._draw(painter, rect, words, inks.ink if place.is_dated else inks.mute)
        more = other_dates(event.row) or said_otherwise(event.row)
        room = rect.adjusted(used + _PADDING, 0, 0, 0)
        if not more or room.width() < 24:
            return
        if self._table.isRightToLeft():
            room = rect.adjusted(0, 0, -used - _PADDING, 0)
        painter.setFont(sized(self._table.font(), _SMALL))
        self._draw(painter, room, more, inks.mute)

    def _draw(self, painter: QPainter, rect: QRect, text: str, ink: str) -> int:
        """Draws one line, shortened to the room; returns its width."""
        letters = QFontMetrics(painter.font())
        shown = letters.elidedText(
            " ".join(text.split()), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.setPen(colour(ink))
        at = QStyle.visualAlignment(self._table.layoutDirection(), _ONE_LINE)
        painter.drawText(rect, at | _PLAIN, shown)
        return letters.horizontalAdvance(shown)

    def _paint_mark(
        self, painter: QPainter, rect: QRect, line: int, inks: Inks, *, is_selected: bool
    ) -> None:
        shape, meaning = self._model.mark(line)
        box = QRect(rect.left(), rect.top(), _MARK + _PADDING, rect.height())
        box = QStyle.visualRect(self._table.layoutDirection(), rect, box)
        ground = inks.accent_soft if is_selected else inks.pane
        centre = QRectF(box).center()
        draw_mark(painter, shape, meaning, centre, inks, ground)

    def _paint_current(
        self, painter: QPainter, rect: QRect, line: int, column: Column, inks: Inks
    ) -> None:
        """A bar at the line on which keys act."""
        if column is not Column.DATE or not self._table.hasFocus():
            return
        if line == self._table.currentIndex().row():
            bar = QRect(rect.left(), rect.top(), _BAR, rect.height())
            bar = QStyle.visualRect(self._table.layoutDirection(), rect, bar)
            painter.fillRect(bar, colour(inks.accent))

    def _paint_order(self, painter: QPainter, rect: QRect, line: int, inks: Inks) -> None:
        """A bracket joins lines whose order nobody knows; dots where one reaches further down."""
        listing = self._model.listing
        box = QRect(rect.left(), rect.top(), GUTTER, rect.height())
        box = QStyle.visualRect(self._table.layoutDirection(), rect, box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line >= listing.dated:
            draw_undated(painter, QRectF(box).center() + QPointF(2, 0), inks)
            return
        before = line - 1
        above = (bool(listing.unordered[before]), bool(listing.reaching[before])) if line else None
        below = bool(listing.unordered[line]), bool(listing.reaching[line])
        towards = -1 if self._table.isRightToLeft() else 1
        draw_gap(painter, box, above or (False, False), below, towards, inks)


def draw_gap(
    painter: QPainter,
    box: QRect,
    above: tuple[bool, bool],
    below: tuple[bool, bool],
    towards: int,
    inks: Inks,
) -> None:
    """One line's part of a bracket: each side is (order unknown, only reached from further up)."""
    x = box.center().x() + 0.5
    middle, inset = box.center().y() + 0.5, box.height() * 0.26
    solid = QPen(colour(inks.mute), 1.3)
    dotted = QPen(colour(inks.mute, 0.8), 1.2, Qt.PenStyle.DotLine)
    begins = below != (False, False) and above == (False, False)
    ends = above != (False, False) and below == (False, False)
    top, bottom = box.top() - 0.5, box.bottom() + 1.0
    tip = 5.0 * towards
    for (is_unordered, is_reached), first, last in (
        (above, top, middle + inset if ends else middle),
        (below, middle - inset if begins else middle, bottom),
    ):
        if is_unordered or is_reached:
            painter.setPen(solid if is_unordered else dotted)
            painter.drawLine(QPointF(x, first), QPointF(x, last))
    painter.setPen(solid)
    if begins:
        painter.drawLine(QPointF(x, middle - inset), QPointF(x + tip, middle - inset))
    if ends:
        painter.drawLine(QPointF(x, middle + inset), QPointF(x + tip, middle + inset))


def draw_undated(painter: QPainter, centre: QPointF, inks: Inks) -> None:
    """The mark of what stands nowhere in time: an empty ring."""
    painter.setPen(QPen(colour(inks.mute), 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, 3.4, 3.4)
