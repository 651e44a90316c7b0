"""What happened or is due, when, and who took part."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from casefile.actions.citing import Stretch, shortened
from casefile.actions.events import add_event, edit_event
from casefile.actions.together import together
from casefile.model.colours import Meaning
from casefile.model.dates import event_dates
from casefile.model.errors import CasefileError
from casefile.model.terms import Custody, EventKind, Standing
from casefile.model.wording import lasting
from casefile.store.library import Library
from casefile.store.reads.documents import DocumentLine
from casefile.store.reads.facts import EventLine
from casefile.store.reads.groups import Grouped
from casefile.ui.date_words import in_words
from casefile.ui.desk import Desk
from casefile.ui.dialogs import words
from casefile.ui.dialogs.checklist import Checklist
from casefile.ui.dialogs.date_field import DateField
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.dialogs.other_dates import OtherDates
from casefile.ui.dialogs.pair import Pair
from casefile.ui.dialogs.prefill import dates_in, kind_in, title_in
from casefile.ui.dialogs.source import AttributionField, anchor_of, document_of
from casefile.ui.dialogs.text_field import TextField
from casefile.ui.dialogs.typed_dates import as_typed
from casefile.ui.dialogs.word_combo import WordCombo
from casefile.ui.keys.in_force import keys_now
from casefile.ui.there_already import act_and_tell
from casefile.ui.tongue import filled, spoken


class EventDialog(FormDialog):
    """Adds an event to the open case, or edits one."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        stretches: Sequence[Stretch] = (),
        quote: str = "",
        event: EventLine | None = None,
        *,
        when: str = "",
        party_ids: Collection[str] = (),
    ) -> None:
        """`when` is typed already, `party_ids` are checked, as where a new event was asked for."""
        super().__init__(
            desk,
            parent,
            self.tr("Event"),
            self.tr("Add event") if event is None else self.tr("Save"),
            meaning=Meaning.CUSTODY,
            quote=quote,
        )
        self.offer_help()
        self._event = event
        self._stretches = tuple(stretches)
        self._quote = quote
        self._party_ids = frozenset(party_ids)
        self._case_id = desk.case_id
        self._make_fields()
        if event is None:
            self.title.setText(title_in(quote))
            source = document_of(stretches)
        else:
            source = event.citations[0].document if event.citations else None
        if when:
            self.when.line.setText(when)
        self.title.setFocus()
        self.title.selectAll()
        self._kind_chosen()
        self.learn_source(source, self._has_source)

    def _make_fields(self) -> None:
        event = self._event
        self.title = LineField(event.title if event else "")
        self.title.setPlaceholderText(self.tr("What happened, or is due"))
        when, until = as_typed(event.when, event.until) if event else (None, None)
        self.when = DateField(when)
        until_hint = self.tr("Only if it lasted. “Still going” is an answer.")
        self._until_hint = until_hint
        self.until = DateField(until, hint=until_hint)
        kind, custody = (event.kind, event.custody) if event else kind_in(self._quote)
        self.kind = WordCombo(EventKind, words.event_kind, kind)
        self.custody = WordCombo(Custody, words.custody, custody or Custody.SOUGHT)
        self.standing = WordCombo(
            Standing, words.standing, event.standing if event else Standing.REPORTED
        )
        self.place = LineField(event.place if event else "")
        self.description = TextField(event.description if event else "", lines=2)
        self.attribution = AttributionField()
        self.parties = self._checklist()
        self.other_dates = OtherDates(event, self.when, self.until) if event else None
        self._kind_row = Pair(self.kind, self.tr("C&ustody"), self.custody)
        self.add_field(self.tr("&What"), self.title)
        self.add_field(self.tr("W&hen"), self.when)
        self.add_field(self.tr("Unt&il"), self.until)
        if self.other_dates is not None:
            self.add_field(self.tr("Othe&rs say"), self.other_dates)
            self.other_dates.firstAdded.connect(self._now_disputed)
            self.other_dates.refused.connect(self.say_error)
            self.other_dates.grown.connect(self.fit)
        self.add_field(self.tr("&Kind"), self._kind_row)
        self.add_field(self.tr("S&tanding"), Pair(self.standing, self.tr("&Place"), self.place))
        self.add_field(self.tr("Wh&o"), self.parties)
        self.add_field(self.tr("&Details"), self.description)
        if self._stretches:
            self.add_field(self.tr("Who &says so"), self.attribution)
        self.kind.chosen.connect(self._kind_chosen)
        self.when.changed.connect(self._dates_changed)
        self.until.changed.connect(self._dates_changed)
        self._dates_changed()

    def _checklist(self) -> Checklist:
        facts = self.desk.facts
        lines = facts.involvements if facts else ()
        entries = {line.party_id: spoken(line.label) for line in lines}
        if self._event is not None:
            checked = {party_id for party_id, _ in self._event.parties}
            entries |= {
                party_id: label
                for party_id, label in self._event.parties
                if party_id not in entries
            }
        else:
            quote = self._quote.casefold()
            checked = {
                line.party_id
                for line in lines
                if line.party_id in self._party_ids
                or any(name.text.casefold() in quote for name in line.names)
            }
        return Checklist(
            list(entries.items()),
            checked,
            all_of={line.party_id for line in Grouped(facts).each_suspect} if facts else (),
            all_words=self.tr("All suspects"),
            empty_words=filled(
                self.tr("Nobody is in the case yet. Select a name and press {key}."),
                key=keys_now().told("add.suspects"),
            ),
        )

    def _has_source(self, line: DocumentLine) -> None:
        self.attribution.offer(line)
        anchor = anchor_of(line)
        for field in (self.when, self.until):
            if field.anchor is None:
                field.set_anchor(anchor)
        if self.other_dates is not None:
            self.other_dates.set_anchor(anchor)
        if self._event is None and not self.when.phrase:
            found, end = dates_in(self._quote, anchor)
            title = title_in(self._quote)
            is_untouched = self.title.text() == title
            if found is not None:
                self.when.set_value(found)
                title = title_in(self._quote, found.phrase)
            if end is not None and not self.until.phrase:
                self.until.set_value(end)
                title = title_in(title, end.phrase)
            if is_untouched and found is not None:
                self.title.setText(title)
                self.title.selectAll()

    def _kind_chosen(self) -> None:
        self._kind_row.show_second(self.kind.value is EventKind.CUSTODY)

    def _now_disputed(self) -> None:
        self.standing.value = Standing.DISPUTED

    def _dates_changed(self) -> None:
        """Says beneath "until" what the words for "when" tell of the end already."""
        hint = self._until_hint
        if self.when.value is not None and not self.until.phrase:
            try:
                _, until = event_dates(self.when.value)
            except CasefileError:
                until = None
            if until is not None:
                hint = filled(self.tr("From the line above: {date}"), date=in_words(until))
        self.until.set_hint(hint)

    # Keeping

    def save(self) -> None:
        if not self.title.text().strip():
            self.say_error(self.tr("Say what happened."), self.title)
            return
        for field in (self.when, self.until):
            if not field.is_valid:
                self.say_error(field.trouble, field)
                return
        is_custody = self.kind.value is EventKind.CUSTODY
        custody = self.custody.value if is_custody else None
        if self._event is not None and self.other_dates is not None:
            if not self.other_dates.add():
                return
            edit = partial(
                edit_event,
                event_id=self._event.id,
                title=self.title.text(),
                when=self.when.value,
                until=self.until.value,
                kind=self.kind.value,
                custody=custody,
                standing=self.standing.value,
                place=self.place.text(),
                description=self.description.text(),
                party_ids=self.parties.checked,
            )
            if self.other_dates.is_changed:
                label = lasting("Edit event “{title}”", title=shortened(self.title.text()))
                self.keep(self.desk.act(together, label, _both(self.other_dates.keep, edit)))
            else:
                self.keep(self.desk.act(edit))
        elif self._case_id is not None:
            self.keep(
                act_and_tell(
                    self.desk,
                    self.title.text(),
                    add_event,
                    self._case_id,
                    self.title.text(),
                    self.when.value,
                    self.until.value,
                    kind=self.kind.value,
                    custody=custody,
                    standing=self.standing.value,
                    place=self.place.text(),
                    description=self.description.text(),
                    party_ids=self.parties.checked,
                    source=self.attribution.source(self._stretches),
                )
            )


def _both(
    first: Callable[[Library], None], then: Callable[[Library], None]
) -> Callable[[Library], None]:
    def acts(library: Library) -> None:
        first(library)
        then(library)

    return acts
