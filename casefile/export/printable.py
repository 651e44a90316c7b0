"""What of a string can stand on a page.

A quote may carry anything its file carried: control characters, orders to turn the writing round,
PDFium's mark for a hyphen at a line's end. Letters stay exactly as they are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Any

AS_IT_IS = frozenset({"svg", "ink", "sha256", "made_on", "url", "language", "fact"})
"""Keys whose strings are no prose: only what no XML or PDF may hold is taken out of them."""

LONGEST_WORD = 40
"""Letters after which a word without a place to break gets one; a line holds about 90."""

_JOINED_HYPHEN = re.compile("[-\u00ad]?\ufffe\\s*")
# Orders to turn the writing round spill over what follows them and can make a file name lie.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\uffff]"
    "|[" + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}-{chr(plane * 0x10000 + 0xFFFF)}"
                   for plane in range(1, 17)) + "]"
)  # fmt: skip
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029|\x85|\x0b|\x0c")
_STRAY_JOINERS = re.compile(
    r"(?<=\])[\u200c\u200d\ufe0e\ufe0f]+|[\u200c\u200d\ufe0e\ufe0f]+(?=\[U\+)"
)
_RUN_OF_SPACE = re.compile("[ \t]+")
_LONG_WORD = re.compile(rf"[^\s\u200b]{{{LONGEST_WORD + 1},}}")


def mapped(value: Any, change: Callable[[str, str], str], key: str = "") -> Any:
    """The same JSON value with every string changed; `change` gets the string and its key."""
    if isinstance(value, str):
        return change(value, key)
    if isinstance(value, dict):
        return {name: mapped(inner, change, str(name)) for name, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [mapped(inner, change, key) for inner in value]
    return value


def legible(text: str) -> str:
    """The string without what is no text: words broken over lines joined, line ends plain."""
    text = _JOINED_HYPHEN.sub("", text)
    text = _LINE_ENDS.sub("\n", text)
    return _TURNING.sub("", _UNPRINTABLE.sub("\ufffd", text.replace("\ufeff", "")))


def printable(text: str, key: str = "") -> str:
    """The string as it is put on a page; `key` is the field it comes from.

    Words broken over lines are joined, odd line ends become plain ones, characters that are no
    text go, an endless word gets places to break. A quote stands on one line.
    """
    if key in AS_IT_IS:
        return _UNPRINTABLE.sub("", text)
    text = legible(text)
    if key in ("quote", "phrase", "title", "label"):
        text = text.replace("\n", " ")
    text = _RUN_OF_SPACE.sub(" ", text).strip()
    return breakable(text)


def breakable(text: str) -> str:
    """The string with places to break in endless words."""
    return _LONG_WORD.sub(_with_places_to_break, text)


def _with_places_to_break(word: re.Match[str]) -> str:
    whole = word[0]
    if whole.startswith(("http://", "https://")):
        return whole  # typst knows where an address may break
    pieces: list[str] = [""]
    for letter in whole:
        # A mark belongs to the letter before it; joined scripts stay joined.
        if len(pieces[-1]) >= LONGEST_WORD // 2 and not unicodedata.category(letter).startswith(
            "M"
        ):
            pieces.append("")
        pieces[-1] += letter
    return "\u200b".join(pieces)


def spelled_out(text: str, undrawn: Iterable[str]) -> str:
    """The string with what no font can draw written as its code points: "[U+1F600]".

    What joins or varies such signs goes with them; joiners elsewhere shape Arabic and Indic words.
    """
    for cluster in sorted(undrawn, key=len, reverse=True):
        seen = [letter for letter in cluster if unicodedata.category(letter) != "Cf"]
        points = " ".join(f"U+{ord(letter):04X}" for letter in seen)
        text = text.replace(cluster, f"[{points}]" if points else "")
    return _STRAY_JOINERS.sub("", text)
