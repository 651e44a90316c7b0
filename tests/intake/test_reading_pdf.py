from __future__ import annotations

import hashlib
from io import BytesIO
from pathlib import Path

from intake_material import pdf_bytes, write_locked_pdf, write_pdf

from casefile.intake.pdf import iso_from_pdf
from casefile.intake.worker import ReadingRoom
from casefile.model.terms import DocumentKind, Outcome


def test_a_pdf_gives_its_pages_with_text_and_size(room: ReadingRoom, tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "filing.pdf", ["First page", "Second\npage"])

    reading = room.read(path)

    assert reading.outcome is Outcome.ATTACHED
    assert reading.kind is DocumentKind.PDF
    assert reading.detail == ""
    assert reading.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert reading.size == path.stat().st_size
    assert [(page.number, page.text) for page in reading.pages] == [
        (1, "First page"),
        (2, "Second\npage"),
    ]
    assert (reading.pages[0].width, reading.pages[0].height) == (560.0, 740.0)


def test_a_word_broken_at_the_lines_end_is_joined_by_one_mark(
    room: ReadingRoom, tmp_path: Path
) -> None:
    path = write_pdf(tmp_path / "a.pdf", ["suspected of recruit-\nment abroad"])

    assert room.read(path).pages[0].text == "suspected of recruit\ufffement abroad"


def test_a_letter_nobody_knows_is_not_taken_for_a_broken_word(
    room: ReadingRoom, tmp_path: Path
) -> None:
    unknown = (
        "begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n"
        "1 beginbfchar <41> <0000> endbfchar endcmap"
    )
    path = write_pdf(tmp_path / "a.pdf", ["xAy recruit-\nment"], unicode_map=unknown)

    assert room.read(path).pages[0].text == "x\ufffdy recruit\ufffement"


def test_text_that_no_library_could_hold_is_mended(room: ReadingRoom, tmp_path: Path) -> None:
    strange = (
        "begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n"
        "3 beginbfchar <41> <D800> <42> <0001> <43> <D835DC00> endbfchar endcmap"
    )
    path = write_pdf(tmp_path / "a.pdf", ["xAyBzCw"], unicode_map=strange)

    text = room.read(path).pages[0].text

    assert text == "x\ufffdy z\U0001d400w"
    assert text.encode("utf-8")


def test_the_particulars_are_what_the_pdf_says(room: ReadingRoom, tmp_path: Path) -> None:
    info = "/Title(Filing No. 7)/Author(Court)/CreationDate(D:20250422143000+06'00')/Producer(P)"
    path = write_pdf(tmp_path / "a.pdf", info=info, catalog="/Lang(ky)")

    told = room.read(path).particulars

    assert (told.title, told.author, told.made_by) == ("Filing No. 7", "Court", "P")
    assert (told.created, told.published, told.language) == ("2025-04-22T14:30", "", "ky")


def test_a_pdf_date_becomes_iso_or_nothing() -> None:
    assert iso_from_pdf("D:20250422") == "2025-04-22"
    assert iso_from_pdf("D:2025") == ""
    assert iso_from_pdf("D:20251399") == ""
    assert iso_from_pdf("yesterday") == ""


def test_pages_are_named_as_the_pdf_names_them(room: ReadingRoom, tmp_path: Path) -> None:
    labels = "/PageLabels<</Nums[0<</S/r>>2<</S/D/P(A-)>>]>>"
    path = write_pdf(tmp_path / "a.pdf", ["a", "b", "c"], catalog=labels)

    assert [page.label for page in room.read(path).pages] == ["i", "ii", "A-1"]


def test_files_inside_a_pdf_come_out(room: ReadingRoom, tmp_path: Path) -> None:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf_bytes())))
    writer.add_attachment("notes.txt", b"kept inside")
    writer.write(tmp_path / "a.pdf")

    (inside,) = room.read(tmp_path / "a.pdf").embedded

    assert (inside.name, inside.media_type, inside.data) == (
        "notes.txt",
        "text/plain",
        b"kept inside",
    )


