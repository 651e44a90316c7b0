"""The facts of a case by the rule for groups beside their members (`casefile.model.groups`)."""

from __future__ import annotations

from collections.abc import Iterable

from casefile.model.groups import Part, counts_for, members_of, shown_for
from casefile.model.terms import PartyKind
from casefile.store.reads.facts import CaseFacts, EventLine
from casefile.store.reads.involvements import InvolvementLine


class Grouped:
    """Who of a case's suspects has a place of their own, and for whom their groups stand."""

    def __init__(self, facts: CaseFacts) -> None:
        self._members = members_of(_parts(facts.involvements))
        of_all = (shown_for(line.party_id, self._members) for line in facts.suspects)
        shown = {one for of_one in of_all for one in of_one}
        self.each_suspect = tuple(line for line in facts.suspects if line.party_id in shown)
        """All suspects, without the groups that stand beside their members."""
        self._each = {line.party_id for line in self.each_suspect}

    def touched(self, event: EventLine) -> tuple[str, ...]:
        """The parties among `each_suspect` that took part, themselves or as part of a group."""
        parties = (one for party, _ in event.parties for one in self.stand_for(party))
        return tuple(dict.fromkeys(parties))

    def stand_for(self, party_id: str) -> tuple[str, ...]:
        """Those among `each_suspect` in whose place a party stands: itself, or its members."""
        return tuple(one for one in shown_for(party_id, self._members) if one in self._each)


def how_many(lines: Iterable[InvolvementLine]) -> int:
    """How many suspects these parts in one case come to."""
    return sum(counts_for(_parts(lines)))


def each_counts_for(lines: Iterable[InvolvementLine]) -> dict[str, int]:
    """How many suspects each of these parts in one case comes to, by involvement."""
    lines = tuple(lines)
    return dict(zip((line.id for line in lines), counts_for(_parts(lines)), strict=True))


def named_members(facts: CaseFacts, group: InvolvementLine) -> int:
    """How many of a group's members, in whichever part, a source names."""
    if group.party_kind is not PartyKind.GROUP:
        return 0
    return len(
        {
            one.party_id
            for one in facts.involvements
            if one.group_id == group.party_id and one.is_named
        }
    )


def _parts(lines: Iterable[InvolvementLine]) -> list[Part]:
    return [
        Part(line.party_id, line.party_kind, line.role, line.count, line.group_id) for line in lines
    ]
