"""Ends in good order when the session, the system or a terminal ends: nothing has to be asked."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

_ENDS: Final = ("SIGTERM", "SIGINT", "SIGHUP")
"""From who logs out, Ctrl+C, and a terminal that is closed; Windows has not all of them."""

_STILL_HERE: Final = 60_000
"""Milliseconds after which a session that was to end has not: somebody called it off."""


class LogOut(QObject):
    """Calls `leave` when the program is to end, and `prepare` when it will be ended any moment.

    `stay` follows `prepare` where the end was called off. A signal is heard by the system's pipe,
    at once, also while nothing happens in the window and while a dialog is open.
    """

    def __init__(
        self,
        application: QApplication,
        leave: Callable[[], object],
        prepare: Callable[[], object],
        stay: Callable[[], object],
    ) -> None:
        super().__init__(application)
        self._leave = leave
        self._prepare = prepare
        self._stay = stay
        application.commitDataRequest.connect(lambda _: self.will_be_ended())
        application.saveStateRequest.connect(self._start_again_without_documents)
        if sys.platform != "win32":
            self._listen()

    def _listen(self) -> None:
        # Python's own handlers run only once Python does; what it writes here wakes Qt's loop.
        self._out, into = os.pipe()
        for end in (self._out, into):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(into, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._out, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        for name in _ENDS:
            signal.signal(getattr(signal, name), _heard)

    def _on_signal(self) -> None:
        names = {getattr(signal, name) for name in _ENDS}
        if names.intersection(os.read(self._out, 64)):
            self._leave()

    def will_be_ended(self) -> None:
        """The session manager ends this program next, unless somebody calls the log-out off."""
        self._prepare()
        QTimer.singleShot(_STILL_HERE, self, self._stay)

    def _start_again_without_documents(self, manager: QSessionManager) -> None:
        """A session that is restored opens the last library; what was attached is attached."""
        is_frozen = getattr(sys, "frozen", False)
        manager.setRestartCommand(
            [sys.executable] if is_frozen else [sys.executable, "-m", "casefile"]
        )


def _heard(_number: int, _frame: FrameType | None) -> None:
    """What the pipe has told is acted upon by the window's own loop."""
