"""A copy of a library is what is left when the disk with the library is gone."""

from __future__ import annotations

import shutil
import threading
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from casefile.actions.cases import add_case
from casefile.store import backup as backing
from casefile.store.backup import NotBackedUp, back_up, backups, is_due
from casefile.store.check import check
from casefile.store.library import Library

NOON = datetime(2026, 5, 4, 12, 0, 0).astimezone()


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library.create(tmp_path / "Notes.casefile")
    add_case(made, "Harbour manuscripts")
    return made


def titles(path: Path, passphrase: str | None = None) -> list[str]:
    with Library.open(path, passphrase) as copy, copy.read() as connection:
        assert check(copy).findings == ()
        rows = connection.exec_driver_sql("SELECT title FROM cases ORDER BY title")
        return [title for (title,) in rows]


def test_a_copy_is_one_whole_library_under_the_name_and_the_moment(
    library: Library, tmp_path: Path
) -> None:
    made = back_up(library, tmp_path / "copies" / "of this", NOON)
    assert made.path.name == "Notes 2026-05-04 12.00.00.casefile"
    assert [one.name for one in made.path.parent.iterdir()] == [made.path.name]
    assert titles(made.path) == ["Harbour manuscripts"]
    assert made.path.stat().st_mode & 0o077 == 0


def test_what_is_written_while_copying_is_kept_and_the_copy_stays_of_one_moment(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backing, "_PAGES_AT_ONCE", 1)
    written = threading.Event()

    def goes(done: int, total: int) -> None:
        if not written.is_set():
            thread = threading.Thread(target=add_case, args=(library, "Osh"))
            thread.start()
            thread.join()
            written.set()

    made = back_up(library, tmp_path / "copies", NOON, goes=goes)
    assert written.is_set()
    assert titles(made.path) == ["Harbour manuscripts"]
    library.close()
    assert titles(library.path) == ["Harbour manuscripts", "Osh"]


def test_the_newest_copies_stay_and_no_other_file_is_touched(
    library: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    others = ["Notes.casefile", "Notes 2025.casefile", "Notes 2020-01-01 10.00.00 mine.casefile"]
    for name in others:
        (folder / name).write_bytes(b"not ours")
    for hour in range(4):
        back_up(library, folder, NOON + timedelta(hours=hour), keep=2)
    assert [one.name for one in backups(library.path, folder)] == [
        "Notes 2026-05-04 15.00.00.casefile",
        "Notes 2026-05-04 14.00.00.casefile",
    ]
    assert all((folder / name).read_bytes() == b"not ours" for name in others)


def test_a_copy_that_is_called_off_leaves_nothing_and_the_copies_before_it(
    library: Library, tmp_path: Path
) -> None:
    first = back_up(library, tmp_path / "copies", NOON, keep=1)

    def goes(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        back_up(library, tmp_path / "copies", NOON + timedelta(hours=1), keep=1, goes=goes)
    assert list((tmp_path / "copies").iterdir()) == [first.path]


def test_a_place_that_cannot_hold_a_copy_is_said_and_the_library_goes_on(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a file").write_text("no folder")
    with pytest.raises(NotBackedUp, match=r"“Notes\.casefile” could not be copied"):
        back_up(library, tmp_path / "a file", NOON)
    full = tmp_path / "full"
    full.mkdir()
    usage = shutil.disk_usage(full)
    monkeypatch.setattr(backing.shutil, "disk_usage", lambda _: usage._replace(free=0))
    with pytest.raises(NotBackedUp, match="1 MB are needed and 0 are free"):
        back_up(library, full, NOON)
    assert list(full.iterdir()) == []
    add_case(library, "Osh")


def test_a_copy_of_a_library_with_a_passphrase_asks_for_it_too(tmp_path: Path) -> None:
    with Library.create(tmp_path / "Sealed.casefile", "open sesame") as sealed:
        add_case(sealed, "Harbour manuscripts")
        made = back_up(sealed, tmp_path / "copies", NOON)
    assert b"Harbour" not in made.path.read_bytes()
    assert not made.path.read_bytes().startswith(b"SQLite")
    assert titles(made.path, "open sesame") == ["Harbour manuscripts"]


def test_a_copy_is_due_when_the_last_one_is_a_day_old_and_something_changed_since(
    library: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "copies"
    now = datetime.now().astimezone()
    assert is_due(library, folder, now)
    made = back_up(library, folder, now)
    tomorrow = now + timedelta(days=1, minutes=1)
    assert not is_due(library, folder, tomorrow)
    add_case(library, "Osh")
    assert is_due(library, folder, tomorrow)
    assert not is_due(library, folder, now + timedelta(hours=2))
    made.path.write_bytes(b"damaged" * 9999)
    assert is_due(library, folder, tomorrow)
