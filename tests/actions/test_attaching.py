from __future__ import annotations

import io
import os
from email.message import EmailMessage
from pathlib import Path

import pytest
from intake_material import write_pdf
from pypdf import PdfWriter

from casefile.actions.attaching import AttachProgress, attach, unlock
from casefile.actions.attaching_addresses import attach_addresses
from casefile.actions.cases import add_case
from casefile.actions.documents import detach, edit_document
from casefile.intake.worker import ReadingRoom
from casefile.model.dates import understand
from casefile.model.terms import DocumentKind, Outcome
from casefile.store.check import check
from casefile.store.library import Library
from casefile.store.pages import page_text, page_texts
from casefile.store.reads.documents import DocumentLine, documents, parts_of


def on_case(library: Library, case_id: str) -> list[DocumentLine]:
    with library.read() as connection:
        return documents(connection, case_id)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "dropped"
    (folder / "inner").mkdir(parents=True)
    (folder / "a.txt").write_text("The dealer from Tessaly was sentenced.")
    (folder / "inner" / "b.md").write_text("# Notes\n\nAsk the archive.")
    (folder / "page.html").write_text(
        "<html><head><title>Four held</title></head><body><article><p>"
        + "Four people were held on April 3 over manuscripts. " * 8
        + "</p></article></body></html>"
    )
    (folder / "page_files").mkdir()
    (folder / "page_files" / "style.css").write_text("p { color: red }")
    return folder


def test_a_dropped_folder_becomes_one_document_per_file(
    library: Library, case_id: str, room: ReadingRoom, folder: Path
) -> None:
    lines = attach(library, room, case_id, [folder])
    assert [line.outcome for line in lines] == [Outcome.ATTACHED] * 3
    assert {line.file_name for line in on_case(library, case_id)} == {"a.txt", "b.md", "page.html"}


