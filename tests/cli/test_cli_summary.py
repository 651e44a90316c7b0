"""Which part of which cases leaves by the command line, and what stands in the summary."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from varsk_case import Casefile


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return " ".join(" ".join(pages).split())


def test_sections_are_chosen_and_the_chronology_told(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "summary.pdf"
    answer = casefile(
        "export", library, "Varsk", out,
        "--sections", "chronology, suspects", "--chronology", "prose", "--quotes",
    )  # fmt: skip
    assert answer.code == 0, answer.err
    text = text_of(out)
    contents = text[text.index("Contents") :]
    assert contents.index("Chronology") < contents.index("Suspects")
    assert "SHA-256" not in text
    assert "What, and who says so" not in text


def test_an_unknown_section_is_wrong_usage(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "summary.pdf"
    answer = casefile("export", library, "Varsk", out, "--sections", "chronology,persona")
    assert answer.code == 2
    assert "there is no section “persona”" in answer.err
    assert not out.exists()


def test_events_are_chosen_by_title_or_identity(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    events = casefile("events", library, "Varsk", "--json").json
    first, second = events[0], events[1]
    out = tmp_path / "summary.pdf"
    answer = casefile("export", library, "Varsk", out, "--event", first["title"], second["id"])
    assert answer.code == 0, answer.err
    assert "Selection of 2 events" in text_of(out)
    missing = casefile("export", library, "Varsk", out, "--event", "Nothing of the kind")
    assert missing.code == 1
    assert "No event here is called “Nothing of the kind”" in missing.err


def test_another_case_comes_as_a_chapter(casefile: Casefile, library: Path, tmp_path: Path) -> None:
    assert casefile("case", library, "A second matter").code == 0
    out = tmp_path / "summary.pdf"
    answer = casefile("export", library, "Varsk", out, "--case", "A second", "--json")
    assert answer.code == 0, answer.err
    assert answer.json["cases"][1] == "A second matter"
    assert "2 cases" in text_of(out)
