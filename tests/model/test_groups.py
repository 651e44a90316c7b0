"""A group counts for those of its members who are not known, and for nobody twice."""

from __future__ import annotations

import pytest

from casefile.model.groups import Part, counts_for, group_label, members_of, shown_for
from casefile.model.groups import suspects_by_role as by_role
from casefile.model.terms import PartyKind, Role


def person(name: str, group: str | None = None, role: Role = Role.SUSPECT) -> Part:
    return Part(name, PartyKind.PERSON, role, None, group)


def group(
    name: str, said: int | None = None, within: str | None = None, role: Role = Role.SUSPECT
) -> Part:
    return Part(name, PartyKind.GROUP, role, said, within)


FOUR = [person(name, "four") for name in "abcd"]


@pytest.mark.parametrize(
    ("parts", "count"),
    [
        ([group("four", 4), *FOUR], 4),
        ([group("four", 4), *FOUR[:2]], 4),
        ([group("four", 4)], 4),
        ([group("four", 4), *FOUR, person("e", "four")], 5),
        ([group("four"), *FOUR[:2]], 2),
        ([group("four")], 1),
        ([group("four", 0)], 1),
        ([group("four", 4), person("e"), person("f")], 6),
        ([person("e"), person("f")], 2),
        ([], 0),
    ],
)
def test_suspects_are_counted_once_whether_alone_or_as_part_of_a_group(
    parts: list[Part], count: int
) -> None:
    assert sum(counts_for(parts)) == sum(by_role(parts).values()) == count
    assert sum(counts_for(parts[::-1])) == count


def test_a_member_who_is_only_a_witness_leaves_a_group_as_many_as_it_was() -> None:
    parts = [group("four", 4), person("a", "four"), person("w", "four", Role.WITNESS)]
    assert by_role(parts) == {Role.SUSPECT: 4}


def test_a_role_in_which_nobody_is_left_is_not_counted_at_all() -> None:
    parts = [group("two", 2, role=Role.ACCUSED), person("a", "two"), person("b", "two")]
    assert by_role(parts) == {Role.SUSPECT: 2}


def test_a_group_within_a_group_counts_for_all_of_its_own() -> None:
    parts = [group("five", 5), group("women", 2, "five"), person("a", "women"), person("b", "five")]
    assert counts_for(parts) == [2, 1, 1, 1]


def test_what_was_a_group_once_counts_as_the_person_it_is_now() -> None:
    parts = [person("four"), person("a", "four")]
    assert counts_for(parts) == [1, 1]
    assert shown_for("four", members_of(parts)) == ("four",)


def test_the_members_have_the_places_of_their_group() -> None:
    members = members_of([group("four", 4), *FOUR[:2], group("others", 3)])
    assert shown_for("four", members) == ("a", "b")
    assert shown_for("others", members) == ("others",)
    assert shown_for("a", members) == ("a",)


def test_groups_that_contain_each_other_still_have_a_place() -> None:
    parts = [group("one", within="two"), group("two", within="one"), group("own", within="own")]
    members = members_of(parts)
    assert {*shown_for("one", members), *shown_for("two", members)} == {"one", "two"}
    assert shown_for("own", members) == ("own",)
    assert all(count >= 0 for count in counts_for(parts))


def test_a_group_without_a_name_is_called_by_how_many_it_is() -> None:
    assert (group_label(4), group_label(None)) == ("Group of 4", "Group")
