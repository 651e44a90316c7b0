"""Who says what stands in a line, and who says that it is not so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from casefile.export.periods import printed
from casefile.export.summary.lines import SideLine
from casefile.export.summary.numbering import Numbering
from casefile.model.terms import Stance
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.facts import EventLine

_SAYS: Final = {
    Stance.SUPPORTS: "says so",
    Stance.MENTIONS: "only mentions it",
    Stance.DISPUTES: "disputes it",
}


def chain(one: CitationLine) -> str:
    """Who says so; where nobody was named, the document speaks for itself."""
    return one.attribution or one.outlet or one.document_title


def says(citations: Sequence[CitationLine]) -> tuple[str, ...]:
    """Each chain once, of those that do not say that it is not so."""
    return _chains(one for one in citations if one.stance is not Stance.DISPUTES)


def denied_by(citations: Sequence[CitationLine]) -> tuple[str, ...]:
    """Each chain once, of those that say that it is not so."""
    return _chains(one for one in citations if one.stance is Stance.DISPUTES)


def said(citations: Sequence[CitationLine]) -> str:
    """ "according to Radio ← Agency; the court; disputed by a lawyer"; empty without citations."""
    parts = []
    if who := says(citations):
        parts.append("according to " + "; ".join(who))
    if who := denied_by(citations):
        parts.append("disputed by " + "; ".join(who))
    return "; ".join(parts)


def sides(
    event: EventLine, cited: Sequence[CitationLine], numbering: Numbering
) -> tuple[SideLine, ...]:
    """The sides of an event that is disputed, by another date or as a whole; else none.

    `cited` are the event's citations but for those of its other dates.
    """
    if event.other_dates:
        when = printed(event.when, event.until)
        stated = f"says {when}" if when else "gives no date"
        own = {Stance.SUPPORTS: stated, Stance.MENTIONS: stated, Stance.DISPUTES: "disputes it"}
        found = _each_side(cited, numbering, own.__getitem__)
        if not found:
            found = [SideLine("What was entered", f"{stated}, without a source")]
        for other in event.other_dates:
            of_other = () if other.citation is None else (other.citation,)
            found.append(
                SideLine(
                    other.said_by or "Somebody who is not named",
                    f"says {printed(other.when, other.until)}",
                    numbering.of(of_other),
                )
            )
        return tuple(found)
    if denied_by(cited):
        return tuple(_each_side(cited, numbering, _SAYS.__getitem__))
    return ()


def _each_side(
    cited: Iterable[CitationLine], numbering: Numbering, words: Callable[[Stance], str]
) -> list[SideLine]:
    by_side: dict[tuple[str, str], list[CitationLine]] = {}
    for one in sorted(cited, key=lambda one: one.stance is Stance.DISPUTES):
        by_side.setdefault((chain(one), words(one.stance)), []).append(one)
    return [SideLine(who, what, numbering.of(of)) for (who, what), of in by_side.items()]


def _chains(citations: Iterable[CitationLine]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(chain, citations)))
