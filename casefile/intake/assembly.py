"""One document's reading while its parts come in, in any order, from several workers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from casefile.intake.limits import Limits
from casefile.intake.reading import Embedded, PageText, Reading
from casefile.intake.sniff import digest, sniff
from casefile.intake.tasks import Opened, Request, Stamp, refused, unreadable
from casefile.intake.troubles import WHY, Loss, WorkerLostError
from casefile.model.terms import Outcome
from casefile.model.wording import Wording, in_a_row, lasting

_MOST_LOSSES = 6


class Assembly:
    """What is known of one document so far, and what may still be spent on it."""

    def __init__(self, index: int, path: Path, password: str | None, limits: Limits) -> None:
        self.index = index
        self.path = path
        self.password = password
        self.alone = False
        """Whether to read it in a task of its own, because one it was in ended badly."""
        self.outstanding = 0
        self._limits = limits
        self._opened: Reading | None = None
        self._pages: dict[int, PageText] = {}
        self._failed: set[int] = set()
        self._embedded: list[Embedded] = []
        self._skip: set[int] = set()
        self._suspects: set[int] = set()
        self._losses: list[Loss] = []
        self._seconds_lost = 0.0
        self._changed = False
        self.stamp: Stamp = (0, 0)

    @property
    def request(self) -> Request:
        return Request(self.path, self.password, frozenset(self._skip))

    @property
    def seconds(self) -> float:
        """How long the next task for it may take."""
        return max(1.0, min(self._limits.seconds * 0.6, self._limits.seconds - self._seconds_lost))

    @property
    def hopeless(self) -> bool:
        """Whether it has ended so many workers, or taken so long, that no more is spent on it."""
        spent = self._seconds_lost >= self._limits.seconds
        return spent or self._changed or len(self._losses) >= _MOST_LOSSES

    @property
    def pages_read(self) -> int:
        return len(self._pages)

    @property
    def page_count(self) -> int:
        return self._opened.page_count if self._opened is not None else 0

    def take_opening(self, opened: Opened) -> list[tuple[int, int]]:
        """Keep what the first task gave; the stretches of pages that are still to be read."""
        self._opened = opened.reading
        self.stamp = opened.stamp
        self.take_pages(opened.reading.pages, opened.failed)
        step = self._limits.pages_at_once
        count = opened.reading.page_count
        starts = range(opened.next_page, count, step) if not opened.complete else ()
        return [(first, min(first + step, count)) for first in starts]

    def take_pages(
        self, pages: Iterable[PageText], failed: Iterable[int], embedded: Iterable[Embedded] = ()
    ) -> None:
        self._pages.update((page.number, page) for page in pages)
        self._embedded.extend(embedded)
        self._failed.update(failed)

    def lose(self, error: WorkerLostError) -> None:
        """A worker was lost over this document."""
        self.alone = True
        self._losses.append(error.loss)
        if error.loss is Loss.TIME:
            self._seconds_lost += error.seconds
        if error.page >= 0:
            # A worker may have been near its end already: a page that did not hang gets a second
            # one before it is given up.
            if error.loss is Loss.TIME or error.page in self._suspects:
                self._skip.add(error.page)
            self._suspects.add(error.page)
        elif error.loss is not Loss.DIED or len(self._losses) > 1:
            # Not a page but opening it: once more only if the worker may have been at its end.
            self._seconds_lost = self._limits.seconds

    def skips(self, page: int) -> bool:
        """Whether the page (from 0) is given up."""
        return page in self._skip

    def lose_pages(self, first: int, stop: int) -> None:
        """Pages `first` to before `stop` (from 0) will not be read."""
        self._failed.update(range(first + 1, stop + 1))

    def change(self) -> None:
        """The file was changed while it was being read."""
        self._changed = True

    def finish(self) -> Reading:
        """The reading, with what is wrong said in one or two sentences."""
        reading = self._opened
        if reading is None:
            return self._without_opening()
        reading = replace(reading, embedded=reading.embedded + tuple(self._embedded))
        pages = tuple(self._pages[number] for number in sorted(self._pages))
        failed = sorted(self._failed - self._pages.keys())
        if not failed and not self._changed:
            return replace(reading, pages=pages)
        if not pages:
            why = WHY[self._losses[0]] if self._losses else lasting("its pages are damaged")
            return unreadable(replace(reading, page_count=reading.page_count), why)
        words = [reading.detail] if reading.detail else []
        if failed:
            words.append(_unread(failed, WHY[self._losses[0]] if self._losses else ""))
        if self._changed:
            words.append(lasting("The file changed while it was being read; attach it again."))
        return replace(reading, pages=pages, outcome=Outcome.DAMAGED, detail=in_a_row(words))

    def _without_opening(self) -> Reading:
        """No worker survived opening it: what its bytes say without being understood."""
        found = sniff(self.path, inside=False)
        if found.refused:
            return refused(self.path, found)
        try:
            sha256, size = digest(self.path)
        except OSError as error:
            why = lasting("The file cannot be read: {why}.", why=error.strerror or error)
            return refused(self.path, replace(found, refusal=why))
        blank = Reading(sha256, size, found.media_type, found.kind, Outcome.DAMAGED)
        return unreadable(
            blank, WHY[self._losses[-1]] if self._losses else lasting("nobody could read it")
        )


def _unread(numbers: list[int], why: str) -> Wording:
    """ "Page 3 could not be read.", "Pages 3–7, 9 could not be read: reading it took too long."."""
    pages, more = _listed(numbers)
    if len(numbers) == 1:
        if why:
            return lasting("Page {page} could not be read: {why}.", page=pages, why=why)
        return lasting("Page {page} could not be read.", page=pages)
    if more:
        if why:
            return lasting(
                "Pages {pages} and {more} more could not be read: {why}.",
                pages=pages,
                more=more,
                why=why,
            )
        return lasting("Pages {pages} and {more} more could not be read.", pages=pages, more=more)
    if why:
        return lasting("Pages {pages} could not be read: {why}.", pages=pages, why=why)
    return lasting("Pages {pages} could not be read.", pages=pages)


def _listed(numbers: list[int]) -> tuple[str, int]:
    """ "3–7, 9": runs joined, at most a few named; and how many pages beyond these."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    named = [str(first) if first == last else f"{first}–{last}" for first, last in runs[:6]]
    return ", ".join(named), sum(last - first + 1 for first, last in runs[6:])
