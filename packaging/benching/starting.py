"""From starting the process to a window one can use, on a library of many documents."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benching import libraries
from benching.memory import memory_now, peak_memory
from benching.settings import KEPT, ROOT, Settings, offscreen
from benching.table import Row, interleaved, median, milliseconds

ASKED = 1.3
ASKED_FIRST = 299 / 124
"""Picard's first window against an empty PySide6 window, as measured for the design."""
MEMORY = 300

# Each says "painted" when its window has been painted once, "usable" when the list of cases is
# there and painted, so that one can be chosen, "whole" when every pane is, and "listed" when the
# open case's documents are; then it waits for its end.
_OURS = """
import os, sys
from pathlib import Path
from casefile.ui.app import show_window
from casefile.ui.collecting import Collecting
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
class Painted(QObject):
    def __init__(self):
        super().__init__()
        self.done = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            if not self.done:
                self.done = True
                QTimer.singleShot(0, lambda: print("painted", flush=True))
            opening = window.opening
            if opening is not None and watched is opening.cases.viewport() and opening.model.rows:
                QTimer.singleShot(0, usable)
        return False
application = QApplication(sys.argv[:1])
Collecting(application)
painted = Painted()
application.installEventFilter(painted)
window = show_window(application, Path(sys.argv[1]))
def opened(library):
    application.removeEventFilter(painted)
    window.view.rail.linesRead.connect(lambda lines: QTimer.singleShot(0, whole))
    window.view.documents.read.connect(listed)
said = []
def once(word):
    if word not in said:
        said.append(word)
        window.repaint()
        print(word, flush=True)
def usable():
    once("usable")
def whole():
    usable()
    once("whole")
def listed(lines):
    if len(lines) > 0:
        QTimer.singleShot(0, end)
def end():
    whole()
    once("listed")
    sys.stdin.readline()
    window.close()
    application.quit()
window.opener.opened.connect(opened)
window.opener.refused.connect(lambda words: sys.exit(words))
QTimer.singleShot(60_000, lambda: os._exit(1))
application.exec()
"""

_BARE = """
import sys
import sqlalchemy
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
from sqlcipher3 import dbapi2
application = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1440, 900)
window.show()
engine = sqlalchemy.create_engine(
    "sqlite+pysqlite://", module=dbapi2, creator=lambda: dbapi2.connect(sys.argv[1])
)
def usable():
    print("painted", flush=True)
    with engine.connect() as connection:
        connection.execute(sqlalchemy.text("SELECT id, title FROM cases")).all()
    window.repaint()
    print("usable\\nwhole\\nlisted", flush=True)
    sys.stdin.readline()
    application.quit()
QTimer.singleShot(0, usable)
application.exec()
"""

_EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
application = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1440, 900)
window.show()
def usable():
    window.repaint()
    print("painted\\nusable\\nwhole\\nlisted", flush=True)
    sys.stdin.readline()
    application.quit()
QTimer.singleShot(0, usable)
application.exec()
"""


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds to first paint, usable window, every pane, the case's documents; MB held, at most."""

    painted: float
    usable: float
    whole: float
    listed: float
    memory: float
    peak: float


def measure(settings: Settings) -> list[Row]:
    count = settings.sizes.documents
    library = libraries.a_copy(libraries.filled(count), "start")
    works = [partial(started, code, library) for code in (_OURS, _BARE, _EMPTY)]
    for work in works:
        work()
    ours, bare, empty = interleaved(settings.sizes.starts, *works)
    libraries.discard(library)
    usable, reference = median([one.usable for one in ours]), median([one.usable for one in bare])
    painted = median([one.painted for one in ours])
    nothing = median([one.painted for one in empty])
    memory = median([one.memory for one in ours])
    peak = median([one.peak for one in ours])
    ratio, first = usable / reference, painted / nothing
    return [
        Row(
            f"start to the list of cases, one can be chosen, {count:,} documents",
            milliseconds(usable),
            f"{milliseconds(reference)}, bare window and one query",
            f"{ratio:.2f} ×",
            f"< {ASKED} ×",
            ratio < ASKED,
        ),
        Row("  every pane of the open case", milliseconds(median([one.whole for one in ours]))),
        Row(
            f"  the documents of its first case, all {count:,}, listed",
            milliseconds(median([one.listed for one in ours])),
        ),
        Row(
            "  first window",
            milliseconds(painted),
            f"{milliseconds(nothing)}, empty PySide6 window",
            f"{first:.2f} ×",
            f"≤ {ASKED_FIRST:.2f} × (Picard)",
            first <= ASKED_FIRST,
        ),
        *_on_events(settings),
        Row(
            f"memory of the window, {count:,} documents",
            f"{memory:.0f} MB, {peak:.0f} at most",
            f"{median([one.memory for one in empty]):.0f} MB, empty PySide6 window",
            "",
            f"< {MEMORY} MB",
            peak < MEMORY if peak else None,
        ),
    ]


def _on_events(settings: Settings) -> list[Row]:
    """The same start where the open case has many events."""
    count = settings.sizes.events
    library = libraries.a_copy(libraries.eventful(count), "start")
    started(_OURS, library)
    ours = [started(_OURS, library) for _ in range(settings.sizes.rounds)]
    libraries.discard(library)
    peak = median([one.peak for one in ours])
    return [
        Row(
            f"  every pane of a case of {count:,} events",
            milliseconds(median([one.whole for one in ours])),
        ),
        Row(
            f"  memory of the window, {count:,} events",
            f"{median([one.memory for one in ours]):.0f} MB, {peak:.0f} at most",
            "",
            "",
            f"< {MEMORY} MB",
            peak < MEMORY if peak else None,
        ),
    ]


def started(code: str, library: Path) -> Start:
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code, str(library)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env=offscreen(KEPT / "run" / "home"),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        moments = []
        for said in ("painted\n", "usable\n", "whole\n", "listed\n"):
            if process.stdout.readline() != said:
                raise SystemExit("the window did not start")
            moments.append(time.perf_counter() - began)
        painted, usable, whole, listed = moments
        number = str(process.pid)
        start = Start(painted, usable, whole, listed, memory_now(number), peak_memory(number))
        process.stdin.write("end\n")
        process.stdin.flush()
        process.wait()
    return start
