"""What is known of somebody in the case."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casefile.actions.citing import shortened
from casefile.actions.parties import add_name, delete_name, edit_involvement, edit_name
from casefile.actions.together import join_group, together
from casefile.model.colours import Meaning
from casefile.model.terms import NameKind, PartyKind, Role
from casefile.model.wording import lasting
from casefile.store.library import Library
from casefile.store.reads.involvements import InvolvementLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs import words
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.dialogs.long_combo import LongCombo
from casefile.ui.dialogs.pair import Pair
from casefile.ui.dialogs.word_combo import WordCombo
from casefile.ui.parts.number_field import NumberField
from casefile.ui.tongue import alone, spoken


class EditPartyDialog(FormDialog):
    """Edits a party's shown name, its role in the case and what it is."""

    def __init__(self, desk: Desk, parent: QWidget | None, line: InvolvementLine) -> None:
        super().__init__(
            desk,
            parent,
            spoken(line.label),
            self.tr("Save"),
            meaning=Meaning.SUSPECT if line.is_suspect else Meaning.CONTEXT,
        )
        self._line = line
        shown = line.names[0] if line.names else None
        self.name = LineField(shown.text if shown else "")
        self.name.setPlaceholderText(self.tr("not named"))
        self.name_kind = WordCombo(
            NameKind, words.name_kind, shown.kind if shown else NameKind.FULL
        )
        self.role = WordCombo(Role, words.role, line.role)
        self.kind = WordCombo(PartyKind, words.party_kind, line.party_kind)
        self.count = NumberField(0, 9999)
        self.count.setSpecialValueText(self.tr("not said"))
        self.count.setValue(line.count or 0)
        self.description = LineField(line.description)
        self.description.setPlaceholderText(self.tr("in this case: press service, mayor’s office"))
        self.about = LineField(line.party_description)
        self.about.setPlaceholderText(self.tr("in every case: born 1986, formerly a journalist"))
        self.country = LineField(line.country)
        self.group = LongCombo()
        self._groups = [
            one
            for one in (desk.facts.involvements if desk.facts else ())
            if one.party_kind is PartyKind.GROUP and one.party_id != line.party_id
        ]
        self.group.addItem(self.tr("No group"))
        for row, one in enumerate(self._groups, 1):
            self.group.addItem(alone(spoken(one.label)))
            if one.party_id == line.group_id:
                self.group.setCurrentIndex(row)
        self._group_was = self.group.currentIndex()
        self.add_field(self.tr("&Name"), self.name)
        self.add_field(self.tr("Name &kind"), self.name_kind)
        self.add_field(self.tr("&Role"), self.role)
        self.add_field(self.tr("&Description"), self.description)
        self._kind_row = Pair(self.kind, self.tr("&Members"), self.count)
        self.add_field(self.tr("P&arty"), self._kind_row)
        if self._groups:
            self.add_field(self.tr("Part of &group"), self.group)
        self.add_field(self.tr("Ab&out"), self.about)
        self.add_field(self.tr("Countr&y"), self.country)
        self.kind.chosen.connect(self._kind_chosen)
        self._kind_chosen()
        self.name.setFocus()
        self.name.selectAll()

    def _kind_chosen(self) -> None:
        self._kind_row.show_second(self.kind.value is PartyKind.GROUP)

    def save(self) -> None:
        line, name = self._line, " ".join(self.name.text().split())
        name_kind, role, kind = self.name_kind.value, self.role.value, self.kind.value
        description, about = self.description.text(), self.about.text()
        country, count = self.country.text(), self.count.value()
        row = self.group.currentIndex()
        group_id = self._groups[row - 1].party_id if row > 0 else None
        regroup = row != self._group_was

        def edit(library: Library) -> None:
            _rename(library, line, name, name_kind)
            edit_involvement(
                library,
                line.id,
                role=role,
                description=description,
                kind=kind,
                country=country,
                party_description=about,
                count=count if kind is PartyKind.GROUP and count else None,
            )
            if regroup:
                join_group(library, line.id, group_id)

        self.keep(
            self.desk.act(
                together, lasting("Edit {what}", what=f"“{shortened(name or line.label)}”"), edit
            )
        )


def _rename(library: Library, line: InvolvementLine, name: str, kind: NameKind) -> None:
    if not line.names:
        if name:
            add_name(library, line.case_id, line.party_id, name, kind=kind)
    elif not name:
        delete_name(library, line.names[0].id)
    elif (name, kind) != (line.names[0].text, line.names[0].kind):
        edit_name(library, line.names[0].id, name, kind)
