"""The summary as a PDF: whole, tagged, with every word of the dossier on it."""

from __future__ import annotations

import multiprocessing
import os
import re
import stat
import sys
import threading
from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pytest

from casefile.export.summary.dossier import ChronologyLine, Dossier, StripLine
from casefile.export.typesetting import typeset
from casefile.export.whole_file import ExportFailed


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def close(text: str) -> str:
    """Without any space: lines are broken where the page wants it."""
    return re.sub(r"[\s\u200b]+", "", text)


def words_of(value: Any, key: str = "") -> list[str]:
    if isinstance(value, str):
        keys_unseen = ("svg", "words", "ink", "made_on", "meaning", "custody", "sections")
        return [] if key in keys_unseen else value.split("\n")
    if isinstance(value, dict):
        return [word for name, inner in value.items() for word in words_of(inner, name)]
    if isinstance(value, (list, tuple)):
        return [word for inner in value for word in words_of(inner, key)]
    return []


def test_every_word_of_the_dossier_stands_in_the_pdf(harbour: Dossier, tmp_path: Path) -> None:
    assert typeset(harbour, tmp_path / "summary.pdf") == []
    text = close(text_of(tmp_path / "summary.pdf"))
    arabic = re.compile("[\u0600-\u06ff]")
    missing = [
        word
        for word in words_of(harbour.to_dict())
        if not arabic.search(word) and close(word) not in text
    ]
    assert missing == []
    # Extractors hand Arabic out in either order; the letters are there, all of them.
    assert set("سميرةالحداني") <= set(text)


def test_the_pdf_is_tagged_titled_and_says_no_more_of_itself(
    harbour: Dossier, tmp_path: Path
) -> None:
    typeset(harbour, tmp_path / "summary.pdf")
    reader = pypdf.PdfReader(tmp_path / "summary.pdf", strict=True)
    root = reader.root_object
    assert bool(root["/MarkInfo"]["/Marked"])
    assert root["/Lang"].startswith("en")
    assert bool(root["/ViewerPreferences"]["/DisplayDocTitle"])
    information = dict(reader.metadata or {})
    assert len(information.pop("/CasefileSeal")) == 64
    assert information == {
        "/Title": "Harbour Archive manuscripts",
        "/Creator": "Casefile 0.1.0",
        "/CreationDate": "D:20261122000000Z",
        "/ModDate": "D:20261122000000Z",
    }
    packet = root["/Metadata"].get_data().decode()
    assert "<xmp:CreatorTool>Casefile 0.1.0</xmp:CreatorTool>" in packet
    assert "<pdfuaid:part>1</pdfuaid:part>" in packet
    assert "Typst" not in packet


def test_the_timeline_is_described_to_those_who_cannot_see_it(
    harbour: Dossier, tmp_path: Path
) -> None:
    typeset(harbour, tmp_path / "summary.pdf")
    reader = pypdf.PdfReader(tmp_path / "summary.pdf")
    described = [
        item.get_object().get("/Alt")
        for number in range(1, len(reader.xref[0]) + 1)
        if isinstance(item := reader.get_object(number), pypdf.generic.DictionaryObject)
        and item.get("/S") == "/Figure"
    ]
    assert described == ["Held from 6 to 10 May 2025."]


