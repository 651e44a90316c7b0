"""What the window shows while no library is open: what this is, and the ways in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from casefile.ui.attach_drop import dropped, is_welcome, library_in
from casefile.ui.drop_sign import DropSign
from casefile.ui.icons import program_icon
from casefile.ui.parts.buttons import button, primary_button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.nested import nested
from casefile.ui.tongue import filled
from casefile.ui.welcome_recent import RecentList
from casefile.ui.welcome_steps import Step, draw_documents, draw_marks, draw_time
from casefile.ui.window_memory import WindowMemory

_WIDE = 96
"""Usual letters side by side that the page is wide, where there is room."""
_SIDE = 56
"""Pixels of the program's picture."""


class Welcome(QFrame):
    """Three ways in: a new library, one there is, and the sample case. And those that were open.

    What is dropped here waits for a library: `thingsDropped` carries it.
    """

    newRequested = Signal()
    openRequested = Signal()
    sampleRequested = Signal()
    recentChosen = Signal(str)
    thingsDropped = Signal(object)

    def __init__(self, memory: WindowMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self.setAccessibleName(self.tr("Welcome"))
        self.words = PlainLabel(
            self.tr("Who is accused of what, since when, who says so, and where that is written."),
            "mute",
            wraps=True,
        )
        self.promise = PlainLabel(
            self.tr(
                "A library is one file on your own disk that holds cases, their documents and "
                "their history. Nothing leaves it unless you export it."
            ),
            "mute",
            wraps=True,
        )
        self.hint = PlainLabel(
            self.tr("Or drop documents here: a library is made for them."), "mute", wraps=True
        )
        self.news = PlainLabel("", "strong", wraps=True)
        self.waiting = PlainLabel("", "warning", wraps=True)
        self.new_button = primary_button(self.tr("New library…"))
        self.open_button = button(self.tr("Open library…"))
        self.sample_button = button(self.tr("Look at the sample case"))
        self.recent = RecentList(memory)
        self.sign = DropSign(self)
        self.setAcceptDrops(True)
        self._lay_out()
        self.new_button.clicked.connect(self.newRequested)
        self.open_button.clicked.connect(self.openRequested)
        self.sample_button.clicked.connect(self.sampleRequested)
        self.recent.chosen.connect(self.recentChosen)
        self._measure()

    def _lay_out(self) -> None:
        self._page = page = QWidget()
        page.setObjectName("welcome")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        column.addStretch(2)
        self._add_head(column)
        column.addSpacing(16)
        self._add_steps(column)
        column.addSpacing(18)
        for words in (self.news, self.waiting):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.hide()
        column.addWidget(self.news)
        row = nested(column, QHBoxLayout())
        row.setSpacing(8)
        row.addStretch(1)
        for made in (self.new_button, self.open_button, self.sample_button):
            row.addWidget(made)
        row.addStretch(1)
        for words in (self.promise, self.hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            # A column asks how high the words are at its own width; a row, at theirs.
            row = nested(column, QHBoxLayout())
            row.addStretch(1)
            row.addWidget(words)
            row.addStretch(1)
        column.addWidget(self.waiting)
        column.addSpacing(12)
        column.addWidget(self.recent)
        column.addStretch(3)
        # As wide as it reads well; in a small window, or with large letters, it is scrolled.
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(page, 100)
        across.addStretch(1)
        scrolls = QScrollArea()
        scrolls.setFrameShape(QFrame.Shape.NoFrame)
        scrolls.setWidgetResizable(True)
        scrolls.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolls.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolls.viewport().setAutoFillBackground(False)
        middle.setAutoFillBackground(False)
        scrolls.setWidget(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolls)

    def _add_head(self, column: QVBoxLayout) -> None:
        row = nested(column, QHBoxLayout())
        row.setSpacing(14)
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(_SIDE, _SIDE))
        row.addStretch(1)
        row.addWidget(picture)
        lines = nested(row, QVBoxLayout())
        lines.setSpacing(2)
        lines.addStretch(1)
        lines.addWidget(PlainLabel(self.tr("Casefile"), "title"))
        lines.addWidget(self.words)
        lines.addStretch(1)
        row.addStretch(1)

    def _add_steps(self, column: QVBoxLayout) -> None:
        row = nested(column, QHBoxLayout())
        row.setSpacing(28)
        for draw, title, words in (
            (
                draw_documents,
                self.tr("Drop documents"),
                self.tr("Filings, saved articles, mail: read on this computer, searched at once."),
            ),
            (
                draw_marks,
                self.tr("Mark what they say"),
                self.tr("Select words: a suspect, a charge, an event. Each keeps its passage."),
            ),
            (
                draw_time,
                self.tr("See it in time, hand it on"),
                self.tr("Everyone has a lane. A summary names the source of every line."),
            ),
        ):
            row.addWidget(Step(draw, title, words), 1)

    def _measure(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self._page.setMaximumWidth(letter * _WIDE + 48)
        room = max(self.width() - 80, 200)
        self.words.setFixedWidth(min(letter * 74, room - _SIDE))
        for words in (self.promise, self.hint):
            words.setFixedWidth(min(letter * 72, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.recent.look()

    def show_recent(self) -> None:
        """Shows the libraries that were open lately, as they are now."""
        self.recent.refresh()
        rows = self.recent.rows
        (rows[0].button if rows else self.new_button).setFocus()

    # What is dropped where no library is open

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._welcome(event)
        if event.isAccepted():
            self.sign.say(self.tr("Drop to make a library for it"))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._welcome(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.sign.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.sign.hide()
        self._welcome(event)
        if not event.isAccepted():
            return
        things = dropped(event.mimeData())
        if things:
            self.thingsDropped.emit(things)
        elif things.declined:
            first = things.declined[0]
            refused = self.tr("“{name}” is not attached: {why}")
            self.show_waiting(filled(refused, name=first.name, why=first.why))

    def tell(self, words: str) -> None:
        """Says what the program was started for and needs a library; empty for nothing."""
        self.news.setText(words)
        self.news.setAccessibleName(words)
        self.news.setVisible(bool(words))

    def show_waiting(self, words: str) -> None:
        """Says what waits for a library, or nothing."""
        self.waiting.setText(words)
        self.waiting.setVisible(bool(words))

    def _welcome(self, event: QDropEvent) -> None:
        """A library is left to the window, which opens it."""
        if is_welcome(event.mimeData()) and library_in(event.mimeData()) is None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
