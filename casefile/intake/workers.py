"""Worker processes: started on first use, confined, replaced when they die or overstay."""

from __future__ import annotations

import heapq
import importlib
import itertools
import multiprocessing
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, NoReturn, TypeVar

from casefile.intake.confine import confine
from casefile.intake.troubles import Loss, RoomClosedError, WorkerLostError

T = TypeVar("T")
_OUT_OF_MEMORY = 77
_SLOTS = 64

# In a worker: where it notes how far it has come, and the slot of the task it works on.
_reached: Any = None
_slot = 0


def _start(memory: int, niceness: int, reached: Any, needed: tuple[str, ...]) -> None:
    """A worker's first act."""
    global _reached
    _reached = reached
    confine(memory, niceness)
    for module in needed:
        importlib.import_module(module)


def note_reached(file: int, page: int) -> None:
    """In a worker: what it is about to touch, known outside even if that ends it."""
    if _reached is not None:
        _reached[2 * _slot] = file
        _reached[2 * _slot + 1] = page


def out_of_memory() -> NoReturn:
    """In a worker: end, saying why; another one takes its place."""
    os._exit(_OUT_OF_MEMORY)


def _run(slot: int, function: Callable[..., T], arguments: tuple[Any, ...]) -> T:
    global _slot
    _slot = slot
    try:
        return function(*arguments)
    except MemoryError:
        out_of_memory()


@dataclass(order=True)
class _Job:
    rank: tuple[int, int]
    function: Callable[..., Any] = field(compare=False)
    arguments: tuple[Any, ...] = field(compare=False)
    seconds: float = field(compare=False)
    future: Future[Any] = field(compare=False)
    slot: int = field(default=-1, compare=False)
    inner: Any = field(default=None, compare=False)
    began: float = field(default=0.0, compare=False)
    broken: int = field(default=0, compare=False)


