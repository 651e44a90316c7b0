"""Opens libraries beside the window, which is already there."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from casefile.model.errors import CasefileError
from casefile.ui.tongue import spoken

if TYPE_CHECKING:
    from casefile.store.library import Library


class LibraryOpener(QObject):
    """Ends in one of `opened` (a `Library`), `refused` (a sentence) and `crashed` (an error).

    All come on the window's thread.
    """

    opened = Signal(object)
    refused = Signal(str)
    crashed = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def is_opening(self) -> bool:
        return self._thread is not None

    def open(self, path: Path) -> None:
        """Opens a library that is there."""
        self._start(lambda: _open(path))

    def create(self, path: Path) -> None:
        """Makes an empty library."""
        self._start(lambda: _create(path))

    def create_sample(self, path: Path) -> None:
        """Makes a library with the sample case, or opens the one that was made before."""
        self._start(lambda: _create_sample(path))

    def wait(self) -> None:
        """Until what was begun has ended."""
        if self._thread is not None:
            self._thread.join()

    def _start(self, work: Callable[[], Library]) -> None:
        if self._thread is not None:
            return

        def run() -> None:
            try:
                ended: object = work()
            except BaseException as error:
                ended = error
            self._ended.emit(ended)

        self._thread = threading.Thread(target=run, name="casefile-open", daemon=True)
        self._thread.start()

    def _tell(self, ended: object) -> None:
        self._thread = None
        if isinstance(ended, CasefileError):
            self.refused.emit(spoken(ended.message))
        elif isinstance(ended, BaseException):
            self.crashed.emit(ended)
        else:
            self.opened.emit(ended)


def _open(path: Path) -> Library:
    from casefile.store.library import Library

    library = Library.open(path)
    _prepare()
    return library


def _create(path: Path) -> Library:
    from casefile.store.library import Library

    library = Library.create(path)
    _prepare()
    return library


def _prepare() -> None:
    """Imports the panes here, where it keeps nobody waiting; the window then only builds them."""
    import casefile.ui.status_bar
    import casefile.ui.window_view  # noqa: F401


def _create_sample(path: Path) -> Library:
    from casefile.actions.sample import make_sample
    from casefile.intake.worker import ReadingRoom
    from casefile.store.library import Library

    if path.exists():
        return _open(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    library = Library.create(path)
    try:
        with ReadingRoom() as room:
            make_sample(library, room)
    except BaseException:
        library.close()
        path.unlink(missing_ok=True)
        raise
    _prepare()
    return library
