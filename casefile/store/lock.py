"""One program at a time holds a library; a second one is told who.

The lock is the operating system's on a file beside the library, so that it ends with the process
that held it, however that ended; the file's text says who holds it.
"""

from __future__ import annotations

import getpass
import os
import socket
import sys
from pathlib import Path

from casefile.model.wording import worded
from casefile.store.errors import LibraryInUse, LibraryUnusable

# Windows locks byte ranges against readers too: lock one far behind the text.
_FAR = 1 << 30

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class LibraryLock:
    """Holds `NAME.casefile-lock` from construction to `release`.

    Raises `LibraryInUse` where another process (or another opening in this one) holds it.
    """

    def __init__(self, library: Path) -> None:
        self._path = library.with_name(library.name + "-lock")
        while True:
            self._handle = self._open(library)
            try:
                _take(self._handle)
            except OSError as error:
                who = self._read() or worded("another program")
                os.close(self._handle)
                raise LibraryInUse(library, who) from error
            if self._is_at_path():
                break
            # The holder before us removed the file between our opening and our locking it.
            os.close(self._handle)
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, _who_i_am().encode())

    def _open(self, library: Path) -> int:
        try:
            return os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            why = worded("its folder cannot be written ({why})", why=error.strerror)
            raise LibraryUnusable(library, why) from error

    def _is_at_path(self) -> bool:
        try:
            return os.path.samestat(os.fstat(self._handle), self._path.stat())
        except FileNotFoundError:
            return False

    def _read(self) -> str:
        os.lseek(self._handle, 0, os.SEEK_SET)
        return os.read(self._handle, 1000).decode(errors="replace").strip()

    def release(self) -> None:
        # Removed before it is let go: whoever opens the path from now on makes a new file.
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        os.close(self._handle)
        if sys.platform == "win32":
            self._path.unlink(missing_ok=True)


def _who_i_am() -> str:
    try:
        user = getpass.getuser()
    except (OSError, KeyError):
        user = "somebody"
    return f"Casefile (process {os.getpid()}, {user} on {socket.gethostname()})"
