"""The field at the top of the rail in which every case is searched."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from casefile.ui.parts.key_hint import KeyHint

SHORTCUT = "Ctrl+K"

_FRAME = 24
"""What the field's frame and padding take of its width, in logical pixels."""


class SearchField(QLineEdit):
    """Keys that move among results are handed on: `moved` by so many, `accepted`, `left`."""

    moved = Signal(int)
    accepted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = self.tr("Search every case")
        self.setPlaceholderText(self._whole)
        self.setAccessibleName(self._whole)
        self.setMaxLength(10_000)
        self._hint = KeyHint(SHORTCUT, self)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(self._show_hint)

    def show_keys(self, shown: str) -> None:
        """Shows the keys that lead here, as the platform writes them."""
        self._hint.show_keys(shown)
        self._show_hint()
        self._place_hint()

    def _show_hint(self) -> None:
        """The keys stand beside the placeholder, where there is room for both.

        Where not even that has room, as with large letters, it is one word.
        """
        measures = self.fontMetrics()
        fits = measures.horizontalAdvance(self._whole) + _FRAME <= self.width()
        self.setPlaceholderText(self._whole if fits else self.tr("Search"))
        words = measures.horizontalAdvance(self.placeholderText())
        room = self.width() - words - self._hint.sizeHint().width()
        self._hint.setVisible(not self.text() and room > _FRAME)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()
        self._place_hint()

    def _place_hint(self) -> None:
        hint = self._hint.sizeHint()
        place = QRect(
            self.width() - hint.width() - 9,
            (self.height() - hint.height()) // 2,
            hint.width(),
            hint.height(),
        )
        self._hint.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_PageDown:
                self.moved.emit(8)
            case Qt.Key.Key_PageUp:
                self.moved.emit(-8)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.accepted.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
