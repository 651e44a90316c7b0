"""The facts of a case, each with its citations."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import Connection, select

from casefile.model.cases import Note
from casefile.model.dates import UncertainDate
from casefile.model.events import Event, Participation
from casefile.model.groups import group_label
from casefile.model.law import Charge, ChargeStep, Provision
from casefile.model.parties import Involvement, Name, Party
from casefile.model.terms import (
    SUSPECT_ROLES,
    ChargeStatus,
    Custody,
    EventKind,
    NameKind,
    PartyKind,
    Role,
    Standing,
)
from casefile.store.reads.citations import CitationLine, citations_of_case
from casefile.store.reads.dates import date_in
from casefile.store.reads.other_dates import OtherDateLine, other_dates_of_case

Citations = dict[str, tuple[CitationLine, ...]]


@dataclass(frozen=True, slots=True)
class NameLine:
    id: str
    text: str
    kind: NameKind
    citations: tuple[CitationLine, ...]


@dataclass(frozen=True, slots=True)
class InvolvementLine:
    """A party's part in a case. `label` is what to call it: its first name, or "Suspect 3".

    `number` is what an unnamed suspect is called by, None for a group: it is no suspect of its own.
    """

    id: str
    case_id: str
    party_id: str
    party_kind: PartyKind
    label: str
    role: Role
    number: int | None
    description: str
    party_description: str
    country: str
    count: int | None
    group_id: str | None
    names: tuple[NameLine, ...]
    own_citations: tuple[CitationLine, ...]

    @property
    def is_named(self) -> bool:
        """Whether a source names them; initials leave open who it is."""
        return any(name.kind is not NameKind.INITIALS for name in self.names)

    @property
    def is_suspect(self) -> bool:
        return self.role in SUSPECT_ROLES

    @property
    def citations(self) -> tuple[CitationLine, ...]:
        """Its own citations and those of its names."""
        return self.own_citations + tuple(
            citation for name in self.names for citation in name.citations
        )


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
        law = f", {self.law}" if self.law else ""
        where = f" ({self.jurisdiction})" if self.jurisdiction else ""
        return f"Art. {self.article}{law}{where}"


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event; `parties` are (party, label) of those who took part, in the order of the case."""

    id: str
    case_id: str
    title: str
    kind: EventKind
    custody: Custody | None
    when: UncertainDate | None
    until: UncertainDate | None
    place: str
    standing: Standing
    description: str
    parties: tuple[tuple[str, str], ...]
    citations: tuple[CitationLine, ...]
    other_dates: tuple[OtherDateLine, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteLine:
    id: str
    case_id: str
    text: str
    created_at: str
    citations: tuple[CitationLine, ...]


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """All facts of one case, read in one moment."""

    case_id: str
    involvements: tuple[InvolvementLine, ...]
    provisions: tuple[ProvisionLine, ...]
    events: tuple[EventLine, ...]
    notes: tuple[NoteLine, ...]

    @property
    def suspects(self) -> tuple[InvolvementLine, ...]:
        return tuple(line for line in self.involvements if line.is_suspect)

    @property
    def others(self) -> tuple[InvolvementLine, ...]:
        return tuple(line for line in self.involvements if not line.is_suspect)


def facts(connection: Connection, case_id: str) -> CaseFacts:
    """The facts of a case: suspects by number, events by the earliest day each allows."""
    citations = citations_of_case(connection, case_id)
    involved = _involvements(connection, case_id, citations)
    labels = {line.party_id: line.label for line in reversed(involved)}
    return CaseFacts(
        case_id=case_id,
        involvements=involved,
        provisions=_provisions(connection, case_id, involved, citations),
        events=_events(connection, case_id, labels, citations),
        notes=_notes(connection, case_id, citations),
    )


def people(connection: Connection, case_id: str) -> CaseFacts:
    """Who has a part in a case and what they are charged with; no events, notes or citations."""
    involved = _involvements(connection, case_id, {})
    return CaseFacts(
        case_id=case_id,
        involvements=involved,
        provisions=_provisions(connection, case_id, involved, {}),
        events=(),
        notes=(),
    )


def _involvements(
    connection: Connection, case_id: str, citations: Citations
) -> tuple[InvolvementLine, ...]:
    names = _names(connection, citations)
    rows = connection.execute(
        select(Involvement.__table__, Party.__table__)
        .join_from(Involvement, Party)
        .where(Involvement.case_id == case_id)
        .order_by(
            # Groups have no number, and yet stand with the suspects.
            Involvement.number.is_(None) & Involvement.role.not_in(SUSPECT_ROLES),
            Involvement.number.is_(None),
            Involvement.number,
            Involvement.id,
        )
    ).mappings()
    involved, party = Involvement.__table__.c, Party.__table__.c
    return tuple(
        InvolvementLine(
            id=row[involved.id],
            case_id=case_id,
            party_id=row[party.id],
            party_kind=row[party.kind],
            label=party_label(
                names[row[party.id]],
                row[party.kind],
                row[party.count],
                row[involved.role],
                row[involved.number],
            ),
            role=row[involved.role],
            number=called_number(row[party.kind], row[involved.number]),
            description=row[involved.description],
            party_description=row[party.description],
            country=row[party.country],
            count=row[party.count],
            group_id=row[party.group_id],
            names=tuple(names[row[party.id]]),
            own_citations=citations.get(row[involved.id], ()),
        )
        for row in rows
    )


def called_number(kind: PartyKind, number: int | None) -> int | None:
    """The number an unnamed party is called by: none for a group, numbered or not."""
    return None if kind is PartyKind.GROUP else number


def party_label(
    names: list[NameLine], kind: PartyKind, count: int | None, role: Role, number: int | None
) -> str:
    """What to call a party: its first name, or "Group of 4", or its role with its number."""
    if names:
        return names[0].text
    if kind is PartyKind.GROUP:
        return group_label(count)
    role_name = str(role).capitalize()
    return role_name if number is None else f"{role_name} {number}"


def _names(connection: Connection, citations: Citations) -> defaultdict[str, list[NameLine]]:
    names: defaultdict[str, list[NameLine]] = defaultdict(list)
    for row in connection.execute(
        select(Name.party_id, Name.id, Name.text, Name.kind).order_by(Name.position, Name.id)
    ):
        line = NameLine(row.id, row.text, row.kind, citations.get(row.id, ()))
        names[row.party_id].append(line)
    return names


def _provisions(
    connection: Connection,
    case_id: str,
    involved: tuple[InvolvementLine, ...],
    citations: Citations,
) -> tuple[ProvisionLine, ...]:
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


def _events(
    connection: Connection, case_id: str, labels: dict[str, str], citations: Citations
) -> tuple[EventLine, ...]:
    order = {party: place for place, party in enumerate(reversed(labels))}
    parties: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    names = _names(connection, {})
    for event_id, party_id, kind, count in connection.execute(
        select(Participation.event_id, Party.id, Party.kind, Party.count)
        .join_from(Participation, Event)
        .join(Party, Participation.party_id == Party.id)
        .where(Event.case_id == case_id)
        .order_by(Participation.id)
    ):
        label = labels.get(party_id) or party_label(names[party_id], kind, count, Role.OTHER, None)
        parties[event_id].append((party_id, label))
    others = other_dates_of_case(connection, case_id, citations)
    table = Event.__table__
    rows = connection.execute(
        select(table)
        .where(table.c.case_id == case_id)
        .order_by(
            table.c.when_earliest.is_(None),
            table.c.when_earliest,
            table.c.when_latest,
            table.c.id,
        )
    )
    return tuple(
        EventLine(
            id=row.id,
            case_id=case_id,
            title=row.title,
            kind=row.kind,
            custody=row.custody,
            when=date_in(row, "when"),
            until=date_in(row, "until"),
            place=row.place,
            standing=row.standing,
            description=row.description,
            parties=tuple(sorted(parties[row.id], key=lambda one: order.get(one[0], len(order)))),
            citations=citations.get(row.id, ()),
            other_dates=others.get(row.id, ()),
        )
        for row in rows
    )


def _notes(connection: Connection, case_id: str, citations: Citations) -> tuple[NoteLine, ...]:
    rows = connection.execute(
        select(Note.id, Note.case_id, Note.text, Note.created_at)
        .where(Note.case_id == case_id)
        .order_by(Note.id)
    )
    return tuple(NoteLine(*row, citations.get(row.id, ())) for row in rows)
