"""A file that one process at a time holds, until it lets go of it or ends, however it ends.

The lock is the operating system's; the file's text says who holds it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

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


class HeldElsewhere(Exception):
    """Another process, or another opening in this one, holds the file: `who`, as it says itself."""

    def __init__(self, who: str) -> None:
        super().__init__(who)
        self.who = who


class HeldFile:
    """Holds a file from construction to `release`, which removes it.

    Raises `HeldElsewhere`, or an OSError where the file cannot be made.
    """

    def __init__(self, path: Path, who: str) -> None:
        """`who` is what others are told while it is held."""
        self._path = path
        while True:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _take(self._handle)
            except OSError as error:
                told = self._read()
                os.close(self._handle)
                raise HeldElsewhere(told) from error
            if self._is_at_path():
                break
            # The holder before us removed the file between our opening and our locking it.
            os.close(self._handle)
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, who.encode())

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
