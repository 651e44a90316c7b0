"""However a session ends: in good order where it can, and with a word about it where it did not."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from process_room import Home, Run, a_home
from window_room import ARTICLE

from casefile.store.library import Library

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")

TITLE = "Harbour — One.casefile"
CUT_OFF = "The last session ended unexpectedly."


@pytest.fixture
def home() -> Iterator[Home]:
    with a_home() as made:
        yield made


@pytest.fixture
def library(home: Home, template: Path) -> Path:
    return home.library(template, "One.casefile", "Harbour")


def is_closed(library: Path) -> bool:
    beside = [library.with_name(library.name + ending) for ending in ("-lock", "-wal", "-shm")]
    return not any(path.exists() for path in beside)


def marks(home: Home) -> list[Path]:
    return [*home.state.glob("session-*"), *(home.runtime / "casefile").iterdir()]


def shows_no_notice(home: Home, *words: Path) -> Run:
    run = home.start(*words)
    run.shows(title=TITLE)
    # The notice would have come with the cases, before what is told of the documents.
    run.shows(library=str(home.folder / "One.casefile"), notice="")
    return run


def test_told_to_end_it_closes_the_library_and_leaves_no_trace(home: Home, library: Path) -> None:
    run = home.start(library)
    run.shows(title=TITLE)
    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        assert run.send(getattr(signal, name)) == 0, name
        assert run.errors.read_text() in ("", "This plugin does not support propagateSizeHints()\n")
        assert is_closed(library), name
        assert marks(home) == [], name
        run = shows_no_notice(home)
    assert run.close() == 0


def test_a_dialog_that_is_open_does_not_keep_it_from_ending(home: Home, library: Path) -> None:
    run = home.start(library, "--new-case")
    run.shows(front="New case")
    assert run.send(signal.SIGTERM) == 0
    assert is_closed(library)


def test_told_to_end_while_it_opens_a_library_it_closes_that_too(home: Home, library: Path) -> None:
    run = home.start(library)
    run.shows(library=None)
    assert run.send(signal.SIGTERM) == 0
    assert is_closed(library)


def test_ended_by_the_session_manager_after_it_was_asked_to_save_is_no_crash(
    home: Home, library: Path
) -> None:
    run = home.start(library)
    run.shows(title=TITLE)
    run.press("move 20 47 770 560")
    run.press("log out")
    run.shows(kept=[20, 47, 770, 560])
    run.send(signal.SIGKILL)
    assert shows_no_notice(home).close() == 0


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb")
def test_when_the_screen_goes_away_the_library_is_closed(home: Home, library: Path) -> None:
    reading, writing = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x700x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        run = home.start(library, QT_QPA_PLATFORM="xcb", DISPLAY=display)
        run.shows(title=TITLE)
        server.terminate()
        server.wait()
    assert run.process.wait(60) == 1, run.how_it_ended()
    assert is_closed(library)
    assert marks(home) == []


def test_killed_it_comes_back_where_it_was_and_says_that_nothing_was_lost(
    home: Home, library: Path
) -> None:
    run = home.start(library)
    run.shows(title=TITLE)
    home.call(ARTICLE)
    run.shows(front="Attach to a case")
    run.press("Attach")
    run.shows(documents=1)
    run.press("move 20 47 770 560")
    run.shows(place=[20, 47, 770, 560], kept=[20, 47, 770, 560])
    run.send(signal.SIGKILL)
    again = home.start()
    words = (
        f"{CUT_OFF} Nothing that was saved was lost: “One.casefile” was checked and is whole "
        "(1 document, 2 changes)."
    )
    again.shows(title=TITLE, documents=1, notice=words, place=[20, 47, 770, 560])
    assert again.close() == 0
    assert shows_no_notice(home).close() == 0


def test_what_the_check_finds_after_a_crash_is_said(home: Home, library: Path) -> None:
    run = home.start(library)
    run.shows(title=TITLE)
    run.send(signal.SIGKILL)
    with sqlite3.connect(library) as raw:
        raw.execute("UPDATE cases SET title = 'Past the journal'")
    raw.close()
    again = home.start()
    shown = again.shows(notice=lambda words: "in 1 place" in words)
    assert "ended unexpectedly" in shown["notice"]
    assert "was changed past the journal" in shown["notice"]


def test_a_check_that_could_not_be_made_is_made_when_the_library_is_opened_next(
    home: Home, library: Path, template: Path
) -> None:
    run = home.start(library)
    run.shows(title=TITLE)
    run.send(signal.SIGKILL)
    other = home.start(home.library(template, "Two.casefile", "Quarry"))
    other.shows(title="Quarry — Two.casefile", notice=f"{CUT_OFF} Nothing that was saved was lost.")
    assert other.close() == 0
    later = home.start(library)
    later.shows(notice=lambda words: "was checked and is whole" in words)
    assert later.close() == 0
    assert shows_no_notice(home, library).close() == 0


def test_a_fault_outside_of_python_is_described_in_a_file_without_secrets(
    home: Home, library: Path
) -> None:
    run = home.start(library)
    run.shows(title=TITLE)
    run.press("fault")
    assert run.process.wait(60) == -signal.SIGSEGV
    again = home.start()
    again.shows(notice=lambda words: "was checked and is whole" in words)
    (report,) = home.state.glob("reports/report-*.txt")
    notice = again.now["notice"]
    assert notice.startswith("The last session ended by a fault in the program.")
    assert str(report) in notice
    told = report.read_text(encoding="utf-8")
    assert "Segmentation fault" in told
    assert "casefile/ui/session.py:" in told
    assert str(Path(__file__).parents[2]) not in told
    assert str(home.folder) not in told


def test_a_mistake_is_reported_in_a_file_and_the_last_ten_are_kept(
    home: Home, library: Path
) -> None:
    reports = home.state / "reports"
    reports.mkdir(parents=True)
    old = [reports / f"report-2020-01-{day:02}T00-00-00-000000Z.txt" for day in range(1, 13)]
    for file in old:
        file.write_text("old", encoding="utf-8")
    run = home.start(library)
    run.shows(title=TITLE)
    run.press("mistake")
    run.shows(front="Casefile made a mistake")
    kept = sorted(reports.iterdir())
    assert kept[:-1] == old[3:]
    assert "builtins.RuntimeError" in kept[-1].read_text(encoding="utf-8")
    run.press("Go on")
    run.shows(front="")
    assert run.close() == 0


def test_a_library_left_locked_by_a_killed_program_is_opened(home: Home, library: Path) -> None:
    run = home.start(library)
    run.shows(title=TITLE)
    run.send(signal.SIGKILL)
    assert library.with_name("One.casefile-lock").exists()
    with Library.open(library):
        pass
    assert is_closed(library)


def test_a_library_open_in_another_window_is_refused_with_who_has_it(
    home: Home, library: Path
) -> None:
    run = home.start(library)
    run.shows(title=TITLE)
    second = home.start("--separate", library)
    said: dict[str, Any] = second.shows(front="The library was not opened")
    assert f"is open in Casefile (process {run.process.pid}" in said["words"]
