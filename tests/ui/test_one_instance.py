"""A second start of the program hands what it was given to the window that is there."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from process_room import Home, a_home
from window_room import ARTICLE, FILING

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and sockets of Unix")


@pytest.fixture
def home() -> Iterator[Home]:
    with a_home() as made:
        yield made


def address(home: Home) -> Path:
    (found,) = (home.runtime / "casefile").glob("*.socket")
    return found


def listening(home: Home) -> Path:
    """The socket, once somebody listens there: the first answers a start that asks nothing."""
    assert home.call().returncode == 0
    return address(home)


def test_a_second_start_hands_its_library_over_and_ends(home: Home, template: Path) -> None:
    first = home.start(home.library(template, "One.casefile", "Harbour"))
    first.shows(title="Harbour — One.casefile")
    other = home.library(template, "Two.casefile", "Quarry")
    second = home.call(other)
    assert (second.returncode, second.stdout) == (0, "")
    first.shows(title="Quarry — Two.casefile", library=str(other))
    assert not other.with_name("One.casefile-lock").exists()
    assert first.close() == 0


def test_a_relative_path_is_meant_from_where_the_second_was_started(
    home: Home, template: Path
) -> None:
    first = home.start(home.library(template, "One.casefile", "Harbour"))
    first.shows(title="Harbour — One.casefile")
    other = home.library(template, "Two.casefile", "Quarry")
    subprocess.run(
        [sys.executable, "-m", "casefile", "Two.casefile"],
        cwd=home.folder,
        env=home.environment(PYTHONPATH=str(Path(__file__).parents[2])),
        check=True,
        timeout=60,
    )
    first.shows(library=str(other))


def test_a_document_opened_with_the_program_is_offered_to_the_open_case(
    home: Home, template: Path
) -> None:
    first = home.start(home.library(template, "One.casefile", "Harbour"))
    first.shows(title="Harbour — One.casefile")
    assert home.call(ARTICLE.as_uri()).returncode == 0
    first.shows(front="Attach to a case", documents=0)
    first.press("Attach")
    assert first.shows(documents=1, front="")["cases"] == ["Harbour"]


def test_a_new_case_asked_for_from_the_menu_of_the_icon_is_asked_in_the_window(
    home: Home, template: Path
) -> None:
    first = home.start(home.library(template, "One.casefile", "Harbour"))
    first.shows(title="Harbour — One.casefile")
    assert home.call("--new-case").returncode == 0
    first.shows(front="New case")
    # What comes while a dialog asks something waits until it is answered.
    assert home.call(FILING).returncode == 0
    assert home.call("--open-recent").returncode == 0
    first.press("Cancel")
    first.shows(front="Open again")
    first.press("Cancel")
    first.shows(front="Attach to a case")


def test_with_no_library_open_it_is_asked_for_first(home: Home, template: Path) -> None:
    library = home.library(template, "One.casefile", "Harbour")
    first = home.start(FILING)
    first.shows(welcome=lambda words: words.startswith("1 file to attach."))
    assert home.call(library).returncode == 0
    first.shows(front="Attach to a case", library=str(library))


def test_the_window_comes_back_from_being_minimized(home: Home, template: Path) -> None:
    first = home.start(home.library(template, "One.casefile", "Harbour"))
    first.shows(title="Harbour — One.casefile")
    first.press("minimize")
    first.shows(minimized=True)
    assert home.call().returncode == 0
    first.shows(minimized=False, active=True)


def test_a_first_that_was_killed_leaves_nothing_in_the_way(home: Home, template: Path) -> None:
    library = home.library(template, "One.casefile", "Harbour")
    first = home.start(library)
    first.shows(title="Harbour — One.casefile")
    left = listening(home)
    first.send(signal.SIGKILL)
    assert left.exists()
    assert library.with_name("One.casefile-lock").exists()
    second = home.start(library)
    second.shows(title="Harbour — One.casefile")
    assert listening(home) == left
    assert second.close() == 0
    assert not left.exists()
    assert not library.with_name("One.casefile-lock").exists()


def test_of_many_starts_at_once_one_shows_a_window(home: Home, template: Path) -> None:
    library = home.library(template, "One.casefile", "Harbour")
    killed = home.start(library)
    killed.shows(title="Harbour — One.casefile")
    listening(home)
    killed.send(signal.SIGKILL)
    runs = [home.start(library) for _ in range(4)]
    while sum(run.process.poll() is not None for run in runs) < 3:
        time.sleep(0.02)
    assert [run.process.poll() for run in runs if run.process.poll() is not None] == [0, 0, 0]
    (first,) = [run for run in runs if run.process.poll() is None]
    first.shows(title="Harbour — One.casefile", front="")
    assert first.close() == 0


def test_of_a_first_that_does_not_answer_the_second_says_what_is_the_matter(
    home: Home, template: Path
) -> None:
    first = home.start(home.library(template, "One.casefile", "Harbour"))
    first.shows(title="Harbour — One.casefile")
    listening(home)
    first.process.send_signal(signal.SIGSTOP)
    second = subprocess.Popen(
        [sys.executable, "-m", "casefile"],
        stderr=subprocess.PIPE,
        text=True,
        env=home.environment(),
    )
    try:
        assert second.stderr is not None
        said = second.stderr.readline()
        assert f"is open already (process {first.process.pid}) and does not answer" in said
        assert "all that was saved stays" in said
    finally:
        # It shows the same words in a dialog until that is closed.
        second.kill()
        second.communicate()
    first.process.send_signal(signal.SIGCONT)
    first.shows(title="Harbour — One.casefile")


def test_a_separate_window_is_none_of_the_first(home: Home, template: Path) -> None:
    first = home.start(home.library(template, "One.casefile", "Harbour"))
    first.shows(title="Harbour — One.casefile")
    other = home.library(template, "Two.casefile", "Quarry")
    second = home.start("--separate", other)
    second.shows(title="Quarry — Two.casefile")
    assert first.now["title"] == "Harbour — One.casefile"


def test_another_screen_and_other_settings_have_windows_of_their_own(
    home: Home, template: Path
) -> None:
    first = home.start(home.library(template, "One.casefile", "Harbour"))
    first.shows(title="Harbour — One.casefile")
    other = home.library(template, "Two.casefile", "Quarry")
    third = home.library(template, "Three.casefile", "Mill")
    there = home.start(other, DISPLAY=":4711")
    there.shows(title="Quarry — Two.casefile")
    settled = home.start(third, XDG_CONFIG_HOME=str(home.folder / "elsewhere"))
    settled.shows(title="Mill — Three.casefile")
    assert first.now["title"] == "Harbour — One.casefile"


def message(**changed: object) -> bytes:
    body = {
        "casefile": 1,
        "library": None,
        "documents": [],
        "new_case": False,
        "open_recent": False,
        "token": "",
        **changed,
    }
    said = json.dumps(body).encode()
    return len(said).to_bytes(4, "big") + said


MALFORMED = [
    b"GET / HTTP/1.1\r\n\r\n",
    b"\xff\xff\xff\xff",
    len(b"[1]").to_bytes(4, "big") + b"[1]",
    (1_000_000).to_bytes(4, "big") + b"[" * 1_000_000,
    message(documents=["relative.pdf"]),
    message(documents=[7]),
    message(documents="/etc/passwd"),
    message(library="/home/a\0b.casefile"),
    message(casefile=2),
    message(run="/bin/true"),
    message(new_case="yes"),
]


def test_what_no_start_of_the_program_says_is_refused(home: Home, template: Path) -> None:
    first = home.start(home.library(template, "One.casefile", "Harbour"))
    first.shows(title="Harbour — One.casefile")
    path = listening(home)
    for said in MALFORMED:
        with socket.socket(socket.AF_UNIX) as caller:
            caller.connect(str(path))
            caller.settimeout(30)
            caller.sendall(said)
            answered = caller.recv(1000)
        assert json.loads(answered[4:]) == {"casefile": 1, "taken": False}, said[:80]
    assert first.now["front"] == ""
    assert first.close() == 0


def test_only_this_user_can_reach_it(home: Home, template: Path) -> None:
    first = home.start(home.library(template, "One.casefile", "Harbour"))
    first.shows(title="Harbour — One.casefile")
    path = listening(home)
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root becomes another user"
)
def test_another_user_is_not_answered_even_where_the_folder_lets_them_in(
    home: Home, template: Path
) -> None:
    first = home.start(home.library(template, "One.casefile", "Harbour"))
    first.shows(title="Harbour — One.casefile")
    path = listening(home)
    for folder in (home.folder, home.runtime, path.parent):
        folder.chmod(0o755)
    path.chmod(0o666)
    code = (
        "import os, socket, sys\n"
        "os.setgid(65534); os.setuid(65534)\n"
        "caller = socket.socket(socket.AF_UNIX)\n"
        "caller.connect(sys.argv[1])\n"
        "try:\n"
        "    caller.sendall(bytes.fromhex(sys.argv[2]))\n"
        "    print(caller.recv(1000))\n"
        "except (BrokenPipeError, ConnectionResetError):\n"
        "    print(b'')\n"
    )
    said = message(new_case=True).hex()
    done = subprocess.run(
        [sys.executable, "-c", code, str(path), said],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout == "b''\n"
    path.parent.chmod(0o700)
    assert home.call("--open-recent").returncode == 0
    first.shows(front="Open again")


def test_a_folder_others_can_enter_is_not_used(home: Home, template: Path) -> None:
    ours = home.runtime / "casefile"
    ours.mkdir(mode=0o777)
    ours.chmod(0o777)
    first = home.start(home.library(template, "One.casefile", "Harbour"), TMPDIR=str(home.folder))
    first.shows(title="Harbour — One.casefile")
    assert home.call(TMPDIR=str(home.folder)).returncode == 0
    assert not list(ours.iterdir())
    (used,) = home.folder.glob("casefile-*/*.socket")
    assert used.parent.stat().st_mode & 0o777 == 0o700
