"""Tables, calendar and entities of a long case, beside what writes such files alone."""

from __future__ import annotations

import csv
import shutil
import tempfile
import time
from datetime import date
from pathlib import Path

import openpyxl

from benching.settings import KEPT, Settings
from benching.table import Row, interleaved, median
from casefile.actions.cases import add_case
from casefile.actions.events import add_event
from casefile.actions.exporting import job_for
from casefile.export.calendar import making as calendar
from casefile.export.entities import making as entities
from casefile.export.orders import Job, Kind, Order
from casefile.export.tables import making as tables
from casefile.export.tables.chronology import chronology
from casefile.model.dates import understand
from casefile.model.terms import EventKind
from casefile.store.library import Library

EVENTS = 10_000
_MOST_SECONDS = 20.0


def measure(settings: Settings) -> list[Row]:
    folder = Path(tempfile.mkdtemp(dir=_kept()))
    try:
        with Library.create(folder / "Long.casefile") as library:
            return _rows(job_for(library, [_case(library)], Order(Kind.CHRONOLOGY)), folder)
    finally:
        shutil.rmtree(folder)


def _kept() -> Path:
    KEPT.mkdir(parents=True, exist_ok=True)
    return KEPT


def _rows(job: Job, folder: Path) -> list[Row]:
    cells = [list(map(_plain, row)) for row in chronology(job.handouts).rows]
    ours_csv, bare_csv = interleaved(
        3, lambda: _made(tables.make, job, folder / "a.csv"), lambda: _csv(cells, folder / "b.csv")
    )
    ours_xlsx, bare_xlsx = interleaved(
        3,
        lambda: _made(tables.make, job, folder / "a.xlsx"),
        lambda: _xlsx(cells, folder / "b.xlsx"),
    )
    found = [
        _row("CSV", median(ours_csv), median(bare_csv), "csv.writer alone"),
        _row("XLSX", median(ours_xlsx), median(bare_xlsx), "openpyxl alone, write-only"),
    ]
    for name, make, out in (
        ("iCalendar", calendar.make, "a.ics"),
        ("FollowTheMoney", entities.make, "a.ftm.json"),
    ):
        found.append(_row(name, _made(make, job, folder / out), None, ""))
    return found


def _row(name: str, ours: float, alone: float | None, beside: str) -> Row:
    return Row(
        f"{EVENTS:,} events as {name}",
        f"{ours:.2f} s",
        "" if alone is None else f"{alone:.2f} s, {beside}",
        "" if alone is None else f"{ours / alone:.1f} ×",
        f"< {_MOST_SECONDS:.0f} s",
        ours < _MOST_SECONDS,
    )


def _made(make: object, job: Job, out: Path) -> float:
    began = time.perf_counter()
    make(job, out)  # type: ignore[operator]
    return time.perf_counter() - began


def _csv(rows: list[list[object]], out: Path) -> float:
    began = time.perf_counter()
    with out.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return time.perf_counter() - began


def _xlsx(rows: list[list[object]], out: Path) -> float:
    began = time.perf_counter()
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Chronology")
    for row in rows:
        sheet.append(row)
    book.save(out)
    return time.perf_counter() - began


def _plain(cell: object) -> object:
    return "" if cell is None else cell


def _case(library: Library) -> str:
    """A case of so many events, one of three of them a hearing."""
    case_id = add_case(library, "A long matter")
    when = [understand(one, date(2025, 6, 1)) for one in ("2025-04-19", "2025-04", "last week")]
    with library.write("Fill a case"):
        for number in range(EVENTS):
            add_event(
                library,
                case_id,
                f"Задержан по ходатайству следствия {number}",
                when[number % 3],
                kind=(EventKind.HEARING, EventKind.EVENT, EventKind.FILING)[number % 3],
                place="Lissgrad",
                description="The defence asked for more time to read the files.",
            )
    return case_id
