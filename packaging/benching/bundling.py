"""An exhibit bundle of thousands of pages, beside pypdf merging the same files and no more.

Each runs in a process of its own, in turns. Ours copies, stamps, tags and labels each page, writes
covers, an index and a summary, and reads every source in a confined process; pypdf holds all of it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from benching.papers import filings
from benching.settings import KEPT, ROOT, Settings
from benching.table import Row, interleaved, median

PAGES_A_FILE = 200
FILES, FEW_FILES = 25, 5

_OURS = """
import json, sys, threading, time
from pathlib import Path
from benching.memory import largest_child, peak_memory
from casefile.actions.exporting import export
from casefile.export.exhibits.choices import Documents, ExhibitChoices
from casefile.export.orders import Kind, Order
from casefile.store.library import Library
from casefile.store.reads.cases import cases
library_path, out = map(Path, sys.argv[1:])
with Library.open(library_path) as library:
    with library.read() as connection:
        case = cases(connection)[0].id
    choices = ExhibitChoices(documents=Documents.ALL, prefix="BEN-")
    others, ended = [0.0], threading.Event()
    def watch():
        while not ended.wait(0.05):
            others.append(largest_child())
    watching = threading.Thread(target=watch)
    watching.start()
    began = time.perf_counter()
    export(library, [case], out, Order(Kind.EXHIBITS, exhibits=choices))
    seconds = time.perf_counter() - began
ended.set()
watching.join()
print(json.dumps([seconds, peak_memory("self"), max(others)]))
"""

_BARE = """
import json, sys, time
from benching.memory import peak_memory
from pypdf import PdfWriter
out, *files = sys.argv[1:]
began = time.perf_counter()
writer = PdfWriter()
for file in files:
    writer.append(file)
writer.write(out)
seconds = time.perf_counter() - began
print(json.dumps([seconds, peak_memory("self"), 0.0]))
"""


@dataclass(frozen=True, slots=True)
class Bound:
    """Seconds; the most megabytes held by the process asked, and by any it started."""

    seconds: float
    peak: float
    largest_child: float


def measure(settings: Settings) -> list[Row]:
    quick = settings.sizes.summary_pages < 200
    files = FEW_FILES if quick else FILES
    folder = filings(files, PAGES_A_FILE)
    sources = sorted(folder.glob("*.pdf"))
    library = _library(folder, sources)
    run = KEPT / "run"
    run.mkdir(parents=True, exist_ok=True)
    ours, bare = interleaved(
        1 if quick else 3,
        lambda: _run(_OURS, library, run / "bundle.pdf"),
        lambda: _run(_BARE, run / "merged.pdf", *sources),
    )
    took, alone = (median([one.seconds for one in runs]) for runs in (ours, bare))
    held = max(max(one.peak, one.largest_child) for one in ours)
    alone_held = max(one.peak for one in bare)
    pages = files * PAGES_A_FILE
    return [
        Row(
            f"bundle of {pages:,} pages: time",
            f"{took:.1f} s ({pages / took:.0f} pages/s)",
            f"{alone:.1f} s, pypdf’s bare merge",
            f"{took / alone:.2f} ×",
        ),
        Row(
            f"bundle of {pages:,} pages: memory of its largest process",
            f"{held:.0f} MB",
            f"{alone_held:.0f} MB, pypdf’s bare merge",
            f"{held / alone_held:.2f} ×",
        ),
    ]


def _library(folder: Path, sources: list[Path]) -> Path:
    """A library in which the files lie on one case, made once."""
    from casefile.actions.attaching import attach
    from casefile.actions.cases import add_case
    from casefile.intake.worker import ReadingRoom
    from casefile.store.library import Library

    path = folder / "Filings.casefile"
    if not path.exists():
        unfinished = folder / "Unfinished.casefile"
        unfinished.unlink(missing_ok=True)
        with Library.create(unfinished) as library, ReadingRoom() as room:
            attach(library, room, add_case(library, "Filings"), sources)
        shutil.move(unfinished, path)
    return path


def _run(program: str, *arguments: Path) -> Bound:
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'packaging'}"},
    )
    return Bound(*json.loads(done.stdout))
