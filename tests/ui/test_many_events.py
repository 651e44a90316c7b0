"""A case of more events than the window lists: each of them can still be reached and changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from window_room import Hands, window_in
from window_sample import sample_library

from casefile.actions.events import add_event
from casefile.model.dates import UncertainDate, understand
from casefile.store.reads.facts import CaseFacts, EventLine, facts
from casefile.ui.dialogs.date_field import DateField
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.facts.model import Node
from casefile.ui.facts.rows import RowKind, Section
from casefile.ui.theme import Theme

LISTED = 2


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.open(sample_library(tmp_path))
        desk = made.view.desk
        desk.most_events = LISTED
        desk.open_case(desk.case_id)
        made.wait(lambda: desk.facts is not None and len(desk.facts.events) == LISTED)
        made.wait(lambda: len(rows(made)) == LISTED + 1)
        yield made


def all_facts(hands: Hands) -> CaseFacts:
    """What the library holds of the open case."""
    desk = hands.view.desk
    assert desk.case_id is not None
    with desk.library.read() as connection:
        return facts(connection, desk.case_id)


def last(hands: Hands) -> EventLine:
    """The last event of the case that is cited to a passage."""
    return next(one for one in reversed(all_facts(hands).events) if one.citations)


def rows(hands: Hands) -> list[Node]:
    for section in hands.view.facts.tree.facts.root.children:
        if section.row.section is Section.EVENTS:
            return section.children
    return []


def titles(hands: Hands) -> list[str]:
    return [node.row.title for node in rows(hands) if node.row.kind is RowKind.EVENT]


def until_of(node: Node) -> UncertainDate | None:
    assert isinstance(node.row.subject, EventLine)
    return node.row.subject.until


def current(hands: Hands) -> str:
    node = hands.view.facts.tree.current_node()
    return node.row.fact_id if node is not None else ""


def opened() -> FormDialog | None:
    dialog = QApplication.activeModalWidget()
    return dialog if isinstance(dialog, FormDialog) else None


def test_the_pane_says_how_many_more_there_are_and_leads_to_them(hands: Hands) -> None:
    count = len(all_facts(hands).events)
    rest = rows(hands)[-1]
    assert rest.row.title == f"… and {count - LISTED} more: they stand on the timeline"
    assert rest.parent is not None
    assert rest.parent.row.muted == str(count)
    tree = hands.view.facts.tree
    tree.go_to(rest)
    tree.setFocus()
    hands.qtbot.keyClick(tree, Qt.Key.Key_Return)
    timeline = hands.view.timeline
    hands.wait(lambda: timeline.isAncestorOf(QApplication.focusWidget() or tree))


def test_one_click_on_what_says_it_leads_there_too(hands: Hands) -> None:
    tree = hands.view.facts.tree
    index = tree.facts.index_of(rows(hands)[-1])
    tree.scrollTo(index)
    place = tree.visualRect(index).center()
    with hands.qtbot.waitSignal(hands.view.facts.restRequested):
        hands.qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_an_event_that_is_not_listed_comes_to_stand_there_once_it_is_chosen(hands: Hands) -> None:
    event = last(hands)
    hands.view.timeline.eventChosen.emit(event.id)
    hands.wait(lambda: current(hands) == event.id)
    assert titles(hands)[LISTED:] == [event.title]
    hands.wait(lambda: hands.view.reading.sha256 == event.citations[0].document)
    left = len(all_facts(hands).events) - LISTED - 1
    assert rows(hands)[-1].row.title.startswith(f"… and {left} more")


def test_an_event_that_is_not_listed_is_edited_from_the_timeline(hands: Hands) -> None:
    event = last(hands)
    hands.view.timeline.eventActivated.emit(event.id)
    hands.wait(lambda: opened() is not None)
    dialog = opened()
    assert dialog is not None
    assert dialog.focusWidget() is not None
    hands.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.qtbot.keyClicks(dialog.focusWidget(), "Said anew")
    with hands.qtbot.waitSignal(dialog.saved):
        hands.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    (now,) = [one for one in all_facts(hands).events if one.id == event.id]
    assert now.title == "Said anew"
    assert (now.when, now.parties, now.citations) == (event.when, event.parties, event.citations)


def test_an_event_that_is_not_listed_is_deleted_and_comes_back_by_undo(hands: Hands) -> None:
    event = last(hands)
    hands.view.timeline.eventChosen.emit(event.id)
    hands.wait(lambda: current(hands) == event.id)
    hands.view.timeline.menuRequested.emit(event.id, QPoint(10, 10))
    (menu,) = [one for one in hands.view.findChildren(QMenu) if one.isVisible()]
    next(one for one in menu.actions() if one.text() == "Delete event").trigger()
    menu.close()
    hands.wait(lambda: event.title not in titles(hands))
    assert event.id not in {one.id for one in all_facts(hands).events}
    hands.undo()
    assert event in all_facts(hands).events
    hands.view.timeline.eventChosen.emit(event.id)
    hands.wait(lambda: current(hands) == event.id)


def test_a_row_that_one_stands_on_stays_when_its_event_moves_out_of_the_list(hands: Hands) -> None:
    tree = hands.view.facts.tree
    tree.go_to(next(one for one in rows(hands) if until_of(one) is None))
    tree.setFocus()
    event_id = current(hands)
    hands.qtbot.keyClick(tree, Qt.Key.Key_Return)
    hands.wait(lambda: opened() is not None)
    dialog = opened()
    assert dialog is not None
    dialog.findChildren(DateField)[0].setFocus()
    hands.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.qtbot.keyClicks(dialog.focusWidget(), "1 March 2031")
    with hands.qtbot.waitSignal(dialog.saved):
        hands.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    hands.wait(lambda: len(titles(hands)) == LISTED + 1)
    assert rows(hands)[LISTED].row.fact_id == event_id == current(hands)


def test_passages_are_marked_for_events_that_are_not_listed(hands: Hands) -> None:
    event = last(hands)
    hands.view.timeline.eventChosen.emit(event.id)
    hands.wait(lambda: hands.view.reading.sha256 == event.citations[0].document)
    canvas = hands.view.reader.canvas
    cited = event.citations[0]
    place = (cited.page, cited.start, cited.end)

    def marked() -> list[str]:
        marks = [one for of_page in canvas.highlights.values() for one in of_page]
        return [one.label for one in marks if (one.page, one.start, one.end) == place]

    hands.wait(lambda: any(event.title in label for label in marked()))


def test_a_mark_that_is_clicked_leads_to_an_event_that_is_not_listed(hands: Hands) -> None:
    event = last(hands)
    hands.view.reading.open(event.citations[0].document)
    canvas = hands.view.reader.canvas

    def mark() -> str:
        marks = [one for of_page in canvas.highlights.values() for one in of_page]
        return next((one.id for one in marks if one.label == event.title), "")

    hands.wait(lambda: mark() != "")
    hands.view.reader.highlightClicked.emit(mark())
    hands.wait(lambda: current(hands) == event.id)


def test_a_search_leads_to_an_event_that_is_not_listed(hands: Hands) -> None:
    desk = hands.view.desk
    assert desk.case_id is not None
    found = add_event(desk.library, desk.case_id, "Zephyr inspected", understand("2 May 2031"))
    hands.window.menus.search.trigger()
    hands.qtbot.keyClicks(hands.view.rail.search, "zephyr")
    hands.wait(lambda: [hit.fact_id for hit in hands.view.search.model.found] == [found])
    hands.qtbot.keyClick(hands.view.rail.search, Qt.Key.Key_Return)
    hands.wait(lambda: current(hands) == found)
    assert titles(hands)[-1] == "Zephyr inspected"


def test_what_is_due_is_said_though_its_event_is_not_listed(hands: Hands) -> None:
    assert hands.view.header.due.text() == "detention ordered to 4 Jul 2025"
