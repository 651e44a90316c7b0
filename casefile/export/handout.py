"""All that is known of a case and may leave, read in one moment.

Whatever leaves is made from this and from nothing else of the library but documents' bytes: what
is taken out of a handout (a part of the case, a name) is in no file made from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from casefile.model.errors import NotFound
from casefile.model.terms import PartyKind
from casefile.model.wording import worded
from casefile.store.journal import changed_at
from casefile.store.library import Library
from casefile.store.reads.cases import RelatedLine, case, cases, related_cases
from casefile.store.reads.deciding import deciding_events
from casefile.store.reads.documents import DocumentLine, documents
from casefile.store.reads.facts import CaseFacts, EventLine, event_lines, facts
from casefile.store.reads.involvements import party_kinds
from casefile.store.reads.lines import CaseLine

MOST_OF_RELATED: Final = 5
"""Events told of a related case: enough to see how it stands, and no second chronology."""


@dataclass(frozen=True, slots=True)
class RelatedCase:
    """A related case, as seen from this one: words, and the first events that decide it."""

    case_id: str
    title: str
    jurisdiction: str
    relation: str
    synopsis: str
    events: tuple[EventLine, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupLine:
    """What a group is in the whole of a case, where only a part of the case leaves.

    `named` of its members are named; it counts for `stands_for` suspects of the part.
    """

    group_id: str
    named: int
    stands_for: int


@dataclass(frozen=True, slots=True)
class Handout:
    """One case: its heading, its facts with their citations, its documents, related cases.

    `documents` keep the order in which they were attached. The event list holds all events of the
    part of the case that leaves; `groups` tells of the groups of a part, the whole tells itself.
    `changed_at` is when the library was last changed, an ISO 8601 moment; empty for one that never
    was. `kinds` tells what those are who take part in events, by the party's identity: they may
    have no part in the case.
    """

    case: CaseLine
    facts: CaseFacts
    documents: tuple[DocumentLine, ...]
    related: tuple[RelatedCase, ...]
    changed_at: str = ""
    groups: tuple[GroupLine, ...] = ()
    kinds: Mapping[str, PartyKind] = field(default_factory=dict)


def read_handout(library: Library, case_id: str) -> Handout:
    """The whole of a case. Raises `NotFound` if it is gone."""
    with library.read() as connection:
        line = case(connection, case_id)
        if line is None:
            raise NotFound(worded("This case is no longer there. Nothing was changed or written."))
        related = related_cases(connection, case_id)
        synopses = {one.id: one.synopsis for one in cases(connection)} if related else {}
        told = {
            one.case_id: event_lines(
                connection, one.case_id, deciding_events(connection, one.case_id, MOST_OF_RELATED)
            )
            for one in related
        }
        known = facts(connection, case_id)
        took_part = {party for event in known.events for party, _ in event.parties}
        return Handout(
            case=line,
            facts=known,
            documents=tuple(documents(connection, case_id)),
            related=tuple(_related(one, synopses, told[one.case_id]) for one in related),
            changed_at=changed_at(connection),
            kinds=party_kinds(connection, took_part),
        )


def _related(
    one: RelatedLine, synopses: dict[str, str], events: tuple[EventLine, ...]
) -> RelatedCase:
    synopsis = synopses.get(one.case_id, "")
    return RelatedCase(one.case_id, one.title, one.jurisdiction, one.relation, synopsis, events)
