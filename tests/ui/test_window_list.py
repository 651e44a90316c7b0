"""The timeline's list in the window: what is done in it reaches the library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from timeline_room import LEFT, NONE
from window_room import Hands, new_library, window_in

from casefile.actions.events import add_event
from casefile.actions.parties import add_involvement
from casefile.model.dates import understand
from casefile.store.reads.facts import facts
from casefile.ui.dialogs.event_dialog import EventDialog
from casefile.ui.theme import Theme
from casefile.ui.timeline.chronology_table import ChronologyTable
from casefile.ui.timeline.chronology_words import Column


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.open(new_library(tmp_path))
        case_id = made.add_case("Harbour manuscripts")
        made.wait(lambda: made.view.desk.case_id == case_id)
        library = made.view.desk.library
        add_involvement(library, case_id, "Ilyas Brandt")
        with library.read() as connection:
            parties = [line.party_id for line in facts(connection, case_id).involvements]
        add_event(library, case_id, "Questioned", understand("2025-04-22"), party_ids=parties)
        add_event(library, case_id, "Arrest", understand("2025-05-20"))
        add_event(library, case_id, "Zoning", None)
        made.wait(lambda: made.view.timeline.table.count == 3)
        made.wait(lambda: made.view.reading.line is None)
        made.window.menus.as_list.trigger()
        made.wait(lambda: shown(made)[2:] == [("not dated", "Zoning", "")])
        yield made


def table_in(hands: Hands) -> ChronologyTable:
    (table,) = hands.view.timeline.findChildren(ChronologyTable)
    return table


def shown(hands: Hands) -> list[tuple[str, ...]]:
    """Date, event and who of every line."""
    model = table_in(hands).model()
    columns = (Column.DATE, Column.EVENT, Column.WHO)
    return [
        tuple(model.index(line, column).data() for column in columns)
        for line in range(model.rowCount())
    ]


def titles(hands: Hands) -> list[str]:
    return [title for _, title, _ in shown(hands)]


def focus(hands: Hands) -> None:
    hands.window.activateWindow()
    table_in(hands).setFocus()
    hands.wait(table_in(hands).hasFocus)


def test_the_list_tells_when_what_and_who(hands: Hands) -> None:
    assert shown(hands) == [
        ("22 Apr 2025", "Questioned", "Ilyas Brandt"),
        ("20 May 2025", "Arrest", ""),
        ("not dated", "Zoning", ""),
    ]


def test_an_event_is_edited_from_the_list_by_keyboard_and_undo_takes_it_back(
    hands: Hands,
) -> None:
    focus(hands)
    QTest.keyClick(table_in(hands), Qt.Key.Key_Home)
    QTest.keyClick(table_in(hands), Qt.Key.Key_Down)
    QTest.keyClick(table_in(hands), Qt.Key.Key_Return)
    hands.wait(lambda: bool(hands.window.findChildren(EventDialog)))
    dialog = hands.window.findChildren(EventDialog)[0]
    assert dialog.title.text() == "Arrest"
    dialog.title.clear()
    QTest.keyClicks(dialog.title, "Detained")
    dialog.save()
    hands.wait(lambda: titles(hands) == ["Questioned", "Detained", "Zoning"])
    hands.undo()
    hands.wait(lambda: titles(hands) == ["Questioned", "Arrest", "Zoning"])


def test_what_is_deleted_in_the_list_comes_back_and_the_cursor_stays_there(hands: Hands) -> None:
    focus(hands)
    QTest.keyClick(table_in(hands), Qt.Key.Key_Home)
    QTest.keyClick(table_in(hands), Qt.Key.Key_Delete)
    hands.wait(lambda: titles(hands) == ["Arrest", "Zoning"])
    assert table_in(hands).currentIndex().row() == 0
    assert hands.view.timeline.board.selected == ()
    hands.undo()
    hands.wait(lambda: titles(hands) == ["Questioned", "Arrest", "Zoning"])


def test_the_list_sorts_by_title(hands: Hands) -> None:
    table = table_in(hands)
    header = table.horizontalHeader()
    x = header.sectionViewportPosition(Column.EVENT) + 20
    QTest.mouseClick(header.viewport(), LEFT, NONE, QPoint(x, header.height() // 2))
    hands.wait(lambda: titles(hands) == ["Arrest", "Questioned", "Zoning"])
    case_id = hands.view.desk.case_id
    assert case_id is not None
    # A new event finds its place in that order.
    add_event(hands.view.desk.library, case_id, "Bail", understand("2025-06-01"))
    hands.wait(lambda: titles(hands) == ["Arrest", "Bail", "Questioned", "Zoning"])


def test_a_line_chosen_in_the_list_is_pointed_at_among_the_facts(hands: Hands) -> None:
    table = table_in(hands)
    where = table.visualRect(table.model().index(1, Column.EVENT)).center()
    QTest.mouseClick(table.viewport(), LEFT, NONE, where)
    tree = hands.view.facts.tree
    hands.wait(lambda: tree.facts.node(tree.currentIndex()).row.title == "Arrest")


def test_the_menu_entry_knows_whether_there_is_a_list(hands: Hands) -> None:
    assert hands.window.menus.as_list.isChecked()
    focus(hands)
    QTest.keyClick(table_in(hands), Qt.Key.Key_L)
    assert not hands.window.menus.as_list.isChecked()
    assert hands.view.timeline.board.isVisible()
