"""Threads beside the window's, up before there is anything for them to do."""

from __future__ import annotations

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Final

NICENESS: Final = 5
"""Between the window and the workers that read: whoever holds Python's lock is soon done."""


def started(count: int, name: str) -> ThreadPoolExecutor:
    """A pool of `count` threads that run already.

    Whoever submits to a pool whose threads are not up waits until one is, and the window would do
    that just when others are busy.
    """
    pool = ThreadPoolExecutor(count, thread_name_prefix=name, initializer=_give_way)
    together = threading.Barrier(count + 1)
    for _ in range(count):
        pool.submit(together.wait)
    together.wait()
    return pool


def _give_way() -> None:
    """Lets the window's thread run first where the system ranks threads one by one: on Linux."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
