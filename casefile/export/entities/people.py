"""Parties as entities, and their parts in cases as links with the charges against them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from casefile.export import wording
from casefile.export.entities import shape
from casefile.export.entities.shape import Entity
from casefile.export.entities.sources import citations, prove
from casefile.export.handout import Handout
from casefile.export.periods import period, phrase
from casefile.model.terms import NameKind, PartyKind
from casefile.store.reads.documents import DocumentLine
from casefile.store.reads.involvements import InvolvementLine
from casefile.store.reads.law import ChargeLine, ProvisionLine

Documents = Mapping[str, DocumentLine]

_SCHEMA: Final = {
    PartyKind.PERSON: "Person",
    PartyKind.ORGANISATION: "Organization",
    # Several people are no organization, and nothing says that they are people without one.
    PartyKind.GROUP: "LegalEntity",
}
_NAME: Final = {
    NameKind.FULL: "name",
    NameKind.ALIAS: "alias",
    NameKind.TRANSLITERATION: "alias",
    NameKind.INITIALS: "weakAlias",
}


class People:
    """Tells each party once, whatever parts it has in however many cases."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents
        self._told: dict[str, Entity] = {}
        self._guests: set[str] = set()
        """Those of whom only events have told so far."""
        self._links: dict[str, Entity] = {}

    def take(self, handout: Handout) -> None:
        """Takes in everybody who has a part in a case, or takes part in its events."""
        for one in handout.facts.involvements:
            entity = self._told.get(one.party_id)
            if entity is None or one.party_id in self._guests:
                entity = self._told[one.party_id] = self._party(one, handout.case.title)
                self._guests.discard(one.party_id)
            entity.add("notes", one.description, most=shape.TEXT)
            prove(entity, one.citations, self._documents)
        for event in handout.facts.events:
            for party, label in event.parties:
                if party not in self._told:
                    self._told[party] = _guest(party, label, handout.kinds[party])
                    self._guests.add(party)
        for one in handout.facts.involvements:
            if one.group_id in self._told and one.group_id != one.party_id:
                link = Entity(f"{one.party_id}-{one.group_id}", "UnknownLink")
                link.link("subject", [one.party_id]).link("object", [one.group_id or ""])
                self._links[link.id] = link.add("role", "one of the group")

    def entities(self) -> Iterator[Entity]:
        yield from self._told.values()
        yield from self._links.values()

    def _party(self, one: InvolvementLine, case: str) -> Entity:
        entity = Entity(one.party_id, _SCHEMA[one.party_kind])
        for name in one.names:
            entity.add(_NAME[name.kind], name.text, most=shape.NAME)
        if "name" not in entity.properties:
            # "Suspect 3" of one case is not that of another: nobody should match the two.
            known = any(name.kind is not NameKind.INITIALS for name in one.names)
            entity.add("name", one.label if known else f"{one.label} ({case})", most=shape.NAME)
        entity.add("country", *shape.country(one.country))
        if one.country and not shape.country(one.country):
            entity.add("notes", f"Country: {one.country}", most=shape.TEXT)
        entity.add("description", one.party_description, most=shape.TEXT)
        if one.party_kind is PartyKind.GROUP:
            entity.add("legalForm", wording.group(one.count, 0))
        return entity


def _guest(party: str, label: str, kind: PartyKind) -> Entity:
    """Whoever takes part in an event without a part in its case."""
    entity = Entity(party, _SCHEMA[kind]).add("name", label, most=shape.NAME)
    if kind is PartyKind.GROUP:
        entity.add("legalForm", wording.group(None, 0))
    return entity


def parts(handout: Handout, documents: Documents) -> Iterator[Entity]:
    """The part of each party in a case, with the charges, and the passages that tell of them."""
    charges: defaultdict[str, list[tuple[ProvisionLine, ChargeLine]]] = defaultdict(list)
    for provision in handout.facts.provisions:
        for charge in provision.charges:
            charges[charge.involvement_id].append((provision, charge))
    for one in handout.facts.involvements:
        entity = Entity(one.id, "CourtCaseParty")
        entity.link("party", [one.party_id]).link("case", [handout.case.id])
        entity.add("role", wording.ROLE[one.role])
        entity.add("description", one.description, most=shape.TEXT)
        cited = list(one.citations)
        for provision, charge in charges[one.id]:
            entity.add("status", f"{wording.STATUS[charge.status]}: {provision.label}")
            entity.add("description", _history(provision, charge), most=shape.TEXT)
            cited += charge.citations
        yield prove(entity, cited, documents)
        yield from citations(cited, one.party_id, documents)


def _history(provision: ProvisionLine, charge: ChargeLine) -> str:
    """A charge and its steps, with the dates as the sources allow them."""
    penalty = ", ".join(filter(None, (wording.penalty(provision.max_years), provision.penalty)))
    about = " · ".join(filter(None, (provision.label, provision.title, penalty)))
    steps = []
    for step in charge.steps:
        words = phrase(step.when, quotes=[one.quote for one in step.citations])
        dated = "; ".join(filter(None, (period(step.when), words)))
        status = wording.STATUS[step.status]
        steps.append(f"{status} ({dated})" if dated else status)
    return f"{about}: {', '.join(steps)}" if steps else about
