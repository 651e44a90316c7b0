"""What hands and keys do with lanes: shut them, open them, put them elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QContextMenuEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from timeline_room import EVENTS, LEFT, NONE, board_of, click, drag, event, shown_view, take
from translating.linguist import Book, Message
from translations import compiled

from casefile.model.colours import LIGHT
from casefile.model.wording import worded
from casefile.timeline.arrangement import Arrangement, LaneMode
from casefile.timeline.events import Dimension, Links, Target
from casefile.timeline.placing import columns_of
from casefile.timeline.rows import Suspect
from casefile.timeline.tabulated import table_of
from casefile.ui.theme import Theme
from casefile.ui.timeline import TimelineView
from casefile.ui.timeline.board import Board
from casefile.ui.tongue import Language, speak

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TimelineView:
    return shown_view(qtbot, 340)


def labels(board: Board) -> list[str]:
    return [lane.label for lane in board.columns.lanes]


def place_of_head(board: Board, label: str, x: int = 60) -> QPoint:
    at = labels(board).index(label)
    band = board.frame_now().lanes[at]
    return QPoint(x, round(board.tick_row - board.scrolled + band.top + band.height / 2))


def mark_of(board: Board, label: str) -> QPoint:
    band = board.frame_now().lanes[labels(board).index(label)]
    first_row = min(band.height / 2, 18)
    return QPoint(8, round(board.tick_row - board.scrolled + band.top + first_row))


def test_a_click_on_the_mark_shuts_a_lane_which_then_only_counts(view: TimelineView) -> None:
    board = board_of(view)
    before = board.frame_now().lanes[0].height
    QTest.mouseClick(board, LEFT, NONE, mark_of(board, "A. Velde"))
    frame = board.frame_now()
    assert not [item for item in frame.items if item.lane == 0]
    assert sum(cell.count for cell in frame.cells if cell.lane == 0) == 2
    assert frame.lanes[0].height < before
    assert board.lane_in_words(0).startswith("Anna Velde: 2 event")
    QTest.mouseClick(board, LEFT, NONE, mark_of(board, "A. Velde"))
    assert {item.event_id for item in board.frame_now().items if item.lane == 0} == {
        "held",
        "sought",
    }


def test_a_shut_lane_is_lower_and_its_cells_stay_inside_it(view: TimelineView) -> None:
    board = board_of(view)
    board.toggle_lane(0)
    frame = board.frame_now()
    band = frame.lanes[0]
    for cell in (cell for cell in frame.cells if cell.lane == 0):
        assert band.top < cell.top < cell.bottom < band.top + band.height
    assert frame.lanes[1].top == pytest.approx(band.top + band.height)


def test_a_drag_of_a_head_puts_its_lane_where_the_line_shows(view: TimelineView) -> None:
    board = board_of(view)
    assert labels(board) == ["A. Velde", "B. Orlov", "Court", "Context"]
    begin, end = place_of_head(board, "A. Velde"), place_of_head(board, "Court") + QPoint(0, 12)
    take(board, begin, end)
    line = board.frame_now().lanes[3].top + board.tick_row - board.scrolled
    image = board.grab().toImage()
    assert QColor(image.pixel(board.width() - 40, round(line))) == QColor(LIGHT.accent)
    assert labels(board) == ["A. Velde", "B. Orlov", "Court", "Context"]
    QTest.mouseRelease(board, LEFT, NONE, end)
    assert labels(board) == ["B. Orlov", "Court", "A. Velde", "Context"]
    drag(board, place_of_head(board, "Context"), place_of_head(board, "B. Orlov") - QPoint(0, 12))
    assert labels(board) == ["Context", "B. Orlov", "Court", "A. Velde"]


def test_esc_during_the_drag_of_a_head_leaves_the_lanes_as_they_were(view: TimelineView) -> None:
    board = board_of(view)
    asked = QSignalSpy(board.arrangementRequested)
    begin, end = place_of_head(board, "A. Velde"), place_of_head(board, "Context")
    take(board, begin, end)
    QTest.keyClick(board, Qt.Key.Key_Escape)
    QTest.mouseRelease(board, LEFT, NONE, end)
    assert asked.count() == 0
    assert labels(board) == ["A. Velde", "B. Orlov", "Court", "Context"]


def test_keys_shut_and_move_the_lane_of_the_chosen_event(view: TimelineView) -> None:
    board = board_of(view)
    click(view, "hearing")
    QTest.keyClick(board, Qt.Key.Key_Up, ALT)
    QTest.keyClick(board, Qt.Key.Key_Up, ALT)
    assert labels(board) == ["Court", "A. Velde", "B. Orlov", "Context"]
    QTest.keyClick(board, Qt.Key.Key_Up, ALT)
    assert labels(board)[0] == "Court"
    QTest.keyClick(board, Qt.Key.Key_Down, ALT)
    assert labels(board) == ["A. Velde", "Court", "B. Orlov", "Context"]
    QTest.keyClick(board, Qt.Key.Key_C)
    assert board.columns.collapsed == (False, True, False, False)
    assert board.selected == ("hearing",)
    QTest.keyClick(board, Qt.Key.Key_C)
    assert not any(board.columns.collapsed)


def test_keys_go_on_in_the_lane_that_was_moved(view: TimelineView) -> None:
    """One event stands in both suspects' lanes: it is the second one that was chosen."""
    board = board_of(view)
    for _ in range(3):
        QTest.keyClick(board, Qt.Key.Key_Tab)
    assert board.selected == ("held",)
    QTest.keyClick(board, Qt.Key.Key_Down, ALT)
    QTest.keyClick(board, Qt.Key.Key_Down, ALT)
    assert labels(board) == ["A. Velde", "Court", "Context", "B. Orlov"]


