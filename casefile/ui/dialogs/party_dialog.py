"""Who it is: a suspect, or anybody else with a part in the case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from casefile.actions.citing import Stretch, add_citations, shortened
from casefile.actions.parties import add_name, tag_party
from casefile.actions.together import together
from casefile.model.colours import Meaning
from casefile.model.likeness import likeness
from casefile.model.terms import SUSPECT_ROLES, NameKind, PartyKind, Role
from casefile.model.wording import lasting
from casefile.store.library import Library
from casefile.store.reads.across import PartyLine, parties
from casefile.store.reads.citations import FactKind
from casefile.store.reads.involvements import InvolvementLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs import words
from casefile.ui.dialogs.elsewhere import Elsewhere
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.dialogs.long_combo import LongCombo
from casefile.ui.dialogs.prefill import name_in, unnamed_in
from casefile.ui.dialogs.source import AttributionField, document_of
from casefile.ui.dialogs.word_combo import WordCombo
from casefile.ui.parts.buttons import ElidedButton
from casefile.ui.parts.number_field import NumberField
from casefile.ui.there_already import act_and_tell
from casefile.ui.tongue import alone, filled, side_by_side, spoken


class PartyDialog(FormDialog):
    """Adds a party to the open case, or further words about one that is there."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        stretches: Sequence[Stretch] = (),
        quote: str = "",
        role: Role = Role.SUSPECT,
    ) -> None:
        is_suspect = role in SUSPECT_ROLES
        super().__init__(
            desk,
            parent,
            self.tr("Suspect") if is_suspect else self.tr("Person or organisation"),
            self.tr("Add suspect") if is_suspect else self.tr("Add"),
            meaning=Meaning.SUSPECT if is_suspect else Meaning.CONTEXT,
            quote=quote,
        )
        self.offer_help()
        self._stretches = tuple(stretches)
        self._case_id = desk.case_id
        self._parties = desk.facts.involvements if desk.facts is not None else ()
        self._alike: InvolvementLine | None = None
        self._chose_itself = False
        self._kind_is_chosen = False
        self._make_fields(role)
        self.name.setText(name_in(quote))
        if (count := unnamed_in(quote)) and is_suspect:
            self.unnamed.setChecked(True)
            self.how_many.setValue(count)
        self.name.selectAll()
        self._name_changed()
        self._arrange_fields()
        self.learn_source(document_of(stretches), self.attribution.offer)
        self.learn(parties, self._knows_the_others)

    def _make_fields(self, role: Role) -> None:
        self.same = LongCombo()
        self.same.addItem(self.tr("Somebody new to this case"))
        for line in self._parties:
            self.same.addItem(side_by_side((spoken(line.label), words.role(line.role)), " · "))
        self.name = LineField()
        self.name.setMinimumWidth(150)
        self.unnamed = QCheckBox(self.tr("No&t named"))
        self.hint = ElidedButton()
        self.hint.setAutoDefault(True)
        self.elsewhere = Elsewhere()
        self.how_many = NumberField(1, 99)
        self.name_kind = WordCombo(NameKind, words.name_kind, NameKind.FULL)
        self.kind = WordCombo(PartyKind, words.party_kind, PartyKind.PERSON)
        self._was_group = False
        self.count = NumberField(0, 9999)
        self.count.setSpecialValueText(self.tr("not said"))
        self.role = WordCombo(Role, words.role, role)
        self.description = LineField()
        self.description.setPlaceholderText(self.tr("press service, mayor’s office"))
        self.group = LongCombo()
        self.group.addItem(self.tr("No group"))
        self._groups = [line for line in self._parties if line.party_kind is PartyKind.GROUP]
        for line in self._groups:
            self.group.addItem(alone(spoken(line.label)))
        self.attribution = AttributionField()
        self.name.textChanged.connect(self._name_changed)
        self.unnamed.toggled.connect(self._show_what_counts)
        self.same.currentIndexChanged.connect(self._same_chosen)
        self.kind.chosen.connect(self._kind_of_party_chosen)
        self.role.chosen.connect(self._role_chosen)
        self.name_kind.activated.connect(self._name_kind_chosen)
        self.hint.clicked.connect(self._take_alike)
        self.elsewhere.toggled.connect(self._same_elsewhere)

    def _arrange_fields(self) -> None:
        named = QWidget()
        row = QHBoxLayout(named)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.name, 1)
        row.addWidget(self.unnamed)
        named.setFocusProxy(self.name)
        self.name.setAccessibleName(self.tr("Name"))
        self.add_field(self.tr("&Name"), named)
        self.add_field("", self.hint)
        self.add_field("", self.elsewhere)
        if self._parties:
            self.add_field(self.tr("&Is"), self.same)
        self.add_field(self.tr("How &many"), self.how_many)
        self.add_field(self.tr("Name &kind"), self.name_kind)
        self.add_field(self.tr("P&arty"), self.kind)
        self.add_field(self.tr("Mem&bers"), self.count)
        self.add_field(self.tr("&Role"), self.role)
        self.add_field(self.tr("&Description"), self.description)
        if self._groups:
            self.add_field(self.tr("Part of &group"), self.group)
        if self._stretches:
            self.add_field(self.tr("&Who says so"), self.attribution)
        self._show_what_counts()
        self.name.setFocus()

    # What is shown

    @property
    def chosen(self) -> InvolvementLine | None:
        """The party of the case that this is the same as, if it is."""
        row = self.same.currentIndex()
        return self._parties[row - 1] if row > 0 else None

    def choose(self, party_id: str) -> None:
        """Says that it is the same as a party of the case."""
        rows = [line.party_id for line in self._parties]
        self.same.setCurrentIndex(rows.index(party_id) + 1)

    def _name_changed(self) -> None:
        typed = " ".join(self.name.text().split())
        exact = self._with_name(typed)
        if exact is not None:
            self._chose_itself = self._chose_itself or self.chosen is None
            self.choose(exact.party_id)
        elif self._chose_itself:
            # Another name again: what the dialog took for granted no longer is.
            self._chose_itself = False
            self.same.setCurrentIndex(0)
            self.name_kind.value = NameKind.FULL
            self._look_for_alike(typed)
        elif self._alike is None or self.chosen is not self._alike:
            self._look_for_alike(typed)
        self.elsewhere.look_for(typed)
        self._guess_name_kind(typed)
        self._show_what_counts()

    def _knows_the_others(self, lines: list[PartyLine]) -> None:
        self.elsewhere.know(lines, self._case_id or "")
        self._name_changed()

    def _same_elsewhere(self, is_same: bool) -> None:
        party, typed = self.elsewhere.party, " ".join(self.name.text().split())
        if not self._kind_is_chosen:
            is_other = party is not None and typed not in party.names
            self.name_kind.value = NameKind.ALIAS if is_same and is_other else NameKind.FULL
            self._guess_name_kind(typed)
        self._show_what_counts()

    def _guess_name_kind(self, typed: str) -> None:
        """Every name begins with one letter: what looked like initials may be none by now."""
        if self._kind_is_chosen:
            return
        if typed and self._looks_like_initials(typed):
            self.name_kind.value = NameKind.INITIALS
        elif self.name_kind.value is NameKind.INITIALS:
            named = self.chosen is not None and self.chosen.is_named
            self.name_kind.value = NameKind.ALIAS if named else NameKind.FULL

    def _name_kind_chosen(self) -> None:
        self._kind_is_chosen = True

    def _with_name(self, typed: str) -> InvolvementLine | None:
        folded = typed.casefold()
        for line in self._parties:
            if any(name.text.casefold() == folded for name in line.names):
                return line
        return None

    def _look_for_alike(self, typed: str) -> None:
        self._alike = None
        if len(typed) < 3 or not self._parties:
            return
        best = 0.0
        for line in self._parties:
            for name in line.names:
                alike = likeness(typed, name.text)
                if alike > best:
                    best, self._alike = alike, line
        if self._alike is not None:
            self.hint.tell(
                filled(
                    self.tr("Looks like {name} – add it to them"),
                    name=shortened(spoken(self._alike.label), 60),
                )
            )

    def _take_alike(self) -> None:
        if self._alike is not None:
            self.choose(self._alike.party_id)
            self.name.setFocus()

    @staticmethod
    def _looks_like_initials(typed: str) -> bool:
        parts = typed.replace(".", ". ").split()
        return len(parts) <= 4 and all(len(part.rstrip(".")) == 1 for part in parts)

    def _same_chosen(self) -> None:
        # A second full name would be a second person; a shorter or other one is an alias.
        chosen = self.chosen
        if chosen is not None and chosen.is_named and self.name_kind.value is NameKind.FULL:
            self.name_kind.value = NameKind.ALIAS
        self._show_what_counts()

    def _kind_of_party_chosen(self, kind: PartyKind) -> None:
        # "Four others" are four, whether they are added one by one or as a group: the number goes
        # along. One is what stands in the field by itself, and says nothing of a group.
        is_group = kind is PartyKind.GROUP
        if is_group and not self._was_group and self.how_many.value() > 1:
            self.count.setValue(self.how_many.value())
        elif self._was_group and not is_group and self.count.value():
            self.how_many.setValue(self.count.value())
        self._was_group = is_group
        self._show_what_counts()

    def _role_chosen(self, role: Role) -> None:
        if role in (Role.COURT, Role.AGENCY) and self.kind.value is PartyKind.PERSON:
            self.kind.value = PartyKind.ORGANISATION
        self._show_what_counts()

    def _show_what_counts(self) -> None:
        if self.form.rowCount() == 0:
            return
        new = self.chosen is None
        named = not self.unnamed.isChecked()
        suspect = self.role.value in SUSPECT_ROLES
        known = self.elsewhere.party if new and named else None
        group = (known.kind if known is not None else self.kind.value) is PartyKind.GROUP
        self.name.setEnabled(named)
        self.unnamed.setVisible(new and (suspect or group))
        self.show_field(self.hint, new and named and self._alike is not None)
        self.show_field(self.elsewhere, new and named and self.elsewhere.found is not None)
        self.show_field(self.how_many, new and not named and suspect and not group)
        self.show_field(self.name_kind, named)
        self.show_field(self.kind, new and known is None)
        self.show_field(self.count, new and group and known is None)
        self.show_field(self.role, new)
        self.show_field(self.description, new)
        if self._groups:
            self.show_field(self.group, new and not group)
        if new:
            self.save_button.setText(self.tr("Add suspect") if suspect else self.tr("Add"))
        elif self._stretches:
            self.save_button.setText(self.tr("Cite for them"))
        else:
            self.save_button.setText(self.tr("Add the name"))

    # Keeping

    def save(self) -> None:
        case_id = self._case_id
        if case_id is None:
            return
        name = "" if self.unnamed.isChecked() else " ".join(self.name.text().split())
        chosen = self.chosen
        if chosen is not None:
            self._save_for(case_id, chosen, name)
        elif not name and not self.unnamed.isChecked() and self.kind.value is not PartyKind.GROUP:
            self.say_error(
                self.tr("Type a name, or check “Not named” if the sources give none.")
                if self.role.value in SUSPECT_ROLES
                else self.tr("Type a name: only suspects may be without one."),
                self.name,
            )
        else:
            self._save_new(case_id, name)

    def _save_for(self, case_id: str, chosen: InvolvementLine, name: str) -> None:
        source, kind = self.attribution.source(self._stretches), self.name_kind.value
        known = any(each.text == name for each in chosen.names)

        def add(library: Library) -> str:
            if name:
                add_name(
                    library,
                    case_id,
                    chosen.party_id,
                    name,
                    kind=kind,
                    source=source,
                )
            else:
                add_citations(library, case_id, FactKind.INVOLVEMENT, chosen.id, source)
            return chosen.id

        if not source.stretches and (known or not name):
            self.say_error(self.tr("Type a further name for them."), self.name)
            return
        what = name or chosen.label
        label = lasting("Cite for {what}", what=f"“{shortened(what)}”")
        self.keep(act_and_tell(self.desk, what, together, label, add))

    def _save_new(self, case_id: str, name: str) -> None:
        known = self.elsewhere.party if name else None
        role, kind = self.role.value, known.kind if known is not None else self.kind.value
        is_group = kind is PartyKind.GROUP
        several = 1
        if not name and not is_group and role in SUSPECT_ROLES:
            several = self.how_many.value()
        count = self.count.value() or None
        description = self.description.text()
        row = self.group.currentIndex()
        group_id = self._groups[row - 1].party_id if row > 0 and not is_group else None
        self.keep(
            act_and_tell(
                self.desk,
                name,
                tag_party,
                case_id,
                name,
                role=role,
                kind=kind,
                name_kind=self.name_kind.value,
                description=description,
                members=count,
                group_id=group_id,
                party_id=known.id if known is not None else None,
                how_many=several,
                source=self.attribution.source(self._stretches),
            )
        )
