"""The key that does the same, shown beside what it does: Ctrl+K."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from casefile.ui.parts.label import PlainLabel
from casefile.ui.tongue import alone, filled, words_in

tr = words_in("Keys")


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

    def show_keys(self, shown: str) -> None:
        """Shows other keys, as the platform writes them."""
        self.setText(shown)


def with_keys(words: str, keys: str) -> str:
    """A menu entry's words with keys beside them that the menu does not show by itself."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    # In no language is it ++Ctrl.
    return f"{words}\t{alone(shown)}" if shown else words


def hinted(words: str, shown: str) -> str:
    """A tool tip that tells the key, as the platform writes it, where there is one."""
    return filled(tr("{words} ({keys})"), words=words, keys=shown) if shown else words
