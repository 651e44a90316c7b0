"""From dropped files to searchable pages, beside bare pypdfium2 and beside recoll's indexer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from benching import gaps, libraries, papers, recoll
from benching.settings import KEPT, ROOT, Settings
from benching.table import Row, interleaved, median

ASKED_OF_PDFIUM = 0.5
WORKER_LIMIT = 1_000

# One of the reference's two processes: the text of every second page, or of every second file
# where there are several, as PDFium gives it; nothing kept, nothing indexed, nothing defended. At
# the priority of our own readers, so that whatever else the machine does slows both alike.
_BARE = """
import os, sys
if hasattr(os, "nice"):
    os.nice(10)
import pypdfium2
first, *paths = sys.argv[1:]
alone = len(paths) == 1
pages = 0
for path in paths if alone else paths[int(first)::2]:
    document = pypdfium2.PdfDocument(path)
    half = len(document) // 2
    numbers = range(len(document))
    if alone:
        numbers = numbers[:half] if first == "0" else numbers[half:]
    for number in numbers:
        page = document[number]
        text = page.get_textpage()
        text.get_text_bounded()
        text.close()
        page.close()
        pages += 1
    document.close()
print(pages)
"""


# A process of its own, as the program is one: its workers do not import this bench. Answers the
# seconds of the attaching alone. "ready" has the workers up, as a drag over the window or the
# opened file dialog has them by the time of the drop; else they start with the attaching.
_OURS = """
import json, sys, time
from pathlib import Path
from benching.memory import largest_child
from casefile.actions.attaching import attach
from casefile.actions.cases import add_case
from casefile.intake.worker import ReadingRoom
from casefile.store.library import Library
path, folder, start = sys.argv[1:]
with Library.create(Path(path)) as library, ReadingRoom() as room:
    case_id = add_case(library, "Everything")
    if start == "ready":
        room.warm()
        time.sleep(1.0)
    began = time.perf_counter()
    attach(library, room, case_id, [Path(folder)])
    seconds = time.perf_counter() - began
    worker = largest_child()
    with library.read() as connection:
        pages = connection.exec_driver_sql("SELECT count(*) FROM pages").scalar_one()
json.dump([seconds, pages, worker], sys.stdout)
"""


@dataclass(frozen=True, slots=True)
class Corpus:
    name: str
    folder: Path
    ahead_of_recoll: float | None = None


@dataclass(frozen=True, slots=True)
class Attaching:
    """Seconds and pages of one attaching; the largest worker's peak in MB, 0 if not known."""

    seconds: float
    pages: int
    worker: float


def measure(settings: Settings) -> list[Row]:
    sizes = settings.sizes
    corpora = [
        Corpus(f"a manual of {sizes.manual_pages:,} pages", papers.manual(sizes.manual_pages), 2.5),
        Corpus(f"{sizes.small_files} small files", papers.small_files(sizes.small_files), 4.0),
    ]
    if settings.folder is not None:
        corpora.append(Corpus(str(settings.folder.name), settings.folder))
    rows = []
    for corpus in corpora:
        rows += _measured(corpus, sizes.rounds)
    rows += gaps.measure(corpora[0].folder, corpora[1].folder, sizes.rounds)
    return rows


def _measured(corpus: Corpus, rounds: int) -> list[Row]:
    files = sorted(path for path in corpus.folder.rglob("*.pdf") if path.is_file())
    works = [
        lambda: _ours(corpus.folder, "ready"),
        lambda: _ours(corpus.folder, "cold"),
        lambda: _bare(files),
    ]
    if recoll.indexer():
        works.append(lambda: recoll.index(corpus.folder, "intake"))
    attached, cold, bare, *indexed = interleaved(rounds, *works)
    pages = attached[0].pages
    ours = median([one.seconds for one in attached])
    reference = median(bare)
    ratio = reference / ours
    rows = [
        Row(
            f"attach {corpus.name} → searchable",
            f"{pages / ours:,.0f} pages/s",
            f"{pages / reference:,.0f} pages/s, bare pypdfium2 twice",
            f"{ratio:.2f} ×",
            f"≥ {ASKED_OF_PDFIUM} ×",
            ratio >= ASKED_OF_PDFIUM,
        )
    ]
    wanted = corpus.ahead_of_recoll
    asked = f"≥ {wanted} ×" if wanted else ""
    if indexed:
        theirs = median(indexed[0])
        rows.append(
            Row(
                "  beside recoll's indexer",
                f"{ours:.2f} s",
                f"{theirs:.2f} s",
                f"{theirs / ours:.1f} ×",
                asked,
                theirs / ours >= wanted if wanted else None,
            )
        )
    else:
        rows.append(Row("  beside recoll's indexer", "", "not installed", asked=asked))
    first = median([one.seconds for one in cold])
    rows.append(
        Row("  workers started only then", f"{first:.2f} s", "", f"{reference / first:.2f} ×")
    )
    worker = max(one.worker for one in attached)
    if worker:
        limit = f"< {WORKER_LIMIT} MB"
        rows.append(
            Row("  peak of a worker", f"{worker:.0f} MB", "", "", limit, worker < WORKER_LIMIT)
        )
    return rows


def _ours(folder: Path, start: str) -> Attaching:
    """Into a library of its own; `start` is "ready" or "cold"."""
    path = KEPT / "run" / "intake.casefile"
    libraries.discard(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    places = os.pathsep.join((str(ROOT / "packaging"), str(ROOT)))
    done = subprocess.run(
        [sys.executable, "-c", _OURS, str(path), str(folder), start],
        stdout=subprocess.PIPE, check=True, env={**os.environ, "PYTHONPATH": places},
    )  # fmt: skip
    libraries.discard(path)
    return Attaching(*json.loads(done.stdout))


def _bare(files: list[Path]) -> float:
    began = time.perf_counter()
    running = [
        subprocess.Popen(
            [sys.executable, "-c", _BARE, which, *map(str, files)], stdout=subprocess.PIPE
        )
        for which in ("0", "1")
    ]
    for process in running:
        process.communicate()
        if process.returncode:
            raise SystemExit("bare pypdfium2 could not read these files")
    return time.perf_counter() - began
