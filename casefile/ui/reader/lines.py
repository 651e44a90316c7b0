"""The lines of a drawn page, found from where its characters stand."""

from __future__ import annotations

import unicodedata

import numpy as np
from numpy.typing import NDArray

from casefile.ui.reader.wording import HYPHEN


class Lines:
    """Lines in the order of the page's text. All lengths are points.

    Line `k` holds the characters from `starts[k]` to before `stops[k]`; `edges` is float32 (k, 4):
    left, top, right, bottom. Characters without a box belong to the line they follow.
    """

    def __init__(self, text: str, boxes: NDArray[np.float32]) -> None:
        count = len(text)
        fitted = np.zeros((count, 4), np.float32)
        kept = min(count, len(boxes))
        fitted[:kept] = np.nan_to_num(boxes[:kept])
        self.text = text
        self.boxes = fitted
        self.drawn = (fitted[:, 2] > fitted[:, 0]) & (fitted[:, 3] > fitted[:, 1])
        self.starts = np.zeros(0, np.int64)
        self.stops = np.zeros(0, np.int64)
        self.edges = np.zeros((0, 4), np.float32)
        places = np.flatnonzero(self.drawn)
        if len(places):
            self._part(places)

    def _part(self, places: NDArray[np.int64]) -> None:
        one, other = self.boxes[places[:-1]], self.boxes[places[1:]]
        shared = np.minimum(one[:, 3], other[:, 3]) - np.maximum(one[:, 1], other[:, 1])
        least = np.minimum(one[:, 3] - one[:, 1], other[:, 3] - other[:, 1])
        broken = np.array([letter in ("\n", HYPHEN) for letter in self.text]).cumsum()
        parted = (shared < 0.3 * least) | (broken[places[1:] - 1] != broken[places[:-1]])
        # A joined hyphen is itself drawn: the line ends after it, not before.
        hyphens = np.array([self.text[place] == HYPHEN for place in places])
        parted |= hyphens[:-1]
        parted &= ~(hyphens[1:] & (shared >= 0.0))
        firsts = np.concatenate(([0], np.flatnonzero(parted) + 1))
        lasts = np.concatenate((firsts[1:], [len(places)])) - 1
        self.starts = places[firsts]
        self.stops = places[lasts] + 1
        stands = self.boxes[places]
        low = np.minimum.reduceat(stands[:, :2], firsts)
        high = np.maximum.reduceat(stands[:, 2:], firsts)
        self.edges = np.concatenate((low, high), axis=1)

    def __len__(self) -> int:
        return len(self.starts)

    def line_of(self, offset: int) -> int:
        """The line that holds an offset; the first for what stands before all lines."""
        return max(0, int(np.searchsorted(self.starts, offset, side="right")) - 1)

    def nearest_line(self, x: float, y: float) -> int:
        """The line nearest to a point, one at the same height before one above or below."""
        left, top, right, bottom = self.edges.T
        aside = np.maximum(np.maximum(left - x, x - right), 0)
        apart = np.maximum(np.maximum(top - y, y - bottom), 0)
        return int(np.argmin(aside + 3 * apart))

    def nearest_offset(self, line: int, x: float) -> int:
        """The place between two characters of a line that is nearest to `x`."""
        start, stop = int(self.starts[line]), int(self.stops[line])
        places = start + np.flatnonzero(self.drawn[start:stop])
        middles = (self.boxes[places, 0] + self.boxes[places, 2]) / 2
        place = int(places[int(np.argmin(np.abs(middles - x)))])
        middle = float(self.boxes[place, 0] + self.boxes[place, 2]) / 2
        after = x < middle if self.runs_left(place) else x >= middle
        return place + 1 if after else place

    def runs_left(self, place: int) -> bool:
        """Whether a character belongs to a script written from right to left."""
        return unicodedata.bidirectional(self.text[place]) in ("R", "AL")

    def spans(self, start: int, end: int) -> list[tuple[float, float, float, float]]:
        """What a stretch covers: left, top, right, bottom for each line it touches."""
        found: list[tuple[float, float, float, float]] = []
        if not len(self):
            return found
        for line in range(self.line_of(start), len(self)):
            if self.starts[line] >= end:
                break
            low, high = max(start, int(self.starts[line])), min(end, int(self.stops[line]))
            drawn = self.boxes[low:high][self.drawn[low:high]] if low < high else self.boxes[:0]
            if len(drawn):
                top, bottom = float(self.edges[line, 1]), float(self.edges[line, 3])
                found.append((float(drawn[:, 0].min()), top, float(drawn[:, 2].max()), bottom))
        return found
