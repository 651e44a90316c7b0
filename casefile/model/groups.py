"""Groups beside their members: who is counted, who is shown, and what a group is called.

The rule: a group counts for those of its members who are not known, and it is not counted, and has
no place of its own, beside members who stand in the case. Every number of suspects and every list
of "all suspects" comes from here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from casefile.model.terms import SUSPECT_ROLES, PartyKind, Role
from casefile.model.wording import worded

Members = Mapping[str, Collection[str]]
"""The suspects of one case that belong to each group, by the group's party."""


@dataclass(frozen=True, slots=True)
class Part:
    """A party's part in one case: `count` is how many members a group is said to have."""

    party_id: str
    kind: PartyKind
    role: Role
    count: int | None
    group_id: str | None


def members_of(parts: Collection[Part]) -> Members:
    """The members that stand as suspects; what is no group (any more) has none."""
    no_groups = {part.party_id for part in parts if part.kind is not PartyKind.GROUP}
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for part in parts:
        if part.role in SUSPECT_ROLES and part.group_id is not None:
            found[part.group_id][part.party_id] = None
    return {group: tuple(of) for group, of in found.items() if group not in no_groups}


def counts_for(parts: Sequence[Part]) -> list[int]:
    """How many suspects each part comes to.

    One for a person or an organisation; for a group as many as it is said to have (one, where
    nobody says) without its members among the parts; none for who is no suspect.
    """
    members = members_of(parts)
    known = {part.party_id: part for part in parts}
    return [
        0
        if part.role not in SUSPECT_ROLES
        else 1
        if part.kind is not PartyKind.GROUP
        else max(_said(part) - _known(part.party_id, known, members, frozenset()), 0)
        for part in parts
    ]


def suspects_by_role(parts: Sequence[Part]) -> dict[Role, int]:
    """The number of suspects in each role that has any."""
    counted: dict[Role, int] = {}
    for part, count in zip(parts, counts_for(parts), strict=True):
        if count:
            counted[part.role] = counted.get(part.role, 0) + count
    return counted


def shown_for(
    party_id: str, members: Members, above: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """Who stands for a party where each has a place: a group's members instead of the group."""
    above |= {party_id}
    shown = [
        one
        for member in members.get(party_id, ())
        if member not in above
        for one in shown_for(member, members, above)
    ]
    return tuple(dict.fromkeys(shown)) or (party_id,)


def group_label(count: int | None) -> str:
    """What a group without a name is called."""
    return worded("Group of {members}", members=count) if count else worded("Group")


def _said(part: Part) -> int:
    return part.count or 1


def _known(
    group_id: str, known: Mapping[str, Part], members: Members, above: frozenset[str]
) -> int:
    """How many of a group's members are known; a group within it brings all of its own."""
    above |= {group_id}
    total = 0
    for member in members.get(group_id, ()):
        if member in above:
            continue
        part = known[member]
        if part.kind is PartyKind.GROUP:
            total += max(_said(part), _known(member, known, members, above))
        else:
            total += 1
    return total
