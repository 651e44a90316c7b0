"""The page before it leaves: pages as they will be, or the beginning of a text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from casefile.ui.export.made_pages import MadePages
from casefile.ui.export.preview_table import PreviewTable
from casefile.ui.export.previews import Preview, Previews
from casefile.ui.parts.icon_button import IconButton
from casefile.ui.parts.label import ElidedLabel, PlainLabel
from casefile.ui.parts.nested import nested
from casefile.ui.reader.page_view import PageView

_REMARKS_HIGH = 92


class PreviewPane(QWidget):
    """Shows what `Previews` makes; while something new is on its way, the old stays and says so."""

    def __init__(self, previews: Previews | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Preview"))
        self.shown: MadePages | None = None
        self.pages = PageView()
        self.pages.setAccessibleName(self.tr("Pages of the preview"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Beginning of the file"))
        self.table = PreviewTable()
        self.table.setAccessibleName(self.tr("First rows of the table"))
        self.remarks = QPlainTextEdit()
        self.remarks.setReadOnly(True)
        self.remarks.setFrameShape(QFrame.Shape.NoFrame)
        self.remarks.setMaximumHeight(_REMARKS_HIGH)
        self.remarks.setAccessibleName(self.tr("What there is to say of the file"))
        self.remarks.setVisible(False)
        self.words = PlainLabel("", "mute", wraps=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setMargin(24)
        self.state = ElidedLabel("", "small")
        self._smaller = IconButton("minus", self.tr("Smaller page"))
        self._larger = IconButton("plus", self.tr("Larger page"))
        self._smaller.clicked.connect(lambda: self.pages.step_zoom(-1))
        self._larger.clicked.connect(lambda: self.pages.step_zoom(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # Filled before it has a widget: a stack gives its first page the focus of its window.
        self._stack = QStackedLayout()
        for widget in (self.words, self.pages, self.text, self.table):
            self._stack.addWidget(widget)
        stacked = QWidget()
        stacked.setLayout(self._stack)
        column.addWidget(stacked, 1)
        column.addWidget(self.remarks)
        foot = nested(column, QHBoxLayout())
        foot.setContentsMargins(10, 2, 6, 4)
        foot.setSpacing(2)
        foot.addWidget(self.state, 1)
        foot.addWidget(self._smaller)
        foot.addWidget(self._larger)
        self.pages.pageChanged.connect(lambda _page: self._tell())
        if previews is not None:
            previews.began.connect(self._began)
            previews.came.connect(self.show_preview)
            previews.refused.connect(self.show_words)
        self.show_words("")

    def _began(self) -> None:
        self.state.setText(self.tr("Making the preview…"))

    def show_preview(self, preview: Preview) -> None:
        self.remarks.setPlainText("\n".join(preview.remarks))
        self.remarks.setVisible(bool(preview.remarks))
        if preview.pages is not None:
            self.show_pages(preview.pages)
            return
        self.shown = None
        if preview.delimiter:
            self.table.fill(preview.text, preview.delimiter)
            self._stack.setCurrentWidget(self.table)
        else:
            self.text.setPlainText(preview.text)
            self._stack.setCurrentWidget(self.text)
        self._tell()

    def show_pages(self, pages: MadePages) -> None:
        """Shows pages, from where the last ones were looked at."""
        page = self.pages.page if self.shown is not None else 1
        self.shown = pages
        self.pages.set_source(pages)
        if page > 1:
            self.pages.go_to_page(page)
        self._stack.setCurrentWidget(self.pages)
        self._tell()

    def show_words(self, words: str) -> None:
        """Says why there is no preview."""
        self.shown = None
        self.remarks.setVisible(False)
        self.words.setText(words)
        self._stack.setCurrentWidget(self.words)
        self._tell()

    def _tell(self) -> None:
        for control in (self._smaller, self._larger):
            control.setVisible(self.shown is not None)
        if self.shown is not None:
            words = self.tr("Page {page} of {count}")
            count = len(self.shown.shapes())
            self.state.setText(words.format(page=self.pages.page, count=count))
        elif self._stack.currentWidget() in (self.text, self.table):
            self.state.setText(self.tr("The beginning of the file"))
        else:
            self.state.setText("")
