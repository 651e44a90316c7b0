"""Tables of one or several cases: from a job to a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from casefile.export import wording
from casefile.export.handout import Handout
from casefile.export.orders import Job, Kind, Made
from casefile.export.tables.cells import Cell
from casefile.export.tables.charges import charges
from casefile.export.tables.chronology import chronology
from casefile.export.tables.columns import Table
from casefile.export.tables.documents import documents
from casefile.export.tables.separated import write_separated
from casefile.export.tables.suspects import suspects
from casefile.export.tables.workbook import LONGEST, write_workbook
from casefile.export.whole_file import place_beside
from casefile.model.wording import worded
from casefile.version import program

_TABLES: Final[dict[Kind, Callable[[Sequence[Handout]], Table]]] = {
    Kind.CHRONOLOGY: chronology,
    Kind.SUSPECTS: suspects,
    Kind.CHARGES: charges,
    Kind.DOCUMENTS: documents,
}


def make(job: Job, out: Path) -> Made:
    """Makes a table of a job's cases at `out`, or a workbook of all; whole or not at all.

    A table is XLSX where the file's name ends so, else CSV.
    """
    kind = job.order.kind
    if kind is Kind.WORKBOOK:
        return _workbook(job, [of(job.handouts) for of in _TABLES.values()], _about(job), out)
    table = _TABLES[kind](job.handouts)
    if out.suffix.lower() == ".xlsx":
        return _workbook(job, [table], (), out)
    with place_beside(out, worded("table")) as unfinished:
        write_separated(table, unfinished, job.order.tables, job)
    return Made((out,))


def _workbook(
    job: Job, tables: Sequence[Table], about: Sequence[tuple[str, Cell]], out: Path
) -> Made:
    title = "; ".join(one.case.title for one in job.handouts)
    with place_beside(out, worded("workbook")) as unfinished:
        shortened = write_workbook(tables, about, title, unfinished, job)
    if not shortened:
        return Made((out,))
    return Made(
        (out,),
        (
            worded(
                "%n (text is|texts are) cut after {most:,} characters: a cell holds no more. CSV "
                "has all of it.",
                count=shortened,
                most=LONGEST,
            ),
        ),
    )


def _about(job: Job) -> list[tuple[str, Cell]]:
    """What stands on the sheet about the workbook."""
    said: list[tuple[str, Cell]] = [
        ("Made with", program()),
        ("Made on", job.made_on),
    ]
    for one in job.handouts:
        case = one.case
        said += [
            ("Case", case.title),
            ("Reference", case.reference),
            ("Jurisdiction", case.jurisdiction),
            ("Stage", case.stage),
            ("Synopsis", case.synopsis),
        ]
    if not job.order.scope.is_whole:
        said.append(("Part", "Not the whole case: only what was chosen when this was made."))
    if job.names.hides:
        said.append(("Names", "Some names are replaced or left out."))
    return [(name, value) for name, value in [*said, *_READING] if value]


_READING: Final[tuple[tuple[str, Cell], ...]] = (
    ("", None),
    (
        "Earliest, latest",
        (
            "The first and the last day that the source allows. Between them any day is possible; "
            "sorting by one of them does not say which of two events came first."
        ),
    ),
    ("Day, if certain", "Filled in only where the source allows a single day."),
    ("When", "The date in words, as the source allows it."),
    (
        "As the source says it",
        (
            "In quotation marks: the words of a passage that is cited. "
            "After “entered as”: the words of whoever entered the date."
        ),
    ),
    ("EDTF", "The same date as ISO 8601-2 (Extended Date/Time Format)."),
    ("Custody", "; ".join(f"{kind}: {words}" for kind, words in wording.CUSTODY.items())),
    (
        "Order not established",
        "Events that may have come before or after this one, as far as the sources tell.",
    ),
    ("As it stands", "“yes” marks the latest step of a charge; the others are its history."),
    (
        "Counts for",
        "How many suspects a row stands for: a group counts those of it who have no row.",
    ),
)
