"""Standard streams for a program that may be started without any, from a menu or by pythonw."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from pathlib import Path


def open_streams() -> None:
    """Gives the program the standard streams it lacks; what is written there is lost.

    Were they left closed, the next files that are opened would take their numbers, and what any
    part of Qt says as an error would be written into them: into a library.
    """
    if sys.platform != "win32":
        handle = os.open(os.devnull, os.O_RDWR)
        while handle <= 2:
            # The processes that read documents are to have them, too.
            os.set_inheritable(handle, True)
            handle = os.dup(handle)
        os.close(handle)
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115
    if sys.stdout is None:
        sys.stdout = _nowhere()
    if sys.stderr is None:
        sys.stderr = _nowhere()


def _nowhere() -> TextIOWrapper:
    return Path(os.devnull).open("w", encoding="utf-8")
