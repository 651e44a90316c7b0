"""Where one run of the program writes what it needs for a while: documents dragged out, previews.

All of it lies in one folder, held as long as the run lasts, however it ends. What a run that was
killed left behind is removed by a later one.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

from casefile.store.held_file import HeldElsewhere, HeldFile

_PREFIX: Final = "casefile-run-"
_HELD: Final = "held"


class Scratch:
    """From now to `end`, Python's folder for temporary files is one of this run alone.

    Raises an OSError where none can be made.
    """

    def __init__(self) -> None:
        self._around = tempfile.gettempdir()
        # mkdtemp makes it 0700.
        self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
        self._held = HeldFile(self._folder / _HELD, str(os.getpid()))
        tempfile.tempdir = str(self._folder)

    def sweep(self) -> None:
        """Removes what is this user's and held by nobody any more. On any thread."""
        for folder in Path(self._around).glob(f"{_PREFIX}*"):
            with suppress(OSError, HeldElsewhere):
                is_own = not hasattr(os, "getuid") or folder.lstat().st_uid == os.getuid()
                # One that holds no such file yet is just being made.
                if is_own and not folder.is_symlink() and (folder / _HELD).is_file():
                    _remove(folder, HeldFile(folder / _HELD, ""))

    def end(self) -> None:
        tempfile.tempdir = self._around
        _remove(self._folder, self._held)


def _remove(folder: Path, held: HeldFile) -> None:
    # Held until all else is gone: what could not be removed this time is found the next.
    for one in folder.iterdir():
        if one.is_dir() and not one.is_symlink():
            shutil.rmtree(one, ignore_errors=True)
        elif one.name != _HELD:
            one.unlink(missing_ok=True)
    held.release()
    shutil.rmtree(folder, ignore_errors=True)
