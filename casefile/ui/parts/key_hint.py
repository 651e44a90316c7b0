"""The key that does the same, shown beside what it does: Ctrl+K."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from casefile.ui.parts.label import PlainLabel


class KeyHint(PlainLabel):
    """Shows a key sequence as the platform writes it; not read out, the control itself says it."""

    def __init__(
        self,
        keys: QKeySequence | QKeySequence.StandardKey | str,
        parent: QWidget | None = None,
    ) -> None:
        sequence = QKeySequence(keys)
        super().__init__(
            sequence.toString(QKeySequence.SequenceFormat.NativeText), "key", parent=parent
        )


def with_keys(words: str, keys: str) -> str:
    """A menu entry's words with keys beside them that something else answers to."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words}\t{shown}" if shown else words
