"""The rows of suspects and of everybody else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from casefile.model.colours import Meaning
from casefile.model.terms import PartyKind, Role
from casefile.store.reads.facts import CaseFacts
from casefile.store.reads.groups import named_members
from casefile.store.reads.involvements import InvolvementLine, NameLine
from casefile.ui.dialogs import words
from casefile.ui.facts.citation_rows import citation, joined, tr
from casefile.ui.facts.rows import Row, RowKind, Section, Shape
from casefile.ui.tongue import filled, spoken

Groups = Mapping[str, InvolvementLine]
"""Whoever is in the case, by party: of them somebody may be one."""

_PARTY = {
    PartyKind.PERSON: Shape.PERSON,
    PartyKind.ORGANISATION: Shape.ORGANISATION,
    PartyKind.GROUP: Shape.GROUP,
}


def party(line: InvolvementLine, groups: Groups, facts: CaseFacts) -> Row:
    """The row of somebody in the case, with names and passages beneath."""
    several = len(line.names) > 1
    beneath: list[Row] = []
    if several:
        beneath += [_name(name, line) for name in line.names]
    else:
        beneath += [citation(one) for name in line.names for one in name.citations]
    beneath += [citation(one) for one in line.own_citations]
    mark = Meaning.SUSPECT if line.is_suspect else Meaning.CONTEXT
    shape = _PARTY[line.party_kind]
    if line.is_suspect and line.party_kind is not PartyKind.GROUP:
        shape = Shape.DOT if line.is_named else Shape.RING
    return Row(
        f"party:{line.id}",
        RowKind.PARTY,
        spoken(line.label),
        muted=joined(_about(line, groups, facts)),
        suffix=_unnamed(line),
        strong=line.is_named,
        shape=shape,
        meaning=mark,
        fact_id=line.id,
        subject=line,
        section=Section.SUSPECTS if line.is_suspect else Section.OTHERS,
        citations=line.citations,
        children=tuple(beneath),
    )


def _unnamed(line: InvolvementLine) -> str:
    if line.is_named or (line.party_kind is PartyKind.GROUP and not line.names):
        return ""
    return tr("initials only") if line.names else tr("not named")


def _about(line: InvolvementLine, groups: Groups, facts: CaseFacts) -> Iterable[str]:
    if line.role not in (Role.SUSPECT, Role.OTHER):
        yield words.role(line.role)
    if line.party_kind is PartyKind.GROUP:
        # Without a name it is called so already.
        if line.count and line.names:
            yield tr("group of {count}").format(count=line.count)
        if named := named_members(facts, line):
            yield tr("{count} named").format(count=named)
    yield line.description or line.party_description
    if (group := groups.get(line.group_id or "")) is not None:
        yield _one_of(group)


def _one_of(group: InvolvementLine) -> str:
    if group.names:
        return filled(tr("one of {group}"), group=spoken(group.label))
    if group.count:
        return tr("one of the group of {count}").format(count=group.count)
    return tr("one of a group")


def _name(name: NameLine, owner: InvolvementLine) -> Row:
    return Row(
        f"name:{name.id}",
        RowKind.NAME,
        name.text,
        suffix=words.name_kind(name.kind),
        shape=Shape.TICK,
        fact_id=name.id,
        subject=name,
        owner=owner,
        citations=name.citations,
        children=tuple(citation(one) for one in name.citations),
    )
