"""Suspects and everybody else: parties, their names, and their roles in cases."""

from __future__ import annotations

from collections.abc import Sequence

from casefile.actions.citing import (
    NOWHERE,
    Source,
    called,
    cite,
    forget_uncited,
    passages_of,
    roles_in_history,
    shortened,
)
from casefile.model.documents import Passage
from casefile.model.errors import NotAllowed
from casefile.model.events import Participation
from casefile.model.law import Charge, ChargeStep
from casefile.model.parties import Involvement, Name, Party
from casefile.model.terms import SUSPECT_ROLES, NameKind, PartyKind, Role
from casefile.model.wording import lasting, worded
from casefile.store.library import Library
from casefile.store.reads.citations import FactKind
from casefile.store.unit import Unit


def add_involvement(
    library: Library,
    case_id: str,
    name: str = "",
    *,
    role: Role = Role.SUSPECT,
    kind: PartyKind = PartyKind.PERSON,
    name_kind: NameKind = NameKind.FULL,
    description: str = "",
    count: int | None = None,
    party_id: str | None = None,
    source: Source = NOWHERE,
) -> str:
    """Gives a party a role in a case and returns the involvement's identity.

    The party is `party_id`, or the one the case already knows by exactly that name, or a new one.
    Without a name it is one that the sources do not name: "Suspect 3". Stretches are cited for the
    name, or for the role of somebody unnamed. A group has no number among the suspects: it is made
    of them.
    """
    name = " ".join(name.split())
    if not name and party_id is None and role not in SUSPECT_ROLES and kind != PartyKind.GROUP:
        raise NotAllowed(
            worded("Say who it is: only suspects may be without a name. Nothing was added.")
        )
    with library.write(_label(role, name, kind)) as unit:
        party = unit.get(Party, party_id) if party_id else _known(unit, case_id, name)
        if party is None:
            party = unit.add(Party(kind=kind, count=count if kind == PartyKind.GROUP else None))
        involvement = unit.first(Involvement, case_id=case_id, party_id=party.id, role=role)
        if involvement is None:
            involvement = unit.add(Involvement(case_id=case_id, party_id=party.id, role=role))
            _number(unit, involvement, party)
        if description:
            involvement.description = description.strip()
        if name:
            named = unit.first(Name, party_id=party.id, text=name) or _new_name(
                unit, party.id, name, name_kind
            )
            cite(library, unit, case_id, FactKind.NAME, named.id, source)
        else:
            cite(library, unit, case_id, FactKind.INVOLVEMENT, involvement.id, source)
        return involvement.id


def tag_party(
    library: Library,
    case_id: str,
    name: str = "",
    *,
    role: Role = Role.SUSPECT,
    kind: PartyKind = PartyKind.PERSON,
    name_kind: NameKind = NameKind.FULL,
    also: Sequence[str] = (),
    description: str = "",
    country: str = "",
    members: int | None = None,
    group_id: str | None = None,
    party_id: str | None = None,
    how_many: int = 1,
    source: Source = NOWHERE,
) -> list[str]:
    """Gives somebody a role in a case, or several whom nobody names; returns the involvements.

    As `add_involvement`, with further names, the party's country, and the group (a party) it is
    one of.
    """
    label = _label(role, name, kind) if how_many == 1 else _several_unnamed(role, how_many)
    made: list[str] = []
    with library.write(label) as unit:
        for _ in range(how_many):
            involvement_id = add_involvement(
                library, case_id, name, role=role, kind=kind, name_kind=name_kind,
                description=description, count=members, party_id=party_id, source=source,
            )  # fmt: skip
            party = unit.get(Involvement, involvement_id).party_id
            for other in also:
                add_name(library, case_id, party, other, kind=NameKind.ALIAS)
            if country:
                edit_involvement(library, involvement_id, country=country)
            if group_id is not None:
                set_group(library, party, group_id)
            made.append(involvement_id)
        unit.label = label
    return made


