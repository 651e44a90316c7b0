"""The exhibit bundle: every document in it, numbered, linked, and nothing of it that acts."""

from __future__ import annotations

import shutil
import tempfile
import threading
from concurrent.futures import CancelledError
from dataclasses import replace
from pathlib import Path

import pytest
import typst
from bundled import MADE_ON, Bundler, annotations, complaints, page_of, text_within, texts, titles
from intake_material import ARTICLE, MAIL, pdf_bytes, write_locked_pdf, write_pdf
from PIL import Image
from pypdf import PdfReader

from casefile.actions.attaching import unlock
from casefile.actions.exporting import export, job_for
from casefile.actions.law import add_charge
from casefile.actions.parties import tag_party
from casefile.export.exhibits import our_pages
from casefile.export.exhibits.choices import Documents, ExhibitChoices, StampPlace
from casefile.export.exhibits.making import make
from casefile.export.exhibits.requests import CopyRequest
from casefile.export.exhibits.strangers import copy
from casefile.export.exhibits.volume import PAGES, Bookmark, Part, Volume
from casefile.export.orders import Kind, Order
from casefile.export.proof.seal import SealState, is_sealed_whole
from casefile.export.whole_file import ExportFailed
from casefile.intake import drawing
from casefile.intake.limits import Limits
from casefile.model.terms import DocumentKind

needs_qpdf = pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")


def test_each_cited_document_becomes_an_exhibit_with_its_cover_and_numbers(
    bundler: Bundler, tmp_path: Path
) -> None:
    bundler.attach(
        write_pdf(tmp_path / "first.pdf", ["Detained on April 3", "Second page"]),
        write_pdf(tmp_path / "uncited.pdf", ["Nobody cites this"]),
    )
    bundler.cite("Detained", "Detained on April 3")
    (path,) = bundler.bundle(documents=Documents.CITED, prefix="AB-", start=7).paths
    reader = PdfReader(path)
    assert reader.page_labels[-3:] == ["Exhibit 1", "AB-000007", "AB-000008"]
    pages = texts(path)
    assert "AB-000007" in pages[-2]
    assert "Detained on April 3" in pages[-2]
    assert "AB-000008" in pages[-1]
    assert not any("Nobody cites this" in page for page in pages)
    cover = pages[-3]
    assert "EXHIBIT1" in cover.replace(" ", "")
    assert "AB-000007–AB-000008" in cover.replace("\r\n", "")
    assert "Cited once" in cover
    if shutil.which("qpdf"):
        assert complaints(path) == ""


def test_a_citation_leads_to_the_page_with_the_passage_highlighted(
    bundler: Bundler, tmp_path: Path
) -> None:
    bundler.attach(write_pdf(tmp_path / "first.pdf", ["Title page", "Held until June by order"]))
    bundler.cite("Held", "until June", attribution="Radio ← Agency")
    (path,) = bundler.bundle().paths
    reader = PdfReader(path)
    page = page_of(reader, "000002")
    (mark,) = annotations(page, "/Highlight")
    quads = [float(value) for value in mark["/QuadPoints"]]
    index = reader.page_labels.index("000002")
    assert text_within(path, index, quads).strip() == "until June"
    assert mark["/Contents"] == "Held · Radio ← Agency"
    leading = [
        link
        for summary_page in reader.pages[: reader.page_labels.index("Index")]
        for link in annotations(summary_page, "/Link")
        if str(link.get("/Dest", "")).startswith("passage-")
    ]
    assert leading
    place = reader.named_destinations[leading[0]["/Dest"]]
    assert reader.get_destination_page_number(place) == index


