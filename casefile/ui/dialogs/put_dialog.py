"""A further case on which a document lies."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casefile.actions.documents import put_on_case
from casefile.store.reads.documents import DocumentLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs.other_case_dialog import OtherCaseDialog


class PutDialog(OtherCaseDialog):
    """Puts a document of one case on another, too."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, case_id: str, document: DocumentLine
    ) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Put document on another case"),
            self.tr("Put"),
            case_id,
            document.title,
            self.tr("It then lies on both cases. Facts are tagged for each case on its own."),
        )
        self._document = document

    def go(self, case_id: str) -> None:
        self.keep(self.desk.act(put_on_case, case_id, self._document.sha256))
