"""The screen goes away: on X11, where the server ends or the connection to another machine breaks.

Either Qt notices first and ends its loop, or the system's X library does. That one ends the process
at once, whatever its threads are at, and now and then it falls in doing so.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Final

LOST: Final = 1
"""The exit code; Qt's own."""

_kept: list[object] = []


def when_screen_is_lost(act: Callable[[], None]) -> None:
    """Has the X library act before the process ends. On the window's thread, once Qt is there.

    Where there is no such library nothing happens, nor will it be missed.
    """
    import ctypes

    def lost(_display: int | None) -> int:
        try:
            act()
        finally:
            sys.stderr.flush()
            os._exit(LOST)

    try:
        library = ctypes.CDLL("libX11.so.6")
    except OSError:
        return
    # XSetIOErrorHandler(3) keeps the address alone.
    handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(lost)
    _kept.append(handler)
    library.XSetIOErrorHandler(handler)
