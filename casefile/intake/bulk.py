"""Many files read at once: small ones several to a task, long PDFs in stretches shared out."""

from __future__ import annotations

import queue
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from casefile.intake.assembly import Assembly
from casefile.intake.limits import Limits
from casefile.intake.reading import PageText, Reading
from casefile.intake.tasks import Opened, read_group, read_stretch
from casefile.intake.troubles import (
    ChangedError,
    Loss,
    PasswordNeededError,
    ReadingCancelledError,
    RoomClosedError,
    UnreadableError,
    WorkerLostError,
)
from casefile.intake.workers import Workers

_SMALL = 400_000


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a reading has come: files ended, of how many; pages read, of how many known."""

    files_done: int
    files: int
    pages_done: int
    pages: int
    path: Path
    """The file something was last heard of."""


Came = Callable[[int, Sequence[PageText]], None]
"""Told of pages of a long document (its index) while others of it are still being read."""


@dataclass
class _Group:
    """A task that opens one or several files."""

    parts: list[Assembly]


@dataclass
class _Stretch:
    """A task that reads pages `first` to before `stop` (from 0) of an opened PDF."""

    part: Assembly
    first: int
    stop: int


class Bulk:
    """One run over some files. Iterate `readings` once."""

    def __init__(
        self,
        workers: Workers,
        items: Sequence[tuple[Path, str | None]],
        limits: Limits,
        readers: dict[str, str],
        progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        came: Came | None = None,
    ) -> None:
        self._workers = workers
        self._limits = limits
        self._readers = readers
        self._progress = progress
        self._cancelled = cancelled or (lambda: False)
        self._came = came
        self._files = deque(
            Assembly(index, path, password, limits) for index, (path, password) in enumerate(items)
        )
        self._count = len(items)
        self._stretches: deque[_Stretch] = deque()
        self._tasks: dict[Future[Any], _Group | _Stretch] = {}
        self._ended: queue.SimpleQueue[Future[Any]] = queue.SimpleQueue()
        self._ready: deque[Assembly] = deque()
        self._done = self._pages_done = self._pages = 0

    def readings(self) -> Iterator[tuple[int, Reading]]:
        """(index, reading) as each file ends. Raises ReadingCancelledError when cancelled."""
        try:
            while True:
                self._start_tasks()
                while self._ready:
                    part = self._ready.popleft()
                    reading = part.finish()
                    self._done += 1
                    self._tell(part)
                    yield part.index, reading
                if self._cancelled():
                    raise ReadingCancelledError
                if not self._tasks and not self._files and not self._stretches:
                    return
                try:
                    future = self._ended.get(timeout=0.05)
                except queue.Empty:
                    continue
                task = self._tasks.pop(future)
                # The next task is on its way before this one's result is unpacked.
                self._start_tasks()
                self._take(task, future)
        finally:
            # Also when the caller stops listening: nobody needs these any more.
            for future in list(self._tasks):
                self._workers.stop(future)

    def _start_tasks(self) -> None:
        while len(self._tasks) < self._workers.most:
            if self._stretches:
                stretch = self._stretches.popleft()
                if stretch.part.hopeless:
                    stretch.part.lose_pages(stretch.first, stretch.stop)
                    self._release(stretch.part)
                    continue
                self._submit_stretch(stretch)
            elif self._files:
                parts = self._next_group()
                self._submit(
                    _Group(parts),
                    read_group,
                    [part.request for part in parts],
                    self._limits,
                    self._readers,
                    seconds=min(part.seconds for part in parts) + _hashing_seconds(parts),
                )
            else:
                return

    def _submit_stretch(self, stretch: _Stretch) -> None:
        part = stretch.part
        self._submit(
            stretch,
            read_stretch,
            part.request,
            stretch.first,
            stretch.stop,
            part.stamp,
            self._limits,
            seconds=part.seconds,
        )

    def _submit(
        self, task: _Group | _Stretch, function: Callable[..., Any], *arguments: Any, seconds: float
    ) -> None:
        future = self._workers.submit(function, *arguments, seconds=seconds)
        self._tasks[future] = task
        future.add_done_callback(self._ended.put)

    def _next_group(self) -> list[Assembly]:
        """The next file, and small ones after it; a suspect goes alone."""
        parts = [self._files.popleft()]
        # The last files are dealt out evenly, so that no worker ends long before the others.
        most = min(self._limits.group_files, max(1, len(self._files) // (2 * self._workers.count)))
        total = _size(parts[0].path)
        if parts[0].alone or total > _SMALL:
            return parts
        while self._files and len(parts) < most and not self._files[0].alone:
            size = _size(self._files[0].path)
            if size > _SMALL or total + size > self._limits.group_bytes:
                break
            total += size
            parts.append(self._files.popleft())
        return parts

    def _take(self, task: _Group | _Stretch, future: Future[Any]) -> None:
        if future.cancelled():
            raise ReadingCancelledError
        error = future.exception()
        if isinstance(error, (RoomClosedError, CancelledError)):
            raise ReadingCancelledError from error
        if isinstance(task, _Group):
            if error is None:
                self._take_group(task, future.result())
            else:
                self._lose_group(task, error)
            return
        if error is None:
            read = future.result()
            task.part.take_pages(read.pages, read.failed, read.embedded)
            if self._came is not None:
                self._came(task.part.index, read.pages)
            self._pages_done += len(read.pages)
            if read.next_page < task.stop:
                self._queue(task.part, read.next_page, task.stop)
        else:
            self._lose_stretch(task, error)
        self._release(task.part)
        self._tell(task.part)

    def _take_group(self, task: _Group, opened: Sequence[Opened | None]) -> None:
        again = []
        for part, one in zip(task.parts, opened, strict=True):
            if one is None:
                again.append(part)
                continue
            stretches = part.take_opening(one)
            if stretches and self._came is not None:
                self._came(part.index, one.reading.pages)
            self._pages_done += part.pages_read
            self._pages += one.reading.page_count
            part.outstanding += 1
            for first, stop in stretches:
                self._queue(part, first, stop)
            self._release(part)
            self._tell(part)
        self._files.extendleft(reversed(again))

    def _lose_group(self, task: _Group, error: BaseException) -> None:
        """A worker was lost: the file it was at is a suspect, the others are read again."""
        lost = error if isinstance(error, WorkerLostError) else WorkerLostError(Loss.DIED)
        culprit = lost.file if 0 <= lost.file < len(task.parts) else 0
        if lost.file < 0 and len(task.parts) > 1:
            # It never got to a file: nobody is to blame, but each goes alone from now on.
            for part in reversed(task.parts):
                part.alone = True
                self._files.appendleft(part)
            return
        task.parts[culprit].lose(lost)
        for part in reversed(task.parts):
            if part.hopeless:
                self._ready.append(part)
            else:
                self._files.appendleft(part)

    def _lose_stretch(self, task: _Stretch, error: BaseException) -> None:
        part = task.part
        if isinstance(error, ChangedError):
            part.change()
            part.lose_pages(task.first, task.stop)
            return
        if not isinstance(error, WorkerLostError):
            known = isinstance(error, (PasswordNeededError, UnreadableError, OSError))
            part.change() if known else part.lose(WorkerLostError(Loss.DIED, 0, task.first))
            part.lose_pages(task.first, task.stop)
            return
        part.lose(error)
        if error.page < task.first or part.hopeless:
            part.lose_pages(task.first, task.stop)
            return
        after = error.page
        if part.skips(error.page):
            part.lose_pages(error.page, error.page + 1)
            after += 1
        for first, stop in ((after, task.stop), (task.first, error.page)):
            if first < stop:
                self._queue(part, first, stop)

    def _queue(self, part: Assembly, first: int, stop: int) -> None:
        part.outstanding += 1
        self._stretches.append(_Stretch(part, first, stop))

    def _release(self, part: Assembly) -> None:
        part.outstanding -= 1
        if part.outstanding == 0:
            self._ready.append(part)

    def _tell(self, part: Assembly) -> None:
        if self._progress is not None:
            self._progress(
                Progress(self._done, self._count, self._pages_done, self._pages, part.path)
            )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def _hashing_seconds(parts: list[Assembly]) -> float:
    """Time for reading the bytes from a slow disk, on top of what understanding them may take."""
    return sum(_size(part.path) for part in parts) / 20_000_000
