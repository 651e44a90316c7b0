"""A group beside its members in a library: every place counts the same, and calls it a group."""

from __future__ import annotations

from pathlib import Path

from casefile.actions.cases import add_case
from casefile.actions.events import add_event
from casefile.actions.history import undo
from casefile.actions.parties import (
    add_involvement,
    delete_involvement,
    edit_involvement,
    tag_party,
)
from casefile.model.dates import understand
from casefile.model.parties import Involvement, Party
from casefile.model.terms import PartyKind, Role
from casefile.store.glance import glance
from casefile.store.library import Library
from casefile.store.reads.across import parties, steps
from casefile.store.reads.cases import cases
from casefile.store.reads.facts import CaseFacts, facts
from casefile.store.reads.groups import how_many


def read(library: Library, case_id: str) -> CaseFacts:
    with library.read() as connection:
        return facts(connection, case_id)


def add_group(library: Library, case_id: str, members: int | None = 4, name: str = "") -> str:
    """A group of suspects; its party."""
    (made,) = tag_party(library, case_id, name, kind=PartyKind.GROUP, members=members)
    return next(one.party_id for one in read(library, case_id).involvements if one.id == made)


def test_the_rail_the_first_glance_and_the_facts_count_a_group_alike(library_path: Path) -> None:
    expected = {}
    with Library.open(library_path) as library:
        for title, said, members, others in (
            ("All entered", 4, 4, 0),
            ("Two entered", 4, 2, 1),
            ("None entered", 4, 0, 0),
            ("Nobody says how many", None, 2, 0),
            ("More than said", 2, 3, 0),
        ):
            case = add_case(library, title)
            group = add_group(library, case, None)
            for _ in range(members):
                tag_party(library, case, group_id=group)
            # Corrected afterwards, to fewer than are there in one of the cases.
            with library.write("Say how many") as unit:
                unit.get(Party, group).count = said
            for _ in range(others):
                add_involvement(library, case)
            expected[title] = how_many(read(library, case).suspects)
        with library.read() as connection:
            said_by_rail = {line.title: sum(line.suspects.values()) for line in cases(connection)}
    assert (
        expected
        == said_by_rail
        == {
            "All entered": 4,
            "Two entered": 5,
            "None entered": 4,
            "Nobody says how many": 2,
            "More than said": 3,
        }
    )
    glanced = glance(library_path, 0)
    assert glanced is not None
    assert {line.title: sum(line.suspects.values()) for line in glanced[0]} == expected


def test_members_of_another_case_leave_a_group_unknown_in_this_one(
    library: Library, case_id: str
) -> None:
    group = add_group(library, case_id, 3)
    other = add_case(library, "Another")
    tag_party(library, other, "Mara", group_id=group)
    with library.read() as connection:
        counts = {line.title: line.suspects for line in cases(connection)}
    assert counts == {"Harbour manuscripts": {Role.SUSPECT: 3}, "Another": {Role.SUSPECT: 1}}


def test_a_group_takes_no_number_from_the_suspects(library: Library, case_id: str) -> None:
    group = add_group(library, case_id)
    tag_party(library, case_id, how_many=4, group_id=group)
    assert [(one.label, one.number) for one in read(library, case_id).suspects] == [
        ("Suspect 1", 1),
        ("Suspect 2", 2),
        ("Suspect 3", 3),
        ("Suspect 4", 4),
        ("Group of 4", None),
    ]


def test_a_group_numbered_by_an_older_program_is_not_called_by_its_number(
    library: Library, case_id: str
) -> None:
    add_involvement(library, case_id, "Ilyas Brandt")
    group = add_group(library, case_id, None)
    with library.write("As it was") as unit:
        (line,) = unit.where(Involvement, party_id=group)
        line.number = 2
    add_event(library, case_id, "Held", understand("3 April 2025"), party_ids=[group])
    known = read(library, case_id)
    assert [(one.label, one.number) for one in known.suspects] == [
        ("Ilyas Brandt", 1),
        ("Group", None),
    ]
    assert known.events[0].parties == ((group, "Group"),)
    with library.read() as connection:
        (listed,) = [one for one in parties(connection) if one.kind is PartyKind.GROUP]
    assert (listed.number, listed.count) == (None, None)


def test_who_becomes_a_group_gives_the_number_back_and_gets_one_again(
    library: Library, case_id: str
) -> None:
    add_involvement(library, case_id, "Ilyas Brandt")
    others = add_involvement(library, case_id)
    edit_involvement(library, others, kind=PartyKind.GROUP, count=3)
    add_involvement(library, case_id)
    called = [one.label for one in read(library, case_id).suspects]
    assert called == ["Ilyas Brandt", "Suspect 2", "Group of 3"]
    edit_involvement(library, others, kind=PartyKind.PERSON)
    assert [one.label for one in read(library, case_id).suspects][-1] == "Suspect 3"
    undo(library)
    assert [one.label for one in read(library, case_id).suspects] == called


def test_what_is_undone_calls_an_unnamed_group_a_group(library: Library, case_id: str) -> None:
    group = add_group(library, case_id)
    (line,) = read(library, case_id).suspects
    assert line.party_id == group
    delete_involvement(library, line.id)
    with library.read() as connection:
        assert steps(connection).undo == "Remove group of 4"
