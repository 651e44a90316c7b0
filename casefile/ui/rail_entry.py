"""One of the rail's lists across cases: "People and organisations · 31"."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from casefile.ui.parts.focus_ring import paint_ring
from casefile.ui.rail_delegate import LEFT, draw_line, line_height
from casefile.ui.rail_wording import MIDDOT
from casefile.ui.theme_inks import SMALL, colour, inks_now, sized


class RailEntry(QAbstractButton):
    """A button across the rail's width, its count muted behind its name."""

    def __init__(self, text: str, count: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self._count = count
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._name()

    def set_count(self, count: str) -> None:
        self._count = count
        self._name()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._count}" if self._count else self.text())

    def sizeHint(self) -> QSize:
        return QSize(120, line_height(self.font()) + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        inks = inks_now()
        painter = QPainter(self)
        if self.isDown():
            painter.fillRect(self.rect(), colour(inks.accent_soft))
        elif self.underMouse():
            painter.fillRect(self.rect(), colour(inks.pane))
        room = QRect(LEFT, 0, self.width() - LEFT - 8, self.height())
        draw_line(painter, self._seen(room), self.font(), inks.ink, self.text())
        taken = QFontMetrics(self.font()).horizontalAdvance(self.text())
        if self._count:
            room.setLeft(room.left() + taken)
            small = sized(self.font(), SMALL)
            draw_line(painter, self._seen(room), small, inks.mute, MIDDOT + self._count)
        if self.hasFocus():
            paint_ring(painter, self.rect())

    def _seen(self, room: QRect) -> QRect:
        """Where a room is in a window that may be mirrored."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), room)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
