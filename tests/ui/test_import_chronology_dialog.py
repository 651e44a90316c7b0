"""A chronology is seen as the events it becomes before it comes in, and comes in as it was seen."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from facts_room import Table, table_in
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from window_room import new_library, window_in

from casefile.actions.chronology_mapping import Field
from casefile.ui.imports.chronology_dialog import ChronologyDialog
from casefile.ui.imports.entities_dialog import EntitiesDialog
from casefile.ui.imports.opening import open_import_dialog
from casefile.ui.theme import Theme

THEIRS = """Date,Event,People,Remark
03/04/2025,Call,Ann,by telephone
13/04/2025,Visit,Ann; Bo,
some time,Letter,,
April 2025,Search,,
"""


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with table_in(tmp_path, qtbot) as made:
        yield made


def opened(table: Table, path: Path) -> ChronologyDialog:
    dialog = open_import_dialog(table.desk, table.window, table.case_id, path)
    assert isinstance(dialog, ChronologyDialog)
    settled(table, dialog)
    return dialog


def settled(table: Table, dialog: ChronologyDialog) -> None:
    """Waits until what was chosen last has been understood, or refused."""
    table.qtbot.waitUntil(
        lambda: not dialog.bar.isVisible() and bool(dialog.plan or dialog.error.text()),
        timeout=30_000,
    )


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    path = tmp_path / "theirs.csv"
    path.write_text(THEIRS, encoding="utf-8")
    return path


def choose(table: Table, combo: QComboBox, words: str) -> None:
    """Chooses an entry of a drop-down by keys."""
    combo.setFocus()
    table.qtbot.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.findText(words)):
        table.qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentText() == words
    combo.activated.emit(combo.currentIndex())


def shown(dialog: ChronologyDialog) -> list[list[str]]:
    """What stands in the list of rows, as text."""
    model = dialog.rows.rows
    return [
        [model.data(model.index(row, column)) for column in range(1, model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_each_row_is_seen_as_what_it_becomes(table: Table, theirs: Path) -> None:
    dialog = opened(table, theirs)
    assert shown(dialog) == [
        ["13 Apr 2025", "Visit", "Ann; Bo", "Added"],
        ["some day in Apr 2025", "Search", "", "Added"],
    ]
    assert dialog.counts.text() == "4 rows: 2 will be added, 2 were not understood."
    assert dialog.troubles.isVisible()
    assert "write the day first" in dialog.remark.text()
    assert table.facts().events == ()


def test_the_list_of_what_was_not_understood_can_be_taken_along(table: Table, theirs: Path) -> None:
    dialog = opened(table, theirs)
    table.qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.partition(":")[0] for line in lines] == ["Row 2", "Row 4"]
    assert "“some time” was not understood as a date" in lines[1]


def test_the_order_of_day_and_month_shows_at_once(table: Table, theirs: Path) -> None:
    dialog = opened(table, theirs)
    choose(table, dialog.settings.order, "3 April: the day first")
    settled(table, dialog)
    assert shown(dialog)[0][:2] == ["3 Apr 2025", "Call"]
    assert dialog.counts.text() == "4 rows: 3 will be added, 1 was not understood."


def test_a_column_that_is_chosen_anew_leaves_the_one_it_was(table: Table, theirs: Path) -> None:
    dialog = opened(table, theirs)
    columns = dialog.columns
    assert columns.columns == {Field.WHEN: 0, Field.TITLE: 1, Field.WHO: 2, Field.DETAILS: 3}
    choose(table, columns.combo(3), "What happened")
    settled(table, dialog)
    assert columns.columns == {Field.WHEN: 0, Field.TITLE: 3, Field.WHO: 2}
    assert columns.combo(1).currentText() == "Not taken"
    assert "Not taken: “Event”." in dialog.remark.text()
    # What it took on its way is given back when it takes something else.
    choose(table, columns.combo(3), "Not taken")
    settled(table, dialog)
    assert columns.columns == {Field.WHEN: 0, Field.TITLE: 1, Field.WHO: 2}
    choose(table, columns.combo(1), "Not taken")
    table.wait(lambda: "no column is known to say what happened" in dialog.error.text())
    assert not dialog.save_button.isEnabled()


def test_import_brings_in_what_was_seen_and_one_undo_takes_it_back(
    table: Table, theirs: Path
) -> None:
    dialog = opened(table, theirs)
    with table.qtbot.waitSignal(dialog.saved, timeout=30_000):
        table.key(Qt.Key.Key_Return, dialog.settings.order)
    assert [one.title for one in table.facts().events] == ["Search", "Visit"]
    assert "One undo takes back all of it" in dialog.counts.text()
    table.key(Qt.Key.Key_Return, dialog)
    table.library.undo()
    assert table.facts().events == ()
    assert table.facts().involvements == ()


def test_what_was_imported_is_there_the_second_time(table: Table, theirs: Path) -> None:
    first = opened(table, theirs)
    with table.qtbot.waitSignal(first.saved, timeout=30_000):
        first.submit()
    table.key(Qt.Key.Key_Escape, first)
    dialog = opened(table, theirs)
    assert dialog.counts.text() == (
        "4 rows: 0 will be added, 2 are there already, 2 were not understood."
    )
    assert not dialog.save_button.isEnabled()


def test_a_wrong_guess_of_the_encoding_is_put_right(table: Table, tmp_path: Path) -> None:
    path = tmp_path / "russian.csv"
    path.write_bytes("Дата;Событие\n1 мая 2025;Обыск\n".encode("koi8-r"))
    dialog = opened(table, path)
    choose(table, dialog.settings.encoding, "KOI8-R (Cyrillic)")
    table.wait(lambda: shown(dialog) == [["1 May 2025", "Обыск", "", "Added"]])


def test_what_is_no_table_is_refused_in_the_dialog(table: Table, tmp_path: Path) -> None:
    path = tmp_path / "paper.csv"
    path.write_bytes(b"%PDF-1.7 and so on")
    dialog = opened(table, path)
    assert "it is a PDF, whatever its name says" in dialog.error.text()
    assert not dialog.save_button.isEnabled()


def test_entities_are_seen_before_they_come_in(table: Table, tmp_path: Path) -> None:
    path = tmp_path / "case.ftm.json"
    entities = [
        {"id": "NK-abcdefghijkl", "schema": "Person", "properties": {"name": ["Ann"]}},
        {"id": "NK-event-000001", "schema": "Event", "properties": {
            "name": ["Search"], "date": ["2025-04"], "involved": ["NK-abcdefghijkl"]}},
        {"id": "NK-owner-000001", "schema": "Ownership", "properties": {}},
    ]  # fmt: skip
    path.write_text("\n".join(map(json.dumps, entities)), encoding="utf-8")
    dialog = open_import_dialog(table.desk, table.window, table.case_id, path)
    assert isinstance(dialog, EntitiesDialog)
    table.qtbot.waitUntil(lambda: dialog.plan is not None, timeout=30_000)
    assert dialog.counts.text() == "Will be added: 1 party, 1 event, 1 part in a case."
    assert "Not taken: Ownership (1)." in dialog.remark.text()
    assert table.facts().events == ()
    with table.qtbot.waitSignal(dialog.saved, timeout=30_000):
        dialog.submit()
    (event,) = table.facts().events
    assert [label for _, label in event.parties] == ["Ann"]
    table.library.undo()
    assert table.facts().involvements == ()


def test_the_menu_offers_it_where_a_case_is_open(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with window_in(tmp_path, theme, qtbot) as hands:
        assert not hands.window.menus.import_file.isEnabled()
        hands.open(new_library(tmp_path))
        case_id = hands.add_case("Osh")
        hands.wait(lambda: hands.view.desk.case_id == case_id)
        hands.wait(hands.window.menus.import_file.isEnabled)
