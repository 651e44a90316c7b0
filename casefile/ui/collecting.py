"""Python's garbage is looked for on the window's thread alone.

By default whichever thread makes the next object does it. What it then clears may be a font, a
picture or a place in a model that the window has let go of, and Qt has those taken apart on the
thread that draws with them, or the process may end.
"""

from __future__ import annotations

import gc
import time
from typing import Final

from PySide6.QtCore import QObject, QTimer

ALL_IS_THERE: Final = 3_000
"""Milliseconds after which a window shows what it was opened on, also on a slow machine."""

AT_WORK: Final = 100
"""Milliseconds between two looks while there is much to look at: each is then short."""

AT_REST: Final = 2_000
"""Milliseconds between two looks while little happens."""

_SHARE: Final = 100
"""One part in so many of the time, at most, goes into looking through everything."""


class Collecting(QObject):
    """Looks for garbage from time to time, as often as Python would by its own thresholds.

    It begins `later`, in milliseconds, once all is there, and then only among what came since: what
    a start imports stays to the end, and looking through it takes 50 ms each time.
    """

    def __init__(self, parent: QObject, later: int = ALL_IS_THERE) -> None:
        super().__init__(parent)
        gc.disable()
        self._whole_again = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        QTimer.singleShot(later, self, self._begin)

    def _begin(self) -> None:
        gc.freeze()
        self._timer.start(AT_REST)

    def look(self) -> None:
        """Collects what has come due, of the oldest generation that has."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [age for age in range(3) if counts[age] > thresholds[age]]
        self._timer.setInterval(AT_WORK if 0 in due else AT_REST)
        if not due:
            return
        began = time.monotonic()
        age = due[-1] if began >= self._whole_again else min(due[-1], 1)
        gc.collect(age)
        if age == 2:
            ended = time.monotonic()
            self._whole_again = ended + (ended - began) * _SHARE
