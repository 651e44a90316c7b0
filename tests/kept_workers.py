"""Worker processes that one reading room after the other reads and draws with.

To start them takes several times as long as to read a page, and most rooms of the tests read one
or two. Each room has its own tasks and ends them; what lasts is the processes behind it. Rooms
with limits of their own start processes of their own, as all do outside of tests.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from typing import Any

import pytest

from casefile.intake import worker
from casefile.intake.limits import Limits
from casefile.intake.troubles import RoomClosedError
from casefile.intake.workers import Workers

workers_of_its_own = Workers


class Lent:
    """Workers to one room, as far as it asks anything of them, until it closes."""

    def __init__(self, kept: Workers) -> None:
        self._kept = kept
        self._asked: weakref.WeakSet[Future[Any]] = weakref.WeakSet()
        self._lock = threading.Lock()
        self._is_closed = False
        self.count = kept.count
        self.most = kept.most
        self.warm = kept.warm
        self.stop = kept.stop

    def submit(
        self, function: Callable[..., Any], *arguments: Any, seconds: float, priority: int = 0
    ) -> Future[Any]:
        with self._lock:
            if self._is_closed:
                raise RoomClosedError
            future = self._kept.submit(function, *arguments, seconds=seconds, priority=priority)
            self._asked.add(future)
        return future

    def close(self) -> None:
        """Gives up what this room has asked for; whoever works on it is replaced."""
        with self._lock:
            self._is_closed = True
            asked = list(self._asked)
        for future in asked:
            if future.done() or future.cancel():
                continue
            with suppress(Exception):
                future.set_exception(RoomClosedError())
            self._kept.stop(future)


class KeptWorkers:
    def __init__(self) -> None:
        self._kept: dict[tuple[Any, ...], Workers] = {}

    def lend(self, count: int, memory: int, *how: Any, **named: Any) -> Workers | Lent:
        if memory != Limits().memory:
            return workers_of_its_own(count, memory, *how, **named)
        key = (count, *how, *sorted(named.items()))
        if key not in self._kept:
            self._kept[key] = workers_of_its_own(count, memory, *how, **named)
        return Lent(self._kept[key])

    def end(self) -> None:
        for one in self._kept.values():
            one.close()


@contextmanager
def kept_workers() -> Iterator[None]:
    """Until the end all rooms read and draw with kept processes."""
    kept = KeptWorkers()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worker, "Workers", kept.lend)
        yield
    kept.end()
