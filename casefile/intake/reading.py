"""What intake hands back: plain frozen records, the same in a worker and outside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casefile.model.terms import DocumentKind, Outcome

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Rectangle = tuple[float, float, float, float]
"""Left, top, right, bottom in points, from the page's upper left corner."""


@dataclass(frozen=True, slots=True)
class PageText:
    """One page: its number from 1, its text, its size in points (0 where the kind has no pages).

    `label` is what the document itself calls the page ("iv", "A-3"), empty when it does not say.
    In the text of a PDF a word broken at a line's end is joined by U+FFFE, with no line break
    after it: "recruit\\ufffement". Offsets count it as one character.
    """

    number: int
    text: str
    width: float = 0.0
    height: float = 0.0
    label: str = ""


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a document says of itself; each is empty when it does not say.

    `published` and `created` are ISO days or minutes ("2025-04-22", "2025-04-22T14:30").
    A PDF has no publication date of its own: its making date is in `created` alone.
    """

    title: str = ""
    author: str = ""
    outlet: str = ""
    published: str = ""
    created: str = ""
    url: str = ""
    language: str = ""
    made_by: str = ""


@dataclass(frozen=True, slots=True)
class Embedded:
    """A file inside the document: a mail's attachment or a PDF's."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Reading:
    """How reading one file ended, and what it gave.

    `detail` is a sentence to the user, empty when all went well. `page_count` is what the document
    claims; `pages` holds those that could be read, in order.
    """

    sha256: str
    size: int
    media_type: str
    kind: DocumentKind
    outcome: Outcome
    detail: str = ""
    pages: tuple[PageText, ...] = ()
    particulars: Particulars = Particulars()
    embedded: tuple[Embedded, ...] = ()
    page_count: int = 0

    @property
    def characters(self) -> int:
        """How many characters of text all pages hold."""
        return sum(len(page.text) for page in self.pages)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A page as pixels: rows from the top, `stride` bytes each, every pixel B, G, R, A.

    Alpha is 255 throughout (drawn on white), so it reads as premultiplied as well. `scale` is the
    one it was drawn at, smaller than asked for when the page would have been too large.
    """

    width: int
    height: int
    stride: int
    pixels: bytes
    scale: float
    page_count: int


@dataclass(frozen=True, slots=True, eq=False)
class CharacterBoxes:
    """Where each character of a page's text stands.

    `boxes` is float32, shape (characters, 4): left, top, right, bottom in points from the upper
    left corner of the page as it is shown. Row i belongs to character i of `PageText.text`; what
    the page does not draw (line ends, spaces between words set apart) is a box without width.
    """

    width: float
    height: float
    boxes: NDArray[np.float32]

    def rectangles(self, start: int, end: int) -> tuple[Rectangle, ...]:
        """The rectangles that cover characters `start` to before `end`, one a line.

        Lines may run across or, on a turned page, up and down.
        """
        import numpy as np

        boxes = self.boxes[max(0, start) : max(0, end)]
        drawn = (boxes[:, 2] > boxes[:, 0]) & (boxes[:, 3] > boxes[:, 1])
        boxes = boxes[drawn]
        steps = np.abs(np.diff(boxes[:, :2] + boxes[:, 2:], axis=0))
        # The middle one, not np.median: that brings in numpy.ma, which the window would wait for.
        across, down = np.sort(steps, axis=0)[len(steps) // 2] if len(steps) else (0.0, 0.0)
        if down > across:
            swapped = _lines(boxes[:, [1, 0, 3, 2]].tolist())
            return tuple((left, top, right, bottom) for top, left, bottom, right in swapped)
        return _lines(boxes.tolist())

    def at(self, x: float, y: float, reach: float = 12.0) -> int | None:
        """The character at or nearest to a point, None if none is within `reach` points."""
        import numpy as np

        if not len(self.boxes):
            return None
        left, top, right, bottom = self.boxes.T
        across = np.maximum(np.maximum(left - x, x - right), 0)
        down = np.maximum(np.maximum(top - y, y - bottom), 0)
        # A character of the same line is meant rather than a closer one of the next.
        distance = np.where(right > left, np.hypot(across, 3 * down), np.inf)
        nearest = int(distance.argmin())
        return nearest if np.hypot(across[nearest], down[nearest]) <= reach else None


def _lines(boxes: list[list[float]]) -> tuple[Rectangle, ...]:
    """Boxes in reading order joined to one rectangle a line."""
    lines: list[list[float]] = []
    for left, top, right, bottom in boxes:
        if lines:
            last = lines[-1]
            height = min(last[3] - last[1], bottom - top)
            same = min(last[3], bottom) - max(last[1], top) >= 0.5 * height
            # Further apart than any gap between words: another column.
            reach = 4 * (bottom - top)
            if same and last[0] - reach <= right and left <= last[2] + reach:
                last[0], last[1] = min(last[0], left), min(last[1], top)
                last[2], last[3] = max(last[2], right), max(last[3], bottom)
                continue
        lines.append([left, top, right, bottom])
    return tuple((line[0], line[1], line[2], line[3]) for line in lines)
