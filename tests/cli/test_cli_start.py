"""Which words start the window, and with what."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from casefile.__main__ import Opened, opened_with
from casefile.store.library import Library


@pytest.fixture
def filing(tmp_path: Path) -> Path:
    path = tmp_path / "filing.pdf"
    path.write_bytes(b"%PDF-1.7")
    return path


def test_a_library_is_opened_whatever_it_is_called(tmp_path: Path) -> None:
    renamed = tmp_path / "notes.db"
    Library.create(renamed).close()
    assert opened_with([str(renamed)]) == Opened(renamed, ())
    assert opened_with(["gone.casefile"]) == Opened(Path("gone.casefile"), ())


def test_documents_on_the_icon_are_brought_along(template: Path, filing: Path) -> None:
    assert opened_with([str(filing)]) == Opened(None, (filing,))
    assert opened_with([str(filing), str(template)]) == Opened(template, (filing,))
    assert opened_with([str(filing.parent)]) == Opened(None, (filing.parent,))


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
