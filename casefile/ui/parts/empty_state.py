"""What an empty list or pane says: not that it is empty, but what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.theme_inks import colour, inks_now

_MARGIN = 14


class EmptyState(QWidget):
    """A muted sentence, within a dashed frame where something may be dropped.

    Where there is too little room for it, `brief` stands in its place.
    """

    def __init__(
        self,
        text: str,
        *,
        brief: str = "",
        droppable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._droppable = droppable
        self._brief = brief
        self._whole = text
        self._text = PlainLabel(text, "mute", wraps=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addWidget(self._text)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if not self._brief:
            return hint
        return QSize(hint.width(), 2 * _MARGIN + 2 * self.fontMetrics().lineSpacing())

    def _fit(self) -> None:
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        needed = self._text.fontMetrics().boundingRect(room, flags, self._whole)
        fits = not self._brief or room.contains(needed)
        shown = self._whole if fits else self._brief
        if shown != self._text.text():
            self._text.setText(shown)
        self.setToolTip("" if fits else plain_tool_tip(self._whole))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._droppable:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour(inks_now().line), 1.5)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)
