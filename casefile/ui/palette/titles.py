"""The titles of ten thousand documents, searched between two keystrokes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice
from typing import Final

from casefile.ui.palette.matching import folded
from casefile.ui.palette.offers import Offer

_NO_LETTER: Final = re.compile(r"[^\w\n]|_")


class Titles:
    """Places with their titles as one text, which is looked through some hundred times as fast."""

    def __init__(self, places: Sequence[Offer] = ()) -> None:
        self._places = places
        # A space at each end: a word stands between two, wherever it stands.
        lines = [f" {folded(one.title)} " for one in places]
        self._text = "\n".join(lines)
        self._words = _NO_LETTER.sub(" ", self._text)
        self._starts = [0, *accumulate(len(line) + 1 for line in lines)][: len(lines)]
        self._beside = {folded(one.beside) for one in places}

    def that_may_fit(self, ways: Sequence[str], most: int) -> Iterator[Offer]:
        """The places most worth a closer look, up to `most` for each way to take what was typed."""
        seen = set[int]()
        for way in ways:
            for at in islice(self._with(way.split()), most):
                if at not in seen:
                    seen.add(at)
                    yield self._places[at]

    def _with(self, words: list[str]) -> Iterator[int]:
        """Those with all words: first where one is a word of the title, or begins one."""
        # Words such as "document" say what a place is, and need not be in its title.
        telling = {one for one in words if not any(one in beside for beside in self._beside)}
        if not telling:
            yield from range(len(self._places)) if words else ()
            return
        rarest, *others = sorted(telling, key=self._text.count)
        seen = set[int]()
        for text, sought in (
            (self._words, f" {rarest} "),
            (self._words, f" {rarest}"),
            (self._text, rarest),
        ):
            for at in self._lines(text, sought):
                if at not in seen:
                    seen.add(at)
                    start, end = self._starts[at], self._end(at)
                    if all(self._text.find(one, start, end) >= 0 for one in others):
                        yield at

    def _lines(self, text: str, sought: str) -> Iterator[int]:
        place = text.find(sought)
        while place >= 0:
            at = bisect_right(self._starts, place) - 1
            yield at
            place = text.find(sought, self._end(at))

    def _end(self, at: int) -> int:
        return self._starts[at + 1] if at + 1 < len(self._starts) else len(self._text)


def ready(places: Sequence[Offer]) -> Titles:
    """The titles, and what the first search would otherwise have to load; on any thread."""
    import rapidfuzz.fuzz  # noqa: F401

    return Titles(places)
