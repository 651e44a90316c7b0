"""Writes planned rows of a chronology, table by table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from casefile.actions.chronology_plan import PlannedRow
from casefile.actions.chronology_sources import Cited
from casefile.actions.rows_of import (
    citation_columns,
    event_columns,
    involvement_columns,
    name_columns,
    party_columns,
)
from casefile.actions.sameness import folded
from casefile.model.base import new_id
from casefile.model.documents import Citation, Passage
from casefile.model.events import Event, Participation
from casefile.model.parties import Involvement, Name, Party
from casefile.model.terms import NameKind, PartyKind, Role

if TYPE_CHECKING:
    from casefile.store.unit import Unit


class Entering:
    """Gathers the rows of each table and writes them; counts what is new beside events."""

    def __init__(self, unit: Unit, case_id: str) -> None:
        self._unit = unit
        self._case_id = case_id
        self._rows: defaultdict[type[Any], list[Mapping[str, Any]]] = defaultdict(list)
        self._made: dict[str, str] = {}
        self._passages: dict[tuple[str, int, int, int], str] = {}
        self.citations = 0

    @property
    def new_parties(self) -> int:
        return len(self._made)

    def enter(self, rows: list[PlannedRow]) -> None:
        for planned in rows:
            row = planned.row
            self._rows[Event].append(
                event_columns(
                    planned.event_id, self._case_id, row.title, row.when, row.until,
                    kind=row.kind, custody=row.custody, standing=row.standing, place=row.place,
                    description=row.details,
                )
            )  # fmt: skip
            new = [self._party(name) for name in planned.new_names]
            for party_id in dict.fromkeys((*planned.parties, *new)):
                self._rows[Participation].append(
                    {"id": new_id(), "event_id": planned.event_id, "party_id": party_id}
                )
            for cited in planned.cited:
                self._cite(planned.event_id, cited)
        for kind in (Party, Name, Involvement, Event, Participation, Passage, Citation):
            self._unit.insert_many(kind, self._rows[kind])

    def _party(self, name: str) -> str:
        key = folded(name)
        if key not in self._made:
            self._made[key] = party_id = new_id()
            self._rows[Party].append(party_columns(party_id, PartyKind.PERSON))
            self._rows[Name].append(name_columns(party_id, name, 0, NameKind.FULL))
            self._rows[Involvement].append(
                involvement_columns(new_id(), self._case_id, party_id, Role.OTHER)
            )
        return self._made[key]

    def _cite(self, event_id: str, cited: Cited) -> None:
        place = (cited.document, cited.page, cited.start, cited.end)
        if place not in self._passages:
            document, page, start, end = place
            there = self._unit.first(Passage, document=document, page=page, start=start, end=end)
            self._passages[place] = there.id if there else new_id()
            if there is None:
                self._rows[Passage].append(
                    {
                        "id": self._passages[place],
                        "document": document, "page": page, "start": start, "end": end,
                        "quote": cited.quote, "prefix": cited.prefix, "suffix": cited.suffix,
                    }
                )  # fmt: skip
        self.citations += 1
        self._rows[Citation].append(
            citation_columns(
                self._case_id, self._passages[place], event_id, cited.stance, cited.attribution
            )
        )
