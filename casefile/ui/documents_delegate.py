"""How a document looks in its list: a thumbnail, its title, and two muted lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casefile.model.colours import Meaning
from casefile.ui.documents_model import BeingRead, DocumentRole
from casefile.ui.documents_wording import about, trouble
from casefile.ui.rail_delegate import draw_line, fitting, line_height
from casefile.ui.theme_inks import SMALL, colour, inks_now, sized

if TYPE_CHECKING:
    from casefile.store.reads.documents import DocumentLine
    from casefile.ui.documents_thumbnails import Thumbnails

LEFT, TOP, GAP = 12, 8, 9
PICTURE = QSize(34, 44)
_BAR = 5
_MOST_HEIGHTS = 20_000
_LINES_OF_AN_UNSEEN_PAGE = ((5, 2), (11, 1), (15, 1), (19, 1))
"""Top and height of the strokes that stand for a page that has no picture."""
_STROKES = 0.36
"""How strong they are: to be seen on dark and on a selected row, too."""


class _Letters:
    """A list's letters, measured: its lines' heights, and how many lines `two_lines` makes."""

    def __init__(self, font: QFont) -> None:
        bold, small = sized(font, 1.0, bold=True), sized(font, SMALL)
        self.bold_line, self.small_line = line_height(bold), line_height(small)
        self._bold, self._small = QFontMetrics(bold), QFontMetrics(small)

    def bold_lines(self, text: str, width: int) -> int:
        return 1 if self._bold.horizontalAdvance(text) <= width else 2

    def small_lines(self, text: str, width: int) -> int:
        return 1 if self._small.horizontalAdvance(text) <= width else 2


class DocumentDelegate(QStyledItemDelegate):
    """Titles take two lines at most. The row's height follows the list's width."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._heights: dict[object, int] = {}
        self._letters: dict[str, _Letters] = {}
        self.width = 200
        self.is_uniform = False
        """Whether all rows are of one height: what is too much for a row is then left out."""

    def _room(self) -> int:
        return self.width - LEFT - PICTURE.width() - GAP - LEFT + 4

    def _title_lines(self, text: str, font: QFont) -> list[str]:
        return two_lines(text, font, self._room())

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        letters = self._letters_of(option.font)
        if self.is_uniform:
            return QSize(self.width, 2 * (letters.bold_line + letters.small_line + TOP))
        # The list asks for every row's height at each change: measured once, it stays calm.
        line = index.data(DocumentRole.LINE)
        wanted = (line, self.width, letters)
        height = self._heights.get(wanted)
        if height is None:
            if len(self._heights) >= _MOST_HEIGHTS:
                self._heights.clear()
            height = self._heights[wanted] = self._height(letters, line)
        return QSize(self.width, height)

    def _letters_of(self, font: QFont) -> _Letters:
        key = font.key()
        if key not in self._letters:
            self._letters[key] = _Letters(font)
        return self._letters[key]

    def _height(self, letters: _Letters, line: DocumentLine | BeingRead) -> int:
        """As `paint` will fill it, of which only the number of lines is asked here."""
        room = self._room()
        if isinstance(line, BeingRead):
            titles = letters.bold_lines(line.name, room)
            smalls = letters.small_lines(line.words, room)
        else:
            titles, said = letters.bold_lines(line.title, room), trouble(line)
            smalls = letters.small_lines(about(line), room) + bool(line.tagged)
            smalls += letters.small_lines(said, room) if said else 0
        height = titles * letters.bold_line + smalls * letters.small_line
        if isinstance(line, BeingRead):
            height += _BAR + 6
        return max(height, PICTURE.height() + 2) + 2 * TOP

    def _small_lines(
        self, index: QModelIndex | QPersistentModelIndex, small: QFont
    ) -> list[tuple[str, list[str]]]:
        inks = inks_now()
        about = str(index.data(DocumentRole.ABOUT) or "")
        lines = [(inks.mute, two_lines(about, small, self._room()))]
        tagged = str(index.data(DocumentRole.TAGGED) or "")
        if tagged:
            brief = str(index.data(DocumentRole.TAGGED_BRIEFLY))
            lines.append((inks.mute, [fitting(small, self._room(), tagged, brief)]))
        trouble = str(index.data(DocumentRole.TROUBLE) or "")
        if trouble:
            said = (inks.meaning[Meaning.CUSTODY], two_lines(trouble, small, self._room()))
            lines.insert(0 if self.is_uniform else len(lines), said)
        return lines

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        inks, rect = inks_now(), option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, colour(inks.accent_soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colour(inks.background))
        picture = QRect(rect.topLeft(), PICTURE).translated(LEFT, TOP)
        self._paint_picture(painter, picture, index)
        font = sized(option.font, 1.0, bold=selected)
        small = sized(option.font, SMALL)
        line = QRect(picture.right() + GAP, rect.top() + TOP - 2, self._room(), line_height(font))
        measured = sized(option.font, 1.0, bold=True)
        for text in self._title_lines(str(index.data()), measured):
            draw_line(painter, line, font, inks.ink, text)
            line.translate(0, line.height())
        line.setHeight(line_height(small))
        for ink, texts in self._small_lines(index, small):
            for text in texts:
                if line.bottom() > rect.bottom():
                    return
                draw_line(painter, line, small, ink, text)
                line.translate(0, line.height())
        share = index.data(DocumentRole.PROGRESS)
        if share is not None:
            self._paint_progress(painter, QRect(line.left(), line.top() + 3, 90, _BAR), share)

    def _paint_progress(self, painter: QPainter, rect: QRect, share: float) -> None:
        inks = inks_now()
        painter.fillRect(rect, colour(inks.line))
        done = QRect(rect)
        done.setWidth(round(rect.width() * min(max(share, 0.0), 1.0)))
        painter.fillRect(done, colour(inks.accent))

    def _paint_picture(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        inks = inks_now()
        sha256, kind = index.data(DocumentRole.SHA256), index.data(DocumentRole.KIND)
        picture = self._thumbnails.get(sha256, kind) if sha256 else None
        if picture is not None:
            paint_fitted(painter, rect, picture)
        else:
            for top, height in _LINES_OF_AN_UNSEEN_PAGE:
                stroke = QRect(rect.left(), rect.top() + top, rect.width(), height)
                painter.fillRect(stroke, colour(inks.mute, _STROKES))
        painter.setPen(colour(inks.mute, _STROKES))
        painter.drawRect(rect)


def paint_fitted(painter: QPainter, rect: QRect, picture: QPixmap) -> None:
    """The upper part of a page's picture, as wide as the rectangle."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    scale = rect.width() / max(1, picture.width())
    shown = min(picture.height(), rect.height() / scale)
    painter.fillRect(rect, Qt.GlobalColor.white)
    painter.drawPixmap(
        QRectF(rect.left(), rect.top(), rect.width(), shown * scale),
        picture,
        QRectF(0, 0, picture.width(), shown),
    )


def two_lines(text: str, font: QFont, width: int) -> list[str]:
    """A text as it fits in two lines of that width, the second ending in “…” if need be."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    layout = QTextLayout(text[:400], font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    end = first.textLength()
    layout.endLayout()
    # Qt counts UTF-16 units; a text beyond the basic plane is rare enough to encode.
    units = text[:400].encode("utf-16-le")
    head = units[: 2 * end].decode("utf-16-le", "ignore")
    rest = metrics.elidedText(text[len(head) :].strip(), Qt.TextElideMode.ElideRight, width)
    return [head.strip(), rest] if rest else [head.strip()]
