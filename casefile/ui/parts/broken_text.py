"""Text broken to a width by hand, for widgets that paint themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from casefile.model.directions import each_by_itself

_LONGEST = 2000


def broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    """At most `most` lines of `width` pixels; the last ends in “…” where there is more."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    layout = QTextLayout(text[:_LONGEST], font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    # Qt counts UTF-16 units, Python code points.
    units = text[:_LONGEST].encode("utf-16-le", "surrogatepass")
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 30))
        start = line.textStart()
        end = len(units) // 2 if len(lines) == most - 1 else start + line.textLength()
        piece = units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
        if len(lines) == most - 1:
            lines.append(metrics.elidedText(piece, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(piece.rstrip())
    layout.endLayout()
    return each_by_itself(lines)
