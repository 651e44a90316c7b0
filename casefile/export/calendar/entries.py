"""What of a case stands in a calendar: hearings, deadlines, and the ends of custody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from casefile.export import wording
from casefile.export.handout import Handout
from casefile.export.periods import period, phrase
from casefile.export.printable import legible
from casefile.export.said import denied_by, says, where, without_other_dates
from casefile.model.dates import UncertainDate, moment_of
from casefile.model.terms import Custody, EventKind, Standing
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.facts import EventLine
from casefile.store.reads.lines import DUE_KINDS

_ENDS: Final = {
    Custody.SOUGHT: "Custody sought would end (not ordered)",
    Custody.ORDERED: "Custody ordered ends",
    Custody.SERVED: "Custody ends",
}
_LAST: Final = date.max - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a calendar.

    `starts` and `ends` are days (`ends` the day after the last) or moments of wall-clock time; a
    moment without an end has none. `is_certain` says whether the days are what the source says
    and not only those between which it lies, and nobody gives another date. `of` is the entry of
    the event for one that stands for another date of it.
    """

    identity: str
    case: str
    category: str
    summary: str
    description: str
    place: str
    starts: date
    ends: date | None
    is_certain: bool
    of: str = ""


@dataclass(frozen=True, slots=True)
class _Span:
    when: UncertainDate
    until: UncertainDate | None

    @property
    def first(self) -> int | None:
        return self.when.earliest

    @property
    def last(self) -> int | None:
        return self.when.latest if self.until is None else self.until.latest

    @property
    def is_certain(self) -> bool:
        dates = [self.when] if self.until is None else [self.when, self.until]
        return all(one.earliest_day == one.latest_day is not None for one in dates)

    def in_calendar(self) -> tuple[date, date | None] | None:
        """Where it stands; None if it has neither a first nor a last day."""
        first = self.last if self.first is None else self.first
        last = self.first if self.last is None else self.last
        if first is None or last is None:
            return None
        has_times = self.when.has_time and (self.until is None or self.until.has_time)
        if has_times and self.is_certain:
            return _moments(first, last)
        return moment_of(first).date(), min(moment_of(last).date(), _LAST) + timedelta(days=1)


def _moments(first: int, last: int) -> tuple[datetime, datetime | None]:
    return moment_of(first), None if first == last else moment_of(last)


def entries(handout: Handout) -> Iterator[Entry | EventLine]:
    """The entries of a case; of what falls due at no known time only the event itself."""
    for event in handout.facts.events:
        if event.kind is not EventKind.CUSTODY and event.kind not in DUE_KINDS:
            continue
        yield _entry(handout, event, event.id, _span(event.kind, event.when, event.until)) or event
        for other in event.other_dates:
            span = _span(event.kind, other.when, other.until)
            entry = _entry(handout, event, other.id, span, other.said_by)
            if entry is not None:
                yield entry


def _span(kind: EventKind, when: UncertainDate | None, until: UncertainDate | None) -> _Span | None:
    """What of an event falls due: of custody its end, of a limit its last day, a whole hearing."""
    end = None if until is None or until.is_open_end else until
    if kind is EventKind.CUSTODY:
        return None if end is None else _Span(end, None)
    if kind is EventKind.DEADLINE:
        day = end or when
        return None if day is None else _Span(day, None)
    if when is None:
        return None if end is None else _Span(end, None)
    return _Span(when, end)


def _entry(
    handout: Handout,
    event: EventLine,
    identity: str,
    span: _Span | None,
    said_by: str | None = None,
) -> Entry | None:
    placed = None if span is None else span.in_calendar()
    if span is None or placed is None:
        return None
    is_other = said_by is not None
    disputed = event.standing is Standing.DISPUTED or bool(event.other_dates)
    title = event.title
    if event.custody is not None:
        title = f"{_ENDS[event.custody]}: {title}"
    elif event.kind is EventKind.DEADLINE:
        title = f"Deadline: {title}"
    notes = []
    if not span.is_certain:
        notes.append(period(span.when, span.until))
    if is_other:
        notes.append("another date")
    elif disputed:
        notes.append("disputed")
    return Entry(
        identity=identity,
        case=_line(handout.case.title),
        category="Custody" if event.kind is EventKind.CUSTODY else wording.EVENT_KIND[event.kind],
        summary=_line(f"{title} ({'; '.join(notes)})" if notes else title),
        description=legible("\n".join(_about(handout, event, span, said_by))),
        place=_line(event.place),
        starts=placed[0],
        ends=placed[1],
        is_certain=span.is_certain
        and not disputed
        and event.standing is Standing.CONFIRMED
        and event.custody is not Custody.SOUGHT,
        of=event.id if is_other else "",
    )


def _about(handout: Handout, event: EventLine, span: _Span, said_by: str | None) -> Iterator[str]:
    cited = without_other_dates(event) if said_by is None else event.citations
    yield from _dated(span, cited)
    if said_by is not None:
        yield f"Another date of this event, given by: {said_by or 'nobody named'}"
    if event.custody is not None:
        yield wording.CUSTODY[event.custody]
    yield f"Standing: {wording.STANDING[event.standing].lower()}"
    case = " · ".join(filter(None, (handout.case.title, handout.case.reference)))
    yield f"Case: {case}"
    if event.parties:
        yield f"Who: {'; '.join(label for _, label in event.parties)}"
    if said_by is None:
        for other in event.other_dates:
            words = period(other.when, other.until)
            yield f"Another date: {words}" + (f" ({other.said_by})" if other.said_by else "")
    if event.description:
        yield event.description
    if said_by is None:
        yield from _attributed(cited)
    yield from _cited(event.citations)


def _attributed(cited: Sequence[CitationLine]) -> Iterator[str]:
    if who := says(cited):
        yield f"Who says so: {'; '.join(who)}"
    if who := denied_by(cited):
        yield f"Disputed by: {'; '.join(who)}"


def _dated(span: _Span, cited: Sequence[CitationLine]) -> Iterator[str]:
    yield f"When: {period(span.when, span.until)}"
    if words := phrase(span.when, span.until, quotes=[one.quote for one in cited]):
        yield f"In the source: {words}"
    if span.first is None or span.last is None:
        open_side = "before" if span.first is None else "after"
        yield f"It may be any day {open_side} the one where it stands here."
    elif not span.is_certain:
        yield "It is some time in these days; the source does not say when."


def _cited(citations: Sequence[CitationLine]) -> Iterator[str]:
    for one in citations:
        stance = wording.STANCE[one.stance]
        yield f"“{' '.join(one.quote.split())}” ({where(one)}{'; ' + stance if stance else ''})"


def _line(text: str) -> str:
    return " ".join(legible(text).split())
