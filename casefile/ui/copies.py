"""Copies of the open library in a folder of the user's choice: once a day, and when asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from casefile.store.backup import Backup, back_up, is_due
from casefile.ui.desk import Desk
from casefile.ui.preferences.wishes import Wishes
from casefile.ui.tongue import filled

FIRST_LOOK: Final = 30_000
"""Milliseconds after a library was opened: by then what its user came for is on the screen."""
_EACH_LOOK: Final = 60 * 60 * 1_000


class CalledOff(BaseException):
    """The library is being closed; the copy that was under way is left."""


class Copies(QObject):
    """Looks now and then whether a copy is due, and makes it without keeping anybody waiting.

    `made` carries the copy's path, `failed` why there is none, `told` a sentence for the status
    bar. What cannot be done is also said where the window says of any act that it cannot.
    """

    made = Signal(str)
    failed = Signal(str)
    told = Signal(str)

    def __init__(self, desk: Desk, wishes: Wishes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wishes = wishes
        self._is_closing = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(FIRST_LOOK)

    def look(self) -> None:
        """Makes a copy if one is wanted and due."""
        self._timer.start(_EACH_LOOK)
        folder = self._wishes.copies_folder
        if folder is None:
            return
        library, moment = self._desk.library, datetime.now().astimezone()

        def due() -> bool:
            try:
                return is_due(library, folder, moment)
            except OSError:
                # Making it says what is the matter.
                return True

        self._desk.compute(due, key="copy due").then(lambda is_so: self._make(folder, is_so))

    def make(self, folder: Path) -> None:
        """Makes a copy now."""
        self._make(folder, True)

    def _make(self, folder: Path, wanted: bool) -> None:
        if not wanted:
            return
        self.told.emit(filled(self.tr("Copying the library to “{folder}”…"), folder=folder.name))
        copying = self._desk.compute(self._work(folder), key="copy")
        copying.then(self._tell).otherwise(self._say)

    def _work(self, folder: Path) -> Callable[[], Backup]:
        library, kept = self._desk.library, self._wishes.copies_kept
        moment = datetime.now().astimezone()

        def goes(_done: int, _total: int) -> None:
            if self._is_closing:
                raise CalledOff

        return lambda: back_up(library, folder, moment, keep=kept, goes=goes)

    def _tell(self, backup: Backup) -> None:
        self.told.emit(filled(self.tr("Copied the library to “{name}”"), name=backup.path.name))
        self.made.emit(str(backup.path))

    def _say(self, words: str) -> None:
        self._desk.failed.emit(words)
        self.failed.emit(words)

    def close(self) -> None:
        """Leaves what is under way: the library is about to close."""
        self._is_closing = True
        self._timer.stop()