def test_files_lie_on_the_case_in_the_order_they_were_dropped_though_the_first_is_read_last(
    library: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    names = ["long.txt", *(f"short-{number:02}.txt" for number in range(66))]
    for name in names:
        (tmp_path / name).write_text(f"What {name} says.")
    (tmp_path / "long.txt").write_text("The dealer was sentenced.\n" * 300_000)
    attach(library, room, case_id, [tmp_path / name for name in names])
    assert [line.file_name for line in on_case(library, case_id)] == names


def test_what_came_with_a_saved_page_is_kept_but_is_no_document(
    library: Library, case_id: str, room: ReadingRoom, folder: Path
) -> None:
    attach(library, room, case_id, [folder / "page.html"])
    with library.read() as connection:
        kept = connection.exec_driver_sql("SELECT path, part_sha256 FROM companions").all()
    ((path, sha256),) = kept
    assert path == "page_files/style.css"
    assert b"".join(library.contents.chunks(sha256)) == b"p { color: red }"


def test_a_whole_drop_is_undone_at_once_and_comes_back_whole(
    library: Library, case_id: str, room: ReadingRoom, folder: Path
) -> None:
    attach(library, room, case_id, [folder])
    before = on_case(library, case_id)
    library.undo()
    assert on_case(library, case_id) == []
    library.redo()
    assert on_case(library, case_id) == before
    assert check(library).findings == ()


def test_what_the_case_has_already_is_a_duplicate_and_adds_nothing(
    library: Library, case_id: str, room: ReadingRoom, folder: Path
) -> None:
    attach(library, room, case_id, [folder / "a.txt"])
    (folder / "again.txt").write_bytes((folder / "a.txt").read_bytes())
    (line,) = attach(library, room, case_id, [folder / "again.txt"])
    assert line.outcome == Outcome.DUPLICATE
    assert len(on_case(library, case_id)) == 1


def test_two_files_of_the_same_bytes_in_one_drop_are_one_document(
    library: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text("the same")
    lines = attach(library, room, case_id, [tmp_path / "one.txt", tmp_path / "two.txt"])
    assert sorted(line.outcome for line in lines) == [Outcome.ATTACHED, Outcome.DUPLICATE]


def test_a_document_of_another_case_is_stored_once_and_lies_on_both(
    library: Library, case_id: str, room: ReadingRoom, folder: Path
) -> None:
    other = add_case(library, "Another")
    attach(library, room, case_id, [folder / "a.txt"])
    (line,) = attach(library, room, other, [folder / "a.txt"])
    assert line.outcome == Outcome.ATTACHED
    assert on_case(library, case_id)[0].sha256 == on_case(library, other)[0].sha256
    detach(library, case_id, on_case(library, other)[0].sha256)
    assert on_case(library, case_id) == []
    assert len(on_case(library, other)) == 1


def test_what_cannot_be_read_is_refused_with_a_reason_and_the_rest_goes_on(
    library: Library, case_id: str, room: ReadingRoom, folder: Path
) -> None:
    (folder / "empty.pdf").touch()
    (folder / "program.bin").write_bytes(os.urandom(400))
    os.mkfifo(folder / "pipe")
    paths = [folder / name for name in ("empty.pdf", "program.bin", "pipe", "nowhere.pdf", "a.txt")]
    lines = {Path(line.path).name: line for line in attach(library, room, case_id, paths)}
    assert lines.pop("a.txt").outcome == Outcome.ATTACHED
    assert {line.outcome for line in lines.values()} == {Outcome.REFUSED}
    assert all(line.detail and line.document is None for line in lines.values())
    assert len(on_case(library, case_id)) == 1


def test_a_mails_attachments_become_documents_that_name_their_mail(
    library: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    mail = EmailMessage()
    mail["Subject"] = "The statement you asked for"
    mail["From"] = "press@example.org"
    mail["Date"] = "Tue, 22 Apr 2025 10:00:00 +0000"
    mail.set_content("Please find it attached.")
    mail.add_attachment("We confirm the arrest.", filename="../../statement.txt")
    (tmp_path / "mail.eml").write_bytes(mail.as_bytes())
    lines = attach(library, room, case_id, [tmp_path / "mail.eml"])
    assert [line.outcome for line in lines] == [Outcome.ATTACHED] * 2
    letter, statement = on_case(library, case_id)
    assert (letter.title, letter.kind) == ("The statement you asked for", DocumentKind.MAIL)
    assert letter.published is not None
    assert letter.published.as_json()["earliest"].startswith("2025-04-22")
    assert (statement.file_name, statement.part_of) == ("statement.txt", letter.sha256)
    with library.read() as connection:
        assert parts_of(connection, letter.sha256) == [statement.sha256]


def locked_pdf() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.encrypt("open sesame", algorithm="AES-256")
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def test_a_locked_pdf_is_kept_and_opens_with_its_password(
    library: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    (tmp_path / "locked.pdf").write_bytes(locked_pdf())
    (line,) = attach(library, room, case_id, [tmp_path / "locked.pdf"])
    assert line.outcome == Outcome.PASSWORD
    assert line.document is not None
    assert (
        b"".join(library.contents.chunks(line.document)) == (tmp_path / "locked.pdf").read_bytes()
    )
    assert unlock(library, room, line.document, "guess") == Outcome.PASSWORD
    assert unlock(library, room, line.document, "open sesame") == Outcome.ATTACHED
    (document,) = on_case(library, case_id)
    assert (document.outcome, document.pages, document.password) == (Outcome.ATTACHED, 1, None)


def test_a_password_is_kept_only_if_asked(
    library: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> None:
    (tmp_path / "locked.pdf").write_bytes(locked_pdf())
    (line,) = attach(library, room, case_id, [tmp_path / "locked.pdf"])
    assert line.document is not None
    unlock(library, room, line.document, "open sesame", remember=True)
    assert on_case(library, case_id)[0].password == "open sesame"


def test_attaching_tells_how_far_it_has_come(
    library: Library, case_id: str, room: ReadingRoom, folder: Path
) -> None:
    heard: list[AttachProgress] = []
    attach(library, room, case_id, [folder], progress=heard.append)
    assert [(one.done, one.files) for one in heard] == [(1, 3), (2, 3), (3, 3)]


def test_a_cancelled_drop_keeps_what_was_whole_and_says_what_was_not_read(
    library: Library, case_id: str, room: ReadingRoom, folder: Path
) -> None:
    lines = attach(library, room, case_id, [folder], cancelled=lambda: True)
    kept = [line for line in lines if line.outcome == Outcome.ATTACHED]
    assert len(lines) == 3
    assert len(on_case(library, case_id)) == len(kept)
    assert all("cancelled" in line.detail for line in lines if line not in kept)
    assert check(library).findings == ()


LEAVES = 300


@pytest.fixture
def long_pdf(tmp_path: Path) -> Path:
    return write_pdf(tmp_path / "manual.pdf", [f"leaf {n} of the manual" for n in range(LEAVES)])


def test_a_long_pdf_keeps_each_page_once_though_they_come_in_parts(
    library: Library, case_id: str, room: ReadingRoom, long_pdf: Path
) -> None:
    (line,) = attach(library, room, case_id, [long_pdf])
    assert line.document is not None
    with library.read() as connection:
        kept = page_texts(connection, line.document)
    assert kept == [(n + 1, f"leaf {n} of the manual") for n in range(LEAVES)]
    assert check(library).findings == ()


def test_a_long_pdf_cancelled_half_way_leaves_no_page(
    library: Library, case_id: str, room: ReadingRoom, long_pdf: Path
) -> None:
    def some_pages_are_here() -> bool:
        with library.read() as connection:
            return bool(connection.exec_driver_sql("SELECT count(*) FROM pages").scalar())

    (line,) = attach(library, room, case_id, [long_pdf], cancelled=some_pages_are_here)
    assert (line.outcome, some_pages_are_here()) == (Outcome.REFUSED, False)
    assert check(library).findings == ()


def test_a_web_address_becomes_a_reference_and_nothing_else_does(
    library: Library, case_id: str
) -> None:
    lines = attach_addresses(
        library,
        case_id,
        ["https://example.org/news?id=1", "javascript:alert(1)", "file:///etc/passwd"],
    )
    assert [line.outcome for line in lines] == [Outcome.ATTACHED, Outcome.REFUSED, Outcome.REFUSED]
    (document,) = on_case(library, case_id)
    assert (document.kind, document.url) == (DocumentKind.WEB, "https://example.org/news?id=1")


def test_a_documents_details_can_be_corrected_and_its_bytes_stay(
    library: Library, case_id: str, room: ReadingRoom, folder: Path
) -> None:
    attach(library, room, case_id, [folder / "a.txt"])
    (document,) = on_case(library, case_id)
    edit_document(
        library, document.sha256, title="Dealer sentenced", outlet="Harbour Gazette",
        published=understand("25 April 2025"),
    )  # fmt: skip
    (after,) = on_case(library, case_id)
    assert (after.title, after.outlet, after.sha256) == (
        "Dealer sentenced", "Harbour Gazette", document.sha256,
    )  # fmt: skip
    with library.read() as connection:
        assert page_text(connection, after.sha256, 1) == "The dealer from Tessaly was sentenced."


def test_the_published_date_given_is_taken_for_each_document(
    library: Library, case_id: str, room: ReadingRoom, folder: Path
) -> None:
    attach(library, room, case_id, [folder / "a.txt"], published=understand("25 April 2025"))
    (document,) = on_case(library, case_id)
    assert document.published == understand("25 April 2025")
