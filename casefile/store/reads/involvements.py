"""Who has a part in a case, and what they are called."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from casefile.model.groups import group_label
from casefile.model.parties import Involvement, Name, Party
from casefile.model.terms import SUSPECT_ROLES, NameKind, PartyKind, Role
from casefile.model.wording import worded
from casefile.store.reads.citations import CitationLine, Citations
from casefile.store.reads.many import among


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
    is_name_kept_back: bool = False
    """Whether a source names them by a name that is not told here."""

    @property
    def is_named(self) -> bool:
        """Whether a source names them; initials leave open who it is."""
        return self.is_name_kept_back or any(
            name.kind is not NameKind.INITIALS for name in self.names
        )

    @property
    def is_suspect(self) -> bool:
        return self.role in SUSPECT_ROLES

    @property
    def citations(self) -> tuple[CitationLine, ...]:
        """Its own citations and those of its names."""
        return self.own_citations + tuple(
            citation for name in self.names for citation in name.citations
        )


def involvements_of_case(
    connection: Connection, case_id: str, citations: Citations
) -> tuple[InvolvementLine, ...]:
    """The parties of a case: suspects by number, groups after them, then everybody else."""
    names = names_by_party(connection, citations)
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


def party_kinds(connection: Connection, party_ids: Iterable[str]) -> dict[str, PartyKind]:
    """Whether parties are persons, organisations or groups; of those that are there."""
    query = select(Party.id, Party.kind).where(among(Party.id, party_ids))
    return {row[0]: row[1] for row in connection.execute(query)}


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
    # Such labels become names in what leaves ("Suspect 3"): each is a sentence of its own.
    if number is not None:
        if role is Role.ACCUSED:
            return worded("Accused {number}", number=number)
        if role is Role.CONVICTED:
            return worded("Convicted {number}", number=number)
        if role is Role.SUSPECT:
            return worded("Suspect {number}", number=number)
        return f"{str(role).capitalize()} {number}"
    return {
        Role.SUSPECT: worded("Suspect"),
        Role.ACCUSED: worded("Accused"),
        Role.CONVICTED: worded("Convicted"),
        Role.WITNESS: worded("Witness"),
        Role.VICTIM: worded("Victim"),
        Role.LAWYER: worded("Lawyer"),
        Role.JUDGE: worded("Judge"),
        Role.PROSECUTOR: worded("Prosecutor"),
        Role.INVESTIGATOR: worded("Investigator"),
        Role.COURT: worded("Court"),
        Role.AGENCY: worded("Agency"),
        Role.OTHER: worded("Other"),
    }[role]


def labels_of(involved: Sequence[InvolvementLine]) -> dict[str, str]:
    """What each party is called, from the last of the case to the first."""
    return {line.party_id: line.label for line in reversed(involved)}


def names_by_party(
    connection: Connection, citations: Citations
) -> defaultdict[str, list[NameLine]]:
    """The names of each party of the library, the preferred one first."""
    names: defaultdict[str, list[NameLine]] = defaultdict(list)
    for row in connection.execute(
        select(Name.party_id, Name.id, Name.text, Name.kind).order_by(Name.position, Name.id)
    ):
        line = NameLine(row.id, row.text, row.kind, citations.get(row.id, ()))
        names[row.party_id].append(line)
    return names
