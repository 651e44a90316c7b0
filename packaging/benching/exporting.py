"""The summary of a long case as a PDF, beside typst alone on the same template and JSON.

Once from words that are there already, and once from a library, with all that a summary carries:
read, worded, numbered, its statements and its seal. Then exhibit bundles (`benching.bundling`).
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import asdict
from datetime import date
from pathlib import Path

from benching import bundling
from benching.libraries import eventful
from benching.settings import KEPT, ROOT, Settings
from benching.table import Row, interleaved, median
from casefile.actions.exporting import export, job_for
from casefile.export.orders import Order
from casefile.export.summary.content import json_for_template
from casefile.export.summary.dossier import ChronologyLine, CitationLine, Dossier, SourceLine
from casefile.export.summary.making import gathered
from casefile.export.typesetting import typeset
from casefile.model.colours import LIGHT
from casefile.store.library import Library
from casefile.store.reads.cases import cases

ASKED = 2.0
EVENTS_A_PAGE = 12

# typst and nothing else, in a process that has it imported already when the clock starts.
_ALONE = """
import sys, time
from pathlib import Path
import typst
template, fonts, dossier, inks, out = sys.argv[1:]
words = Path(dossier).read_text(encoding="utf-8")
began = time.perf_counter()
pdf = typst.compile(
    template, font_paths=[fonts], format="pdf", pdf_standards=["ua-1"],
    sys_inputs={
        "template": "summary.typ", "content": words, "inks": inks, "logo": "", "attachments": "[]",
    },
)
print(time.perf_counter() - began)
Path(out).write_bytes(pdf)
"""


def measure(settings: Settings) -> list[Row]:
    folder = KEPT / "run"
    folder.mkdir(parents=True, exist_ok=True)
    wanted = settings.sizes.summary_pages
    # A summary of a hundred events tells how many events make the pages wanted.
    events = round(100 * wanted / _pages(_typeset(dossier(100), folder / "probe.pdf")[1]))
    made = dossier(events)
    words = folder / "dossier.json"
    words.write_text(json_for_template(made), encoding="utf-8")
    (ours, files), alone = _measured(made, words, folder, settings.sizes.rounds)
    pages = _pages(files)
    typesetting = _row(f"summary of {pages} pages, tagged", pages, ours, alone)
    return [typesetting, _from_a_library(settings, folder), *bundling.measure(settings)]


def _row(name: str, pages: int, ours: float, alone: float) -> Row:
    ratio = ours / alone
    return Row(
        name,
        f"{ours:.2f} s ({pages / ours:.0f} pages/s)",
        f"{alone:.2f} s, typst alone",
        f"{ratio:.2f} ×",
        f"< {ASKED:.0f} ×",
        ratio < ASKED,
    )


def _from_a_library(settings: Settings, folder: Path) -> Row:
    events = EVENTS_A_PAGE * settings.sizes.summary_pages
    words, out = folder / "library.json", folder / "library.pdf"
    with Library.open(eventful(events)) as library:
        with library.read() as connection:
            case = cases(connection)[0].id
        dossier_, _ = gathered(job_for(library, [case], Order()))
        words.write_text(json_for_template(dossier_), encoding="utf-8")

        def exported() -> float:
            began = time.perf_counter()
            export(library, [case], out)
            return time.perf_counter() - began

        ours, alone = interleaved(settings.sizes.rounds, exported, lambda: _alone(words, folder))
    pages = _pages(out)
    name = f"summary of {pages} pages, from the library to the file"
    return _row(name, pages, median(ours), median(alone))


def _measured(
    made: Dossier, words: Path, folder: Path, rounds: int
) -> tuple[tuple[float, Path], float]:
    ours, alone = interleaved(
        rounds, lambda: _typeset(made, folder / "ours.pdf"), lambda: _alone(words, folder)
    )
    return (median([seconds for seconds, _ in ours]), ours[0][1]), median(alone)


def _typeset(made: Dossier, out: Path) -> tuple[float, Path]:
    began = time.perf_counter()
    typeset(made, out)
    return time.perf_counter() - began, out


def _alone(words: Path, folder: Path) -> float:
    done = subprocess.run(
        [
            sys.executable, "-c", _ALONE, str(ROOT / "resources/typst/main.typ"),
            str(ROOT / "resources/fonts"), str(words), json.dumps(asdict(LIGHT)),
            str(folder / "alone.pdf"),
        ],
        stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    return float(done.stdout)


def _pages(pdf: Path) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    count = len(document)
    document.close()
    return count


def dossier(events: int) -> Dossier:
    """A case of so many events, each cited, in three scripts."""
    titles = (
        "Hearing before the harbour court",
        "Задержан по ходатайству следствия",
        "قرار المحكمة",
    )
    sources = tuple(
        SourceLine(number, f"Filing {number}", f"{number:064x}", kind="PDF", pages="20 pages")
        for number in range(1, events // 10 + 2)
    )
    citations = tuple(
        CitationLine(
            number + 1,
            number % len(sources) + 1,
            f"the court extended the detention of the accused by {number} days",
            page=f"page {number % 20 + 1}",
            attribution="Radio Azimut ← mayor’s office",
            stance="supports",
        )
        for number in range(events)
    )
    chronology = tuple(
        ChronologyLine(
            f"{titles[number % 3]} {number}",
            when=f"{number % 28 + 1} April 2025",
            phrase="earlier this month",
            kind="hearing",
            meaning=("court", "custody", "context")[number % 3],
            standing="reported",
            says=("Radio Azimut ← mayor’s office",),
            participants=("Mara Okonjo-Vey", "Suspect 3"),
            place="Lissgrad",
            detail="The defence asked for more time to read the files.",
            citations=(number + 1,),
        )
        for number in range(events)
    )
    return Dossier(
        title="A long matter",
        made_on=date(2025, 6, 1),
        program="Casefile",
        synopsis="A case that went on for years.",
        chronology=chronology,
        sources=sources,
        citations=citations,
    )
