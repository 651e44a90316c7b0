"""Citations with the passages they come from, and the passages a reader paints."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Select, select

from casefile.model.documents import Citation, Document, Passage
from casefile.model.terms import Stance
from casefile.store.reads.many import among


class FactKind(StrEnum):
    """What a citation can lead to; the value names the column that holds the fact's identity."""

    NAME = "name_id"
    INVOLVEMENT = "involvement_id"
    PROVISION = "provision_id"
    CHARGE_STEP = "charge_step_id"
    EVENT = "event_id"
    NOTE = "note_id"


@dataclass(frozen=True, slots=True)
class CitationLine:
    """One citation: where the passage is, what it says, which fact it is for and who said so.

    `start` and `end` count code points of the page's text; `document` is a SHA-256.
    """

    id: str
    case_id: str
    fact_kind: FactKind
    fact_id: str
    document: str
    document_title: str
    outlet: str
    page: int
    start: int
    end: int
    quote: str
    stance: Stance
    attribution: str


Citations = dict[str, tuple[CitationLine, ...]]
"""Citations by the identity of the fact they are for, in the order of their passages."""

_COLUMNS: tuple[Any, ...] = tuple(getattr(Citation, kind.value) for kind in FactKind)


def _query() -> Select[Any]:
    columns: tuple[Any, ...] = (
        Citation.id,
        Citation.case_id,
        Passage.document,
        Document.title,
        Document.outlet,
        Passage.page,
        Passage.start,
        Passage.end,
        Passage.quote,
        Citation.stance,
        Citation.attribution,
        *_COLUMNS,
    )
    return (
        select(*columns)
        .join(Passage, Citation.passage_id == Passage.id)
        .join(Document, Passage.document == Document.sha256)
        .order_by(Document.sha256, Passage.page, Passage.start, Citation.id)
    )


def _line(row: Any) -> CitationLine:
    kind, fact_id = next(
        (kind, fact) for kind, fact in zip(FactKind, row[11:], strict=True) if fact is not None
    )
    return CitationLine(row[0], row[1], kind, fact_id, *row[2:11])


def citations_of_case(connection: Connection, case_id: str) -> Citations:
    """The citations of a case by the identity of the fact they are for."""
    return _by_fact(connection, _query().where(Citation.case_id == case_id))


def citations_beside_events(connection: Connection, case_id: str) -> Citations:
    """The citations of a case that are for anything but an event."""
    of_case = _query().where(Citation.case_id == case_id, Citation.event_id.is_(None))
    return _by_fact(connection, of_case)


def citations_of_events(connection: Connection, event_ids: Iterable[str]) -> Citations:
    return _by_fact(connection, _query().where(among(Citation.event_id, event_ids)))


def _by_fact(connection: Connection, query: Select[Any]) -> Citations:
    found: dict[str, list[CitationLine]] = defaultdict(list)
    for row in connection.execute(query):
        line = _line(row)
        found[line.fact_id].append(line)
    return {fact: tuple(lines) for fact, lines in found.items()}


def citation(connection: Connection, citation_id: str) -> CitationLine | None:
    row = connection.execute(_query().where(Citation.id == citation_id)).first()
    return None if row is None else _line(row)
