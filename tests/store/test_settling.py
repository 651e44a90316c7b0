"""Who copies an open library in a file manager copies its file, and not the log beside it."""

from __future__ import annotations

import shutil
import threading
import time
from pathlib import Path

import pytest

from casefile.actions.cases import add_case
from casefile.store import settling
from casefile.store.check import Checked, check
from casefile.store.library import Library
from casefile.store.reads.cases import cases


def copied(library: Library) -> tuple[Checked, list[str]]:
    """A copy of the file alone: whether it is whole, and the titles of its cases."""
    place = library.path.with_name("copied.casefile")
    shutil.copy(library.path, place)
    with Library.open(place) as copy, copy.read() as connection:
        return check(copy), [case.title for case in cases(connection)]


def wait_for_an_empty_log(library: Library) -> None:
    log = library.path.with_name(library.path.name + "-wal")
    end = time.monotonic() + 10
    while log.stat().st_size:
        assert time.monotonic() < end
        threading.Event().wait(0.005)


def test_a_new_library_has_its_tables_in_its_file_at_once(tmp_path: Path) -> None:
    with Library.create(tmp_path / "Notes.casefile") as library:
        assert copied(library) == (Checked(0, 0, 0, ()), [])


def test_what_was_entered_is_soon_in_the_file_of_an_open_library(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settling, "PAUSE", 0.02)
    add_case(library, "Harbour manuscripts")
    wait_for_an_empty_log(library)
    checked, titles = copied(library)
    assert titles == ["Harbour manuscripts"]
    assert (checked.entries, checked.findings) == (1, ())


def test_who_reads_is_not_waited_for_and_the_file_has_it_once_they_are_done(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settling, "PAUSE", 0.02)
    with library.read() as connection:
        assert not cases(connection)
        add_case(library, "Harbour manuscripts")
        assert not library.settle()
        add_case(library, "Osh")
        assert not cases(connection)
    wait_for_an_empty_log(library)
    assert copied(library)[1] == ["Harbour manuscripts", "Osh"]


def test_the_file_has_what_was_entered_although_the_entering_has_not_paused_yet(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settling, "PAUSE", 60)
    monkeypatch.setattr(settling, "AT_THE_LATEST", 0.02)
    add_case(library, "Harbour manuscripts")
    wait_for_an_empty_log(library)
    assert copied(library)[1] == ["Harbour manuscripts"]
