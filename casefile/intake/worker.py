"""The reading room: where strangers' files are read and drawn, away from the window."""

from __future__ import annotations

import atexit
import os
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from casefile.intake.bulk import Bulk, Came, Progress
from casefile.intake.limits import Limits
from casefile.intake.reading import CharacterBoxes, Drawing, Reading
from casefile.intake.troubles import RoomClosedError
from casefile.intake.workers import Workers
from casefile.model.terms import DocumentKind

T = TypeVar("T")
Item = Path | str | tuple[Path | str, str | None]
"""A file to read, or a file and its password."""

_AHEAD = 4
"""Tasks that wait at the workers' door while the library keeps what others have brought."""

_NEEDED = ("casefile.intake.tasks", "casefile.intake.pdf", "casefile.intake.pdf_objects")

_rooms: weakref.WeakSet[ReadingRoom] = weakref.WeakSet()


class ReadingTask(Future[T]):
    """A future whose `cancel` also ends work that has begun."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted = True

    def cancel(self) -> bool:
        self.wanted = False
        return super().cancel() or not self.done()


class ReadingRoom:
    """Worker processes for reading, and one for drawing, started when first needed.

    Safe to use from several threads. `readers` is the seam for readers from outside: a document
    kind to "module:function", called in the worker as `function(path, blank, limits) -> Reading`
    in place of the built-in reader, under the same limits.
    """

    def __init__(
        self,
        workers: int | None = None,
        limits: Limits | None = None,
        readers: Mapping[DocumentKind, str] | None = None,
    ) -> None:
        self.limits = limits or Limits()
        self._readers = {str(kind): name for kind, name in (readers or {}).items()}
        count = workers or max(2, min(4, os.cpu_count() or 2))
        self._reading = Workers(
            count, self.limits.memory, tasks=400, niceness=10, ahead=_AHEAD, needed=_NEEDED
        )
        self._drawing = Workers(1, self.limits.memory, tasks=4000)
        self._closed = False
        self._lock = threading.Lock()
        self._threads: weakref.WeakSet[threading.Thread] = weakref.WeakSet()
        _rooms.add(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End all workers. What was being read is given up; closing twice does nothing."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        self._reading.close()
        self._drawing.close()
        for thread in list(self._threads):
            if thread is not threading.current_thread():
                thread.join()

    def warm(self) -> None:
        """Start the reading workers, because files are about to come; returns at once."""
        self._reading.warm()

    def warm_drawing(self) -> None:
        """Start the drawing worker, because a document is about to be shown; returns at once."""
        self._drawing.warm()

    def read(
        self,
        path: Path | str,
        password: str | None = None,
        progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Reading:
        """Read one file. Raises ReadingCancelledError when cancelled, nothing else for any file."""
        readings = self.read_many([(path, password)], progress, cancelled)
        return next(reading for _, reading in readings)

    def read_many(
        self,
        items: Iterable[Item],
        progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        came: Came | None = None,
    ) -> Iterator[tuple[int, Reading]]:
        """Read files; (index in `items`, reading) in the order they end.

        `progress` is called in this thread as parts come in, and `came` with the pages of a long
        document. Raises ReadingCancelledError soon after `cancelled()` is true; what was yielded
        until then is whole.
        """
        if self._closed:
            raise RoomClosedError
        files = [
            (Path(item[0]), item[1]) if isinstance(item, tuple) else (Path(item), None)
            for item in items
        ]
        return Bulk(
            self._reading, files, self.limits, self._readers, progress, cancelled, came
        ).readings()

    def submit_read(
        self,
        path: Path | str,
        password: str | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> ReadingTask[Reading]:
        """Like `read`, at once and in the background; `progress` is called in another thread."""
        task: ReadingTask[Reading] = ReadingTask()

        def work() -> None:
            if not task.set_running_or_notify_cancel():
                return
            try:
                task.set_result(self.read(path, password, progress, lambda: not task.wanted))
            except BaseException as error:
                task.set_exception(error)

        thread = threading.Thread(target=work, daemon=True, name="reading")
        self._threads.add(thread)
        thread.start()
        return task

    def run(self, function: Callable[..., T], *arguments: Any, seconds: float | None = None) -> T:
        """Run an importable function in a reading worker, under its limits, and wait.

        Raises what it raised, or WorkerLostError.
        """
        limit = seconds if seconds is not None else self.limits.seconds
        return self._reading.submit(function, *arguments, seconds=limit).result()

    def draw(
        self, path: Path | str, page: int, scale: float, password: str | None = None
    ) -> Drawing:
        """Draw a page (from 1) of a PDF or a picture; scale 1 is 72 dots an inch."""
        return self.submit_draw(path, page, scale, password).result()

    def submit_draw(
        self,
        path: Path | str,
        page: int,
        scale: float,
        password: str | None = None,
        priority: int = 0,
    ) -> Future[Drawing]:
        """`draw` in the background; smaller priorities first. Cancel what is no longer in view."""
        from casefile.intake import drawing

        return self._submit_drawing(
            drawing.draw, Path(path), page, scale, password, self.limits, priority=priority
        )

    def sizes(self, path: Path | str, password: str | None = None) -> list[tuple[float, float]]:
        """The width and height in points of each page of a PDF or a picture."""
        from casefile.intake import drawing

        asked = self._submit_drawing(drawing.sizes, Path(path), password, self.limits, priority=0)
        return asked.result()

    def boxes(self, path: Path | str, page: int, password: str | None = None) -> CharacterBoxes:
        """Where the characters of a PDF page's text stand."""
        return self.submit_boxes(path, page, password).result()

    def submit_boxes(
        self, path: Path | str, page: int, password: str | None = None, priority: int = 0
    ) -> Future[CharacterBoxes]:
        """`boxes` in the background."""
        from casefile.intake import drawing

        return self._submit_drawing(
            drawing.boxes, Path(path), page, password, self.limits, priority=priority
        )

    def thumbnail(self, path: Path | str, width: int, password: str | None = None) -> Drawing:
        """The first page, `width` pixels wide."""
        return self.submit_thumbnail(path, width, password).result()

    def submit_thumbnail(
        self, path: Path | str, width: int, password: str | None = None, priority: int = 10
    ) -> Future[Drawing]:
        """`thumbnail` in the background, after pages in view."""
        from casefile.intake import drawing

        return self._submit_drawing(
            drawing.thumbnail, Path(path), width, password, self.limits, priority=priority
        )

    def forget(self, path: Path | str) -> Future[None]:
        """Let go of a file that was drawn, so that it can be deleted (Windows keeps open ones)."""
        from casefile.intake import drawing

        return self._submit_drawing(drawing.forget, Path(path), priority=-1)

    def remove(self, path: Path) -> None:
        """Remove a file that was drawn, as soon as no worker has it open (Windows keeps those)."""

        def gone(_: object) -> None:
            with suppress(OSError):
                path.unlink(missing_ok=True)

        try:
            let_go = self.forget(path)
        except RoomClosedError:
            gone(None)
        else:
            let_go.add_done_callback(gone)

    def _submit_drawing(
        self, function: Callable[..., T], *arguments: Any, priority: int
    ) -> Future[T]:
        return self._drawing.submit(
            function, *arguments, seconds=self.limits.seconds / 2, priority=priority
        )

    def stop(self, future: Future[Any]) -> None:
        """Cancel a drawing, also one that is under way: its worker is replaced."""
        self._drawing.stop(future)


@atexit.register
def _close_rooms() -> None:
    """No worker outlives the program, also when a room was never closed."""
    for room in list(_rooms):
        room.close()
