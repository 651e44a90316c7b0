"""The documents as a table: a row for each, in the order they were attached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from casefile.export import wording
from casefile.export.handout import Handout
from casefile.export.periods import period
from casefile.export.tables import columns
from casefile.export.tables.columns import Column, Table
from casefile.model.terms import Outcome
from casefile.model.wording import worded
from casefile.store.reads.documents import DocumentLine

_STATE = {
    Outcome.ATTACHED: "attached",
    Outcome.DUPLICATE: "attached",
    Outcome.PASSWORD: "needs a password",
    Outcome.DAMAGED: "damaged",
    Outcome.REFUSED: "not read",
}


@dataclass(frozen=True, slots=True)
class _Row:
    case: str
    number: int
    one: DocumentLine
    came_in: str


def documents(handouts: Sequence[Handout]) -> Table:
    """The documents of some cases; one that lies on two of them stands there twice."""
    rows: list[_Row] = []
    for handout in handouts:
        titles = {one.sha256: one.title for one in handout.documents}
        rows += (
            _Row(handout.case.title, number, one, titles.get(one.part_of or "", ""))
            for number, one in enumerate(handout.documents, start=1)
        )
    return columns.table(worded("Documents"), _COLUMNS, rows)


_COLUMNS: Sequence[Column[_Row]] = (
    Column("Case", lambda row: row.case, 28),
    Column("Number", lambda row: row.number, 9),
    Column("Title", lambda row: row.one.title, 46),
    Column("Kind", lambda row: wording.DOCUMENT_KIND[row.one.kind], 14),
    Column("Outlet", lambda row: row.one.outlet, 22),
    Column("Author", lambda row: row.one.author, 24),
    Column(
        "Day of publication, if certain", lambda row: columns.certain_day(row.one.published), 14
    ),
    Column("Published, earliest", lambda row: columns.earliest(row.one.published), 18),
    Column("Published, latest", lambda row: columns.latest(row.one.published), 18),
    Column("Published", lambda row: period(row.one.published), 24),
    Column("Language", lambda row: row.one.language, 11),
    Column("Pages", lambda row: row.one.pages or None, 8),
    Column("Passages cited", lambda row: row.one.tagged, 15),
    Column("Address", lambda row: row.one.url, 40),
    Column("File", lambda row: row.one.file_name, 32),
    Column("Bytes", lambda row: row.one.size, 12),
    Column("Media type", lambda row: row.one.media_type, 22),
    Column("Came in", lambda row: row.came_in, 32),
    Column("State", lambda row: _STATE[row.one.outcome], 16),
    Column("SHA-256", lambda row: row.one.sha256, 68),
)
