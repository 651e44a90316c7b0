"""Words as they are compared: without case, marks, invisible characters and the script's dress.

Cyrillic, Georgian and Armenian become Latin letters by one plain scheme; which other Latin
spellings stand for the same sounds is the matter of `casefile.export.names.sounds`.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import Final

_LETTERS: Final = {
    # Cyrillic of Russian, Ukrainian, Belarusian, the Turkic languages and the Balkans. Letters
    # with marks that Unicode takes apart (й, ё, ї, ў, ѓ, ќ) come here without them.
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "e", "ж": "zh",
    "з": "z", "и": "i", "і": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch",
    "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "қ": "k", "ғ": "g", "ң": "n", "ө": "o", "ү": "u", "ұ": "u", "һ": "h", "ә": "a", "җ": "zh",
    "ҳ": "h", "ҷ": "ch", "ҙ": "z", "ҫ": "s", "ҡ": "k", "ђ": "dj", "ћ": "ch", "љ": "l",
    "њ": "n", "џ": "dzh", "ј": "y", "ѕ": "dz", "ѣ": "e", "ѳ": "f", "ѵ": "i", "ӏ": "",
    # Latin letters that Unicode does not take apart.
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ə": "a",
    "ħ": "h", "ŋ": "n", "ŧ": "t", "ĸ": "k", "ɓ": "b", "ɗ": "d", "ƙ": "k",
    # Arabic and Hebrew: forms of one letter.
    "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": "", "ک": "ك", "ی": "ي", "ء": "",
    "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ",
    # Greek.
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "i", "φ": "f", "χ": "kh", "ψ": "ps", "ω": "o",
}  # fmt: skip
_GEORGIAN: Final = (
    "a", "b", "g", "d", "e", "v", "z", "t", "i", "k", "l", "m", "n", "o", "p", "zh", "r", "s",
    "t", "u", "p", "k", "gh", "k", "sh", "ch", "ts", "dz", "ts", "ch", "kh", "j", "h",
)  # fmt: skip
_ARMENIAN: Final = (
    "a", "b", "g", "d", "e", "z", "e", "y", "t", "zh", "i", "l", "kh", "ts", "k", "h", "dz", "gh",
    "ch", "m", "y", "n", "sh", "o", "ch", "p", "j", "r", "s", "v", "t", "r", "ts", "u", "p", "k",
    "o", "f",
)  # fmt: skip
_LETTERS.update((chr(0x10D0 + at), latin) for at, latin in enumerate(_GEORGIAN))
_LETTERS.update((chr(0x561 + at), latin) for at, latin in enumerate(_ARMENIAN))
_LETTERS["և"] = "ev"

_LOOKALIKES: Final = dict(zip("асеоукхрвнмтіјѕ", "aceoykxpbhmtijs", strict=True))
"""Cyrillic letters and the Latin ones they look like in print: scanned words mix them."""

_UNSEEN_SIGNS: Final = "".join(
    chr(code)
    for code in range(0x10000)
    if unicodedata.category(chr(code)) in ("Mn", "Me", "Cf")
    or (unicodedata.category(chr(code)) == "Cc" and not chr(code).isspace())
    or code in (0x115F, 0x1160, 0x3164, 0xFFFD, 0xFFFE)
)
_UNSEEN: Final = f"{re.escape(_UNSEEN_SIGNS)}\U000e0001-\U000e01ef"
UNSEEN: Final = re.compile(f"[{_UNSEEN}]+")
"""What stands between letters without being seen; U+FFFE is PDFium's hyphen at a line's end."""

_SPACING_MARKS: Final = "".join(
    chr(code) for code in range(0x900, 0x1A00) if unicodedata.category(chr(code)) == "Mc"
)
_LETTER: Final = r"[^\W\d_]"
WORD: Final = re.compile(f"{_LETTER}(?:{_LETTER}|[{_UNSEEN}{_SPACING_MARKS}])*")
"""A word: letters, with marks and what is unseen between and after them."""

_TWICE: Final = re.compile(r"([a-z])\1+")
_CAMEL: Final = re.compile(r"(?<=[^\W\d_])(?=[^\W\d_])")


@lru_cache(maxsize=200_000)
def letters(word: str) -> str:
    """The letters of a word as they are compared, each kept as often as it stands there."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", word).casefold())
    found = []
    for sign in plain:
        latin = _LETTERS.get(sign)
        if latin is not None:
            found.append(latin)
        elif sign.isalnum() and unicodedata.category(sign) not in ("Lm", "Sk"):
            found.append(sign)
    return "".join(found)


@lru_cache(maxsize=200_000)
def folded(word: str) -> str:
    """`letters` with doubled ones once: "Anna" and "Ana" are compared as the same."""
    return _TWICE.sub(r"\1", letters(word))


def readings(word: str) -> tuple[str, ...]:
    """What a word may be: itself, and where scripts are mixed in it, each of them throughout."""
    plain = folded(word)
    scripts = {one for one in map(script_of, word) if one in ("latin", "cyrillic")}
    if len(scripts) < 2:
        return (plain,)
    lower = unicodedata.normalize("NFC", word.casefold())
    back = {latin: cyrillic for cyrillic, latin in _LOOKALIKES.items()}
    latin = folded("".join(_LOOKALIKES.get(sign, sign) for sign in lower))
    cyrillic = folded("".join(back.get(sign, sign) for sign in lower))
    return tuple(dict.fromkeys((plain, latin, cyrillic)))


def script_of(sign: str) -> str:
    """The script of a letter, as far as its words are compared differently; empty for no letter."""
    if not sign.isalpha():
        return ""
    code = ord(sign)
    if code < 0x250 or 0x1E00 <= code < 0x1F00 or 0xFF21 <= code <= 0xFF5A or code > 0x1D3FF:
        return "latin" if code < 0x1D800 else "unspaced"
    if 0x400 <= code < 0x530 or 0x1C80 <= code < 0x1C90:
        return "cyrillic"
    if 0x590 <= code < 0x780 or 0xFB1D <= code < 0xFF00:
        return "semitic"
    if 0xE00 <= code < 0xF00 or 0x1780 <= code < 0x1800 or 0x2E80 <= code < 0xA4D0:
        return "unspaced"
    if 0xAC00 <= code < 0xD7B0 or 0x1100 <= code < 0x1200:
        return "unspaced"
    return "other"


def word_script(word: str) -> str:
    """The script of a word's first letter."""
    return next((script for script in map(script_of, word) if script), "")


def humps(word: str) -> tuple[str, ...]:
    """The words run together in one, by their capitals: "IlyaDovran" is two."""
    starts = [0]
    starts += [
        cut.start()
        for cut in _CAMEL.finditer(word)
        if word[cut.start()].isupper() and not word[cut.start() - 1].isupper()
    ]
    starts.append(len(word))
    pieces = tuple(word[one:next_] for one, next_ in pairwise(starts))
    return pieces if len(pieces) > 1 else ()
