"""The summary of a case as PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from casefile.actions.exporting import export
from casefile.store.reads.cases import case
from casefile.store.reads.lines import CaseLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs.file_dialog import FileDialog, Make


class ExportDialog(FileDialog):
    """Exports the summary; `last_folder` is where the last export went."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, case_id: str, last_folder: Path | None = None
    ) -> None:
        super().__init__(desk, parent, self.tr("Export summary"), last_folder)
        self._case_id = case_id
        self.add_place()
        self.path.setFocus()
        self.learn(lambda connection: case(connection, case_id), self._has_case)

    def _has_case(self, line: CaseLine | None) -> None:
        if line is not None:
            self.propose(line.title)

    @property
    def ending(self) -> str:
        return "pdf"

    def filter_words(self) -> str:
        return self.tr("PDF (*.pdf)")

    def promise(self) -> str:
        return self.tr("Every line carries its source. Nothing in the library changes.")

    def making(self, out: Path) -> Make:
        library, case_id = self.desk.library, self._case_id
        return lambda stop: list(export(library, [case_id], out, cancelled=stop).remarks)
