"""Moves what was written from the write-ahead log into the library's own file, soon and unasked.

SQLite writes to a log beside the file, and moves it only when it has grown long or the library is
closed. Until then a copy made of the file alone would miss what stands in the log.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import monotonic
from typing import Final

PAUSE: Final = 2.0
"""Seconds without a write after which the log is moved."""

AT_THE_LATEST: Final = 15.0
"""Seconds after which it is moved although writing goes on."""


class Settling:
    """Calls `settle` a pause after the last write, on a thread that lives as long as one is due.

    `settle` says whether all is moved; where it is not, it is called again after another pause.
    """

    def __init__(self, settle: Callable[[], bool]) -> None:
        self._settle = settle
        self._news = threading.Condition()
        self._thread: threading.Thread | None = None
        self._stopped = False
        self._first: float | None = None
        self._last = 0.0

    def written(self) -> None:
        """Something was written just now."""
        with self._news:
            if self._stopped:
                return
            self._note()
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._run, name="casefile-settling", daemon=True
                )
                self._thread.start()

    def stop(self) -> None:
        """Returns when nothing is being moved any more, and nothing will be."""
        with self._news:
            self._stopped = True
            thread = self._thread
            self._news.notify_all()
        if thread is not None:
            thread.join()

    def _note(self) -> None:
        self._last = monotonic()
        if self._first is None:
            self._first = self._last

    def _left(self) -> float:
        first = self._last if self._first is None else self._first
        return min(self._last + PAUSE, first + AT_THE_LATEST) - monotonic()

    def _run(self) -> None:
        while True:
            with self._news:
                while not self._stopped and (left := self._left()) > 0:
                    self._news.wait(left)
                if self._stopped:
                    return
                self._first = None
            settled = self._settle()
            with self._news:
                if settled and self._first is None:
                    self._thread = None
                    return
                if not settled:
                    self._note()
