"""What becomes of the entities of a file, each with the identity it will have here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from casefile.actions.entities_understood import DocumentTold, EventSaid, PartySaid
from casefile.intake.incoming.entities import ReadEntity
from casefile.model.terms import Role


@dataclass(frozen=True, slots=True)
class PlannedCase:
    id: str
    title: str
    is_new: bool
    reference: str = ""
    jurisdiction: str = ""
    stage: str = ""
    synopsis: str = ""


@dataclass(frozen=True, slots=True)
class PlannedParty:
    """A party; one that is there already stays as it is."""

    id: str
    said: PartySaid
    is_new: bool


@dataclass(frozen=True, slots=True)
class PlannedPart:
    """A new role of a party in a case."""

    id: str
    case_id: str
    party_id: str
    role: Role
    description: str


@dataclass(frozen=True, slots=True)
class PlannedEvent:
    """A new event, with the parties who take part in it."""

    id: str
    case_id: str
    said: EventSaid
    parties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntityNotTaken:
    """An entity that was not understood: what it is called, and why."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class EntitiesPlan:
    """What importing entities will do, found without writing anything.

    `there` counts what is there already, `documents` are told of without their bytes, `not_taken`
    counts the entities of schemata that have no place here.
    """

    entities: tuple[ReadEntity, ...]
    into: str | None
    cases: tuple[PlannedCase, ...]
    parties: tuple[PlannedParty, ...]
    parts: tuple[PlannedPart, ...]
    events: tuple[PlannedEvent, ...]
    there: Mapping[str, int]
    documents: tuple[DocumentTold, ...]
    not_taken: Mapping[str, int]
    not_understood: tuple[EntityNotTaken, ...]
    remarks: tuple[str, ...]

    @property
    def new_cases(self) -> tuple[PlannedCase, ...]:
        return tuple(one for one in self.cases if one.is_new)

    @property
    def new_parties(self) -> tuple[PlannedParty, ...]:
        return tuple(one for one in self.parties if one.is_new)

    @property
    def is_needless(self) -> bool:
        return not (self.new_cases or self.new_parties or self.parts or self.events)
