"""Holds FollowTheMoney entities against what the library has."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from casefile.actions import entities_understood as said
from casefile.actions.chronology_dates import reason
from casefile.actions.citing import shortened
from casefile.actions.entities_planned import (
    EntitiesPlan,
    EntityNotTaken,
    PlannedCase,
    PlannedEvent,
    PlannedPart,
    PlannedParty,
)
from casefile.actions.sameness import folded, identity_of
from casefile.intake.incoming.entities import ReadEntity
from casefile.intake.incoming.refusal import ImportRefused
from casefile.model.errors import CasefileError, NotFound
from casefile.model.parties import Involvement
from casefile.model.terms import PartyKind, Role
from casefile.model.wording import worded
from casefile.store.reads.arrivals import (
    cases_of_events,
    events_there,
    identities_there,
    involvements_there,
)
from casefile.store.reads.cases import case
from casefile.store.reads.facts import people
from casefile.store.reads.involvements import party_kinds

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SURE: Final = 12
"""Identities shorter than this may be another's in another file: the name belongs to them."""


def together(entities: Iterable[ReadEntity]) -> dict[str, ReadEntity]:
    """Entities by identity; what a file says of one in several places is said of it together."""
    found: dict[str, ReadEntity] = {}
    for one in entities:
        there = found.get(one.id)
        if there is None:
            found[one.id] = one
        elif there.schema == one.schema:
            names = {**there.properties, **one.properties}
            merged = {name: (*there.all(name), *one.all(name)) for name in names}
            found[one.id] = ReadEntity(one.id, one.schema, merged)
    return found


def _identity(entity: ReadEntity) -> str:
    if said.is_ours(entity):
        return entity.id
    told = entity.first("name", "title") if len(entity.id) < _SURE else ""
    return identity_of("followthemoney", entity.schema, entity.id, told)


@dataclass(slots=True)
class _Found:
    cases: dict[str, PlannedCase] = field(default_factory=dict)
    """By the identity here."""
    parties: dict[str, PlannedParty] = field(default_factory=dict)
    """By the identity in the file."""
    parts: list[PlannedPart] = field(default_factory=list)
    events: list[PlannedEvent] = field(default_factory=list)
    there: Counter[str] = field(default_factory=Counter)
    troubles: list[EntityNotTaken] = field(default_factory=list)
    guests: set[str] = field(default_factory=set)
    """Those who take part in events that are there already, by the identity in the file."""


