"""A frame of the timeline, panned or zoomed, beside a QGraphicsView with one item an event."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass

from benching.settings import KEPT, ROOT, Settings, offscreen
from benching.table import Row, median, milliseconds, percentile

ASKED = 0.016
AHEAD = 100.0
AHEAD_FROM = 1_000_000
"""The number of events at which the design asks to be that far ahead."""
MEMORY = 100
MOST_ITEMS = 1_000_000

FRAMES = 120

# Both are turned by the same wheel and drag, and painted after each step.
_COMMON = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
count, frames = int(sys.argv[1]), int(sys.argv[2])
application = QApplication([])
def held():
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next(int(line.split()[1]) / 1000 for line in lines if line.startswith("VmRSS:"))
def wheel(widget, delta, modifiers):
    place = QPointF(widget.width() * 0.55, widget.height() * 0.4)
    event = QWheelEvent(
        place, widget.mapToGlobal(place), QPoint(0, 0), delta, Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )
    QApplication.sendEvent(widget, event)
def steps():
    for number in range(frames):
        period = 40 if number % 2 else 80
        yield ("zoom" if number % 2 else "pan"), (120 if number % period < period / 2 else -120)
"""

_OURS = (
    _COMMON
    + """
from casefile.model.dates import UncertainDate
from casefile.model.terms import Custody, EventKind
from casefile.timeline.rows import EventRow, Suspect
from casefile.ui.timeline.board import Board
from casefile.ui.timeline.view import TimelineView
view = TimelineView()
view.resize(1440, 400)
view.show()
application.processEvents()
before = held()
DAY = 1440
first = 735_000 * DAY
def row(number):
    start = first + (number * 7919 % 4000) * DAY
    when = UncertainDate("d", "2015", None, start, start + DAY - 1)
    kind = (EventKind.HEARING, EventKind.CUSTODY, EventKind.EVENT)[number % 3]
    until = None
    if kind is EventKind.CUSTODY:
        end = start + 60 * DAY
        until = UncertainDate("d", "2015", None, end, end + DAY - 1)
    custody = Custody.SERVED if kind is EventKind.CUSTODY else None
    suspects = (f"s{number % 6}",) if number % 3 else ()
    return EventRow(
        f"e{number}", f"Event {number}", kind, custody,
        when=when, until=until, suspects=suspects,
    )
suspects = [Suspect(f"s{number}", f"Suspect {number}") for number in range(6)]
began = time.perf_counter()
view.show_events([row(number) for number in range(count)], suspects)
application.processEvents()
shown = time.perf_counter() - began
board = view.findChild(Board)
taken = []
for what, delta in steps():
    began = time.perf_counter()
    if what == "zoom":
        wheel(board, QPoint(0, delta), Qt.KeyboardModifier.ControlModifier)
    else:
        wheel(board, QPoint(delta, 0), Qt.KeyboardModifier.NoModifier)
    board.repaint()
    taken.append(time.perf_counter() - began)
json.dump({"taken": taken[5:], "memory": held() - before, "shown": shown}, sys.stdout)
"""
)

_ITEMS = (
    _COMMON
    + """
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsRectItem, QGraphicsScene, QGraphicsView
scene = QGraphicsScene()
view = QGraphicsView(scene)
view.resize(1440, 400)
view.show()
application.processEvents()
before = held()
began = time.perf_counter()
for number in range(count):
    scene.addItem(QGraphicsRectItem(QRectF(number * 7919 % 4000 * 4, number % 7 * 40, 8, 12)))
view.fitInView(scene.sceneRect(), Qt.AspectRatioMode.IgnoreAspectRatio)
view.viewport().repaint()
shown = time.perf_counter() - began
taken = []
for what, delta in steps():
    began = time.perf_counter()
    if what == "zoom":
        view.scale(1.15 if delta > 0 else 1 / 1.15, 1)
    else:
        bar = view.horizontalScrollBar()
        bar.setValue(bar.value() + delta)
    view.viewport().repaint()
    taken.append(time.perf_counter() - began)
    if sum(taken) > 20:
        break
json.dump({"taken": taken[2:], "memory": held() - before, "shown": shown}, sys.stdout)
"""
)


@dataclass(frozen=True, slots=True)
class Frames:
    """Seconds of each frame and to the first picture; MB more than before there were events."""

    taken: list[float]
    memory: float
    shown: float


def measure(settings: Settings) -> list[Row]:
    rows = []
    for count in settings.sizes.timeline_events:
        ours = _run(_OURS, count)
        items = _run(_ITEMS, count) if count <= MOST_ITEMS else None
        slow = percentile(ours.taken, 0.95)
        rows.append(
            Row(
                f"timeline, {count:,} events, a frame, 95th percentile",
                milliseconds(slow),
                asked=f"< {milliseconds(ASKED)}",
                met=slow < ASKED,
            )
        )
        if items is not None:
            mine, theirs = median(ours.taken), median(items.taken)
            rows.append(
                Row(
                    "  a frame, median",
                    milliseconds(mine),
                    f"{milliseconds(theirs)}, one item an event",
                    f"{theirs / mine:.0f} ×" if theirs > 10 * mine else f"{theirs / mine:.1f} ×",
                    f"≥ {AHEAD:.0f} ×" if count >= AHEAD_FROM else "",
                    theirs / mine >= AHEAD if count >= AHEAD_FROM else None,
                )
            )
        rows.append(
            Row(
                "  memory more than without events",
                f"{ours.memory:.0f} MB",
                f"{items.memory:.0f} MB" if items else "",
                "",
                f"< {MEMORY} MB" if count >= AHEAD_FROM else "",
                ours.memory < MEMORY if count >= AHEAD_FROM else None,
            )
        )
        rows.append(Row("  events to first picture", milliseconds(ours.shown)))
    return rows


def _run(code: str, count: int) -> Frames:
    done = subprocess.run(
        [sys.executable, "-c", code, str(count), str(FRAMES)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        cwd=ROOT,
        env=offscreen(KEPT / "run" / "home"),
    )
    return Frames(**json.loads(done.stdout))
