"""A small quiet button that shows one of the program's own drawings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from casefile.ui.icons import icon


class IconButton(QToolButton):
    """`name` is what it does, in words: accessible name and tool tip. Changes ink with the look."""

    def __init__(self, drawing: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._take_size()
        self.setIcon(icon(drawing))

    def _take_size(self) -> None:
        side = max(14, round(self.fontMetrics().height() * 0.95))
        self.setIconSize(QSize(side, side))

    def set_drawing(self, drawing: str) -> None:
        self._drawing = drawing
        self.setIcon(icon(drawing))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._take_size()
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.setIcon(icon(self._drawing))
