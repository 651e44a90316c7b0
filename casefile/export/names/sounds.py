"""One pattern for all the ways in which Latin letters spell the sounds of a name.

Covered are BGN/PCGN, ISO 9, the passports' ICAO scheme, the German, French, Polish and Turkish
habits, in both directions: "Dowran" finds "Довран", "Жумабек" finds "Djoumabek".
"""

from __future__ import annotations

import re
from typing import Final

_GLIDE: Final = "[yij]"
_WIDE: Final = (
    # Longest first; what a name is spelled with, and what a text may spell it with.
    ("schtsch", "(?:schtsch|shch|chtch|sch|sc|sh|s)"),
    ("shch", "(?:schtsch|shch|chtch|szcz|sch|sc|sh|s)"),
    ("szcz", "(?:schtsch|shch|chtch|szcz|sch|sc|sh|s)"),
    ("dsch", "(?:dsch|dzh|dj|zh|j|g|c)"),
    ("tsch", "(?:tsch|tch|ch|cz|c)"),
    ("tch", "(?:tsch|tch|ch|cz|c)"),
    ("sch", "(?:schtsch|shch|sch|sh|ch|sz|zh|s)"),
    ("dzh", "(?:dsch|dzh|dj|zh|j|g|c)"),
    ("sh", "(?:sch|sh|ch|sz|s)"),
    ("sz", "(?:sch|sh|ch|sz|s)"),
    ("zh", "(?:dsch|dzh|dj|zh|sch|sh|j|z|g|y)"),
    ("kh", "(?:kh|ch|gh|h|x|j|k)"),
    ("gh", "(?:gu|gh|kh|g|h)"),
    ("dj", f"(?:dsch|dzh|dj|zh|j|g|d{_GLIDE}?)"),
    ("tz", "(?:ts|tz|cz|c|z)"),
    ("ts", "(?:ts|tz|cz|c|z)"),
    ("cz", "(?:tsch|tch|ch|cz|ts|c|z)"),
    ("ch", "(?:tsch|tch|ch|kh|cz|sh|sch|c|h|x)"),
    ("ck", "(?:ck|k|c|q)"),
    ("th", "(?:th|t|f)"),
    ("ph", "(?:ph|f)"),
    ("rh", "(?:rh|r)"),
    ("oe", "(?:oe|o)"),
    ("ae", "(?:ae|a|e)"),
    ("ou", "(?:ou|u|w|o)"),
    ("ue", f"(?:ue|u|u?{_GLIDE}{{0,2}}e)"),
    ("a", "(?:ae|a)"),
    ("e", f"(?:{_GLIDE}{{0,2}}e|{_GLIDE}o)"),
    ("o", "(?:oe|o)"),
    ("u", "(?:ou|ue|oo|u|w)"),
    ("b", "b"),
    ("c", "(?:dzh|dj|ch|ck|ts|k|c|s|j|zh)"),
    ("d", "(?:dh|d)"),
    ("f", "(?:ph|f|v|w)"),
    ("g", "(?:gu|gh|g|h)"),
    ("h", "(?:kh|ch|gh|h|g|x)"),
    ("k", "(?:ck|kh|k|c|q)"),
    ("q", "(?:ck|k|q|g)"),
    ("s", "(?:s|z)"),
    ("t", "(?:th|t)"),
    ("v", "(?:v|w|f)"),
    ("w", "(?:v|w|f|ou|u)"),
    ("x", "(?:ks|kh|gz|x|h)"),
    ("z", "(?:ts|tz|zh|z|s|c)"),
)
_NARROW: Final = {
    "v": "[vw]", "w": "[vw]", "kh": "(?:kh|h)", "sh": "(?:sch|sh)", "ch": "(?:tch|ch)",
    "zh": "(?:zh|j)", "ts": "(?:ts|tz)", "u": "(?:ou|u)", "e": f"{_GLIDE}?e", "o": "o", "a": "a",
}  # fmt: skip
_GRAPHEMES: Final = dict(_WIDE)
_VOWELS: Final = "aeou"
_SPELLED: Final = re.compile(
    f"{_GLIDE}+|" + "|".join(sorted(_GRAPHEMES, key=len, reverse=True)) + "|."
)


def sounds(letters: str, *, narrow: bool = False) -> str:
    """A pattern that finds folded letters in any spelling of theirs.

    `narrow` is for short names of which nearly every respelling is another word: only what is
    usual within the Latin script.
    """
    spelled = _SPELLED.findall(letters)
    pattern = ""
    for at, one in enumerate(spelled):
        following = spelled[at + 1] if at + 1 < len(spelled) else ""
        if one[0] in "yij":
            pattern += _glides(one, following, is_first=at == 0, narrow=narrow)
            continue
        known = _NARROW if narrow else _GRAPHEMES
        sound = known.get(one, re.escape(one))
        # Folding makes one of two vowels, if nothing parts them in the spelling of the text.
        is_twice = at > 0 and one == spelled[at - 1] and one in _VOWELS
        pattern += f"(?:{sound})?" if is_twice else sound
    return pattern


def _glides(one: str, following: str, *, is_first: bool, narrow: bool) -> str:
    """What y, i and j stand for: a vowel, the glide before one, or in j's case a consonant."""
    if following and following[0] in _VOWELS:
        glide = f"{_GLIDE}{{0,2}}" if one[-1] in "yj" or is_first else f"{_GLIDE}{{1,3}}"
        if len(one) > 1:
            glide = f"{_GLIDE}{{1,3}}"
        if "j" in one and not narrow:
            return f"(?:dsch|dzh|zh|dj|{glide}|[gzc])"
        return glide
    if one == "j" and not narrow:
        return f"(?:dsch|dzh|zh|dj|{_GLIDE}{{1,3}}|[gzc])"
    return f"{_GLIDE}{{1,3}}"
