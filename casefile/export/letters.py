"""How wide a text is on paper, in the fonts that the program brings."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from casefile import places

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew")
"""The families of the summary's sans letters, in the order in which they are tried."""

_SIZE = 100.0
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]+")
_HEBREW = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]+")
_IDEOGRAPHS = re.compile("[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]+")


def width_of(text: str, size: float) -> float:
    """The width of a text in points, set in letters of `size` points."""
    return _width(text) * size


@lru_cache(maxsize=20_000)
def _width(text: str) -> float:
    wide = 0.0
    for pattern, name in ((_ARABIC, "NotoSansArabic"), (_HEBREW, "NotoSansHebrew")):
        wide += sum(_advance(name, letter) for piece in pattern.findall(text) for letter in piece)
        text = pattern.sub("", text)
    # Ideographs come from whatever font the machine has; all of them are an em wide.
    wide += sum(len(piece) for piece in _IDEOGRAPHS.findall(text))
    rest = _IDEOGRAPHS.sub("", text).replace("\n", " ")
    return wide + sum(_advance("NotoSans", letter) for letter in rest)


@lru_cache(maxsize=10_000)
def _advance(name: str, letter: str) -> float:
    """A letter's width in ems. Letter by letter, for texts are many and letters are few."""
    return float(_font(name).getlength(letter)) / _SIZE


@lru_cache(maxsize=4)
def _font(name: str) -> FreeTypeFont:
    from PIL import ImageFont

    file = places.resources() / "fonts" / f"{name}-Regular.ttf"
    return ImageFont.truetype(str(file), _SIZE, layout_engine=ImageFont.Layout.BASIC)


def leads_right(text: str) -> bool:
    """Whether a text is written from the right: its first letter decides (Unicode's rule P2)."""
    for letter in text:
        direction = bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
