from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QContextMenuEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip
from pytestqt.qtbot import QtBot
from timeline_room import EVENTS, NONE, PEOPLE, board_of, event, item_of, place_of, turn

from casefile.model.colours import DARK, LIGHT, Inks
from casefile.model.dates import understand
from casefile.timeline.rows import Suspect
from casefile.ui.theme import Appearance, Theme
from casefile.ui.timeline import TimelineView


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TimelineView:
    made = TimelineView()
    made.board.set_motion(False)
    qtbot.addWidget(made)
    made.resize(1200, 260)
    made.set_today(date(2025, 5, 7))
    made.show_events(EVENTS, PEOPLE)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_click_selects_an_event_and_says_which(view: TimelineView) -> None:
    chosen = QSignalSpy(view.eventChosen)
    QTest.mouseClick(board_of(view), Qt.MouseButton.LeftButton, NONE, place_of(view, "hearing"))
    assert [chosen.at(at) for at in range(chosen.count())] == [["hearing"]]
    assert board_of(view).selected == ("hearing",)


def test_a_click_on_nothing_keeps_what_is_selected(view: TimelineView) -> None:
    view.select("hearing")
    chosen = QSignalSpy(view.eventChosen)
    QTest.mouseClick(board_of(view), Qt.MouseButton.LeftButton, NONE, QPoint(300, 40))
    assert chosen.count() == 0
    assert board_of(view).selected == ("hearing",)


def test_the_menu_key_and_the_right_button_ask_for_the_menu_of_an_event(view: TimelineView) -> None:
    board = board_of(view)
    asked = QSignalSpy(view.menuRequested)
    place = place_of(view, "hearing")
    pointed = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, board.mapToGlobal(place))
    QApplication.sendEvent(board, pointed)
    typed = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, QPoint(), board.mapToGlobal(QPoint())
    )
    QApplication.sendEvent(board, typed)
    assert [asked.at(at)[0] for at in range(asked.count())] == ["hearing", "hearing"]


def test_the_wheel_zooms_at_the_pointer_and_back(view: TimelineView) -> None:
    board, place = board_of(view), place_of(view, "hearing")
    before = board.scale
    under = before.minute(place.x() - board.axis)
    turn(board, place, 2, NONE)
    assert board.scale.minutes < before.minutes
    assert board.scale.minute(place.x() - board.axis) == pytest.approx(under)
    turn(board, place, -2, NONE)
    assert board.scale.minutes == pytest.approx(before.minutes)
    assert board.scale.first == pytest.approx(before.first, abs=1e-3)


def test_dragging_moves_time_with_the_hand_and_selects_nothing(view: TimelineView) -> None:
    board, place = board_of(view), place_of(view, "hearing")
    under = board.scale.minute(place.x() - board.axis)
    chosen = QSignalSpy(view.eventChosen)
    QTest.mousePress(board, Qt.MouseButton.LeftButton, NONE, place)
    QTest.mouseMove(board, place + QPoint(-60, 0))
    QTest.mouseMove(board, place + QPoint(-120, 0))
    QTest.mouseRelease(board, Qt.MouseButton.LeftButton, NONE, place + QPoint(-120, 0))
    assert board.scale.minute(place.x() - 120 - board.axis) == pytest.approx(under)
    assert chosen.count() == 0


def test_keys_zoom_pan_and_fit(view: TimelineView) -> None:
    board = board_of(view)
    fitted = board.scale
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Right):
        QTest.keyClick(board, key)
    assert board.scale.minutes == pytest.approx(fitted.minutes / 1.5)
    moved = board.scale
    QTest.keyClick(board, Qt.Key.Key_Left)
    assert board.scale.first < moved.first
    QTest.keyClick(board, Qt.Key.Key_Minus)
    assert board.scale.minutes == pytest.approx(fitted.minutes)
    QTest.keyClick(board, Qt.Key.Key_0)
    assert board.scale == fitted


def test_home_and_end_show_the_first_and_the_last_event(view: TimelineView) -> None:
    board = board_of(view)
    board.zoom(20.0)
    first, last = board.columns.span or (0, 0)
    QTest.keyClick(board, Qt.Key.Key_End)
    assert 0 < board.scale.x(last) <= board.axis_width
    QTest.keyClick(board, Qt.Key.Key_Home)
    assert 0 <= board.scale.x(first) < board.axis_width


