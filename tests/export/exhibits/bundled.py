"""A small case to bundle, and looks into what came of it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
from pypdf import PdfReader

from casefile.actions.attaching import attach
from casefile.actions.citing import Source
from casefile.actions.events import add_event
from casefile.actions.exporting import export
from casefile.actions.finding import find_quote
from casefile.export.exhibits.choices import Documents, ExhibitChoices
from casefile.export.orders import Kind, Made, Order
from casefile.intake.worker import ReadingRoom
from casefile.model.dates import understand
from casefile.store.library import Library

MADE_ON = date(2025, 5, 1)


@dataclass
class Bundler:
    """A case whose documents are attached, cited and bundled in a line each."""

    library: Library
    room: ReadingRoom
    case_id: str
    folder: Path

    def attach(self, *paths: Path, password: str | None = None) -> list[str]:
        lines = attach(self.library, self.room, self.case_id, list(paths), password=password)
        return [line.document for line in lines if line.document is not None]

    def cite(self, title: str, *quotes: str, attribution: str = "") -> None:
        stretches = [find_quote(self.library, self.case_id, quote) for quote in quotes]
        source = Source(stretches, attribution=attribution) if attribution else Source(stretches)
        add_event(self.library, self.case_id, title, understand("3 April 2025"), source=source)

    def bundle(self, name: str = "bundle.pdf", order: Order | None = None, **chosen: Any) -> Made:
        choices = ExhibitChoices(**{"documents": Documents.ALL, **chosen})
        order = order or Order(Kind.EXHIBITS, exhibits=choices)
        return export(self.library, [self.case_id], self.folder / name, order, made_on=MADE_ON)


def page_of(reader: PdfReader, label: str) -> Any:
    """The page that the bundle calls so."""
    return reader.pages[reader.page_labels.index(label)]


def annotations(page: Any, kind: str) -> list[Any]:
    found = [one.get_object() for one in page.get("/Annots", [])]
    return [one for one in found if one["/Subtype"] == kind]


def texts(path: Path) -> list[str]:
    """Each page's text as PDFium reads it."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def text_within(path: Path, index: int, quads: list[float]) -> str:
    """What is written within a rectangle in the page's own units."""
    document = pypdfium2.PdfDocument(path)
    try:
        textpage = document[index].get_textpage()
        left, right = min(quads[::2]), max(quads[::2])
        return str(textpage.get_text_bounded(left, min(quads[1::2]), right, max(quads[1::2])))
    finally:
        document.close()


def complaints(path: Path) -> str:
    """What qpdf has to say against a file; nothing where all is well."""
    done = subprocess.run(
        ["qpdf", "--check", path], capture_output=True, text=True, errors="replace"
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


def titles(outline: Any) -> Iterator[str]:
    for one in outline:
        if isinstance(one, list):
            yield from titles(one)
        else:
            yield str(one.title)
