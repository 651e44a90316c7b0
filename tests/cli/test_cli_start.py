"""Which words start the window, and with what."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from casefile.asked import Asked, Unknown, asked
from casefile.store.library import Library


@pytest.fixture
def filing(tmp_path: Path) -> Path:
    path = tmp_path / "filing.pdf"
    path.write_bytes(b"%PDF-1.7")
    return path


def test_a_library_is_opened_whatever_it_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    renamed = tmp_path / "notes.db"
    Library.create(renamed).close()
    assert asked([str(renamed)]) == Asked(renamed)
    monkeypatch.chdir(tmp_path)
    assert asked(["gone.casefile"]) == Asked(tmp_path / "gone.casefile")


def test_documents_on_the_icon_are_brought_along(template: Path, filing: Path) -> None:
    assert asked([str(filing)]) == Asked(None, (filing,))
    assert asked([str(filing), str(template)]) == Asked(template, (filing,))
    assert asked([str(filing.parent)]) == Asked(None, (filing.parent,))


def test_what_a_desktop_says_as_addresses_is_files(tmp_path: Path) -> None:
    filing = tmp_path / "Ходатайство 100%.pdf"
    filing.write_bytes(b"%PDF-1.7")
    assert asked([filing.as_uri()]) == Asked(None, (filing,))
    assert asked([f"file://localhost{filing.as_uri()[7:]}"]) == Asked(None, (filing,))
    with pytest.raises(Unknown):
        asked(["https://example.org/filing.pdf"])


def test_acts_of_the_icon_are_flags(filing: Path) -> None:
    assert asked(["--new-case", str(filing)]) == Asked(None, (filing,), new_case=True)
    assert asked(["--open-recent"]) == Asked(open_recent=True)
    assert asked(["--separate"]) == Asked(separate=True)
    with pytest.raises(Unknown):
        asked(["--new-cases"])


def test_a_word_that_is_nothing_is_told_and_no_window_opens(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "casefile", "serach", "Notes.casefile"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 2
    assert "“serach” is neither a command nor a library" in done.stderr
