"""The first glance says what the open library says, and keeps its hands off anything unusual."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from casefile.actions.cases import add_case
from casefile.actions.events import add_event
from casefile.actions.parties import add_involvement
from casefile.model.dates import minute_of_day, understand
from casefile.model.terms import Custody, EventKind, Role
from casefile.store.glance import glance
from casefile.store.library import Library
from casefile.store.reads.across import next_deadlines
from casefile.store.reads.cases import cases

DAY = minute_of_day(date(2025, 5, 2))


def fill(library: Library) -> None:
    for title in ("Harbour manuscripts", "airport", "Éclair"):
        case = add_case(library, title, jurisdiction="Tolmeria")
        add_involvement(library, case, "Ilyas Brandt")
        add_involvement(library, case, "Mara", role=Role.CONVICTED)
        add_involvement(library, case, "Ada Lind", role=Role.LAWYER)
        add_event(
            library, case, "Detention", understand("3 April 2025"), understand("1 June 2025"),
            kind=EventKind.CUSTODY, custody=Custody.SOUGHT,
        )  # fmt: skip
        add_event(library, case, "Hearing", understand("May 2025"), kind=EventKind.HEARING)
        add_event(library, case, "Talk", understand("May 2025"))


def test_the_glance_is_what_the_library_says(library_path: Path) -> None:
    with Library.open(library_path) as library:
        fill(library)
        with library.read() as connection:
            said = tuple(cases(connection)), tuple(next_deadlines(connection, DAY))
        # Somebody has it open: what they wrote last may not stand in the file yet.
        assert glance(library_path, DAY) is None
    before = library_path.read_bytes()
    assert glance(library_path, DAY) == (*said, None)
    assert library_path.read_bytes() == before
    assert [path.name for path in library_path.parent.iterdir()] == [library_path.name]


@pytest.mark.parametrize("content", [b"", b"hello", b"\0" * 5000])
def test_what_is_no_library_is_left_to_the_opening(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "Holiday.casefile"
    path.write_bytes(content)
    assert glance(path, DAY) is None
    assert path.read_bytes() == content
    assert glance(tmp_path / "nowhere.casefile", DAY) is None
    assert not (tmp_path / "nowhere.casefile").exists()


def test_a_locked_or_newer_library_is_left_to_the_opening(
    library_path: Path, tmp_path: Path
) -> None:
    Library.create(tmp_path / "Locked.casefile", "open sesame").close()
    assert glance(tmp_path / "Locked.casefile", DAY) is None
    with Library.open(library_path) as library, library.derive() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    assert glance(library_path, DAY) is None


def test_the_glance_does_not_wait_for_the_rest_of_the_program(library_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from casefile.store.glance import glance\n"
        "assert glance(Path(sys.argv[1]), 0) is not None\n"
        "raise SystemExit('sqlalchemy' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code, str(library_path)], check=True)
