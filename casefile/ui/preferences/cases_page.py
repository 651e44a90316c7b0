"""How dates are written, and what a new case and a summary begin with."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from casefile.model.date_styles import DateStyle
from casefile.ui.date_words import write_days
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.preferences.page import PreferencesPage
from casefile.ui.preferences.wishes import Wishes

_EXAMPLES: Final = {
    DateStyle.MONTH_FIRST: "Apr 19, 2025",
    DateStyle.DOTS: "19.04.2025",
    DateStyle.ISO: "2025-04-19",
}
"""Figures and the month's name as they would stand in a list; no sentence, hence no translation."""


class CasesPage(PreferencesPage):
    """`datesChanged` comes when another way of writing days was chosen."""

    datesChanged = Signal()

    def __init__(self, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self.entitle(self.tr("Dates and cases"))
        self.dates = QComboBox()
        for style in DateStyle:
            words = _EXAMPLES.get(style) or self.tr("As the language writes them")
            self.dates.addItem(words, style.value)
        self.dates.setCurrentIndex(self.dates.findData(wishes.date_style.value))
        self.jurisdiction = LineField(wishes.jurisdiction)
        self.jurisdiction.setPlaceholderText(self.tr("none"))
        self.author = LineField(wishes.author)
        self.author.setPlaceholderText(self.tr("nobody is named"))
        self.row(
            self.tr("Days are written"),
            self.dates,
            self.tr("What is uncertain stays uncertain, however it is written."),
        )
        self.row(
            self.tr("Jurisdiction of new cases"),
            self.jurisdiction,
            self.tr("A new case begins with it; in each it can be another."),
        )
        self.row(
            self.tr("Made by"),
            self.author,
            self.tr(
                "A summary names you at the foot of its pages and in its properties. Each export "
                "shows the name before it leaves."
            ),
        )
        self.dates.currentIndexChanged.connect(lambda _: self._choose_dates())
        self.jurisdiction.editingFinished.connect(self._keep)
        self.author.editingFinished.connect(self._keep)

    def _choose_dates(self) -> None:
        style = DateStyle(str(self.dates.currentData()))
        self._wishes.date_style = style
        write_days(style)
        self.datesChanged.emit()

    def _keep(self) -> None:
        self._wishes.jurisdiction = self.jurisdiction.text()
        self._wishes.author = self.author.text()

    def leave(self) -> None:
        """Keeps what is being typed."""
        self._keep()
