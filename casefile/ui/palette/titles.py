"""The titles of ten thousand documents, searched between two keystrokes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from casefile.ui.palette.matching import folded
from casefile.ui.palette.offers import Offer


class Titles:
    """Places with their titles as one text, which is looked through some hundred times as fast."""

    def __init__(self, places: Sequence[Offer] = ()) -> None:
        self._places = places
        lines = [folded(one.title) for one in places]
        self._text = "\n".join(lines)
        self._starts = [0, *accumulate(len(line) + 1 for line in lines)][: len(lines)]
        self._beside = {folded(one.beside) for one in places}

    def that_may_fit(self, ways: Sequence[str]) -> Iterator[Offer]:
        """The places worth a closer look, in their order, for each way to take what was typed."""
        seen = set[int]()
        for way in ways:
            for at in self._with(way.split()):
                if at not in seen:
                    seen.add(at)
                    yield self._places[at]

    def _with(self, words: list[str]) -> Iterator[int]:
        # Words such as "document" say what a place is, and need not be in its title.
        telling = [one for one in words if not any(one in beside for beside in self._beside)]
        if not telling:
            yield from range(len(self._places)) if words else ()
            return
        word = max(telling, key=len)
        place = self._text.find(word)
        while place >= 0:
            at = bisect_right(self._starts, place) - 1
            yield at
            onward = self._starts[at + 1] if at + 1 < len(self._starts) else len(self._text)
            place = self._text.find(word, onward)