class Workers:
    """A few processes that run tasks in order of priority, the smallest number first.

    A task's future ends in its result, in what it raised, or in WorkerLostError.
    """

    def __init__(
        self,
        count: int,
        memory: int,
        tasks: int,
        niceness: int = 0,
        ahead: int = 0,
        needed: tuple[str, ...] = (),
    ) -> None:
        """`ahead` tasks more than there are workers are handed out, so that none waits for one.

        A worker is replaced after `tasks`: parsers of strangers' files lose a little memory on
        each. `memory` is in bytes. `needed` are modules it imports before its first task comes.
        """
        self._tasks = tasks
        self._needed = needed
        self.count = count
        self._memory = memory
        self._niceness = niceness
        self.most = min(count + ahead, _SLOTS)
        """How many tasks are handed out at once."""
        self._lock = threading.RLock()
        self._numbers = itertools.count()
        self._waiting: list[_Job] = []
        self._running: dict[int, _Job] = {}
        self._pool: Any = None
        self._reached: Any = None
        self._closed = False
        self._starting = False
        self._starter: threading.Thread | None = None
        self._watch: threading.Thread | None = None
        self._wake = threading.Event()

    def submit(
        self, function: Callable[..., T], *arguments: Any, seconds: float, priority: int = 0
    ) -> Future[T]:
        """Run an importable function in a worker; `seconds` are counted from its start.

        Returns at once: starting processes takes longer than the window may wait.
        """
        future: Future[T] = Future()
        with self._lock:
            if self._closed:
                raise RoomClosedError
            rank = (priority, next(self._numbers))
            heapq.heappush(self._waiting, _Job(rank, function, arguments, seconds, future))
            self._hand_out()
        return future

    def warm(self) -> None:
        """Start the processes now, because there will be something for them to do."""
        with self._lock:
            if not self._closed and self._pool is None:
                self._start_up()

    def stop(self, future: Future[Any]) -> None:
        """Cancel a task; if it is running, its worker is replaced."""
        if future.cancel():
            return
        with self._lock:
            job = next((job for job in self._running.values() if job.future is future), None)
        if job is not None and job.inner is not None:
            job.inner.cancel()

    def close(self) -> None:
        """End all workers; tasks that wait are cancelled, tasks that run are lost."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            waiting, self._waiting = self._waiting, []
            pool, self._pool = self._pool, None
            starter = self._starter
            running = list(self._running.values())
        self._wake.set()
        for job in waiting:
            job.future.cancel()
        if starter is not None:
            starter.join()
        if pool is not None:
            pool.stop()
            pool.join()
        for job in running:
            _fail(job.future, RoomClosedError())
        if self._watch is not None:
            self._watch.join()

    def _hand_out(self) -> None:
        """Give waiting tasks to the pool while it has room. The lock is held."""
        if self._closed or not self._waiting:
            return
        if self._pool is None:
            self._start_up()
            return
        while self._pool is not None and self._waiting and len(self._running) < self.most:
            job = heapq.heappop(self._waiting)
            if not job.broken and not job.future.set_running_or_notify_cancel():
                continue
            job.slot = next(slot for slot in range(_SLOTS) if slot not in self._running)
            self._running[job.slot] = job
            self._schedule(job)

    def _start_up(self) -> None:
        """Start the processes, unless they are starting. The lock is held."""
        if not self._starting:
            self._starting = True
            self._starter = threading.Thread(target=self._begin, daemon=True)
            self._starter.start()

    def _schedule(self, job: _Job) -> None:
        """Hand one job to the pool. The lock is held."""
        self._reached[2 * job.slot] = self._reached[2 * job.slot + 1] = -1
        job.began = time.monotonic()
        try:
            job.inner = self._pool.schedule(
                _run, args=(job.slot, job.function, job.arguments), timeout=job.seconds
            )
        except RuntimeError:
            # The pool gave up, because workers died before they took a task.
            self._again(job)
            return
        job.inner.add_done_callback(lambda inner: self._finish(job, inner))

    def _again(self, job: _Job) -> None:
        """A new pool, and the job once more in it. The lock is held."""
        self._running.pop(job.slot, None)
        self._discard()
        if job.broken < 2:
            job.broken += 1
            heapq.heappush(self._waiting, job)
            self._hand_out()
        else:
            _fail(job.future, WorkerLostError(Loss.DIED))

    def _begin(self) -> None:
        """Start the processes, in a thread of its own."""
        pool: Any = None
        try:
            from pebble import ProcessPool

            context = multiprocessing.get_context("spawn")
            reached = self._reached or context.RawArray("i", 2 * _SLOTS)
            pool = ProcessPool(
                max_workers=self.count,
                max_tasks=self._tasks,
                initializer=_start,
                initargs=(self._memory, self._niceness, reached, self._needed),
                context=context,
            )
            begun = bool(pool.active)
        except (OSError, RuntimeError):
            begun = False
        with self._lock:
            self._starting = False
            if begun and not self._closed:
                self._pool, self._reached = pool, reached
                if self._watch is None:
                    self._watch = threading.Thread(target=self._watch_over, daemon=True)
                    self._watch.start()
                self._hand_out()
                return
            waiting, self._waiting = self._waiting, []
        for job in waiting:
            if job.future.set_running_or_notify_cancel() if not job.broken else True:
                _fail(job.future, WorkerLostError(Loss.DIED))
        if pool is not None:
            pool.stop()
            pool.join()

    def _discard(self) -> None:
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.stop()
            # Joining here could wait for the very thread this runs in.
            threading.Thread(target=pool.join, daemon=True).start()

    def _finish(self, job: _Job, inner: Any) -> None:
        """A task ended, in whatever way; called in one of the pool's threads."""
        with self._lock:
            if self._running.get(job.slot) is not job or job.inner is not inner:
                return
            del self._running[job.slot]
            file, page = self._reached[2 * job.slot], self._reached[2 * job.slot + 1]
            error = None if inner.cancelled() else inner.exception()
            if _is_broken_pool(error) and not self._closed:
                self._again(job)
                return
            self._hand_out()
        if inner.cancelled():
            _fail(job.future, CancelledError())
        elif error is None:
            with suppress(Exception):
                job.future.set_result(inner.result())
        else:
            _fail(job.future, _as_loss(error, file, page, job.seconds))

    def _watch_over(self) -> None:
        """Free tasks of which the pool itself has lost sight."""
        while not self._wake.wait(1.0):
            now = time.monotonic()
            with self._lock:
                jobs = [job for job in self._running.values() if job.inner is not None]
                lost = [job for job in jobs if now - job.began > 3 * job.seconds + 15]
                if lost:
                    self._discard()
                    for job in jobs:
                        self._running.pop(job.slot, None)
                    self._hand_out()
                else:
                    jobs = []
            for job in jobs:
                _fail(job.future, WorkerLostError(Loss.TIME, seconds=job.seconds))


def _is_broken_pool(error: BaseException | None) -> bool:
    from concurrent.futures.process import BrokenProcessPool

    return isinstance(error, BrokenProcessPool)


def _as_loss(error: BaseException, file: int, page: int, seconds: float) -> BaseException:
    from pebble import ProcessExpired

    if isinstance(error, FutureTimeoutError):
        return WorkerLostError(Loss.TIME, file, page, seconds)
    if isinstance(error, ProcessExpired):
        loss = Loss.MEMORY if error.exitcode == _OUT_OF_MEMORY else Loss.DIED
        return WorkerLostError(loss, file, page)
    if _is_broken_pool(error):
        return WorkerLostError(Loss.DIED, file, page)
    return error


def _fail(future: Future[Any], error: BaseException) -> None:
    # The other side may have ended it meanwhile; a result that came first stays.
    with suppress(Exception):
        future.set_exception(error)
