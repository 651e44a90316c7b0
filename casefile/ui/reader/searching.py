"""Finding words in a page's text as a reader means them: case, accents and line ends aside."""

from __future__ import annotations

import re
import unicodedata
from array import array
from functools import lru_cache

from casefile.ui.reader.wording import HYPHEN

_SPACES = re.compile(r"\s+")
_BROKEN = re.compile(f"(?:{HYPHEN}\\s*|\u00ad\n?)")
_LIKE = str.maketrans("‘’‚‛`´“”„«»‐‑‒–—−ı", "''''''" + '"""""' + "------" + "i")


def _bare(text: str) -> str:
    """Without case, accents, ligatures and typographic signs; not aligned with the text."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text.translate(_LIKE).casefold())
    if apart.isascii():
        return apart
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(_LIKE)


def folded(text: str) -> str:
    """How a text is compared: words joined over line ends, each run of white space one space."""
    return _SPACES.sub(" ", _bare(_BROKEN.sub("", text)))


@lru_cache(maxsize=4096)
def _bare_letter(letter: str) -> str:
    return _bare(letter)


def _aligned(text: str) -> tuple[str, array[int]]:
    """The folded text letter by letter, with the offset each of its letters comes from."""
    letters: list[str] = []
    places = array("l")
    place = 0
    while place < len(text):
        broken = _BROKEN.match(text, place)
        if broken:
            place = broken.end()
            continue
        for bare in _bare_letter(text[place]):
            if bare.isspace():
                if letters and letters[-1] == " ":
                    continue
                bare = " "
            letters.append(bare)
            places.append(place)
        place += 1
    return "".join(letters), places


def find(text: str, wanted: str) -> list[tuple[int, int]]:
    """Where the wanted words stand, as stretches of the text itself, none within another."""
    needle = folded(wanted).strip()
    if not needle or needle not in folded(text):
        return []
    haystack, places = _aligned(text)
    found = []
    start = haystack.find(needle)
    while start >= 0:
        last = start + len(needle) - 1
        end = places[last] + 1
        # An accent written as a letter of its own belongs to the letter it stands on.
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        found.append((places[start], end))
        start = haystack.find(needle, last + 1)
    return found
