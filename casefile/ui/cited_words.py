"""A quotation with where it stands, as it is copied and dragged."""

from __future__ import annotations

from casefile.store.reads.citations import CitationLine
from casefile.store.reads.documents import DocumentLine
from casefile.ui.date_words import in_words
from casefile.ui.tongue import words_in

tr = words_in("Cited")


def quoted(quote: str, page: int, line: DocumentLine) -> str:
    """ "“detained on 19 April” (Harbour Gazette, Four held, 22 April 2025, p. 3, https://…)"."""
    source = [line.outlet, line.title]
    if line.published is not None:
        source.append(in_words(line.published))
    if line.pages > 1:
        source.append(tr("p. {page}").format(page=page))
    source.append(line.url or f"SHA-256 {line.sha256}")
    return _said(quote, source)


def cited(citation: CitationLine, line: DocumentLine | None) -> str:
    """The same of a citation; `line` is its document where that is of the open case."""
    if line is not None:
        return quoted(citation.quote, citation.page, line)
    page = tr("p. {page}").format(page=citation.page)
    said_in = [citation.outlet, citation.document_title, page, f"SHA-256 {citation.document}"]
    return _said(citation.quote, said_in)


def _said(quote: str, source: list[str]) -> str:
    # Words broken at a line's end are whole, and all stands on one line.
    whole = " ".join(quote.replace("\ufffe", "").split())
    told = ", ".join(part for part in source if part)
    return tr("“{quote}” ({source})").format(quote=whole, source=told)
