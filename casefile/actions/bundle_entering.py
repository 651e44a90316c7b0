"""The rows of a case bundle entering the library, in one unit of work that one undo takes back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from casefile.actions.bundle_comparing import Comparison, Different, Row, place_of
from casefile.actions.bundle_originals import WasRead
from casefile.model.base import Base
from casefile.model.bundle_shape import SHAPES, Shape, shape_of
from casefile.model.cases import Case, Note, RelatedCase
from casefile.model.documents import CaseDocument, Citation, Document, Passage
from casefile.model.events import Event, OtherDate, Participation
from casefile.model.law import Charge, ChargeStep, Provision
from casefile.model.parties import Involvement, Name, Party
from casefile.model.terms import Outcome
from casefile.model.views import TimelineView
from casefile.store.unit import Unit

KINDS: Final[dict[str, type[Base]]] = {
    "cases": Case,
    "related_cases": RelatedCase,
    "documents": Document,
    "case_documents": CaseDocument,
    "passages": Passage,
    "parties": Party,
    "names": Name,
    "involvements": Involvement,
    "provisions": Provision,
    "charges": Charge,
    "charge_steps": ChargeStep,
    "events": Event,
    "participations": Participation,
    "notes": Note,
    "citations": Citation,
    "other_dates": OtherDate,
    "timeline_views": TimelineView,
}
"""The mapped class of each table of a bundle."""

TakesTheirs = Callable[[tuple[str, str]], bool]
"""Whether the bundle's word counts for a row, by table and identity."""


@dataclass(slots=True)
class Entered:
    """What entered: how many rows of each table, and how many were changed."""

    new: dict[str, int] = field(default_factory=dict)
    changed: int = 0


def enter(
    unit: Unit, comparison: Comparison, was_read: Mapping[str, WasRead], takes: TakesTheirs
) -> Entered:
    """Writes what is new, and of what differs only what the user wants as the bundle says it."""
    coming, left = what_comes(comparison, takes)
    for table, rows in coming.items():
        columns = shape_of(table).columns
        written = [dict(zip(columns, row, strict=True)) for row in rows]
        if table == "documents":
            for row in written:
                row |= _as_read(was_read.get(row["sha256"]))
        unit.insert_many(KINDS[table], written)
    entered = Entered({table: len(rows) for table, rows in coming.items()})
    for one in comparison.different:
        if takes(one.key) and (values := _theirs(one, left)):
            unit.set_columns(KINDS[one.shape.table], one.key[1], values)
            entered.changed += 1
    return entered


def what_comes(
    comparison: Comparison, takes: TakesTheirs
) -> tuple[dict[str, list[Row]], dict[str, set[str]]]:
    """The new rows that come, by table; and what is left out, as the user keeps it deleted."""
    left: defaultdict[str, set[str]] = defaultdict(set)
    for one in comparison.removed:
        if not takes(one.key):
            left[one.shape.table].add(one.theirs[0])
    coming = {
        shape.table: list(_staying(shape, comparison.new[shape.table], left)) for shape in SHAPES
    }
    # A passage is there for what cites it: without that it does not come either.
    place = shape_of("citations").columns.index("passage_id")
    cited = {row[place] for row in coming["citations"]}
    cited |= {
        one.theirs[place]
        for one in comparison.different
        if one.shape.table == "citations" and takes(one.key)
    }
    coming["passages"] = [row for row in coming["passages"] if row[0] in cited]
    left["passages"] |= {row[0] for row in comparison.new["passages"]} - cited
    return {table: rows for table, rows in coming.items() if rows}, left


def _staying(shape: Shape, rows: list[Row], left: Mapping[str, set[str]]) -> Iterator[Row]:
    """The rows that are not left out, and are no part of what is; they point to nothing that is."""
    if not any(left.values()):
        yield from rows
        return
    out = left[shape.table]
    leading = [(shape.columns.index(one.name), one) for one in shape.fields if one.leads_to]
    for row in rows:
        led = [(place, one.part) for place, one in leading if row[place] in left[one.leads_to]]
        if row[0] in out or any(part for _, part in led):
            out.add(row[0])
        elif led:
            cleared = {place for place, _ in led}
            yield tuple(None if place in cleared else one for place, one in enumerate(row))
        else:
            yield row


def _theirs(one: Different, left: Mapping[str, set[str]]) -> dict[str, Any]:
    """The columns as the bundle has them; none where they would lead to what is left out."""
    values: dict[str, Any] = {}
    for said in one.fields:
        place = place_of(one.shape, said)
        if said.leads_to and one.theirs[place.start] in left[said.leads_to]:
            return {}
        values |= zip(said.columns, one.theirs[place], strict=True)
    return values


def _as_read(reading: WasRead | None) -> dict[str, Any]:
    """What a document's row says of its reading; a web address needs none."""
    if reading is None:
        return {"outcome": Outcome.ATTACHED.value, "detail": ""}
    return {
        "outcome": reading.outcome.value,
        "detail": reading.detail,
        "kind": reading.kind.value,
        "media_type": reading.media_type,
    }
