"""A picture of the timeline, made by the command line."""

from __future__ import annotations

import struct
from pathlib import Path

import pypdfium2
import pytest
from varsk_case import CASE, Casefile


def test_the_file_s_name_says_what_picture_it_is(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    for kind, start in (("svg", b"<svg"), ("png", b"\x89PNG"), ("pdf", b"%PDF")):
        out = tmp_path / f"timeline.{kind}"
        answer = casefile("picture", library, "Varsk", out, "--json")
        assert answer.json == {"case": CASE, "path": str(out), "kind": kind}
        assert out.read_bytes().startswith(start)


def test_a_person_is_told_where_the_picture_is(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "timeline.SVG"
    answer = casefile("picture", library, "Varsk", out, "--dark", "--strips")
    assert answer.out == f"The timeline of “{CASE}” is in {out}\n"
    assert 'fill="#25282d"' in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["picture", "export"])
def test_a_picture_is_in_the_language_that_is_asked_for(
    casefile: Casefile, library: Path, tmp_path: Path, command: str
) -> None:
    out = tmp_path / "timeline.svg"
    asked = ("--language", "ru", "--hide", "persons=withheld", "--name", "Mara Desht=role")
    assert casefile(command, library, "Varsk", out, *asked).code == 0
    shown = out.read_text(encoding="utf-8").replace("\u00a0", " ")
    for words in ("Шкала времени: Varsk", ">окт.<", "Подозреваемый 2", "запрошена, не назн"):
        assert words in shown
    for words in ("Suspect", "withheld", "Context", "sought", ">Oct<"):
        assert words not in shown


def test_a_range_leaves_out_what_lies_outside(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "timeline.svg"
    casefile("picture", library, "Varsk", out, "--from", "21 Apr 2025", "--to", "May 2025")
    shown = out.read_text(encoding="utf-8")
    assert "Detention asked for" in shown
    assert "Desht works at the registry" in shown
    casefile("picture", library, "Varsk", out, "--to", "1 Jan 2025")
    shown = out.read_text(encoding="utf-8")
    assert "Detention asked for" not in shown
    assert "Desht works at the registry" in shown


def test_a_png_has_the_width_that_is_asked_for(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "timeline.png"
    assert casefile("picture", library, "Varsk", out, "--width", "700").code == 0
    assert struct.unpack(">I", out.read_bytes()[16:20]) == (700,)


def test_a_pdf_has_the_page_that_is_asked_for(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "timeline.pdf"
    assert casefile("picture", library, "Varsk", out, "--page", "a3").code == 0
    document = pypdfium2.PdfDocument(out)
    try:
        assert [round(side) for side in document[0].get_size()] == [1191, 842]
    finally:
        document.close()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["out.gif"], "an SVG, a PNG or a PDF"),
        (["out"], "an SVG, a PNG or a PDF"),
        (["out.svg", "--width", "100"], "--width is for PNG alone"),
        (["out.png", "--page", "a4"], "--page is for PDF alone"),
        (["out.svg", "--from", "2030"], "end lies before its beginning"),
        (["out.svg", "--from", "1990", "--to", "1991"], "Nothing is dated from 1 Jan 1990"),
        (["out.svg", "--from", "some day"], "some day"),
        (["out.svg", "--from", "until 2025"], "has no earliest day"),
        (["nowhere/out.svg"], "could not be written"),
    ],
)
def test_what_cannot_be_drawn_is_said_and_leaves_no_file(
    casefile: Casefile, library: Path, tmp_path: Path, words: list[str], said: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    answer = casefile("picture", library, "Varsk", folder / words[0], *words[1:])
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert said in answer.err
    assert list(folder.iterdir()) == []


def test_a_case_without_a_date_has_no_picture(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    casefile("case", library, "Nothing yet")
    answer = casefile("picture", library, "Nothing", tmp_path / "out.svg")
    assert answer.code == 1
    assert "No event here has a date" in answer.err
