"""A process that typesets one work after the other, for tests that are about what is typeset.

To start one takes several times as long as to typeset a page. It ends when a work is cancelled;
what may run out of time gets a process of its own, as everything does outside of tests.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from casefile.export import typesetting
from casefile.export.compositor import Answer, answered, stay_offline
from casefile.export.typesetting import TIME_LIMIT, Work

WORKS = 16
"""After how many the process is started anew: typst keeps up to 30 MB of each."""

GLANCE = 0.02
"""Seconds between two looks at whether a work was cancelled."""

in_a_process_of_its_own = typesetting._answer


def serve(connection: Connection) -> None:
    stay_offline()
    while (asked := connection.recv()) is not None:
        connection.send(answered(*asked))


class KeptTypesetter:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: Any = None
        self._connection: Any = None
        self._works = 0

    def answer(
        self, work: Work, out: Path | None, time_limit: float, cancelled: threading.Event | None
    ) -> Answer:
        if time_limit != TIME_LIMIT:
            return in_a_process_of_its_own(work, out, time_limit, cancelled)
        with self._lock:
            if cancelled is not None and cancelled.is_set():
                raise CancelledError
            if self._process is None or self._works == WORKS:
                self._start()
            self._works += 1
            self._connection.send((typesetting._sheets(work), "" if out is None else str(out)))
            while not self._connection.poll(GLANCE):
                if cancelled is not None and cancelled.is_set():
                    self.end()
                    raise CancelledError
            answer: Answer = self._connection.recv()
            return answer

    def _start(self) -> None:
        self.end()
        context = get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,), daemon=True)
        self._process.start()
        self._works = 0
        theirs.close()

    def end(self) -> None:
        if self._process is not None:
            self._connection.close()
            self._process.kill()
            self._process.join()
            self._process = None


@contextmanager
def kept_typesetter() -> Iterator[None]:
    """Until the end everything is typeset by a kept process."""
    kept = KeptTypesetter()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(typesetting, "_answer", kept.answer)
        yield
    kept.end()
