"""The program in processes of its own, each in a home of its own, watched and acted upon."""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ready_program import started

from casefile.actions.cases import add_case
from casefile.store.library import Library

PATIENCE = 60.0
"""Seconds after which what did not happen is an error."""

# The program as `python -m casefile` starts it, which says what its window shows whenever that
# changes, and in which a hand presses what it is told to: a button by its words, or the window's
# own cross.
_WATCHED = """
import ctypes, json, os, queue, sys, threading
from PySide6.QtCore import QSettings, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QMessageBox
from casefile.ground import give_home
from casefile.asked import asked
from casefile.ui.application import Application
what, is_homeless = asked(sys.argv[1:]), give_home()
from casefile.ui.session import First, hand_over, Session
from casefile.ui.window_memory import settings_file
held = hand_over(what)
if isinstance(held, int):
    sys.exit(held)
session = Session(what, held, is_homeless=is_homeless)
window, application = session.window, session.application
def hear(kind, context, words):
    if "This plugin does not support" not in words:
        sys.stderr.write(words + "\\n")
qInstallMessageHandler(hear)
written, taken = None, None
def kept():
    # The place that a program which starts now would take, made out when it has been written.
    global written, taken
    try:
        there = os.stat(settings_file())
    except OSError:
        return None
    now = there.st_ino, there.st_mtime_ns, there.st_size
    if now != written:
        written, taken = now, place_kept()
    return taken
def place_kept():
    shape = QSettings(str(settings_file()), QSettings.Format.IniFormat).value("window/shape")
    if shape is None:
        return None
    other = QMainWindow()
    other.restoreGeometry(shape)
    return [*other.geometry().getRect()]
said = None
def look():
    global said
    view, front = window.view, QApplication.activeModalWidget()
    family = application.font().family()
    now = {
        "title": window.windowTitle(),
        "library": str(view.desk.library.path) if view and view.rail.lines else None,
        "documents": len(view.documents.model.lines) if view else 0,
        "cases": [row.title for row in view.rail.model.rows] if view else [],
        "told": window.status.told.text() if view else "",
        "notice": view.notice.words.text() if view and view.notice.isVisible() else "",
        "welcome": window.welcome.news.text() if window.welcome.isVisible() else "",
        "front": front.windowTitle() if front else "",
        "words": front.text() if isinstance(front, QMessageBox) else "",
        "place": [*window.geometry().getRect()],
        "kept": kept(),
        "font": family,
        "minimized": window.isMinimized(),
        "active": window.isActiveWindow(),
    }
    if now != said:
        said = now
        print(json.dumps(now), flush=True)
    while not orders.empty():
        order = orders.get()
        if order == "close":
            window.close()
        elif order == "log out":
            session._log_out.will_be_ended()
        elif order == "fault":
            ctypes.string_at(0)
        elif order == "mistake":
            raise RuntimeError("said by nobody")
        elif order == "minimize":
            window.showMinimized()
        elif order.startswith("move "):
            window.setGeometry(*map(int, order.split()[1:]))
        else:
            front = front or window
            next(b for b in front.findChildren(QAbstractButton) if b.text() == order).click()
orders = queue.Queue()
threading.Thread(
    target=lambda: [orders.put(line.strip()) for line in sys.stdin], daemon=True
).start()
QTimer(application, interval=20, timeout=look).start()
sys.exit(session.run())
"""


class Home:
    """Folders of one user of the program, and the processes started there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.runs: list[Run] = []
        self.settings = folder / "config" / "casefile" / "window.ini"
        self.state = folder / "state" / "casefile"
        self.runtime = folder / "run"
        self.runtime.mkdir(mode=0o700)

    def environment(self, **more: str | None) -> dict[str, str]:
        """The process's environment; None takes a name out of it."""
        given: dict[str, str | None] = {
            **os.environ,
            "HOME": str(self.folder),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_STATE_HOME": str(self.folder / "state"),
            "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONFAULTHANDLER": None,
            **more,
        }
        return {name: value for name, value in given.items() if value is not None}

    def library(self, template: Path, name: str, *cases: str) -> Path:
        path = Path(shutil.copy(template, self.folder / name))
        with Library.open(path) as library:
            for title in cases:
                add_case(library, title)
        return path

    def start(self, *words: str | Path, **environment: str | None) -> Run:
        """The program with a window, watched."""
        run = Run(self, words, self.environment(**environment))
        self.runs.append(run)
        return run

    def call(
        self, *words: str | Path, timeout: float = PATIENCE, **environment: str | None
    ) -> subprocess.CompletedProcess[str]:
        """The program as it is started from a menu, until it ends."""
        return subprocess.run(
            [sys.executable, "-m", "casefile", *map(str, words)],
            capture_output=True,
            text=True,
            check=False,
            env=self.environment(**environment),
            timeout=timeout,
        )


class Run:
    """One process of the program with its window."""

    def __init__(
        self, home: Home, words: Sequence[str | Path], environment: dict[str, str]
    ) -> None:
        self.home = home
        self.errors = home.folder / f"errors-{len(home.runs)}.txt"
        with self.errors.open("w") as errors:
            self.process = started(_WATCHED, [*map(str, words)], environment, errors)
        self.seen: list[dict[str, Any]] = []
        self._news: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._news.put(line)
        self._news.put(None)

    @property
    def now(self) -> dict[str, Any]:
        return self.seen[-1] if self.seen else {}

    def shows(self, **wanted: Any) -> dict[str, Any]:
        """Until the window shows all of that; a callable says itself whether it is so."""
        return self.until(
            lambda now: all(
                value(now[name]) if callable(value) else now[name] == value
                for name, value in wanted.items()
            )
        )

    def until(self, condition: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        end = time.monotonic() + PATIENCE
        while not (self.seen and condition(self.now)):
            try:
                line = self._news.get(timeout=max(end - time.monotonic(), 0.01))
            except queue.Empty:
                raise AssertionError(f"in vain; it shows {self.now}") from None
            assert line is not None, self.how_it_ended()
            self.seen.append(json.loads(line))
        return self.now

    def how_it_ended(self) -> str:
        faults = [file.read_text() for file in self.home.state.glob("*.fault")]
        return f"it ended: {self.process.wait()} {self.errors.read_text()} {faults}"

    def press(self, what: str) -> None:
        """A button of the dialog in front by its words, or what else a hand or a system does."""
        assert self.process.stdin is not None
        self.process.stdin.write(what + "\n")
        self.process.stdin.flush()

    def close(self) -> int:
        """As a user closes the window; the exit code."""
        self.press("close")
        return self.process.wait(PATIENCE)

    def send(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)


@contextmanager
def a_home() -> Iterator[Home]:
    """In a folder with a short name, as sockets need it; whatever runs there ends with it."""
    folder = Path(tempfile.mkdtemp(prefix="home-"))
    home = Home(folder)
    try:
        yield home
    finally:
        for run in home.runs:
            run.process.kill()
            run.process.wait()
            for pipe in (run.process.stdin, run.process.stdout):
                if pipe is not None:
                    with_no_news(pipe)
        shutil.rmtree(folder, ignore_errors=True)


def with_no_news(pipe: Any) -> None:
    try:
        pipe.close()
    except OSError:
        # What was written and never read.
        return
