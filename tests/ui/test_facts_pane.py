"""What hands can do with the facts pane."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from facts_bench import Bench, add_detention, add_suspects, bench_in
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casefile.actions.cases import add_case, relate_cases
from casefile.actions.citing import Source, add_citations
from casefile.actions.documents import edit_document
from casefile.actions.events import add_event, delete_event
from casefile.actions.law import add_charge
from casefile.actions.parties import add_name
from casefile.actions.together import together
from casefile.model.dates import understand
from casefile.model.terms import NameKind, Stance
from casefile.store.library import Library
from casefile.store.reads.citations import FactKind
from casefile.store.reads.facts import facts
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.move_dialog import MoveDialog
from casefile.ui.dialogs.related_dialog import RelatedDialog
from casefile.ui.facts.rows import Section
from casefile.ui.theme import Theme


@pytest.fixture
def bench(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Bench]:
    with bench_in(tmp_path, qtbot) as made:
        yield made


# Going to passages


def test_the_badge_of_one_passage_goes_there(bench: Bench) -> None:
    event = add_detention(bench)
    bench.click_badge(event)
    assert [one.quote for one in bench.cited] == ["detained on May 9"]  # type: ignore[attr-defined]


def test_in_a_mirrored_window_the_badge_is_at_the_left_and_goes_there(bench: Bench) -> None:
    event = add_detention(bench)
    bench.pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    node = bench.node(event)
    bench.click_badge(event)
    assert bench.cited == []
    place = bench.tree.rows.seen(bench.tree.rows.geometry.badge(node)).center()
    assert place.x() < bench.tree.viewport().width() // 4
    bench.click(node, place)
    assert [one.quote for one in bench.cited] == ["detained on May 9"]  # type: ignore[attr-defined]


def test_the_badge_of_several_passages_lists_them(bench: Bench) -> None:
    event = add_detention(bench)
    add_citations(
        bench.library,
        bench.case_id,
        FactKind.EVENT,
        event,
        Source(bench.stretch("keep them in detention through July 9"), Stance.MENTIONS),
    )
    bench.settle()
    bench.click_badge(event)
    menu = bench.popped()
    assert len(menu.actions()) == 2
    assert bench.cited == []
    bench.choose(menu, "keep them in detention")
    assert len(bench.cited) == 1


def test_going_to_an_event_tells_the_timeline_and_being_sent_there_does_not(bench: Bench) -> None:
    first = add_detention(bench)
    second = add_event(bench.library, bench.case_id, "Bail denied", understand("June 2025"))
    bench.settle()
    bench.pane.select(first)
    assert bench.events == []
    bench.tree.setFocus()
    bench.press(Qt.Key.Key_Down)
    assert bench.events == [second]
    bench.click(bench.node(first), QPoint(60, 12))
    assert bench.events == [second, first]


# Changing


def test_enter_edits_and_the_row_stays_where_it_was(bench: Bench) -> None:
    event = add_detention(bench)
    bench.go_to(event)
    bench.press(Qt.Key.Key_Return)
    dialog = bench.dialog()
    bench.type_in(dialog.focusWidget(), "Four people detained")
    bench.press_enter(dialog)
    assert bench.titles(Section.EVENTS) == ["Four people detained"]
    node = bench.tree.current_node()
    assert node is not None
    assert node.row.fact_id == event


def test_delete_deletes_without_asking_and_undo_brings_it_back(bench: Bench) -> None:
    suspects = add_suspects(bench)
    before = bench.facts()
    bench.go_to(suspects[1])
    bench.press(Qt.Key.Key_Delete)
    bench.wait(lambda: len(bench.facts().suspects) == 2)
    bench.settle()
    assert bench.titles(Section.SUSPECTS) == ["Ilya Dovran", "Suspect 3"]
    bench.undo()
    assert bench.facts() == before


def test_deleting_a_provision_uncharges_this_case_in_one_step(bench: Bench) -> None:
    suspects = add_suspects(bench)
    add_charge(bench.library, bench.case_id, suspects, provision="Article 233, Criminal Code")
    bench.settle()
    before = bench.facts()
    bench.go_to(before.provisions[0].id)
    bench.press(Qt.Key.Key_Delete)
    bench.wait(lambda: bench.facts().provisions == ())
    bench.undo()
    assert bench.facts() == before


def test_the_plus_of_a_section_adds_to_it_without_a_passage(bench: Bench) -> None:
    section = bench.section(Section.SUSPECTS)
    bench.click(section, bench.tree.rows.geometry.add_button(section).center())
    dialog = bench.dialog()
    bench.type_in(dialog.focusWidget(), "Petra Ondrel")
    bench.press_enter(dialog)
    assert bench.titles(Section.SUSPECTS) == ["Petra Ondrel"]
    bench.wait(lambda: bench.tree.current_node() is not None)
    assert bench.node(bench.facts().suspects[0].id) is bench.tree.current_node()


@pytest.mark.parametrize("section", list(Section))
def test_every_section_is_reached_and_added_to_by_keyboard(bench: Bench, section: Section) -> None:
    bench.tree.setCurrentIndex(bench.tree.facts.index_of(bench.section(section)))
    bench.tree.setFocus()
    bench.press(Qt.Key.Key_Insert)
    assert bench.dialog().save_button.isEnabled()


def test_what_is_selected_in_the_reader_is_cited_from_the_menu(bench: Bench) -> None:
    suspect = add_suspects(bench)[0]
    menu = bench.menu(suspect)
    words = "Cite the selected passage"
    grey = [one for one in menu.actions() if words in one.text().replace("&", "")]
    assert not grey[0].isEnabled()
    menu.close()
    quote = "an inspector at the Lissgrad customs post"
    bench.pane.set_selection_provider(lambda: (bench.stretch(quote), quote))
    bench.choose(bench.menu(suspect), words)
    bench.wait(lambda: len(bench.facts().suspects[0].citations) == 2)
    assert bench.facts().suspects[0].own_citations[0].quote == quote


def test_a_selected_name_is_cited_for_the_name(bench: Bench) -> None:
    suspect = add_suspects(bench)[0]
    party = bench.facts().suspects[0].party_id
    add_name(bench.library, bench.case_id, party, "Dovran", kind=NameKind.ALIAS)
    bench.settle()
    bench.pane.set_selection_provider(lambda: (bench.stretch("Dovran is an"), "Dovran"))
    bench.choose(bench.menu(suspect), "Cite the selected passage")
    bench.wait(lambda: len(bench.facts().suspects[0].names[1].citations) == 1)


def test_another_name_is_shown_first_from_its_menu(bench: Bench) -> None:
    add_suspects(bench)
    line = bench.facts().suspects[0]
    name = add_name(bench.library, bench.case_id, line.party_id, "I. D.", kind=NameKind.INITIALS)
    bench.settle()
    bench.choose(bench.menu(name), "Show this name first")
    bench.wait(lambda: bench.facts().suspects[0].label == "I. D.")


def test_a_charge_gets_a_further_status_from_its_menu(bench: Bench) -> None:
    suspects = add_suspects(bench)
    charges = add_charge(
        bench.library, bench.case_id, suspects[:1], provision="Article 233, Criminal Code"
    )
    bench.settle()
    bench.choose(bench.menu(charges[0]), "Add a status")
    dialog = bench.dialog()
    bench.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    bench.press_enter(dialog)
    (charge,) = bench.facts().provisions[0].charges
    assert [str(step.status) for step in charge.steps] == ["charged", "amended"]


def test_a_related_case_is_opened_from_its_menu(bench: Bench) -> None:
    other = add_case(bench.library, "Port Ansel carrier")
    relation = relate_cases(bench.library, bench.case_id, other)
    bench.wait(lambda: bench.tree.facts.find(relation) is not None)
    bench.choose(bench.menu(relation), "Open case")
    bench.wait(lambda: bench.desk.case_id == other)


@pytest.mark.parametrize("by_key", [False, True])
def test_a_double_click_on_a_related_case_opens_it_and_edits_nothing(
    bench: Bench, by_key: bool
) -> None:
    other = add_case(bench.library, "Port Ansel carrier")
    relation = relate_cases(bench.library, bench.case_id, other)
    bench.wait(lambda: bench.tree.facts.find(relation) is not None)
    if by_key:
        bench.go_to(relation)
        bench.press(Qt.Key.Key_Return)
    else:
        node = bench.node(relation)
        index = bench.tree.facts.index_of(node)
        bench.tree.scrollTo(index)
        at = bench.tree.visualRect(index).topLeft() + QPoint(60, 12)
        bench.qtbot.mouseDClick(bench.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    bench.wait(lambda: bench.desk.case_id == other)
    assert not [one for one in bench.window.findChildren(FormDialog) if one.isVisible()]


def test_how_cases_are_related_is_edited_from_the_menu(bench: Bench) -> None:
    relation = relate_cases(bench.library, bench.case_id, add_case(bench.library, "Carrier"))
    bench.wait(lambda: bench.tree.facts.find(relation) is not None)
    bench.choose(bench.menu(relation), "Edit")
    assert isinstance(bench.dialog(), RelatedDialog)


def test_an_event_is_moved_to_a_related_case_from_its_menu(bench: Bench) -> None:
    add_case(bench.library, "Another matter")
    other = add_case(bench.library, "Port Ansel carrier")
    relate_cases(bench.library, bench.case_id, other)
    event = add_event(
        bench.library,
        bench.case_id,
        "Carrier sentenced",
        understand("May 2025"),
        source=Source(bench.stretch("a carrier from Port Ansel was sentenced")),
    )
    bench.settle()
    bench.choose(bench.menu(event), "Move to case")
    dialog = bench.dialog()
    assert isinstance(dialog, MoveDialog)
    bench.wait(dialog.save_button.isEnabled)
    titles = [dialog.choice.itemText(row) for row in range(dialog.choice.count())]
    assert titles == ["Port Ansel carrier · related", "Another matter"]
    bench.press_enter(dialog)
    assert bench.facts().events == ()
    with bench.library.read() as connection:
        assert [line.id for line in facts(connection, other).events] == [event]
    bench.undo()
    assert [line.id for line in bench.facts().events] == [event]


# Staying calm


def many_events(bench: Bench, count: int) -> list[str]:
    def add(library: Library) -> list[str]:
        return [
            add_event(
                library, bench.case_id, f"Hearing {number}", understand(f"{1900 + number // 20}")
            )
            for number in range(count)
        ]

    made = together(bench.library, "Many hearings", add)
    bench.settle()
    return made


def test_new_facts_leave_scroll_selection_and_what_is_open_in_place(bench: Bench) -> None:
    events = many_events(bench, 60)
    suspect = add_suspects(bench)[0]
    bench.go_to(suspect)
    bench.press(Qt.Key.Key_Right)
    bench.go_to(events[40])
    at = bench.tree.verticalScrollBar().value()
    assert at > 0
    delete_event(bench.library, events[50])
    bench.settle()
    node = bench.tree.current_node()
    assert node is not None
    assert node.row.fact_id == events[40]
    assert bench.tree.verticalScrollBar().value() == at
    assert bench.tree.isExpanded(bench.tree.facts.index_of(bench.node(suspect)))


def test_two_thousand_events_are_rows_and_not_widgets(bench: Bench) -> None:
    widgets = len(bench.pane.findChildren(QWidget))
    events = many_events(bench, 2000)
    assert len(bench.section(Section.EVENTS).children) == 2000
    assert len(bench.pane.findChildren(QWidget)) == widgets
    bench.pane.select(events[-1])
    index = bench.tree.currentIndex()
    assert bench.tree.viewport().rect().contains(bench.tree.visualRect(index).center())


def test_a_fact_asked_for_before_it_is_here_is_gone_to_when_it_comes(bench: Bench) -> None:
    event = add_event(bench.library, bench.case_id, "Bail denied", understand("June 2025"))
    bench.pane.select(event)
    bench.settle()
    node = bench.tree.current_node()
    assert node is not None
    assert node.row.fact_id == event


def test_another_case_brings_its_own_facts(bench: Bench) -> None:
    add_suspects(bench)
    other = add_case(bench.library, "Port Ansel carrier")
    bench.desk.open_case(other)
    bench.wait(lambda: bench.desk.facts is not None and bool(bench.tree.facts.root.children))
    assert bench.titles(Section.SUSPECTS) == ["Select a name in the text and press S."]


def test_no_letter_of_a_title_becomes_a_key_or_markup_in_the_menu(bench: Bench) -> None:
    event = add_detention(bench)
    add_citations(
        bench.library, bench.case_id, FactKind.EVENT, event, Source(bench.stretch("Samira Haddani"))
    )
    edit_document(bench.library, bench.document, title="Crown & <b>Sons</b>")
    bench.settle()
    bench.click_badge(event)
    for action in bench.popped().actions():
        assert "Crown && <b>Sons</b>, p. 1" in action.text()
