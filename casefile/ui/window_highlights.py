"""From a document's citations to the passages the reader paints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from casefile.model.colours import Meaning, event_meaning
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.facts import CaseFacts, events_cited_to
from casefile.store.reads.groups import Grouped
from casefile.ui.reader.source import Highlight
from casefile.ui.tongue import spoken

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class CitedFact:
    """A citation with what it speaks for: the fact's own identity, in words, and its colour.

    `fact_id` is an involvement's, charge step's, provision's, event's or note's.
    """

    citation: CitationLine
    fact_id: str
    label: str
    meaning: Meaning


def cited_facts(facts: CaseFacts) -> Iterator[CitedFact]:
    """Every citation of these facts."""
    for party in facts.involvements:
        meaning = Meaning.SUSPECT if party.is_suspect else Meaning.CONTEXT
        for citation in party.citations:
            yield CitedFact(citation, party.id, spoken(party.label), meaning)
    for provision in facts.provisions:
        for citation in provision.own_citations:
            yield CitedFact(citation, provision.id, spoken(provision.label), Meaning.CHARGE)
        for charge in provision.charges:
            label = f"{spoken(charge.suspect)}: {spoken(provision.label)}"
            for citation in charge.citations:
                yield CitedFact(citation, provision.id, label, Meaning.CHARGE)
    grouped = Grouped(facts)
    for event in facts.events:
        meaning = event_meaning(event.kind, bool(grouped.touched(event)))
        for citation in event.citations:
            yield CitedFact(citation, event.id, event.title, meaning)
    for note in facts.notes:
        for citation in note.citations:
            yield CitedFact(citation, note.id, note.text, Meaning.CONTEXT)


def cited_to(connection: Connection, facts: CaseFacts, sha256: str) -> list[CitedFact]:
    """The citations to one document, also of those events that `facts` does not hold."""
    there = replace(facts, events=events_cited_to(connection, facts.case_id, sha256))
    return [one for one in cited_facts(there) if one.citation.document == sha256]


def highlights_of(cited: Iterable[CitedFact]) -> list[Highlight]:
    """The tagged passages of one document, one for all facts of a colour that share a passage."""
    shared: dict[tuple[int, int, int, Meaning], list[CitedFact]] = {}
    for one in cited:
        place = one.citation
        shared.setdefault((place.page, place.start, place.end, one.meaning), []).append(one)
    made = [
        Highlight(
            all_of_it[0].citation.id,
            page,
            start,
            end,
            meaning,
            "; ".join(dict.fromkeys(one.label for one in all_of_it)),
        )
        for (page, start, end, meaning), all_of_it in shared.items()
    ]
    # The later is painted over the earlier: a passage within a longer one is seen, and clicked.
    made.sort(key=lambda one: (one.page, one.start - one.end, one.start, one.meaning.value))
    return made
