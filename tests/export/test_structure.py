"""What every PDF of ours claims, looked for in the file: tags, language, letters, artifacts."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest
from pdf_structure import complaints
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from casefile.export.attachments import Attachment
from casefile.export.picture.pictures import PictureKind, PictureOrder, make_picture
from casefile.export.summary.dossier import Dossier
from casefile.export.summary.page import PageChoices, PaperSize
from casefile.export.timeline_rows import Suspect
from casefile.export.typesetting import typeset
from casefile.model.dates import understand
from casefile.timeline.placing import columns_of
from casefile.timeline.rows import EventRow

LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30">'
    '<rect width="30" height="30" fill="#20405f" fill-opacity="0.7"/></svg>'
)
DATA = Attachment("case-data.json", b'{"cases": []}', "application/json", "The case’s data")


def made(dossier: Dossier, folder: Path, page: PageChoices, *carried: Attachment) -> bytes:
    typeset(dossier, folder / "summary.pdf", page=page, attachments=carried)
    return (folder / "summary.pdf").read_bytes()


def test_a_summary_keeps_what_it_claims(harbour: Dossier, tmp_path: Path) -> None:
    assert complaints(made(harbour, tmp_path, PageChoices(), DATA)) == []


def test_an_archival_summary_with_mark_logo_and_data_keeps_what_it_claims(
    harbour: Dossier, tmp_path: Path
) -> None:
    (tmp_path / "logo.svg").write_text(LOGO)
    page = PageChoices(
        paper=PaperSize.LETTER,
        mark="CONFIDENTIAL",
        logo=str(tmp_path / "logo.svg"),
        header="Harbour Law",
        archival=True,
    )
    assert complaints(made(harbour, tmp_path, page, DATA), archival=True) == []


def test_a_russian_summary_keeps_what_it_claims(harbour: Dossier, tmp_path: Path) -> None:
    pdf = made(harbour, tmp_path, PageChoices(language="ru"))
    assert complaints(pdf) == []
    assert pypdf.PdfReader(io.BytesIO(pdf)).root_object["/Lang"] == "ru"


def test_an_empty_summary_keeps_what_it_claims(tmp_path: Path) -> None:
    empty = Dossier("", made_on=date(2026, 1, 2), program="Casefile 0.1.0")
    assert complaints(made(empty, tmp_path, PageChoices(archival=True)), archival=True) == []


def test_a_picture_keeps_what_it_claims(tmp_path: Path) -> None:
    rows = [EventRow(id="1", title="Held", when=understand("6 May 2025"), suspects=("a",))]
    columns = columns_of(rows, [Suspect("a", "Ilya Dovran")])
    order = PictureOrder(PictureKind.PDF)
    make_picture(columns, "Harbour", tmp_path / "picture.pdf", order, date(2026, 1, 2))
    assert complaints((tmp_path / "picture.pdf").read_bytes()) == []


# That nothing is complained of says something only if something would be.


def untitled(writer: Any) -> None:
    writer.root_object["/Metadata"].get_object().set_data(b"<x/>")


def silent(writer: Any) -> None:
    for item in writer._objects:
        if isinstance(item, DictionaryObject) and item.get("/S") == "/Figure":
            del item["/Alt"]


def meaningless(writer: Any) -> None:
    for item in writer._objects:
        if isinstance(item, DictionaryObject) and "/ToUnicode" in item:
            del item["/ToUnicode"]


def skipping(writer: Any) -> None:
    for item in writer._objects:
        if isinstance(item, DictionaryObject) and item.get("/S") == "/H2":
            item[NameObject("/S")] = NameObject("/H4")


def acting(writer: Any) -> None:
    action = DictionaryObject()
    action[NameObject("/S")] = NameObject("/JavaScript")
    action[NameObject("/JS")] = TextStringObject("app.alert(1)")
    writer.root_object[NameObject("/OpenAction")] = action


def untagged(writer: Any) -> None:
    page = writer.pages[0]
    contents = page.get_contents()
    contents.set_data(contents.get_data() + b"\nBT ET 0 0 9 9 re f\n")
    page[NameObject("/Contents")] = writer._add_object(contents)


def orphaned(writer: Any) -> None:
    page = writer.pages[0]
    contents = page.get_contents()
    contents.set_data(contents.get_data() + b"\n/P <</MCID 4000>> BDC 0 0 9 9 re f EMC\n")
    page[NameObject("/Contents")] = writer._add_object(contents)


def unlinked(writer: Any) -> None:
    for page in writer.pages:
        for annotation in page.get("/Annots", []):
            del annotation.get_object()["/Contents"]


def unrelated(writer: Any) -> None:
    del writer.root_object["/AF"]


def colourless(writer: Any) -> None:
    del writer.root_object["/OutputIntents"]


@pytest.mark.parametrize(
    ("spoil", "clause"),
    [
        (untitled, "UA 5"),
        (silent, "UA 7.3"),
        (meaningless, "UA 7.21.7"),
        (skipping, "UA 7.4.2"),
        (acting, "something is done when it is opened"),
        (untagged, "neither tagged nor an artifact"),
        (orphaned, "not in the tree"),
        (unlinked, "UA 7.18.5"),
        (unrelated, "A 6.8"),
        (colourless, "A 6.2.3"),
    ],
)
def test_what_breaks_a_claim_is_found(
    spoil: Callable[[Any], None], clause: str, archival_pdf: bytes
) -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(archival_pdf))
    spoil(writer)
    out = io.BytesIO()
    writer.write(out)
    found = complaints(out.getvalue(), archival=True)
    assert any(clause in one for one in found), found


_PDF: dict[str, bytes] = {}


@pytest.fixture
def archival_pdf(harbour: Dossier, tmp_path: Path) -> bytes:
    """One archival summary for all that are spoiled; it takes a second to make."""
    if not _PDF:
        page = PageChoices(archival=True)
        _PDF["archival"] = made(replace(harbour, notes=()), tmp_path, page, DATA)
    return _PDF["archival"]
