"""What leaves the window: files, pictures of the timeline, paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from casefile.ui.window_memory import WindowMemory
    from casefile.ui.window_printing import Printing
    from casefile.ui.window_view import LibraryView


class Leaving(QObject):
    """Each of it, of what the window shows in this moment."""

    def __init__(self, view: LibraryView, memory: WindowMemory) -> None:
        super().__init__(view)
        self._view = view
        self._memory = memory

    def export(self) -> None:
        """Asks what leaves of the open case; what is selected on the timeline may alone."""
        view = self._view
        view.cases.export(view.desk.case_id, view.timeline.board.selected)

    def picture(self) -> None:
        """Makes a picture of the timeline as it is seen now."""
        view = self._view
        view.cases.picture(view.desk.case_id, *view.timeline.seen)

    def verify(self) -> None:
        """Asks for an exported PDF and checks it against the open library."""
        from casefile.ui.export.verify_dialog import open_verify_dialog

        view = self._view
        begins = self._memory.export_folder or self._memory.folder
        chooser = QFileDialog(view.window(), self.tr("Verify an export"), str(begins))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilter(self.tr("Summaries and exhibit bundles (*.pdf)"))
        chooser.fileSelected.connect(
            lambda name: open_verify_dialog(view.desk, view.window(), Path(name))
        )
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def print_document(self) -> None:
        """Prints the document in the reader, after a look at it."""
        line = self._view.reading.line
        if line is None:
            self._view.told.emit(self.tr("Choose a document first: the reader’s one is printed."))
            return
        self._printing().document(line)

    def print_summary(self) -> None:
        """Prints the summary of the open case, after a look at it."""
        language = self._memory.export_choices.language
        self._printing().summary(self._view.desk.case_id, language)

    def _printing(self) -> Printing:
        # Printing takes a part of Qt that the window does not need to start.
        from casefile.ui.window_printing import Printing

        return Printing(self._view.desk, self._view.files, self._view)
