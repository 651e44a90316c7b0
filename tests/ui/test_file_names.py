"""Names that strangers gave, made into names for files."""

from __future__ import annotations

import pytest

from casefile.ui.file_names import apart, as_file_name


@pytest.mark.parametrize(
    ("name", "ending", "made"),
    [
        ("filing.pdf", "pdf", "filing.pdf"),
        ("Протокол № 5.pdf", "pdf", "Протокол № 5.pdf"),
        ("../../etc/passwd", "txt", "etc passwd.txt"),
        ("C:\\boot\\a.pdf", "pdf", "C boot a.pdf"),
        (".bashrc", "txt", "bashrc.txt"),
        ("a\u202efdp.exe", "pdf", "afdp.exe.pdf"),
        ("letter.desktop", "txt", "letter.desktop.txt"),
        ("notes.log", "txt", "notes.log"),
        ("con.txt", "txt", "con -.txt"),
        ("a\nb\0c.txt", "txt", "a b c.txt"),
        ("...", "pdf", "document.pdf"),
        ("https://news.example/a?b", "url", "https news.example a b"),
    ],
)
def test_a_name_becomes_one_that_every_system_takes(name: str, ending: str, made: str) -> None:
    assert as_file_name(name, ending) == made


def test_a_long_name_keeps_its_ending() -> None:
    made = as_file_name("Ж" * 300 + ".pdf", "pdf")
    assert made.endswith("Ж.pdf")
    assert len(made.encode()) <= 200


def test_the_same_name_twice_is_told_apart_by_a_number() -> None:
    assert apart(["a.pdf", "A.pdf", "b", "a.pdf"]) == ["a.pdf", "A (2).pdf", "b", "a (3).pdf"]
