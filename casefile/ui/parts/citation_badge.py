"""The little number beside a fact: how many citations it has. A click goes to them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget


class CitationBadge(QToolButton):
    """`clicked` asks to be shown the passages; the count is 0 for a fact nobody is cited for."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "cite")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_count(count)

    def set_count(self, count: int) -> None:
        self.setText(str(count))
        self.setEnabled(count > 0)
        name = self.tr("%n citation(s): go to the passage", "", count)
        self.setAccessibleName(name)
        self.setToolTip(name)