class Planning:
    """Understands entities and holds them against what the library has."""

    def __init__(
        self, connection: Connection, entities: dict[str, ReadEntity], case_id: str | None
    ) -> None:
        self._connection = connection
        self._entities = entities
        self._into = case_id
        self._found = _Found()
        self._targets: dict[str, str] = {}
        """Of the file's cases, by their identity there, the case here."""

    def plan(self, entities: tuple[ReadEntity, ...]) -> EntitiesPlan:
        found = self._found
        self._take_cases()
        self._take_parties()
        self._take_events()
        self._take_parts()
        others = Counter(
            one.schema
            for one in self._entities.values()
            if one.schema not in (said.CASE, said.PART, *said.PARTIES)
            and one.schema not in said.EVENTS | said.DOCUMENTS
        )
        return EntitiesPlan(
            entities=entities,
            into=self._into,
            cases=tuple(found.cases.values()),
            parties=tuple(found.parties.values()),
            parts=tuple(found.parts),
            events=tuple(found.events),
            there=dict(found.there),
            documents=tuple(map(said.document, self._of(said.DOCUMENTS))),
            not_taken=dict(others.most_common()),
            not_understood=tuple(found.troubles),
            remarks=self._remarks(),
        )

    def _of(self, schemata: Iterable[str]) -> list[ReadEntity]:
        wanted = set(schemata)
        return [one for one in self._entities.values() if one.schema in wanted]

    # Cases

    def _take_cases(self) -> None:
        told = self._of([said.CASE])
        if self._into is not None:
            line = case(self._connection, self._into)
            if line is None:
                raise NotFound(worded("This case is no longer there. Nothing was imported."))
            self._found.cases[line.id] = PlannedCase(line.id, line.title, is_new=False)
            self._targets = {one.id: line.id for one in told}
            return
        if not told:
            raise ImportRefused(
                worded("it tells of no case"), worded("Say into which of your cases it goes.")
            )
        for one in told:
            identity = _identity(one)
            line = case(self._connection, identity)
            title = " ".join(one.first("name").split())
            if line is None and not title:
                self._trouble(one, worded("It has no name."))
                continue
            self._targets[one.id] = identity
            self._found.there["cases"] += line is not None
            self._found.cases[identity] = (
                PlannedCase(identity, line.title, is_new=False)
                if line is not None
                else PlannedCase(
                    identity, title, is_new=True,
                    reference=one.first("caseNumber"), stage=one.first("status"),
                    jurisdiction=_jurisdiction(one), synopsis="\n".join(one.all("summary")),
                )
            )  # fmt: skip

    def _only_case(self) -> str | None:
        return next(iter(self._found.cases)) if len(self._found.cases) == 1 else None

    # Parties

    def _take_parties(self) -> None:
        told = self._of(said.PARTIES)
        there = party_kinds(self._connection, map(_identity, told))
        known: defaultdict[str, set[str]] = defaultdict(set)
        for case_id in self._found.cases:
            for line in people(self._connection, case_id).involvements:
                there[line.party_id] = line.party_kind
                for name in line.names:
                    known[folded(name.text)].add(line.party_id)
        for one in told:
            identity = _identity(one)
            who = said.party(one)
            if identity not in there:
                same = {party for text, _ in who.names for party in known[folded(text)]}
                identity = same.pop() if len(same) == 1 else identity
            is_new = identity not in there
            if not is_new:
                # The file may know less of them: a LegalEntity is a person or an organisation.
                who = replace(who, kind=there[identity])
            self._found.parties[one.id] = PlannedParty(identity, who, is_new)
            self._found.there["parties"] += not is_new

    # Events

    def _take_events(self) -> None:
        told = self._of(said.EVENTS)
        elsewhere = cases_of_events(self._connection, map(_identity, told))
        same = {
            case_id: {
                (folded(one.title), one.earliest, one.latest)
                for one in events_there(self._connection, case_id)
            }
            for case_id in self._found.cases
        }
        linked = self._cases_of_events()
        for one in told:
            identity = _identity(one)
            if identity in elsewhere:
                self._found.there["events"] += 1
                self._found.guests.update(one.all("involved", "organizer"))
                continue
            case_id = linked.get(one.id) or self._only_case()
            if case_id is None:
                self._trouble(one, worded("It belongs to none of the cases in the file."))
                continue
            try:
                what = said.event(one)
            except CasefileError as error:
                self._trouble(one, reason(error))
                continue
            when = what.when
            if (folded(what.title), when and when.earliest, when and when.latest) in same[case_id]:
                self._found.there["events"] += 1
                continue
            who = tuple(
                dict.fromkeys(
                    self._found.parties[each].id for each in what.who if each in self._found.parties
                )
            )
            self._found.events.append(PlannedEvent(identity, case_id, what, who))

    def _cases_of_events(self) -> dict[str, str]:
        """The case of each event that a link leads to one."""
        found: dict[str, str] = {}
        for link in self._of([said.LINK]):
            ends = (link.first("subject"), link.first("object"))
            for event, target in (ends, ends[::-1]):
                if target in self._targets and event in self._entities:
                    found.setdefault(event, self._targets[target])
        return found

    # Parts in cases

    def _take_parts(self) -> None:
        told = self._of([said.PART])
        ids = identities_there(self._connection, Involvement, map(_identity, told))
        there = {
            (case_id, *part)
            for case_id in self._found.cases
            for part in involvements_there(self._connection, case_id)
        }
        involved = {(case_id, party) for case_id, party, _ in there}
        for one in told:
            part = self._part(one)
            if part is None:
                continue
            key = (part.case_id, part.party_id, str(part.role))
            involved.add(key[:2])
            if key in there or part.id in ids:
                self._found.there["parts"] += 1
                continue
            there.add(key)
            self._found.parts.append(part)
        self._take_part_in_events(involved)

    def _part(self, one: ReadEntity) -> PlannedPart | None:
        party = self._found.parties.get(one.first("party"))
        case_id = self._targets.get(one.first("case")) or (
            self._only_case() if not one.first("case") else None
        )
        if party is None or case_id is None:
            self._trouble(
                one,
                worded(
                    "It names no party of the file."
                    if party is None
                    else "It names no case of the file."
                ),
            )
            return None
        role, more = said.role(one)
        return PlannedPart(_identity(one), case_id, party.id, role, more)

    def _take_part_in_events(self, involved: set[tuple[str, str]]) -> None:
        """Whoever takes part in a case's events has a part in it, even if nobody says which."""
        for event in self._found.events:
            for party in event.parties:
                self._add_other(event.case_id, party, involved)
        anywhere = {party for _, party in involved}
        only = self._only_case()
        for identity, one in list(self._found.parties.items()):
            if one.id in anywhere or (identity in self._found.guests and not one.is_new):
                continue
            if only is not None and (one.said.names or not one.is_new):
                self._add_other(only, one.id, involved)
            elif one.is_new:
                why = worded("It has no part in any case." if one.said.names else "It has no name.")
                self._trouble(self._entities[identity], why)
                del self._found.parties[identity]

    def _add_other(self, case_id: str, party: str, involved: set[tuple[str, str]]) -> None:
        if (case_id, party) not in involved:
            involved.add((case_id, party))
            identity = identity_of("part", case_id, party)
            self._found.parts.append(PlannedPart(identity, case_id, party, Role.OTHER, ""))

    # What is told

    def _trouble(self, entity: ReadEntity, why: str) -> None:
        self._found.troubles.append(
            EntityNotTaken(f"{shortened(entity.schema, 40)} “{said.name_of(entity)}”", why)
        )

    def _remarks(self) -> tuple[str, ...]:
        unsure = sum(
            self._entities[one].schema == "LegalEntity" and party.said.kind is not PartyKind.GROUP
            for one, party in self._found.parties.items()
            if party.is_new
        )
        if not unsure:
            return ()
        words = worded(
            "Of %Ln the file does not say whether (it is a person or an organisation; it comes as "
            "an organisation|they are persons or organisations; they come as organisations).",
            count=unsure,
        )
        return (words,)


def _jurisdiction(entity: ReadEntity) -> str:
    prefix = "Jurisdiction: "
    stated = [one.removeprefix(prefix) for one in entity.all("notes") if one.startswith(prefix)]
    return ", ".join(stated or [one.upper() for one in entity.all("country")])
