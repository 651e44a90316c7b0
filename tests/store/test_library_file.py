from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from casefile.actions.cases import add_case
from casefile.store.errors import (
    LibraryExists,
    LibraryInUse,
    LibraryUnusable,
    NewerLibrary,
    NoSuchLibrary,
    NotALibrary,
)
from casefile.store.library import Library
from casefile.store.reads.cases import cases


def test_a_case_is_there_when_the_library_is_opened_again(library_path: Path) -> None:
    with Library.open(library_path) as library:
        add_case(library, "Harbour manuscripts")
    with Library.open(library_path) as library, library.read() as connection:
        assert [case.title for case in cases(connection)] == ["Harbour manuscripts"]


def test_a_closed_library_is_one_file(library_path: Path) -> None:
    with Library.open(library_path) as library:
        add_case(library, "Harbour manuscripts")
    assert [path.name for path in library_path.parent.iterdir()] == [library_path.name]


def test_a_library_without_a_passphrase_is_plain_sqlite_and_says_what_it_is(
    library_path: Path,
) -> None:
    header = library_path.read_bytes()[:100]
    assert header.startswith(b"SQLite format 3\0")
    assert header[68:72] == b"CSF1"


def test_a_library_with_a_passphrase_opens_only_with_it(tmp_path: Path) -> None:
    path = tmp_path / "Locked.casefile"
    with Library.create(path, "it's ours") as library:
        add_case(library, "Harbour manuscripts")
    assert b"Harbour" not in path.read_bytes()
    with pytest.raises(NotALibrary):
        Library.open(path)
    with pytest.raises(NotALibrary):
        Library.open(path, "somebody else's")
    with Library.open(path, "it's ours") as library, library.read() as connection:
        assert len(cases(connection)) == 1


def test_references_are_watched_and_every_write_reaches_the_disk(
    written_to_disk: None, library: Library
) -> None:
    with library.derive() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2


def test_a_reader_cannot_write(library: Library) -> None:
    with library.read() as connection, pytest.raises(Exception, match="readonly"):
        connection.exec_driver_sql("DELETE FROM cases")


@pytest.mark.parametrize("content", [b"", b"hello", b"%PDF-1.7 no library", b"\0" * 5000])
def test_a_file_that_is_no_library_is_refused_and_left_as_it_is(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "Holiday.casefile"
    path.write_bytes(content)
    with pytest.raises(NotALibrary, match="is not a Casefile library"):
        Library.open(path)
    assert path.read_bytes() == content
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE alembic_version (version_num TEXT)")
    database.close()
    before = path.read_bytes()
    with pytest.raises(NotALibrary):
        Library.open(path)
    assert path.read_bytes() == before


def test_a_library_of_a_newer_program_is_refused_and_left_as_it_is(library_path: Path) -> None:
    with Library.open(library_path) as library, library.derive() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    before = library_path.read_bytes()
    with pytest.raises(NewerLibrary, match="newer Casefile"):
        Library.open(library_path)
    assert library_path.read_bytes() == before


def test_a_missing_library_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(NoSuchLibrary):
        Library.open(tmp_path / "nowhere.casefile")
    with pytest.raises(NotALibrary):
        Library.open(tmp_path)
    with pytest.raises(LibraryUnusable, match="no folder"):
        Library.create(tmp_path / "nowhere" / "new.casefile")


def test_a_new_library_never_replaces_a_file(library_path: Path) -> None:
    before = library_path.read_bytes()
    with pytest.raises(LibraryExists, match="left as it is"):
        Library.create(library_path)
    assert library_path.read_bytes() == before


def test_a_second_program_is_told_who_has_the_library(library: Library) -> None:
    code = (
        "import sys; from pathlib import Path; from casefile.store.library import Library\n"
        "Library.open(Path(sys.argv[1]))"
    )
    second = subprocess.run(
        [sys.executable, "-c", code, str(library.path)], capture_output=True, text=True, check=False
    )
    assert second.returncode != 0
    assert "LibraryInUse" in second.stderr
    with pytest.raises(LibraryInUse, match=r"open in Casefile \(process \d+, .+ on .+\)"):
        Library.open(library.path)


def test_a_lock_left_by_a_killed_program_is_nobodys(library_path: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "from casefile.store.library import Library\n"
        "library = Library.open(Path(sys.argv[1]))\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", code, str(library_path)], check=False)
    assert library_path.with_name(library_path.name + "-lock").exists()
    Library.open(library_path).close()


def test_a_truncated_library_is_told_as_such(library_path: Path) -> None:
    whole = library_path.read_bytes()
    library_path.write_bytes(whole[: len(whole) // 3])
    with pytest.raises((LibraryUnusable, NotALibrary)):
        Library.open(library_path)
