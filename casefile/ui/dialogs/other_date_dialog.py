"""Another date of an event, which somebody else says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casefile.actions.citing import Stretch
from casefile.actions.other_dates import add_other_date, edit_other_date
from casefile.model.colours import Meaning
from casefile.store.reads.documents import DocumentLine
from casefile.store.reads.facts import EventLine
from casefile.store.reads.other_dates import OtherDateLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs import words
from casefile.ui.dialogs.date_field import DateField
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.dialogs.prefill import dates_in
from casefile.ui.dialogs.source import AttributionField, anchor_of, document_of
from casefile.ui.dialogs.typed_dates import as_typed
from casefile.ui.parts.label import PlainLabel
from casefile.ui.tongue import filled


class OtherDateDialog(FormDialog):
    """Adds another date to an event, or edits one; with a passage, the date is looked for there."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        event: EventLine,
        stretches: Sequence[Stretch] = (),
        quote: str = "",
        other: OtherDateLine | None = None,
    ) -> None:
        cited = None if other is None else other.citation
        super().__init__(
            desk,
            parent,
            self.tr("Another date"),
            self.tr("Add date") if other is None else self.tr("Save"),
            meaning=Meaning.CUSTODY,
            quote=cited.quote if cited is not None else quote,
        )
        self._event = event
        self._other = other
        self._stretches = tuple(stretches)
        self._quote = quote
        said = self.tr("“{event}” is dated {date}. What does the other source say?")
        dates = words.when_and_until(event.when, event.until)
        self.about = PlainLabel(filled(said, event=event.title, date=dates), "mute", wraps=True)
        when, until = as_typed(other.when, other.until) if other else (None, None)
        self.when = DateField(when)
        self.until = DateField(until, hint=self.tr("Only if it lasted."))
        self.attribution = AttributionField()
        self.note = LineField(other.note if other else "")
        self.note.setPlaceholderText(
            other.said_by if other and other.said_by else self.tr("The lawyer, a letter, …")
        )
        self.add_wide(self.about)
        self.add_field(self.tr("W&hen"), self.when)
        self.add_field(self.tr("Unt&il"), self.until)
        who = self.attribution if self._stretches else self.note
        self.add_field(self.tr("Who &says so"), who)
        self.when.setFocus()
        source = document_of(stretches) or (cited.document if cited is not None else None)
        if source is None and event.citations:
            source = event.citations[0].document
        self.learn_source(source, self._has_source)

    def _has_source(self, line: DocumentLine) -> None:
        self.attribution.offer(line)
        anchor = anchor_of(line)
        for field in (self.when, self.until):
            if field.anchor is None:
                field.set_anchor(anchor)
        if self._quote and not self.when.phrase:
            found, end = dates_in(self._quote, anchor)
            self.when.set_value(found)
            if not self.until.phrase:
                self.until.set_value(end)

    def save(self) -> None:
        for field in (self.when, self.until):
            if not field.is_valid:
                self.say_error(field.trouble, field)
                return
        if self.when.value is None:
            self.say_error(self.tr("Say when it happened."), self.when)
        elif self._other is not None:
            self.keep(
                self.desk.act(
                    edit_other_date,
                    self._other.id,
                    when=self.when.value,
                    until=self.until.value,
                    note=self.note.text(),
                )
            )
        else:
            self.keep(
                self.desk.act(
                    add_other_date,
                    self._event.id,
                    self.when.value,
                    self.until.value,
                    note="" if self._stretches else self.note.text(),
                    source=self.attribution.source(self._stretches),
                )
            )
