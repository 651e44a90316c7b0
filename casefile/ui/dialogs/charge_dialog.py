"""Which article is held against whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QWidget

from casefile.actions.citing import Stretch
from casefile.actions.law import ProvisionText, add_charge, understand_provision
from casefile.model.colours import Meaning
from casefile.model.terms import ChargeStatus
from casefile.model.wording import worded
from casefile.store.reads.cases import case
from casefile.store.reads.documents import DocumentLine
from casefile.store.reads.groups import Grouped
from casefile.store.reads.law import ProvisionLine, provisions
from casefile.store.reads.lines import CaseLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs import words
from casefile.ui.dialogs.checklist import Checklist
from casefile.ui.dialogs.date_field import DateField
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.dialogs.long_combo import LongCombo
from casefile.ui.dialogs.pair import Pair
from casefile.ui.dialogs.prefill import provision_in, years_in
from casefile.ui.dialogs.source import AttributionField, anchor_of, document_of
from casefile.ui.dialogs.word_combo import WordCombo
from casefile.ui.dialogs.years_field import YearsField
from casefile.ui.keys.in_force import keys_now
from casefile.ui.law_changed import telling_of_law
from casefile.ui.there_already import act_and_tell
from casefile.ui.tongue import alone, filled, spoken

_BEFORE_A_NUMBER: Final = re.compile(r"^(?:article|art\.?|§)\s*(?=\d)", re.IGNORECASE)


def _called(said: ProvisionText) -> str:
    """A provision as the library calls it, by what was typed."""
    if said.law:
        return worded("Art. {article}, {law}", article=said.article, law=said.law)
    return worded("Art. {article}", article=said.article)


class ChargeDialog(FormDialog):
    """Charges suspects of the open case under a new provision or one the library has."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        stretches: Sequence[Stretch] = (),
        quote: str = "",
        provision_id: str | None = None,
        involvement_id: str | None = None,
    ) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Charge"),
            self.tr("Add charge"),
            meaning=Meaning.CHARGE,
            quote=quote,
        )
        self.offer_help()
        self._stretches = tuple(stretches)
        self._case_id = desk.case_id
        self._known: list[ProvisionLine] = list(desk.facts.provisions) if desk.facts else []
        self._of_case = len(self._known)
        self._wanted = provision_id
        self._said = provision_in(quote)
        self._years = years_in(quote)
        self._filled_from: ProvisionLine | None = None
        suspects = desk.facts.suspects if desk.facts else ()
        everyone = {line.id for line in Grouped(desk.facts).each_suspect} if desk.facts else set()
        self.suspects = Checklist(
            [(line.id, spoken(line.label)) for line in suspects],
            {involvement_id} if involvement_id else everyone,
            all_of=everyone,
            all_words=self.tr("All suspects"),
            empty_words=filled(
                self.tr("No suspects yet. Select a name in the text and press {key}."),
                key=keys_now().told("add.suspects"),
            ),
        )
        self._make_fields()
        self._fill_provisions()
        (self.suspects if self.chosen or self.article.text() else self.article).setFocus()
        self.learn_source(document_of(stretches), self._has_source)
        case_id = desk.case_id
        if case_id is not None:
            self.learn(lambda connection: case(connection, case_id), self._has_case)
        self.learn(provisions, self._has_provisions)

    def _make_fields(self) -> None:
        self.provision = LongCombo()
        said = self._said
        self.article = LineField(said.article if said else "")
        self.article.setPlaceholderText("233")
        self.law = LineField(said.law if said else "")
        self.law.setPlaceholderText(self.tr("Criminal Code"))
        self.jurisdiction = LineField(said.jurisdiction if said else "")
        self.title = LineField()
        self.title.setPlaceholderText(self.tr("what the article punishes"))
        self.max_years = YearsField(self._years)
        self.penalty = LineField()
        self.penalty.setPlaceholderText(self.tr("in the law’s words"))
        self.status = WordCombo(ChargeStatus, words.status, ChargeStatus.CHARGED)
        self.when = DateField(hint=self.tr("When the source says so; may stay empty."))
        self.attribution = AttributionField()
        self.add_field(self.tr("&Provision"), self.provision)
        self._new = Pair(self.article, self.tr("&Law"), self.law)
        self.add_field(self.tr("&Article"), self._new)
        self.add_field(self.tr("&Jurisdiction"), self.jurisdiction)
        self.add_field(self.tr("A&bout"), self.title)
        self.add_field(
            self.tr("Prison, &years at most"),
            Pair(self.max_years, self.tr("P&enalty"), self.penalty),
        )
        self.add_field(self.tr("&Suspects"), self.suspects)
        self.add_field(self.tr("S&tatus"), self.status)
        self.add_field(self.tr("&When"), self.when)
        if self._stretches:
            self.add_field(self.tr("Who says s&o"), self.attribution)
        self.provision.currentIndexChanged.connect(self._provision_chosen)

    # What the library knows

    @property
    def chosen(self) -> ProvisionLine | None:
        row = self.provision.currentIndex()
        return self._known[row - 1] if row > 0 else None

    def _fill_provisions(self) -> None:
        chosen = self.chosen.id if self.chosen else self._fitting()
        self.provision.blockSignals(True)
        self.provision.clear()
        self.provision.addItem(self.tr("A new one"))
        for line in self._known:
            self.provision.addItem(alone(spoken(line.label)))
        row = next((row for row, line in enumerate(self._known, 1) if line.id == chosen), 0)
        self.provision.setCurrentIndex(row)
        self.provision.blockSignals(False)
        self._provision_chosen()

    def _fitting(self) -> str | None:
        """The provision asked for, the one the passage names, or the case's only one."""
        if self._wanted is not None:
            return self._wanted
        if self._said is None:
            return self._known[0].id if self._of_case == 1 else None
        for line in self._known:
            law, said = line.law.casefold(), self._said.law.casefold()
            same_law = not said or not law or law in said or said in law
            if line.article == self._said.article and same_law:
                return line.id
        return None

    def _has_provisions(self, lines: list[ProvisionLine]) -> None:
        there = {line.id for line in self._known}
        self._known += [line for line in lines if line.id not in there]
        if len(self._known) > len(there):
            self._fill_provisions()

    def _has_case(self, line: CaseLine | None) -> None:
        if line is not None and not self.jurisdiction.text() and not self.jurisdiction.isModified():
            self.jurisdiction.setText(line.jurisdiction)

    def _has_source(self, line: DocumentLine) -> None:
        self.attribution.offer(line)
        self.when.set_anchor(anchor_of(line))

    def _provision_chosen(self) -> None:
        chosen = self.chosen
        for field in (self._new, self.jurisdiction):
            self.show_field(field, chosen is None)
        before, self._filled_from = self._filled_from, chosen
        if chosen is None and before is not None:
            # What was known of the other provision says nothing of this one.
            for field, known in ((self.title, before.title), (self.penalty, before.penalty)):
                if field.text() == known:
                    field.clear()
            self.max_years.set_years(self._years)
        if chosen is not None:
            self.title.setText(chosen.title)
            self.penalty.setText(chosen.penalty)
            self.max_years.set_years(self._years if chosen.max_years is None else chosen.max_years)

    # Keeping

    def save(self) -> None:
        case_id, chosen = self._case_id, self.chosen
        if case_id is None:
            return
        if chosen is None and not self.article.text().strip():
            self.say_error(self.tr("Say which article of which law."), self.article)
        elif not self.max_years.is_valid:
            self.say_error(self.tr("Write the years as a number: 15."), self.max_years)
        elif not self.when.is_valid:
            self.say_error(self.when.trouble, self.when)
        elif not self.suspects.checked and not self._stretches:
            self.say_error(self.tr("Check at least one suspect."), self.suspects)
        else:
            written = self._written()
            self.keep(
                act_and_tell(
                    self.desk,
                    _called(written) if chosen is None else chosen.label,
                    telling_of_law(self.desk, add_charge),
                    case_id,
                    self.suspects.checked,
                    provision="" if chosen is not None else written,
                    provision_id=None if chosen is None else chosen.id,
                    title=self.title.text(),
                    max_years=self.max_years.years,
                    penalty=self.penalty.text(),
                    status=self.status.value,
                    when=self.when.value,
                    source=self.attribution.source(self._stretches),
                )
            )

    def _written(self) -> ProvisionText:
        """What each field says, or all three from the first, where a law was written into it."""
        article = _BEFORE_A_NUMBER.sub("", " ".join(self.article.text().split()))
        law, where = self.law.text().strip(), self.jurisdiction.text().strip()
        if not law and "," in article:
            whole = understand_provision(f"Article {article}")
            return replace(whole, jurisdiction=where or whole.jurisdiction)
        return ProvisionText(article, law, where)
