"""A rounded chip that says one thing about a case: its jurisdiction, its stage, what is due."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from casefile.model.colours import Meaning
from casefile.ui.parts.label import PlainLabel
from casefile.ui.theme_inks import colour, inks_now
from casefile.ui.tongue import alone


class Chip(PlainLabel):
    """Muted, or in the ink of a meaning (custody for what is due)."""

    def __init__(
        self, text: str, meaning: Meaning | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, "small", parent=parent)
        self._meaning = meaning
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 20, hint.height() + 5)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        inks = inks_now()
        ink = inks.meaning[self._meaning] if self._meaning else inks.mute
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(ink if self._meaning else inks.line), 1))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(colour(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, alone(self.text()))
