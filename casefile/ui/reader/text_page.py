"""A page of clean text on a sheet: plain paragraphs, laid out one by one, never markup."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextFormat,
    QTextLayout,
    QTextOption,
)

from casefile.ui.reader.surface import Mark, Surface
from casefile.ui.reader.wording import Units, drawable, paragraph_at
from casefile.ui.theme_inks import SMALL, sized

SHEET_WIDTH = 650
"""Width of the sheet at 100 % when the platform's font is 13 px high, its margins included."""

_BODY = 14.5 / 13
_TITLE = 19 / 13
_LEADING = 1.62
_ENDLESS = 4000
_UNDERLINES = {
    Qt.PenStyle.SolidLine: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Qt.PenStyle.DashLine: QTextCharFormat.UnderlineStyle.DashUnderline,
    Qt.PenStyle.DotLine: QTextCharFormat.UnderlineStyle.DotLine,
    Qt.PenStyle.DashDotLine: QTextCharFormat.UnderlineStyle.DashDotLine,
}


def letter_height(font: QFont) -> float:
    """The platform font's size in logical pixels."""
    return float(QFontInfo(font).pixelSize())


def serif(base: QFont, ratio: float) -> QFont:
    """A serif face `ratio` times the size of the platform's own font."""
    font = sized(base, ratio)
    if sys.platform in ("win32", "darwin"):
        font.setFamilies(["Georgia", "Times New Roman"])
    else:
        font.setFamilies(["Liberation Serif", "Noto Serif", "DejaVu Serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    return font


class Paragraph:
    """One paragraph of the page, from an offset of its text, at a height on the sheet."""

    def __init__(self, text: str, start: int, font: QFont) -> None:
        self.start = start
        self.length = len(text)
        self.units = Units(text)
        self.top = 0.0
        self.height = 0.0
        self.layout = QTextLayout(drawable(text), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if len(text) > _ENDLESS and " " not in text[:_ENDLESS]:
            # Looking for words in what has none takes a time that grows with its square.
            option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.layout.setTextOption(option)
        self.layout.setCacheEnabled(True)

    def place(self, top: float, width: float, line_height: float) -> float:
        """Lays the paragraph out; returns where the next may begin."""
        self.top = top
        y = 0.0
        self.layout.beginLayout()
        while True:
            line = self.layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y + (line_height - line.height()) / 2))
            y += max(line_height, line.height())
        self.layout.endLayout()
        self.height = y
        return top + y


class TextPage(Surface):
    """Page of text `width` logical pixels wide. A first page carries the title and its line.

    A text that begins with its title is not given it twice: those words of it are the heading.
    """

    def __init__(
        self,
        text: str,
        base: QFont,
        zoom: float,
        width: float,
        *,
        title: str = "",
        subtitle: str = "",
        is_first: bool = True,
        is_last: bool = True,
    ) -> None:
        super().__init__(text, width, 0)
        em = letter_height(base) * zoom
        self.margin = min(44 / 13 * em, width * 0.09)
        body = serif(base, _BODY * zoom)
        inner = width - 2 * self.margin
        y = 26 / 13 * em if is_first else 0.0
        bold = serif(base, _TITLE * zoom)
        bold.setWeight(QFont.Weight.Bold)
        heading_height = _TITLE * em * 1.4
        parts = text.split("\n")
        title_in_text = is_first and bool(title) and _same_words(parts[0], title)
        self._title: Paragraph | None = None
        self._subtitle: Paragraph | None = None
        if is_first and title and not title_in_text:
            self._title = Paragraph(title, 0, bold)
            y = self._title.place(y, inner, heading_height)
        if is_first and title and subtitle:
            self._subtitle = Paragraph(subtitle, 0, sized(base, SMALL * zoom))
        line_height = _BODY * em * _LEADING
        # A text that parts its paragraphs by empty lines breaks its lines where it wants to.
        parted = "\n\n" in text
        self.paragraphs: list[Paragraph] = []
        start = 0
        for number, part in enumerate(parts):
            is_heading = title_in_text and number == 0
            if is_first and title and number == (1 if title_in_text else 0):
                y = self._place_subtitle(y, inner, em, zoom)
            paragraph = Paragraph(part, start, bold if is_heading else body)
            high = line_height * 0.62 if not part and parted else line_height
            y = paragraph.place(y, inner, heading_height if is_heading else high)
            y += 0.0 if parted or is_heading else 0.95 * em
            self.paragraphs.append(paragraph)
            start += len(part) + 1
        self._starts = [paragraph.start for paragraph in self.paragraphs]
        self._tops = [paragraph.top for paragraph in self.paragraphs]
        if title_in_text and len(parts) == 1:
            y = self._place_subtitle(y, inner, em, zoom)
        self.height = y + (44 / 13 * em if is_last else 0.0)

    def _place_subtitle(self, top: float, width: float, em: float, zoom: float) -> float:
        """Places the muted line beneath the heading; returns where the text may go on."""
        if self._subtitle is not None:
            top = self._subtitle.place(top + 2 * zoom, width, em * 1.42)
        return top + 0.9 * em

    @staticmethod
    def likely_height(characters: int, base: QFont, zoom: float, width: float) -> float:
        """A guess at a page's height before it is laid out."""
        em = letter_height(base) * zoom
        inner = max(1.0, width - 88 / 13 * em)
        a_line = max(1.0, inner / (_BODY * em * 0.46))
        return (characters / a_line + 4) * _BODY * em * _LEADING

    def _paragraph(self, offset: int) -> Paragraph:
        return self.paragraphs[max(0, bisect_right(self._starts, offset) - 1)]

    def paint(
        self, painter: QPainter, clip: QRectF, marks: Sequence[Mark], ink: QColor, mute: QColor
    ) -> None:
        """Paints what lies within `clip`."""
        for around, colour in ((self._title, ink), (self._subtitle, mute)):
            if around is not None:
                painter.setPen(colour)
                around.layout.draw(painter, QPointF(self.margin, around.top))
        painter.setPen(ink)
        first = max(0, bisect_right(self._tops, clip.top()) - 1)
        for paragraph in self.paragraphs[first:]:
            if paragraph.top > clip.bottom():
                break
            ranges = self._ranges(paragraph, marks)
            paragraph.layout.draw(painter, QPointF(self.margin, paragraph.top), ranges, clip)

    def _ranges(self, paragraph: Paragraph, marks: Sequence[Mark]) -> list[QTextLayout.FormatRange]:
        ranges = []
        for mark in marks:
            start = max(mark.start - paragraph.start, 0)
            end = min(mark.end - paragraph.start, paragraph.length)
            if start >= end:
                continue
            made = QTextLayout.FormatRange()
            made.start = paragraph.units.unit(start)
            made.length = paragraph.units.unit(end) - made.start
            made.format = _format(mark)
            ranges.append(made)
        return ranges

    def offset_at(self, point: QPointF) -> int:
        paragraph = self.paragraphs[max(0, bisect_right(self._tops, point.y()) - 1)]
        line_number = 0
        for number in range(paragraph.layout.lineCount()):
            line_number = number
            line = paragraph.layout.lineAt(number)
            if point.y() - paragraph.top < line.y() + line.height() * 1.25:
                break
        return self._offset_in(paragraph, line_number, point.x() - self.margin)

    def _offset_in(self, paragraph: Paragraph, line_number: int, x: float) -> int:
        line = paragraph.layout.lineAt(line_number)
        if not line.isValid():
            return paragraph.start
        unit = int(line.xToCursor(x))
        offset = paragraph.units.offset(unit)
        last = line_number == paragraph.layout.lineCount() - 1
        if not last and unit >= line.textStart() + line.textLength():
            # The end of a wrapped line is the beginning of the next: stay on this one.
            offset -= 1
        return paragraph.start + offset

    def character_at(self, point: QPointF) -> int | None:
        x = point.x() - self.margin
        for paragraph in self.paragraphs[max(0, bisect_right(self._tops, point.y()) - 1) :]:
            if paragraph.top > point.y():
                break
            for number in range(paragraph.layout.lineCount()):
                line = paragraph.layout.lineAt(number)
                if line.naturalTextRect().contains(x, point.y() - paragraph.top):
                    on = line.xToCursor(x, line.CursorPosition.CursorOnCharacter)
                    return paragraph.start + paragraph.units.offset(int(on))
        return None

    def rectangles(self, start: int, end: int) -> list[QRectF]:
        found = []
        first = max(0, bisect_right(self._starts, start) - 1)
        for paragraph in self.paragraphs[first:]:
            if paragraph.start >= end:
                break
            begin = paragraph.units.unit(max(0, start - paragraph.start))
            stop = paragraph.units.unit(min(end - paragraph.start, paragraph.length))
            for number in range(paragraph.layout.lineCount()):
                line = paragraph.layout.lineAt(number)
                low = max(begin, line.textStart())
                high = min(stop, line.textStart() + line.textLength())
                if low < high:
                    one, other = sorted((_x(line, low), _x(line, high)))
                    top = paragraph.top + line.y()
                    found.append(
                        QRectF(self.margin + one, top, max(1.0, other - one), line.height())
                    )
        return found

    def caret(self, offset: int) -> QRectF:
        paragraph = self._paragraph(offset)
        unit = paragraph.units.unit(offset - paragraph.start)
        line = paragraph.layout.lineForTextPosition(unit)
        if not line.isValid():
            return QRectF(self.margin, paragraph.top, 0, paragraph.height)
        x = self.margin + _x(line, unit)
        return QRectF(x, paragraph.top + line.y(), 0, line.height())

    def line_at(self, offset: int) -> tuple[int, int]:
        paragraph = self._paragraph(offset)
        line = paragraph.layout.lineForTextPosition(paragraph.units.unit(offset - paragraph.start))
        if not line.isValid():
            return paragraph.start, paragraph.start
        start = paragraph.units.offset(line.textStart())
        end = paragraph.units.offset(line.textStart() + line.textLength())
        if end < paragraph.length:
            end -= 1
        return paragraph.start + start, paragraph.start + end

    def step_line(self, offset: int, x: float, step: int) -> int | None:
        paragraph = self._paragraph(offset)
        line = paragraph.layout.lineForTextPosition(paragraph.units.unit(offset - paragraph.start))
        number = (line.lineNumber() if line.isValid() else 0) + step
        if not 0 <= number < paragraph.layout.lineCount():
            where = self.paragraphs.index(paragraph) + step
            if not 0 <= where < len(self.paragraphs):
                return None
            paragraph = self.paragraphs[where]
            number = 0 if step > 0 else max(0, paragraph.layout.lineCount() - 1)
        return self._offset_in(paragraph, number, x - self.margin)

    def block_at(self, offset: int) -> tuple[int, int]:
        return paragraph_at(self.text, offset)


def _same_words(line: str, title: str) -> bool:
    return line.split() == title.split()


def _x(line: object, unit: int) -> float:
    found = line.cursorToX(unit)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)


def _format(mark: Mark) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(mark.fill)
    if mark.line is None:
        return made
    if mark.around:
        made.setProperty(QTextFormat.Property.OutlinePen, QPen(mark.line, 1))
    else:
        made.setUnderlineStyle(_UNDERLINES[mark.pattern])
        made.setUnderlineColor(mark.line)
    return made
