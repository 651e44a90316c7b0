from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import threading
from concurrent.futures import CancelledError
from dataclasses import replace
from itertools import pairwise
from multiprocessing.process import BaseProcess
from pathlib import Path

import hostile_readers
import pytest
from intake_material import bomb_pdf_bytes, write_pdf

from casefile.intake.bulk import Progress
from casefile.intake.limits import Limits
from casefile.intake.troubles import Loss, ReadingCancelledError, RoomClosedError, WorkerLostError
from casefile.intake.worker import ReadingRoom
from casefile.model.terms import DocumentKind, Outcome

NOT_ALLOWED = r"may not|not permitted|denied|too large"
HOSTILE = {DocumentKind.TEXT: "hostile_readers:obey"}
pytestmark = pytest.mark.usefixtures("read_apart")
IMPATIENT = Limits(seconds=3.0, patience=0.5, memory=700_000_000)


def texts(folder: Path, *contents: str) -> list[Path]:
    paths = []
    for number, content in enumerate(contents):
        path = folder / f"{number:03} {content[:20]}.txt"
        path.write_text(content)
        paths.append(path)
    return paths


def landlock() -> bool:
    """Whether the kernel answers which version of Landlock it has."""
    if sys.platform != "linux":
        return False
    call = ctypes.CDLL(None).syscall
    return int(call(ctypes.c_long(444), None, ctypes.c_size_t(0), ctypes.c_uint(1))) >= 1


def running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except OSError:
        return False
    return True


@pytest.mark.parametrize(
    ("deed", "said"),
    [
        ("eat", "too much memory"),
        ("hang", "too long"),
        ("die", "ended the process"),
        ("crash", "ended the process"),
        ("raise", "not what its kind should hold"),
    ],
)
def test_a_file_that_ends_its_worker_costs_one_error_line(
    tmp_path: Path, deed: str, said: str
) -> None:
    contents = ["fine"] * 6 + [deed] + ["fine"] * 6
    paths = texts(tmp_path, *contents)

    # Only what hangs is to end by the clock: on a busy machine the rest takes its time.
    limits = IMPATIENT if deed == "hang" else replace(IMPATIENT, seconds=60.0)
    with ReadingRoom(workers=2, limits=limits, readers=HOSTILE) as room:
        readings = dict(room.read_many(paths))

    assert sorted(readings) == list(range(13))
    for index, content in enumerate(contents):
        reading = readings[index]
        assert reading.size == len(content)
        assert len(reading.sha256) == 64
        if content == "fine":
            assert reading.outcome is Outcome.ATTACHED
            assert reading.pages[0].text == "fine"
        else:
            assert reading.outcome is Outcome.DAMAGED
            assert reading.pages == ()
            assert "kept" in reading.detail
            assert said in reading.detail


def test_many_hostile_files_among_good_ones_never_take_the_pool_down(tmp_path: Path) -> None:
    contents = [("die", "crash", "fine", "raise", "fine")[number % 5] for number in range(40)]

    with ReadingRoom(workers=2, limits=IMPATIENT, readers=HOSTILE) as room:
        readings = dict(room.read_many(texts(tmp_path, *contents)))

    outcomes = [readings[index].outcome for index in range(40)]
    assert outcomes == [
        Outcome.ATTACHED if content == "fine" else Outcome.DAMAGED for content in contents
    ]


