"""From a case's facts to what the timeline is drawn from, in the window and in print."""

from __future__ import annotations

from casefile.model.terms import PartyKind
from casefile.store.reads.facts import CaseFacts
from casefile.store.reads.groups import Grouped
from casefile.timeline.rows import EventRow, Suspect


def timeline_rows(facts: CaseFacts) -> tuple[list[EventRow], list[Suspect]]:
    """The events and suspects of a case; of those who took part only suspects count for lanes.

    A group stands in the lanes of its members, and has one of its own only without any.
    """
    grouped = Grouped(facts)
    rows = [
        EventRow(
            id=one.id,
            title=one.title,
            kind=one.kind,
            custody=one.custody,
            standing=one.standing,
            when=one.when,
            until=one.until,
            suspects=grouped.touched(one),
        )
        for one in facts.events
    ]
    return rows, suspects_of(grouped)


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
