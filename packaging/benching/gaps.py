"""How long the window's thread is ever kept from its next turn while files are attached."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from benching.settings import KEPT, ROOT, offscreen
from benching.table import Row, median, milliseconds

FRAME = 0.016

# The program's own window on a library of its own; a timer of 2 ms notes when it is late. What is
# attached takes the window's own way: a drag that enters, and a little later the drop on the case.
_TICKS = """
import json, os, sys, time
from pathlib import Path
import casefile.ui
from PySide6.QtCore import QMimeData, QPoint, QPointF, QTimer, QUrl, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from casefile.actions.cases import add_case
from casefile.store.library import Library
from casefile.ui.app import show_window
from casefile.ui.collecting import Collecting
path, *folders = map(Path, sys.argv[1:])
library = Library.create(path)
add_case(library, "Everything")
library.close()
application = QApplication([])
Collecting(application)
window = show_window(application, path)
ticks = []
timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
marks = []
carried = QMimeData()
carried.setUrls([QUrl.fromLocalFile(str(folder)) for folder in folders])
held = Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
def calm():
    if window.view is None or window.view.desk.case_id is None:
        QTimer.singleShot(50, calm)
        return
    timer.start(2)
    QTimer.singleShot(1500, enter)
def enter():
    marks.append(time.perf_counter())
    window.view.attaching.welcome(QDragEnterEvent(QPoint(300, 200), *held))
    QTimer.singleShot(700, drop)
def drop():
    window.view.runner.ended.connect(ended)
    window.view.attaching.drop(QDropEvent(QPointF(300, 200), *held))
def ended(end):
    marks.append(time.perf_counter())
    window.close()
    application.quit()
QTimer.singleShot(0, calm)
QTimer.singleShot(180_000, lambda: os._exit(1))
application.exec()
began, done = marks
late = [(at, at - before) for before, at in zip(ticks, ticks[1:])]
json.dump({
    "calm": [gap for at, gap in late if at < began],
    "busy": [gap for at, gap in late if began <= at <= done],
}, sys.stdout)
"""


def measure(manual: Path, small: Path, rounds: int) -> list[Row]:
    calm: list[dict[str, float]] = []
    busy: list[dict[str, float]] = []
    path = KEPT / "run" / "gaps.casefile"
    # One run in three meets another program's turn on the processor.
    for _ in range(max(rounds, 9)):
        from benching.libraries import discard

        discard(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            [sys.executable, "-c", _TICKS, str(path), str(manual), str(small)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=True,
            cwd=ROOT,
            env=offscreen(KEPT / "run" / "home"),
        )
        read = json.loads(done.stdout)
        calm.append(_summed(read["calm"]))
        busy.append(_summed(read["busy"]))
        discard(path)
    worst, worst_calm = (median([one["worst"] for one in gaps]) for gaps in (busy, calm))
    late, late_calm = (median([one["late"] for one in gaps]) for gaps in (busy, calm))
    return [
        Row(
            "gap of the window's thread meanwhile, longest",
            milliseconds(worst),
            f"{milliseconds(worst_calm)}, nothing to do",
            "",
            f"< {milliseconds(FRAME)}",
            worst < FRAME,
        ),
        Row(
            "  99.9th percentile",
            milliseconds(late),
            f"{milliseconds(late_calm)}, nothing to do",
        ),
    ]


def _summed(gaps: list[float]) -> dict[str, float]:
    ordered = sorted(gaps)
    return {"worst": ordered[-1], "late": ordered[int(len(ordered) * 0.999)]}
