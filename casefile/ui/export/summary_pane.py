"""What the user may choose about a summary's content."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from casefile.export.orders import Order
from casefile.export.summary.choices import ChronologyForm, SummaryChoices
from casefile.ui.dialogs.word_combo import WordCombo
from casefile.ui.export.sections_field import SectionsField
from casefile.ui.parts.label import PlainLabel


class SummaryPane(QWidget):
    """The sections, the form of the chronology, and what stands beside each line."""

    changed = Signal()

    def __init__(self, choices: SummaryChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {
            ChronologyForm.TABLE: self.tr("chronology as a table"),
            ChronologyForm.PROSE: self.tr("chronology told month by month"),
        }
        self.sections = SectionsField(choices.sections)
        self.chronology = WordCombo(ChronologyForm, words.__getitem__, choices.chronology)
        self.chronology.setAccessibleName(self.tr("Form of the chronology"))
        # Where Qt takes what is chosen for the name, this says what it is for.
        self.chronology.setAccessibleDescription(self.tr("Form of the chronology"))
        self.quotes = _box(self.tr("&Quote the source in each line"), choices.quotes)
        self.thumbnails = _box(
            self.tr("Show the &place on the page with each passage"), choices.thumbnails
        )
        self.merged = _box(self.tr("One chronology of &all cases"), choices.merged)
        self.merged.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(PlainLabel(self.tr("Sections"), "mute"))
        column.addWidget(self.sections)
        column.addWidget(self.chronology)
        for box in (self.quotes, self.thumbnails, self.merged):
            column.addWidget(box)
            box.toggled.connect(lambda _checked: self.changed.emit())
        self.sections.changed.connect(self.changed)
        self.chronology.chosen.connect(lambda _form: self.changed.emit())

    def set_several(self, several: bool) -> None:
        """Whether several cases leave together."""
        self.merged.setVisible(several)

    def apply(self, order: Order) -> Order:
        """The order with what was chosen here."""
        summary = replace(
            order.summary,
            sections=self.sections.sections,
            chronology=self.chronology.value,
            quotes=self.quotes.isChecked(),
            thumbnails=self.thumbnails.isChecked(),
            merged=self.merged.isChecked(),
        )
        return replace(order, summary=summary)


def _box(words: str, checked: bool) -> QCheckBox:
    made = QCheckBox(words)
    made.setChecked(checked)
    return made
