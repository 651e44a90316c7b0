"""English as it is said of one and of several: "%n document(s)" is "1 document", "4 documents"."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from casefile.model.wording import counted_in_english


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
