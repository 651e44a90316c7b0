"""A page of the help as it is seen: our own Markdown, dressed in the inks of the window."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontDatabase,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from casefile.model.colours import Meaning
from casefile.ui.help.index import folded, words_of
from casefile.ui.help.topics import anchor_of, folder
from casefile.ui.theme_inks import inks_now

_PICTURE: Final = "\N{OBJECT REPLACEMENT CHARACTER}"
"""What stands in a text in the place of a picture."""
_MARGIN: Final = 22.0
_DARK_PICTURES: Final = "pictures-dark"
_WORD: Final = re.compile(r"\w+")
_SIZES: Final = {1: 1.5, 2: 1.18, 3: 1.0}


class HelpPage(QTextBrowser):
    """Shows one page at a time. `linkFollowed` carries a topic's name and an anchor in it.

    Nothing but pictures of the help itself is ever loaded, whatever a page may ask for.
    """

    linkFollowed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anew = QTimer(self)
        self._anew.setSingleShot(True)
        self._anew.setInterval(0)
        self._anew.timeout.connect(self._show_again)
        self._markdown = ""
        self._marked: tuple[str, ...] = ()
        self._anchors: dict[str, int] = {}
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(self.tr("Page of the help"))
        # A page stands without a frame, and still shows that it has the keys.
        self.setStyleSheet(
            "HelpPage { border: 2px solid transparent; border-radius: 0px; padding: 0px; }"
            "HelpPage:focus { border: 2px solid palette(link); padding: 0px; }"
        )
        self.anchorClicked.connect(self._follow)

    def show_page(self, markdown: str, anchor: str = "") -> None:
        """Shows a page from its beginning, or from the heading that an anchor names."""
        self._markdown = markdown
        self._render()
        self.mark(" ".join(self._marked))
        self.go_to(anchor)

    def go_to(self, anchor: str) -> None:
        """Scrolls to a heading."""
        bar = self.verticalScrollBar()
        place = self._anchors.get(anchor)
        if place is None:
            bar.setValue(0)
            return
        block = self.document().findBlock(place)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        bar.setValue(round(top - _MARGIN / 2))
        self.setTextCursor(QTextCursor(block))

    @property
    def anchors(self) -> tuple[str, ...]:
        """The headings of the page, as links name them."""
        return tuple(self._anchors)

    # What was looked for

    def mark(self, asked: str) -> int:
        """Marks every word that begins with one of those asked for; how many there are."""
        self._marked = words_of(asked)
        ink = inks_now()
        paint = QTextCharFormat()
        paint.setBackground(QColor(ink.highlight[Meaning.CUSTODY]))
        paint.setForeground(QColor(ink.ink))
        marks = []
        for place, length in self._places():
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(place)
            cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
            # Set this way: the binding's stubs do not know a selection's parts.
            one.cursor, one.format = cursor, paint
            marks.append(one)
        self.setExtraSelections(marks)
        return len(marks)

    def _places(self) -> list[tuple[int, int]]:
        if not self._marked:
            return []
        text = self.document().toRawText()
        return [
            (one.start(), one.end() - one.start())
            for one in _WORD.finditer(text)
            if folded(one[0]).startswith(self._marked)
        ]

    # What is loaded

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the help, the dark one where it is dark; nothing else, from nowhere else."""
        path = picture(QUrl(name).toString(), is_dark=self._is_dark())
        if kind != QTextDocument.ResourceType.ImageResource.value or path is None:
            return None
        return QImage(str(path))

    def _is_dark(self) -> bool:
        return QColor(inks_now().pane).lightness() < 128

    def _follow(self, url: QUrl) -> None:
        target = url.toString()
        name, _, anchor = target.partition("#")
        if not url.scheme() and (name.endswith(".md") or not name):
            self.linkFollowed.emit(name.removesuffix(".md"), anchor)

    # How it looks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange,
        ):  # fmt: skip
            self._anew.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_pictures()

    def _show_again(self) -> None:
        place = self.verticalScrollBar().value()
        self._render()
        self.mark(" ".join(self._marked))
        self.verticalScrollBar().setValue(place)

    def _render(self) -> None:
        document = self.document()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(_MARGIN)
        self.setMarkdown(self._markdown)
        self._anchors.clear()
        self._dress_blocks()
        self._dress_tables()
        self._fit_pictures()

    def _dress_blocks(self) -> None:
        block = self.document().begin()
        line = self.fontMetrics().height()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            cursor = QTextCursor(block)
            form = QTextBlockFormat()
            # A picture alone would be given a third of its height beneath it.
            share = 100.0 if block.text() == _PICTURE else 135.0
            form.setLineHeight(share, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if level:
                self._anchors.setdefault(anchor_of(block.text()), block.position())
                form.setTopMargin(0 if level == 1 else line * 1.1)
                form.setBottomMargin(line * 0.4)
                self._dress_heading(cursor, level)
            elif cursor.currentTable() is not None:
                form.setLineHeight(115.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                form.setBottomMargin(0)
            else:
                form.setBottomMargin(line * (0.3 if block.textList() else 0.6))
            cursor.mergeBlockFormat(form)
            self._dress_code(block)
            block = block.next()

    def _dress_heading(self, cursor: QTextCursor, level: int) -> None:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        letters = cursor.charFormat()
        # As long as it is there, it decides, and knows only seven sizes.
        letters.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
        base = self.font()
        if base.pointSizeF() > 0:
            letters.setFontPointSize(base.pointSizeF() * _SIZES.get(level, 1.0))
        else:
            letters.setProperty(
                QTextFormat.Property.FontPixelSize.value,
                round(base.pixelSize() * _SIZES.get(level, 1.0)),
            )
        letters.setFontWeight(600)
        cursor.setCharFormat(letters)

    def _dress_code(self, block: Any) -> None:
        """Keys and what is typed stand on a tint of their own."""
        spans = []
        walk = block.begin()
        while not walk.atEnd():
            fragment = walk.fragment()
            if fragment.charFormat().fontFixedPitch():
                spans.append((fragment.position(), fragment.length()))
            walk += 1
        letters = QTextCharFormat()
        letters.setBackground(QColor(inks_now().rail))
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        letters.setFontFamilies([mono.family(), *self.font().families()])
        for place, length in spans:
            cursor = QTextCursor(self.document())
            cursor.setPosition(place)
            cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(letters)

    def _dress_tables(self) -> None:
        inks, root = inks_now(), self.document().rootFrame()
        for frame in root.childFrames():
            if not isinstance(frame, QTextTable):
                continue
            form = frame.format()
            form.setBorderCollapse(True)
            form.setBorder(1)
            form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBorderBrush(QBrush(QColor(inks.line)))
            form.setCellPadding(5)
            form.setCellSpacing(0)
            form.setTopMargin(4)
            form.setBottomMargin(self.fontMetrics().height() * 0.7)
            form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            frame.setFormat(form)
            for column in range(frame.columns()):
                cell = frame.cellAt(0, column)
                ground = cell.format().toTableCellFormat()
                ground.setBackground(QColor(inks.rail))
                cell.setFormat(ground)

    def _fit_pictures(self) -> None:
        """As wide as they are, and never wider than the page."""
        room = self.viewport().width() - 2 * _MARGIN - 2
        document = self.document()
        block = document.begin()
        found = []
        while block.isValid():
            walk = block.begin()
            while not walk.atEnd():
                fragment = walk.fragment()
                if fragment.charFormat().isImageFormat():
                    found.append((fragment.position(), fragment.charFormat().toImageFormat()))
                walk += 1
            block = block.next()
        for place, form in found:
            path = picture(form.name(), is_dark=self._is_dark())
            image = QImage(str(path)) if path is not None else QImage()
            if image.isNull() or room <= 0:
                continue
            wide = min(float(image.width()), room)
            form.setWidth(wide)
            form.setHeight(wide * image.height() / image.width())
            # Left to itself the document leaves out pixels where a picture is made smaller.
            ratio = self.devicePixelRatioF()
            fitted = image.scaledToWidth(
                round(wide * ratio), Qt.TransformationMode.SmoothTransformation
            )
            kind = QTextDocument.ResourceType.ImageResource.value
            document.addResource(kind, QUrl(form.name()), fitted)
            cursor = QTextCursor(document)
            cursor.setPosition(place)
            cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(form)


def picture(name: str, *, is_dark: bool) -> Path | None:
    """The file of a picture that a page names, within the help's own folder; None for any other."""
    place, _, file = name.partition("/")
    if place != "pictures" or not re.fullmatch(r"[a-z0-9-]+\.png", file):
        return None
    dark = folder() / _DARK_PICTURES / file
    path = dark if is_dark and dark.is_file() else folder() / "pictures" / file
    return path if path.is_file() else None
