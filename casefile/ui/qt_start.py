"""The moment in which Qt looks for a screen: where it finds none, it says why in few words.

Left to itself Qt ends the process with an abort, and a list of its plugins.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QMessageLogContext, QtMsgType, qInstallMessageHandler

from casefile.ground import missing_library


@contextmanager
def telling_why_not() -> Iterator[None]:
    """While the application is made, what Qt says before it gives up is put into words."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            said.append(words)
            return
        sys.stderr.write(f"casefile: {_why(said, words)}\n")
        sys.stderr.flush()
        # Qt aborts as soon as this returns.
        os._exit(1)

    qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(None)
    for words in said:
        sys.stderr.write(words + "\n")


def _why(said: list[str], last: str) -> str:
    missing = _unlinked_plugin()
    if missing is not None:
        return missing
    if any("could not connect to display" in words for words in said):
        display = os.environ.get("DISPLAY", "")
        return (
            f"the screen “{display}” cannot be reached. Start it in a graphical session of your "
            "own; “casefile --help” lists what works without a screen."
        )
    told = " ".join([*said, last.partition("\n")[0]])
    return f"Qt cannot show a window here. It says: {told}"


def _unlinked_plugin() -> str | None:
    """Which of the system's libraries the part of Qt that draws on the screen cannot find."""
    if not sys.platform.startswith("linux"):
        return None
    wanted = os.environ.get("QT_QPA_PLATFORM", "xcb").partition(":")[0] or "xcb"
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    plugin = plugins / "platforms" / f"libq{wanted}.so"
    if not plugin.is_file():
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return missing_library(str(error))
    return None
