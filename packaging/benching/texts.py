"""Invented text that is spread as real text is: few words often, most words seldom."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

import numpy as np

WORDS = 250_000
"""What Heaps' law expects of some 27 million running words, a hundred thousand pages."""

PAGE_WORDS = 270
LINE_WORDS = 11
CYRILLIC_SHARE = 4
"""Every fourth document is Cyrillic, and the others have typographic signs: few pages are ASCII."""

_LATIN = ("bdfghklmnprstvz", "aeiou", "nrslmtk")
_CYRILLIC = ("бвгджзклмнпрст", "аеиоуы", "нрслмтк")


class Vocabulary:
    """Words of one script by rank, the most frequent first; frequencies follow Zipf's law."""

    def __init__(self, seed: int, letters: tuple[str, str, str]) -> None:
        random = Random(seed)  # noqa: S311 - nothing secret
        openings = ["".join(pair) for pair in product(letters[0], letters[1])]
        endings = ["".join(part) for part in product(letters[0], letters[1], letters[2])]
        made: dict[str, None] = {}
        while len(made) < WORDS:
            # Frequent words are short, as in any language.
            parts = 0 if len(made) < 60 else 1 if len(made) < 6_000 else 2
            body = "".join(random.choices(openings, k=parts))
            made.setdefault(body + random.choice(endings))
        self.words = list(made)
        weights = 1.0 / np.arange(2, WORDS + 2)
        self._sums = np.cumsum(weights / weights.sum())

    def drawn(self, random: np.random.Generator, count: int) -> list[str]:
        places = np.searchsorted(self._sums, random.random(count))
        return [self.words[min(int(place), WORDS - 1)] for place in places]


LATIN = Vocabulary(1, _LATIN)
CYRILLIC = Vocabulary(2, _CYRILLIC)


def pages(count: int, *, document_pages: int = 20, seed: int = 7) -> Iterator[str]:
    """Texts of pages, some 1,500 to 2,000 characters each, lines ended as PDFium ends them."""
    random = np.random.default_rng(seed)
    for number in range(count):
        cyrillic = number // document_pages % CYRILLIC_SHARE == 0
        words = (CYRILLIC if cyrillic else LATIN).drawn(random, PAGE_WORDS)
        yield written(words)


def written(words: list[str]) -> str:
    """Words set as a page: sentences, a quotation in its marks, lines."""
    lines = []
    for start in range(0, len(words), LINE_WORDS):
        line = words[start : start + LINE_WORDS]
        line[0] = line[0].capitalize()
        line[-1] += "."
        lines.append(" ".join(line))
    lines[len(lines) // 2] = f"“{lines[len(lines) // 2]}” —"
    return "\r\n".join(lines)
