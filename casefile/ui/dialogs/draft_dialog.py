"""What was typed and not saved when the last session ended, to be copied."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from casefile.ui.help.asking import helps
from casefile.ui.parts.buttons import button, primary_button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.nested import nested


class DraftDialog(QDialog):
    """Closed, it comes back at the next start; `discarded` says that it need not."""

    discarded = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Not saved when Casefile was ended"))
        self.setAccessibleName(self.windowTitle())
        self.setProperty("look", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QPlainTextEdit(words)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.windowTitle())
        self.copy_button = primary_button(self.tr("Copy"))
        self.discard_button = button(self.tr("Discard"))
        self.later_button = button(self.tr("Later"))
        about = self.tr(
            "A dialog was open with this in it. Copy what you need; “Later” shows it again at the "
            "next start."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.windowTitle(), "title", wraps=True))
        column.addWidget(PlainLabel(about, "mute", wraps=True))
        column.addWidget(self.text, 1)
        row = nested(column, QHBoxLayout())
        row.setSpacing(8)
        row.addWidget(self.discard_button)
        row.addStretch(1)
        row.addWidget(self.later_button)
        row.addWidget(self.copy_button)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(words))
        self.later_button.clicked.connect(self.reject)
        self.discard_button.clicked.connect(self._discard)
        self.copy_button.setDefault(True)
        helps(self)

    def sizeHint(self) -> QSize:
        return QSize(520, 340)

    def _discard(self) -> None:
        self.discarded.emit()
        self.accept()
