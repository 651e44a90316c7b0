"""Two fields on one line, so that a dialog stays low."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casefile.ui.parts.label import PlainLabel


class Pair(QWidget):
    """A field, and a second one with its own label, which can be hidden."""

    def __init__(self, first: QWidget, label: str, second: QWidget) -> None:
        super().__init__()
        self.second = second
        self.label = PlainLabel(label, "mute")
        self.label.setBuddy(second)
        if not second.accessibleName():
            second.setAccessibleName(label.replace("&", ""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(first, 1)
        row.addWidget(self.label)
        row.addWidget(second, 1)
        row.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(first)
        self._first = first

    def setAccessibleName(self, name: str) -> None:
        self._first.setAccessibleName(name)

    def show_second(self, shown: bool) -> None:
        self.label.setVisible(shown)
        self.second.setVisible(shown)
