"""The command palette under a user's fingers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_room import Hands, new_library, window_in
from window_sample import sample_library

from casefile.ui.dialogs.form import FormDialog
from casefile.ui.palette.palette import Palette
from casefile.ui.theme import Theme

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        yield made


def opened(hands: Hands) -> Palette:
    with hands.qtbot.waitActive(hands.window):
        hands.window.activateWindow()
    focused = hands.window.focusWidget() or hands.window
    hands.qtbot.keyClick(focused, Qt.Key.Key_P, CTRL_SHIFT)
    palette = hands.window.asides.palette_shown
    assert palette is not None
    assert palette.isVisible()
    assert palette.line.hasFocus()
    return palette


def listed(palette: Palette) -> list[str]:
    return [one.offer.title for one in palette.model.found]


def chosen(palette: Palette) -> str:
    return str(palette.list.currentIndex().data())


def enter(hands: Hands, palette: Palette) -> None:
    """Enter, which a hand can press before the places are here: then it is done once they are."""
    hands.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    hands.wait(lambda: not palette.isVisible())


def open_sample(hands: Hands, tmp_path: Path) -> None:
    hands.open(sample_library(tmp_path))
    hands.wait(lambda: hands.view.desk.facts is not None)
    hands.wait(lambda: hands.view.timeline.table.count > 0)
    hands.wait(lambda: len(hands.lines) > 1)


def test_every_entry_of_the_menus_is_in_the_palette_with_its_place_and_key(hands: Hands) -> None:
    palette = opened(hands)
    entries = hands.window.menus.entries.all()
    assert {one.offer.name for one in palette.model.found} == {
        one.name for one in entries if one.name != "palette"
    }
    offers = {one.offer.name: one.offer for one in palette.model.found}
    assert offers["library.open"].beside == "File"
    assert offers["look.dark"].beside == "View › Appearance"
    assert offers["add.suspects"].keys == ("S",)
    assert offers["add.suspects"].why == "needs an open library"


def test_what_needs_a_case_says_so_and_is_not_done(hands: Hands, tmp_path: Path) -> None:
    hands.open(new_library(tmp_path))
    palette = opened(hands)
    hands.qtbot.keyClicks(palette.line, "relate to another")
    assert chosen(palette) == "Relate to another case…"
    assert "needs an open case" in palette.line.accessibleDescription()
    hands.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert QApplication.activeModalWidget() is None


def test_escape_gives_the_keys_back_to_where_they_were(hands: Hands, tmp_path: Path) -> None:
    open_sample(hands, tmp_path)
    hands.view.documents.list.setFocus()
    palette = opened(hands)
    hands.qtbot.keyClicks(palette.line, "dark")
    hands.qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert hands.view.documents.list.hasFocus()


def test_the_arrows_go_round_and_home_and_end_go_to_the_ends(hands: Hands, tmp_path: Path) -> None:
    open_sample(hands, tmp_path)
    palette = opened(hands)
    titles = listed(palette)
    keys = palette.line
    hands.qtbot.keyClick(keys, Qt.Key.Key_Up)
    assert chosen(palette) == titles[-1]
    hands.qtbot.keyClick(keys, Qt.Key.Key_Down)
    hands.qtbot.keyClick(keys, Qt.Key.Key_Down)
    assert chosen(palette) == titles[1]
    hands.qtbot.keyClick(keys, Qt.Key.Key_End)
    assert chosen(palette) == titles[-1]
    hands.qtbot.keyClick(keys, Qt.Key.Key_Home)
    assert chosen(palette) == titles[0]


def test_an_event_is_added_and_the_timeline_zoomed_by_name(hands: Hands, tmp_path: Path) -> None:
    open_sample(hands, tmp_path)
    board = hands.view.timeline.board
    board.set_motion(False)
    palette = opened(hands)
    before = board.scale.minutes
    hands.qtbot.keyClicks(palette.line, "zoom in")
    enter(hands, palette)
    hands.wait(lambda: board.scale.minutes < before)
    palette = opened(hands)
    assert listed(palette)[0] == "Zoom in"
    hands.qtbot.keyClicks(palette.line, "add event")
    enter(hands, palette)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FormDialog)
    dialog.reject()


def test_a_document_a_case_and_a_party_are_gone_to_by_name(hands: Hands, tmp_path: Path) -> None:
    open_sample(hands, tmp_path)
    view = hands.view
    palette = opened(hands)
    wanted = view.documents.model.lines[-1]
    palette.line.setText(wanted.title)
    enter(hands, palette)
    hands.wait(lambda: view.reading.sha256 == wanted.sha256)
    assert view.desk.facts is not None
    party = view.desk.facts.suspects[1]
    palette = opened(hands)
    palette.line.setText(party.label)
    enter(hands, palette)
    row = view.facts.current_row
    assert row is not None
    assert row.fact_id == party.id
    other = next(row for row in view.rail.model.rows if row.id != view.desk.case_id)
    palette = opened(hands)
    palette.line.setText(other.title)
    enter(hands, palette)
    hands.wait(lambda: view.desk.case_id == other.id)


def test_a_hidden_timeline_is_shown_for_what_is_done_on_it(hands: Hands, tmp_path: Path) -> None:
    open_sample(hands, tmp_path)
    hands.window.menus.panes["timeline"].trigger()
    assert hands.view.timeline.isHidden()
    palette = opened(hands)
    hands.qtbot.keyClicks(palette.line, "go to a time")
    enter(hands, palette)
    assert hands.view.timeline.isVisible()
    assert hands.window.menus.panes["timeline"].isChecked()
    assert hands.view.timeline.range.line.hasFocus()


def test_a_click_elsewhere_leaves_the_palette_and_the_keys_stay_there(
    hands: Hands, tmp_path: Path
) -> None:
    open_sample(hands, tmp_path)
    palette = opened(hands)
    hands.qtbot.mouseClick(hands.view.timeline.board, Qt.MouseButton.LeftButton)
    hands.view.timeline.board.setFocus()
    assert not palette.isVisible()
    assert hands.view.timeline.board.hasFocus()


def test_the_palette_lies_within_a_small_window(hands: Hands) -> None:
    hands.window.resize(780, 540)
    palette = opened(hands)
    assert hands.window.rect().contains(palette.geometry())
    hands.window.resize(1024, 700)
    hands.wait(lambda: palette.geometry().center().x() in range(509, 516))
