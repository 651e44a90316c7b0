"""The list of keys, and changing them by pressing others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from window_room import Hands, new_library, window_in
from window_sample import sample_library

from casefile.ui.dialogs.form import FormDialog
from casefile.ui.keys.dialog import KeysDialog
from casefile.ui.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        yield made
        # The next window of the tests begins with the keys as they came.
        made.window.keys.reset_all()


def opened(hands: Hands) -> KeysDialog:
    hands.window.menus.keys.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KeysDialog)
    return dialog


def go_to(hands: Hands, dialog: KeysDialog, words: str) -> None:
    dialog.sought.clear()
    hands.qtbot.keyClicks(dialog.sought, words)
    hands.qtbot.keyClick(dialog.sought, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.editor.fields[0]


def press(
    hands: Hands,
    dialog: KeysDialog,
    key: Qt.Key,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    *,
    at: int = 0,
) -> None:
    hands.qtbot.keyClick(dialog.editor.fields[at], key, held)


def shown(menu: QMenu, words: str) -> str:
    """The keys that a menu shows beside an entry."""
    (found,) = [one for one in menu.actions() if one.text().partition("\t")[0] == words]
    return keys_beside(found)


def keys_beside(action: QAction) -> str:
    return action.text().partition("\t")[2] or action.shortcut().toString()


def in_window(hands: Hands, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    with hands.qtbot.waitActive(hands.window):
        hands.window.activateWindow()
    hands.qtbot.keyClick(widget, key, held)


def with_words(hands: Hands, tmp_path: Path) -> None:
    """A document whose words are selected."""
    hands.open(new_library(tmp_path))
    note = tmp_path / "note.txt"
    note.write_text("Sergei Lapushkin was detained in Osh.", encoding="utf-8")
    hands.drop_files(hands.view, note)
    hands.wait_for_documents(1)
    hands.wait(lambda: hands.view.reader.canvas.pages is not None)
    hands.wait(lambda: hands.view.desk.facts is not None)
    canvas = hands.view.reader.canvas
    hands.qtbot.keyClick(canvas, Qt.Key.Key_A, CTRL)
    hands.wait(lambda: bool(hands.view.reader.selection))


def test_every_act_is_listed_with_its_keys_under_its_menu_or_place(hands: Hands) -> None:
    dialog = opened(hands)
    rows = dialog.model.rows
    named = [row.name for row in rows if row.name]
    assert sorted(named) == sorted(entry.name for entry in hands.window.menus.entries.all())
    headings = [row.title for row in rows if row.is_heading]
    assert headings == [
        "On selected words", "On the timeline", "In the list of facts",
        "File", "Edit", "Case", "Facts", "Timeline", "View", "Help",
    ]  # fmt: skip
    (dark,) = [row for row in rows if row.name == "look.dark"]
    assert dark.title == "Appearance › Dark"


def test_an_act_is_found_by_name_and_by_key(hands: Hands) -> None:
    dialog = opened(hands)
    hands.qtbot.keyClicks(dialog.sought, "ctrl+e")
    assert [row.name for row in dialog.model.rows if row.name] == ["export"]
    dialog.sought.clear()
    hands.qtbot.keyClicks(dialog.sought, "nonsense")
    assert dialog.nothing.isVisible()
    assert not dialog.editor.fields[0].isEnabled()


def test_a_key_pressed_is_in_force_at_once_and_after_a_restart(
    hands: Hands, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    dialog = opened(hands)
    go_to(hands, dialog, "attach a folder")
    press(hands, dialog, Qt.Key.Key_F9)
    menus = hands.window.menus
    assert menus.attach_folder.shortcut() == QKeySequence("F9")
    row = dialog.model.rows[dialog.model.row_of("attach.folder")]
    assert row.is_changed
    assert "changed" in row.said()
    dialog.accept()
    hands.window.close()
    with window_in(tmp_path, theme, qtbot) as again:
        assert again.window.menus.attach_folder.shortcut() == QKeySequence("F9")
        again.window.keys.reset("attach.folder")
        assert again.window.menus.attach_folder.shortcuts() == []
        assert again.window.memory.changed_keys() == {}


def test_a_key_that_another_act_has_is_taken_only_when_said_so(hands: Hands) -> None:
    dialog = opened(hands)
    go_to(hands, dialog, "history")
    press(hands, dialog, Qt.Key.Key_E, CTRL)
    menus = hands.window.menus
    assert dialog.editor.words.text() == "Ctrl+E is the key of “Export…”. Give it up there?"
    assert menus.export.shortcut() == QKeySequence("Ctrl+E")
    assert menus.history.shortcuts() == []
    hands.qtbot.mouseClick(dialog.editor.answer, Qt.MouseButton.LeftButton)
    assert menus.history.shortcut() == QKeySequence("Ctrl+E")
    assert menus.export.shortcuts() == []
    assert dialog.editor.words.text() == ""


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, SHIFT),
        (Qt.Key.Key_Return, CTRL),
        (Qt.Key.Key_C, CTRL),
        (Qt.Key.Key_F, ALT),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_keys_that_one_writes_or_moves_with_are_refused_with_a_reason(
    hands: Hands, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    dialog = opened(hands)
    go_to(hands, dialog, "history")
    press(hands, dialog, key, held)
    assert dialog.editor.words.text() != ""
    assert not dialog.editor.answer.isVisible()
    assert hands.window.menus.history.shortcuts() == []


def test_escape_leaves_and_tab_goes_on_from_the_field(hands: Hands) -> None:
    dialog = opened(hands)
    go_to(hands, dialog, "history")
    press(hands, dialog, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.editor.fields[1]
    assert hands.window.keys.keys("history") == ()
    hands.qtbot.keyClick(dialog.editor.fields[1], Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_second_key_is_added_the_first_taken_away_and_all_reset_and_taken_back(
    hands: Hands,
) -> None:
    dialog = opened(hands)
    book = hands.window.keys
    go_to(hands, dialog, "ctrl+e")
    press(hands, dialog, Qt.Key.Key_F8, at=1)
    assert [one.toString() for one in book.keys("export")] == ["Ctrl+E", "F8"]
    press(hands, dialog, Qt.Key.Key_Backspace)
    assert [one.toString() for one in book.keys("export")] == ["F8"]
    assert dialog.editor.fields[0].text() == "F8"
    hands.qtbot.mouseClick(dialog.reset_all, Qt.MouseButton.LeftButton)
    assert [one.toString() for one in book.keys("export")] == ["Ctrl+E"]
    hands.qtbot.mouseClick(dialog.editor.answer, Qt.MouseButton.LeftButton)
    assert [one.toString() for one in book.keys("export")] == ["F8"]
    hands.qtbot.mouseClick(dialog.editor.reset, Qt.MouseButton.LeftButton)
    assert book.changes() == {}
    assert not dialog.reset_all.isEnabled()


def test_a_letter_on_selected_words_is_changed_and_told_wherever_it_is_named(
    hands: Hands, tmp_path: Path
) -> None:
    with_words(hands, tmp_path)
    dialog = opened(hands)
    go_to(hands, dialog, "add suspect")
    press(hands, dialog, Qt.Key.Key_E)
    assert "“Add event…”" in dialog.editor.words.text()
    press(hands, dialog, Qt.Key.Key_D)
    dialog.accept()
    reader, facts = hands.view.reader, hands.window.menus.facts
    assert shown(facts, "Add suspect…") == "D"
    assert reader.tag_bar.buttons["S"].key == "D"
    assert shown(reader.context_menu(), "Suspect") == "D"
    assert "press D for a suspect" in reader.empty_pane.keys.text()
    # Facts that are read just then are not there for a moment.
    hands.wait(
        lambda: any(
            "press D." in one.row.title
            for group in hands.view.facts.tree.facts.root.children[:1]
            for one in group.children[:1]
        )
    )
    hands.qtbot.keyClick(reader.canvas, Qt.Key.Key_S)
    assert QApplication.activeModalWidget() is None
    hands.qtbot.keyClick(reader.canvas, Qt.Key.Key_D)
    form = QApplication.activeModalWidget()
    assert isinstance(form, FormDialog)
    form.reject()


def test_a_changed_letter_is_understood_on_a_russian_keyboard(hands: Hands, tmp_path: Path) -> None:
    with_words(hands, tmp_path)
    hands.window.keys.give("add.notes", QKeySequence("J"))
    typed = QKeyEvent(QEvent.Type.KeyPress, 0x41E, Qt.KeyboardModifier.NoModifier, "о")
    QApplication.sendEvent(hands.view.reader.canvas, typed)
    form = QApplication.activeModalWidget()
    assert isinstance(form, FormDialog)
    form.reject()


def test_an_act_on_words_with_ctrl_works_wherever_the_cursor_is(
    hands: Hands, tmp_path: Path
) -> None:
    with_words(hands, tmp_path)
    dialog = opened(hands)
    go_to(hands, dialog, "add note")
    press(hands, dialog, Qt.Key.Key_N, CTRL | ALT)
    dialog.accept()
    hands.view.documents.list.setFocus()
    in_window(hands, hands.view.documents.list, Qt.Key.Key_N, CTRL | ALT)
    form = QApplication.activeModalWidget()
    assert isinstance(form, FormDialog)
    form.reject()


def test_the_timelines_letters_are_changed_with_what_tells_them(
    hands: Hands, tmp_path: Path
) -> None:
    hands.open(sample_library(tmp_path))
    timeline = hands.view.timeline
    hands.wait(lambda: timeline.table.count > 0)
    timeline.board.set_motion(False)
    dialog = opened(hands)
    go_to(hands, dialog, "go to a time")
    press(hands, dialog, Qt.Key.Key_J)
    go_to(hands, dialog, "zoom in")
    press(hands, dialog, Qt.Key.Key_I)
    dialog.accept()
    assert timeline.range.line.toolTip().endswith("(J)")
    assert timeline.controls.closer.toolTip() == "Zoom in (I)"
    assert shown(hands.window.menus.timeline, "Zoom in") == "I"
    before = timeline.board.scale.minutes
    timeline.board.setFocus()
    hands.qtbot.keyClick(timeline.board, Qt.Key.Key_Plus)
    assert timeline.board.scale.minutes == before
    hands.qtbot.keyClick(timeline.board, Qt.Key.Key_I)
    assert timeline.board.scale.minutes < before
    in_window(hands, timeline.board, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier)
    assert timeline.range.line.hasFocus()


def test_escape_still_leaves_a_filled_window_when_its_keys_are_changed(
    hands: Hands, tmp_path: Path
) -> None:
    hands.open(sample_library(tmp_path))
    fill = hands.window.menus.fill
    fill.trigger()
    hands.window.keys.give("timeline.fill", QKeySequence("F11"))
    assert fill.shortcuts() == [QKeySequence("F11"), QKeySequence("Esc")]
    hands.view.timeline.board.setFocus()
    in_window(hands, hands.view.timeline.board, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not fill.isChecked()
    assert fill.shortcuts() == [QKeySequence("F11")]


def test_the_status_bar_and_the_search_name_the_keys_in_force(hands: Hands, tmp_path: Path) -> None:
    hands.open(sample_library(tmp_path))
    hands.wait(lambda: hands.window.status.undo.text().endswith("(Ctrl+Z)"))
    hands.window.keys.give("undo", QKeySequence("Ctrl+U"))
    hands.window.keys.give("search", QKeySequence("Ctrl+J"))
    assert hands.window.status.undo.text().endswith("(Ctrl+U)")
    assert "Ctrl+J" in [
        one.text() for one in hands.view.rail.search.findChildren(QWidget) if hasattr(one, "text")
    ]


def test_the_list_is_copied_as_text(hands: Hands) -> None:
    dialog = opened(hands)
    hands.qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert "Export…\tCtrl+E" in text
    assert text.startswith("On selected words\nAdd suspect…\tS\n")


def test_the_preferences_lead_to_the_keys(hands: Hands) -> None:
    preferences = hands.window.asides.preferences()
    hands.qtbot.mouseClick(preferences.general.keys, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KeysDialog)
    dialog.reject()
    preferences.reject()
