"""A document of the library as the reader asks for it: text from the store, pictures from a
worker."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from casefile.intake.troubles import PasswordNeededError
from casefile.model.errors import NotFound
from casefile.model.terms import DocumentKind
from casefile.store.pages import PageSize, page_text
from casefile.ui.page_files import TROUBLES, PageFiles
from casefile.ui.reader.source import DocumentFacts, PageDrawing, PageShape

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from casefile.store.library import Library

_KEPT_TEXTS: Final = 300
_KEPT_BOXES: Final = 60
_NO_BOXES: Final = np.zeros((0, 4), np.float32)


class StoredPages:
    """One document that was read. Texts come from the library in well under 10 ms each."""

    def __init__(
        self,
        library: Library,
        files: PageFiles,
        facts: DocumentFacts,
        sizes: Sequence[PageSize],
        password: str | None = None,
        locked: Callable[[], None] = lambda: None,
    ) -> None:
        """`locked` is called, on any thread, when a page cannot be drawn without a password."""
        self._locked = locked
        self._library = library
        self._files = files
        self._facts = facts
        self._password = password
        self._shapes = shapes_of(sizes)
        self._texts: OrderedDict[int, str] = OrderedDict()
        self._boxes: OrderedDict[int, NDArray[np.float32]] = OrderedDict()

    @property
    def facts(self) -> DocumentFacts:
        return self._facts

    def shapes(self) -> Sequence[PageShape]:
        return self._shapes

    def text(self, page: int) -> str:
        if page not in self._texts:
            try:
                with self._library.read() as connection:
                    self._texts[page] = page_text(connection, self._facts.sha256, page)
            except NotFound:
                self._texts[page] = ""
            while len(self._texts) > _KEPT_TEXTS:
                self._texts.popitem(last=False)
        return self._texts[page]

    def request_drawing(
        self, page: int, scale: float, done: Callable[[PageDrawing | None], None]
    ) -> DrawingRequest:
        request = DrawingRequest(done)
        # A last paint may come while the window closes: then nothing is drawn any more.
        with suppress(RuntimeError):
            self._files.pool.submit(self._begin, request, page, scale)
        return request

    def _begin(self, request: DrawingRequest, page: int, scale: float) -> None:
        """On a thread of the files': the bytes, then what the worker makes of them."""
        if request.is_cancelled:
            return
        # Kept, for the window asks for it as soon as there is something to select on.
        self.text(page)
        sha256, room = self._facts.sha256, self._files.room
        password = self._files.passwords.get(sha256, self._password)
        try:
            path = self._files.path(sha256)
            drawing = room.submit_draw(path, page, scale, password)
            boxes = None
            if self._facts.kind is DocumentKind.PDF and page not in self._boxes:
                boxes = room.submit_boxes(path, page, password)
        except TROUBLES:
            request.end(None)
            return
        request.follow(drawing, boxes, lambda: self._finish(request, page, drawing, boxes))

    def _finish(
        self,
        request: DrawingRequest,
        page: int,
        drawing: Future[Any],
        boxes: Future[Any] | None,
    ) -> None:
        try:
            drawn = drawing.result()
        except PasswordNeededError:
            self._locked()
            request.end(None)
            return
        except TROUBLES:
            request.end(None)
            return
        if boxes is not None:
            try:
                self._boxes[page] = boxes.result().boxes
            except TROUBLES:
                self._boxes[page] = _NO_BOXES
            while len(self._boxes) > _KEPT_BOXES:
                self._boxes.popitem(last=False)
        places = self._boxes.get(page, _NO_BOXES)
        request.end(
            PageDrawing(drawn.width, drawn.height, drawn.stride, "BGRX", drawn.pixels, places)
        )


class DrawingRequest:
    """A drawing under way, from the library's bytes to the worker's pixels."""

    def __init__(self, done: Callable[[PageDrawing | None], None]) -> None:
        self._done = done
        self._guard = threading.Lock()
        self._parts: list[Future[Any]] = []
        self.is_cancelled = False

    def cancel(self) -> None:
        with self._guard:
            self.is_cancelled = True
            parts = list(self._parts)
        for part in parts:
            part.cancel()

    def follow(
        self, drawing: Future[Any], boxes: Future[Any] | None, finish: Callable[[], None]
    ) -> None:
        """Calls `finish` once both have ended, on whichever thread that is."""
        parts = [drawing] if boxes is None else [drawing, boxes]
        with self._guard:
            self._parts = parts
            cancelled = self.is_cancelled
        if cancelled:
            for part in parts:
                part.cancel()
            return
        left = len(parts)

        def ended(_: Future[Any]) -> None:
            nonlocal left
            with self._guard:
                left -= 1
                is_last = left == 0
            if is_last:
                finish()

        for part in parts:
            part.add_done_callback(ended)

    def end(self, drawing: PageDrawing | None) -> None:
        if not self.is_cancelled:
            self._done(drawing)


def shapes_of(sizes: Sequence[PageSize]) -> list[PageShape]:
    """One shape a page from page 1 on; a page that could not be read is as large as its fellows."""
    known = {size.number: size for size in sizes}
    if not known:
        return []
    usual = sizes[0]
    return [
        PageShape(known[number].width, known[number].height, known[number].characters)
        if number in known
        else PageShape(usual.width, usual.height, 0)
        for number in range(1, max(known) + 1)
    ]
