"""Typed, and not saved when the program was ended by something that asks nobody."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_room import Hands, new_library, window_in

from casefile.store.library import Library
from casefile.store.remembered import DRAFTS, remembered
from casefile.ui.dialogs.draft_dialog import DraftDialog
from casefile.ui.dialogs.note_dialog import NoteDialog
from casefile.ui.theme import Theme

TYPED = "Ask who was on berth 9."
Start = Callable[[], AbstractContextManager[Hands]]


@pytest.fixture
def start(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Start:
    return lambda: window_in(tmp_path, theme, qtbot)


def offered(hands: Hands) -> DraftDialog:
    hands.wait(lambda: bool(hands.window.findChildren(DraftDialog)))
    (dialog,) = hands.window.findChildren(DraftDialog)
    return dialog


def kept(path: Path) -> str | None:
    with Library.open(path) as library, library.read() as connection:
        return remembered(connection, DRAFTS)


def test_a_note_half_written_is_offered_at_each_start_until_it_is_discarded(
    start: Start, tmp_path: Path
) -> None:
    path = new_library(tmp_path)
    with start() as hands:
        hands.open(path)
        hands.add_case("Harbour")
        hands.wait(hands.window.menus.entries["add.notes"].action.isEnabled)
        hands.window.menus.entries["add.notes"].action.trigger()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NoteDialog)
        hands.qtbot.keyClicks(dialog.text, TYPED)
    with start() as hands:
        hands.open(path)
        first = offered(hands)
        assert first.text.toPlainText() == f"Note · Harbour\nNote: {TYPED}"
        hands.qtbot.mouseClick(first.later_button, Qt.MouseButton.LeftButton)
    with start() as hands:
        hands.open(path)
        again = offered(hands)
        hands.qtbot.mouseClick(again.copy_button, Qt.MouseButton.LeftButton)
        assert TYPED in QApplication.clipboard().text()
        hands.qtbot.mouseClick(again.discard_button, Qt.MouseButton.LeftButton)
    assert kept(path) == ""
