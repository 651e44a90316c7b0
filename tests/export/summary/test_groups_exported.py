"""A group of suspects in the summary: said to be one, counted once, in its members' lanes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from casefile.actions.events import add_event
from casefile.actions.parties import tag_party
from casefile.export import wording
from casefile.export.handout import read_handout
from casefile.export.summary.gathering import dossier_of
from casefile.export.timeline_rows import timeline_rows
from casefile.export.typesetting import typeset
from casefile.model.dates import understand
from casefile.model.terms import EventKind, PartyKind, Role
from casefile.store.library import Library
from casefile.store.reads.facts import facts
from casefile.timeline.placing import columns_of, lanes_of

MADE_ON = date(2025, 5, 1)


def add_group(
    library: Library, case_id: str, name: str = "", role: Role = Role.SUSPECT, members: int = 4
) -> str:
    tag_party(library, case_id, name, role=role, kind=PartyKind.GROUP, members=members)
    with library.read() as connection:
        known = facts(connection, case_id).involvements
    return next(one.party_id for one in known if one.party_kind is PartyKind.GROUP)


def add_members(library: Library, case_id: str, group: str) -> None:
    for name in ("Ilyas Brandt", "Mara Okonjo-Vey", "", ""):
        tag_party(library, case_id, name, group_id=group)


def lanes_by_event(library: Library, case_id: str) -> dict[str, list[str]]:
    with library.read() as connection:
        rows, suspects = timeline_rows(facts(connection, case_id))
    columns = columns_of(rows, suspects)
    found: dict[str, list[str]] = {row.title: [] for row in rows}
    for event, lane in zip(columns.event.tolist(), columns.lane.tolist(), strict=True):
        found[rows[event].title].append(columns.lanes[lane].label)
    return found


def lane_labels(library: Library, case_id: str) -> list[str]:
    with library.read() as connection:
        return [lane.label for lane in lanes_of(*timeline_rows(facts(connection, case_id)))]


@pytest.mark.parametrize("role", [Role.SUSPECT, Role.OTHER])
def test_what_happened_to_a_group_stands_in_the_lanes_of_its_members(
    library: Library, case_id: str, role: Role
) -> None:
    group = add_group(library, case_id, "The Port four", role)
    add_members(library, case_id, group)
    held = understand("3 April 2025")
    add_event(library, case_id, "Held", held, party_ids=[group])
    add_event(library, case_id, "Asked", held, kind=EventKind.FILING, party_ids=[group])
    assert lane_labels(library, case_id) == [
        "I. Brandt",
        "M. Okonjo-Vey",
        "Suspects 3, 4",
        "Court",
    ]
    assert lanes_by_event(library, case_id) == {
        "Held": ["I. Brandt", "M. Okonjo-Vey", "Suspects 3, 4"],
        "Asked": ["Court"],
    }


def test_an_event_of_a_group_and_its_members_stands_in_each_lane_once(
    library: Library, case_id: str
) -> None:
    group = add_group(library, case_id)
    add_members(library, case_id, group)
    with library.read() as connection:
        everyone = [one.party_id for one in facts(connection, case_id).involvements]
    add_event(library, case_id, "Held", understand("3 April 2025"), party_ids=everyone)
    assert lanes_by_event(library, case_id) == {
        "Held": ["I. Brandt", "M. Okonjo-Vey", "Suspects 3, 4"]
    }


def test_a_group_of_whom_nobody_is_in_the_case_has_a_lane_by_its_whole_name(
    library: Library, case_id: str
) -> None:
    add_group(library, case_id, "The Osh Four")
    assert lane_labels(library, case_id) == ["The Osh Four"]
    add_group(library, case_id, members=3)
    assert lane_labels(library, case_id) == ["The Osh Four", "Group of 3"]


def test_the_summary_counts_a_group_once_and_says_what_it_is(
    library: Library, case_id: str, tmp_path: Path
) -> None:
    group = add_group(library, case_id, "The Port four")
    add_members(library, case_id, group)
    dossier = dossier_of(read_handout(library, case_id), MADE_ON)
    assert [(one.label, one.stands_for) for one in dossier.suspects] == [
        ("Ilyas Brandt", 1),
        ("Mara Okonjo-Vey", 1),
        ("Suspect 3", 1),
        ("Suspect 4", 1),
        ("The Port four", 0),
    ]
    typeset(dossier, tmp_path / "summary.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "summary.pdf")
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    assert "4 suspects" in pages[0]
    assert "group of 4, of whom 2 are named" in "\n".join(pages)


def test_a_group_without_a_name_is_called_by_its_number_of_members(
    library: Library, case_id: str
) -> None:
    group = add_group(library, case_id)
    add_members(library, case_id, group)
    *members, called = dossier_of(read_handout(library, case_id), MADE_ON).suspects
    assert (called.label, called.kind) == ("Group of 4", "of whom 2 are named")
    assert {one.group for one in members} == {"one of the group of 4"}


def test_a_group_is_worded_as_far_as_it_is_known() -> None:
    assert wording.group(4, 2) == "group of 4, of whom 2 are named"
    assert wording.group(4, 1) == "group of 4, of whom 1 is named"
    assert wording.group(4, 4) == "group of 4, all of them named"
    assert wording.group(4, 0) == "group of 4"
    assert wording.group(None, 2) == "group, of whom 2 are named"
    assert wording.group(4, 0, is_named=False) == ""
    assert wording.one_of("", None, is_named=False) == "one of a group"
