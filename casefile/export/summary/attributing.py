"""Who says what stands in a line, and who says that it is not so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from casefile.export.languages.words import Words
from casefile.export.periods import printed
from casefile.export.said import chain, denied_by, says
from casefile.export.summary.lines import SideLine
from casefile.export.summary.numbering import Numbering
from casefile.model.terms import Stance
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.facts import EventLine


def said(citations: Sequence[CitationLine], words: Words) -> str:
    """ "according to Radio ← Agency; the court; disputed by a lawyer"; empty without citations."""
    parts = []
    if who := says(citations):
        parts.append(f"{words.labels['according_to_in_passing']} {'; '.join(who)}")
    if who := denied_by(citations):
        parts.append(f"{words.labels['disputed_by_in_passing']} {'; '.join(who)}")
    return "; ".join(parts)


def noted(citations: Sequence[CitationLine], words: Words) -> str:
    """ "case keeper's note on “Motion”": a note says nothing in the name of what it is about."""
    documents = dict.fromkeys(words.quoted(one.document_title) for one in citations)
    return words.say("note_on", documents=words.joined(tuple(documents))) if documents else ""


def sides(
    event: EventLine, cited: Sequence[CitationLine], numbering: Numbering, words: Words
) -> tuple[SideLine, ...]:
    """The sides of an event that is disputed, by another date or as a whole; else none.

    `cited` are the event's citations but for those of its other dates.
    """
    disputes = {Stance.DISPUTES: words.stance[Stance.DISPUTES]}
    if event.other_dates:
        stated = _stated(printed(event.when, event.until, words), words)
        own = {Stance.SUPPORTS: stated, Stance.MENTIONS: stated, **disputes}
        found = _each_side(cited, numbering, own.__getitem__)
        if not found:
            entered = words.say("without_source", what=stated)
            found = [SideLine(words.labels["what_was_entered"], entered)]
        for other in event.other_dates:
            of_other = () if other.citation is None else (other.citation,)
            found.append(
                SideLine(
                    other.said_by or words.labels["somebody"],
                    _stated(printed(other.when, other.until, words), words),
                    numbering.of(of_other),
                )
            )
        return tuple(found)
    if denied_by(cited):
        mentions = {Stance.MENTIONS: words.stance[Stance.MENTIONS]}
        whole = {Stance.SUPPORTS: words.labels["says_so"], **mentions, **disputes}
        return tuple(_each_side(cited, numbering, whole.__getitem__))
    return ()


def _stated(when: str, words: Words) -> str:
    return words.say("says_date", when=when) if when else words.labels["gives_no_date"]


def _each_side(
    cited: Iterable[CitationLine], numbering: Numbering, what_of: Callable[[Stance], str]
) -> list[SideLine]:
    by_side: dict[tuple[str, str], list[CitationLine]] = {}
    for one in sorted(cited, key=lambda one: one.stance is Stance.DISPUTES):
        by_side.setdefault((chain(one), what_of(one.stance)), []).append(one)
    return [SideLine(who, what, numbering.of(of)) for (who, what), of in by_side.items()]
