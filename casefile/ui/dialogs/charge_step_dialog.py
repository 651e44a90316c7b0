"""How a charge stands, and since when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casefile.actions.citing import Stretch
from casefile.actions.law import add_charge_step, edit_charge_step
from casefile.model.colours import Meaning
from casefile.model.terms import ChargeStatus
from casefile.store.reads.documents import DocumentLine
from casefile.store.reads.law import ChargeLine, ChargeStepLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs import words
from casefile.ui.dialogs.date_field import DateField
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.prefill import date_in
from casefile.ui.dialogs.source import AttributionField, anchor_of, document_of
from casefile.ui.dialogs.word_combo import WordCombo
from casefile.ui.there_already import act_and_tell
from casefile.ui.tongue import filled, side_by_side, spoken


class ChargeStepDialog(FormDialog):
    """Adds a status to a charge's history, or edits one."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        charge: ChargeLine,
        stretches: Sequence[Stretch] = (),
        quote: str = "",
        step: ChargeStepLine | None = None,
    ) -> None:
        super().__init__(
            desk,
            parent,
            filled(self.tr("Charge against {suspect}"), suspect=spoken(charge.suspect)),
            self.tr("Add status") if step is None else self.tr("Save"),
            meaning=Meaning.CHARGE,
            quote=quote,
        )
        self._case_id = desk.case_id
        self._charge = charge
        self._step = step
        self._quote = quote
        self._stretches = tuple(stretches)
        self.status = WordCombo(ChargeStatus, words.status, step.status if step else charge.status)
        self.when = DateField(
            step.when if step else None, hint=self.tr("When the source says so; may stay empty.")
        )
        self.attribution = AttributionField()
        self.add_field(self.tr("&Status"), self.status)
        self.add_field(self.tr("&When"), self.when)
        if self._stretches:
            self.add_field(self.tr("Wh&o says so"), self.attribution)
        self.status.setFocus()
        cited = step.citations if step else charge.citations
        source = document_of(stretches) or (cited[0].document if cited else None)
        self.learn_source(source, self._has_source)

    def _has_source(self, line: DocumentLine) -> None:
        self.attribution.offer(line)
        if self.when.anchor is None:
            self.when.set_anchor(anchor_of(line))
        if self._quote and not self.when.phrase:
            self.when.set_value(date_in(self._quote, anchor_of(line)))

    def save(self) -> None:
        if not self.when.is_valid:
            self.say_error(self.when.trouble, self.when)
        elif self._step is not None:
            self.keep(
                self.desk.act(edit_charge_step, self._step.id, self.status.value, self.when.value)
            )
        elif self._case_id is not None:
            self.keep(
                act_and_tell(
                    self.desk,
                    side_by_side(
                        [spoken(self._charge.suspect), words.status(self.status.value)], ": "
                    ),
                    add_charge_step,
                    self._case_id,
                    self._charge.id,
                    self.status.value,
                    self.when.value,
                    source=self.attribution.source(self._stretches),
                )
            )
