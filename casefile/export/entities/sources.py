"""Documents as entities, and citations as links from a document to what it is proof of."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

from casefile.export import wording
from casefile.export.entities import shape
from casefile.export.entities.shape import Entity
from casefile.export.periods import period
from casefile.export.said import chain, says
from casefile.model.terms import DocumentKind, Stance
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.documents import DocumentLine

_SCHEMA: Final = {
    DocumentKind.PDF: "Pages",
    DocumentKind.ARTICLE: "Article",
    DocumentKind.MAIL: "Email",
    DocumentKind.WORD: "Pages",
    DocumentKind.TEXT: "PlainText",
    DocumentKind.IMAGE: "Image",
    DocumentKind.WEB: "HyperText",
    DocumentKind.OTHER: "Document",
}


def document(one: DocumentLine, mails: Collection[str]) -> Entity:
    """A document; its identity is its SHA-256. `mails` are those it may have come in.

    `contentHash` is left out: it is a SHA-1 by which Aleph finds a file in its own archive, where
    this one is not.
    """
    entity = Entity(one.sha256, _SCHEMA[one.kind])
    entity.add("fileName", one.file_name or one.title)
    entity.add("title", one.title)
    if one.kind is DocumentKind.MAIL:
        entity.add("subject", one.title)
    entity.add("author", one.author)
    entity.add("publisher", one.outlet)
    entity.add("mimeType", one.media_type, most=shape.PLACE)
    entity.add("fileSize", str(one.size))
    entity.add("language", *shape.language(one.language))
    entity.add("sourceUrl", *shape.web_address(one.url), most=shape.ADDRESS)
    entity.add("publishedAt", *shape.prefixes(one.published))
    if one.published is not None:
        entity.add("notes", f"Published: {period(one.published)}", most=shape.TEXT)
    entity.add("notes", f"SHA-256: {one.sha256}", most=shape.TEXT)
    if one.part_of in mails:
        entity.link("parent", [one.part_of or ""])
    return entity


def prove(
    entity: Entity, citations: Iterable[CitationLine], documents: Mapping[str, DocumentLine]
) -> Entity:
    """Adds where a fact is written and who says so, from what does not dispute it."""
    cited = [one for one in citations if one.stance is not Stance.DISPUTES]
    entity.link("proof", (one.document for one in cited))
    entity.add("publisher", *says(cited))
    for one in cited:
        url = documents[one.document].url if one.document in documents else ""
        entity.add("sourceUrl", *shape.web_address(url), most=shape.ADDRESS)
    return entity


def citations(
    cited: Iterable[CitationLine], identity: str, documents: Mapping[str, DocumentLine]
) -> Iterator[Entity]:
    """A link from a document to the entity for each passage, with its page and its words."""
    for one in cited:
        if one.document not in documents:
            continue
        entity = Entity(one.id, "Documentation")
        entity.link("document", [one.document]).link("entity", [identity])
        stance = wording.STANCE[one.stance]
        entity.add("role", f"page {one.page}" + (f", {stance}" if stance else ""))
        entity.add("status", str(one.stance))
        entity.add("description", f"“{one.quote}”", most=shape.TEXT)
        entity.add("publisher", chain(one))
        yield entity
