"""Opens libraries beside the window, which is already there."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from casefile.model.errors import CasefileError
from casefile.model.wording import worded
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
        self._came: object = None
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
        """Until what was begun has ended; nobody is told of it any more."""
        if self._thread is None:
            return
        self._thread.join()
        came, self._thread, self._came = self._came, None, None
        if came is not None and not isinstance(came, BaseException):
            _close(came)

    def _start(self, work: Callable[[], Library]) -> None:
        if self._thread is not None:
            return

        def run() -> None:
            try:
                ended: object = work()
            except BaseException as error:
                ended = error
            self._came = ended
            self._ended.emit(ended)

        self._thread = threading.Thread(target=run, name="casefile-open", daemon=True)
        self._thread.start()

    def _tell(self, ended: object) -> None:
        if self._came is not ended:
            return
        self._thread = self._came = None
        if isinstance(ended, CasefileError):
            self.refused.emit(spoken(ended.message))
        elif isinstance(ended, BaseException):
            self.crashed.emit(ended)
        else:
            self.opened.emit(ended)


def _close(library: object) -> None:
    from casefile.store.library import Library

    assert isinstance(library, Library)
    library.close()


def _open(path: Path) -> Library:
    from casefile.store.library import Library

    library = Library.open(path)
    _prepare(library)
    return library


def _create(path: Path) -> Library:
    from casefile.store.library import Library

    library = Library.create(path)
    _prepare(library)
    return library


def _prepare(library: Library) -> None:
    """Imports the panes here, where it keeps nobody waiting; the window then only builds them.

    They read where the user was as soon as they are there: what that takes longest for, opening a
    connection and putting the questions into words, is done by then.
    """
    import casefile.ui.status_bar
    import casefile.ui.window_view  # noqa: F401
    from casefile.store.remembered import whereabouts

    with library.read() as connection:
        whereabouts(connection)


def _create_sample(path: Path) -> Library:
    from casefile.actions.sample import make_sample
    from casefile.intake.worker import ReadingRoom
    from casefile.store.errors import LibraryUnusable
    from casefile.store.library import Library

    if path.exists():
        return _open(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = worded(
            "the folder “{folder}” cannot be made ({why})", folder=path.parent, why=error.strerror
        )
        raise LibraryUnusable(path, why) from error
    library = Library.create(path)
    try:
        with ReadingRoom() as room:
            make_sample(library, room)
    except BaseException:
        library.close()
        path.unlink(missing_ok=True)
        raise
    _prepare(library)
    return library