def test_articles_mails_and_texts_are_typeset_with_their_passages(
    bundler: Bundler, tmp_path: Path
) -> None:
    (tmp_path / "a.html").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "m.eml").write_bytes(MAIL)
    (tmp_path / "t.txt").write_text("Первая строка.\n\nЗадержан 3 апреля.", encoding="utf-8")
    bundler.attach(tmp_path / "a.html", tmp_path / "m.eml", tmp_path / "t.txt")
    bundler.cite("Known", "a court in Bishkek filed to keep", "Задержан 3 апреля")
    made = bundler.bundle()
    (path,) = made.paths
    reader = PdfReader(path)
    whole = "\n".join(texts(path)).replace("\r\n", " ")
    for words in ("suspicion of recruiting", "Subject: Court filing in Osh", "Первая строка."):
        assert words in whole
    found = {
        text_within(path, index, [float(value) for value in mark["/QuadPoints"]]).strip()
        for index, page in enumerate(reader.pages)
        for mark in annotations(page, "/Highlight")
    }
    assert "Задержан 3 апреля" in found
    assert any("court in Bishkek" in one for one in found)


@needs_qpdf
def test_a_damaged_or_locked_exhibit_has_a_sheet_that_says_so(
    bundler: Bundler, tmp_path: Path
) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing of a PDF follows")
    bundler.attach(
        tmp_path / "broken.pdf",
        write_locked_pdf(tmp_path / "locked.pdf", "secret", ["Locked words"]),
        write_pdf(tmp_path / "whole.pdf", ["Whole words"]),
    )
    made = bundler.bundle()
    (path,) = made.paths
    pages = texts(path)
    sheets = [page for page in pages if "could not be included" in page]
    assert len(sheets) == 2
    assert all("00000" in sheet for sheet in sheets)
    assert any("Whole words" in page for page in pages)
    assert not any("Locked words" in page for page in pages)
    assert ["Exhibit 1" in one for one in made.remarks] == [True, False]
    assert complaints(path) == ""


def test_a_document_whose_password_is_known_is_included_unlocked(
    bundler: Bundler, tmp_path: Path
) -> None:
    path = write_locked_pdf(tmp_path / "locked.pdf", "secret", ["Locked words"])
    (sha256,) = bundler.attach(path, password="secret")
    unlock(bundler.library, bundler.room, sha256, "secret", remember=True)
    made = bundler.bundle()
    assert made.remarks == ()
    assert any("Locked words" in page for page in texts(made.paths[0]))
    assert not PdfReader(made.paths[0]).is_encrypted


def test_a_document_that_takes_too_much_memory_costs_one_exhibit(
    bundler: Bundler, tmp_path: Path
) -> None:
    Image.new("RGB", (10_000, 6_000)).save(tmp_path / "huge.png", compress_level=1)
    bundler.attach(tmp_path / "huge.png", write_pdf(tmp_path / "small.pdf", ["Small words"]))
    order = Order(Kind.EXHIBITS, exhibits=ExhibitChoices(documents=Documents.ALL))
    job = job_for(bundler.library, [bundler.case_id], order, made_on=MADE_ON)
    made = make(job, tmp_path / "bundle.pdf", replace(Limits(), memory=450_000_000))
    assert len(made.remarks) == 1
    assert "too much memory" in made.remarks[0]
    assert any("Small words" in page for page in texts(made.paths[0]))


def test_a_bundle_of_which_nothing_can_be_copied_leaves_no_file(
    bundler: Bundler, tmp_path: Path
) -> None:
    bundler.attach(write_pdf(tmp_path / "small.pdf", ["Small words"]))
    order = Order(Kind.EXHIBITS, exhibits=ExhibitChoices(documents=Documents.ALL))
    job = job_for(bundler.library, [bundler.case_id], order)
    # No time at all: not even a sheet of ours is copied.
    with pytest.raises(ExportFailed, match="took too long"):
        make(job, tmp_path / "never.pdf", replace(Limits(), seconds=0.0))
    assert not list(tmp_path.glob(".*.part"))
    assert not (tmp_path / "never.pdf").exists()


ACTIVE = (
    "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"
    "/AcroForm<</Fields[]>>/Names<</JavaScript<</Names[(x)<</S/JavaScript/JS(evil)>>]>>>>"
)