def test_tab_goes_from_item_to_item_and_enter_opens_one(view: TimelineView) -> None:
    board = board_of(view)
    chosen, opened = QSignalSpy(view.eventChosen), QSignalSpy(view.eventActivated)
    view.activateWindow()
    board.setFocus()
    for _ in range(3):
        QTest.keyClick(board, Qt.Key.Key_Tab)
    QTest.keyClick(board, Qt.Key.Key_Backtab)
    assert [chosen.at(at)[0] for at in range(chosen.count())] == [
        "held",
        "sought",
        "held",
        "sought",
    ]
    QTest.keyClick(board, Qt.Key.Key_Return)
    assert opened.at(0) == ["sought"]


def test_tab_leaves_the_timeline_after_the_last_item(view: TimelineView, qtbot: QtBot) -> None:
    board = board_of(view)
    view.activateWindow()
    board.setFocus()
    qtbot.waitUntil(board.hasFocus)
    for _ in range(len(board.columns) + 1):
        QTest.keyClick(board, Qt.Key.Key_Tab)
    assert not board.hasFocus()


def test_esc_leaves_the_timeline_from_any_item(view: TimelineView, qtbot: QtBot) -> None:
    board = board_of(view)
    view.activateWindow()
    board.setFocus()
    qtbot.waitUntil(board.hasFocus)
    QTest.keyClick(board, Qt.Key.Key_Tab)
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert not board.hasFocus()


def test_tab_goes_on_from_what_was_selected_elsewhere(view: TimelineView) -> None:
    board = board_of(view)
    board.setFocus()
    QTest.keyClick(board, Qt.Key.Key_Tab)
    view.select("hearing")
    QTest.keyClick(board, Qt.Key.Key_Tab)
    assert board.selected == ("sentence <b>elsewhere</b>",)


def test_tab_with_nothing_selected_begins_at_what_is_on_screen(
    view: TimelineView, qtbot: QtBot
) -> None:
    board = board_of(view)
    view.activateWindow()
    board.setFocus()
    qtbot.waitUntil(board.hasFocus)
    view.select("sentence <b>elsewhere</b>")
    QTest.keyClick(board, Qt.Key.Key_Tab)
    assert not board.hasFocus()
    QTest.mouseClick(board, Qt.MouseButton.LeftButton, NONE, QPoint(300, 40))
    assert board.hasFocus()
    QTest.keyClick(board, Qt.Key.Key_Tab)
    assert board.selected == ("held",)
    view.select(None)
    board.zoom(8.0, board.scale.x(understand("2025-05-20").earliest or 0))
    shown = sorted(item.row for item in board.frame_now().items)
    assert shown[0] > 0
    QTest.keyClick(board, Qt.Key.Key_Tab)
    assert board.current_row == shown[0]
    view.select(None)
    QTest.keyClick(board, Qt.Key.Key_Backtab)
    assert board.current_row == shown[-1]


