"""Documents without pages of their own (articles, mails, Word and text files) as lines of words.

Their text is what the reading workers took out of them: nothing of a stranger's file is read here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from casefile.export.exhibits.citing import Passage
from casefile.export.exhibits.requests import Mark
from casefile.export.exhibits.sheets import Line
from casefile.export.printable import breakable, legible

CHARACTERS_AT_ONCE: Final = 150_000
"""typst holds some megabytes a page until it is done: a long text is typeset in parts."""


class Converted:
    """The lines of some pages' text; `marks` says what each key of a piece is a highlight for."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.marks: dict[str, Mark] = {}

    def add(self, text: str, passages: Sequence[Passage], by: str) -> None:
        """Adds a page's text with the passages on it."""
        start = 0
        for words in text.split("\n"):
            end = start + len(words)
            self.lines.append(list(self._pieces(words, start, passages, by)))
            start = end + 1
        self.lines.append([])

    def _pieces(
        self, words: str, start: int, passages: Sequence[Passage], by: str
    ) -> Iterator[dict[str, str]]:
        end = start + len(words)
        here = [one for one in passages if one.start < end and one.end > start]
        cuts = {start, end}.union(*({one.start, one.end} for one in here)) if here else {start, end}
        for left, right in pairwise(sorted(cut for cut in cuts if start <= cut <= end)):
            piece = breakable(legible(words[left - start : right - start]))
            covering = [one for one in here if one.start < right and one.end > left]
            if piece.strip() or (piece and covering):
                yield {"text": piece, "key": self._key(covering, by) if covering else ""}
            elif piece:
                yield {"text": " ", "key": ""}

    def _key(self, covering: Sequence[Passage], by: str) -> str:
        key = "marked/" + ",".join(one.key for one in covering)
        if key not in self.marks:
            # The shortest is what a reader points at.
            shortest = min(covering, key=lambda one: one.end - one.start)
            says = "\n".join(dict.fromkeys(words for one in covering for words in one.says))
            self.marks[key] = Mark(key, 0, 0, says, by, shortest.colour)
        return key


def portions(pages: Sequence[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    """Pages' texts in runs that can be typeset at once; at least one run."""
    run: list[tuple[int, str]] = []
    held = 0
    for number, text in pages:
        if run and held + len(text) > CHARACTERS_AT_ONCE:
            yield run
            run, held = [], 0
        run.append((number, text))
        held += len(text)
    yield run
