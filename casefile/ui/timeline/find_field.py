"""The field that leaves only the events whose words it holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from casefile.ui.keys.in_force import keys_now
from casefile.ui.parts.key_hint import hinted
from casefile.ui.timeline.escape_field import EscapeField

_PAUSE = 200
_LETTERS = 17


class FindField(EscapeField):
    """`wordsChanged` follows a pause in typing, Enter at once; `left` hands the keys back.

    Esc empties the field on the way.
    """

    wordsChanged = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._told = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.flush)
        self.setPlaceholderText(self.tr("Find in events"))
        self.setAccessibleName(self.tr("Find in events"))
        self.show_key()
        self.setProperty("look", "bare")
        self.textEdited.connect(lambda: self._pause.start())
        self._measure()

    def show_key(self) -> None:
        """Tells the key that leads here."""
        words = self.tr("Shows only the events with these words")
        self.setToolTip(hinted(words, keys_now().shown("timeline.find")))

    def show_words(self, words: str) -> None:
        """Follows a filter that has changed elsewhere; what is being typed stays."""
        self._told = words
        if not self._pause.isActive() and words.strip() != self.text().strip():
            self.setText(words)

    def flush(self) -> None:
        """Tells what has been typed without waiting any longer."""
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.wordsChanged.emit(self._told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.clear()
                self.flush()
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.flush()
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _LETTERS + 14)
