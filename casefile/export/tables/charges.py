"""The charges as a table: a row for each step of each charge, its latest one marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casefile.export.handout import Handout
from casefile.export.said import denied_by, says
from casefile.export.tables import columns
from casefile.export.tables.columns import Column, Table
from casefile.model.dates import UncertainDate
from casefile.model.wording import worded
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.law import ChargeLine, ProvisionLine


@dataclass(frozen=True, slots=True)
class _Row:
    case: str
    provision: ProvisionLine
    charge: ChargeLine
    step: int
    status: str
    when: UncertainDate | None
    citations: tuple[CitationLine, ...]

    @property
    def stands(self) -> bool:
        return self.step >= len(self.charge.steps)

    @property
    def words(self) -> tuple[str, str]:
        return columns.words(self.when, citations=self.citations)


def charges(handouts: Sequence[Handout]) -> Table:
    """The charges of some cases, provision by provision, each with its history."""
    rows = [
        row
        for handout in handouts
        for provision in handout.facts.provisions
        for charge in provision.charges
        for row in _rows(handout.case.title, provision, charge)
    ]
    return columns.table(worded("Charges"), _COLUMNS, rows)


def _rows(case: str, provision: ProvisionLine, charge: ChargeLine) -> Iterator[_Row]:
    if not charge.steps:
        yield _Row(case, provision, charge, 1, str(charge.status), None, ())
    for number, step in enumerate(charge.steps, start=1):
        yield _Row(
            case, provision, charge, number, str(step.status), step.when, step.citations
        )  # fmt: skip


_COLUMNS: Sequence[Column[_Row]] = (
    Column("Case", lambda row: row.case, 28),
    Column("Suspect", lambda row: row.charge.suspect, 28),
    Column("Article", lambda row: row.provision.article, 12),
    Column("Law", lambda row: row.provision.law, 22),
    Column("Jurisdiction", lambda row: row.provision.jurisdiction, 16),
    Column("Provision", lambda row: row.provision.title, 36),
    Column("Most years in prison", lambda row: row.provision.max_years, 20),
    Column("Penalty", lambda row: row.provision.penalty, 26),
    Column("Status", lambda row: row.status, 12),
    Column("As it stands", lambda row: columns.yes_or_no(row.stands), 13),
    Column("Step", lambda row: row.step, 7),
    Column("Day, if certain", lambda row: columns.certain_day(row.when), 14),
    Column("Earliest", lambda row: columns.earliest(row.when), 12),
    Column("Latest", lambda row: columns.latest(row.when), 12),
    Column("When", lambda row: row.words[0], 28),
    Column("As the source says it", lambda row: row.words[1], 24),
    Column("Who says so", lambda row: "; ".join(says(row.citations)), 34),
    Column("Disputed by", lambda row: "; ".join(denied_by(row.citations)), 24),
    Column("Sources", lambda row: columns.sources(row.citations), 40),
    Column("Quotes", lambda row: columns.quotes(row.citations), 70),
    Column("In force from", lambda row: row.provision.valid_from, 14),
    Column("In force to", lambda row: row.provision.valid_to, 14),
    Column("EDTF", lambda row: columns.edtf(row.when), 16),
    Column("Charge ID", lambda row: row.charge.id, 34),
    Column("Involvement ID", lambda row: row.charge.involvement_id, 34),
)
