"""The law of a case: provisions, the charges under them, and each charge's history."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from casefile.model.dates import UncertainDate
from casefile.model.law import Charge, ChargeStep, Provision
from casefile.model.parties import Involvement
from casefile.model.terms import ChargeStatus
from casefile.model.wording import worded
from casefile.store.reads.citations import CitationLine, Citations
from casefile.store.reads.dates import date_in
from casefile.store.reads.involvements import InvolvementLine


@dataclass(frozen=True, slots=True)
class ChargeStepLine:
    id: str
    status: ChargeStatus
    when: UncertainDate | None
    citations: tuple[CitationLine, ...]


@dataclass(frozen=True, slots=True)
class ChargeLine:
    """A provision held against one suspect, with its history, oldest first."""

    id: str
    involvement_id: str
    suspect: str
    provision_id: str
    steps: tuple[ChargeStepLine, ...]

    @property
    def status(self) -> ChargeStatus:
        return self.steps[-1].status if self.steps else ChargeStatus.ALLEGED

    @property
    def latest_citations(self) -> tuple[CitationLine, ...]:
        """What says that the charge stands as it does now; those of its history do not."""
        return self.steps[-1].citations if self.steps else ()

    @property
    def citations(self) -> tuple[CitationLine, ...]:
        return tuple(citation for step in self.steps for citation in step.citations)


@dataclass(frozen=True, slots=True)
class ProvisionLine:
    """A provision under which this case has charges (all of them, where no case is asked for)."""

    id: str
    article: str
    law: str
    jurisdiction: str
    title: str
    max_years: float | None
    penalty: str
    valid_from: str
    valid_to: str
    charges: tuple[ChargeLine, ...]
    own_citations: tuple[CitationLine, ...]

    @property
    def label(self) -> str:
        article, law, where = self.article, self.law, self.jurisdiction
        if law and where:
            return worded("Art. {article}, {law} ({where})", article=article, law=law, where=where)
        if law:
            return worded("Art. {article}, {law}", article=article, law=law)
        if where:
            return worded("Art. {article} ({where})", article=article, where=where)
        return worded("Art. {article}", article=article)


def provisions_of_case(
    connection: Connection,
    case_id: str,
    involved: Sequence[InvolvementLine],
    citations: Citations,
) -> tuple[ProvisionLine, ...]:
    """The provisions under which a case has charges or which it cites; `involved` in its order."""
    labels = {line.id: line.label for line in involved}
    order = {line.id: place for place, line in enumerate(involved)}
    steps: defaultdict[str, list[ChargeStepLine]] = defaultdict(list)
    for row in connection.execute(
        select(ChargeStep.__table__)
        .join_from(ChargeStep, Charge)
        .join(Involvement)
        .where(Involvement.case_id == case_id)
        .order_by(ChargeStep.position, ChargeStep.id)
    ):
        line = ChargeStepLine(row.id, row.status, date_in(row, "when"), citations.get(row.id, ()))
        steps[row.charge_id].append(line)
    charges: defaultdict[str, list[ChargeLine]] = defaultdict(list)
    for row in connection.execute(
        select(Charge.id, Charge.involvement_id, Charge.provision_id)
        .join(Involvement)
        .where(Involvement.case_id == case_id)
        .order_by(Charge.id)
    ):
        charges[row.provision_id].append(
            ChargeLine(
                id=row.id,
                involvement_id=row.involvement_id,
                suspect=labels[row.involvement_id],
                provision_id=row.provision_id,
                steps=tuple(steps[row.id]),
            )
        )
    for of_one in charges.values():
        of_one.sort(key=lambda charge: order[charge.involvement_id])
    return tuple(
        line
        for line in provisions(connection, charges, citations)
        if line.charges or line.own_citations
    )


def provisions(
    connection: Connection,
    charges: dict[str, list[ChargeLine]] | None = None,
    citations: Citations | None = None,
) -> list[ProvisionLine]:
    """The library's provisions by jurisdiction, law and article, with the charges given."""
    table = Provision.__table__
    rows = connection.execute(
        select(table).order_by(
            Provision.jurisdiction, Provision.law, Provision.article, Provision.id
        )
    )
    return [
        ProvisionLine(
            id=row.id,
            article=row.article,
            law=row.law,
            jurisdiction=row.jurisdiction,
            title=row.title,
            max_years=row.max_years,
            penalty=row.penalty,
            valid_from=row.valid_from,
            valid_to=row.valid_to,
            charges=tuple((charges or {}).get(row.id, ())),
            own_citations=(citations or {}).get(row.id, ()),
        )
        for row in rows
    ]
