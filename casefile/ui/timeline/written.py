"""Words that are painted frame after frame: set once, then copied."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QStaticText, QTextLayout, QTextOption

_MOST = 4000


class Written:
    """Remembers how words are set in one font; a painter must have that font."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._set: dict[str, tuple[QStaticText, float]] = {}
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
            known = self._set[text] = self._made(text)
        painter.drawStaticText(QPointF(left, baseline - known[1]), known[0])

    def _made(self, text: str) -> tuple[QStaticText, float]:
        """Words and their height over the baseline, which is that of their own script's font."""
        made = QStaticText(text)
        # Never as markup, whatever a title holds.
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setTextOption(self._option)
        layout = QTextLayout(text, self._font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return made, line.ascent()
