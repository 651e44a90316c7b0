"""Finding through all pages of a document, a few milliseconds at a time."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from casefile.ui.reader.page_layout import PageLayout
from casefile.ui.reader.searching import find
from casefile.ui.reader.source import Stretch

_BUDGET = 0.005
"""Seconds of searching between two turns of the window."""

_TELL_EVERY = 0.12
"""Seconds between two tellings of how many there are by now."""


class Finder(QObject):
    """Searches from the page in view to the end, then from the beginning.

    `advanced` comes with the first find, now and then as there are more, and at the end.
    `by_page` holds the finds of each page that has any, in order.
    """

    advanced = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.by_page: dict[int, list[Stretch]] = {}
        self.count = 0
        self.is_running = False
        self._pages: PageLayout | None = None
        self._wanted = ""
        self._queue: list[int] = []
        self._told = 0.0
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._search_on)

    def start(self, pages: PageLayout | None, wanted: str, first_page: int) -> None:
        """Begins anew, forgetting what was found."""
        self._pages, self._wanted = pages, wanted
        self.by_page, self.count, self._told = {}, 0, 0.0
        self._queue = []
        self.is_running = bool(pages is not None and pages.count and wanted.strip())
        if self.is_running and pages is not None:
            self._queue = [*range(first_page, pages.count + 1), *range(1, first_page)][::-1]
            self._turn.start()
        else:
            self._turn.stop()
            self.advanced.emit()

    @property
    def found(self) -> list[Stretch]:
        """All finds in reading order."""
        return [each for page in sorted(self.by_page) for each in self.by_page[page]]

    def first_from(self, page: int) -> Stretch | None:
        """The first find on a page or after it, else the first of all."""
        pages = sorted(self.by_page)
        after = next((each for each in pages if each >= page), pages[0] if pages else None)
        return self.by_page[after][0] if after is not None else None

    def beside(self, current: Stretch, onward: int) -> Stretch:
        """The find after (1) or before (-1) one of the finds, round the ends."""
        here = self.by_page[current.page]
        place = here.index(current) + onward
        if 0 <= place < len(here):
            return here[place]
        pages = sorted(self.by_page)
        other = self.by_page[pages[(pages.index(current.page) + onward) % len(pages)]]
        return other[0] if onward > 0 else other[-1]

    def number(self, current: Stretch) -> int:
        """Which find it is, from 1 in reading order."""
        before = sum(len(here) for page, here in self.by_page.items() if page < current.page)
        return before + self.by_page[current.page].index(current) + 1

    def _search_on(self) -> None:
        pages = self._pages
        end = time.monotonic() + _BUDGET
        while pages is not None and self._queue and time.monotonic() < end:
            page = self._queue.pop()
            here = [Stretch(page, *place) for place in find(pages.text(page), self._wanted)]
            if here:
                self.by_page[page] = here
                self.count += len(here)
        if not self._queue:
            self.is_running = False
            self._turn.stop()
        now = time.monotonic()
        if not self.is_running or (self.count and now - self._told > _TELL_EVERY):
            self._told = now
            self.advanced.emit()
