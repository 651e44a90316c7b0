"""Libraries that were open lately, new ones, and the way in: offered, forgotten, never lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from window_room import ARTICLE, FILING, Hands, new_library, window_in
from window_sample import sample_library

from casefile.asked import Asked
from casefile.store.library import Library
from casefile.ui.app import _begin
from casefile.ui.dialogs.library_dialog import LibraryDialog
from casefile.ui.handed_over import HandedOver
from casefile.ui.theme import Theme
from casefile.ui.welcome_recent import RecentRow
from casefile.ui.window_memory import StartsWith, WindowMemory

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        yield made


def again(hands: Hands) -> list[QAction]:
    """What "Open again" shows when it is opened."""
    hands.window.menus.recent.aboutToShow.emit()
    return [one for one in hands.window.menus.recent.actions() if not one.isSeparator()]


def rows(hands: Hands) -> list[RecentRow]:
    return hands.window.welcome.recent.rows


def dialog(hands: Hands) -> LibraryDialog:
    hands.wait(lambda: isinstance(QApplication.activeModalWidget(), LibraryDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, LibraryDialog)
    return found


def refused(hands: Hands) -> str:
    def boxes() -> list[QMessageBox]:
        return [one for one in hands.window.findChildren(QMessageBox) if one.isVisible()]

    hands.wait(lambda: bool(boxes()))
    words = boxes()[0].text()
    boxes()[0].accept()
    return words


def test_open_again_shows_each_library_with_its_folder(hands: Hands, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    first, second = new_library(tmp_path), new_library(tmp_path / "other")
    hands.open(first)
    hands.open(second)
    words = [one.text() for one in again(hands)]
    assert words[:2] == [
        f"Field notes.casefile — {tmp_path / 'other'}",
        f"Field notes.casefile — {tmp_path}",
    ]
    again(hands)[1].trigger()
    hands.wait(lambda: hands.window.view is not None and hands.view.desk.library.path == first)


def test_a_library_that_is_not_there_is_grey_and_can_be_forgotten(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    away, here = new_library(stick), new_library(tmp_path, "Here.casefile")
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(away)
        hands.open(here)
    stick.rename(tmp_path / "pulled out")
    with window_in(tmp_path, theme, qtbot) as hands:
        actions = again(hands)
        hands.wait(lambda: not actions[1].isEnabled())
        assert "not found" in actions[1].text()
        assert actions[0].isEnabled()
        hands.window.show_welcome()
        hands.wait(lambda: not rows(hands)[1].button.isEnabled())
        assert rows(hands)[1].folder.text() == f"not found in {stick}"
        (tmp_path / "pulled out").rename(stick)
        hands.window.welcome.recent.look()
        hands.wait(lambda: rows(hands)[1].button.isEnabled())
        QTest.mouseClick(rows(hands)[1].cross, LEFT)
        assert [row.path for row in rows(hands)] == [here]
    with window_in(tmp_path, theme, qtbot) as hands:
        assert hands.window.memory.recent == [here]
    assert away.is_file()


def test_libraries_are_forgotten_one_by_one_by_key_or_menu_or_all_at_once(
    hands: Hands, tmp_path: Path
) -> None:
    for name in ("a", "b", "c", "d"):
        hands.window.memory.remember_library(new_library(tmp_path, f"{name}.casefile"))
    hands.window.show_welcome()
    assert [row.name.text() for row in rows(hands)] == [f"{name}.casefile" for name in "dcba"]
    rows(hands)[0].button.setFocus()
    QTest.keyClick(rows(hands)[0].button, Qt.Key.Key_Delete)
    assert [row.name.text()[0] for row in rows(hands)] == ["c", "b", "a"]
    menu = rows(hands)[1].menu()
    next(one for one in menu.actions() if one.text() == "Forget").trigger()
    assert [row.name.text()[0] for row in rows(hands)] == ["c", "a"]
    next(one for one in again(hands) if one.text() == "Forget these").trigger()
    assert hands.window.memory.recent == []
    hands.window.show_welcome()
    assert not hands.window.welcome.recent.isVisible()
    assert [one.isEnabled() for one in again(hands)] == [False]


def test_switched_off_nothing_is_kept_and_what_was_kept_is_gone(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = sample_library(tmp_path)
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(path)
        hands.wait(lambda: hands.window.case_id is not None)
        hands.window.memory.remember_export_folder(tmp_path)
        hands.window.memory.remember_folder(tmp_path)
    assert path.name in (tmp_path / "window.ini").read_text()
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.window.memory.remember_recent(False)
        assert str(tmp_path) not in (tmp_path / "window.ini").read_text()
        hands.open(path)
        hands.window.memory.remember_export_folder(tmp_path)
        hands.window.memory.remember_folder(tmp_path)
        hands.qtbot.keyClick(hands.view.rail.cases, Qt.Key.Key_Down)
        hands.wait(lambda: hands.view.header.title.text() == "Kast, mountain road")
        kept = hands.window.case_id
    written = (tmp_path / "window.ini").read_text()
    assert path.name not in written
    assert str(tmp_path) not in written
    memory = WindowMemory(tmp_path / "window.ini")
    assert not memory.remembers_recent
    assert memory.first_library is None
    assert memory.export_folder is None
    with window_in(tmp_path, theme, qtbot) as hands:
        # The library itself knows where its user was.
        hands.open(path)
        hands.wait(lambda: hands.window.case_id == kept)


def test_a_start_shows_the_last_library_or_the_welcome_as_the_user_wants(
    hands: Hands, tmp_path: Path
) -> None:
    path = new_library(tmp_path)
    hands.window.memory.remember_library(path)
    hands.window.memory.remember_starts_with(StartsWith.WELCOME)
    _begin(hands.window, HandedOver(hands.window), Asked())
    assert hands.window.welcome.isVisible()
    assert [row.path for row in rows(hands)] == [path]
    hands.window.memory.remember_starts_with(StartsWith.LAST_LIBRARY)
    _begin(hands.window, HandedOver(hands.window), Asked())
    hands.wait_for_library()
    assert hands.view.desk.library.path == path


def test_a_last_library_that_is_gone_leads_to_the_welcome(hands: Hands, tmp_path: Path) -> None:
    hands.window.memory.remember_library(tmp_path / "gone.casefile")
    _begin(hands.window, HandedOver(hands.window), Asked())
    assert hands.window.welcome.isVisible()
    hands.wait(lambda: not rows(hands)[0].button.isEnabled())


@pytest.mark.parametrize("missing", [True, False])
def test_a_library_that_cannot_be_made_leaves_the_one_that_was_open(
    hands: Hands, tmp_path: Path, missing: bool
) -> None:
    path = sample_library(tmp_path)
    hands.open(path)
    hands.wait(lambda: bool(hands.view.header.title.text()))
    title, view = hands.window.windowTitle(), hands.view
    if missing:
        wanted = tmp_path / "nowhere" / "New.casefile"
    else:
        (tmp_path / "no folder").write_text("a file")
        wanted = tmp_path / "no folder" / "New.casefile"
    hands.window.create_library(wanted)
    assert "New.casefile" in refused(hands)
    assert hands.window.view is view
    assert view.isVisible()
    assert hands.window.windowTitle() == title
    assert hands.window.menus.new_case.isEnabled()
    assert hands.window.status.isVisible()
    hands.add_case("Still there")
    hands.wait(lambda: "Still there" in hands.window.menus.undo.text())


@pytest.mark.parametrize("content", [None, b"not a library"])
def test_a_library_that_cannot_be_opened_leaves_the_one_that_was_open(
    hands: Hands, tmp_path: Path, content: bytes | None
) -> None:
    hands.open(sample_library(tmp_path))
    view, other = hands.view, tmp_path / "other.casefile"
    if content is not None:
        other.write_bytes(content)
    hands.window.open_library(other)
    assert "other.casefile" in refused(hands)
    assert hands.window.view is view
    assert hands.view.desk.library.path not in (None, other)
    hands.add_case("Still there")


def test_the_library_that_is_open_asked_for_once_more_stays_as_it_is(
    hands: Hands, tmp_path: Path
) -> None:
    path = sample_library(tmp_path)
    hands.open(path)
    view = hands.view
    hands.window.open_library(path)
    assert hands.window.view is view


def test_of_libraries_asked_for_one_after_the_other_the_last_one_is_opened(
    hands: Hands, tmp_path: Path
) -> None:
    first, second, third = (new_library(tmp_path, f"{name}.casefile") for name in "abc")
    for path in (first, second, third):
        hands.window.open_library(path)
    hands.wait(lambda: hands.window.view is not None and hands.view.desk.library.path == third)
    Library.open(first).close()
    Library.open(second).close()


def test_a_window_closed_while_a_library_is_opened_leaves_it_free(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = sample_library(tmp_path)
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.window.open_library(path)
        assert hands.window.view is None
    QApplication.processEvents()
    assert hands.window.view is None
    Library.open(path).close()


def test_a_new_library_is_named_and_stands_in_the_folder_for_documents(
    hands: Hands, tmp_path: Path
) -> None:
    hands.window.memory.remember_folder(tmp_path)
    new_library(tmp_path)
    hands.window.menus.new_library.trigger()
    asked = dialog(hands)
    assert asked.name.text() == "Field notes 2"
    assert asked.place.text() == str(tmp_path)
    QTest.keyClicks(asked.name, "Field notes")
    QTest.keyClick(asked.name, Qt.Key.Key_Return)
    assert "is there already" in asked.error.text()
    QTest.keyClicks(asked.name, "Osh: 3/118")
    asked.place.setText(str(tmp_path / "nowhere"))
    QTest.keyClick(asked.name, Qt.Key.Key_Return)
    assert asked.error.isVisible()
    assert "There is no folder" in asked.error.text()
    asked.place.setText(str(tmp_path))
    QTest.keyClick(asked.name, Qt.Key.Key_Return)
    hands.wait_for_library()
    assert hands.view.desk.library.path == tmp_path / "Osh 3 118.casefile"


def test_documents_dropped_on_the_welcome_get_a_library_and_a_case(
    hands: Hands, tmp_path: Path
) -> None:
    hands.window.show_welcome()
    hands.window.memory.remember_folder(tmp_path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (FILING, ARTICLE)])
    hands.drag_in(hands.window.welcome, data)
    assert hands.window.welcome.sign.isVisible()
    assert "library" in hands.window.welcome.sign.words
    assert hands.drop_files(hands.window.welcome, FILING, ARTICLE)
    asked = dialog(hands)
    assert asked.name.text() == FILING.stem
    assert "2 things" in asked.words.text()
    # Whoever thinks better of it may open another one: it gets them, too.
    QTest.mouseClick(asked.cancel_button, LEFT)
    assert hands.window.welcome.waiting.isVisible()
    assert FILING.stem in hands.window.welcome.waiting.text()
    assert hands.drop_files(hands.window.welcome, FILING, ARTICLE)
    asked = dialog(hands)
    QTest.mouseClick(asked.make_button, LEFT)
    hands.wait_for_library()
    hands.wait_for_documents(2)
    assert hands.view.desk.library.path == tmp_path / f"{FILING.stem}.casefile"
    assert hands.case_titles() == [FILING.stem]


def test_a_library_dropped_on_the_welcome_is_opened(hands: Hands, tmp_path: Path) -> None:
    hands.window.show_welcome()
    path = new_library(tmp_path)
    assert hands.drop_files(hands.window.welcome, path)
    hands.wait_for_library()
    assert hands.view.desk.library.path == path


def test_dialogs_for_files_begin_in_the_folder_used_last(hands: Hands, tmp_path: Path) -> None:
    hands.open(new_library(tmp_path))
    used = tmp_path / "scans"
    used.mkdir()
    hands.window.memory.remember_folder(used)
    begun: list[Path] = []

    def look() -> None:
        chooser = QApplication.activeModalWidget()
        assert isinstance(chooser, QFileDialog)
        begun.append(Path(chooser.directory().absolutePath()))
        chooser.reject()

    for action in (hands.window.menus.open_library, hands.window.menus.attach):
        QTimer.singleShot(300, look)
        action.trigger()
    assert begun == [used, used]


def test_what_is_clicked_on_the_welcome_is_opened(hands: Hands, tmp_path: Path) -> None:
    path = new_library(tmp_path)
    hands.window.memory.remember_library(path)
    hands.window.show_welcome()
    row = rows(hands)[0]
    hands.wait(row.isVisible)
    QTest.mouseClick(row.button, LEFT, NONE, QPoint(30, row.button.height() // 2))
    hands.wait_for_library()
    assert hands.view.desk.library.path == path
