"""From what a user types to what the index is asked. Nothing typed is syntax by accident.

Words are what stands between white space; "several words" in quotation marks are a phrase. Each is
handed to FTS5 as a quoted string, in which it knows no operators.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

MOST_WORDS: Final = 32
LONGEST_WORD: Final = 100

_PHRASE_OR_WORD: Final = re.compile(r'"([^"]*)"|([^\s"]+)')
# Typographic quotation marks are quotation marks; yo is looked for as ye, as the index has it.
_PLAIN: Final = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\0": " ", "ё": "е", "Ё": "Е"}
)


@dataclass(frozen=True, slots=True)
class Query:
    """The words and phrases asked for, each a tuple of words as the index would cut them.

    The last is a beginning when the user is still typing it.
    """

    phrases: tuple[tuple[str, ...], ...]
    last_is_beginning: bool

    def __bool__(self) -> bool:
        return bool(self.phrases)

    def expression(self) -> str:
        """The expression for FTS5's MATCH: all of them, in any order."""
        quoted = ['"' + " ".join(words) + '"' for words in self.phrases]
        if self.last_is_beginning:
            quoted[-1] += " *"
        return " ".join(quoted)


def understand_query(typed: str, *, as_typed: bool = True) -> Query:
    """Cuts what was typed into words and phrases; `as_typed` takes the last as a beginning."""
    phrases: list[tuple[str, ...]] = []
    ends_open = as_typed
    for found in _PHRASE_OR_WORD.finditer(typed.translate(_PLAIN)):
        words = _words(found[1] if found[1] is not None else found[2])
        if words:
            phrases.append(words)
            ends_open = as_typed and found[1] is None and found.end() == len(typed)
        if len(phrases) >= MOST_WORDS:
            ends_open = False
            break
    return Query(tuple(phrases), ends_open and bool(phrases))


def _words(text: str) -> tuple[str, ...]:
    """The words in a text as FTS5's unicode61 cuts them: runs of letters and numbers."""
    kept = "".join(sign if _is_kept(sign) else " " for sign in text[: LONGEST_WORD * MOST_WORDS])
    return tuple(word[:LONGEST_WORD] for word in kept.split())[:MOST_WORDS]


def _is_kept(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LNM" or unicodedata.category(sign) == "Co"
