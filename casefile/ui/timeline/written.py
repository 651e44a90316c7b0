"""Words that are painted frame after frame: set once, then copied."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QStaticText, QTextOption

_MOST = 4000


class Written:
    """Remembers how words are set in one font; a painter must have that font."""

    def __init__(self, letters: QFontMetricsF) -> None:
        self._ascent = letters.ascent()
        self._set: dict[str, QStaticText] = {}
        # Each in the direction of its own script, whichever way the window runs.
        self._option = QTextOption()
        self._option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._option.setWrapMode(QTextOption.WrapMode.NoWrap)

    def write(self, painter: QPainter, left: float, baseline: float, text: str) -> None:
        """Paints words on a baseline from a left edge on, in the painter's pen."""
        known = self._set.get(text)
        if known is None:
            if len(self._set) >= _MOST:
                self._set.clear()
            known = self._set[text] = QStaticText(text)
            # Never as markup, whatever a title holds.
            known.setTextFormat(Qt.TextFormat.PlainText)
            known.setTextOption(self._option)
        painter.drawStaticText(QPointF(left, baseline - self._ascent), known)
