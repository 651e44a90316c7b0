"""What is wanted once and for all: chosen in one place, so at once, and so the next time, too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea
from pytestqt.qtbot import QtBot
from window_room import Hands, new_library, window_in

from casefile.model.date_styles import DateStyle
from casefile.model.dates import understand
from casefile.store.backup import backups
from casefile.ui.date_words import in_words
from casefile.ui.dialogs.case_dialog import CaseDialog
from casefile.ui.export.export_dialog import ExportDialog
from casefile.ui.preferences.dialog import PreferencesDialog
from casefile.ui.theme import Appearance, Theme
from casefile.ui.tongue import Language, speak
from casefile.ui.window import Window
from casefile.ui.window_memory import WindowMemory


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        yield made


@pytest.fixture
def preferences(hands: Hands, tmp_path: Path) -> PreferencesDialog:
    hands.open(new_library(tmp_path))
    hands.add_case("Osh")
    hands.wait(lambda: hands.view.desk.case_id is not None)
    hands.window.menus.preferences.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PreferencesDialog)
    return dialog


def choose(hands: Hands, combo: QComboBox, data: object) -> None:
    """Opens the list of a field by keys, goes to a choice and takes it."""
    combo.setFocus()
    steps = combo.findData(data) - combo.currentIndex()
    for _ in range(abs(steps)):
        hands.qtbot.keyClick(combo, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)


def go_to(hands: Hands, dialog: PreferencesDialog, place: int) -> None:
    dialog.list.setFocus()
    hands.qtbot.keyClick(dialog.list, Qt.Key.Key_Home)
    for _ in range(place):
        hands.qtbot.keyClick(dialog.list, Qt.Key.Key_Down)


def kept(hands: Hands, folder: Path) -> WindowMemory:
    """What another start would find."""
    hands.window.memory.save()
    return WindowMemory(folder / "window.ini")


def test_a_look_that_is_chosen_is_seen_at_once_and_the_next_time(
    hands: Hands, preferences: PreferencesDialog, tmp_path: Path
) -> None:
    go_to(hands, preferences, 1)
    choose(hands, preferences.look.appearance, Appearance.DARK.value)
    assert hands.window.theme.is_dark
    assert hands.window.menus.appearance[Appearance.DARK].isChecked()
    preferences.resize(preferences.sizeHint())
    row = preferences.list.item(0)
    high = preferences.list.visualItemRect(row).height()
    choose(hands, preferences.look.text_size, 125)
    assert preferences.width() >= preferences.sizeHint().width()
    assert preferences.list.visualItemRect(row).height() > high
    assert kept(hands, tmp_path).text_size == 125
    assert kept(hands, tmp_path).appearance is Appearance.DARK
    choose(hands, preferences.look.text_size, 100)


def test_tab_leads_from_the_list_of_pages_to_the_first_field_and_keys_still_scroll(
    hands: Hands, preferences: PreferencesDialog
) -> None:
    go_to(hands, preferences, 0)
    hands.qtbot.keyClick(preferences.list, Qt.Key.Key_Tab)
    assert preferences.focusWidget() is preferences.general.language
    preferences.resize(preferences.width(), 100)
    held = preferences.stack.currentWidget()
    assert isinstance(held, QScrollArea)
    hands.wait(lambda: held.verticalScrollBar().maximum() > 0)
    preferences.general.keys.setFocus()
    hands.qtbot.keyClick(preferences.general.keys, Qt.Key.Key_PageDown)
    assert held.verticalScrollBar().value() > 0


def test_a_new_case_begins_with_the_usual_jurisdiction_and_a_summary_with_its_maker(
    hands: Hands, preferences: PreferencesDialog, tmp_path: Path
) -> None:
    go_to(hands, preferences, 2)
    hands.qtbot.keyClicks(preferences.cases.jurisdiction, "Kyrgyzstan")
    hands.qtbot.keyClicks(preferences.cases.author, "A. Reporter")
    hands.qtbot.keyClick(preferences, Qt.Key.Key_Escape)
    assert kept(hands, tmp_path).wishes.author == "A. Reporter"
    hands.window.menus.new_case.trigger()
    case = QApplication.activeModalWidget()
    assert isinstance(case, CaseDialog)
    assert case.jurisdiction.text() == "Kyrgyzstan"
    case.reject()
    hands.window.menus.export.trigger()
    export = QApplication.activeModalWidget()
    assert isinstance(export, ExportDialog)
    assert export.page.author.text() == "A. Reporter"
    export.reject()


def test_a_library_is_copied_when_asked_for_and_the_copy_is_named(
    hands: Hands, preferences: PreferencesDialog, tmp_path: Path
) -> None:
    go_to(hands, preferences, 3)
    copies = preferences.copies
    assert not copies.now_button.isEnabled()
    copies.take(str(tmp_path / "copies"))
    hands.qtbot.mouseClick(copies.now_button, Qt.MouseButton.LeftButton)
    hands.wait(lambda: copies.said.text().startswith("Copied to"))
    (copy,) = backups(hands.view.desk.library.path, tmp_path / "copies")
    assert copy.name in copies.said.text()
    assert kept(hands, tmp_path).wishes.copies_folder == tmp_path / "copies"


def test_a_folder_that_cannot_take_a_copy_is_said_where_it_was_chosen_and_in_the_window(
    hands: Hands, preferences: PreferencesDialog, tmp_path: Path
) -> None:
    (tmp_path / "a file").write_text("no folder")
    go_to(hands, preferences, 3)
    copies = preferences.copies
    copies.take(str(tmp_path / "a file"))
    hands.qtbot.mouseClick(copies.now_button, Qt.MouseButton.LeftButton)
    hands.wait(lambda: "could not be copied" in copies.said.text())
    assert "The library is untouched" in hands.view.notice.words.text()


def test_a_copy_is_made_by_itself_when_one_is_due(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("casefile.ui.copies.FIRST_LOOK", 0)
    hands.window.memory.wishes.copies_folder = tmp_path / "copies"
    path = new_library(tmp_path)
    hands.open(path)
    hands.wait(lambda: len(backups(path, tmp_path / "copies")) == 1)


def front(hands: Hands) -> PreferencesDialog:
    """The preferences of the window that has come in place of the one before."""

    def is_there() -> bool:
        dialog = QApplication.activeModalWidget()
        return isinstance(dialog, PreferencesDialog) and dialog.parent() is hands.window

    hands.wait(is_there)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PreferencesDialog)
    return dialog


@pytest.fixture
def followed(hands: Hands) -> Iterator[Hands]:
    """Hands that go on in the window that comes in place of theirs."""

    def follow(window: Window) -> None:
        hands.window = window
        window.replaced.connect(follow)

    hands.window.replaced.connect(follow)
    yield hands
    speak(qapp_of(hands), Language.ENGLISH)


def qapp_of(hands: Hands) -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def test_days_are_written_as_chosen_wherever_the_window_writes_one(
    followed: Hands, preferences: PreferencesDialog, tmp_path: Path
) -> None:
    hands = followed
    go_to(hands, preferences, 2)
    assert in_words(understand("19 April 2025")) == "19 Apr 2025"
    before = hands.window
    hands.qtbot.keyClick(preferences.cases.dates, Qt.Key.Key_End)
    hands.wait(lambda: hands.window is not before)
    again = front(hands)
    assert again.cases.isVisible()
    assert in_words(understand("19 April 2025")) == "2025-04-19"
    assert kept(hands, tmp_path).wishes.date_style is DateStyle.ISO
    before = hands.window
    hands.qtbot.keyClick(again.cases.dates, Qt.Key.Key_Home)
    hands.wait(lambda: hands.window is not before)
    front(hands).reject()
    assert in_words(understand("19 April 2025")) == "19 Apr 2025"


def test_the_window_speaks_another_language_at_once_with_the_same_library_open(
    followed: Hands, preferences: PreferencesDialog, tmp_path: Path
) -> None:
    hands = followed
    path = hands.view.desk.library.path
    before = hands.window
    preferences.general.language.setFocus()
    hands.qtbot.keyClick(preferences.general.language, Qt.Key.Key_End)
    hands.wait(lambda: hands.window is not before)
    again = front(hands)
    assert again.general.language.hasFocus()
    assert again.general.language.currentData() == Language.ARABIC.value
    assert again.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert kept(hands, tmp_path).language is Language.ARABIC
    again.reject()
    hands.wait_for_library()
    assert hands.view.desk.library.path == path
    assert hands.case_titles() == ["Osh"]


def test_what_was_open_is_forgotten_at_once_where_nothing_is_to_be_remembered(
    hands: Hands, preferences: PreferencesDialog, tmp_path: Path
) -> None:
    assert kept(hands, tmp_path).recent
    box = preferences.general.remembers
    hands.qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert not preferences.general.start.isEnabled()
    assert kept(hands, tmp_path).recent == []
    assert str(hands.view.desk.library.path) not in (tmp_path / "window.ini").read_text()
