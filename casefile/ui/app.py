"""The program with a window: theme first, window first, then the library."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from casefile.identity import APPLICATION
from casefile.ui.crash import watch_for_crashes
from casefile.ui.theme import Theme
from casefile.ui.tongue import speak
from casefile.ui.window import Window
from casefile.ui.window_memory import WindowMemory

ALL_IS_THERE: Final = 3_000
"""Milliseconds after which a window shows what it was opened on, also on a slow machine."""


def main(library: Path | None = None, documents: Sequence[Path] = ()) -> int:
    """Shows the window and, in it, a library: the one given, else the last one, else the welcome.

    Documents are attached to the case that is open there. Returns the exit code once the window
    was closed.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    collect_later()
    # Held by name: a window nobody holds is gone.
    _window = show_window(application, library, documents)
    return application.exec()


def show_window(
    application: QApplication, library: Path | None = None, documents: Sequence[Path] = ()
) -> Window:
    """What `main` does before it waits: the window, shown, and a library on its way into it."""
    application.setApplicationName("Casefile")
    application.setDesktopFileName(APPLICATION)
    watch_for_crashes()
    # Threads that read and write give way to the window's 25 times as readily as by default: it
    # comes back to Python at each event and each row it paints, and waits its turn there.
    sys.setswitchinterval(0.0002)
    memory = WindowMemory()
    speak(application, memory.language)
    theme = Theme(application, memory.appearance)
    window = Window(theme, memory)
    AfterFirstPaint(window, lambda: _begin(window, library, documents))
    window.show()
    return window


def collect_later() -> None:
    """Looks for garbage only once all is there, and then only among what came since.

    What a start imports stays to the end; looking through it takes 50 ms each time.
    """

    def begin() -> None:
        gc.freeze()
        gc.enable()

    gc.disable()
    QTimer.singleShot(ALL_IS_THERE, begin)


class AfterFirstPaint(QObject):
    """Acts once the window has been seen, so that nothing is read before; or soon, if it is not."""

    PATIENCE = 500
    """Milliseconds after which a window that starts out of sight is waited for no longer."""

    def __init__(self, window: QWidget, act: Callable[[], None]) -> None:
        super().__init__(window)
        self._act: Callable[[], None] | None = act
        window.installEventFilter(self)
        QTimer.singleShot(self.PATIENCE, self, self._do)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._do)
        return False

    def _do(self) -> None:
        act, self._act = self._act, None
        if act is not None:
            act()


def _begin(window: Window, library: Path | None, documents: Sequence[Path]) -> None:
    window.bring(documents)
    if library is not None:
        window.open_library(library)
        return
    recent = window.memory.recent
    if recent:
        window.open_library(recent[0])
    else:
        window.show_welcome()
