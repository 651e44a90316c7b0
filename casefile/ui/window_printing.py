"""What the window prints: a case's summary, and the document in the reader."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casefile.actions.exporting import document_on_paper, export
from casefile.export.orders import Order
from casefile.export.summary.choices import SummaryChoices
from casefile.export.summary.page import PageChoices
from casefile.model.terms import DocumentKind
from casefile.store.reads.documents import DocumentLine
from casefile.ui.desk import Desk
from casefile.ui.export.made_pages import MadePages
from casefile.ui.export.print_dialog import PrintDialog
from casefile.ui.page_files import PageFiles


class Printing(QObject):
    """Opens the dialog on pages that are made for it, in a private folder that goes with it."""

    def __init__(self, desk: Desk, files: PageFiles, view: QWidget) -> None:
        super().__init__(view)
        self._desk = desk
        self._files = files
        self._view = view

    def summary(self, case_id: str | None, language: str) -> PrintDialog | None:
        """The summary of a case as it is usually exported, in the language of this code."""
        if case_id is None:
            return None
        library = self._desk.library
        order = Order(summary=SummaryChoices(page=PageChoices(language=language)))

        def make(folder: Path) -> Path:
            export(library, [case_id], folder / "summary.pdf", order)
            return folder / "summary.pdf"

        return self._open(self.tr("Summary of the case"), make, None)

    def document(self, line: DocumentLine) -> PrintDialog:
        """A document: its own pages where it has some, else the text that was read from it."""
        library, password = self._desk.library, self._files.passwords.get(line.sha256)

        def make(folder: Path) -> Path:
            if line.kind in (DocumentKind.PDF, DocumentKind.IMAGE):
                library.contents.write_to(line.sha256, folder / "document")
                return folder / "document"
            made = folder / "document.pdf"
            made.write_bytes(document_on_paper(library, line))
            return made

        return self._open(line.title, make, password or line.password)

    def _open(self, title: str, make: Callable[[Path], Path], password: str | None) -> PrintDialog:
        desk = self._desk
        folders: list[Path] = []
        # Whoever leaves while the pages are being made takes their folder away only afterwards.
        making = threading.Lock()

        def pages() -> MadePages:
            with making:
                # mkdtemp makes it 0700.
                folders.append(Path(tempfile.mkdtemp(prefix="casefile-print-")))
                path = make(folders[0])
                return MadePages(desk, path, desk.room.sizes(path, password), password)

        def remove() -> None:
            with making:
                _remove(folders)

        def clear(_result: int) -> None:
            desk.compute(remove)

        dialog = PrintDialog(desk, self._view.window(), title, pages)
        dialog.finished.connect(clear)
        dialog.show()
        return dialog


def _remove(folders: Iterable[Path]) -> None:
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
