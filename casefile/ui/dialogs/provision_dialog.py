"""One article of a law: what it says and threatens."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casefile.actions.law import edit_provision
from casefile.model.colours import Meaning
from casefile.store.reads.law import ProvisionLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.dialogs.pair import Pair
from casefile.ui.dialogs.text_field import TextField
from casefile.ui.dialogs.years_field import YearsField


class ProvisionDialog(FormDialog):
    """Edits a provision, for every case that charges under it."""

    def __init__(self, desk: Desk, parent: QWidget | None, line: ProvisionLine) -> None:
        super().__init__(
            desk, parent, self.tr("Provision of law"), self.tr("Save"), meaning=Meaning.CHARGE
        )
        self._line = line
        self.article = LineField(line.article)
        self.law = LineField(line.law)
        self.jurisdiction = LineField(line.jurisdiction)
        self.title = TextField(line.title, lines=3)
        self.max_years = YearsField(line.max_years)
        self.penalty = LineField(line.penalty)
        self.penalty.setPlaceholderText(self.tr("in the law’s words"))
        self.valid_from = LineField(line.valid_from)
        self.valid_from.setPlaceholderText("2021-12-01")
        self.valid_to = LineField(line.valid_to)
        self.valid_to.setPlaceholderText(self.tr("still in force"))
        self.add_field(self.tr("&Article"), Pair(self.article, self.tr("&Law"), self.law))
        self.add_field(self.tr("&Jurisdiction"), self.jurisdiction)
        self.add_field(self.tr("A&bout"), self.title)
        self.add_field(
            self.tr("Prison, &years at most"),
            Pair(self.max_years, self.tr("P&enalty"), self.penalty),
        )
        self.add_field(self.tr("Valid &from"), Pair(self.valid_from, self.tr("&to"), self.valid_to))
        self.article.setFocus()
        self.article.selectAll()

    def save(self) -> None:
        if not self.article.text().strip():
            self.say_error(self.tr("A provision needs its article."), self.article)
        elif not self.max_years.is_valid:
            self.say_error(self.tr("Write the years as a number: 15."), self.max_years)
        else:
            self.keep(
                self.desk.act(
                    edit_provision,
                    self._line.id,
                    article=self.article.text(),
                    law=self.law.text(),
                    jurisdiction=self.jurisdiction.text(),
                    title=" ".join(self.title.text().split()),
                    max_years=self.max_years.years,
                    penalty=self.penalty.text(),
                    valid_from=self.valid_from.text(),
                    valid_to=self.valid_to.text(),
                )
            )
