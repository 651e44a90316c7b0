"""Finding through all pages of a document, a few milliseconds at a time."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from casefile.ui.reader.page_layout import PageLayout
from casefile.ui.reader.searching import find
from casefile.ui.reader.source import Stretch

_BUDGET = 0.006
"""Seconds of searching between two turns of the window."""


class Finder(QObject):
    """Searches from the page in view to the end, then from the beginning.

    `advanced` comes as finds are added and once more at the end; `found` is in reading order.
    """

    advanced = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: list[Stretch] = []
        self.is_running = False
        self._by_page: dict[int, list[Stretch]] = {}
        self._pages: PageLayout | None = None
        self._wanted = ""
        self._queue: list[int] = []
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._search_on)

    def start(self, pages: PageLayout | None, wanted: str, first_page: int) -> None:
        """Begins anew, forgetting what was found."""
        self._pages, self._wanted = pages, wanted
        self.found, self._by_page = [], {}
        self._queue = []
        self.is_running = bool(pages is not None and wanted.strip())
        if self.is_running and pages is not None:
            order = [*range(first_page, pages.count + 1), *range(1, first_page)]
            self._queue = order[::-1]
            self._turn.start()
        else:
            self._turn.stop()
            self.advanced.emit()

    def _search_on(self) -> None:
        pages = self._pages
        end = time.monotonic() + _BUDGET
        grown = False
        while pages is not None and self._queue and time.monotonic() < end:
            page = self._queue.pop()
            here = [Stretch(page, *place) for place in find(pages.text(page), self._wanted)]
            if here:
                self._by_page[page] = here
                grown = True
        if not self._queue:
            self.is_running = False
            self._turn.stop()
        if grown:
            self.found = [each for page in sorted(self._by_page) for each in self._by_page[page]]
        if grown or not self.is_running:
            self.advanced.emit()