def test_nothing_of_a_source_acts_and_its_looks_stay(bundler: Bundler, tmp_path: Path) -> None:
    annots = (
        "/AA<</O<</S/Launch/F(calc.exe)>>>>/Annots["
        "<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A<</S/URI/URI(http://evil.example)>>>>"
        "<</Type/Annot/Subtype/Text/Rect[50 50 70 70]/Contents(A note by hand)>>"
        "<</Type/Annot/Subtype/Widget/FT/Btn/Rect[50 90 99 99]/A<</S/SubmitForm/F(http://e)>>>>]"
    )
    path = tmp_path / "active.pdf"
    path.write_bytes(pdf_bytes(["Still to be read"], extra=annots, catalog=ACTIVE))
    bundler.attach(path)
    (made,) = bundler.bundle().paths
    whole = made.read_bytes()
    for sign in (b"JavaScript", b"/Launch", b"SubmitForm", b"evil", b"/AA", b"/OpenAction"):
        assert sign not in whole
    page = page_of(PdfReader(made), "000001")
    assert [one["/Contents"] for one in annotations(page, "/Text")] == ["A note by hand"]
    assert not annotations(page, "/Link")
    assert "Still to be read" in texts(made)[-1]


def test_the_bundle_says_what_it_is_and_claims_no_more(bundler: Bundler, tmp_path: Path) -> None:
    bundler.attach(write_pdf(tmp_path / "first.pdf", ["Words"]))
    bundler.cite("Said", "Words")
    (path,) = bundler.bundle().paths
    reader = PdfReader(path)
    assert reader.metadata is not None
    assert reader.metadata.title == "Harbour manuscripts: exhibits"
    assert next(titles(reader.outline)) == "Summary"
    assert {"Chronology", "Index of exhibits", "Exhibit 1: first"} <= set(titles(reader.outline))
    assert b"pdfuaid" not in path.read_bytes()
    tags = reader.trailer["/Root"]["/StructTreeRoot"]
    keys = [int(key) for key in tags["/ParentTree"]["/Nums"][::2]]
    assert keys == sorted(set(keys))
    # Every page's key into the table of tags is there: also a stranger's page has a tag.
    assert {int(page["/StructParents"]) for page in reader.pages} <= set(keys)


@pytest.mark.parametrize("place", list(StampPlace))
@pytest.mark.parametrize(("rotate", "extra"), [(0, ""), (90, ""), (180, "/UserUnit 4"), (270, "")])
def test_the_number_stands_where_it_was_asked_for_on_the_page_as_it_is_shown(
    place: StampPlace, rotate: int, extra: str, tmp_path: Path
) -> None:
    source = tmp_path / "source.pdf"
    source.write_bytes(pdf_bytes(["Hello"], rotate=rotate, extra=extra))
    out = tmp_path / "out.pdf"
    out.touch()
    volume = Volume(out)
    section = volume.reserve()
    choices = ExhibitChoices(prefix="ST", stamp=place)
    asked = CopyRequest(
        source, DocumentKind.PDF, volume.next_object, PAGES, section, 0, choices, numbered_from=0
    )
    copied = copy(
        asked, lambda kind, frame: volume.take(memoryview(frame)), lambda _: None, Limits()
    )
    volume.keep(copied, section, b"/Sect")
    volume.finish([Part(copied.pages, ["1"])], [Bookmark("x")], "t", "p", MADE_ON)
    volume.close()
    boxes = drawing.boxes(out, 1, None, Limits())
    drawing.forget(out)
    drawing.forget(source)
    at = texts(out)[0].replace("\r\n", "\n").index("ST000001")
    ((left, top, right, bottom),) = boxes.rectangles(at, at + 8)
    vertical, horizontal = place.value.split("-")
    middle = (top + bottom) / 2
    assert middle < 40 if vertical == "top" else middle > boxes.height - 40
    assert left > 0
    assert right < boxes.width
    centre = (left + right) / 2
    wanted = {
        "left": left < 30,
        "centre": abs(centre - boxes.width / 2) < 4,
        "right": boxes.width - right < 30,
    }
    assert wanted[horizontal]


