"""Who cites a document for what: the passages of a case, each with all that leans on it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from casefile.export import wording
from casefile.export.handout import Handout
from casefile.model.colours import LIGHT, Meaning, event_meaning
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.groups import Grouped

_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation and what it is for, in words."""

    citation: CitationLine
    label: str
    meaning: Meaning

    @property
    def words(self) -> str:
        """ "Detained on 19 April · Radio ← Agency · disputes it"."""
        said = self.citation.attribution or self.citation.outlet
        stance = wording.STANCE[self.citation.stance]
        return " · ".join(filter(None, (self.label, said, stance)))


@dataclass(slots=True)
class Passage:
    """A stretch of a document's page. `key` is its exhibit's number and its own ("3.12")."""

    key: str
    page: int
    start: int
    end: int
    quote: str
    cited: list[Cited] = field(default_factory=list)

    @property
    def colour(self) -> str:
        return LIGHT.highlight[self.cited[0].meaning]

    @property
    def says(self) -> tuple[str, ...]:
        """Each citation in words, the same words once."""
        return tuple(dict.fromkeys(one.words for one in self.cited))


Places = tuple[str, int, int, int]
"""A document, a page of it, and a stretch of that page's text."""


def cited(handout: Handout) -> Iterator[Cited]:
    """Every citation of a case with what it is for, suspects and charges first."""
    known = handout.facts
    for party in known.involvements:
        meaning = Meaning.SUSPECT if party.is_suspect else Meaning.CONTEXT
        label = f"{wording.ROLE[party.role]}: {party.label}"
        yield from (Cited(one, label, meaning) for one in party.citations)
    for provision in known.provisions:
        label = " · ".join(filter(None, (f"Art. {provision.article}", provision.title)))
        yield from (Cited(one, label, Meaning.CHARGE) for one in provision.own_citations)
        for charge in provision.charges:
            against = f"{charge.suspect}: Art. {provision.article}"
            yield from (Cited(one, against, Meaning.CHARGE) for one in charge.citations)
    grouped = Grouped(known)
    for event in known.events:
        meaning = event_meaning(event.kind, bool(grouped.touched(event)))
        yield from (Cited(one, event.title, meaning) for one in event.citations)
        # What gives another date is cited for the event; where it is not, for its date alone.
        there = {one.id for one in event.citations}
        for other in event.other_dates:
            if other.citation is not None and other.citation.id not in there:
                yield Cited(other.citation, f"{event.title}: other date", meaning)
    for note in known.notes:
        label = note.text if len(note.text) <= _LONGEST else note.text[: _LONGEST - 1] + "…"
        yield from (Cited(one, f"Note: {label}", Meaning.CONTEXT) for one in note.citations)


def by_document(handouts: Sequence[Handout]) -> dict[str, list[Cited]]:
    """All citations of some cases by the document they lead to."""
    found: defaultdict[str, list[Cited]] = defaultdict(list)
    for handout in handouts:
        for one in cited(handout):
            found[one.citation.document].append(one)
    return dict(found)


def passages(exhibit: int, cited: Iterable[Cited]) -> tuple[Passage, ...]:
    """The passages of one exhibit in the order of its pages."""
    found: dict[tuple[int, int, int], list[Cited]] = {}
    for one in cited:
        place = one.citation
        found.setdefault((place.page, place.start, place.end), []).append(one)
    return tuple(
        Passage(f"{exhibit}.{at}", *place, found[place][0].citation.quote, found[place])
        for at, place in enumerate(sorted(found), start=1)
    )


def counts(passages: Iterable[Passage]) -> tuple[str, ...]:
    """Who cites the document how often: "Radio ← Agency: 3 times", most often first."""
    seen = Counter(
        one.citation.attribution or one.citation.outlet or "no speaker named"
        for passage in passages
        for one in passage.cited
    )
    return tuple(f"{who}: {times(many)}" for who, many in seen.most_common())


def times(many: int) -> str:
    return {1: "once", 2: "twice"}.get(many, f"{many} times")
