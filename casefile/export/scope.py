"""Which part of a case leaves: all of it, what concerns some suspects, or some events."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from casefile.export.handout import GroupLine, Handout
from casefile.model.terms import PartyKind
from casefile.store.reads.citations import CitationLine
from casefile.store.reads.facts import CaseFacts, EventLine
from casefile.store.reads.groups import Grouped, each_counts_for, named_members
from casefile.store.reads.law import ProvisionLine


@dataclass(frozen=True, slots=True)
class Scope:
    """What leaves. `suspects` are parties, `events` events; with neither, the whole case.

    A suspect's dossier holds the suspects named, the events that touch them, the charges against
    them and the groups they are of, and of everybody and everything else only what those lines
    need: who took part in the events, the documents cited. A selection of events holds the same
    of these events and of the suspects whom they touch; with `suspects` as well, of these alone.
    """

    suspects: tuple[str, ...] = ()
    events: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        return not self.suspects and not self.events


WHOLE = Scope()


def within(handout: Handout, scope: Scope) -> Handout:
    """The part of a case that a scope names; notes, synopsis and related cases are of the whole.

    A group stands for its members and its members stand in the part when it is chosen; who is
    chosen brings the groups they are of, which then count for nobody but themselves.
    """
    if scope.is_whole:
        return handout
    known = handout.facts
    events = tuple(_events(known, scope))
    took_part = {party for event in events for party, _ in event.parties}
    wanted = _with_members(known, scope.suspects or took_part)
    groups = _groups_of(known, wanted) - wanted
    involvements = tuple(
        one
        for one in known.involvements
        if one.party_id in wanted
        or one.party_id in groups
        or (one.party_id in took_part and not one.is_suspect)
    )
    part = replace(
        known,
        involvements=involvements,
        provisions=tuple(_provisions(known, {one.id for one in involvements})),
        events=events,
        event_count=len(events),
        notes=(),
    )
    cited = {one.document for one in citations_in(part)}
    return replace(
        handout,
        case=replace(handout.case, synopsis="", documents=len(cited)),
        facts=part,
        documents=tuple(one for one in handout.documents if one.sha256 in cited),
        related=(),
        groups=tuple(_group_lines(known, part, groups)),
    )


def _with_members(known: CaseFacts, parties: Iterable[str]) -> set[str]:
    """The parties with the members of those that are groups, however deep."""
    found = set(parties)
    while more := {
        one.party_id
        for one in known.involvements
        if one.group_id in found and one.is_suspect and one.party_id not in found
    }:
        found |= more
    return found


def _groups_of(known: CaseFacts, parties: Iterable[str]) -> set[str]:
    """The groups that the parties are members of, and those that these are parts of."""
    found: set[str] = set()
    below = set(parties)
    while more := {
        one.group_id
        for one in known.involvements
        if one.party_id in below and one.group_id is not None and one.group_id not in found
    }:
        found |= more
        below = more
    return found


def _group_lines(
    known: CaseFacts, part: CaseFacts, context: Collection[str]
) -> Iterator[GroupLine]:
    counts = each_counts_for(known.suspects)
    for one in part.involvements:
        if one.party_kind is PartyKind.GROUP:
            stands_for = 0 if one.party_id in context else counts.get(one.id, 0)
            yield GroupLine(one.party_id, named_members(known, one), stands_for)


def citations_in(known: CaseFacts) -> Iterator[CitationLine]:
    """Every citation of some facts, in the order of the facts; one may come several times."""
    for involvement in known.involvements:
        yield from involvement.citations
    for provision in known.provisions:
        yield from provision.own_citations
        for charge in provision.charges:
            yield from charge.citations
    for event in known.events:
        yield from event.citations
        yield from (one.citation for one in event.other_dates if one.citation is not None)
    for note in known.notes:
        yield from note.citations


def _events(known: CaseFacts, scope: Scope) -> Iterable[EventLine]:
    if scope.events:
        chosen = set(scope.events)
        return (event for event in known.events if event.id in chosen)
    grouped = Grouped(known)
    chosen = _with_members(known, scope.suspects)
    wanted = {one for suspect in chosen for one in (suspect, *grouped.stand_for(suspect))}
    return (
        event
        for event in known.events
        if wanted & {*grouped.touched(event), *(party for party, _ in event.parties)}
    )


def _provisions(known: CaseFacts, involvements: Collection[str]) -> Iterator[ProvisionLine]:
    for provision in known.provisions:
        charges = tuple(one for one in provision.charges if one.involvement_id in involvements)
        if charges:
            yield replace(provision, charges=charges)
