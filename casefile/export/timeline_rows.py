"""From a case's facts to what the timeline is drawn from, in the window and in print."""

from __future__ import annotations

from casefile.store.reads.facts import CaseFacts
from casefile.timeline.rows import EventRow, Suspect


def timeline_rows(facts: CaseFacts) -> tuple[list[EventRow], list[Suspect]]:
    """The events and suspects of a case; of those who took part only suspects count for lanes."""
    suspects = [
        # Initials name nobody, yet they are no number either: they keep a lane of their own.
        Suspect(
            one.party_id,
            one.label,
            one.is_named,
            None if one.names else one.number,
            one.group_id,
        )
        for one in facts.suspects
    ]
    known = {one.id for one in suspects}
    rows = [
        EventRow(
            id=one.id,
            title=one.title,
            kind=one.kind,
            custody=one.custody,
            standing=one.standing,
            when=one.when,
            until=one.until,
            suspects=tuple(party for party, _ in one.parties if party in known),
        )
        for one in facts.events
    ]
    return rows, suspects
