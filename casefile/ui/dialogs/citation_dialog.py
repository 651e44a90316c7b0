"""What a passage does for its fact, and who said it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casefile.actions.citing import edit_citation
from casefile.model.terms import Stance
from casefile.store.reads.citations import CitationLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs import words
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.source import AttributionField
from casefile.ui.dialogs.word_combo import WordCombo


class CitationDialog(FormDialog):
    """Edits one citation."""

    def __init__(self, desk: Desk, parent: QWidget | None, citation: CitationLine) -> None:
        super().__init__(desk, parent, self.tr("Citation"), self.tr("Save"), quote=citation.quote)
        self._citation = citation
        self.stance = WordCombo(Stance, words.stance, citation.stance)
        self.attribution = AttributionField()
        self.attribution.setText(citation.attribution)
        self.add_field(self.tr("The &passage"), self.stance)
        self.add_field(self.tr("&Who says so"), self.attribution)
        self.stance.setFocus()

    def save(self) -> None:
        self.keep(
            self.desk.act(
                edit_citation,
                self._citation.id,
                stance=self.stance.value,
                attribution=self.attribution.said_by() or "",
            )
        )
