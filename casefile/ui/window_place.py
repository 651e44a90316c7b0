"""Keeps in mind where the window is as it moves, so that it comes back there after any end."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer

from casefile.ui.window import Window

_MOVES: Final = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange)
_AT_REST: Final = 700
"""Milliseconds without a move after which it is written down."""


class WindowPlace(QObject):
    """Writes the window's place and size, and its panes' sizes, once they have been changed."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_AT_REST)
        self._rest.timeout.connect(self.keep)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._rest.start()
        return False

    def keep(self) -> None:
        """Writes it down now."""
        window = self._window
        if window.isVisible():
            window.memory.remember_window(window)
            if window.view is not None:
                window.view.sizes.remember()
            window.memory.save()
