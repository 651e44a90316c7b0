"""One window for each user, screen and settings: who is first, and where the others find it.

Who is first is settled by a file that the system lets one process hold (`HeldFile`), so that two
starts at once cannot both be, and that a first one which was killed is none any more, whatever it
left lying about.
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QCryptographicHash

from casefile.asked import Asked
from casefile.store.held_file import HeldElsewhere, HeldFile
from casefile.ui.instance_words import packed, was_taken
from casefile.ui.window_memory import settings_file, state_folder

PATIENCE: Final = 8.0
"""Seconds a start waits for the first one to answer, which may still be starting itself."""

_STEP: Final = 0.05
_LONGEST: Final = 90
"""Characters of a socket's path. Systems allow 104 at the least; it is made under another name."""


class Place(NamedTuple):
    """Where the first one is to be found: the file it holds, and the address it listens at."""

    held: Path
    address: str


class NotAnswering(Exception):
    """The first one is there and does not answer; `who` is its process's number, if known."""

    def __init__(self, who: str) -> None:
        super().__init__(who)
        self.who = who


def key() -> str:
    """What this window is known by: its settings, its screen, and which program it is.

    A test, a clone under development and a second screen each have a window of their own.
    """
    screen = [os.environ.get(name, "") for name in ("WAYLAND_DISPLAY", "DISPLAY")]
    program = str(Path(__file__).resolve().parent)
    words = "\0".join([str(settings_file()), *screen, program])
    algorithm = QCryptographicHash.Algorithm.Sha256
    digest = QCryptographicHash.hash(os.fsencode(words), algorithm)
    return bytes(digest.toHex().data()).decode("ascii")[:16]


def place() -> Place | None:
    """None where there is no folder that only this user can enter: then each window is alone."""
    if sys.platform == "win32":
        folder = state_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return None
        return Place(folder / f"{key()}.lock", f"casefile-{key()}")
    for folder in _folders():
        address = str(folder / f"{key()}.socket")
        if len(os.fsencode(address)) <= _LONGEST and _is_private(folder):
            return Place(folder / f"{key()}.lock", address)
    return None


def _folders() -> list[Path]:
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    user = os.getuid() if sys.platform != "win32" else 0
    usual = Path(tempfile.gettempdir()) / f"casefile-{user}"
    return [Path(given) / "casefile", usual] if given.startswith("/") else [usual]


def _is_private(folder: Path) -> bool:
    """Whether it is a folder (made, if need be) of this user, that nobody else can enter."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        seen = folder.lstat()
    except OSError:
        return False
    if sys.platform == "win32" or not stat.S_ISDIR(seen.st_mode) or seen.st_uid != os.getuid():
        return False
    return stat.S_IMODE(seen.st_mode) & 0o077 == 0


def first_or_handed(asked: Asked, where: Place, patience: float = PATIENCE) -> HeldFile | None:
    """Becomes the first, and answers with what shows it; or hands over what is asked: None.

    Raises `NotAnswering`, and an OSError where nobody can be the first there.
    """
    end = time.monotonic() + patience
    call = _caller()
    while True:
        try:
            return HeldFile(where.held, str(os.getpid()))
        except HeldElsewhere as held:
            who = held.who
        # Nobody answers: the first is starting, ending, or was killed this moment. Looked at anew.
        answer = call(where.address, packed(asked), end)
        if answer is not None and was_taken(answer):
            return None
        if time.monotonic() >= end or answer is not None:
            raise NotAnswering(who)
        time.sleep(_STEP)


def _caller() -> Callable[[str, bytes, float], bytes | None]:
    # Imported once there is somebody to call.
    def call(address: str, message: bytes, end: float) -> bytes | None:
        if sys.platform == "win32":
            from casefile.ui.instance_pipe import call as over
        else:
            from casefile.ui.instance_socket import call as over
        return over(address, message, end)

    return call
