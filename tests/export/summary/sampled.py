"""The sample case as the tests of its summary look at it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pypdfium2

from casefile.actions.exporting import export, job_for
from casefile.export.orders import Made, Order
from casefile.export.summary.dossier import Dossier
from casefile.export.summary.making import summary_of
from casefile.store.library import Library
from casefile.store.reads.cases import case_named


@dataclass
class Sample:
    """The library with the sample's two cases."""

    library: Library

    def case(self, beginning: str = "Harbour") -> str:
        with self.library.read() as connection:
            return case_named(connection, beginning).id

    def dossier(self, order: Order, *beginnings: str) -> Dossier:
        cases = [self.case(one) for one in beginnings or ("Harbour",)]
        return summary_of(job_for(self.library, cases, order))[0]

    def made(self, out: Path, order: Order, *beginnings: str) -> Made:
        cases = [self.case(one) for one in beginnings or ("Harbour",)]
        return export(self.library, cases, out, order)


def pages_of(path: Path) -> list[str]:
    """The text of each page, spaces and line ends made one space."""
    document = pypdfium2.PdfDocument(path)
    try:
        texts = [page.get_textpage().get_text_range() for page in document]
        return [" ".join(text.replace("\ufffe", "").split()) for text in texts]
    finally:
        document.close()
