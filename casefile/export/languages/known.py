"""Which languages there are."""

from __future__ import annotations

from typing import Final

from casefile.export.languages.english import ENGLISH
from casefile.export.languages.russian import RUSSIAN
from casefile.export.languages.words import Words

LANGUAGES: Final[dict[str, Words]] = {one.code: one for one in (ENGLISH, RUSSIAN)}
"""By their BCP 47 codes; the first is used where nobody asked."""


def words_of(code: str) -> Words:
    """The words of a language; English where it is not known."""
    return LANGUAGES.get(code, ENGLISH)