def edit_involvement(
    library: Library,
    involvement_id: str,
    *,
    role: Role | None = None,
    description: str | None = None,
    kind: PartyKind | None = None,
    country: str | None = None,
    party_description: str | None = None,
    count: int | None = None,
) -> None:
    """Changes a role in a case and what is known of the party; what is None stays as it is."""
    with library.write(lasting("Edit a party")) as unit:
        involvement = unit.get(Involvement, involvement_id)
        party = unit.get(Party, involvement.party_id)
        unit.label = lasting("Edit {what}", what=called(unit, involvement))
        if role is not None and role != involvement.role:
            twin = unit.first(
                Involvement, case_id=involvement.case_id, party_id=party.id, role=role
            )
            if twin is not None:
                raise NotAllowed(
                    worded("This party has that role in the case already. Nothing was changed.")
                )
            involvement.role = role
            _number(unit, involvement, party)
        if description is not None:
            involvement.description = description.strip()
        if kind is not None:
            party.kind = kind
            for part in unit.where(Involvement, party_id=party.id):
                _number(unit, part, party)
        if country is not None:
            party.country = country.strip()
        if party_description is not None:
            party.description = party_description.strip()
        if count is not None:
            party.count = count


def set_group(library: Library, party_id: str, group_id: str | None) -> None:
    """Counts a party among a group's members, or takes it out.

    Raises `NotAllowed` for no group, or one that has as many members as it is said to have.
    """
    with library.write(lasting("Change a group's members")) as unit:
        if group_id is not None:
            group = unit.get(Party, group_id)
            if group.kind != PartyKind.GROUP or group_id == party_id:
                raise NotAllowed(worded("Only a group can have members. Nothing was changed."))
            others = [one for one in unit.where(Party, group_id=group_id) if one.id != party_id]
            if group.count is not None and len(others) >= group.count:
                raise NotAllowed(
                    worded(
                        "All %n member(s) of the group are there already. Nothing was changed: "
                        "correct first how many it has.",
                        count=group.count,
                    )
                )
        unit.get(Party, party_id).group_id = group_id


def delete_involvement(library: Library, involvement_id: str) -> None:
    """Takes a party out of a case, with charges and citations; the party stays where else it is."""
    with library.write(lasting("Remove a party")) as unit:
        involvement = unit.get(Involvement, involvement_id)
        unit.label = lasting("Remove {what}", what=called(unit, involvement))
        charges = unit.where(Charge, involvement_id=involvement_id)
        steps = [
            step.id for charge in charges for step in unit.where(ChargeStep, charge_id=charge.id)
        ]
        names = [name.id for name in unit.where(Name, party_id=involvement.party_id)]
        passages = (
            passages_of(unit, FactKind.INVOLVEMENT, [involvement_id])
            + passages_of(unit, FactKind.CHARGE_STEP, steps)
            + passages_of(unit, FactKind.NAME, names)
        )
        party = unit.get(Party, involvement.party_id)
        case_id = involvement.case_id
        unit.delete(involvement)
        _leave_case(unit, party, case_id)
        forget_uncited(unit, _still_there(unit, passages))


def add_name(
    library: Library,
    case_id: str,
    party_id: str,
    text: str,
    *,
    kind: NameKind = NameKind.FULL,
    source: Source = NOWHERE,
) -> str:
    """Adds a name to a party, or cites further passages for one it has."""
    text = _written(text)
    with library.write(lasting("Add the name “{text}”", text=shortened(text))) as unit:
        name = unit.first(Name, party_id=party_id, text=text)
        if name is None:
            name = _new_name(unit, unit.get(Party, party_id).id, text, kind)
        cite(library, unit, case_id, FactKind.NAME, name.id, source)
        return name.id


def edit_name(library: Library, name_id: str, text: str, kind: NameKind) -> None:
    text = _written(text)
    with library.write(lasting("Change a name to “{text}”", text=shortened(text))) as unit:
        name = unit.get(Name, name_id)
        name.text = text
        name.kind = kind


