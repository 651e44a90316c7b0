"""What the user may choose about a summary."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casefile.export.orders import Order
from casefile.export.summary.choices import SummaryChoices
from casefile.ui.export.sections_field import SectionsField
from casefile.ui.parts.label import PlainLabel


class SummaryPane(QWidget):
    """The sections, and how they are set."""

    changed = Signal()

    def __init__(self, choices: SummaryChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.sections = SectionsField(choices.sections)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(PlainLabel(self.tr("Sections"), "mute"))
        column.addWidget(self.sections)
        self.sections.changed.connect(self.changed)

    def apply(self, order: Order) -> Order:
        """The order with what was chosen here."""
        summary = replace(self._choices, sections=self.sections.sections)
        return replace(order, summary=summary)
