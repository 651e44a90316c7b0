"""A field of one line."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class LineField(QLineEdit):
    """Shows the beginning of what it is given, also of what is selected, until somebody types."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.home(False)

    def setText(self, text: str | None) -> None:
        super().setText(text)
        self.home(False)

    def selectAll(self) -> None:
        # The view follows the cursor, which the platform leaves at the end of what is selected.
        self.end(False)
        self.home(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Tab selects all.
        if self.hasSelectedText() and self.selectedText() == self.text():
            self.selectAll()