def prefer_name(library: Library, name_id: str) -> None:
    """Makes a name the one that is shown."""
    with library.write(lasting("Choose the name to show")) as unit:
        chosen = unit.get(Name, name_id)
        unit.label = lasting("Show as “{text}”", text=shortened(chosen.text))
        others = unit.where(Name, Name.id != name_id, party_id=chosen.party_id)
        others.sort(key=lambda name: (name.position, name.id))
        for position, name in enumerate([chosen, *others]):
            name.position = position


def delete_name(library: Library, name_id: str) -> None:
    with library.write(lasting("Remove a name")) as unit:
        name = unit.get(Name, name_id)
        unit.label = lasting("Remove the name “{text}”", text=shortened(name.text))
        passages = passages_of(unit, FactKind.NAME, [name_id])
        unit.delete(name)
        forget_uncited(unit, passages)


def forget_uninvolved(unit: Unit) -> None:
    """Drops parties that no case involves and no event mentions."""
    involved = {line.party_id for line in unit.where(Involvement)}
    involved |= {line.party_id for line in unit.where(Participation)}
    for party in unit.where(Party):
        if party.id not in involved and not unit.first(Party, group_id=party.id):
            unit.delete(party)


def _leave_case(unit: Unit, party: Party, case_id: str) -> None:
    """A party without another role in a case leaves its events; one without any case goes."""
    from casefile.model.events import Event

    if not unit.first(Involvement, case_id=case_id, party_id=party.id):
        for taken in unit.where(Participation, party_id=party.id):
            if unit.get(Event, taken.event_id).case_id == case_id:
                unit.delete(taken)
    if not unit.first(Involvement, party_id=party.id) and not unit.first(
        Participation, party_id=party.id
    ):
        unit.delete(party)


def _still_there(unit: Unit, passages: list[Passage]) -> list[Passage]:
    found = {identity: unit.find(Passage, identity) for identity in {one.id for one in passages}}
    return [place for place in found.values() if place is not None]


def _known(unit: Unit, case_id: str, name: str) -> Party | None:
    """The party that the case already has under exactly this name."""
    if not name:
        return None
    involved = {line.party_id for line in unit.where(Involvement, case_id=case_id)}
    for found in unit.where(Name, text=name):
        if found.party_id in involved:
            return unit.get(Party, found.party_id)
    return None


def _new_name(unit: Unit, party_id: str, text: str, kind: NameKind) -> Name:
    positions = [name.position for name in unit.where(Name, party_id=party_id)]
    position = max(positions, default=-1) + 1
    return unit.add(Name(party_id=party_id, text=text, kind=kind, position=position))


def _number(unit: Unit, involvement: Involvement, party: Party) -> None:
    """Gives a suspect the next number of the case; a group has none."""
    if party.kind == PartyKind.GROUP:
        involvement.number = None
    elif involvement.role in SUSPECT_ROLES and involvement.number is None:
        numbers = [
            line.number or 0 for line in unit.where(Involvement, case_id=involvement.case_id)
        ]
        involvement.number = max(numbers, default=0) + 1


def _label(role: Role, name: str, kind: PartyKind) -> str:
    if not name and kind == PartyKind.GROUP:
        return lasting("Add an unnamed group")
    what = roles_in_history(role)
    if name:
        return lasting("Tag {what} “{name}”", what=what, name=shortened(name))
    return lasting("Add an unnamed {what}", what=what)


def _several_unnamed(role: Role, how_many: int) -> str:
    # Only suspects are added several at a time, as nobody else may be without a name.
    if role is Role.ACCUSED:
        return lasting("Add %n unnamed accused", count=how_many)
    if role is Role.CONVICTED:
        return lasting("Add %n unnamed convicted", count=how_many)
    return lasting("Add %n unnamed suspect(s)", count=how_many)


def _written(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise NotAllowed(worded("A name cannot be empty. Nothing was changed."))
    return text
