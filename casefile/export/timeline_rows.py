"""From a case's facts to what the timeline is drawn from, in the window and in print."""

from __future__ import annotations

from casefile.model.terms import PartyKind, Stance
from casefile.store.reads.facts import CaseFacts, EventLine
from casefile.store.reads.groups import Grouped
from casefile.timeline.rows import EventRow, Suspect


def timeline_rows(facts: CaseFacts) -> tuple[list[EventRow], list[Suspect]]:
    """The events and suspects of a case; of those who took part only suspects count for lanes.

    A group stands in the lanes of its members, and has one of its own only without any.
    """
    grouped = Grouped(facts)
    rows = [event_row(one, grouped.touched(one)) for one in facts.events]
    return rows, suspects_of(grouped)


def event_row(event: EventLine, suspects: tuple[str, ...] = ()) -> EventRow:
    """An event as the timeline tells of it; `suspects` are those it touches."""
    cited = [one for one in event.citations if one.stance is not Stance.DISPUTES]
    return EventRow(
        id=event.id,
        title=event.title,
        kind=event.kind,
        custody=event.custody,
        standing=event.standing,
        when=event.when,
        until=event.until,
        suspects=suspects,
        sources=tuple(dict.fromkeys(one.document for one in event.citations)),
        case=event.case_id,
        citations=len(event.citations),
        place=event.place,
        description=event.description,
        others=tuple((one.when, one.until) for one in event.other_dates),
        said_by=tuple(
            dict.fromkeys(one.attribution or one.outlet or one.document_title for one in cited)
        ),
        others_said_by=tuple(one.said_by for one in event.other_dates),
    )


def suspects_of(grouped: Grouped) -> list[Suspect]:
    """The suspects of a case as lanes know them."""
    return [
        # Initials name nobody, yet they are no number either: they keep a lane of their own.
        Suspect(
            one.party_id,
            one.label,
            one.is_named,
            None if one.names else one.number,
            one.group_id,
            one.party_kind is PartyKind.PERSON,
        )
        for one in grouped.each_suspect
    ]
