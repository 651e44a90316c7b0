"""Labels that show data as it is: plain text, never markup."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from casefile.ui.parts.tool_tip import plain_tool_tip


class PlainLabel(QLabel):
    """A label that never takes its text for markup.

    `look` is one the style sheet knows: title, strong, mute, small, section, key, warning, error,
    good, or nothing.
    """

    def __init__(
        self,
        text: str = "",
        look: str = "",
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setText(text)
        if look:
            self.setProperty("look", look)

    def set_look(self, look: str) -> None:
        """Changes the look of a label that is already shown."""
        self.setProperty("look", look)
        self.style().unpolish(self)
        self.style().polish(self)


class ElidedLabel(PlainLabel):
    """One line that ends in “…” where there is no room; the whole of it is its tool tip."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * 4, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, rect.width()
        )
        tip = plain_tool_tip(self.text()) if shown != self.text() else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(rect, self.alignment() | Qt.TextFlag.TextSingleLine, shown)