def test_a_file_pinned_to_a_page_comes_out(room: ReadingRoom, tmp_path: Path) -> None:
    pin = (
        "/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[9 9 30 30]/FS<</Type/Filespec"
        "/F(../order.txt)/UF(../order.txt)/EF<</F 3 0 R>>>>>>]"
    )
    path = write_pdf(tmp_path / "a.pdf", ["one"], extra=pin, unicode_map="the order")

    (inside,) = room.read(path).embedded

    assert (inside.name, inside.data) == ("order.txt", b"the order")


def test_an_encrypted_pdf_asks_for_its_password(room: ReadingRoom, tmp_path: Path) -> None:
    path = write_locked_pdf(tmp_path / "a.pdf", "osh", ["Secret page"])

    without = room.read(path)
    wrong = room.read(path, "Osh")
    right = room.read(path, "osh")

    assert (without.outcome, without.pages) == (Outcome.PASSWORD, ())
    assert without.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert "needs its password" in without.detail
    assert wrong.outcome is Outcome.PASSWORD
    assert "does not open" in wrong.detail
    assert right.outcome is Outcome.ATTACHED
    assert right.pages[0].text == "Secret page"


def test_one_file_says_nothing_about_the_next(room: ReadingRoom, tmp_path: Path) -> None:
    locked = write_locked_pdf(tmp_path / "locked.pdf", "osh")
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\nnothing that follows is a PDF")

    outcomes = [room.read(path).outcome for path in (locked, broken, locked, broken)]

    assert outcomes == [Outcome.PASSWORD, Outcome.DAMAGED] * 2


def test_a_broken_pdf_is_kept_and_says_why(room: ReadingRoom, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7\n" + b"rubbish " * 100)

    reading = room.read(path)

    assert reading.outcome is Outcome.DAMAGED
    assert reading.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert reading.pages == ()
    assert "kept" in reading.detail
    assert "broken" in reading.detail


def test_a_pdf_without_pages_is_kept(room: ReadingRoom, tmp_path: Path) -> None:
    reading = room.read(write_pdf(tmp_path / "a.pdf", []))

    assert reading.outcome is Outcome.DAMAGED
    assert "kept" in reading.detail


def test_a_page_that_cannot_be_read_is_named_and_the_others_are_read(
    room: ReadingRoom, tmp_path: Path
) -> None:
    content = pdf_bytes(["one", "two", "three"])
    # The second page's object is no page any more; offsets stay as they were.
    broken = content.replace(b"/Type/Page/Parent", b"/Type/Page/Parent", 1)
    second = broken.index(b"<</Type/Page/", broken.index(b"<</Type/Page/") + 10)
    broken = broken[:second] + b"(no page    )" + broken[second + 13 :]
    path = tmp_path / "a.pdf"
    path.write_bytes(broken)

    reading = room.read(path)

    assert reading.outcome is Outcome.DAMAGED
    assert [page.text for page in reading.pages] == ["one", "three"]
    assert "Page 2 could not be read" in reading.detail


def test_a_pdf_cut_short_is_read_as_far_as_it_goes(room: ReadingRoom, tmp_path: Path) -> None:
    content = pdf_bytes(["one", "two"])
    path = tmp_path / "a.pdf"
    path.write_bytes(content[: content.index(b"xref\n")])

    reading = room.read(path)

    assert reading.outcome is Outcome.DAMAGED
    assert [page.text for page in reading.pages] == ["one", "two"]
    assert "end is missing" in reading.detail


def test_a_long_pdf_is_shared_out_and_comes_back_whole(room: ReadingRoom, tmp_path: Path) -> None:
    count = 500
    path = write_pdf(
        tmp_path / "a.pdf", [f"Page number {number}" for number in range(1, count + 1)]
    )
    told: list[int] = []

    reading = room.read(path, progress=lambda progress: told.append(progress.pages_done))

    assert reading.outcome is Outcome.ATTACHED
    assert [page.number for page in reading.pages] == list(range(1, count + 1))
    assert all(page.text == f"Page number {page.number}" for page in reading.pages)
    assert len(set(told)) > 3
    assert told[-1] == count
