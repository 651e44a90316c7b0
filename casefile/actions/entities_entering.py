"""Writes planned entities, table by table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from casefile.actions.entities_planned import EntitiesPlan, PlannedPart
from casefile.actions.rows_of import (
    event_columns,
    involvement_columns,
    name_columns,
    party_columns,
)
from casefile.model.base import new_id, now
from casefile.model.cases import Case
from casefile.model.events import Event, Participation
from casefile.model.parties import Involvement, Name, Party
from casefile.model.terms import SUSPECT_ROLES, PartyKind

if TYPE_CHECKING:
    from casefile.store.unit import Unit


def enter(unit: Unit, plan: EntitiesPlan) -> None:
    """Writes what is new; one journal entry with whatever else the unit does."""
    rows: defaultdict[type[Any], list[Mapping[str, Any]]] = defaultdict(list)
    for one in plan.new_cases:
        rows[Case].append(
            {
                "id": one.id, "title": one.title, "reference": one.reference,
                "jurisdiction": one.jurisdiction, "stage": one.stage, "synopsis": one.synopsis,
                "created_at": now(),
            }
        )  # fmt: skip
    for party in {one.id: one for one in reversed(plan.new_parties)}.values():
        who = party.said
        rows[Party].append(
            party_columns(
                party.id, who.kind, description=who.description, country=who.country,
                count=who.count,
            )
        )  # fmt: skip
        for position, (text, name_kind) in enumerate(who.names):
            rows[Name].append(name_columns(party.id, text, position, name_kind))
    numbers = _Numbers(unit, plan)
    for part in plan.parts:
        rows[Involvement].append(
            involvement_columns(
                part.id, part.case_id, part.party_id, part.role,
                number=numbers.next(part), description=part.description,
            )
        )  # fmt: skip
    for event in plan.events:
        what = event.said
        rows[Event].append(
            event_columns(
                event.id, event.case_id, what.title, what.when, what.until, kind=what.kind,
                custody=what.custody, standing=what.standing, place=what.place,
                description=what.details,
            )
        )  # fmt: skip
        for party_id in event.parties:
            rows[Participation].append({"id": new_id(), "event_id": event.id, "party_id": party_id})
    for kind in (Case, Party, Name, Involvement, Event, Participation):
        unit.insert_many(kind, rows[kind])


class _Numbers:
    """Gives suspects the numbers that follow in their cases; a group has none."""

    def __init__(self, unit: Unit, plan: EntitiesPlan) -> None:
        self._groups = {one.id for one in plan.parties if one.said.kind is PartyKind.GROUP}
        self._last = {
            one.id: max(
                (part.number or 0 for part in unit.where(Involvement, case_id=one.id)), default=0
            )
            for one in plan.cases
        }

    def next(self, part: PlannedPart) -> int | None:
        if part.role not in SUSPECT_ROLES or part.party_id in self._groups:
            return None
        self._last[part.case_id] += 1
        return self._last[part.case_id]
