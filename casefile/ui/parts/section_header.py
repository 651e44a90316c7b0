"""The small muted heading over a list: SUSPECTS … 4 · +"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casefile.ui.parts.icon_button import IconButton
from casefile.ui.parts.label import ElidedLabel, PlainLabel


class SectionHeader(QWidget):
    """A heading with a count at its right and, if `add_name` names what it makes, a + button."""

    addRequested = Signal()

    def __init__(
        self, title: str, count: str = "", add_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._title = ElidedLabel(title, "section")
        letters = self._title.font()
        letters.setCapitalization(QFont.Capitalization.AllUppercase)
        letters.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        self._title.setFont(letters)
        self._count = PlainLabel(count, "section")
        self._count.setFont(letters)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 10, 3)
        row.setSpacing(5)
        row.addWidget(self._title, 1)
        row.addWidget(self._count)
        self.add_button: IconButton | None = None
        if add_name:
            self.add_button = IconButton("plus", add_name)
            self.add_button.clicked.connect(self.addRequested)
            row.addWidget(self.add_button)

    def set_count(self, count: str) -> None:
        """What stands at the right: "4", "1 provision", "3 to review"."""
        self._count.setText(count)
