"""Documents' bytes where the worker that draws can read them: private files, gone at the end."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections import OrderedDict
from concurrent.futures import CancelledError
from pathlib import Path
from typing import TYPE_CHECKING, Final

from casefile.intake.troubles import (
    PasswordNeededError,
    RoomClosedError,
    UnreadableError,
    WorkerLostError,
)
from casefile.model.errors import CasefileError
from casefile.ui.threads import started

if TYPE_CHECKING:
    from casefile.intake.reading import Drawing
    from casefile.intake.worker import ReadingRoom
    from casefile.ui.desk import Desk

KEPT_FILES: Final = 4
TROUBLES: Final = (
    UnreadableError,
    PasswordNeededError,
    WorkerLostError,
    RoomClosedError,
    CancelledError,
    CasefileError,
    OSError,
)
"""What may keep a page from being drawn; each costs that page its picture and nothing else."""


class PageFiles:
    """The few documents that were read last, in a folder that only this user can enter.

    Passwords typed in this session are kept here, in memory, for drawing.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._library = desk.library
        self.passwords: dict[str, str] = {}
        self.pool = started(2, "casefile-files")
        self._guard = threading.Lock()
        self._folder: Path | None = None
        self._kept: OrderedDict[str, Path] = OrderedDict()

    @property
    def room(self) -> ReadingRoom:
        return self._desk.room

    def path(self, sha256: str) -> Path:
        """A file with the document's bytes; writes it first if need be, so not on the window's
        thread. Raises `CasefileError` or `OSError`."""
        with self._guard:
            found = self._kept.get(sha256)
            if found is not None:
                self._kept.move_to_end(sha256)
                return found
            path = self._in_folder(sha256)
            self._library.contents.write_to(sha256, path)
            self._kept[sha256] = path
            while len(self._kept) > KEPT_FILES:
                _, old = self._kept.popitem(last=False)
                self.room.remove(old)
            return path

    def thumbnail(self, sha256: str, width: int) -> Drawing | None:
        """The first page `width` pixels wide, None if it cannot be drawn. Waits for the worker."""
        password = self.passwords.get(sha256)
        with self._guard:
            kept = self._kept.get(sha256)
        try:
            if kept is not None:
                return self.room.thumbnail(kept, width, password)
            with self._guard:
                path = self._in_folder(f"thumbnail-{sha256}")
            self._library.contents.write_to(sha256, path)
            try:
                return self.room.thumbnail(path, width, password)
            finally:
                self.room.remove(path)
        except TROUBLES:
            return None

    def close(self) -> None:
        """Removes the files. Whatever still waits for one is given up."""
        self.pool.shutdown(wait=True, cancel_futures=True)
        with self._guard:
            self._kept.clear()
            if self._folder is not None:
                shutil.rmtree(self._folder, ignore_errors=True)
                self._folder = None

    def _in_folder(self, name: str) -> Path:
        if self._folder is None:
            # mkdtemp makes it 0700.
            self._folder = Path(tempfile.mkdtemp(prefix="casefile-pages-"))
        return self._folder / name
