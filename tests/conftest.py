"""What all rooms' tests stand on: a fresh library, a case, a reading room that stays warm."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from kept_typesetter import in_a_process_of_its_own, kept_typesetter
from kept_workers import kept_workers, workers_of_its_own
from prepared import empty_library, sample_library

from casefile.actions.attaching import attach
from casefile.actions.cases import add_case
from casefile.export import typesetting
from casefile.intake import worker
from casefile.intake.worker import ReadingRoom
from casefile.model.dates import understand
from casefile.store import connection
from casefile.store.library import Library

# No test is timed: the machine may be busy with something else.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

ARTICLE = """\
Four people were held on April 3 over manuscripts taken from the Harbour Archive.

The case became known on April 8, when a court in Port Mirel was asked to keep them in detention \
through June 1. Two of them were named by the media as Ilyas Brandt and Mara Okonjo-Vey.

All four are charged under Article 212 of the Criminal Code and could face up to 9 years in prison.

Earlier this month, a dealer from Tessaly was sentenced for a similar theft.
"""


def pytest_collection_finish() -> None:
    """Leaves modules and tests alone, of which there will be as many in the end.

    Otherwise the garbage collector looks through some hundred thousand of them each time.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def template() -> Path:
    """A library made once by the migrations; tests copy it."""
    return empty_library()


@pytest.fixture
def library_path(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(template, tmp_path / "Notes.casefile"))


@pytest.fixture
def library(library_path: Path) -> Iterator[Library]:
    with Library.open(library_path) as opened:
        yield opened


@pytest.fixture
def case_id(library: Library) -> str:
    return add_case(library, "Harbour manuscripts", jurisdiction="Mirelia")


@pytest.fixture(scope="session")
def room(read_quickly: None) -> Iterator[ReadingRoom]:
    with ReadingRoom() as opened:
        yield opened


@pytest.fixture(scope="session", autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """What the program writes for a while is gone with it; here it ends with the tests."""
    with (
        tempfile.TemporaryDirectory(prefix="casefile-tests-") as folder,
        pytest.MonkeyPatch.context() as patch,
    ):
        # As the folder around it, it can be passed through by other users.
        Path(folder).chmod(0o711)
        patch.setattr(tempfile, "tempdir", folder)
        yield


@pytest.fixture(scope="session", autouse=True)
def without_waiting_for_the_disk() -> Iterator[None]:
    """No power fails in a test, and what was written can be read at once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "SYNCHRONOUS", "OFF")
        patch.setattr(os, "fsync", lambda _: None)
        yield


@pytest.fixture
def written_to_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests about what stays when the power fails."""
    monkeypatch.setattr(connection, "SYNCHRONOUS", "FULL")


@pytest.fixture(scope="session", autouse=True)
def typeset_quickly() -> Iterator[None]:
    with kept_typesetter():
        yield


@pytest.fixture
def typeset_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests about the process: each work has one of its own."""
    monkeypatch.setattr(typesetting, "_answer", in_a_process_of_its_own)


@pytest.fixture(scope="session", autouse=True)
def read_quickly() -> Iterator[None]:
    with kept_workers():
        yield


@pytest.fixture
def read_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests about the processes: each room has its own."""
    monkeypatch.setattr(worker, "Workers", workers_of_its_own)


@pytest.fixture(scope="session")
def sample_template() -> Path:
    """A library with the sample case, made once; tests read it or copy it."""
    return sample_library()


@pytest.fixture
def attach_text(
    library: Library, case_id: str, room: ReadingRoom, tmp_path: Path
) -> Callable[..., str]:
    """Attaches a text as a file of its own to the case and returns its SHA-256."""

    def attach_it(
        text: str = ARTICLE, name: str = "article.txt", published: str = "25 Apr 2025"
    ) -> str:
        path = tmp_path / "dropped" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        when = understand(published, date(2025, 4, 25)) if published else None
        (line,) = attach(library, room, case_id, [path], published=when)
        assert line.document is not None
        return line.document

    return attach_it
