"""What will leave, made ahead where only this user can see it, as often as a choice changes."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Sequence
from concurrent.futures import CancelledError
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from casefile.actions.exporting import export
from casefile.export.orders import ENDINGS, Kind, Order
from casefile.ui.desk import Desk
from casefile.ui.export.made_pages import MadePages
from casefile.ui.tongue import spoken

_DRAWN = (".pdf", ".png")
_WIDEST = 1000.0
"""Points; a picture may be wider than any page, and is shown smaller."""
_PAUSE = 350
"""Milliseconds in which nothing is changed before it is made anew."""
_MOST_LETTERS = 40_000
"""As much of a text as is shown ahead."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What was made: pages, or the beginning of a text; and what there is to say of it.

    `delimiter` parts the cells of a table.
    """

    pages: MadePages | None
    text: str
    remarks: tuple[str, ...]
    path: Path
    delimiter: str = ""


class Previews(QObject):
    """Makes a file for an order in a private folder, the last one asked for alone.

    `began` says that one is on its way, `came` carries a `Preview`, `refused` a sentence.
    """

    began = Signal()
    came = Signal(object)
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: tuple[tuple[str, ...], Order] | None = None
        self._answered: tuple[tuple[str, ...], Order] | None = None
        self._stop: threading.Event | None = None
        self._folder: Path | None = None
        self._shown: Path | None = None
        self._count = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._begin)

    def ask(self, case_ids: Sequence[str], order: Order) -> None:
        """Makes this soon, instead of whatever was asked for before; nothing for what is shown."""
        asked = (tuple(case_ids), order)
        if asked == self._asked:
            return
        self._asked = asked
        self._cancel()
        self.began.emit()
        self._pause.start()

    def rest(self) -> None:
        """Makes nothing any more until it is asked: what was asked for is not to be shown."""
        self._asked = None
        self._pause.stop()
        self._cancel()

    @property
    def is_making(self) -> bool:
        """Whether what was asked for last is still to come."""
        return self._asked is not None and self._asked != self._answered

    def close(self) -> None:
        """Stops, and removes what was made."""
        self.rest()
        if self._shown is not None:
            self._drop(self._shown)
        folder, self._folder = self._folder, None
        if folder is not None:
            # Behind whatever may still be written there.
            self._desk.compute(lambda: shutil.rmtree(folder, ignore_errors=True))

    def _cancel(self) -> None:
        if self._stop is not None:
            self._stop.set()
            self._stop = None

    def _begin(self) -> None:
        if self._asked is None:
            return
        asked = case_ids, order = self._asked
        stop = self._stop = threading.Event()
        desk, path = self._desk, self._next_path(order)

        def make() -> Preview | None:
            try:
                made = export(desk.library, case_ids, path, order, cancelled=stop)
                if path.suffix in _DRAWN:
                    pages = MadePages(desk, path, desk.room.sizes(path), widest=_WIDEST)
                    return Preview(pages, "", tuple(map(spoken, made.remarks)), path)
                with path.open(encoding="utf-8-sig", errors="replace") as file:
                    text = file.read(_MOST_LETTERS)
                delimiter = order.tables.delimiter.sign if path.suffix == ".csv" else ""
                return Preview(None, text, tuple(map(spoken, made.remarks)), path, delimiter)
            except CancelledError:
                return None

        def refused(message: str) -> None:
            if isValid(self) and self._stop is stop:
                self._answered = asked
                self.refused.emit(message)

        def came(preview: Preview | None) -> None:
            if not isValid(self) or preview is None or self._stop is not stop:
                self._drop(path)
                return
            self._answered = asked
            before, self._shown = self._shown, preview.path
            self.came.emit(preview)
            if before is not None:
                self._drop(before)

        desk.compute(make, key="export preview").then(came).otherwise(refused)

    def _next_path(self, order: Order) -> Path:
        if self._folder is None:
            # mkdtemp makes it 0700.
            self._folder = Path(tempfile.mkdtemp(prefix="casefile-preview-"))
        self._count += 1
        ending = ".png" if order.kind is Kind.PICTURE else ENDINGS[order.kind][0]
        return self._folder / f"{self._count}{ending}"

    def _drop(self, path: Path) -> None:
        if path.suffix in _DRAWN:
            self._desk.room.remove(path)
            return
        with suppress(OSError):
            path.unlink(missing_ok=True)
