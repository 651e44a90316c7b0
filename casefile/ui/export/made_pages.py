"""The pages of a file as the reader's view asks for them, to be looked at and printed."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from casefile.intake.troubles import RoomClosedError
from casefile.model.terms import DocumentKind
from casefile.ui.page_files import TROUBLES
from casefile.ui.reader.source import DocumentFacts, PageDrawing, PageShape

if TYPE_CHECKING:
    from casefile.intake.reading import Drawing
    from casefile.ui.desk import Desk

_NO_BOXES: Final = np.zeros((0, 4), np.float32)


class MadePages:
    """A file with pages, without their text; drawn by the worker that draws strangers' pages."""

    def __init__(
        self,
        desk: Desk,
        path: Path,
        sizes: Sequence[tuple[float, float]],
        password: str | None = None,
        *,
        widest: float = math.inf,
    ) -> None:
        """`sizes` are the pages' widths and heights in points; wider ones are shown smaller."""
        self.path = path
        self.password = password
        self._desk = desk
        self._parts = [min(1.0, widest / max(wide, 1.0)) for wide, _ in sizes]
        self._shapes = [
            PageShape(wide * part, high * part, 0)
            for (wide, high), part in zip(sizes, self._parts, strict=True)
        ]

    @property
    def facts(self) -> DocumentFacts:
        return DocumentFacts(self.path.name, "", DocumentKind.PDF, "")

    def shapes(self) -> Sequence[PageShape]:
        return self._shapes

    def text(self, page: int) -> str:
        return ""

    def request_drawing(
        self, page: int, scale: float, done: Callable[[PageDrawing | None], None]
    ) -> _Request:
        try:
            fine = scale * self._parts[page - 1]
            drawing = self._desk.room.submit_draw(self.path, page, fine, self.password)
        except RoomClosedError:
            done(None)
            return _Request(None)
        drawing.add_done_callback(lambda ended: _tell(ended, done))
        return _Request(drawing)


class _Request:
    def __init__(self, drawing: Future[Drawing] | None) -> None:
        self._drawing = drawing

    def cancel(self) -> None:
        if self._drawing is not None:
            self._drawing.cancel()


def _tell(ended: Future[Any], done: Callable[[PageDrawing | None], None]) -> None:
    if ended.cancelled():
        return
    try:
        drawn = ended.result()
    except TROUBLES:
        done(None)
        return
    done(PageDrawing(drawn.width, drawn.height, drawn.stride, "BGRX", drawn.pixels, _NO_BOXES))
