"""The JSON of each kind of thing: the keys are what other programs rely on."""

from __future__ import annotations

from typing import Any

from casefile.model.dates import UncertainDate
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.documents import DocumentLine
from casefile.store.reads.facts import EventLine, NoteLine
from casefile.store.reads.involvements import InvolvementLine
from casefile.store.reads.law import ChargeLine, ProvisionLine
from casefile.store.reads.lines import CaseLine
from casefile.store.reads.other_dates import OtherDateLine

Shape = dict[str, Any]


def date_shape(when: UncertainDate | None) -> Shape | None:
    return None if when is None else dict(when.as_json())


def citation_shape(line: CitationLine) -> Shape:
    """`start` and `end` count code points of the page's text; `page` counts from 1."""
    return {
        "document": line.document,
        "page": line.page,
        "start": line.start,
        "end": line.end,
        "quote": line.quote,
        "stance": line.stance.value,
    }


def citations_shape(lines: tuple[CitationLine, ...]) -> list[Shape]:
    return [citation_shape(line) for line in lines]


def case_shape(line: CaseLine) -> Shape:
    return {
        "title": line.title,
        "reference": line.reference,
        "jurisdiction": line.jurisdiction,
        "stage": line.stage,
        "synopsis": line.synopsis,
        "documents": line.documents,
        "suspects": sum(line.suspects.values()),
    }


def document_shape(line: DocumentLine) -> Shape:
    """`published` is an EDTF value: an ISO day where it is one day."""
    return {
        "sha256": line.sha256,
        "title": line.title,
        "media_type": line.media_type,
        "outlet": line.outlet,
        "author": line.author,
        "published": None if line.published is None else line.published.edtf,
        "pages": line.pages,
        "characters": line.characters,
    }


def involvement_shape(line: InvolvementLine) -> Shape:
    return {
        "name": line.label,
        "names": [name.text for name in line.names],
        "role": line.role.value,
        "citations": citations_shape(line.citations),
    }


def party_shape(line: InvolvementLine) -> Shape:
    return {
        **involvement_shape(line),
        "kind": line.party_kind.value,
        "description": line.description,
        "count": line.count,
    }


def charge_shape(provision: ProvisionLine, charge: ChargeLine) -> Shape:
    return {
        "provision": provision.label,
        "max_years": _whole(provision.max_years),
        "suspect": charge.suspect,
        "status": charge.status.value,
        "history": [
            {
                "status": step.status.value,
                "when": date_shape(step.when),
                "citations": citations_shape(step.citations),
            }
            for step in charge.steps
        ],
    }


def event_shape(line: EventLine) -> Shape:
    return {
        "id": line.id,
        "title": line.title,
        "kind": line.kind.value,
        "custody": None if line.custody is None else line.custody.value,
        "when": date_shape(line.when),
        "until": date_shape(line.until),
        "standing": line.standing.value,
        "parties": [label for _, label in line.parties],
        "citations": citations_shape(line.citations),
        "other_dates": [other_date_shape(other) for other in line.other_dates],
    }


def other_date_shape(line: OtherDateLine) -> Shape:
    """`said_by` is empty and `citation` null where nobody is said to have said it."""
    return {
        "when": date_shape(line.when),
        "until": date_shape(line.until),
        "said_by": line.said_by,
        "citation": None if line.citation is None else citation_shape(line.citation),
    }


def note_shape(line: NoteLine) -> Shape:
    return {"text": line.text, "citations": citations_shape(line.citations)}


def _whole(years: float | None) -> float | int | None:
    return int(years) if years is not None and years == int(years) else years