def test_bookmarks_name_sections_suspects_and_sources(harbour: Dossier, tmp_path: Path) -> None:
    typeset(harbour, tmp_path / "summary.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "summary.pdf")
    try:
        titles = [mark.get_title() for mark in document.get_toc()]
    finally:
        document.close()
    for section in ("Synopsis", "Suspects", "Timeline", "Chronology", "Notes", "Sources"):
        assert section in titles
    assert any("Ilya Dovran" in title for title in titles)
    assert any("Four held over manuscripts" in title for title in titles)


def test_a_citation_number_leads_to_its_source(harbour: Dossier, tmp_path: Path) -> None:
    typeset(harbour, tmp_path / "summary.pdf")
    reader = pypdf.PdfReader(tmp_path / "summary.pdf")
    first = reader.pages.index(
        next(page for page in reader.pages if "SHA-256" in page.extract_text())
    )
    sources = {page.indirect_reference for page in reader.pages[first:]}
    leading = [
        annotation
        for page in reader.pages
        for annotation in (one.get_object() for one in page.get("/Annots", []))
        if target_of(reader, annotation) in sources
    ]
    assert len(leading) >= 15


def target_of(reader: pypdf.PdfReader, annotation: Any) -> Any:
    target = annotation.get("/Dest") or annotation.get("/A", {}).get("/D")
    if isinstance(target, str):
        target = reader.named_destinations[target].dest_array
    return None if target is None else target[0]


@pytest.mark.parametrize(
    "title",
    ['#panic("x") *_<b>', "$x$ @ref // \\ `raw` = h", "= h", "&lt;b&gt; %PDF \\u{41}", "“”’…"],
)
def test_a_title_comes_out_as_its_characters(title: str, harbour: Dossier, tmp_path: Path) -> None:
    typeset(replace(harbour, title=title, synopsis=f"- {title}"), tmp_path / "summary.pdf")
    text = close(text_of(tmp_path / "summary.pdf"))
    assert text.count(close(title)) >= 2
    assert (pypdf.PdfReader(tmp_path / "summary.pdf").metadata or {})["/Title"] == title


def test_an_empty_case_still_has_its_page(tmp_path: Path) -> None:
    typeset(
        Dossier("", made_on=date(2026, 1, 2), program="Casefile 0.1.0"), tmp_path / "summary.pdf"
    )
    text = text_of(tmp_path / "summary.pdf")
    assert "Untitled case" in text
    assert "Nothing has been entered" in text
    assert "2 January 2026" in text


def test_a_sign_no_font_has_is_spelled_out_and_said_so(harbour: Dossier, tmp_path: Path) -> None:
    sign = "\U0010abcd"
    undrawn = typeset(replace(harbour, synopsis=f"Seen {sign}."), tmp_path / "summary.pdf")
    assert undrawn == [sign]
    text = close(text_of(tmp_path / "summary.pdf"))
    assert "[U+10ABCD]" in text
    assert close("has no font") in text


def test_a_hundred_long_lines_are_all_there(harbour: Dossier, tmp_path: Path) -> None:
    long = "Свидетель сказал, что ящики были вынесены ночью. " * 62
    lines = tuple(
        ChronologyLine(f"Event number {number}.", detail=long if number % 25 == 0 else "")
        for number in range(100)
    )
    typeset(replace(harbour, chronology=lines), tmp_path / "summary.pdf")
    text = close(text_of(tmp_path / "summary.pdf"))
    assert all(f"Eventnumber{number}." in text for number in range(100))
    assert text.count("Свидетель") == 62 * 4


def test_the_same_dossier_gives_the_same_bytes(
    harbour: Dossier, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    typeset(harbour, tmp_path / "one.pdf")
    request.getfixturevalue("typeset_apart")
    typeset(harbour, tmp_path / "two.pdf")
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_an_older_summary_is_replaced(harbour: Dossier, tmp_path: Path) -> None:
    out = tmp_path / "summary.pdf"
    out.write_text("older")
    typeset(harbour, out)
    assert out.read_bytes().startswith(b"%PDF-1.7")
    assert [path.name for path in tmp_path.iterdir()] == ["summary.pdf"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_the_file_gets_the_rights_other_new_files_get(harbour: Dossier, tmp_path: Path) -> None:
    (tmp_path / "other").write_text("")
    typeset(harbour, tmp_path / "summary.pdf")
    rights = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert len(rights) == 1


def test_a_folder_is_not_overwritten(harbour: Dossier, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="is a folder"):
        typeset(harbour, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said_so(harbour: Dossier, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="Choose another place"):
        typeset(harbour, tmp_path / "gone" / "summary.pdf")


def test_a_folder_that_cannot_be_written_to_is_said_so(harbour: Dossier) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("needs a place that refuses even root")
    with pytest.raises(ExportFailed, match="Choose another place"):
        typeset(harbour, Path("/proc/summary.pdf"))


def test_a_picture_that_is_none_leaves_the_older_summary(harbour: Dossier, tmp_path: Path) -> None:
    out = tmp_path / "summary.pdf"
    out.write_text("older")
    with pytest.raises(ExportFailed, match="could not be typeset"):
        typeset(replace(harbour, timeline=(StripLine("<svg", 10, 10, "broken"),)), out)
    assert out.read_text() == "older"
    assert list(tmp_path.iterdir()) == [out]


def test_typesetting_that_takes_too_long_is_stopped(harbour: Dossier, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="took longer"):
        typeset(harbour, tmp_path / "summary.pdf", time_limit=0.0)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("typeset_apart")
def test_a_cancelled_export_leaves_nothing(harbour: Dossier, tmp_path: Path) -> None:
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(CancelledError):
        typeset(harbour, tmp_path / "summary.pdf", cancelled=cancelled)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("typeset_apart")
def test_a_worker_that_dies_costs_no_more_than_a_message(harbour: Dossier, tmp_path: Path) -> None:
    many = tuple(ChronologyLine(f"Event {number}") for number in range(4000))
    failures: list[ExportFailed] = []

    def export() -> None:
        try:
            typeset(replace(harbour, chronology=many), tmp_path / "summary.pdf")
        except ExportFailed as error:
            failures.append(error)

    before = set(multiprocessing.active_children())
    thread = threading.Thread(target=export)
    thread.start()
    while thread.is_alive() and not set(multiprocessing.active_children()) - before:
        thread.join(0.01)
    for worker in set(multiprocessing.active_children()) - before:
        worker.kill()
    thread.join()
    assert [type(error) for error in failures] == [ExportFailed]
    assert list(tmp_path.iterdir()) == []
