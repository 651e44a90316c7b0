"""The program with a window: theme first, window first, then the library."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from casefile.asked import Asked
from casefile.identity import APPLICATION
from casefile.ui.crash import watch_for_crashes
from casefile.ui.handed_over import HandedOver
from casefile.ui.theme import Theme
from casefile.ui.tongue import speak
from casefile.ui.window import Window
from casefile.ui.window_memory import WindowMemory


def main(asked: Asked, *, is_homeless: bool = False) -> int:
    """Shows the window and, in it, what is asked for: a library, else the last one.

    Where a window is open already, that one is asked instead. Documents are offered to a case.
    Returns the exit code once the window was closed. `is_homeless` says that nothing is kept.
    """
    from casefile.ui.session import Session, hand_over

    held = hand_over(asked)
    if isinstance(held, int):
        return held
    return Session(asked, held, is_homeless=is_homeless).run()


def show_window(
    application: QApplication, library: Path | None = None, documents: Sequence[Path] = ()
) -> Window:
    """What `main` does before it waits: the window, shown, and a library on its way into it."""
    return begin(application, Asked(library, tuple(documents)))[0]


def begin(application: QApplication, asked: Asked) -> tuple[Window, HandedOver]:
    """The window, shown, and who does in it what is asked, now and later."""
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
    handed_over = HandedOver(window)
    AfterFirstPaint(window, lambda: _begin(window, handed_over, asked))
    window.show()
    return window, handed_over


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


def _begin(window: Window, handed_over: HandedOver, asked: Asked) -> None:
    if asked.library is None and not asked.open_recent:
        last = window.memory.first_library
        if last is not None:
            window.open_library(last)
        else:
            window.show_welcome()
    handed_over.take(asked)
