"""How a document looks in its list: a thumbnail, its title, and two muted lines."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casefile.model.colours import Meaning
from casefile.ui.documents_model import BeingRead, DocumentsModel
from casefile.ui.documents_row import BAR, GAP, LEFT, TOP, Row, Rows
from casefile.ui.documents_thumbnails import PICTURE
from casefile.ui.parts.focus_ring import paint_ring
from casefile.ui.theme_inks import colour, inks_now
from casefile.ui.tongue import alone

if TYPE_CHECKING:
    from casefile.store.reads.documents import DocumentLine
    from casefile.ui.documents_thumbnails import Thumbnails

Index = QModelIndex | QPersistentModelIndex
_ONE_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_LINES_OF_AN_UNSEEN_PAGE = ((5, 2), (11, 1), (15, 1), (19, 1))
"""Top and height of the strokes that stand for a page that has no picture."""
_STROKES = 0.36
"""How strong they are: to be seen on dark and on a selected row, too."""


class DocumentDelegate(QStyledItemDelegate):
    """Titles take two lines at most. The row's height follows the list's width."""

    def __init__(
        self, model: DocumentsModel, thumbnails: Thumbnails, font: QFont, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._thumbnails = thumbnails
        self.rows = Rows(font)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.rows.width, self.rows.height(self._model.at(index.row())))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        inks, rect = inks_now(), option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, colour(inks.accent_soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colour(inks.background))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, rect)
        line = self._model.at(index.row())
        picture = QRect(rect.topLeft(), PICTURE).translated(LEFT, TOP)
        self._paint_picture(painter, QStyle.visualRect(option.direction, rect, picture), line)
        letters, row = self.rows.letters, self.rows.row(line)
        place = QRect(picture.right() + GAP, rect.top() + TOP - 2, self.rows.room, 0)
        place.setHeight(letters.title_line)
        place = QStyle.visualRect(option.direction, rect, place)
        painter.setFont(letters.bold if selected else letters.plain)
        painter.setPen(colour(inks.ink))
        for text in row.titles:
            painter.drawText(place, _ONE_LINE, alone(text))
            place.translate(0, place.height())
        place.setHeight(letters.small_line)
        painter.setFont(letters.small)
        self._paint_smalls(painter, place, rect.bottom(), row)
        if isinstance(line, BeingRead):
            self._paint_progress(painter, QRect(place.left(), place.top() + 3, 90, BAR), line.share)

    def _paint_smalls(self, painter: QPainter, place: QRect, bottom: int, row: Row) -> None:
        inks = inks_now()
        for number, text in enumerate(row.smalls):
            if place.bottom() > bottom:
                return
            is_trouble = number in row.troubles
            painter.setPen(colour(inks.meaning[Meaning.CUSTODY] if is_trouble else inks.mute))
            painter.drawText(place, _ONE_LINE, alone(text))
            place.translate(0, place.height())

    def _paint_progress(self, painter: QPainter, rect: QRect, share: float) -> None:
        inks = inks_now()
        painter.fillRect(rect, colour(inks.line))
        done = QRect(rect)
        done.setWidth(round(rect.width() * min(max(share, 0.0), 1.0)))
        painter.fillRect(done, colour(inks.accent))

    def _paint_picture(
        self, painter: QPainter, rect: QRect, line: DocumentLine | BeingRead
    ) -> None:
        ratio = painter.device().devicePixelRatioF()
        picture = None
        if not isinstance(line, BeingRead):
            picture = self._thumbnails.get(line.sha256, line.kind, ratio)
        ink = inks_now().mute
        if picture is None:
            painter.drawPixmap(rect.topLeft(), _unseen_page(ink, ratio))
        else:
            painter.fillRect(rect, Qt.GlobalColor.white)
            painter.drawPixmap(rect.topLeft(), picture)
        painter.setPen(colour(ink, _STROKES))
        painter.drawRect(rect)


@lru_cache(8)
def _unseen_page(ink: str, ratio: float) -> QPixmap:
    """What stands for a page without a picture: a few strokes."""
    made = QPixmap(PICTURE * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    for top, height in _LINES_OF_AN_UNSEEN_PAGE:
        painter.fillRect(0, top, PICTURE.width(), height, colour(ink, _STROKES))
    painter.end()
    return made