def test_files_attached_to_the_summary_are_attached_to_the_bundle(tmp_path: Path) -> None:
    source = tmp_path / "summary.pdf"
    source.write_bytes(
        typst.compile(
            b"""#set document(title: "Summary")
            #pdf.attach("said.json", bytes("[1]"), description: "what is said")
            = Heading""",
            format="pdf",
            pdf_standards=["ua-1"],
        )
    )
    out = tmp_path / "out.pdf"
    out.touch()
    volume = Volume(out)
    section = volume.reserve()
    asked = CopyRequest(
        source, DocumentKind.PDF, volume.next_object, PAGES, section, 0, ExhibitChoices(), ours=True
    )
    copied = our_pages.copy(asked, lambda _, frame: volume.take(memoryview(frame)), lambda _: None)
    volume.keep(copied, section, b"/Part")
    volume.finish([Part(copied.pages, ["1"])], [Bookmark("x")], "t", "p", MADE_ON)
    volume.close()
    assert PdfReader(out).attachments == {"said.json": [b"[1]"]}
    assert [one.title for one in copied.headings] == ["Heading"]


def test_a_bundle_is_sealed_and_carries_what_its_summary_states(
    bundler: Bundler, tmp_path: Path
) -> None:
    bundler.attach(write_pdf(tmp_path / "first.pdf", ["Words"]))
    bundler.cite("Said", "Words")
    (path,) = bundler.bundle().paths
    assert is_sealed_whole(path) is SealState.WHOLE
    assert any(name.endswith(".json") for name in PdfReader(path).attachments)
    content = bytearray(path.read_bytes())
    content[content.index(b"/CasefilePage Do")] ^= 1
    path.write_bytes(content)
    assert is_sealed_whole(path) is SealState.BROKEN


def test_nothing_is_left_behind_when_the_user_cancels(bundler: Bundler, tmp_path: Path) -> None:
    bundler.attach(write_pdf(tmp_path / "first.pdf", ["Words"] * 40))
    cancelled = threading.Event()
    out = tmp_path / "never.pdf"
    before = set(Path(tempfile.gettempdir()).glob("casefile-exhibits-*"))
    order = Order(Kind.EXHIBITS, exhibits=ExhibitChoices(documents=Documents.ALL))

    def stop(_done: int, _of: int, _words: str) -> None:
        cancelled.set()

    with pytest.raises(CancelledError):
        export(bundler.library, [bundler.case_id], out, order, progress=stop, cancelled=cancelled)
    assert not out.exists()
    assert not list(tmp_path.glob(".*.part"))
    assert set(Path(tempfile.gettempdir()).glob("casefile-exhibits-*")) <= before


def test_a_charge_in_the_bundle_leads_to_its_provision(bundler: Bundler, tmp_path: Path) -> None:
    library, case_id = bundler.library, bundler.case_id
    bundler.attach(write_pdf(tmp_path / "first.pdf", ["Detained on April 3"]))
    suspects = tag_party(library, case_id, "Ilyas Brandt")
    add_charge(library, case_id, suspects, provision="Art. 416, Criminal Code (KG)")
    (path,) = bundler.bundle().paths
    reader = PdfReader(path)
    links = [
        (link, text_within(path, index, [float(one) for one in link["/Rect"]]))
        for index, page in enumerate(reader.pages)
        for link in annotations(page, "/Link")
    ]
    names = [link["/Dest"] for link, _ in links if isinstance(link.get("/Dest"), str)]
    assert set(names) <= set(reader.named_destinations)
    leading = next(link for link, words in links if words.startswith("Art. 416, Criminal"))
    index = reader.get_page_number(leading["/Dest"][0].get_object())
    assert "Against" in texts(path)[index]
