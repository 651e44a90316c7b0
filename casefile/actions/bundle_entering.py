"""The rows of a case bundle entering the library, in one unit of work that one undo takes back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from casefile.actions.bundle_comparing import Comparison, Different, Row, place_of
from casefile.actions.bundle_originals import WasRead
from casefile.model.base import Base
from casefile.model.bundle_shape import SHAPES, Shape
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
    entered = Entered()
    left: dict[str, set[str]] = defaultdict(set)
    for one in comparison.removed:
        if not takes(one.key):
            left[one.shape.table].add(one.theirs[0])
    for shape in SHAPES:
        rows = list(_staying(shape, comparison.new[shape.table], left))
        if rows:
            entered.new[shape.table] = len(rows)
            columns = shape.columns
            written = [dict(zip(columns, row, strict=True)) for row in rows]
            if shape.table == "documents":
                for row in written:
                    row |= _as_read(was_read.get(row["sha256"]))
            unit.insert_many(KINDS[shape.table], written)
    for one in comparison.different:
        if takes(one.key) and (values := _theirs(one, left)):
            unit.set_columns(KINDS[one.shape.table], one.key[1], values)
            entered.changed += 1
    return entered


def _staying(shape: Shape, rows: list[Row], left: Mapping[str, set[str]]) -> Iterator[Row]:
    """The rows that are not left out, and are no part of what is; they point to nothing that is."""
    out = left[shape.table]
    leading = [(shape.columns.index(one.name), one) for one in shape.fields if one.leads_to]
    if not any(left.values()):
        yield from rows
        return
    for row in rows:
        if row[0] in out or any(
            one.part and row[place] in left[one.leads_to] for place, one in leading
        ):
            out.add(row[0])
            continue
        cleared = {place for place, one in leading if row[place] in left[one.leads_to]}
        yield (
            tuple(None if place in cleared else value for place, value in enumerate(row))
            if cleared
            else row
        )


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
