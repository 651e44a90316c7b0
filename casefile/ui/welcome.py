"""What the window shows while no library is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from casefile.ui.icons import program_icon
from casefile.ui.parts.buttons import button, primary_button, quiet_button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.nested import nested
from casefile.ui.parts.tool_tip import plain_tool_tip


class Welcome(QFrame):
    """Three ways in: a new library, one there is, and the sample case. And those that were open.

    What is dropped here waits for a library: `thingsDropped` carries it.
    """

    newRequested = Signal()
    openRequested = Signal()
    sampleRequested = Signal()
    recentChosen = Signal(str)
    thingsDropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(72, 72))
        title = PlainLabel(self.tr("Casefile"), "title")
        self.words = PlainLabel(
            self.tr(
                "A library is one file on your own disk that holds cases, their documents and "
                "their history. Nothing leaves it unless you export it."
            ),
            "mute",
            wraps=True,
        )
        self.new_button = primary_button(self.tr("New library…"))
        self.open_button = button(self.tr("Open library…"))
        self.sample_button = button(self.tr("Look at the sample case"))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        for label in (picture, title):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # A column asks how high the words are at its own width; a row, at theirs.
        middle = nested(column, QHBoxLayout())
        middle.addStretch(1)
        middle.addWidget(self.words)
        middle.addStretch(1)
        column.addSpacing(8)
        self.news = PlainLabel("", "strong", wraps=True)
        self.news.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.news.hide()
        column.addWidget(self.news)
        buttons = nested(column, QHBoxLayout())
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for made in (self.new_button, self.open_button, self.sample_button):
            buttons.addWidget(made)
        buttons.addStretch(1)
        self.waiting = PlainLabel("", "warning", wraps=True)
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.waiting.hide()
        column.addWidget(self.waiting)
        self.setAcceptDrops(True)
        column.addSpacing(14)
        self._recent = nested(column, QVBoxLayout())
        self._recent.setSpacing(2)
        column.addStretch(3)
        self.new_button.clicked.connect(self.newRequested)
        self.open_button.clicked.connect(self.openRequested)
        self.sample_button.clicked.connect(self.sampleRequested)
        self._measure_words()

    # What is dropped before there is a library

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from casefile.ui.attach_drop import is_welcome, library_in

        # A library is opened, by the window.
        if is_welcome(event.mimeData()) and library_in(event.mimeData()) is None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        from casefile.ui.attach_drop import dropped

        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        things = dropped(event.mimeData())
        if things:
            waits = self.tr("“{name}” is attached as soon as a library is open.")
            self.show_waiting(waits.format(name=things.first_name))
            self.thingsDropped.emit(things)
            self.new_button.setFocus()
        elif things.declined:
            first = things.declined[0]
            refused = self.tr("“{name}” is not attached: {why}")
            self.show_waiting(refused.format(name=first.name, why=first.why))

    def show_waiting(self, words: str) -> None:
        """Says what waits for a library, or nothing."""
        self.waiting.setText(words)
        self.waiting.setVisible(bool(words))

    def _measure_words(self) -> None:
        self.words.setFixedWidth(self.fontMetrics().averageCharWidth() * 62)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure_words()

    def tell(self, words: str) -> None:
        """Says what waits for a library; empty for nothing."""
        self.news.setText(words)
        self.news.setAccessibleName(words)
        self.news.setVisible(bool(words))

    def show_recent(self, libraries: list[Path]) -> None:
        """The libraries that were open lately."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if libraries:
            self._recent.addWidget(
                PlainLabel(self.tr("Open again"), "section"), 0, Qt.AlignmentFlag.AlignHCenter
            )
        for path in libraries:
            made = quiet_button(path.name.replace("&", "&&"))
            made.setToolTip(plain_tool_tip(str(path)))
            made.clicked.connect(lambda _=False, name=str(path): self.recentChosen.emit(name))
            self._recent.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
