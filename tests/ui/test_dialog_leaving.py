"""Leaving a dialog: what was entered by hand is not lost by a slip."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from facts_room import Table, add_suspects, table_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casefile.ui.dialogs import tagging
from casefile.ui.dialogs.event_dialog import EventDialog
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.note_dialog import NoteDialog
from casefile.ui.theme import Theme

QUOTE = "The investigators asked a court to keep them in detention through July 9"


@pytest.fixture
def table(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Table]:
    with table_in(tmp_path, qtbot) as made:
        yield made


def event_of_a_passage(table: Table) -> EventDialog:
    add_suspects(table)
    made = tagging.tag_event(table.desk, table.window, table.stretch(QUOTE), QUOTE)
    assert isinstance(made, EventDialog)
    table.wait(lambda: made.attribution.text() != "")
    return made


def press_escape(table: Table, dialog: FormDialog) -> None:
    table.qtbot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)


def is_warned(dialog: FormDialog) -> bool:
    return (
        dialog.isVisible() and dialog.error.isVisible() and "Esc once more" in dialog.error.text()
    )


def test_a_form_that_only_the_program_filled_is_left_at_once(table: Table) -> None:
    dialog = event_of_a_passage(table)
    assert dialog.title.text()
    press_escape(table, dialog)
    assert not dialog.isVisible()


def test_escape_says_first_that_it_discards_what_was_typed(table: Table) -> None:
    dialog = event_of_a_passage(table)
    table.type_in(dialog.title, "Asked to keep them")
    press_escape(table, dialog)
    assert is_warned(dialog)
    press_escape(table, dialog)
    assert not dialog.isVisible()
    assert table.facts().events == ()


def test_what_was_typed_after_the_warning_is_warned_of_again(table: Table) -> None:
    dialog = event_of_a_passage(table)
    table.type_in(dialog.place, "Lissgrad")
    press_escape(table, dialog)
    assert is_warned(dialog)
    # What one more Esc does is said only as long as it is so.
    table.type_in(dialog.place, "Lissgrad, at the port")
    assert not dialog.error.isVisible()
    press_escape(table, dialog)
    assert is_warned(dialog)


def test_a_choice_by_hand_counts_as_input(table: Table) -> None:
    dialog = event_of_a_passage(table)
    dialog.standing.setFocus()
    QTest.keyClick(dialog.standing, Qt.Key.Key_Down)
    press_escape(table, dialog)
    assert is_warned(dialog)


def test_a_name_ticked_by_hand_counts_as_input(table: Table) -> None:
    dialog = event_of_a_passage(table)
    QTest.mouseClick(dialog.parties.every, Qt.MouseButton.LeftButton)
    press_escape(table, dialog)
    assert is_warned(dialog)


def test_closing_the_dialogs_window_is_asked_about_like_escape(table: Table) -> None:
    made = tagging.tag_note(table.desk, table.window)
    assert isinstance(made, NoteDialog)
    table.qtbot.keyClicks(made.focusWidget(), "Ask the court.")
    assert not made.close()
    assert is_warned(made)
    made.close()
    assert not made.isVisible()


def test_cancel_discards_at_once(table: Table) -> None:
    dialog = event_of_a_passage(table)
    table.type_in(dialog.title, "Asked to keep them")
    QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_what_was_typed_before_the_document_was_read_counts_as_input(table: Table) -> None:
    dialog = tagging.tag_event(table.desk, table.window, table.stretch(QUOTE), QUOTE)
    assert isinstance(dialog, EventDialog)
    table.type_in(dialog.place, "Lissgrad")
    table.wait(lambda: dialog.attribution.text() != "")
    press_escape(table, dialog)
    assert is_warned(dialog)
