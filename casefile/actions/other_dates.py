"""Other dates of an event: what else its sources say of when it happened."""

from __future__ import annotations

from dataclasses import replace

from casefile.actions.citing import NOWHERE, Source, cite, passage, shortened
from casefile.actions.events import checked_dates
from casefile.model.dates import UncertainDate, in_words
from casefile.model.documents import Citation, Document, Passage
from casefile.model.errors import NotAllowed
from casefile.model.events import Event, OtherDate
from casefile.model.terms import Stance, Standing
from casefile.model.wording import lasting, worded
from casefile.store.library import Library
from casefile.store.reads.citations import FactKind
from casefile.store.unit import Unit

Dates = tuple[UncertainDate | None, UncertainDate | None]
"""When an event began, and until when it lasted."""


def add_other_date(
    library: Library,
    event_id: str,
    when: UncertainDate,
    until: UncertainDate | None = None,
    *,
    citation_id: str | None = None,
    note: str = "",
    source: Source = NOWHERE,
) -> str:
    """Adds a date that somebody else gives an event and returns its identity.

    Who says so is the passage in `source`, which is then cited for the event as disputing it; or a
    citation of the event that is there already; or the words of `note`. With its first other date
    an event becomes disputed. Raises `NotAllowed` for the date that the event has.
    """
    dates = checked_dates(when, until)
    with library.write(lasting("Add another date")) as unit:
        event = unit.get(Event, event_id)
        unit.label = lasting("Add another date for “{title}”", title=shortened(event.title))
        if same_dates(dates, (event.when, event.until)):
            raise NotAllowed(worded("That is the date the event has already. Nothing was changed."))
        if citation_id is not None and unit.get(Citation, citation_id).event_id != event_id:
            raise NotAllowed(
                worded("This passage is not cited for the event. Nothing was changed.")
            )
        there = unit.where(OtherDate, event_id=event_id)
        if not there:
            event.standing = Standing.DISPUTED
        if source.stretches:
            citation_id = _cited(library, unit, event, source)
        other = OtherDate(
            event_id=event_id,
            when=dates[0],
            until=dates[1],
            citation_id=citation_id,
            note=_written(note),
            position=max((one.position for one in there), default=-1) + 1,
        )
        return unit.add(other).id


def edit_other_date(
    library: Library,
    other_date_id: str,
    *,
    when: UncertainDate,
    until: UncertainDate | None = None,
    note: str = "",
) -> None:
    """Sets all that is said of another date; the citation stays. Raises as `add_other_date`."""
    dates = checked_dates(when, until)
    with library.write(lasting("Edit another date")) as unit:
        other = unit.get(OtherDate, other_date_id)
        event = unit.get(Event, other.event_id)
        unit.label = lasting("Edit another date for “{title}”", title=shortened(event.title))
        if same_dates(dates, (event.when, event.until)):
            raise NotAllowed(worded("That is the date the event has already. Nothing was changed."))
        other.when, other.until = dates
        other.note = _written(note)


def cite_other_date(library: Library, other_date_id: str, source: Source) -> None:
    """Cites a passage that gives another date, and points to it instead of what was said before."""
    if not source.stretches:
        return
    with library.write(lasting("Cite for another date")) as unit:
        other = unit.get(OtherDate, other_date_id)
        event = unit.get(Event, other.event_id)
        unit.label = lasting("Cite for another date of “{title}”", title=shortened(event.title))
        other.citation_id = _cited(library, unit, event, source)
        other.note = ""


def delete_other_date(library: Library, other_date_id: str) -> None:
    """Takes another date off its event. Its citation and the event's standing stay as they are."""
    with library.write(lasting("Delete another date")) as unit:
        other = unit.get(OtherDate, other_date_id)
        event = unit.get(Event, other.event_id)
        unit.label = lasting("Delete another date of “{title}”", title=shortened(event.title))
        unit.delete(other)


def prefer_other_date(library: Library, other_date_id: str) -> None:
    """Exchanges another date with the event's own, and who says the one with who says the other.

    The citation that disputed the event for its date supports it from now on, and the other way
    round. An event that had no date simply takes this one.
    """
    with library.write(lasting("Prefer another date")) as unit:
        other = unit.get(OtherDate, other_date_id)
        event = unit.get(Event, other.event_id)
        assert other.when is not None
        unit.label = lasting(
            "Prefer {date} for “{title}”",
            date=in_words(other.when),
            title=shortened(event.title),
        )
        dates, event_dates = (other.when, other.until), (event.when, event.until)
        who, event_who = (other.citation_id, other.note), _who_says_own(unit, event)
        event.when, event.until = dates
        _turn(unit, who[0], Stance.DISPUTES, Stance.SUPPORTS)
        for one in unit.where(OtherDate, event_id=event.id):
            one.own_citation_id = one.own_note = None
        if event_dates[0] is None:
            unit.delete(other)
            return
        _turn(unit, event_who[0], Stance.SUPPORTS, Stance.DISPUTES)
        other.when, other.until = event_dates
        other.citation_id, other.note = event_who
        other.own_citation_id, other.own_note = who


def _cited(library: Library, unit: Unit, event: Event, source: Source) -> str:
    """The citation of a source's first stretch, made unless the event has it already."""
    cite(
        library, unit, event.case_id, FactKind.EVENT, event.id,
        replace(source, stance=Stance.DISPUTES),
    )  # fmt: skip
    place = passage(library, unit, source.stretches[0])
    found = unit.first(Citation, passage_id=place.id, case_id=event.case_id, event_id=event.id)
    assert found is not None
    return found.id


def _who_says_own(unit: Unit, event: Event) -> tuple[str | None, str]:
    """The citation or the words that say an event's own date.

    Kept from when that date was exchanged; before that, whatever supports the event.
    """
    others = unit.where(OtherDate, event_id=event.id)
    for one in others:
        if one.own_note is not None:
            return one.own_citation_id, one.own_note
    elsewhere = {one.citation_id for one in others}
    supporting = [
        one
        for one in unit.where(
            Citation, event_id=event.id, stance=Stance.SUPPORTS, order_by=Citation.id
        )
        if one.id not in elsewhere
    ]
    if len(supporting) == 1:
        return supporting[0].id, ""
    return None, ", ".join(dict.fromkeys(_said_by(unit, one) for one in supporting))


def _said_by(unit: Unit, citation: Citation) -> str:
    if citation.attribution:
        return citation.attribution
    document = unit.get(Document, unit.get(Passage, citation.passage_id).document)
    return document.outlet or document.title


def _turn(unit: Unit, citation_id: str | None, before: Stance, after: Stance) -> None:
    """Changes a citation's stance, if it has the one that is to be changed."""
    if citation_id is not None:
        citation = unit.get(Citation, citation_id)
        if citation.stance == before:
            citation.stance = after


def same_dates(one: Dates, other: Dates) -> bool:
    """Whether two events so dated are dated alike, whatever the words."""
    return all(_value(mine) == _value(theirs) for mine, theirs in zip(one, other, strict=True))


def _value(when: UncertainDate | None) -> object:
    return None if when is None else (when.edtf, when.earliest, when.latest)


def _written(note: str) -> str:
    return " ".join(note.split())
