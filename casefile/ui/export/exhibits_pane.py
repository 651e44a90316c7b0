"""What the user may choose about an exhibit bundle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from casefile.export.exhibits.choices import (
    MOST_DIGITS,
    Documents,
    ExhibitChoices,
    StampPlace,
    WhenNamesHidden,
)
from casefile.export.orders import Order
from casefile.ui.dialogs.checklist import Checklist
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.dialogs.word_combo import WordCombo
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.number_field import NumberField


class ExhibitsPane(QWidget):
    """Which documents, how they are numbered, how large a volume may become."""

    changed = Signal()

    def __init__(self, choices: ExhibitChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        which = {
            Documents.CITED: self.tr("the documents cited"),
            Documents.ALL: self.tr("all documents of the case"),
            Documents.CHOSEN: self.tr("these documents"),
        }
        first = choices.documents
        if first is Documents.CHOSEN:
            # Which ones is of a case and not remembered.
            first = Documents.CITED
        self.documents = WordCombo(which, which.__getitem__, first)
        self.chosen: Checklist | None = None
        self.prefix = LineField(choices.prefix)
        self.prefix.setPlaceholderText(self.tr("such as HAM-"))
        self.digits = _number(1, MOST_DIGITS, choices.digits)
        self.start = _number(1, 999_999_999, choices.start)
        places = {
            StampPlace.TOP_LEFT: self.tr("at the top left"),
            StampPlace.TOP_CENTRE: self.tr("at the top, in the middle"),
            StampPlace.TOP_RIGHT: self.tr("at the top right"),
            StampPlace.BOTTOM_LEFT: self.tr("at the bottom left"),
            StampPlace.BOTTOM_CENTRE: self.tr("at the bottom, in the middle"),
            StampPlace.BOTTOM_RIGHT: self.tr("at the bottom right"),
        }
        self.stamp = WordCombo(StampPlace, places.__getitem__, choices.stamp)
        self.volume_pages = _number(0, 1_000_000, choices.volume_pages)
        self.volume_pages.setSpecialValueText(self.tr("one volume, however many pages"))
        self.volume_pages.setSuffix(self.tr(" pages a volume"))
        self.volume_megabytes = _number(0, 1_000_000, choices.volume_megabytes)
        self.volume_megabytes.setSpecialValueText(self.tr("one volume, however large"))
        self.volume_megabytes.setSuffix(self.tr(" MB a volume"))
        hidden = {
            WhenNamesHidden.LEAVE_OUT: self.tr("documents are left out"),
            WhenNamesHidden.REDACTED_PICTURES: self.tr("documents leave as blackened pictures"),
        }
        self.hidden = WordCombo(WhenNamesHidden, hidden.__getitem__, choices.when_names_hidden)
        self.warning = PlainLabel(
            self.tr(
                "Strangers’ documents cannot be made safe as this program’s own words can. "
                "Blackened pictures leave out what no text was read from."
            ),
            "warning",
            wraps=True,
        )
        self._lay_out()

    def _lay_out(self) -> None:
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(6)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Exhibits"), self.documents),
            (self.tr("Prefix"), self.prefix),
            (self.tr("Digits"), self.digits),
            (self.tr("First number"), self.start),
            (self.tr("Stamp"), self.stamp),
            (self.tr("Volumes"), self.volume_pages),
            ("", self.volume_megabytes),
            (self.tr("Names hidden"), self.hidden),
        )
        for words, field in rows:
            label = PlainLabel(words, "mute")
            label.setBuddy(field)
            field.setAccessibleName(words or self.tr("Size of a volume"))
            form.addRow(label, field)
        form.addRow(self.warning)
        for combo in (self.documents, self.stamp, self.hidden):
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        for number in (self.digits, self.start, self.volume_pages, self.volume_megabytes):
            number.valueChanged.connect(lambda _value: self.changed.emit())
        self.prefix.textChanged.connect(lambda _text: self.changed.emit())
        self.set_names_hidden(False)

    def set_documents(self, entries: Sequence[tuple[str, str]]) -> None:
        """Offers these to be chosen one by one: SHA-256 and title."""
        self.chosen = Checklist(
            entries,
            (),
            all_words=self.tr("All documents"),
            empty_words=self.tr("This case has no documents yet."),
        )
        self.chosen.setAccessibleName(self.tr("Documents chosen"))
        self._form.insertRow(1, self.chosen)
        self._form.setRowVisible(self.chosen, self.documents.value is Documents.CHOSEN)
        self.chosen.list.itemChanged.connect(lambda _item: self.changed.emit())
        self.documents.chosen.connect(self._show_chosen)

    def _show_chosen(self, which: Documents) -> None:
        if self.chosen is not None:
            self._form.setRowVisible(self.chosen, which is Documents.CHOSEN)

    @property
    def lacks(self) -> str:
        """What is still to be chosen, in a sentence; empty when nothing is."""
        if self.documents.value is Documents.CHOSEN and not (self.chosen and self.chosen.checked):
            return self.tr("Choose the documents that leave as exhibits.")
        return ""

    def set_names_hidden(self, hidden: bool) -> None:
        """Whether somebody's name must not leave: then it is said what becomes of documents."""
        self._form.setRowVisible(self.hidden, hidden)
        self._form.setRowVisible(self.warning, hidden)

    def apply(self, order: Order) -> Order:
        """The order with what was chosen here."""
        exhibits = ExhibitChoices(
            documents=self.documents.value,
            chosen=tuple(self.chosen.checked) if self.chosen is not None else (),
            prefix=self.prefix.text().strip(),
            digits=self.digits.value(),
            start=self.start.value(),
            stamp=self.stamp.value,
            volume_pages=self.volume_pages.value(),
            volume_megabytes=self.volume_megabytes.value(),
            when_names_hidden=self.hidden.value,
        )
        return replace(order, exhibits=exhibits)


def _number(least: int, most: int, value: int) -> NumberField:
    made = NumberField(least, most)
    made.setValue(value)
    return made
