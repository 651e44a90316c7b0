"""A system that lacks something: a window all the same, or one clear sentence."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from process_room import Home, a_home
from PySide6.QtCore import QSettings
from window_room import FILING

from casefile.ground import missing_library

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what Linux may lack")
as_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root mounts file systems"
)
TITLE = "Harbour — One.casefile"

_NO_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>"""


@pytest.fixture
def home() -> Iterator[Home]:
    with a_home() as made:
        yield made


@pytest.fixture
def library(home: Home, template: Path) -> Path:
    return home.library(template, "One.casefile", "Harbour")


# Settings


def test_where_settings_cannot_be_kept_the_window_says_it_once(home: Home, library: Path) -> None:
    (home.folder / "config").write_text("a file where the folder would be", encoding="utf-8")
    run = home.start(library)
    run.shows(title=TITLE, told=lambda told: told.startswith("Settings cannot be written to “"))
    assert run.close() == 0


@linux
@as_root
def test_on_a_full_disk_the_settings_stay_as_they_were(home: Home, library: Path) -> None:
    folder = home.settings.parent
    folder.mkdir(parents=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", folder], check=True)
    try:
        home.settings.write_text("[look]\nappearance=dark\n", encoding="utf-8")
        (folder / "filling").write_bytes(b"x" * 4096)
        run = home.start(library)
        run.shows(title=TITLE, told=lambda told: told.startswith("Settings cannot be written"))
        assert run.close() == 0
        assert home.settings.read_text(encoding="utf-8") == "[look]\nappearance=dark\n"
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize("damage", [os.urandom(3000), b"\0" * 500, b"hello\nno settings\n[[["])
def test_damaged_settings_are_put_aside(home: Home, library: Path, damage: bytes) -> None:
    home.settings.parent.mkdir(parents=True)
    home.settings.write_bytes(damage)
    run = home.start(library)
    run.shows(title=TITLE, told=lambda told: "“window.ini.damaged”" in told)
    assert run.close() == 0
    assert home.settings.with_name("window.ini.damaged").read_bytes() == damage
    kept = QSettings(str(home.settings), QSettings.Format.IniFormat)
    assert kept.value("libraries/recent") == str(library)


def test_settings_of_a_newer_version_are_used_as_far_as_they_are_understood(
    home: Home, library: Path
) -> None:
    home.settings.parent.mkdir(parents=True)
    home.settings.write_text(
        "[look]\nappearance=sepia\ntext_size=²\n[panes]\nrail=floating\n"
        "[hologram]\ndepth=@ByteArray(\\x1\\x2)\n[window]\nshape=@ByteArray(newer)\n"
        "[splitter]\nmain=@Rect(1 2 3 4)\n[libraries]\nrecent=@Variant(\\0\\0\\0\\x7f)\n",
        encoding="utf-8",
    )
    run = home.start(library)
    run.shows(title=TITLE)
    assert run.close() == 0
    assert "[hologram]" in home.settings.read_text(encoding="utf-8")


# Folders


@linux
def test_an_account_without_a_home_has_a_window_for_the_day(home: Home, library: Path) -> None:
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")
    code = (
        "import os, pwd\n"
        "def nobody(number): raise KeyError(number)\n"
        "pwd.getpwuid = nobody\n"  # as of a number that no account has
        "from casefile.ground import give_home\n"
        "from pathlib import Path\n"
        "print(give_home(), Path.home().is_dir(), Path.home().stat().st_mode & 0o777)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=home.environment(**dict.fromkeys(names), TMPDIR=str(home.folder)),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "True True 448\n"


@linux
def test_a_home_that_cannot_be_written_is_no_obstacle(home: Home, library: Path) -> None:
    names = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")
    run = home.start(library, **dict.fromkeys(names), HOME="/proc/none", TMPDIR=str(home.folder))
    run.shows(title=TITLE, told=lambda told: told.startswith("Settings cannot be written"))
    assert run.close() == 0


# Letters


@linux
def test_without_any_font_the_program_shows_its_own(home: Home, library: Path) -> None:
    none = home.folder / "none"
    none.mkdir()
    (none / "fonts.conf").write_text(_NO_FONTS.format(folder=none), encoding="utf-8")
    run = home.start(library, FONTCONFIG_FILE=str(none / "fonts.conf"))
    run.shows(title=TITLE, font="Noto Sans", told=lambda told: "has no fonts" in told)


@linux
def test_in_a_bare_locale_names_in_any_script_are_opened(home: Home, template: Path) -> None:
    library = home.library(template, "Рукописи гавани.casefile", "Дело о рукописях")
    bare = {"LC_ALL": "C", "LANG": None}
    run = home.start(library, **bare)
    run.shows(title="Дело о рукописях — Рукописи гавани.casefile")
    filing = Path(shutil.copy(FILING, home.folder / "Ходатайство.pdf"))
    assert home.call(filing, **bare).returncode == 0
    run.shows(front="Attach to a case")
    run.press("Attach")
    run.shows(documents=1)


# Screens, buses, streams


@linux
def test_without_a_screen_it_is_said_in_a_sentence(home: Home, library: Path) -> None:
    done = home.call(library, DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    assert done.returncode == 1
    assert done.stderr.startswith("casefile: there is no screen to show the window on")
    assert done.stderr.count("\n") == 1


@linux
def test_a_screen_that_cannot_be_reached_is_called_by_its_name(home: Home, library: Path) -> None:
    done = home.call(library, DISPLAY=":4711", WAYLAND_DISPLAY=None, QT_QPA_PLATFORM="xcb")
    assert done.returncode == 1
    assert done.stderr.startswith("casefile: the screen “:4711” cannot be reached.")
    assert done.stderr.count("\n") == 1


_WITHOUT = """
mount -t tmpfs tmpfs "$1" && mkdir "$1/over" "$1/work" &&
mount -t overlay -o "lowerdir=$2,upperdir=$1/over,workdir=$1/work" overlay "$2" || exit 77
rm "$2/$3"
shift 3
exec "$@"
"""
"""Runs a program where a folder seems to lack a file: the mounts are this process's alone."""


def folder_of(library: str) -> Path | None:
    """Where the system finds a library; None where it has none."""
    found = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    lines = [line.split(" => ")[1] for line in found.splitlines() if f"\t{library} (" in line]
    return Path(lines[0]).parent.resolve() if lines else None


@linux
@as_root
@pytest.mark.parametrize(
    ("file", "package"), [("libxcb-cursor.so.0", "libxcb-cursor0"), ("libEGL.so.1", "libegl1")]
)
def test_a_system_library_that_is_missing_is_named_with_what_installs_it(
    home: Home, library: Path, file: str, package: str
) -> None:
    folder = folder_of(file)
    if folder is None:
        pytest.skip(f"there is no {file} to hide")
    mounts = home.folder / "mounts"
    mounts.mkdir()
    done = subprocess.run(
        [
            "unshare", "-m", "sh", "-c", _WITHOUT, "sh", mounts, folder, file,
            sys.executable, "-m", "casefile", library,
        ],
        env=home.environment(DISPLAY=":4711", QT_QPA_PLATFORM="xcb"),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )  # fmt: skip
    if done.returncode == 77:
        pytest.skip("this system cannot lay one folder over another")
    assert done.returncode == 1, done
    name = file.partition(".")[0]
    assert done.stderr.startswith(f"casefile: the window needs {name}, which this system does not")
    assert f"“sudo apt install {package}”" in done.stderr
    assert done.stderr.count("\n") == 1


def test_an_error_that_is_of_something_else_is_not_taken_for_a_missing_library() -> None:
    assert missing_library("cannot import name 'QWidget' from 'PySide6.QtWidgets'") is None
    said = missing_library("libfoo.so.7: cannot open shared object file: No such file or directory")
    assert said == "the window needs libfoo, which this system does not have."


@linux
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb")
@pytest.mark.parametrize("bus", [None, "unix:path=/nonexistent/bus"])
def test_without_a_graphics_card_and_without_a_bus_there_is_a_window(
    home: Home, library: Path, bus: str | None
) -> None:
    reading, writing = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x700x24", "-extension", "GLX"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        try:
            run = home.start(
                library, QT_QPA_PLATFORM="xcb", DISPLAY=display, DBUS_SESSION_BUS_ADDRESS=bus,
                LIBGL_DRIVERS_PATH="/nonexistent",
            )  # fmt: skip
            run.shows(title=TITLE)
            assert run.close() == 0
            assert run.errors.read_text() == ""
        finally:
            server.terminate()


@linux
def test_started_with_its_streams_closed_it_writes_into_no_library(
    home: Home, library: Path
) -> None:
    code = (
        "import os, sys\n"
        "from casefile.streams import open_streams\n"
        "open_streams()\n"
        "sys.stdout.write('lost'); sys.stderr.write('lost'); sys.stderr.flush()\n"
        "where = [os.readlink(f'/proc/self/fd/{number}') for number in (0, 1, 2)]\n"
        "open(sys.argv[1], 'w').write(' '.join(where))\n"
    )
    told = home.folder / "told"
    script = 'exec "$@" <&- >&- 2>&-'
    subprocess.run(["sh", "-c", script, "sh", sys.executable, "-c", code, told], check=True)
    assert told.read_text(encoding="utf-8") == "/dev/null /dev/null /dev/null"
