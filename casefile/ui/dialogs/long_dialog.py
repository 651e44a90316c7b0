"""A dialog whose act takes long: it shows how far it is, and Cancel stops it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from casefile.model.errors import CasefileError
from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog


class LongDialog(FormDialog):
    """Does its work beside the window until that is done or Cancel is pressed.

    `broken` is what it says where nobody foresaw how the work ended. Whoever learns of an end,
    `_was_kept` with None after Cancel, calls `end_work` first.
    """

    _broke = Signal()

    def __init__(
        self, desk: Desk, parent: QWidget | None, title: str, verb: str, broken: str
    ) -> None:
        super().__init__(desk, parent, title, verb)
        self._stop: threading.Event | None = None
        self._broke.connect(lambda: self._was_refused(broken))
        self.offer_help()

    def begin_work(self, work: Callable[[threading.Event], object]) -> None:
        """Begins the work, which ends soon after the event it gets is set."""
        stop = self._stop = threading.Event()

        def run() -> object:
            try:
                return work(stop)
            except CancelledError:
                return None
            except CasefileError:
                raise
            except BaseException:
                # Nobody foresaw it: the crash dialog tells it, this one must not wait for ever.
                self._broke.emit()
                raise

        # Other work of the window may end meanwhile: that this one did is told by itself.
        self.desk.busyChanged.disconnect(self._on_busy)
        self.keep(self.desk.compute(run))

    def end_work(self) -> None:
        """Takes part in the window's work again as any dialog does."""
        self.is_saving = False
        self._stop = None
        self.desk.busyChanged.connect(self._on_busy)

    def say_stopping(self) -> None:
        """Says that Cancel was heard."""
        raise NotImplementedError

    def reject(self) -> None:
        if self.is_saving and self._stop is not None:
            self._stop.set()
            self.say_stopping()
            return
        super().reject()
