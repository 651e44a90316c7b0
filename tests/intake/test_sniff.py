from __future__ import annotations

import hashlib
import os
import socket
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from intake_material import ARTICLE, MAIL, pdf_bytes

from casefile.intake.sniff import digest, sniff
from casefile.model.terms import DocumentKind

MHTML = b"""From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/a
Subject: A
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="x"

--x
Content-Type: text/html

<p>Hello
--x--
"""


@pytest.mark.parametrize(
    ("name", "content", "kind", "media_type"),
    [
        ("a.bin", pdf_bytes(), DocumentKind.PDF, "application/pdf"),
        ("a.txt", b"junk\n" * 150 + pdf_bytes(), DocumentKind.PDF, "application/pdf"),
        ("a.pdf", b"A note, not a PDF.", DocumentKind.TEXT, "text/plain"),
        ("a", ARTICLE.encode(), DocumentKind.ARTICLE, "text/html"),
        ("a", b"<!-- saved --><HTML><p>x", DocumentKind.ARTICLE, "text/html"),
        ("a", "<html><p>x".encode("utf-16"), DocumentKind.ARTICLE, "text/html"),
        ("a.htm", b"<p>only a piece", DocumentKind.ARTICLE, "text/html"),
        ("a.txt", MHTML, DocumentKind.ARTICLE, "multipart/related"),
        ("a.txt", MAIL, DocumentKind.MAIL, "message/rfc822"),
        ("a.eml", b"Subject: x\n\nHello", DocumentKind.MAIL, "message/rfc822"),
        ("a.txt", b"Note: this is no mail\nTo: do\n\nx", DocumentKind.TEXT, "text/plain"),
        ("a.md", b"# Title\n\nText", DocumentKind.TEXT, "text/markdown"),
        ("a.md", b"<b>bold</b> <p> start", DocumentKind.TEXT, "text/markdown"),
        ("a", "Дело № 5".encode("cp1251"), DocumentKind.TEXT, "text/plain"),
        ("a", "Дело № 5".encode("utf-16"), DocumentKind.TEXT, "text/plain"),
        ("a", b"\xff\xd8\xff\xe0 and so on", DocumentKind.IMAGE, "image/jpeg"),
        ("a", b"\x89PNG\r\n\x1a\n", DocumentKind.IMAGE, "image/png"),
        ("a", b"II*\0....", DocumentKind.IMAGE, "image/tiff"),
        ("a", b"RIFF1234WEBPVP8 ", DocumentKind.IMAGE, "image/webp"),
        ("a", b"GIF89a", DocumentKind.IMAGE, "image/gif"),
        ("a", b"[InternetShortcut]\r\nURL=https://e.org/", DocumentKind.WEB, "application/x-url"),
        ("a.webloc", b"bplist00xxxx", DocumentKind.WEB, "application/x-webloc"),
    ],
)
def test_a_file_is_known_by_its_content_whatever_its_name(
    tmp_path: Path, name: str, content: bytes, kind: DocumentKind, media_type: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    found = sniff(path)

    assert (found.kind, found.media_type, found.refusal) == (kind, media_type, "")


def package(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as made:
        for name in names:
            made.writestr(name, "x")
    return path


def test_a_word_document_is_told_from_other_packages(tmp_path: Path) -> None:
    word = package(tmp_path / "a.zip", "[Content_Types].xml", "word/document.xml")

    assert sniff(word).kind is DocumentKind.WORD


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("xl/workbook.xml",), "spreadsheet"),
        (("ppt/presentation.xml",), "presentation"),
        (("mimetype", "content.xml"), "OpenDocument"),
        (("notes.txt",), "ZIP archive"),
    ],
)
def test_a_package_that_is_not_read_is_refused_by_its_name(
    tmp_path: Path, names: tuple[str, ...], said: str
) -> None:
    found = sniff(package(tmp_path / "a.docx", *names))

    assert said in found.refusal
    assert "Casefile reads PDF" in found.refusal


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"\x7fELF\x02\x01", "program"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "old Office file"),
        (b"{\\rtf1 hello}", "Rich Text"),
        (b"\0\0\0\x18ftypmp42", "video"),
        (b"\x01\x02\x03\0" * 20, "no known kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "drawing"),
        (b"PK\x03\x04 and nothing more", "damaged ZIP"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(
    tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "thing"
    path.write_bytes(content)

    assert said in sniff(path).refusal


def test_a_word_document_with_a_password_is_refused_by_that_name(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500))

    assert "has a password" in sniff(path).refusal


def test_one_stray_nul_does_not_make_a_page_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"<html><p>Some \0 text" + b"." * 200)

    assert sniff(path).kind is DocumentKind.ARTICLE


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    assert "folder" in sniff(tmp_path).refusal
    assert "no such file" in sniff(tmp_path / "nothing").refusal
    assert sniff(Path("bad\0name")).refused


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes among files there")
def test_a_pipe_or_a_socket_never_blocks(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(tmp_path / "s"))

        assert "pipe" in sniff(tmp_path / "pipe").refusal
        assert "socket" in sniff(tmp_path / "s").refusal


def test_the_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    content = os.urandom(3_000_000)
    path = tmp_path / "thing"
    path.write_bytes(content)
    told: list[int] = []

    assert digest(path, told.append) == (hashlib.sha256(content).hexdigest(), 3_000_000)
    assert told == sorted(told)
    assert told[-1] == 3_000_000


@settings(max_examples=150, deadline=None)
@given(
    start=st.sampled_from([b"", b"%PDF-", b"PK\x03\x04", b"From: ", b"<!-- ", b"\xff\xfe", b"<"]),
    content=st.binary(max_size=300),
    suffix=st.sampled_from(["", ".txt", ".html", ".eml", ".docx", ".webloc", ".md", ".mht"]),
)
def test_no_content_makes_sniffing_fail(
    tmp_path_factory: pytest.TempPathFactory, start: bytes, content: bytes, suffix: str
) -> None:
    path = tmp_path_factory.getbasetemp() / f"thing{suffix}"
    path.write_bytes(start + content)

    found = sniff(path)

    assert found.media_type
    assert found.refused == (found.kind is DocumentKind.OTHER)


def test_a_thousand_comments_do_not_slow_sniffing_down(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"<!-- x -->" * 800 + b"plain")

    assert sniff(path).kind is DocumentKind.TEXT
