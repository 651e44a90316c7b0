"""Where the frozen program begins: first the processes it starts itself, then the program."""

from __future__ import annotations

import multiprocessing
import os
import sys


def give_back_the_search_path() -> None:
    """Let programs that this one starts (a browser, a viewer) find their own libraries again.

    The bootloader points LD_LIBRARY_PATH at this program's libraries; the loader has read it by
    now, and what it was before stands beside it.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    # A process started by this program is this program again, with words that say so: it serves
    # in here and never comes back, so that nothing of the window is imported for it.
    multiprocessing.freeze_support()
    if sys.platform == "linux":
        give_back_the_search_path()
    from casefile.__main__ import main

    sys.exit(main())
