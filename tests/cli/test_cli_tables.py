"""Tables, calendars and the like from the command line, by the ending of the file's name."""

from __future__ import annotations

from pathlib import Path

import pytest
from varsk_case import Casefile


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("a.csv", b"Case,"),
        ("a.xlsx", b"PK"),
        ("a.ics", b"BEGIN:VCALENDAR\r\n"),
        ("a.md", b"# Varsk permits\n"),
        ("a.ftm.json", b'{"id":'),
        ("a.svg", b"<svg"),
        ("a.png", b"\x89PNG"),
    ],
)
def test_the_ending_of_a_name_says_what_is_made(
    casefile: Casefile, library: Path, tmp_path: Path, name: str, begins: bytes
) -> None:
    out = tmp_path / name
    assert casefile("export", library, "Varsk", out).code == 0
    assert begins in out.read_bytes()[:200]


def test_csv_is_written_for_the_spreadsheet_at_hand(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "charges.csv"
    answer = casefile(
        "export", library, "Varsk", out, "--as", "charges", "--bom", "--delimiter", "semicolon"
    )
    assert answer.out == f"The charges of “Varsk permits” are in {out}\n"
    assert out.read_bytes().startswith("\ufeffCase;Suspect;Article;".encode())


def test_a_suspects_own_table_holds_only_what_touches_them(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "orlin.csv"
    assert casefile("export", library, "Varsk", out, "--suspect", "Pavel").code == 0
    text = out.read_text("utf-8")
    assert "Four detained" in text
    assert "The case becomes known" not in text
