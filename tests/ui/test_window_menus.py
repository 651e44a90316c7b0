"""The menu bar: everything that can be done is in it, with its key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot
from window_room import Hands, new_library, window_in
from window_sample import sample_library

from casefile.model.terms import DocumentKind
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.theme import Theme


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        yield made


def entry(menu: QMenu, words: str) -> QAction:
    """An entry of a menu that is being looked at."""
    menu.aboutToShow.emit()
    (found,) = [one for one in menu.actions() if one.text().split("\t")[0] == words]
    return found


def dialog_of(hands: Hands) -> FormDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FormDialog)
    return dialog


def with_an_article(hands: Hands, tmp_path: Path) -> None:
    hands.open(new_library(tmp_path))
    note = tmp_path / "note.txt"
    note.write_text("Sergei Lapushkin was detained in Osh.", encoding="utf-8")
    hands.drop_files(hands.view, note)
    hands.wait_for_documents(1)
    hands.wait(lambda: hands.view.reader.canvas.pages is not None)
    hands.wait(lambda: hands.view.desk.facts is not None)


def test_without_a_case_no_fact_can_be_added(hands: Hands, tmp_path: Path) -> None:
    facts = hands.window.menus.facts
    assert not entry(facts, "Add suspect…").isEnabled()
    hands.open(new_library(tmp_path))
    assert not entry(facts, "Add suspect…").isEnabled()
    case_id = hands.add_case("Osh")
    hands.wait(lambda: hands.view.desk.case_id == case_id)
    for words in ("suspect", "charge", "event", "note", "person or organisation"):
        assert entry(facts, f"Add {words}…").isEnabled()
    assert not entry(facts, "Edit selected fact…").isEnabled()
    assert not entry(hands.window.menus.case, "Document details…").isEnabled()


def test_a_fact_is_added_edited_cited_and_deleted_from_the_menu(
    hands: Hands, tmp_path: Path
) -> None:
    with_an_article(hands, tmp_path)
    facts, view = hands.window.menus.facts, hands.view
    entry(facts, "Add note…").trigger()
    dialog = dialog_of(hands)
    hands.qtbot.keyClicks(dialog.focusWidget(), "Ask the court for the order")
    hands.wait(dialog.save_button.isEnabled)
    hands.qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    hands.wait(lambda: view.desk.facts is not None and len(view.desk.facts.notes) == 1)
    hands.wait(lambda: view.facts.current_row is not None)
    assert not entry(facts, "Cite selected passage for selected fact").isEnabled()
    hands.qtbot.keyClick(view.reader.canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.wait(lambda: bool(view.reader.selection))
    entry(facts, "Cite selected passage for selected fact").trigger()
    hands.wait(lambda: view.desk.facts is not None and bool(view.desk.facts.notes[0].citations))
    entry(facts, "Edit selected fact…").trigger()
    dialog_of(hands).reject()
    entry(facts, "Delete selected fact").trigger()
    hands.wait(lambda: view.desk.facts is not None and not view.desk.facts.notes)


def test_an_event_added_from_the_menu_takes_the_selected_words(
    hands: Hands, tmp_path: Path
) -> None:
    with_an_article(hands, tmp_path)
    canvas = hands.view.reader.canvas
    hands.qtbot.keyClick(canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.wait(lambda: bool(hands.view.reader.selection))
    add = entry(hands.window.menus.facts, "Add event…")
    assert add.text().endswith("\tE")
    add.trigger()
    dialog = dialog_of(hands)
    title = dialog.findChildren(QLineEdit)[0]
    title.clear()
    hands.qtbot.keyClicks(title, "Detained")
    hands.wait(dialog.save_button.isEnabled)
    hands.qtbot.keyClick(title, Qt.Key.Key_Return)
    hands.wait(lambda: bool(hands.view.desk.facts and hands.view.desk.facts.events))
    assert hands.view.desk.facts is not None
    (citation,) = hands.view.desk.facts.events[0].citations
    assert citation.quote == "Sergei Lapushkin was detained in Osh."


def test_the_document_in_the_reader_is_described_and_removed_from_the_menu(
    hands: Hands, tmp_path: Path
) -> None:
    with_an_article(hands, tmp_path)
    case = hands.window.menus.case
    entry(case, "Document details…").trigger()
    dialog_of(hands).reject()
    entry(case, "Remove document from case").trigger()
    hands.wait_for_documents(0)


def test_the_lists_across_cases_and_the_history_open_from_the_menus(
    hands: Hands, tmp_path: Path
) -> None:
    menus = hands.window.menus
    acts = (menus.parties, menus.provisions, menus.deadlines, menus.history)
    assert not any(act.isEnabled() for act in acts)
    hands.open(new_library(tmp_path))
    for act in acts:
        act.trigger()
    titles = ("People and organisations", "Provisions of law", "Deadlines", "History")
    hands.wait(
        lambda: (
            set(titles)
            <= {one.windowTitle() for one in hands.window.findChildren(QDialog) if one.isVisible()}
        )
    )


def test_no_two_entries_of_the_menus_answer_to_the_same_key(hands: Hands) -> None:
    book = hands.window.keys
    shared = [
        (entry.name, keys.toString())
        for entry in book.entries
        for keys in entry.own_keys
        if book.owner(entry.name, keys) is not None
    ]
    assert shared == []
    assert any(keys.toString() == "Ctrl+Z" for keys in book.keys("undo"))


# Pasting


def paste(hands: Hands, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    with hands.qtbot.waitActive(hands.window):
        hands.window.activateWindow()
    hands.view.documents.list.setFocus()
    hands.qtbot.keyClick(
        hands.view.documents.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
    )


def test_pasted_files_are_attached(hands: Hands, tmp_path: Path) -> None:
    hands.open(new_library(tmp_path))
    note = tmp_path / "note.txt"
    note.write_text("Hello", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(note))])
    paste(hands, data)
    hands.wait_for_documents(1)
    assert hands.case_titles() == ["note"]


def test_a_pasted_address_becomes_a_reference_and_words_a_document(
    hands: Hands, tmp_path: Path
) -> None:
    hands.open(new_library(tmp_path))
    data = QMimeData()
    data.setText("https://example.org/osh")
    paste(hands, data)
    hands.wait_for_documents(1)
    assert hands.lines[0].kind is DocumentKind.WEB
    data = QMimeData()
    data.setText("just some words")
    paste(hands, data)
    hands.wait_for_documents(2)
    assert (hands.lines[1].kind, hands.lines[1].title) == (DocumentKind.TEXT, "just some words")


def test_where_words_are_written_pasting_writes_them(hands: Hands, tmp_path: Path) -> None:
    hands.open(sample_library(tmp_path))
    data = QMimeData()
    data.setText("https://example.org/osh")
    QGuiApplication.clipboard().setMimeData(data)
    search = hands.view.rail.search
    search.setFocus()
    hands.wait(lambda: hands.window.focusWidget() is search)
    hands.window.menus.paste.trigger()
    assert search.text() == "https://example.org/osh"
    assert not hands.view.runner.is_running
