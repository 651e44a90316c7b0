"""A frame of the timeline, panned or zoomed, beside a QGraphicsView with one item an event."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass

from benching.libraries import eventful
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
from casefile.export.timeline_table import read_table
from casefile.store.library import Library
from casefile.store.reads.cases import cases
from casefile.store.reads.chronology import event_titles
from casefile.timeline.arrangement import Arrangement
from casefile.timeline.placing import arranged
from casefile.ui.timeline.board import Board
from casefile.ui.timeline.view import TimelineView
from casefile.ui.timeline_reading import give_back_memory
library = Library.open(Path(sys.argv[3]))
view = TimelineView()
view.resize(1440, 400)
view.show()
board = view.findChild(Board)
board.set_motion(False)
application.processEvents()
with library.read() as connection:
    (case,) = cases(connection)
def titles(ids):
    with library.read() as connection:
        return event_titles(connection, ids)
before = held()
began = time.perf_counter()
with library.read() as connection:
    table = read_table(connection, [case.id], titles, lambda words: b"")
read = time.perf_counter() - began
view.set_worker(lambda work, then: then(work()))
view.show_table(table)
board.repaint()
shown = time.perf_counter() - began
give_back_memory()
pans, zooms = [], []
for what, delta in steps():
    began = time.perf_counter()
    if what == "zoom":
        wheel(board, QPoint(0, delta), Qt.KeyboardModifier.ControlModifier)
    else:
        wheel(board, QPoint(delta, 0), Qt.KeyboardModifier.NoModifier)
    board.repaint()
    (zooms if what == "zoom" else pans).append(time.perf_counter() - began)
json.dump(
    {"pans": pans[2:], "zooms": zooms[2:], "memory": held() - before, "read": read, "shown": shown},
    sys.stdout,
)
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
pans, zooms = [], []
for what, delta in steps():
    began = time.perf_counter()
    if what == "zoom":
        view.scale(1.15 if delta > 0 else 1 / 1.15, 1)
    else:
        bar = view.horizontalScrollBar()
        bar.setValue(bar.value() + delta)
    view.viewport().repaint()
    (zooms if what == "zoom" else pans).append(time.perf_counter() - began)
    if sum(pans) + sum(zooms) > 20 and len(pans) + len(zooms) > 8:
        break
json.dump(
    {"pans": pans[1:], "zooms": zooms[1:], "memory": held() - before, "read": 0, "shown": shown},
    sys.stdout,
)
"""
)


@dataclass(frozen=True, slots=True)
class Frames:
    """Seconds of each frame panned and zoomed, of reading, and of all until the first picture.

    `memory` is in MB more than before there were events.
    """

    pans: list[float]
    zooms: list[float]
    memory: float
    read: float
    shown: float


def measure(settings: Settings) -> list[Row]:
    rows = []
    for count in settings.sizes.timeline_events:
        ours = _run(_OURS, count, str(eventful(count)))
        items = _run(_ITEMS, count) if count <= MOST_ITEMS else None
        rows.append(Row(f"timeline, {count:,} events", ""))
        for what, mine, theirs in (
            ("pan", ours.pans, items.pans if items else None),
            ("zoom", ours.zooms, items.zooms if items else None),
        ):
            rows += _frames(what, mine, theirs, is_asked=count >= AHEAD_FROM)
        is_asked = count >= AHEAD_FROM
        rows.append(
            Row(
                "  memory more than without events",
                f"{ours.memory:.0f} MB",
                f"{items.memory:.0f} MB" if items else "",
                "",
                f"< {MEMORY} MB" if is_asked else "",
                ours.memory < MEMORY if is_asked else None,
            )
        )
        rows.append(
            Row(
                "  from the store to the first picture",
                milliseconds(ours.shown),
                f"{milliseconds(ours.read)} of it reading",
            )
        )
    return rows


def _frames(what: str, mine: list[float], theirs: list[float] | None, is_asked: bool) -> list[Row]:
    slow = percentile(mine, 0.95)
    rows = [
        Row(
            f"  a frame of {what}, 95th percentile",
            milliseconds(slow),
            milliseconds(percentile(theirs, 0.95)) if theirs else "",
            asked=f"< {milliseconds(ASKED)}",
            met=slow < ASKED,
        )
    ]
    if theirs:
        ahead = median(theirs) / median(mine)
        rows.append(
            Row(
                "    median",
                milliseconds(median(mine)),
                f"{milliseconds(median(theirs))}, one item an event",
                f"{ahead:.0f} ×" if ahead > 10 else f"{ahead:.1f} ×",
                f"≥ {AHEAD:.0f} ×" if is_asked else "",
                ahead >= AHEAD if is_asked else None,
            )
        )
    return rows


def _run(code: str, count: int, *arguments: str) -> Frames:
    done = subprocess.run(
        [sys.executable, "-c", code, str(count), str(FRAMES), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        cwd=ROOT,
        env=offscreen(KEPT / "run" / "home"),
    )
    return Frames(**json.loads(done.stdout))
