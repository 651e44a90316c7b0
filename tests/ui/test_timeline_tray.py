"""Events without any date stand in a tray: chosen, edited and dated from there."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from timeline_room import CONTROL, EVENTS, LEFT, NONE, PEOPLE, board_of, click, event

from casefile.model.dates import understand
from casefile.ui.theme import Theme
from casefile.ui.timeline import TimelineView
from casefile.ui.timeline.chips import TrayChip
from casefile.ui.timeline.tray import Tray

UNDATED = [event(name, None) for name in ("met the handler", "signed", "flew")]


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TimelineView:
    made = TimelineView()
    made.board.set_motion(False)
    qtbot.addWidget(made)
    made.resize(1200, 340)
    made.set_today(date(2025, 5, 7))
    made.show_events([*EVENTS[:-1], *UNDATED], PEOPLE)
    made.show()
    qtbot.waitExposed(made)
    return made


def tray_of(view: TimelineView) -> Tray:
    (tray,) = view.findChildren(Tray)
    return tray


def opened(view: TimelineView) -> Tray:
    tray = tray_of(view)
    QTest.mouseClick(tray.handle, LEFT)
    assert tray.isVisible()
    return tray


def chips(tray: Tray) -> list[TrayChip]:
    shown = [one for one in tray.findChildren(TrayChip) if one.isVisible()]
    return sorted(shown, key=lambda one: one.x())


def carry(view: TimelineView, chip: TrayChip, x: float) -> None:
    """Takes a chip and brings it to a place of the axis, and does not let go yet."""
    board = board_of(view)
    QTest.mousePress(chip, LEFT, NONE, QPoint(8, 8))
    for share in (0.5, 1.0):
        there = board.mapToGlobal(QPoint(round(board.facing.to_screen(x * share)), 60))
        QTest.mouseMove(chip, chip.mapFromGlobal(there))


def let_go(view: TimelineView, chip: TrayChip, x: float) -> None:
    board = board_of(view)
    there = board.mapToGlobal(QPoint(round(board.facing.to_screen(x)), 60))
    QTest.mouseRelease(chip, LEFT, NONE, chip.mapFromGlobal(there))


def test_the_handle_says_how_many_and_opens_the_tray(view: TimelineView) -> None:
    tray = tray_of(view)
    assert tray.handle.accessibleName() == "Not dated: 3"
    assert not tray.isVisible()
    opened(view)
    assert [chip.text() for chip in chips(tray)] == ["met the handler", "signed", "flew"]
    QTest.mouseClick(tray.handle, LEFT)
    assert not tray.isVisible()


def test_without_undated_events_there_is_no_handle_and_no_tray(view: TimelineView) -> None:
    tray = opened(view)
    view.show_events(EVENTS[:-1], PEOPLE)
    assert not tray.isVisible()
    assert not tray.handle.isVisible()


def test_a_click_chooses_an_undated_event_and_ctrl_adds_one(view: TimelineView) -> None:
    tray = opened(view)
    chosen = QSignalSpy(view.eventChosen)
    QTest.mouseClick(chips(tray)[1], LEFT)
    assert chosen.at(0) == ["signed"]
    click(view, "hearing", CONTROL)
    QTest.mouseClick(chips(tray)[2], LEFT, CONTROL)
    assert board_of(view).selected == ("signed", "hearing", "flew")
    QTest.mouseClick(chips(tray)[2], LEFT, CONTROL)
    assert board_of(view).selected == ("signed", "hearing")


def test_enter_and_a_double_click_open_one_and_delete_asks_to_delete_it(
    view: TimelineView,
) -> None:
    tray = opened(view)
    activated, deleted = QSignalSpy(view.eventActivated), QSignalSpy(view.deleteRequested)
    chip = chips(tray)[0]
    QTest.mouseDClick(chip, LEFT)
    QTest.keyClick(chip, Qt.Key.Key_Return)
    assert [activated.at(at) for at in range(activated.count())] == [["met the handler"]] * 2
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert deleted.at(0) == [("met the handler",)]


def test_its_menu_is_that_of_an_event(view: TimelineView) -> None:
    chip = chips(opened(view))[2]
    asked = QSignalSpy(view.menuRequested)
    place = QPoint(4, 4)
    QApplication.sendEvent(
        chip,
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, chip.mapToGlobal(place)),
    )
    assert asked.at(0)[0] == "flew"
    assert board_of(view).selected == ("flew",)


def test_tab_goes_through_the_tray_after_the_lanes(view: TimelineView, qtbot: QtBot) -> None:
    board, tray = board_of(view), opened(view)
    view.activateWindow()
    board.setFocus()
    qtbot.waitUntil(board.hasFocus)
    for _ in range(len(board.columns) + 1):
        QTest.keyClick(board, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is chips(tray)[0]
    assert board.selected == ("met the handler",)
    QTest.keyClick(chips(tray)[0], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is chips(tray)[1]
    assert board.selected == ("signed",)


def test_a_drag_onto_the_axis_gives_the_event_the_date_under_the_pointer(
    view: TimelineView,
) -> None:
    board, tray = board_of(view), opened(view)
    day = understand("2025-05-03")
    assert day.earliest is not None
    x = board.scale.x(day.earliest + 700)
    asked = QSignalSpy(view.datesRequested)
    view.activateWindow()
    board.setFocus()
    before = board.grab().toImage()
    carry(view, chips(tray)[1], x)
    assert board.grab().toImage() != before
    assert asked.count() == 0
    let_go(view, chips(tray)[1], x)
    event_id, when, until = asked.at(0)
    assert (event_id, when.edtf, until) == ("signed", "2025-05-03", None)
    assert board.grab().toImage() == before


def test_esc_during_such_a_drag_leaves_all_as_it_was(view: TimelineView, qtbot: QtBot) -> None:
    tray = opened(view)
    asked, chosen = QSignalSpy(view.datesRequested), QSignalSpy(view.eventActivated)
    chip = chips(tray)[1]
    view.activateWindow()
    carry(view, chip, 400)
    qtbot.waitUntil(board_of(view).hasFocus)
    QTest.keyClick(board_of(view), Qt.Key.Key_Escape)
    let_go(view, chip, 400)
    assert (asked.count(), chosen.count()) == (0, 0)


def test_let_go_beside_the_axis_nothing_gets_a_date(view: TimelineView) -> None:
    tray = opened(view)
    asked = QSignalSpy(view.datesRequested)
    carry(view, chips(tray)[0], 400)
    board = board_of(view)
    QTest.mouseMove(chips(tray)[0], chips(tray)[0].mapFromGlobal(board.mapToGlobal(QPoint(9, 60))))
    let_go(view, chips(tray)[0], -60)
    assert asked.count() == 0


def test_what_does_not_fit_is_counted_and_one_page_further(view: TimelineView) -> None:
    more = [event(f"undated event {at}", None) for at in range(30)]
    view.show_events([*EVENTS[:-1], *more], PEOPLE)
    tray = opened(view)
    first = chips(tray)
    assert first[0].text() == "undated event 0"
    assert first[-1].geometry().right() < tray.width()
    pager = next(
        one for one in tray.findChildren(QPushButton) if one.isVisible() and "+" in one.text()
    )
    assert pager.text() == f"+{30 - len(first)}"
    QTest.mouseClick(pager, LEFT)
    assert chips(tray)[0].text() == f"undated event {len(first)}"
    (back,) = (one for one in tray.findChildren(QPushButton) if one.text() == "‹")
    QTest.mouseClick(back, LEFT)
    assert chips(tray)[0].text() == "undated event 0"


def test_what_is_selected_elsewhere_is_brought_into_the_open_tray(view: TimelineView) -> None:
    more = [event(f"undated event {at}", None) for at in range(30)]
    view.show_events([*EVENTS[:-1], *more], PEOPLE)
    tray = opened(view)
    view.select("undated event 25")
    assert chips(tray)[0].text() == "undated event 25"


def test_of_many_undated_events_only_those_that_fit_are_asked_for_their_titles(
    view: TimelineView,
) -> None:
    board = board_of(view)
    more = [event(f"undated event {at}", None) for at in range(3000)]
    view.show_events([*EVENTS[:-1], *more], PEOPLE)
    opened(view)
    assert len(board.columns.table.known_titles) < 100
