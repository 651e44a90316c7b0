"""The fields of a dialog in a place that scrolls only where the screen is too low for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

WIDTH = 500
"""Width of a dialog's fields with their labels, in pixels at the least, at the usual letters."""


def tall(layout: QVBoxLayout, width: int) -> int:
    """The height a column needs at a width, in pixels."""
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()


class FieldsScroll(QScrollArea):
    """The fields; they scroll only where the screen is too low for them."""

    grown = Signal()
    widened = Signal()

    def __init__(self, body: QWidget, column: QVBoxLayout) -> None:
        super().__init__()
        self._inner = body
        self._column = column
        self._is_sideways = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # Its least height would be that of words wrapped at their narrowest; what counts is the
        # height at the width there is.
        body.setMinimumHeight(1)
        self.setWidget(body)
        for surface in (self, self.viewport(), body):
            surface.setProperty("look", "pane")

    def scroll_sideways(self) -> None:
        """Squeezes the fields no more: large letters would leave their labels nothing."""
        self._is_sideways = True
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def height_for(self, width: int) -> int:
        self._column.activate()
        return tall(self._column, width)

    def sizeHint(self) -> QSize:
        return QSize(max(WIDTH, self._inner.sizeHint().width()), self.height_for(WIDTH))

    def minimumSizeHint(self) -> QSize:
        # Where the fields need less than that, what stands beneath them must not give way.
        least = min(80, self.height_for(max(self.width(), WIDTH)))
        return QSize(self._inner.minimumSizeHint().width(), least)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inner:
            self._show_bar_if_needed()
            self.grown.emit()
        elif (
            isinstance(event, QResizeEvent)
            and watched is self._inner
            and event.size().width() != event.oldSize().width()
        ):
            self.widened.emit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_bar_if_needed()
        super().resizeEvent(event)
        least = self._inner.minimumSizeHint().width() if self._is_sideways else 0
        self._inner.setMaximumWidth(max(self.viewport().width(), least))

    def _show_bar_if_needed(self) -> None:
        # Left to itself the bar, once shown, takes the width that makes it needed.
        policy = Qt.ScrollBarPolicy
        needed = self.height_for(self.width()) > self.height()
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if needed else policy.ScrollBarAlwaysOff
        )
