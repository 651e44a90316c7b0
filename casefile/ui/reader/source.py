"""What the reader asks of a document, and what it tells about passages. No store, no files.

Pages are counted from 1. Offsets count code points of a page's text, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from casefile.model.colours import Meaning
from casefile.model.terms import DocumentKind

DRAWN_KINDS = (DocumentKind.PDF, DocumentKind.IMAGE)
"""Kinds whose pages are shown as drawn; all others are set as clean text."""


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """A stretch of one page: what becomes a passage when it is tagged."""

    page: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Highlight:
    """A tagged passage: its colour's meaning, and the fact it speaks for, in words."""

    id: str
    page: int
    start: int
    end: int
    meaning: Meaning
    label: str


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What stands above and around a document's pages.

    `subtitle` is the muted line under the title ("published 25 Apr 2025 · saved 26 Apr 2025");
    `notice` says what is wrong with a damaged document, empty otherwise.
    """

    title: str
    subtitle: str
    kind: DocumentKind
    sha256: str
    notice: str = ""

    @property
    def is_drawn(self) -> bool:
        return self.kind in DRAWN_KINDS


@dataclass(frozen=True, slots=True)
class PageShape:
    """A page's size in points (0 where its kind has none) and how many characters it holds."""

    width: float
    height: float
    characters: int


@dataclass(frozen=True, slots=True)
class PageDrawing:
    """A page as pixels, and where its characters stand.

    `order` names the bytes of a pixel; rows are `stride` bytes apart. `boxes` is float32 (n, 4):
    left, top, right, bottom in points from the page's top left corner, one for each character of
    the page's text, of no size where a character was not drawn.
    """

    width: int
    height: int
    stride: int
    order: Literal["BGRX", "RGBX", "RGB", "BGR", "L"]
    pixels: bytes
    boxes: NDArray[np.float32]


class DrawingRequest(Protocol):
    """A drawing under way."""

    def cancel(self) -> None:
        """The drawing is not wanted any more; its callback may still come and is then ignored."""


class PageSource(Protocol):
    """One document. Everything but drawing answers at once (within 10 ms), from what was read."""

    @property
    def facts(self) -> DocumentFacts: ...

    def shapes(self) -> Sequence[PageShape]:
        """One for each page, in order."""

    def text(self, page: int) -> str:
        """The page's text; empty for a page that has none or could not be read."""

    def request_drawing(
        self, page: int, scale: float, done: Callable[[PageDrawing | None], None]
    ) -> DrawingRequest:
        """Draws a page, `scale` device pixels to a point, somewhere else.

        `done` may be called from any thread; with None when the page could not be drawn.
        """
