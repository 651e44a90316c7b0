"""What is different between a bundle and a library, in words for a table with two sides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from casefile.actions.bundle_comparing import Different, Row, place_of
from casefile.actions.citing import shortened
from casefile.intake.incoming.bundle_rows import Tables
from casefile.model.bundle_shape import Field, Form, Shape, shape_of
from casefile.model.dates import UncertainDate, in_words

_WHAT: Final = {
    "cases": ("Case", "title"),
    "related_cases": ("Relation of cases", "relation"),
    "documents": ("Document", "title"),
    "case_documents": ("Document on a case", "document"),
    "passages": ("Passage", "quote"),
    "parties": ("Party", "id"),
    "names": ("Name", "text"),
    "involvements": ("Role", "party_id"),
    "provisions": ("Provision", "article"),
    "charges": ("Charge", "provision_id"),
    "charge_steps": ("Status of charge", "charge_id"),
    "events": ("Event", "title"),
    "participations": ("Participant", "party_id"),
    "notes": ("Note", "text"),
    "citations": ("Citation", "passage_id"),
    "other_dates": ("Other date", "event_id"),
    "timeline_views": ("View", "name"),
}
"""What a row is called, and the field that says which one it is."""

_FIELDS: Final = {
    "case_id": "Case",
    "related_id": "Related case",
    "document": "Document",
    "part_of": "Came in",
    "party_id": "Party",
    "group_id": "Group",
    "max_years": "Longest term, years",
    "passage_id": "Passage",
    "citation_id": "Citation",
    "own_citation_id": "Citation of its own date",
    "own_note": "Who says its own date",
    "charge_id": "Charge",
    "charge_step_id": "Status",
    "event_id": "Event",
    "involvement_id": "Role",
    "name_id": "Name",
    "note_id": "Note",
    "provision_id": "Provision",
}


_COUNTED: Final = {
    "cases": ("case", "cases"),
    "documents": ("document", "documents"),
    "parties": ("party", "parties"),
    "involvements": ("role", "roles"),
    "names": ("name", "names"),
    "provisions": ("provision", "provisions"),
    "charges": ("charge", "charges"),
    "events": ("event", "events"),
    "citations": ("citation", "citations"),
    "notes": ("note", "notes"),
    "timeline_views": ("timeline view", "timeline views"),
}
"""What is counted for a person, in this order; the rest comes with these."""


def counted(new: Mapping[str, int]) -> list[tuple[str, int]]:
    """How many of what a person would count: ("events", 24). All else is one number, of details."""
    shown = [
        (words[new[table] > 1], new[table]) for table, words in _COUNTED.items() if table in new
    ]
    rest = sum(count for table, count in new.items() if table not in _COUNTED)
    return [*shown, ("details", rest)] if rest else shown


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that is different: what it is called, and what each side says."""

    field: str
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing of which bundle and library say different things; `table` and `id` name it.

    Where `was_removed`, it was deleted here and the bundle has it still; `differences` is empty.
    """

    table: str
    id: str
    what: str
    differences: tuple[Difference, ...] = ()
    was_removed: bool = False

    @property
    def key(self) -> tuple[str, str]:
        return self.table, self.id


class ConflictWords:
    """Knows a bundle's rows by identity, to say what leads where."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._rows: dict[str, dict[str, Row]] = {}
        self._called: dict[str, str] | None = None

    def conflict(self, different: Different) -> Conflict:
        shape = different.shape
        row = different.mine or different.theirs
        differences = (
            Difference(
                _FIELDS.get(one.name, one.name.replace("_", " ").capitalize()),
                self._said(shape, one, different.mine or ()),
                self._said(shape, one, different.theirs),
            )
            for one in different.fields
        )
        what, which = _WHAT[shape.table]
        called = shortened(self._which(shape, row, which), 60)
        return Conflict(
            *different.key,
            f"{what} “{called}”" if called else what,
            tuple(differences),
            different.mine is None,
        )

    def _which(self, shape: Shape, row: Row, which: str) -> str:
        if which == "id":
            return self._name(row[0])
        one = next(field for field in shape.fields if field.name == which)
        value = row[shape.columns.index(which)]
        return self._label(one.leads_to, value) if one.leads_to else str(value)

    def _said(self, shape: Shape, one: Field, row: Row) -> str:
        value: Any = row[place_of(shape, one)]
        if value[0] is None or value[0] == "":
            return "—"
        if one.withheld:
            return "remembered"
        if one.form is Form.DATE:
            when = UncertainDate(*value)
            words = in_words(when, anchor_note=True)
            return words if when.phrase == when.edtf else f"{words} (“{when.phrase}”)"
        if one.leads_to:
            return self._label(one.leads_to, value[0]) or "another one"
        if isinstance(value[0], float):
            return f"{value[0]:g}"
        return str(value[0])

    def _label(self, table: str, identity: str) -> str:
        """What a row that something leads to is called; empty where the bundle does not know it."""
        if table == "parties":
            return self._name(identity)
        if table not in self._rows:
            self._rows[table] = {row[0]: row for row in self._tables[table]}
        row = self._rows[table].get(identity)
        if row is None:
            return ""
        shape = shape_of(table)
        which = _WHAT[table][1]
        place = shape.columns.index(which)
        one = next(field for field in shape.fields if field.name == which)
        return self._label(one.leads_to, row[place]) if one.leads_to else str(row[place])

    def _name(self, party_id: str) -> str:
        if self._called is None:
            names = defaultdict(list)
            for identity, party, text, _, position in self._tables["names"]:
                names[party].append((position, identity, text))
            self._called = {party: min(called)[2] for party, called in names.items()}
        return self._called.get(party_id, "nobody named yet")
