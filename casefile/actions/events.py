"""Events: what happened or is due, when, and who took part."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Final

from casefile.actions.citing import (
    NOWHERE,
    Source,
    cite,
    forget_uncited,
    passage,
    passages_of,
    shortened,
)
from casefile.model.cases import Case
from casefile.model.dates import UncertainDate, event_dates, in_words, understand
from casefile.model.documents import CaseDocument, Citation, Passage
from casefile.model.errors import NotAllowed
from casefile.model.events import Event, OtherDate, Participation
from casefile.model.parties import Involvement, Party
from casefile.model.terms import Custody, EventKind, Standing
from casefile.model.wording import lasting, worded
from casefile.store.library import Library
from casefile.store.reads.citations import FactKind
from casefile.store.unit import Unit


def add_event(
    library: Library,
    case_id: str,
    title: str,
    when: UncertainDate | None,
    until: UncertainDate | None = None,
    *,
    kind: EventKind = EventKind.EVENT,
    custody: Custody | None = None,
    standing: Standing = Standing.REPORTED,
    place: str = "",
    description: str = "",
    party_ids: Sequence[str] = (),
    source: Source = NOWHERE,
) -> str:
    """Adds an event and returns its identity.

    The very same event that is cited to the same passages already is not added a second time. A
    `when` that says how long it lasted ("since July 2024") gives both ends. Raises `NotAllowed`
    without a title, or for custody words on anything but custody.
    """
    title, custody = _checked(title, kind, custody)
    when, until = checked_dates(when, until)
    with library.write(lasting("Tag event “{title}”", title=shortened(title))) as unit:
        event = Event(
            case_id=case_id,
            title=title,
            kind=kind,
            custody=custody,
            when=when,
            until=until,
            standing=standing,
            place=place.strip(),
            description=description.strip(),
        )
        there = _same_event(library, unit, event, party_ids, source)
        if there is not None:
            return there.id
        unit.add(event)
        _set_parties(unit, event.id, party_ids)
        cite(library, unit, case_id, FactKind.EVENT, event.id, source)
        return event.id


def edit_event(
    library: Library,
    event_id: str,
    *,
    title: str,
    when: UncertainDate | None,
    until: UncertainDate | None = None,
    kind: EventKind = EventKind.EVENT,
    custody: Custody | None = None,
    standing: Standing = Standing.REPORTED,
    place: str = "",
    description: str = "",
    party_ids: Sequence[str] = (),
) -> None:
    """Sets all that is said of an event."""
    title, custody = _checked(title, kind, custody)
    when, until = checked_dates(when, until)
    with library.write(lasting("Edit event “{title}”", title=shortened(title))) as unit:
        event = unit.get(Event, event_id)
        # Custody words and kind are checked together by the table, whichever changes first.
        event.title, event.kind, event.custody = title, kind, custody
        _change_dates(unit, event, when, until)
        event.standing, event.place = standing, place.strip()
        event.description = description.strip()
        _set_parties(unit, event_id, party_ids)


def _change_dates(
    unit: Unit, event: Event, when: UncertainDate | None, until: UncertainDate | None
) -> None:
    if (event.when, event.until) != (when, until):
        # Who said the date that an exchange brought here does not say this one.
        for other in unit.where(OtherDate, event_id=event.id):
            other.own_citation_id = other.own_note = None
    event.when, event.until = when, until


class Keep(Enum):
    """Stands for a date that stays as it is."""

    KEEP = "keep"


KEEP: Final = Keep.KEEP


def set_event_dates(
    library: Library,
    event_id: str,
    when: UncertainDate | Keep | None = KEEP,
    until: UncertainDate | Keep | None = KEEP,
) -> None:
    """Sets when an event began, until when it lasted, or both, and nothing else.

    Where nothing is known of a beginning but that it came before the end, it follows the end.
    Raises `CasefileError` where it would end before it can begin.
    """
    with library.write(lasting("Change dates")) as unit:
        event = unit.get(Event, event_id)
        is_before_its_end = when is KEEP and until is not None and _begins_before_its_end(event)
        new_until = event.until if until is KEEP else until
        if is_before_its_end and new_until is not None:
            new_when: UncertainDate | None = understand(f"../{new_until.edtf}")
            new_until = None
        else:
            new_when = event.when if when is KEEP else when
        new_when, new_until = checked_dates(new_when, new_until)
        unit.label = _label_of_dates(event, when, until)
        _change_dates(unit, event, new_when, new_until)


def _begins_before_its_end(event: Event) -> bool:
    """Whether all that is known is an end: "until 17 June" bounds the beginning too."""
    when, until = event.when, event.until
    if when is None or until is None or when.earliest is not None or when.latest is None:
        return False
    return when.latest == until.latest


def _label_of_dates(
    event: Event, when: UncertainDate | Keep | None, until: UncertainDate | Keep | None
) -> str:
    title = shortened(event.title)
    if isinstance(until, UncertainDate) and when is KEEP:
        return lasting("Move end of “{title}” to {date}", title=title, date=in_words(until))
    if isinstance(when, UncertainDate) and until is KEEP:
        if event.until is not None:
            return lasting(
                "Move beginning of “{title}” to {date}", title=title, date=in_words(when)
            )
        return lasting("Move “{title}” to {date}", title=title, date=in_words(when))
    return lasting("Change dates of “{title}”", title=title)


def delete_event(library: Library, event_id: str) -> None:
    delete_events(library, [event_id])


def delete_events(library: Library, event_ids: Sequence[str]) -> None:
    """Deletes events in one step, which one undo takes back."""
    wanted = list(dict.fromkeys(event_ids))
    if not wanted:
        return
    with library.write(lasting("Delete events")) as unit:
        events = [unit.get(Event, event_id) for event_id in wanted]
        if len(events) == 1:
            unit.label = lasting("Delete event “{title}”", title=shortened(events[0].title))
        else:
            unit.label = lasting("Delete %n event(s)", count=len(events))
        passages = passages_of(unit, FactKind.EVENT, wanted)
        for event in events:
            unit.delete(event)
        forget_uncited(unit, passages)


def move_event(library: Library, event_id: str, case_id: str) -> None:
    """Moves an event with its citations to another case.

    The documents it is cited to then lie on that case as well. Parties who have no part in that
    case no longer take part in the event: to bring them along would be to involve them in a case
    nobody says they have to do with.
    """
    with library.write(lasting("Move event")) as unit:
        event, case = unit.get(Event, event_id), unit.get(Case, case_id)
        unit.label = lasting(
            "Move event “{title}” to “{case}”",
            title=shortened(event.title),
            case=shortened(case.title),
        )
        event.case_id = case_id
        documents: set[str] = set()
        for citation in unit.where(Citation, event_id=event_id):
            citation.case_id = case_id
            documents.add(unit.get(Passage, citation.passage_id).document)
        for document in sorted(documents):
            if not unit.first(CaseDocument, case_id=case_id, document=document):
                unit.add(CaseDocument(case_id=case_id, document=document))
        for one in unit.where(Participation, event_id=event_id):
            if not unit.first(Involvement, case_id=case_id, party_id=one.party_id):
                unit.delete(one)


_SAID: Final = ("kind", "custody", "when", "until", "standing", "place", "description")


def _same_event(
    library: Library, unit: Unit, event: Event, party_ids: Sequence[str], source: Source
) -> Event | None:
    """The event of the case of which all this is said already, by the same passages."""
    if not source.stretches:
        return None
    for there in unit.where(Event, case_id=event.case_id, title=event.title):
        if any(getattr(there, said) != getattr(event, said) for said in _SAID):
            continue
        parties = {one.party_id for one in unit.where(Participation, event_id=there.id)}
        cited = {one.passage_id for one in unit.where(Citation, event_id=there.id)}
        passages = {passage(library, unit, stretch).id for stretch in source.stretches}
        if parties == set(party_ids) and passages <= cited:
            return there
    return None


def _set_parties(unit: Unit, event_id: str, party_ids: Sequence[str]) -> None:
    wanted = list(dict.fromkeys(party_ids))
    there = {one.party_id: one for one in unit.where(Participation, event_id=event_id)}
    for party_id, participation in there.items():
        if party_id not in wanted:
            unit.delete(participation)
    for party_id in wanted:
        if party_id not in there:
            unit.add(Participation(event_id=event_id, party_id=unit.get(Party, party_id).id))


def _checked(title: str, kind: EventKind, custody: Custody | None) -> tuple[str, Custody | None]:
    title = " ".join(title.split())
    if not title:
        raise NotAllowed(worded("An event needs a title. Nothing was changed."))
    if custody is not None and kind != EventKind.CUSTODY:
        raise NotAllowed(
            worded("Only custody can be sought, ordered or served. Nothing was changed.")
        )
    return title, custody


def checked_dates(
    when: UncertainDate | None, until: UncertainDate | None
) -> tuple[UncertainDate | None, UncertainDate | None]:
    """Both dates of an event, also where one phrase gives both.

    Raises `NotAllowed` for an end without a beginning, and what `event_dates` raises.
    """
    if when is None:
        if until is not None:
            raise NotAllowed(
                worded("An end needs a beginning: say when it began. Nothing was changed.")
            )
        return None, None
    return event_dates(when, until)
