"""The bundling worker as seen from outside: started when needed, replaced when it is lost."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError
from contextlib import suppress
from multiprocessing import get_context
from time import monotonic
from types import TracebackType
from typing import Any, Self

from casefile.export.exhibits.requests import Copied, CopyRequest, Heading, NotCopied, Place
from casefile.export.exhibits.worker import serve
from casefile.export.whole_file import ExportFailed
from casefile.intake.limits import Limits
from casefile.intake.troubles import WHY, Loss
from casefile.model.wording import worded

_GLANCE = 0.1
_OUT_OF_MEMORY = 77

Take = Callable[[memoryview], None]


class Workshop:
    """One worker at a time, started when first needed.

    It may take `limits.seconds` for each page, and `limits.memory` bytes.
    """

    def __init__(self, limits: Limits, cancelled: threading.Event | None) -> None:
        self._limits = limits
        self._cancelled = cancelled
        self._process: Any = None
        self._connection: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def copy(
        self, asked: CopyRequest, take: Take, progress: Callable[[int], None] | None = None
    ) -> Copied:
        """Has a document copied; `take` gets its objects as they come.

        Raises NotCopied when it cannot be, which may be after some objects have come, and
        `CancelledError`.
        """
        self._start()
        self._connection.send(asked)
        deadline = monotonic() + self._limits.seconds
        while True:
            try:
                kind, content = self._next(deadline)
            except (EOFError, OSError):
                raise NotCopied(WHY[self._lost()]) from None
            deadline = monotonic() + self._limits.seconds
            if kind == b"O":
                take(content)
            elif kind == b"P":
                if progress is not None:
                    progress(int(bytes(content)))
            elif kind == b"N":
                why, locked = json.loads(bytes(content))
                raise NotCopied(str(why), locked=bool(locked))
            else:
                return _copied(json.loads(bytes(content)))

    def _next(self, deadline: float) -> tuple[bytes, memoryview]:
        while not self._connection.poll(max(0.0, min(_GLANCE, deadline - monotonic()))):
            if self._cancelled is not None and self._cancelled.is_set():
                self._end()
                raise CancelledError
            if monotonic() >= deadline:
                self._end()
                raise NotCopied(WHY[Loss.TIME])
        frame: bytes = self._connection.recv_bytes()
        if self._cancelled is not None and self._cancelled.is_set():
            self._end()
            raise CancelledError
        return frame[:1], memoryview(frame)[1:]

    def _start(self) -> None:
        if self._process is not None:
            return
        context = get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(
            target=serve, args=(theirs, self._limits), name="bundling", daemon=True
        )
        self._process.start()
        theirs.close()

    def _lost(self) -> Loss:
        self._process.join(1.0)
        loss = Loss.MEMORY if self._process.exitcode == _OUT_OF_MEMORY else Loss.DIED
        self._end()
        return loss

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(OSError):
            self._connection.close()
        process.kill()
        process.join()


def not_put_together(error: NotCopied) -> ExportFailed:
    """That not even a sheet of ours could be copied."""
    return ExportFailed(
        worded(
            "The bundle could not be put together: {why}. Your case is unchanged and "
            "no file was written. Close other programs and try again; if it stays so, "
            "please report it.",
            why=error.why,
        )
    )


def _copied(told: dict[str, Any]) -> Copied:
    """The answer out of its JSON. Raises `NotCopied` where it is not one."""
    try:
        return Copied(
            pages=[int(one) for one in told["pages"]],
            of=int(told["of"]),
            next_object=int(told["next_object"]),
            next_key=int(told["next_key"]),
            places={str(key): Place(**one) for key, one in told["places"].items()},
            tags=[int(one) for one in told["tags"]],
            tag_table=[(int(key), str(entry)) for key, entry in told["tag_table"]],
            roles={str(key): str(value) for key, value in told["roles"].items()},
            layers=[(int(one), bool(shown)) for one, shown in told["layers"]],
            headings=[
                Heading(int(one["depth"]), str(one["title"]), Place(**one["place"]))
                for one in told["headings"]
            ],
            files=[(str(name), int(one)) for name, one in told["files"]],
            language=str(told["language"]),
            left_out=[int(one) for one in told["left_out"]],
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise NotCopied(WHY[Loss.DIED]) from None
