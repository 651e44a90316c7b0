"""One program at a time holds a library; a second one is told who."""

from __future__ import annotations

import getpass
import os
import socket
from pathlib import Path

from casefile.model.wording import worded
from casefile.store.errors import LibraryInUse, LibraryUnusable
from casefile.store.held_file import HeldElsewhere, HeldFile


class LibraryLock:
    """Holds `NAME.casefile-lock` from construction to `release`.

    Raises `LibraryInUse` where another process (or another opening in this one) holds it.
    """

    def __init__(self, library: Path) -> None:
        path = library.with_name(library.name + "-lock")
        try:
            self._held = HeldFile(path, _who_i_am())
        except HeldElsewhere as held:
            raise LibraryInUse(library, held.who or worded("another program")) from held
        except OSError as error:
            why = worded("its folder cannot be written ({why})", why=error.strerror)
            raise LibraryUnusable(library, why) from error

    def release(self) -> None:
        self._held.release()


def _who_i_am() -> str:
    try:
        user = getpass.getuser()
    except (OSError, KeyError):
        user = "somebody"
    return f"Casefile (process {os.getpid()}, {user} on {socket.gethostname()})"
