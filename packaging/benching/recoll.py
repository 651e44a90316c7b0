"""recoll as a reference, where it is installed: its own indexer and its own query engine.

Everything of it stays in a folder under build/: configuration, index, and the texts it is given.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from pathlib import Path

from benching.libraries import DOCUMENT_PAGES, FORMAT
from benching.settings import KEPT
from benching.texts import pages

FOLDER = KEPT / "recoll"

# Runs under the system's own Python, where the distribution puts recoll's module. Answers the
# seconds each query took: asking, ranking, fetching the first results with their snippets.
_ASKS = """
import json, sys, time
from recoll import recoll
settings = json.load(sys.stdin)
database = recoll.connect(confdir=settings["confdir"])
database.setAbstractParams(maxchars=180, contextwords=10)
def ask(typed):
    words = typed.split()
    query = database.query()
    query.execute(" ".join(words[:-1] + [words[-1] + "*"]))
    for found in query.fetchmany(settings["results"]):
        query.makedocabstract(found)
taken = {sort: [] for sort in settings["typed"]}
for round in range(settings["rounds"] + 1):
    for sort, queries in settings["typed"].items():
        for typed in queries:
            began = time.perf_counter()
            ask(typed)
            if round:
                taken[sort].append(time.perf_counter() - began)
json.dump(taken, sys.stdout)
"""


def indexer() -> str | None:
    return shutil.which("recollindex")


def index(topdirs: Path, name: str) -> float:
    """Seconds that recoll takes to a complete index of a folder, from nothing."""
    confdir = FOLDER / name
    shutil.rmtree(confdir, ignore_errors=True)
    confdir.mkdir(parents=True)
    # Spelling suggestions would cost it time that has nothing to do with the answer.
    (confdir / "recoll.conf").write_text(f"topdirs = {topdirs}\nskippedPaths =\nnoaspell = 1\n")
    program = indexer()
    assert program is not None
    began = time.perf_counter()
    subprocess.run(
        [program, "-c", str(confdir)], check=True, capture_output=True, env=_environment()
    )
    return time.perf_counter() - began


def asked(
    page_count: int, typed: dict[str, list[str]], rounds: int, results: int
) -> dict[str, list[float]] | None:
    """Seconds of each query on the pages of `libraries.searched`, or None without recoll."""
    python = _python()
    if indexer() is None or python is None or page_count > 100_000:
        return None
    confdir = _pages_indexed(page_count)
    wanted = {"confdir": str(confdir), "typed": typed, "rounds": min(rounds, 2), "results": results}
    done = subprocess.run(
        [python, "-c", _ASKS], input=json.dumps(wanted), text=True, check=True,
        capture_output=True, env=_environment(),
    )  # fmt: skip
    taken: dict[str, list[float]] = json.loads(done.stdout)
    return taken


def _python() -> str | None:
    for python in ("/usr/bin/python3", "python3"):
        tried = subprocess.run(
            [python, "-c", "import recoll.recoll"], capture_output=True, check=False
        )
        if tried.returncode == 0:
            return python
    return None


def _pages_indexed(page_count: int) -> Path:
    """The folder of recoll's index over the same pages, a file each; made once."""
    name = f"pages-{page_count}-{FORMAT}"
    confdir = FOLDER / name
    if (confdir / "complete").exists():
        return confdir
    texts = FOLDER / f"texts-{page_count}"
    print(f"recoll indexes {page_count:,} pages (once) …", flush=True)
    shutil.rmtree(texts, ignore_errors=True)
    for number, text in enumerate(pages(page_count, document_pages=DOCUMENT_PAGES)):
        folder = texts / f"{number // 1_000:04}"
        if number % 1_000 == 0:
            folder.mkdir(parents=True)
        (folder / f"{number:07}.txt").write_text(text, encoding="utf-8")
    seconds = index(texts, name)
    (confdir / "complete").write_text(f"{seconds:.1f}\n")
    print(f"  {seconds:.0f} s", flush=True)
    return confdir


def _environment() -> dict[str, str]:
    home = FOLDER / "home"
    home.mkdir(parents=True, exist_ok=True)
    return {**os.environ, "HOME": str(home), "LC_ALL": "C.UTF-8"}
