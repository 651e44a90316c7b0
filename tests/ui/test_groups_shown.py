"""A group of suspects in the window: counted once, called a group, ticked through its members."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from facts_bench import Bench, bench_in
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from casefile.actions.citing import Source
from casefile.actions.events import add_event
from casefile.actions.law import add_charge
from casefile.actions.parties import tag_party
from casefile.export.timeline_rows import timeline_rows
from casefile.model.colours import Meaning
from casefile.model.dates import understand
from casefile.model.terms import ChargeStatus, PartyKind, Role
from casefile.store.reads.across import parties
from casefile.ui.dialogs import tagging
from casefile.ui.dialogs.charge_dialog import ChargeDialog
from casefile.ui.dialogs.event_dialog import EventDialog
from casefile.ui.dialogs.party_dialog import PartyDialog
from casefile.ui.facts.rows import Section, Shape
from casefile.ui.rail_lists import parties_listing
from casefile.ui.theme import Theme
from casefile.ui.window_highlights import cited_facts


@pytest.fixture
def bench(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Bench]:
    with bench_in(tmp_path, qtbot) as made:
        yield made


def add_group(bench: Bench, name: str = "", role: Role = Role.SUSPECT) -> str:
    """A group of four; its party."""
    tag_party(bench.library, bench.case_id, name, role=role, kind=PartyKind.GROUP, members=4)
    bench.settle()
    return next(
        line.party_id for line in bench.facts().involvements if line.party_kind is PartyKind.GROUP
    )


def add_members(bench: Bench, group: str) -> list[str]:
    made = []
    for name in ("Ilya Dovran", "Samira Haddani", "", ""):
        made += tag_party(bench.library, bench.case_id, name, group_id=group)
    bench.settle()
    return made


def test_four_suspects_and_their_group_are_four_suspects(bench: Bench) -> None:
    add_members(bench, add_group(bench))
    section = bench.section(Section.SUSPECTS)
    assert section.row.muted == "4"
    *_, member, group = [child.row for child in section.children]
    assert (group.title, group.suffix, group.muted) == ("Group of 4", "", "2 named")
    assert (group.shape, group.meaning) == (Shape.GROUP, Meaning.SUSPECT)
    assert (member.title, member.muted) == ("Suspect 4", "one of the group of 4")


def test_a_group_with_a_name_says_how_many_it_is(bench: Bench) -> None:
    add_members(bench, add_group(bench, "The harbour four"))
    *_, member, group = [child.row for child in bench.section(Section.SUSPECTS).children]
    assert (group.title, group.muted) == ("The harbour four", "group of 4 · 2 named")
    assert member.muted == "one of The harbour four"


def test_a_charge_and_an_event_of_the_group_and_its_members_count_four(bench: Bench) -> None:
    members = add_members(bench, add_group(bench))
    everyone = bench.facts().suspects
    charged = [line.id for line in everyone]
    add_charge(bench.library, bench.case_id, charged, provision="Article 233")
    add_charge(
        bench.library, bench.case_id, members[:1], provision="Article 233",
        status=ChargeStatus.DROPPED,
    )  # fmt: skip
    add_event(
        bench.library, bench.case_id, "Detained", understand("9 May 2025"),
        party_ids=[line.party_id for line in everyone],
    )  # fmt: skip
    bench.settle()
    (provision,) = bench.section(Section.CHARGES).children
    assert provision.row.muted.startswith("4 suspect")
    assert provision.row.muted.endswith("3 charged · 1 dropped")
    (event,) = bench.section(Section.EVENTS).children
    assert event.row.muted.split(" · ")[-1].startswith("4 suspect")


def test_what_happened_to_a_group_has_the_colour_of_its_members_everywhere(bench: Bench) -> None:
    group = add_group(bench, "The harbour four", Role.OTHER)
    add_members(bench, group)
    add_event(
        bench.library, bench.case_id, "Detained", understand("9 May 2025"), party_ids=[group],
        source=Source(bench.stretch("detained on May 9")),
    )  # fmt: skip
    bench.settle()
    (event,) = bench.section(Section.EVENTS).children
    (row,), _ = timeline_rows(bench.facts())
    (cited,) = cited_facts(bench.facts())
    assert len(row.suspects) == 4
    assert event.row.meaning is cited.meaning is Meaning.SUSPECT


def test_all_suspects_ticks_the_members_and_not_their_group(bench: Bench) -> None:
    group = add_group(bench)
    add_members(bench, group)
    dialog = tagging.tag_event(bench.desk, bench.window)
    assert isinstance(dialog, EventDialog)
    bench.qtbot.mouseClick(dialog.parties.every, Qt.MouseButton.LeftButton)
    everyone = [line.party_id for line in bench.facts().suspects if line.party_id != group]
    assert dialog.parties.checked == everyone
    assert dialog.parties.every.checkState() is Qt.CheckState.Checked
    bench.type_in(dialog.title, "Detained")
    bench.type_in(dialog.when, "9 May 2025")
    bench.press_enter(dialog)
    assert [party for party, _ in bench.facts().events[0].parties] == everyone


def test_all_suspects_ticks_a_group_of_whom_nobody_is_in_the_case(bench: Bench) -> None:
    group = add_group(bench)
    tag_party(bench.library, bench.case_id, "Petra Ondrel")
    bench.settle()
    dialog = tagging.tag_event(bench.desk, bench.window)
    assert isinstance(dialog, EventDialog)
    bench.qtbot.mouseClick(dialog.parties.every, Qt.MouseButton.LeftButton)
    assert group in dialog.parties.checked
    assert len(dialog.parties.checked) == 2


def test_a_charge_is_offered_against_the_members_and_not_their_group(bench: Bench) -> None:
    members = add_members(bench, add_group(bench))
    dialog = tagging.tag_charge(bench.desk, bench.window)
    assert isinstance(dialog, ChargeDialog)
    assert dialog.suspects.checked == members
    bench.type_in(dialog.article, "Article 233")
    bench.press_enter(dialog)
    (provision,) = bench.facts().provisions
    assert [charge.involvement_id for charge in provision.charges] == members


# How many


def suspect_dialog(bench: Bench, quote: str = "") -> PartyDialog:
    stretches = bench.stretch(quote) if quote else []
    dialog = tagging.tag_suspect(bench.desk, bench.window, stretches, quote)
    assert isinstance(dialog, PartyDialog)
    return dialog


def choose_kind(bench: Bench, dialog: PartyDialog, key: Qt.Key) -> None:
    dialog.kind.setFocus()
    bench.key(key, dialog.kind)


def test_the_number_in_the_selection_becomes_the_groups_members(bench: Bench) -> None:
    dialog = suspect_dialog(bench, "two others")
    choose_kind(bench, dialog, Qt.Key.Key_End)
    assert dialog.kind.value is PartyKind.GROUP
    assert dialog.count.isVisible()
    assert not dialog.how_many.isVisible()
    bench.press_enter(dialog)
    (line,) = bench.facts().suspects
    assert (line.label, line.party_kind, line.count) == ("Group of 2", PartyKind.GROUP, 2)


def test_a_number_that_was_typed_goes_along_to_the_group_and_back(bench: Bench) -> None:
    dialog = suspect_dialog(bench)
    bench.qtbot.mouseClick(dialog.unnamed, Qt.MouseButton.LeftButton)
    bench.type_in(dialog.how_many, "4")
    choose_kind(bench, dialog, Qt.Key.Key_End)
    assert dialog.count.value() == 4
    bench.type_in(dialog.count, "3")
    choose_kind(bench, dialog, Qt.Key.Key_Home)
    assert dialog.kind.value is PartyKind.PERSON
    assert dialog.how_many.value() == 3
    bench.press_enter(dialog)
    assert [line.number for line in bench.facts().suspects] == [1, 2, 3]


def test_a_group_of_whom_nobody_said_a_number_has_none(bench: Bench) -> None:
    dialog = suspect_dialog(bench)
    bench.type_in(dialog.name, "The harbour ring")
    choose_kind(bench, dialog, Qt.Key.Key_End)
    assert dialog.count.text() == "not said"
    bench.press_enter(dialog)
    assert [line.count for line in bench.facts().suspects] == [None]


def test_the_list_across_cases_calls_an_unnamed_group_a_group(bench: Bench) -> None:
    add_members(bench, add_group(bench))
    with bench.library.read() as connection:
        said = [line.words[0] for line in parties_listing().read(connection).lines]
        assert len(parties(connection)) == len(said)
    assert "Group of 4" in said
    assert [words for words in said if words.startswith("Suspect")] == ["Suspect 3", "Suspect 4"]
