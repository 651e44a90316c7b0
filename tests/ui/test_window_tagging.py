"""Tagging in the whole window: from words under the hand to a colour on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_room import Hands, window_in
from window_sample import sample_library

from casefile.ui.dialogs.form import FormDialog
from casefile.ui.facts.rows import Section
from casefile.ui.reader.selection import Position, Selection
from casefile.ui.theme import Theme


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.open(sample_library(tmp_path))
        made.wait(lambda: made.view.reader.canvas.pages is not None)
        made.idle()
        yield made


def select_words(hands: Hands, length: int = 40) -> str:
    """Selects the first words of the page, as keys do."""
    canvas = hands.view.reader.canvas
    canvas.select(Selection(Position(1, 0), Position(1, 0)))
    canvas.setFocus()
    for _ in range(length):
        hands.qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert hands.view.reader.selection
    return hands.view.reader.selected_text()


def opened(hands: Hands) -> FormDialog:
    hands.wait(lambda: isinstance(QApplication.activeModalWidget(), FormDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FormDialog)
    return dialog


def test_what_was_tagged_is_let_go_of_so_that_its_colour_shows(hands: Hands) -> None:
    reader = hands.view.reader
    select_words(hands)
    hands.wait(reader.tag_bar.isVisible)
    hands.qtbot.keyClick(reader.canvas, Qt.Key.Key_N)
    dialog = opened(hands)
    hands.qtbot.keyClicks(dialog.focusWidget(), "Ask the court.")
    with hands.qtbot.waitSignal(dialog.saved):
        hands.qtbot.keyClick(
            dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    assert reader.selection == []
    assert not reader.tag_bar.isVisible()


def test_a_dialog_that_was_left_leaves_the_words_selected(hands: Hands) -> None:
    words = select_words(hands)
    hands.qtbot.keyClick(hands.view.reader.canvas, Qt.Key.Key_N)
    dialog = opened(hands)
    hands.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    hands.wait(lambda: QApplication.activeModalWidget() is None)
    assert hands.view.reader.selected_text() == words


def test_escape_lets_go_of_the_words_wherever_the_cursor_is(hands: Hands) -> None:
    view = hands.view
    for pane in (view.documents.list, view.facts.tree, view.rail.cases):
        select_words(hands)
        pane.setFocus()
        QTest.keyClick(pane, Qt.Key.Key_Escape)
        assert view.reader.selection == [], pane


def test_words_cited_for_a_fact_are_whole_too(hands: Hands) -> None:
    view = hands.view
    pages = view.reader.canvas.pages
    assert pages is not None
    word = next(found for found in re.finditer(r"\b[a-z]{5,}\b", pages.text(1)))
    cut = Selection(Position(1, word.start()), Position(1, word.end() - 2))
    view.reader.canvas.select(cut)
    assert view.facts.has_selection()
    assert view.reader.selected_text() == word.group()


def test_words_cited_from_the_facts_menu_are_let_go_of_too(hands: Hands) -> None:
    view = hands.view
    hands.wait(lambda: view.desk.facts is not None)
    facts = view.desk.facts
    assert facts is not None
    view.facts.select(facts.suspects[0].id)
    hands.wait(lambda: view.facts.current_row is not None)
    select_words(hands)
    row = view.facts.current_row
    assert row is not None
    view.facts.cite(row)
    hands.wait(lambda: view.reader.selection == [])
    assert not view.reader.tag_bar.isVisible()
    assert "has one more source now" in hands.window.status.told.text()


def test_words_given_to_a_new_person_are_let_go_of_too(hands: Hands) -> None:
    view = hands.view
    select_words(hands)
    view.facts.add_to(Section.OTHERS)
    dialog = opened(hands)
    with hands.qtbot.waitSignal(dialog.saved):
        hands.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    hands.wait(lambda: view.reader.selection == [])


def test_a_dialog_for_a_new_person_that_was_left_leaves_the_words_selected(hands: Hands) -> None:
    words = select_words(hands)
    hands.view.facts.add_to(Section.OTHERS)
    dialog = opened(hands)
    hands.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    hands.wait(lambda: QApplication.activeModalWidget() is None)
    assert hands.view.reader.selected_text() == words
