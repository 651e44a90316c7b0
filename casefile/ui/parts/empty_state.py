"""What an empty list or pane says: not that it is empty, but what to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from casefile.ui.parts.label import PlainLabel
from casefile.ui.theme_inks import colour, inks_now


class EmptyState(QWidget):
    """A muted sentence, within a dashed frame where something may be dropped."""

    def __init__(
        self, text: str, *, droppable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._droppable = droppable
        self._text = PlainLabel(text, "mute", wraps=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.addWidget(self._text)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._droppable:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour(inks_now().line), 1.5)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)
