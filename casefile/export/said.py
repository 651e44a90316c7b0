"""Who says so, who disputes it, and where: citations as those who read about a fact need them."""

from __future__ import annotations

from collections.abc import Iterable

from casefile.model.terms import Stance
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.facts import EventLine


def without_other_dates(one: EventLine) -> tuple[CitationLine, ...]:
    """An event's citations but for those that dispute it by giving another date."""
    elsewhere = {other.citation.id for other in one.other_dates if other.citation is not None}
    return tuple(
        cited
        for cited in one.citations
        if cited.id not in elsewhere or cited.stance is not Stance.DISPUTES
    )


def chain(one: CitationLine) -> str:
    """Who says so; where nobody was named, the document speaks for itself."""
    return one.attribution or one.outlet or one.document_title


def says(citations: Iterable[CitationLine]) -> tuple[str, ...]:
    """Each chain once, of those that do not say that it is not so."""
    return _chains(one for one in citations if one.stance is not Stance.DISPUTES)


def denied_by(citations: Iterable[CitationLine]) -> tuple[str, ...]:
    """Each chain once, of those that say that it is not so."""
    return _chains(one for one in citations if one.stance is Stance.DISPUTES)


def _chains(citations: Iterable[CitationLine]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(chain, citations)))


def where(one: CitationLine) -> str:
    """The document of a citation and its page."""
    return f"{one.document_title}, page {one.page}"
