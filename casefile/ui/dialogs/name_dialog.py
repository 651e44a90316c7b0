"""A further name of somebody, or another spelling of one they have."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casefile.actions.citing import Stretch
from casefile.actions.parties import add_name, edit_name
from casefile.model.colours import Meaning
from casefile.model.terms import NameKind
from casefile.store.reads.involvements import InvolvementLine, NameLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs import words
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.dialogs.prefill import name_in
from casefile.ui.dialogs.source import AttributionField, document_of
from casefile.ui.dialogs.word_combo import WordCombo
from casefile.ui.there_already import act_and_tell
from casefile.ui.tongue import filled, spoken


class NameDialog(FormDialog):
    """Adds a name to a party of the case, or edits one."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        line: InvolvementLine,
        stretches: Sequence[Stretch] = (),
        quote: str = "",
        name: NameLine | None = None,
    ) -> None:
        super().__init__(
            desk,
            parent,
            filled(self.tr("Name of {party}"), party=spoken(line.label)),
            self.tr("Add name") if name is None else self.tr("Save"),
            meaning=Meaning.SUSPECT if line.is_suspect else Meaning.CONTEXT,
            quote=quote,
        )
        self._line = line
        self._name = name
        self._stretches = tuple(stretches)
        self.name = LineField(name.text if name else name_in(quote))
        kind = name.kind if name else NameKind.ALIAS if line.names else NameKind.FULL
        self.kind = WordCombo(NameKind, words.name_kind, kind)
        self.attribution = AttributionField()
        self.add_field(self.tr("&Name"), self.name)
        self.add_field(self.tr("&Kind"), self.kind)
        if self._stretches:
            self.add_field(self.tr("&Who says so"), self.attribution)
        self.name.setFocus()
        self.name.selectAll()
        self.learn_source(document_of(stretches), self.attribution.offer)

    def save(self) -> None:
        name = self.name.text()
        if not name.strip():
            self.say_error(self.tr("Type the name."), self.name)
        elif self._name is not None:
            self.keep(self.desk.act(edit_name, self._name.id, name, self.kind.value))
        else:
            self.keep(
                act_and_tell(
                    self.desk,
                    name,
                    add_name,
                    self._line.case_id,
                    self._line.party_id,
                    name,
                    kind=self.kind.value,
                    source=self.attribution.source(self._stretches),
                )
            )