def test_the_menu_of_a_head_shuts_the_others_and_opens_all(view: TimelineView) -> None:
    board = board_of(view)
    place = place_of_head(board, "Court")
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, board.mapToGlobal(place))
    QApplication.sendEvent(board, asked)
    (menu,) = board.findChildren(QMenu)
    words = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert words == ["Collapse", "Collapse others", "Expand all", "Move up", "Move down"]
    menu.close()
    by_name = {action.text(): action for action in board.lane_menu(2).actions()}
    assert not by_name["Expand all"].isEnabled()
    by_name["Collapse others"].trigger()
    assert board.columns.collapsed == (True, True, False, True)
    by_name = {action.text(): action for action in board.lane_menu(2).actions()}
    by_name["Expand all"].trigger()
    assert not any(board.columns.collapsed)


def test_a_long_list_of_lanes_scrolls_and_heads_stay_with_their_lanes(view: TimelineView) -> None:
    board = board_of(view)
    view.resize(1200, 200)
    board.set_scroll(20)
    second = board.frame_now().lanes[1]
    place = QPoint(60, round(board.tick_row - 20 + second.top + 10))
    assert board.head_at(place) == 1
    assert board.head_at(QPoint(60, round(board.tick_row + 2))) == 0


def test_a_long_name_takes_no_room_from_time_and_hover_tells_it_whole(view: TimelineView) -> None:
    board = board_of(view)
    name = "State Committee for National Security of the Kyrgyz Republic, Osh department"
    rows = [event("x", "2025-04-01", suspects=("a",))]
    board.set_columns(columns_of(rows, [Suspect("a", name, is_person=False)]))
    assert board.measure(name) > board.axis
    assert board.axis < board.width() * 0.28
    assert board.lane_in_words(0) == name


@pytest.fixture
def in_russian(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    before = QLocale()
    said = [
        Message("Messages", "Art. {article}", ("Ст. {article}",), state=""),
        Message("Messages", "Art. {article}, {law}", ("Ст. {article}, {law}",), state=""),
    ]
    (tmp_path / "casefile_ru.ts").write_text(Book("ru", said).written(), encoding="utf-8")
    compiled(tmp_path)
    speak(qapp, Language.RUSSIAN, tmp_path)
    yield
    speak(qapp, Language.ENGLISH)
    QLocale.setDefault(before)


def test_lanes_of_charges_are_called_in_the_window_s_language_on_screen_and_aloud(
    in_russian: None, view: TimelineView
) -> None:
    law = worded("Art. {article}, {law}", article="214", law="УК")
    provision = Target("p", worded("Art. {article}", article="214"), law)
    links = Links((provision,), np.array([0], np.int32), np.array([0], np.uint16))
    view.show_table(replace(table_of(EVENTS), links={Dimension.CHARGE: links}))
    view.set_arrangement(Arrangement(mode=LaneMode.CHARGE))
    board = board_of(view)
    assert labels(board)[0] == "Ст. 214"
    assert board.lane_in_words(0) == "Ст. 214, УК"
    QAccessible.setActive(True)
    aloud = QAccessible.queryAccessibleInterface(board).child(0).text(QAccessible.Text.Name)
    QAccessible.setActive(False)
    assert aloud.startswith("Ст. 214, УК")
