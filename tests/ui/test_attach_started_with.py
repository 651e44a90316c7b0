"""Documents dropped on the program's icon: it starts with them as its words, and asks where to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_room import ARTICLE, FILING, Hands, new_library, window_in

from casefile.actions.cases import add_case
from casefile.asked import Asked
from casefile.store.library import Library
from casefile.ui.application import Application
from casefile.ui.dialogs.attach_to_dialog import AttachToDialog
from casefile.ui.dialogs.recent_dialog import RecentDialog
from casefile.ui.handed_over import HandedOver
from casefile.ui.theme import Theme


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        yield made


@pytest.fixture
def handed(hands: Hands) -> HandedOver:
    return HandedOver(hands.window)


def with_cases(folder: Path, *titles: str) -> Path:
    path = new_library(folder)
    with Library.open(path) as library:
        for title in titles:
            add_case(library, title)
    return path


def the_dialog(hands: Hands) -> AttachToDialog:
    """The one that asks, once it knows the cases."""

    def asks() -> bool:
        front = QApplication.activeModalWidget()
        return isinstance(front, AttachToDialog) and front.save_button.isEnabled()

    hands.wait(asks)
    front = QApplication.activeModalWidget()
    assert isinstance(front, AttachToDialog)
    return front


def choices(dialog: AttachToDialog) -> list[str]:
    return [dialog.choice.itemText(at) for at in range(dialog.choice.count())]


def test_the_open_case_is_offered_first_and_return_attaches_there(
    hands: Hands, handed: HandedOver, tmp_path: Path
) -> None:
    path = with_cases(tmp_path, "Harbour manuscripts", "Quarry")
    handed.take(Asked(path, (FILING, ARTICLE)))
    dialog = the_dialog(hands)
    assert choices(dialog) == ["Harbour manuscripts · open", "Quarry", "A new case"]
    assert dialog.what.text() == f"“{FILING.name}”\n“{ARTICLE.name}”"
    assert not dialog.title.isVisible()
    assert hands.lines == []
    hands.qtbot.keyClick(dialog.choice, Qt.Key.Key_Return)
    hands.wait_for_documents(2)
    assert hands.view.header.title.text() == "Harbour manuscripts"


def test_another_case_is_opened_with_what_is_attached_to_it(
    hands: Hands, handed: HandedOver, tmp_path: Path
) -> None:
    handed.take(Asked(with_cases(tmp_path, "Harbour manuscripts", "Quarry"), (FILING,)))
    dialog = the_dialog(hands)
    hands.qtbot.keyClick(dialog.choice, Qt.Key.Key_Down)
    hands.qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    hands.wait_for_documents(1)
    assert hands.view.header.title.text() == "Quarry"


def test_a_new_case_is_called_after_the_file_unless_something_else_is_typed(
    hands: Hands, handed: HandedOver, tmp_path: Path
) -> None:
    handed.take(Asked(with_cases(tmp_path), (FILING,)))
    dialog = the_dialog(hands)
    assert choices(dialog) == ["A new case"]
    assert dialog.title.text() == FILING.stem
    dialog.title.setFocus()
    dialog.title.selectAll()
    hands.qtbot.keyClick(dialog.title, Qt.Key.Key_Delete)
    hands.qtbot.keyClick(dialog.title, Qt.Key.Key_Return)
    assert dialog.error.text() == "A case needs a title."
    hands.qtbot.keyClicks(dialog.title, "Berth 9")
    hands.qtbot.keyClick(dialog.title, Qt.Key.Key_Return)
    hands.wait_for_documents(1)
    assert hands.case_titles() == ["Berth 9"]


def test_who_cancels_attaches_nothing_and_is_not_asked_again(
    hands: Hands, handed: HandedOver, tmp_path: Path
) -> None:
    handed.take(Asked(with_cases(tmp_path, "Harbour manuscripts"), (FILING,)))
    hands.qtbot.mouseClick(the_dialog(hands).cancel_button, Qt.MouseButton.LeftButton)
    other = Path(new_library(tmp_path, "Another.casefile"))
    hands.open(other)
    hands.idle()
    assert QApplication.activeModalWidget() is None
    assert hands.lines == []


def test_it_waits_for_a_library_and_says_so(
    hands: Hands, handed: HandedOver, tmp_path: Path
) -> None:
    hands.window.show_welcome()
    handed.take(Asked(documents=(FILING,)))
    news = hands.window.welcome.news
    assert news.isVisible()
    assert news.text() == "1 file to attach. Open the library where it belongs, or make one."
    hands.open(with_cases(tmp_path, "Harbour manuscripts"))
    assert the_dialog(hands).isVisible()
    assert news.text() == ""


def test_the_library_that_is_open_already_stays_as_it_is(
    hands: Hands, handed: HandedOver, tmp_path: Path
) -> None:
    path = with_cases(tmp_path, "Harbour manuscripts")
    hands.open(path)
    view = hands.view
    (tmp_path / "link.casefile").symlink_to(path)
    handed.take(Asked(tmp_path / "link.casefile", (FILING,)))
    the_dialog(hands)
    assert hands.view is view


def test_a_recent_library_that_is_there_is_chosen_from_a_list_by_the_keyboard(
    hands: Hands, handed: HandedOver, tmp_path: Path
) -> None:
    first, second = new_library(tmp_path), new_library(tmp_path, "Another.casefile")
    hands.open(first)
    hands.open(second)
    gone = tmp_path / "gone.casefile"
    hands.window.memory.remember_library(gone)
    handed.take(Asked(open_recent=True))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RecentDialog)
    listed = [dialog.list.item(at) for at in range(3)]
    assert [one.toolTip() for one in listed] == [str(gone), str(second), str(first)]
    hands.wait(lambda: "not found" in listed[0].text())
    assert dialog.list.currentItem() is listed[1]
    hands.qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    hands.qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    hands.wait(lambda: hands.window.view is not None and hands.view.desk.library.path == first)


def test_macos_hands_a_file_over_as_an_event(qapp: QApplication, qtbot: QtBot) -> None:
    assert isinstance(qapp, Application)
    with qtbot.waitSignal(qapp.fileOpened) as came:
        QApplication.sendEvent(qapp, QFileOpenEvent(str(FILING)))
    assert came.args == [FILING]
