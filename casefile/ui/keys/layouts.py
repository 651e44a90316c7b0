"""The letters that the same keys type on a Latin (QWERTY) and on a Russian (ЙЦУКЕН) keyboard."""

from __future__ import annotations

from typing import Final

_LATIN: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN: Final = "йцукенгшщзхъфывапролджэячсмитьбюё"

TO_LATIN: Final = str.maketrans(_RUSSIAN, _LATIN)
TO_RUSSIAN: Final = str.maketrans(_LATIN, _RUSSIAN)


def as_latin(typed: str) -> str:
    """What would have been typed on a Latin keyboard, in small letters."""
    return typed.lower().translate(TO_LATIN)


def as_russian(typed: str) -> str:
    """What would have been typed on a Russian keyboard, in small letters."""
    return typed.lower().translate(TO_RUSSIAN)
