"""Attaching beside the window: one thread of its own, that can be told to stop."""

from __future__ import annotations

import importlib
import tempfile
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from casefile.model.errors import CasefileError
from casefile.model.terms import Outcome
from casefile.ui.attach_things import Brought, Dropped
from casefile.ui.desk import Desk
from casefile.ui.threads import started
from casefile.ui.tongue import spoken

if TYPE_CHECKING:
    from casefile.actions.attaching import Attached, AttachProgress, HandedOver

PACE: Final = 40
"""Milliseconds between two looks at how far attaching has come."""


LEISURE: Final = 1_000
"""Milliseconds after which a window that was opened is at rest, and more is imported."""


@dataclass(frozen=True, slots=True)
class AttachEnd:
    """How attaching ended: a line for each file and address, in the order they ended."""

    case_id: str
    lines: tuple[Attached, ...]
    was_cancelled: bool


class AttachRunner(QObject):
    """Attaches what was dropped, one drop after the other.

    Signals come on the window's thread: `started` with whether it is much, `progressed` with an
    `AttachProgress`, `ended` with an `AttachEnd`, and `crashed` with an error nobody foresaw.
    """

    started = Signal(bool)
    progressed = Signal(object)
    ended = Signal(object)
    crashed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._thread = started(1, "casefile-attach")
        self._stop = threading.Event()
        self._waiting = 0
        self._closed = False
        self._is_prepared = False
        self._newest: AttachProgress | None = None
        self._arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(LEISURE, self, self._import)

    @property
    def is_running(self) -> bool:
        return self._waiting > 0

    def prepare(self) -> None:
        """Something hovers over the window or is being chosen: whoever is to read it gets up."""
        if not self._closed and not self._is_prepared:
            self._is_prepared = True
            self._thread.submit(lambda: self._desk.room.warm())
            self._thread.submit(lambda: self._desk.room.warm_drawing())

    def _import(self) -> None:
        """Files are dropped sooner or later, and the window is to notice nothing then."""
        if not self._closed:
            self._thread.submit(importlib.import_module, "casefile.actions.attaching")
            self._thread.submit(importlib.import_module, "pebble")

    def attach(self, case_id: str, things: Dropped) -> None:
        """Attaches what arrived to a case, after what is under way."""
        if self._closed:
            return
        if self._waiting == 0:
            self._stop.clear()
            self.started.emit(things.is_much)
        self._waiting += 1
        future = self._thread.submit(self._run, case_id, things)
        future.add_done_callback(lambda done: self._tell(lambda: self._ended(done)))

    def cancel(self) -> None:
        """Stops soon; what was attached until then stays."""
        self._stop.set()

    def close(self) -> None:
        """Stops, and waits until what was begun is whole."""
        self.let_go()
        self.end()

    def let_go(self) -> None:
        """Stops soon, and tells nothing more. On the window's thread."""
        self._closed = True
        self._stop.set()

    def end(self) -> None:
        """Waits until what was begun is whole. On any thread."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def decline(self, case_id: str, things: Dropped) -> None:
        """Says of what came why none of it is attached."""
        from casefile.actions.attaching import Attached

        lines = (Attached(one.name, Outcome.REFUSED, None, one.why) for one in things.declined)
        self.ended.emit(AttachEnd(case_id, tuple(lines), was_cancelled=False))

    def _run(self, case_id: str, things: Dropped) -> AttachEnd:
        from casefile.actions.attaching import Attached, attach
        from casefile.actions.attaching_addresses import attach_addresses

        lines: list[Attached] = []
        with tempfile.TemporaryDirectory(prefix="casefile-") as folder:
            handed = _written(things.brought, Path(folder))
            if things.paths or handed:
                lines += attach(
                    self._desk.library,
                    self._desk.room,
                    case_id,
                    things.paths,
                    handed=handed,
                    progress=self._progress,
                    cancelled=self._stop.is_set,
                )
        lines += attach_addresses(
            self._desk.library,
            case_id,
            [one.address for one in things.addresses],
            titles={one.address: one.title for one in things.addresses},
            cancelled=self._stop.is_set,
        )
        for one in things.declined:
            lines.append(Attached(one.name, Outcome.REFUSED, None, one.why))
        return AttachEnd(case_id, tuple(lines), self._stop.is_set())

    def _progress(self, progress: AttachProgress) -> None:
        """Small files end by the dozen at once: the window hears of the newest, now and then."""
        is_first, self._newest = self._newest is None, progress
        if is_first:
            self._tell(lambda: QTimer.singleShot(PACE, self._show_newest))

    def _show_newest(self) -> None:
        newest, self._newest = self._newest, None
        if newest is not None and not self._closed:
            self.progressed.emit(newest)

    def _ended(self, done: Future[AttachEnd]) -> None:
        self._show_newest()
        self._waiting -= 1
        if done.cancelled():
            return
        error = done.exception()
        if error is None:
            self.ended.emit(done.result())
        elif isinstance(error, CasefileError):
            self._desk.failed.emit(spoken(error.message))
            self.ended.emit(AttachEnd("", (), was_cancelled=False))
        else:
            self.ended.emit(AttachEnd("", (), was_cancelled=False))
            self.crashed.emit(error)

    def _tell(self, call: Callable[[], None]) -> None:
        if not self._closed:
            self._arrived.emit(call)

    def _call(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()


def _written(brought: Sequence[Brought], folder: Path) -> list[HandedOver]:
    """Bytes as files that workers can read, each in a folder of its own: names may be the same."""
    from casefile.actions.attaching import HandedOver

    made = []
    for number, one in enumerate(brought):
        place = folder / str(number)
        place.mkdir()
        (place / one.name).write_bytes(one.data)
        made.append(HandedOver(place / one.name, one.address))
    return made
