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
from casefile.model.wording import Dated, Wording, marked, worded

_WHAT: Final = {
    "cases": (worded("Case"), "title"),
    "related_cases": (worded("Relation of cases"), "relation"),
    "documents": (worded("Document"), "title"),
    "case_documents": (worded("Document on a case"), "document"),
    "passages": (worded("Passage"), "quote"),
    "parties": (worded("Party"), "id"),
    "names": (worded("Name"), "text"),
    "involvements": (worded("Role"), "party_id"),
    "provisions": (worded("Provision"), "article"),
    "charges": (worded("Charge"), "provision_id"),
    "charge_steps": (worded("Status of charge"), "charge_id"),
    "events": (worded("Event"), "title"),
    "participations": (worded("Participant"), "party_id"),
    "notes": (worded("Note"), "text"),
    "citations": (worded("Citation"), "passage_id"),
    "other_dates": (worded("Other date"), "event_id"),
    "timeline_views": (worded("View"), "name"),
}
"""What a row is called, and the field that says which one it is."""

_FIELDS: Final = {
    "case_id": worded("Case"),
    "related_id": worded("Related case"),
    "document": worded("Document"),
    "part_of": worded("Came in"),
    "party_id": worded("Party"),
    "group_id": worded("Group"),
    "max_years": worded("Longest term, years"),
    "passage_id": worded("Passage"),
    "citation_id": worded("Citation"),
    "own_citation_id": worded("Citation of its own date"),
    "own_note": worded("Who says its own date"),
    "charge_id": worded("Charge"),
    "charge_step_id": worded("Status"),
    "event_id": worded("Event"),
    "involvement_id": worded("Role"),
    "name_id": worded("Name"),
    "note_id": worded("Note"),
    "provision_id": worded("Provision"),
    "arrangement": worded("Arrangement"),
    "article": worded("Article"),
    "attached_at": worded("Attached at"),
    "attribution": worded("Attribution"),
    "author": worded("Author"),
    "count": worded("Count"),
    "country": worded("Country"),
    "created_at": worded("Created at"),
    "custody": worded("Custody"),
    "description": worded("Description"),
    "end": worded("End"),
    "file_name": worded("File name"),
    "jurisdiction": worded("Jurisdiction"),
    "kind": worded("Kind"),
    "language": worded("Language"),
    "law": worded("Law"),
    "media_type": worded("Media type"),
    "name": worded("Name"),
    "note": worded("Note"),
    "number": worded("Number"),
    "outlet": worded("Outlet"),
    "page": worded("Page"),
    "password": worded("Password"),
    "penalty": worded("Penalty"),
    "place": worded("Place"),
    "position": worded("Position"),
    "prefix": worded("Prefix"),
    "published": worded("Published"),
    "quote": worded("Quote"),
    "reference": worded("Reference"),
    "relation": worded("Relation"),
    "role": worded("Role"),
    "size": worded("Size"),
    "stage": worded("Stage"),
    "stance": worded("Stance"),
    "standing": worded("Standing"),
    "start": worded("Start"),
    "status": worded("Status"),
    "suffix": worded("Suffix"),
    "synopsis": worded("Synopsis"),
    "text": worded("Text"),
    "title": worded("Title"),
    "until": worded("Until"),
    "url": worded("Url"),
    "valid_from": worded("Valid from"),
    "valid_to": worded("Valid to"),
    "when": worded("When"),
}


_COUNTED: Final = {
    "cases": marked("%Ln case(s)"),
    "documents": marked("%Ln document(s)"),
    "parties": marked("%Ln part(y|ies)"),
    "involvements": marked("%Ln role(s)"),
    "names": marked("%Ln name(s)"),
    "provisions": marked("%Ln provision(s)"),
    "charges": marked("%Ln charge(s)"),
    "events": marked("%Ln event(s)"),
    "citations": marked("%Ln citation(s)"),
    "notes": marked("%Ln note(s)"),
    "timeline_views": marked("%Ln timeline view(s)"),
}
"""What is counted for a person, in this order; the rest comes with these."""


def counted(new: Mapping[str, int]) -> list[Wording]:
    """How many of what a person would count: "24 events". All else is one number, of details."""
    shown = [Wording(words, {}, new[table]) for table, words in _COUNTED.items() if table in new]
    rest = sum(count for table, count in new.items() if table not in _COUNTED)
    return [*shown, worded("%Ln detail(s)", count=rest)] if rest else shown


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
                _FIELDS.get(one.name, one.name),
                self._said(shape, one, different.mine or ()),
                self._said(shape, one, different.theirs),
            )
            for one in different.fields
        )
        what, which = _WHAT[shape.table]
        called = shortened(self._which(shape, row, which), 60)
        return Conflict(
            *different.key,
            worded("{what} “{called}”", what=what, called=called) if called else what,
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
            return worded("remembered")
        if one.form is Form.DATE:
            when = UncertainDate(*value)
            words = Dated(in_words(when, anchor_note=True), when.edtf, when.anchor)
            if when.phrase == when.edtf:
                return words
            return worded("{date} (“{phrase}”)", date=words, phrase=when.phrase)
        if one.leads_to:
            return self._label(one.leads_to, value[0]) or worded("another one")
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
        return self._called.get(party_id, worded("nobody named yet"))
