"""Another case that this one has to do with."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casefile.actions.cases import add_case, relate_cases
from casefile.actions.citing import shortened
from casefile.actions.together import together
from casefile.model.wording import lasting
from casefile.store.library import Library
from casefile.store.reads.cases import RelatedLine, cases
from casefile.store.reads.lines import CaseLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.dialogs.long_combo import LongCombo


class RelatedDialog(FormDialog):
    """Relates the open case to one there is or to a new one, or edits how two are related."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, related: RelatedLine | None = None
    ) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Related case"),
            self.tr("Relate") if related is None else self.tr("Save"),
        )
        self._case_id = desk.case_id
        self._related = related
        self._cases: list[CaseLine] = []
        self.choice = LongCombo()
        self.choice.addItem(self.tr("A new case") if related is None else related.title)
        self.title = LineField()
        self.title.setPlaceholderText(self.tr("what you call it"))
        self.jurisdiction = LineField()
        self.jurisdiction.setPlaceholderText(self.tr("country"))
        self.relation = LineField(related.relation if related else "")
        self.relation.setPlaceholderText(self.tr("what they have to do with each other"))
        self.add_field(self.tr("&Case"), self.choice)
        self.add_field(self.tr("&Title"), self.title)
        self.add_field(self.tr("&Jurisdiction"), self.jurisdiction)
        self.add_field(self.tr("&How related"), self.relation)
        self.choice.currentIndexChanged.connect(self._show_what_counts)
        self.choice.setEnabled(related is None)
        self._show_what_counts()
        (self.title if related is None else self.relation).setFocus()
        if related is None:
            self.learn(cases, self._has_cases)

    def _has_cases(self, lines: list[CaseLine]) -> None:
        self._cases = [line for line in lines if line.id != self._case_id]
        self.choice.addItems([line.title for line in self._cases])

    @property
    def is_new(self) -> bool:
        return self._related is None and self.choice.currentIndex() == 0

    def _show_what_counts(self) -> None:
        for field in (self.title, self.jurisdiction):
            self.show_field(field, self.is_new)

    def save(self) -> None:
        case_id, relation = self._case_id, self.relation.text()
        if case_id is None:
            return
        if self._related is not None:
            self.keep(self.desk.act(relate_cases, case_id, self._related.case_id, relation))
        elif not self.is_new:
            chosen = self._cases[self.choice.currentIndex() - 1]
            self.keep(self.desk.act(relate_cases, case_id, chosen.id, relation))
        elif not self.title.text().strip():
            self.say_error(self.tr("Give the new case a title, or choose one."), self.title)
        else:
            title, jurisdiction = self.title.text(), self.jurisdiction.text()

            def relate(library: Library) -> str:
                made = add_case(library, title, jurisdiction=jurisdiction)
                return relate_cases(library, case_id, made, relation)

            label = lasting("Relate to new case “{title}”", title=shortened(title))
            self.keep(self.desk.act(together, label, relate))
