"""A page of the preferences: rows of a label, a field, and beneath it what the choice means."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QSizePolicy, QVBoxLayout, QWidget

from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.nested import nested


class PreferencesPage(QWidget):
    """What one page of the preferences is made of; `title` stands in the list beside it."""

    title = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 12)
        column.setSpacing(12)
        self.heading = PlainLabel("", "title")
        column.addWidget(self.heading)
        self._form = nested(column, QFormLayout())
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(7)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)

    def entitle(self, title: str) -> None:
        self.title = title
        self.heading.setText(title)
        self.setAccessibleName(title)

    def row(self, words: str, field: QWidget, means: str = "") -> None:
        """Adds a field under its label; `means` is a sentence beneath."""
        label = PlainLabel(words)
        label.setBuddy(field)
        field.setAccessibleName(words)
        field.setAccessibleDescription(means)
        self._form.addRow(label, field)
        self._explain(means)

    def switch(self, box: QCheckBox, means: str = "") -> None:
        """Adds something that is or is not."""
        box.setAccessibleDescription(means)
        self._form.addRow(box)
        self._explain(means, across=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Of words that wrap it knows the width, and so the height, from the second time.
        QTimer.singleShot(0, self, self._form.invalidate)

    def wide(self, widget: QWidget) -> None:
        """Adds something as wide as the page."""
        self._form.addRow(widget)

    def _explain(self, means: str, *, across: bool = False) -> None:
        if not means:
            return
        said = PlainLabel(means, "small", wraps=True)
        # A label that wraps would else take the width that its words would like best.
        said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        said.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        if across:
            self._form.addRow(said)
        else:
            self._form.addRow("", said)
