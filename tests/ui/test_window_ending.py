"""The window's end while something is under way, its place on the screen, and a new one for it."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_window_returning import open_whole, wait_for_case, wander
from window_room import PATIENCE, new_library, window_in
from window_sample import sample_library

from casefile.actions.cases import add_case
from casefile.store.check import check
from casefile.store.library import Library
from casefile.store.reads.across import steps
from casefile.ui.anew import reopen
from casefile.ui.theme import Theme
from casefile.ui.window import Window
from casefile.ui.window_closing import ClosingSign
from casefile.ui.window_memory import WindowMemory


def test_a_window_closed_while_files_are_attached_leaves_whole_documents(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path, folder = new_library(tmp_path), tmp_path / "many"
    folder.mkdir()
    for number in range(150):
        (folder / f"{number}.txt").write_text(f"Note {number}. " * 400)
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(path)
        assert hands.drop_files(hands.view, folder)
        hands.wait(lambda: hands.view.runner.is_running and len(hands.lines) > 0)
    with Library.open(path) as library:
        found = check(library)
        assert found.findings == ()
        assert 0 < found.documents < 150


def test_a_window_closed_while_something_is_written_waits_for_it_and_says_so(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = new_library(tmp_path)
    said: list[str] = []
    painted: list[float] = []
    may_end = threading.Event()

    def slow(library: Library) -> None:
        may_end.wait(PATIENCE / 1000)
        add_case(library, "Written at the end")

    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(path)
        hands.view.desk.act(slow)

        def look() -> None:
            signs = hands.window.findChildren(ClosingSign)
            if signs and signs[0].isVisible():
                said.append(signs[0].words.text())
                painted.append(time.monotonic())
                # Who asks once more while it waits changes nothing.
                hands.window.close()
                may_end.set()

        looks = QTimer(hands.window, interval=20, timeout=look)
        looks.start()
        assert hands.window.close()
        looks.stop()
        assert said
        assert "being saved" in said[0]
        assert not hands.window.isVisible()
    with Library.open(path) as library, library.read() as connection:
        assert steps(connection).undo == "New case “Written at the end”"


def test_nothing_is_said_where_there_is_nothing_to_wait_for(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, sample_library(tmp_path))
        hands.idle()
        hands.window.close()
        assert hands.window.findChildren(ClosingSign) == []


def place(window: Window) -> tuple[QPoint, int, int]:
    return window.pos(), window.width(), window.height()


def test_a_window_comes_back_where_it_stood_also_if_it_was_cut_off(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with window_in(tmp_path, theme, qtbot) as hands:
        file = tmp_path / "window.ini"
        hands.window.showNormal()
        hands.window.setGeometry(20, 60, 765, 560)
        before = place(hands.window)
        hands.wait(lambda: file.exists() and "shape" in file.read_text())
        # As a second program finds it, while the first has not ended.
        again = Window(theme, WindowMemory(file))
        assert place(again) == before
        again.deleteLater()


def test_a_window_from_a_screen_that_is_gone_comes_back_on_one_that_is_there(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.window.showNormal()
        hands.window.setGeometry(5_000, 4_000, 900, 640)
        hands.window.shape.remember()
        hands.window.memory.save()
        again = Window(theme, WindowMemory(tmp_path / "window.ini"))
        room = QGuiApplication.primaryScreen().availableGeometry()
        assert room.contains(again.geometry().topLeft())
        assert room.intersects(again.geometry())
        again.deleteLater()


def test_a_window_built_anew_stands_there_with_the_same_case_in_the_same_state(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, sample_library(tmp_path))
        wander(hands)
        base = QApplication.font()
        hands.window.look.choose_size(125)
        letters = QApplication.font().pointSizeF()
        menus = hands.window.menuBar().fontInfo().pixelSize()
        hands.wait(lambda: hands.view.reader.canvas.pages is not None)
        before, size = hands.view.returning.place, hands.window.size()
        told: list[Window] = []
        hands.window.replaced.connect(told.append)
        old, hands.window = hands.window, reopen(hands.window)
        try:
            assert told == [hands.window]
            assert not old.isVisible()
            assert hands.window.isVisible()
            hands.wait_for_library()
            wait_for_case(hands)
            hands.wait(lambda: hands.view.returning.place == before)
            assert hands.window.size() == size
            assert QApplication.font().pointSizeF() == letters
            assert hands.window.menuBar().fontInfo().pixelSize() == menus
            hands.window.look.choose_size(100)
            assert QApplication.font() == base
        finally:
            hands.window.look.choose_size(100)


def test_the_welcome_built_anew_is_the_welcome(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.window.show_welcome()
        hands.window = reopen(hands.window)
        assert hands.window.welcome.isVisible()
        assert hands.window.view is None
