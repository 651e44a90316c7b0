"""Who says so, and where: an event's citations as those who read about it need them."""

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


def who_says(citations: Iterable[CitationLine]) -> tuple[str, ...]:
    """Who says so, each chain once; where nobody was named, the document speaks for itself."""
    return tuple(
        dict.fromkeys(one.attribution or one.outlet or one.document_title for one in citations)
    )


def where(one: CitationLine) -> str:
    """The document of a citation and its page."""
    return f"{one.document_title}, page {one.page}"
