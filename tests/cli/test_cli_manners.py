"""Exit codes, one clear line for what went wrong, and output that suits any terminal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from varsk_case import Casefile

from casefile.cli import SUBJECTS
from casefile.store.library import Library


def program(*words: object, **options: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "casefile", *map(str, words)]
    return subprocess.run(command, capture_output=True, check=False, **options)  # type: ignore[call-overload]


@pytest.mark.parametrize(
    "words",
    [
        ["event", "LIBRARY", "Nowhere", "x", "--when", "2025"],
        ["event", "LIBRARY", "Varsk", "x", "--when", "one of these days"],
        ["event", "LIBRARY", "Varsk", "x", "--when", "2025", "--quote", "words nobody wrote"],
        ["event", "LIBRARY", "Varsk", "x", "--when", "2025", "--document", "nothing.pdf"],
        ["event", "LIBRARY", "Varsk", "x", "--when", "2025", "--party", "Nobody"],
        ["event", "LIBRARY", "Varsk", "x", "--when", "2025", "--until", "2024"],
        ["event", "LIBRARY", "Varsk", "  ", "--when", "2025"],
        [
            "event", "LIBRARY", "Varsk", "x", "--when", "2025", "--kind", "hearing",
            "--custody", "sought",
        ],
        ["charge", "LIBRARY", "Varsk", "--provision", "Art. 1", "--suspect", "Nobody"],
        ["charge", "LIBRARY", "Varsk", "--provision", "Art. 1", "--suspect", "The four"],
        ["charge", "LIBRARY", "Varsk", "--provision", "Art. 1", "--suspect", "Suspect"],
        ["suspect", "LIBRARY", "Varsk", "Ann", "--group", "Pavel Orlin"],
        ["case", "LIBRARY", "varsk permits"],
        ["relate", "LIBRARY", "Varsk", "Varsk"],
        ["note", "LIBRARY", "Varsk", " "],
        ["events", "LIBRARY", ""],
        ["new", "LIBRARY"],
        ["sample", "LIBRARY"],
        ["attach", "LIBRARY", "Varsk", "/nowhere/at/all.pdf"],
        ["export", "LIBRARY", "Varsk", "/nowhere/at/all.pdf"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_what_cannot_be_done_is_said_in_one_line_and_changes_nothing(
    casefile: Casefile, library: Path, words: list[str]
) -> None:
    before = casefile("history", library, "--json").out
    answer = casefile(*[library if word == "LIBRARY" else word for word in words])
    assert answer.code == 1
    assert answer.err.startswith("casefile: ")
    assert answer.err.count("\n") == 1
    assert casefile("history", library, "--json").out == before


@pytest.mark.parametrize(
    "words",
    [
        ["event", "LIBRARY", "Varsk"],
        ["event", "LIBRARY", "Varsk", "x"],
        ["event", "LIBRARY", "Varsk", "x", "--when", "2025", "--kind", "party"],
        ["event", "LIBRARY", "Varsk", "x", "--when", "2025", "--unknown"],
        ["charge", "LIBRARY", "Varsk", "--provision", "Art. 1"],
        ["charge", "LIBRARY", "Varsk", "--provision", "x", "--suspect", "y", "--max-years", "-1"],
        ["suspect", "LIBRARY", "Varsk"],
        ["suspect", "LIBRARY", "Varsk", "Ann", "--unnamed"],
        ["suspect", "LIBRARY", "Varsk", "Ann", "--count", "2"],
        ["suspect", "LIBRARY", "Varsk", "--unnamed", "--count", "0"],
        ["attach", "LIBRARY", "Varsk"],
        ["search", "LIBRARY"],
        ["undo"],
        ["date"],
        ["no-such-command"],
        ["--no-such-option"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_2(casefile: Casefile, library: Path, words: list[str]) -> None:
    answer = casefile(*[library if word == "LIBRARY" else word for word in words])
    assert (answer.code, answer.out) == (2, "")
    assert answer.err


def test_a_beginning_that_two_cases_share_is_refused(casefile: Casefile, library: Path) -> None:
    assert casefile("case", library, "Varsk bridge").code == 0
    answer = casefile("events", library, "Varsk")
    assert answer.code == 1
    assert "“Varsk bridge”" in answer.err
    assert "“Varsk permits”" in answer.err
    assert casefile("events", library, "varsk p").code == 0


def test_a_file_that_is_no_library_is_left_alone(casefile: Casefile, tmp_path: Path) -> None:
    letter = tmp_path / "letter.casefile"
    letter.write_text("Dear Sir")
    assert casefile("cases", letter).code == 1
    assert letter.read_text() == "Dear Sir"
    assert casefile("cases", tmp_path / "none.casefile").code == 1
    assert not (tmp_path / "none.casefile").exists()


def test_a_library_that_is_open_elsewhere_says_where(casefile: Casefile, library: Path) -> None:
    with Library.open(library):
        answer = casefile("cases", library)
    assert answer.code == 1
    assert str(os.getpid()) in answer.err


def test_a_damaged_library_is_reported(casefile: Casefile, library: Path) -> None:
    with Library.open(library) as opened, opened.derive() as connection:
        connection.exec_driver_sql("UPDATE events SET title = 'Something else'")
    answer = casefile("check", library, "--json")
    assert answer.code == 1
    assert {finding["part"] for finding in answer.json["findings"]} == {"facts"}
    assert "changed past the journal" in casefile("check", library).out


def test_help_and_version_are_answers(casefile: Casefile) -> None:
    overview = casefile("--help")
    assert overview.code == 0
    assert casefile("--version").out.startswith("Casefile 0.")
    for command in SUBJECTS:
        assert f" {command}" in overview.out
        said = casefile(command, "--help")
        assert said.code == 0
        assert f"casefile {command}" in said.out


def test_a_strangers_title_cannot_steer_the_terminal(casefile: Casefile, library: Path) -> None:
    title = "\x1b[2J\x1b]0;owned\x07 \x9b31m \u202eold"
    assert casefile("case", library, title).code == 0
    said = casefile("cases", library).out + casefile("cases", library, "--json").out
    assert not {sign for sign in said if ord(sign) < 32 or 127 <= ord(sign) < 160} - {"\n"}
    assert "\u202e" not in said
    stored = [one["title"] for one in casefile("cases", library, "--json").json]
    assert title in stored


def test_commands_start_without_the_window(library: Path) -> None:
    script = (
        "import sys; from casefile.__main__ import main; "
        f"code = main(['events', {str(library)!r}]); "
        "loaded = [name for name in ('PySide6', 'typst', 'trafilatura', 'pypdf', 'pypdfium2', "
        "'alembic', 'docx', 'PIL') if name in sys.modules]; "
        "sys.stderr.write(repr(loaded)); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"[]")


def test_a_reader_that_has_read_enough_is_no_error(library: Path) -> None:
    command = [sys.executable, "-m", "casefile", "events", str(library), "--json"]
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_names_survive_a_terminal_that_knows_no_unicode(library: Path) -> None:
    ascii_only = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    assert program("case", library, "Дело «Порт»", env=ascii_only).returncode == 0
    listed = program("cases", library, "--json", env=ascii_only)
    assert listed.stdout.isascii()
    assert "Дело «Порт»" in [one["title"] for one in json.loads(listed.stdout)]
    said = program("cases", library, env=ascii_only)
    assert said.returncode == 0
    assert b"\\u0414" in said.stdout
    refused = program("events", library, "Нет такого", env=ascii_only)
    assert refused.returncode == 1
    assert refused.stderr.count(b"\n") == 1


def test_the_program_ends_with_the_commands_code(library: Path) -> None:
    assert program("cases", library).returncode == 0
    assert program("cases", library, "Nowhere").returncode == 1
    assert program("cases").returncode == 2
