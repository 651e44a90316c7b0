"""Cases, events and notes as entities."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from casefile.export import wording
from casefile.export.entities import shape
from casefile.export.entities.shape import Entity
from casefile.export.entities.sources import citations, prove
from casefile.export.handout import Handout, RelatedCase
from casefile.export.periods import in_order, order_unknown, period, phrase
from casefile.export.said import without_other_dates
from casefile.model.dates import UncertainDate
from casefile.model.terms import Role
from casefile.store.reads.documents import DocumentLine
from casefile.store.reads.facts import EventLine

Documents = Mapping[str, DocumentLine]

_NAME_OF_NOTE: Final = 80


def case(handout: Handout) -> Entity:
    """A case; provisions have no schema of their own and stand in its notes."""
    line, known = handout.case, handout.facts
    entity = Entity(line.id, "CourtCase")
    entity.add("name", line.title, most=shape.NAME)
    if len(line.reference) <= shape.NUMBER:
        entity.add("caseNumber", line.reference, most=shape.NUMBER)
    else:
        entity.add("notes", f"Reference: {line.reference}", most=shape.TEXT)
    entity.add("status", line.stage)
    entity.add("country", *shape.country(line.jurisdiction))
    if line.jurisdiction:
        entity.add("notes", f"Jurisdiction: {line.jurisdiction}", most=shape.TEXT)
    entity.add("court", *(one.label for one in known.involvements if one.role is Role.COURT))
    entity.add("summary", line.synopsis, most=shape.TEXT)
    for one in known.provisions:
        penalty = ", ".join(filter(None, (wording.penalty(one.max_years), one.penalty)))
        said = " · ".join(filter(None, (one.label, one.title, penalty)))
        entity.add("notes", said, most=shape.TEXT)
    return entity


def related(one: RelatedCase, handout: Handout, *, is_told: bool) -> Iterator[Entity]:
    """The link to a related case, and that case itself unless it `is_told` elsewhere."""
    if not is_told:
        entity = Entity(one.case_id, "CourtCase").add("name", one.title, most=shape.NAME)
        entity.add("country", *shape.country(one.jurisdiction))
        if one.jurisdiction:
            entity.add("notes", f"Jurisdiction: {one.jurisdiction}", most=shape.TEXT)
        yield entity.add("summary", one.synopsis, most=shape.TEXT)
    link = Entity(f"{handout.case.id}-{one.case_id}", "UnknownLink")
    link.link("subject", [handout.case.id]).link("object", [one.case_id])
    yield link.add("role", one.relation or "related case")


def events(handout: Handout, documents: Documents) -> Iterator[Entity]:
    """The events of a case, each with its link to the case and the passages that tell of it."""
    ordered = in_order(handout.facts.events)
    unknown = order_unknown(ordered)
    for one in ordered:
        yield _event(one, unknown.get(one.id, ""), documents)
        link = Entity(f"{one.id}-{one.case_id}", "UnknownLink")
        link.link("subject", [one.id]).link("object", [one.case_id])
        yield link.add("role", "event of the case")
        yield from citations(one.citations, one.id, documents)


def _event(one: EventLine, order: str, documents: Documents) -> Entity:
    entity = Entity(one.id, "Event")
    cited = without_other_dates(one)
    entity.add("name", one.title, most=shape.NAME)
    _dated(entity, one.when, one.until)
    when = period(one.when, one.until)
    words = phrase(one.when, one.until, quotes=[each.quote for each in cited])
    entity.add("summary", "; ".join(filter(None, (when, words))), most=shape.TEXT)
    for other in one.other_dates:
        # What is disputed has the dates of all sides, as other values of the same property.
        _dated(entity, other.when, other.until)
        said = f" ({other.said_by})" if other.said_by else ""
        entity.add(
            "summary", f"another date: {period(other.when, other.until)}{said}", most=shape.TEXT
        )
    entity.add("description", one.description, most=shape.TEXT)
    if one.custody is not None:
        entity.add("description", wording.CUSTODY[one.custody], most=shape.TEXT)
    entity.add(
        "description", f"Standing: {wording.STANDING[one.standing].lower()}", most=shape.TEXT
    )
    if order:
        entity.add("description", f"Order not established: {order}", most=shape.TEXT)
    entity.add("keywords", str(one.kind), str(one.standing))
    if one.custody is not None:
        entity.add("keywords", f"custody {one.custody}")
    entity.add("location", one.place, most=shape.PLACE)
    entity.link("involved", (party for party, _ in one.parties))
    return prove(entity, cited, documents)


def _dated(entity: Entity, when: UncertainDate | None, until: UncertainDate | None) -> None:
    if until is None:
        entity.add("date", *shape.prefixes(when))
        return
    entity.add("startDate", *shape.prefixes(when))
    entity.add("endDate", *shape.prefixes(until))


def notes(handout: Handout, documents: Documents) -> Iterator[Entity]:
    """The notes of a case."""
    for one in handout.facts.notes:
        entity = Entity(one.id, "Note")
        entity.add("name", one.text[:_NAME_OF_NOTE], most=shape.NAME)
        entity.add("description", one.text, most=shape.TEXT)
        entity.link("entity", [handout.case.id])
        yield prove(entity, one.citations, documents)
        yield from citations(one.citations, one.id, documents)
