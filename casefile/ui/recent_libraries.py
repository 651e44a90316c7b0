"""The libraries that were open lately: what each is called, and whether it is there now."""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal


class Presence(QObject):
    """Looks which libraries are not where they were; a drive that does not answer is waited for
    beside the window.

    `looked` carries the paths that are missing, on the window's thread.
    """

    looked = Signal(object)
    _arrived = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = 0
        self._arrived.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def look(self, libraries: Sequence[Path]) -> None:
        self._turn += 1
        turn, paths = self._turn, tuple(libraries)

        def run() -> None:
            missing = frozenset(path for path in paths if not path.is_file())
            # Once a drive answers, who asked may be gone.
            with suppress(RuntimeError):
                self._arrived.emit(turn, missing)

        # A process does not wait for it at its end.
        threading.Thread(target=run, name="casefile-look", daemon=True).start()

    def _tell(self, turn: int, missing: frozenset[Path]) -> None:
        if turn == self._turn:
            self.looked.emit(missing)


def folder_in_words(path: Path) -> str:
    """A library's folder; where `~` means the user's own, from there on."""
    folder, home = path.parent, Path.home()
    if sys.platform == "win32" or folder == home or not folder.is_relative_to(home):
        return str(folder)
    return f"~/{folder.relative_to(home)}"
