"""The other dates of the event that is being edited: a list, and fields for one more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casefile.actions.events import edit_event
from casefile.actions.other_dates import (
    Dates,
    add_other_date,
    delete_other_date,
    prefer_other_date,
    same_dates,
)
from casefile.model.dates import UncertainDate, event_dates
from casefile.model.errors import CasefileError
from casefile.model.terms import Stance
from casefile.store.library import Library
from casefile.store.reads.facts import EventLine
from casefile.ui.dialogs import words
from casefile.ui.dialogs.date_field import DateField
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.dialogs.typed_dates import as_typed
from casefile.ui.parts.buttons import button, quiet_button
from casefile.ui.parts.icon_button import IconButton
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.nested import nested
from casefile.ui.tongue import filled, spoken

Made = dict[str, str]
"""The identities of dates made while saving, by the names they have here."""

Act = Callable[[Library, Made], None]


@dataclass
class _Entry:
    """A date of the list; `name` is its identity, or what it is called until it has one."""

    name: str
    when: UncertainDate
    until: UncertainDate | None
    said_by: str


class OtherDates(QWidget):
    """What others say of when the event happened. Nothing is written before `keep`.

    `when` and `until` are the dialog's fields for the event's own date: preferring another one
    exchanges the two. `firstAdded` says that the event has become disputed, `refused` what is
    wrong with which field.
    """

    firstAdded = Signal()
    refused = Signal(str, QWidget)
    grown = Signal()

    def __init__(
        self, event: EventLine, when: DateField, until: DateField, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._event = event
        self._when = when
        self._until = until
        self._acts: list[Act] = []
        self._own_said_by = _who_supports(event)
        self._entries = [
            _Entry(line.id, line.when, line.until, line.said_by) for line in event.other_dates
        ]
        self.rows: list[_Row] = []
        self.add_button = quiet_button(self.tr("Add another date…"))
        self.add_button.clicked.connect(self._open_fields)
        self.date = DateField(hint=self.tr("What another source says: 21 Apr 2025"))
        self.date.setAccessibleName(self.tr("Another date"))
        self.who = LineField()
        self.who.setPlaceholderText(self.tr("Who says so"))
        self.who.setAccessibleName(self.tr("Who says so of the other date"))
        self.one_more = button(self.tr("Add"))
        self.one_more.setAccessibleName(self.tr("Add the other date"))
        self.one_more.clicked.connect(self.add)
        self._arrange()
        self._show()

    def _arrange(self) -> None:
        self._fields = QWidget()
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(4)
        fields.addWidget(self.date)
        beside = nested(fields, QHBoxLayout())
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.who, 1)
        beside.addWidget(self.one_more)
        self._fields.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._list = nested(column, QVBoxLayout())
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(5)
        opening = nested(column, QHBoxLayout())
        opening.setContentsMargins(0, 0, 0, 0)
        opening.addWidget(self.add_button)
        opening.addStretch(1)
        column.addWidget(self._fields)
        self.setFocusProxy(self.add_button)

    def set_anchor(self, anchor: date | None) -> None:
        """The day from which a new date is read."""
        if self.date.anchor is None:
            self.date.set_anchor(anchor)

    # The list

    def _show(self) -> None:
        for gone in self.rows:
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.rows = [_Row(entry) for entry in self._entries]
        for row in self.rows:
            self._list.addWidget(row)
            row.prefer.clicked.connect(lambda _=False, one=row.entry: self._prefer(one))
            row.remove.clicked.connect(lambda _=False, one=row.entry: self._remove(one))
        # What the dialog counts as entered by hand.
        self.setProperty("entered", len(self._acts))
        self.grown.emit()

    def _open_fields(self) -> None:
        self._fields.setVisible(True)
        self.add_button.setVisible(False)
        self.setFocusProxy(self.date.line)
        self.date.line.setFocus()
        self.grown.emit()

    def add(self) -> bool:
        """Adds what stands in the fields, if anything does; False, and `refused`, if it cannot."""
        if not self.date.phrase:
            return True
        when = self.date.value
        if when is None:
            return self._refuse(self.date.trouble, self.date)
        try:
            dates = event_dates(when)
        except CasefileError as error:
            return self._refuse(spoken(error.message), self.date)
        if not self._sync():
            return False
        if same_dates(dates, self._own_dates()):
            return self._refuse(self.tr("That is the date the event has already."), self.date)
        entry = _Entry(f"new {len(self._acts)}", *dates, " ".join(self.who.text().split()))
        event_id = self._event.id

        def act(library: Library, made: Made) -> None:
            made[entry.name] = add_other_date(library, event_id, when, note=entry.said_by)

        if not self._entries:
            self.firstAdded.emit()
        self._acts.append(act)
        self._entries.append(entry)
        self.date.line.clear()
        self.who.clear()
        self._show()
        return True

    def _remove(self, entry: _Entry) -> None:
        self._entries.remove(entry)
        name = entry.name
        self._acts.append(lambda library, made: delete_other_date(library, made.get(name, name)))
        self._show()
        self.setFocus()

    def _prefer(self, entry: _Entry) -> None:
        """Exchanges a date with what stands in the fields for the event's own."""
        if not self._sync():
            return
        own_when, own_until = self._own_dates()
        name = entry.name
        self._acts.append(lambda library, made: prefer_other_date(library, made.get(name, name)))
        when, until = as_typed(entry.when, entry.until)
        self._when.set_value(when)
        self._until.set_value(until)
        if own_when is None:
            self._entries.remove(entry)
        else:
            entry.when, entry.until = own_when, own_until
            entry.said_by, self._own_said_by = self._own_said_by, entry.said_by
        self._show()
        self._when.line.setFocus()

    def _own_dates(self) -> Dates:
        when = self._when.value
        return (None, None) if when is None else event_dates(when, self._until.value)

    def _refuse(self, trouble: str, field: QWidget) -> bool:
        self.refused.emit(trouble, field)
        return False

    def _sync(self) -> bool:
        """Notes the event's own date as it stands in its fields now; False if it is none."""
        for field in (self._when, self._until):
            if not field.is_valid:
                return self._refuse(field.trouble, field)
        when, until, event = self._when.value, self._until.value, self._event
        try:
            self._own_dates()
        except CasefileError as error:
            return self._refuse(spoken(error.message), self._until)

        def act(library: Library, made: Made) -> None:
            edit_event(
                library, event.id, title=event.title, when=when, until=until, kind=event.kind,
                custody=event.custody, standing=event.standing, place=event.place,
                description=event.description, party_ids=[one for one, _ in event.parties],
            )  # fmt: skip

        self._acts.append(act)
        return True

    # Keeping

    @property
    def is_changed(self) -> bool:
        return bool(self._acts)

    def keep(self, library: Library) -> None:
        """Does all that was asked for here, in its order."""
        made: Made = {}
        for act in self._acts:
            act(library, made)


class _Row(QWidget):
    """One date with who says so, to prefer or to remove."""

    def __init__(self, entry: _Entry) -> None:
        super().__init__()
        self.entry = entry
        dates = words.when_and_until(entry.when, entry.until)
        said = f"{dates} · {entry.said_by}" if entry.said_by else dates
        self.label = PlainLabel(said, wraps=True)
        self.prefer = quiet_button(self.tr("Prefer"))
        self.prefer.setAccessibleName(filled(self.tr("Prefer {date}"), date=said))
        self.remove = IconButton("close", self.tr("Remove this date"))
        self.remove.setAccessibleName(filled(self.tr("Remove {date}"), date=said))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.label, 1)
        row.addWidget(self.prefer)
        row.addWidget(self.remove)


def _who_supports(event: EventLine) -> str:
    elsewhere = {line.citation.id for line in event.other_dates if line.citation is not None}
    return ", ".join(
        dict.fromkeys(
            one.attribution or one.outlet or one.document_title
            for one in event.citations
            if one.stance is Stance.SUPPORTS and one.id not in elsewhere
        )
    )
