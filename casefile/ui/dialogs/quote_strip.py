"""The passage a dialog is about, as it stands in the document."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from casefile.model.colours import Meaning
from casefile.ui.parts.broken_text import broken
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.theme_inks import colour, inks_now
from casefile.ui.tongue import alone, filled, in_quotes

LINES = 3
_PADDING = 8


class QuoteStrip(QWidget):
    """Up to three lines of the quote on its meaning's highlight; all of it is the tool tip."""

    def __init__(self, quote: str, meaning: Meaning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quote = " ".join(quote.split())
        self._meaning = meaning
        # Not fixed: its height goes by its width, and beside a scroll bar there is less of that.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setToolTip(plain_tool_tip(self._quote))
        self.setAccessibleName(filled(self.tr("Passage: {quote}"), quote=self._quote))

    def _lines(self, width: int) -> list[str]:
        """The quote broken to a width; its last line ends in “…” where there is more."""
        return broken(in_quotes(self._quote), self.font(), max(width, 40), LINES)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = len(self._lines(width - 3 * _PADDING))
        return lines * self.fontMetrics().lineSpacing() + 2 * _PADDING

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(460))

    def paintEvent(self, event: QPaintEvent) -> None:
        inks = inks_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(inks.highlight[self._meaning], 0.55))
        painter.drawRoundedRect(self.rect(), 5, 5)
        painter.setBrush(colour(inks.meaning[self._meaning]))
        bar = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, 0, 3, self.height()))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setPen(colour(inks.ink))
        height = self.fontMetrics().lineSpacing()
        top = _PADDING
        for line in self._lines(self.width() - 3 * _PADDING):
            space = QRect(2 * _PADDING - 2, top, self.width() - 3 * _PADDING, height)
            space = QStyle.visualRect(self.layoutDirection(), self.rect(), space)
            painter.drawText(space, Qt.AlignmentFlag.AlignVCenter, alone(line))
            top += height
