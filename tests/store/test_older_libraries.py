"""A library of every format there was opens, and holds all it held."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from dumping import dump

from casefile.actions.other_dates import add_other_date
from casefile.actions.views import save_view
from casefile.model.dates import in_words, understand
from casefile.store.check import check
from casefile.store.connection import connect
from casefile.store.errors import LibraryUnusable
from casefile.store.format import HEAD
from casefile.store.library import Library
from casefile.store.reads.cases import cases
from casefile.store.reads.facts import facts
from casefile.store.reads.views import views_of_case
from casefile.store.remembered import remembered, timeline_of

FOLDER = Path(__file__).parent / "libraries"
TITLES = {
    "0001-first": "Kept since the first format",
    "0002-other-dates": "Kept since the second format",
}


@pytest.fixture(params=TITLES)
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    name = f"{request.param}.casefile"
    return Path(shutil.copy(FOLDER / name, tmp_path / name))


def rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """What a library's file holds, asked without this program's opening."""
    connection = connect(path, None)
    try:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: connection.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608
            for (name,) in names
        }
    finally:
        connection.close()


def test_every_older_library_opens_and_is_whole(older: Path) -> None:
    with Library.open(older) as library:
        assert check(library).findings == ()
        with library.read() as connection:
            assert [case.title for case in cases(connection)] == [TITLES[older.stem]]
            assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").all() == [
                (HEAD,)
            ]


def test_an_older_library_keeps_every_row_and_can_be_undone_and_redone(older: Path) -> None:
    before = rows(older)
    del before["alembic_version"]
    with Library.open(older) as library:
        now = dump(library)
        steps = 0
        while library.undo() is not None:
            steps += 1
        assert steps > 0
        for _ in range(steps):
            library.redo()
        assert dump(library) == now
        assert check(library).findings == ()
    kept = {name: held for name, held in rows(older).items() if name in before}
    for name in ("journal_entries", "journal_rows"):
        assert kept[name][: len(before[name])] == before[name]
        del kept[name], before[name]
    assert kept == before


def test_an_older_library_takes_what_its_format_had_no_place_for(older: Path) -> None:
    with Library.open(older) as library:
        with library.read() as connection:
            (case,) = cases(connection)
            event = facts(connection, case.id).events[0]
        add_other_date(library, event.id, understand("30 April 2025"), note="the lawyer")
        save_view(library, case.id, "By kind", "{}")
        assert check(library).findings == ()


def test_a_library_of_the_second_format_still_has_its_dates_its_view_and_its_arrangement(
    tmp_path: Path,
) -> None:
    path = Path(shutil.copy(FOLDER / "0002-other-dates.casefile", tmp_path / "Any.casefile"))
    with Library.open(path) as library, library.read() as connection:
        (case,) = cases(connection)
        (event,) = facts(connection, case.id).events
        assert event.when is not None
        assert in_words(event.when) == "3 Apr 2025"
        assert [(in_words(line.when), line.said_by) for line in event.other_dates] == [
            ("2 Apr 2025", "The Port Herald ← lawyer"),
            ("5 Apr 2025", "a neighbour"),
        ]
        assert [line.name for line in views_of_case(connection, case.id)] == ["Custody alone"]
        assert remembered(connection, timeline_of(case.id)) == '{"mode": "kind"}'


def test_a_library_that_cannot_be_brought_up_stays_as_it_was(tmp_path: Path) -> None:
    path = Path(shutil.copy(FOLDER / "0001-first.casefile", tmp_path / "Any.casefile"))
    connection = connect(path, None)
    # In the way of the second of the two tables that are made.
    connection.execute("CREATE TABLE other_dates (id TEXT)")
    connection.close()
    before = rows(path)
    with pytest.raises(LibraryUnusable):
        Library.open(path)
    assert rows(path) == before


def test_there_is_a_small_library_of_every_format() -> None:
    versions = (
        Path(sys.modules["casefile.store.migrate"].__file__ or "").parent / "migrations/versions"
    )
    assert {name.split("-")[0] for name in TITLES} == {
        path.stem.split("_")[0] for path in versions.glob("0*.py")
    }
