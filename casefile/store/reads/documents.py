"""Documents as lists and the reader show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, exists, func, or_, select

from casefile.model.dates import UncertainDate
from casefile.model.documents import CaseDocument, Citation, Document, Passage
from casefile.model.errors import CasefileError, NotFound
from casefile.model.terms import DocumentKind, Outcome
from casefile.model.wording import worded
from casefile.store.tables import readings


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document on a case. `pages` and `characters` are 0 until its text is read.

    `tagged` counts the passages this case cites from it; `read` says whether it was read at all.
    """

    sha256: str
    title: str
    kind: DocumentKind
    media_type: str
    file_name: str
    size: int
    outlet: str
    author: str
    language: str
    url: str
    published: UncertainDate | None
    part_of: str | None
    outcome: Outcome
    detail: str
    attached_at: str
    password: str | None
    read: bool
    pages: int
    characters: int
    tagged: int


def _query() -> Select[Any]:
    columns: tuple[Any, ...] = (
        Document.sha256,
        Document.title,
        Document.kind,
        Document.media_type,
        Document.file_name,
        Document.size,
        Document.outlet,
        Document.author,
        Document.language,
        Document.url,
        *(Document.__table__.c[f"published_{part}"] for part in _DATE_PARTS),
        Document.part_of,
        Document.outcome,
        Document.detail,
        Document.attached_at,
        Document.password,
        readings.c.page_count,
        readings.c.characters,
    )
    return select(*columns).outerjoin(readings, readings.c.sha256 == Document.sha256)


_DATE_PARTS = ("phrase", "edtf", "anchor", "earliest", "latest")


def _line(row: Row[Any], tagged: int) -> DocumentLine:
    # By place, not by name: a long case has thousands of these.
    values = tuple(row)
    published = None if values[10] is None else UncertainDate(*values[10:15])
    pages, characters = values[20:]
    counts = (pages is not None, pages or 0, characters or 0, tagged)
    line: tuple[Any, ...] = (*values[:10], published, *values[15:20], *counts)
    return DocumentLine(*line)


def documents(connection: Connection, case_id: str) -> list[DocumentLine]:
    """The documents of a case in the order they were attached."""
    # From the passages, of which there are fewer than facts that are cited to them.
    counted = (
        select(Passage.document, func.count())
        .where(
            Passage.document.in_(
                select(CaseDocument.document).where(CaseDocument.case_id == case_id)
            ),
            exists().where(Citation.passage_id == Passage.id, Citation.case_id == case_id),
        )
        .group_by(Passage.document)
    )
    tagged: dict[str, int] = {row[0]: row[1] for row in connection.execute(counted)}
    rows = connection.execute(
        _query()
        .join(CaseDocument, CaseDocument.document == Document.sha256)
        .where(CaseDocument.case_id == case_id)
        .order_by(CaseDocument.id)
    )
    return [_line(row, tagged.get(str(row.sha256), 0)) for row in rows]


def document(connection: Connection, sha256: str) -> DocumentLine | None:
    row = connection.execute(_query().where(Document.sha256 == sha256)).first()
    return None if row is None else _line(row, 0)


def document_named(connection: Connection, case_id: str, name: str) -> DocumentLine:
    """The document of a case with that file name, title or SHA-256 (or its beginning).

    Raises `NotFound` where there is none, `CasefileError` where several answer to the name.
    """
    folded = name.casefold().strip()
    lines = documents(connection, case_id)
    for match in (
        [line for line in lines if folded in (line.sha256, line.file_name.casefold())],
        [line for line in lines if line.title.casefold() == folded],
        [line for line in lines if len(folded) >= 4 and line.sha256.startswith(folded)],
        [line for line in lines if folded and line.file_name.casefold().startswith(folded)],
    ):
        if len(match) > 1:
            raise CasefileError(
                worded("More than one document of this case is called “{name}”.", name=name)
            )
        if match:
            return match[0]
    raise NotFound(worded("No document of this case is called “{name}”.", name=name))


def parts_of(connection: Connection, sha256: str) -> list[str]:
    """The documents that came in a mail or PDF."""
    query = select(Document.sha256).where(or_(Document.part_of == sha256))
    return list(connection.execute(query.order_by(Document.sha256)).scalars())
