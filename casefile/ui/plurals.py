"""English as it is said of one and of several: "%n document(s)" is "1 document", "4 documents"."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTranslator

from casefile.model.wording import counted_in_english

LEFT_TO_RIGHT: Final = "\u200e"
"""Unicode's left-to-right mark: not seen, not wide."""
_ENDS: Final = ("…", ".", ":", "?", "!", ")")


class EnglishPlurals(QTranslator):
    """Writes the endings of counted sentences out; every other sentence is left as it stands."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if n < 0 or "(" not in source:
            # Qt takes None for "not translated here"; its stubs do not know.
            return None  # type: ignore[return-value]
        return counted_in_english(source, n)


class MirroredEnglish(EnglishPlurals):
    """What a translation from right to left lacks: its last sign stays behind the words.

    A sentence that is yet to be filled is left alone: its end is not known here, and it may leave
    the window.
    """

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        said = super().translate(context, source, disambiguation, n)
        if source.endswith(_ENDS) and "{" not in source:
            return f"{said or source}{LEFT_TO_RIGHT}"
        return said