def test_what_a_reader_prints_stays_out_of_the_programs_output(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with ReadingRoom(workers=1, readers=HOSTILE) as room:
        reading = room.read(texts(tmp_path, "print")[0])

    assert reading.outcome is Outcome.ATTACHED
    assert capfd.readouterr() == ("", "")


def test_a_worker_reaches_no_network(room: ReadingRoom) -> None:
    with pytest.raises(PermissionError):
        room.run(hostile_readers.try_python_socket)


def test_a_page_that_never_ends_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(bomb_pdf_bytes(pages=3, bomb=2))

    with ReadingRoom(workers=2, limits=IMPATIENT) as room:
        reading = room.read(path)

    assert reading.outcome is Outcome.DAMAGED
    assert [(page.number, page.text) for page in reading.pages] == [(1, "page 1"), (3, "page 3")]
    assert "Page 2 could not be read" in reading.detail


def test_a_bad_page_deep_in_a_long_pdf_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(bomb_pdf_bytes(pages=300, bomb=201))

    with ReadingRoom(workers=2, limits=IMPATIENT) as room:
        reading = room.read(path)

    assert [page.number for page in reading.pages] == [n for n in range(1, 301) if n != 201]
    assert reading.page_count == 300
    assert "Page 201 could not be read" in reading.detail


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel closes it on Linux")
def test_a_worker_reaches_no_network_past_python(room: ReadingRoom) -> None:
    assert room.run(hostile_readers.try_raw_socket) != 0


def test_a_worker_starts_no_program_and_writes_no_file(room: ReadingRoom, tmp_path: Path) -> None:
    with pytest.raises(OSError, match=NOT_ALLOWED):
        room.run(hostile_readers.try_program)
    if sys.platform != "win32":
        target = tmp_path / "file"
        with pytest.raises(OSError, match=NOT_ALLOWED):
            room.run(hostile_readers.try_writing, str(target))
        assert not target.exists() or target.read_bytes() == b""


def test_a_worker_sees_no_secret_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASEFILE_TEST_TOKEN", "a-secret-of-the-user")

    with ReadingRoom(workers=1) as room:
        seen = room.run(hostile_readers.environment)
        first = room.run(hostile_readers.first_environment) if sys.platform == "linux" else b""

    assert "CASEFILE_TEST_TOKEN" not in seen
    assert "HOME" not in seen
    assert b"a-secret-of-the-user" not in first


@pytest.mark.skipif(not landlock(), reason="this kernel has no Landlock")
def test_a_worker_cannot_look_into_the_program(room: ReadingRoom) -> None:
    with pytest.raises(PermissionError):
        room.run(hostile_readers.programs_environment)


def test_a_worker_gets_no_input(room: ReadingRoom) -> None:
    assert room.run(hostile_readers.read_input) == b""


def test_a_lost_worker_says_how_it_was_lost(tmp_path: Path) -> None:
    with ReadingRoom(workers=1, limits=IMPATIENT) as room:
        with pytest.raises(WorkerLostError) as died:
            room.run(os._exit, 5)
        with pytest.raises(WorkerLostError) as hung:
            room.run(hostile_readers.hang, seconds=0.3)

    assert died.value.loss is Loss.DIED
    assert hung.value.loss is Loss.TIME


def test_no_worker_is_started_before_it_is_needed_or_left_after_closing(tmp_path: Path) -> None:
    room = ReadingRoom(workers=2)
    room.close()
    room.close()
    with pytest.raises(RoomClosedError):
        room.read(tmp_path / "a.txt")

    with ReadingRoom(workers=1) as second:
        process = second.run(hostile_readers.process)
        assert process != os.getpid()
        assert running(process)
    assert not running(process)


def test_reading_can_be_cancelled_at_once(tmp_path: Path) -> None:
    paths = texts(tmp_path, *["fine"] * 30, *["hang"] * 4, *["fine"] * 30)
    seen: list[int] = []

    def listen(room: ReadingRoom) -> None:
        for index, _ in room.read_many(paths, cancelled=lambda: len(seen) >= 3):
            seen.append(index)

    with ReadingRoom(workers=2, readers=HOSTILE) as room:
        with pytest.raises(ReadingCancelledError):
            listen(room)
        # The room is as good as before.
        assert room.read(paths[0]).outcome is Outcome.ATTACHED

    assert 3 <= len(seen) < 40


def test_a_caller_who_stops_listening_leaves_nothing_running(tmp_path: Path) -> None:
    paths = texts(tmp_path, "fine", "hang", "hang", "hang")

    with ReadingRoom(workers=2, readers=HOSTILE) as room:
        readings = room.read_many(paths)
        assert next(readings)[0] == 0
        readings.close()  # type: ignore[attr-defined]
        assert room.read(paths[0]).outcome is Outcome.ATTACHED


def test_progress_counts_files_and_pages(room: ReadingRoom, tmp_path: Path) -> None:
    paths = [write_pdf(tmp_path / f"{n}.pdf", ["x"] * n) for n in (1, 2, 3)]
    told: list[Progress] = []

    readings = dict(room.read_many(paths, progress=told.append))

    assert {index: reading.page_count for index, reading in readings.items()} == {0: 1, 1: 2, 2: 3}
    assert (told[-1].files_done, told[-1].files) == (3, 3)
    assert (told[-1].pages_done, told[-1].pages) == (6, 6)
    assert all(a.pages_done <= b.pages_done for a, b in pairwise(told))


def test_every_path_ends_in_an_outcome(room: ReadingRoom, tmp_path: Path) -> None:
    good = write_pdf(tmp_path / "good.pdf")
    empty = tmp_path / "empty.pdf"
    empty.touch()
    paths: list[Path | str | tuple[Path | str, str | None]] = [
        str(good),
        empty,
        tmp_path,
        tmp_path / "gone.pdf",
        (good, "a password it does not need"),
        Path("bad\0name"),
    ]

    readings = dict(room.read_many(paths))

    assert [readings[index].outcome for index in range(6)] == [
        Outcome.ATTACHED,
        Outcome.REFUSED,
        Outcome.REFUSED,
        Outcome.REFUSED,
        Outcome.ATTACHED,
        Outcome.REFUSED,
    ]
    assert all(readings[index].detail for index in (1, 2, 3, 5))


def test_a_reading_in_the_background_can_be_awaited_or_cancelled(tmp_path: Path) -> None:
    fine, hang = texts(tmp_path, "fine", "hang")

    with ReadingRoom(workers=1, readers=HOSTILE) as room:
        assert room.submit_read(fine).result().pages[0].text == "fine"
        task = room.submit_read(hang)
        assert task.cancel()
        with pytest.raises((CancelledError, ReadingCancelledError)):
            task.result()


def test_drawing_goes_on_while_reading_is_stuck(tmp_path: Path) -> None:
    (hang,) = texts(tmp_path, "hang")
    page = write_pdf(tmp_path / "a.pdf")

    with ReadingRoom(workers=1, readers=HOSTILE) as room:
        stuck = room.submit_read(hang)
        assert room.draw(page, 1, 1.0).width == 560
        assert not stuck.done()
        stuck.cancel()


def test_a_drawing_that_never_ends_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "bomb.pdf"
    path.write_bytes(bomb_pdf_bytes(pages=2, bomb=2))

    with ReadingRoom(workers=1) as room:
        assert room.draw(path, 1, 1.0).width == 612
        stuck = room.submit_draw(path, 2, 1.0)
        assert stuck.running()
        room.stop(stuck)
        with pytest.raises((CancelledError, WorkerLostError)):
            stuck.result()
        assert room.draw(path, 1, 1.0).width == 612


def test_asking_for_a_drawing_never_waits_for_a_process_to_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_pdf(tmp_path / "a.pdf")
    starters: list[threading.Thread] = []
    start = BaseProcess.start

    def noted(process: BaseProcess) -> None:
        starters.append(threading.current_thread())
        start(process)

    monkeypatch.setattr(BaseProcess, "start", noted)
    with ReadingRoom(workers=1) as room:
        assert room.submit_draw(path, 1, 1.0).result().width == 560

    assert starters
    assert threading.current_thread() not in starters


def test_what_is_in_view_is_drawn_before_thumbnails(room: ReadingRoom, tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf")
    order: list[str] = []
    room.draw(path, 1, 1.0)
    busy = room.submit_draw(path, 1, 8.0)
    thumbnails = [room.submit_thumbnail(path, 50) for _ in range(5)]
    page = room.submit_draw(path, 1, 1.0)
    for thumbnail in thumbnails:
        thumbnail.add_done_callback(lambda _: order.append("thumbnail"))
    page.add_done_callback(lambda _: order.append("page"))
    unwanted = room.submit_thumbnail(path, 50)

    assert unwanted.cancel()
    for future in (busy, page, *thumbnails):
        future.result()
    assert order[0] == "page"
    assert order.count("thumbnail") == 5


PROGRAM = """
import sys
from casefile.intake.worker import ReadingRoom

if __name__ == "__main__":
    room = ReadingRoom(workers=2)
    print(room.read(sys.argv[1]).pages[0].text)
    room.thumbnail(sys.argv[1], 40)
    import os
    print(room.run(os.getpid))
"""


def test_a_program_that_forgets_to_close_ends_cleanly(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(PROGRAM)
    path = write_pdf(tmp_path / "a.pdf", ["Hello"])

    ended = subprocess.run(
        [sys.executable, "-W", "error", script, path],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    said = ended.stdout.split()
    assert (ended.returncode, ended.stderr, said[0]) == (0, "", "Hello")
    assert not running(int(said[1]))
