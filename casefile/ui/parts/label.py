"""Labels that show data as it is: plain text, never markup."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.tongue import alone, is_mirrored

_ANY_HEIGHT = (1 << 24) - 1
"""Qt's own QWIDGETSIZE_MAX, which its binding does not name."""


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
        self.setAlignment(self.alignment())
        self.setWordWrap(wraps)
        self.setText(text)
        if look:
            self.setProperty("look", look)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Words begin where the window does: Qt would begin those of the other direction at the
        other side."""
        sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
        if is_mirrored() and alignment & sides and not alignment & Qt.AlignmentFlag.AlignAbsolute:
            alignment ^= sides
        super().setAlignment(alignment | Qt.AlignmentFlag.AlignAbsolute)

    def set_look(self, look: str) -> None:
        """Changes the look of a label that is already shown."""
        self.setProperty("look", look)
        self.style().unpolish(self)
        self.style().polish(self)


class WideLabel(PlainLabel):
    """Wrapped words over the whole width of a form, as high as they are there.

    A form shares out heights by what its rows wish for, and a label by itself wishes for the height
    of a narrow column of its words, at the cost of its neighbours.
    """

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def setText(self, text: str) -> None:
        super().setText(text)
        if self.isVisible():
            self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self._measure()

    def _measure(self) -> None:
        self.setMinimumHeight(0)
        self.setMaximumHeight(_ANY_HEIGHT)
        self.setFixedHeight(max(0, self.heightForWidth(self.width())))


class ElidedLabel(PlainLabel):
    """One line that ends in “…” where there is no room; the whole of it is its tool tip."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * 4, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = self.contentsRect()
        text = alone(self.text())
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        tip = plain_tool_tip(self.text()) if shown != text else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(rect, self.alignment() | Qt.TextFlag.TextSingleLine, shown)
