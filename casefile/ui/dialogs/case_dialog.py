"""A case: its title and what the header says of it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from casefile.actions.cases import add_case, edit_case
from casefile.actions.citing import shortened
from casefile.actions.parties import add_involvement, delete_involvement, edit_name
from casefile.actions.together import together
from casefile.model.terms import PartyKind, Role
from casefile.model.wording import lasting
from casefile.store.library import Library
from casefile.store.reads.cases import case
from casefile.store.reads.facts import CaseFacts, people
from casefile.store.reads.involvements import InvolvementLine
from casefile.store.reads.lines import CaseLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.dialogs.pair import Pair
from casefile.ui.dialogs.text_field import TextField
from casefile.ui.tongue import spoken

SAME_NAME = 80
"""From which likeness on (0 to 100) another name for who leads is taken for a correction."""


def leader(read: CaseFacts) -> InvolvementLine | None:
    """The organisation that leads the investigation, as far as the case says."""
    for line in read.involvements:
        if line.role is Role.INVESTIGATOR and line.party_kind is PartyKind.ORGANISATION:
            return line
    return None


class CaseDialog(FormDialog):
    """Makes a case, or edits one; `saved` carries its identity."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        case_id: str | None = None,
        *,
        jurisdiction: str = "",
    ) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("New case") if case_id is None else self.tr("Case"),
            self.tr("Create case") if case_id is None else self.tr("Save"),
        )
        self._case_id = case_id
        self._leader: InvolvementLine | None = None
        self.title = LineField()
        self.title.setPlaceholderText(self.tr("what you call it"))
        self.reference = LineField()
        self.reference.setPlaceholderText(self.tr("number at the court"))
        self.jurisdiction = LineField(jurisdiction)
        self.jurisdiction.setPlaceholderText(self.tr("country"))
        self.stage = QComboBox()
        self.stage.setEditable(True)
        self.stage.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.stage.addItems(
            [
                "",
                self.tr("Investigation"),
                self.tr("Pre-trial"),
                self.tr("Trial"),
                self.tr("Appeal"),
                self.tr("Closed"),
            ]
        )
        self.led_by = LineField()
        self.led_by.setPlaceholderText(self.tr("the organisation that investigates"))
        self.synopsis = TextField(lines=4)
        self.add_field(self.tr("&Title"), self.title)
        self.add_field(
            self.tr("&Jurisdiction"), Pair(self.jurisdiction, self.tr("&Stage"), self.stage)
        )
        self.add_field(self.tr("&Reference"), self.reference)
        self.add_field(self.tr("&Led by"), self.led_by)
        self.add_field(self.tr("S&ynopsis"), self.synopsis)
        self.title.setFocus()
        if case_id is not None:
            self.save_button.setEnabled(False)
            self.learn(
                lambda connection: (case(connection, case_id), people(connection, case_id)),
                self._has_case,
            )

    def _has_case(self, read: tuple[CaseLine | None, CaseFacts]) -> None:
        line, known = read
        if line is None:
            self.say_error(self.tr("This case is no longer there."))
            return
        self._leader = leader(known)
        self.title.setText(line.title)
        self.reference.setText(line.reference)
        self.jurisdiction.setText(line.jurisdiction)
        self.stage.setEditText(line.stage)
        self.led_by.setText(spoken(self._leader.label) if self._leader else "")
        self.synopsis.setPlainText(line.synopsis)
        self.title.selectAll()
        self.save_button.setEnabled(True)

    def save(self) -> None:
        title = " ".join(self.title.text().split())
        if not title:
            self.say_error(self.tr("A case needs a title."), self.title)
            return
        fields = {
            "reference": self.reference.text(),
            "jurisdiction": self.jurisdiction.text(),
            "stage": self.stage.currentText(),
            "synopsis": self.synopsis.text(),
        }
        case_id, was = self._case_id, self._leader
        led_by = " ".join(self.led_by.text().split())

        def keep(library: Library) -> str:
            if case_id is None:
                kept = add_case(library, title, **fields)
            else:
                kept = case_id
                edit_case(library, kept, title=title, **fields)
            _lead(library, kept, was, led_by)
            return kept

        shown = shortened(title)
        label = (
            lasting("New case “{title}”", title=shown)
            if case_id is None
            else lasting("Edit case “{title}”", title=shown)
        )
        self.keep(self.desk.act(together, label, keep))


def _lead(library: Library, case_id: str, was: InvolvementLine | None, name: str) -> None:
    from rapidfuzz import fuzz, utils

    if was is not None and name == was.label:
        return
    if was is not None and name and was.names:
        alike = fuzz.ratio(name, was.label, processor=utils.default_process)
        if alike >= SAME_NAME:
            edit_name(library, was.names[0].id, name, was.names[0].kind)
            return
    if was is not None:
        delete_involvement(library, was.id)
    if name:
        add_involvement(library, case_id, name, role=Role.INVESTIGATOR, kind=PartyKind.ORGANISATION)
