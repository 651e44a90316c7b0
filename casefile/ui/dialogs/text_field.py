"""Words of several lines."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class TextField(QPlainTextEdit):
    """Plain text, `lines` high at the least; Tab goes on to the next field."""

    def __init__(self, text: str = "", *, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setPlainText(text)

    def text(self) -> str:
        return self.toPlainText()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().lineSpacing() * self._lines
        return QSize(240, height + 2 * round(self.document().documentMargin()) + 10)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
