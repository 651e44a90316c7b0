"""Where the pages of a document stand, one under the other, however many there are."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


class Stack:
    """Pages from 1, heights in logical pixels, `gap` between them and `margin` above and below."""

    def __init__(self, heights: Sequence[float], gap: float, margin: float) -> None:
        self.heights: NDArray[np.float64] = np.asarray(heights, np.float64)
        self._gap = gap
        self._margin = margin
        self._tops: NDArray[np.float64] = np.zeros(0)
        self._stand()

    def _stand(self) -> None:
        steps = self.heights + self._gap
        self._tops = self._margin + np.cumsum(steps) - steps

    def __len__(self) -> int:
        return len(self.heights)

    @property
    def total(self) -> float:
        if not len(self):
            return 0.0
        return float(self._tops[-1] + self.heights[-1] + self._margin)

    def top(self, page: int) -> float:
        return float(self._tops[page - 1])

    def height(self, page: int) -> float:
        return float(self.heights[page - 1])

    def set_height(self, page: int, height: float) -> float:
        """A page turned out higher or lower than was thought; returns the difference."""
        difference = height - self.height(page)
        if difference:
            self.heights[page - 1] = height
            self._tops[page:] += difference
        return difference

    def page_at(self, y: float) -> int:
        """The page at a height; the nearest above for a gap."""
        return max(1, int(np.searchsorted(self._tops, y, side="right")))

    def visible(self, top: float, bottom: float) -> range:
        """The pages that lie between two heights."""
        if not len(self):
            return range(1, 1)
        first = self.page_at(top)
        last = self.page_at(bottom)
        if self.top(first) + self.height(first) < top and first < last:
            first += 1
        return range(first, last + 1)