@pytest.mark.parametrize(("look", "inks"), [(Appearance.LIGHT, LIGHT), (Appearance.DARK, DARK)])
def test_where_the_keys_go_is_seen_before_anything_is_selected(
    view: TimelineView, theme: Theme, qtbot: QtBot, look: Appearance, inks: Inks
) -> None:
    theme.choose(look)
    board, accent = board_of(view), QColor(inks.accent)

    def edge() -> QColor:
        return board.grab().toImage().pixelColor(0, board.height() // 2)

    assert edge() != accent
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(board.hasFocus)
    assert edge() == accent
    QTest.keyClick(board, Qt.Key.Key_Tab)
    assert board.selected
    assert edge() != accent


def test_another_case_is_shown_whole_wherever_the_user_was_in_the_last(view: TimelineView) -> None:
    board = board_of(view)
    board.zoom(50.0)
    view.show_events([])
    view.show_events(EVENTS, PEOPLE)
    first, last = board.columns.span or (0, 0)
    assert 0 <= board.scale.x(first) < board.scale.x(last) <= board.axis_width


def test_a_click_on_a_crowd_zooms_in_until_it_is_single_events(view: TimelineView) -> None:
    crowd = [event(str(at), f"2025-04-{at % 20 + 1:02}") for at in range(60)]
    view.show_events([*crowd, event("first", "1950")])
    board = board_of(view)
    before = board.scale
    cell = board.frame_now().cells[0]
    place = QPointF(board.axis + (cell.left + cell.right) / 2, board.tick_row + cell.bottom - 2)
    assert board._told_at(place).startswith("Events here: 60.")
    QTest.mouseClick(board, Qt.MouseButton.LeftButton, NONE, place.toPoint())
    assert board.scale.minutes <= before.minutes / 4
    edges = [board.scale.x(understand(day).earliest or 0) for day in ("2025-04-01", "2025-04-20")]
    assert 0 < edges[0] < edges[1] < board.axis_width
    assert edges[1] - edges[0] > board.axis_width * 0.7
    for _ in range(3):
        days = board.frame_now().cells
        if not days:
            break
        middle = (days[0].left + days[0].right) / 2
        place = QPointF(board.axis + middle, board.tick_row + days[0].bottom - 2)
        QTest.mouseClick(board, Qt.MouseButton.LeftButton, NONE, place.toPoint())
    assert board.frame_now().items
    assert not board.frame_now().cells


def test_selecting_an_event_out_of_view_brings_it_into_view(view: TimelineView) -> None:
    board = board_of(view)
    board.zoom(30.0, 0)
    assert all(item.event_id != "hearing" for item in board.frame_now().items)
    view.select("hearing")
    found = item_of(view, "hearing")
    assert (found.left + found.right) / 2 == pytest.approx(board.axis_width / 2, abs=1)


def test_the_buttons_do_what_their_names_say(view: TimelineView) -> None:
    board = board_of(view)
    buttons = {each.accessibleName(): each for each in view.findChildren(QPushButton)}
    assert {"Show all events", "Zoom in", "Zoom out", "Go to today"} <= set(buttons)
    assert all(name for name, button in buttons.items() if button.isVisible())
    fitted = board.scale
    QTest.mouseClick(buttons["Zoom in"], Qt.MouseButton.LeftButton)
    assert board.scale.minutes < fitted.minutes
    QTest.mouseClick(buttons["Zoom out"], Qt.MouseButton.LeftButton)
    assert board.scale.minutes == pytest.approx(fitted.minutes)
    QTest.mouseClick(buttons["Go to today"], Qt.MouseButton.LeftButton)
    assert board.today is not None
    assert board.scale.x(board.today) == pytest.approx(board.axis_width / 2)
    QTest.mouseClick(buttons["Show all events"], Qt.MouseButton.LeftButton)
    assert board.scale == fitted


def test_new_events_leave_the_view_where_the_user_put_it(view: TimelineView) -> None:
    board = board_of(view)
    board.zoom(3.0)
    moved = board.scale
    view.show_events(EVENTS[:3], PEOPLE)
    assert board.scale == moved
    view.fit()
    view.show_events([*EVENTS, event("long ago", "1990")], PEOPLE)
    assert board.scale.minute(0) < understand("1990").earliest


def test_without_events_it_says_what_to_do(view: TimelineView) -> None:
    view.show_events([])
    texts = {each.accessibleName() for each in view.findChildren(type(view._empty))}
    assert texts == {"Events you tag stand here in time"}
    assert view._empty.isVisible()
    shown = [button for button in view.findChildren(QPushButton) if button.isVisible()]
    assert shown
    assert not any(button.isEnabled() for button in shown)


def test_undated_events_are_counted_in_the_title_row(view: TimelineView) -> None:
    handle = next(
        one for one in view.findChildren(QPushButton) if one.accessibleName() == "Not dated: 1"
    )
    assert handle.isVisible()
    view.show_events(EVENTS[:2], PEOPLE)
    assert not handle.isVisible()


def test_a_tip_shows_a_title_as_it_is_with_what_the_source_says(
    view: TimelineView, qtbot: QtBot
) -> None:
    board = board_of(view)
    told = board._told_at(QPointF(place_of(view, "sentence <b>elsewhere</b>")))
    assert told.splitlines()[0] == "sentence <b>elsewhere</b>"
    assert "“earlier this month”" in told
    assert "reported" in told
    assert not QToolTip.isVisible()


def test_the_name_of_a_lane_is_told_whole(view: TimelineView) -> None:
    board = board_of(view)
    assert board._told_at(QPointF(10, board.tick_row + 10)) == "Anna Velde"


def test_dragging_the_window_of_the_overview_moves_the_view(view: TimelineView) -> None:
    board, overview = board_of(view), view._overview
    board.zoom(6.0)
    whole = overview._whole()
    assert whole is not None
    window = overview._window(whole)
    before = board.scale
    middle = QPoint(round(window.center().x()), overview.height() // 2)
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, NONE, middle)
    QTest.mouseMove(overview, middle + QPoint(100, 0))
    QTest.mouseRelease(overview, Qt.MouseButton.LeftButton, NONE, middle + QPoint(100, 0))
    assert board.scale.minutes == pytest.approx(before.minutes)
    assert board.scale.first == pytest.approx(before.first + 100 * whole.minutes)


def test_pulling_an_edge_of_the_window_in_the_overview_zooms(view: TimelineView) -> None:
    board, overview = board_of(view), view._overview
    board.zoom(6.0)
    whole = overview._whole()
    assert whole is not None
    window = overview._window(whole)
    before = board.scale
    edge = QPoint(round(window.right()), overview.height() // 2)
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, NONE, edge)
    QTest.mouseMove(overview, edge + QPoint(80, 0))
    QTest.mouseRelease(overview, Qt.MouseButton.LeftButton, NONE, edge + QPoint(80, 0))
    assert board.scale.first == pytest.approx(before.first)
    assert board.scale.minutes > before.minutes


def test_lanes_that_do_not_fit_can_be_scrolled(view: TimelineView) -> None:
    people = [Suspect(str(at), f"Person Number{at}") for at in range(30)]
    rows = [event(str(at), "2025-04-19", suspects=(str(at),)) for at in range(30)]
    view.show_events(rows, people)
    board = board_of(view)
    assert view.lanes_bar.isVisible()
    turn(board, QPoint(20, 100), -3, NONE)
    assert board.scrolled > 0
    view.select("29")
    board.setFocus()
    assert board.lane_at(QPointF(200, board.tick_row + 5)) == board.scrolled // 36
    view.show_events(rows[:1], people[:1])
    assert not view.lanes_bar.isVisible()
    assert board.scrolled == 0


def test_fit_shows_the_first_lane_again(view: TimelineView) -> None:
    people = [Suspect(str(at), f"Number {at}") for at in range(30)]
    rows = [event(str(at), "2025-04-19", suspects=(str(at),)) for at in range(30)]
    view.show_events(rows, people)
    board = board_of(view)
    fit = next(
        one for one in view.findChildren(QPushButton) if one.accessibleName() == "Show all events"
    )
    for way in (
        lambda: QTest.mouseClick(fit, Qt.MouseButton.LeftButton),
        lambda: QTest.keyClick(board, Qt.Key.Key_0),
    ):
        for _ in range(5):
            QTest.keyClick(board, Qt.Key.Key_Down)
        assert board.scrolled > 0
        way()
        assert board.scrolled == 0
        assert view.lanes_bar.value() == 0


def test_the_board_follows_light_and_dark_at_once(view: TimelineView, theme: Theme) -> None:
    def ground() -> QColor:
        return QColor(board_of(view).grab().toImage().pixel(4, round(board_of(view).tick_row) + 4))

    assert ground() == QColor(LIGHT.pane)
    theme.choose(Appearance.DARK)
    assert ground() == QColor(DARK.pane)


def test_sought_is_hatched_and_served_is_solid(view: TimelineView) -> None:
    board = board_of(view)
    board.zoom(3.0, board.scale.x(understand("2025-04-22").earliest or 0))
    image = board.grab().toImage()

    def colours(name: str) -> set[int]:
        place, wide = place_of(view, name), 12
        return {image.pixel(place.x() + at, place.y() + 6) for at in range(wide)}

    assert len(colours("held")) == 1
    assert len(colours("sought")) > 3


def test_a_screen_reader_is_told_where_it_is_and_what_is_selected(view: TimelineView) -> None:
    board = board_of(view)
    assert board.accessibleName() == "Timeline"
    assert "Events: 4" in board.accessibleDescription()
    QTest.mouseClick(board, Qt.MouseButton.LeftButton, NONE, place_of(view, "hearing"))
    spoken = QAccessible.queryAccessibleInterface(board)
    assert spoken is not None
    assert board.accessibleDescription().startswith("hearing")
