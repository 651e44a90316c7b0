"""The window's place and size: given back at a start, kept whenever they change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from casefile.ui.window import Window

FIRST_SIZE = QSize(1440, 900)
_PAUSE: Final = 1_000
"""Milliseconds without a change after which one is remembered."""
_LEAST_IN_SIGHT: Final = QSize(160, 40)
"""As much of a window must be on some screen for a hand to take it by."""
_CHANGES: Final = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange)


class WindowShape(QObject):
    """Follows the window, so that also one that was cut off comes back where it stood."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.remember)

    def restore(self) -> None:
        """As it was; the first time as drawn, where the screen has room for it and a frame."""
        window = self._window
        if window.memory.restore_window(window):
            self._bring_into_sight()
        else:
            room = window.screen().availableGeometry().size()
            window.resize(FIRST_SIZE.boundedTo(room))
            if room.width() <= FIRST_SIZE.width() or room.height() <= FIRST_SIZE.height():
                window.setWindowState(Qt.WindowState.WindowMaximized)
        window.installEventFilter(self)

    def _bring_into_sight(self) -> None:
        """The screen it was on may be gone, or be smaller now."""
        window = self._window
        here = window.geometry()
        rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if any(_is_in_sight(here, room) for room in rooms):
            return
        room = window.screen().availableGeometry()
        here.setSize(here.size().boundedTo(room.size()))
        here.moveCenter(room.center())
        window.setGeometry(here)

    def remember(self) -> None:
        """Writes it down now, with the panes' sizes."""
        self._pause.stop()
        window = self._window
        if window.isVisible():
            window.memory.remember_window(window)
            if window.view is not None:
                window.view.sizes.remember()
            window.memory.save()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            self._pause.start()
        return False


def _is_in_sight(window: QRect, room: QRect) -> bool:
    seen = window.intersected(room)
    top = QRect(window.topLeft(), QSize(window.width(), _LEAST_IN_SIGHT.height()))
    taken_by = top.intersected(room)
    return (
        seen.width() >= _LEAST_IN_SIGHT.width()
        and taken_by.height() >= _LEAST_IN_SIGHT.height() // 2
    )
