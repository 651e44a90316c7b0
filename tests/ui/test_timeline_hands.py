"""What hands do on the timeline: select several, go to an event, drag ends, throw the view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from pytestqt.qtbot import QtBot
from timeline_room import (
    CONTROL,
    EVENTS,
    LEFT,
    NONE,
    PEOPLE,
    SHIFT,
    board_of,
    click,
    drag,
    edge_of,
    event,
    item_of,
    place_of,
    shown_view,
    take,
    turn,
)

from casefile.model.colours import LIGHT
from casefile.model.dates import UncertainDate, understand
from casefile.timeline.rows import EventRow
from casefile.timeline.scale import Scale
from casefile.ui.theme import Theme
from casefile.ui.timeline import TimelineView
from casefile.ui.timeline.board import Board

SERIES = [event(f"day {at}", f"2025-04-{at:02}", suspects=("a",)) for at in range(5, 25, 4)]


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TimelineView:
    return shown_view(qtbot, 300)


def beneath(board: Board) -> QPoint:
    """An empty place beneath all lanes."""
    return QPoint(board.width() - 10, board.height() - 4)


def has_accent(image: QImage, x: int, y: int) -> bool:
    return QColor(image.pixel(x, y)) == QColor(LIGHT.accent)


# Several selected


def test_ctrl_click_adds_an_event_and_takes_it_away_again(view: TimelineView) -> None:
    chosen, selected = QSignalSpy(view.eventChosen), QSignalSpy(view.selectionChanged)
    click(view, "sought")
    click(view, "hearing", CONTROL)
    assert view.board.selected == ("sought", "hearing")
    click(view, "sought", CONTROL)
    assert view.board.selected == ("hearing",)
    told = [selected.at(at)[0] for at in range(selected.count())]
    assert told == [("sought",), ("sought", "hearing"), ("hearing",)]
    # Two at once are no event to go to; the one that is left is.
    assert [chosen.at(at)[0] for at in range(chosen.count())] == ["sought", "hearing"]


def test_all_selected_events_are_outlined(view: TimelineView) -> None:
    board = board_of(view)

    def outlined(name: str) -> bool:
        item, image = item_of(view, name), board.grab().toImage()
        y = round(board.tick_row - board.scrolled + (item.top + item.bottom) / 2)
        left = round(board.axis + item.left)
        return any(has_accent(image, x, y) for x in range(left - 6, left + 4))

    assert not outlined("sought")
    click(view, "sought")
    click(view, "hearing", CONTROL)
    assert outlined("sought")
    assert outlined("hearing")


def test_shift_click_selects_the_lane_from_one_event_to_the_other(view: TimelineView) -> None:
    view.show_events([*SERIES, *EVENTS], PEOPLE)
    click(view, "day 9")
    click(view, "day 17", SHIFT)
    assert view.board.selected == ("day 9", "day 13", "day 17")
    click(view, "day 5", SHIFT)
    assert view.board.selected == ("day 9", "day 5")


def test_shift_click_in_another_lane_adds_that_event(view: TimelineView) -> None:
    click(view, "sought")
    click(view, "hearing", SHIFT)
    assert view.board.selected == ("sought", "hearing")


def test_shift_and_arrows_extend_along_the_lane_and_back(view: TimelineView) -> None:
    view.show_events([*SERIES, *EVENTS], PEOPLE)
    board = board_of(view)
    click(view, "day 9")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(board, key, SHIFT)
    assert board.selected == ("day 9", "day 13")
    for _ in range(9):
        QTest.keyClick(board, Qt.Key.Key_Left, SHIFT)
    assert board.selected == ("day 9", "day 5")


def test_a_drag_with_shift_selects_what_its_band_touches(view: TimelineView) -> None:
    view.show_events(SERIES)
    board = board_of(view)
    before = board.scale
    chosen = QSignalSpy(view.eventChosen)
    first, last = item_of(view, "day 9"), item_of(view, "day 17")
    begin = QPoint(round(board.axis + first.left - 3), round(board.tick_row + 2))
    end = QPoint(round(board.axis + last.left + 3), beneath(board).y())
    take(board, begin, end, SHIFT)
    assert set(board.selected) == {"day 9", "day 13", "day 17"}
    image = board.grab().toImage()
    assert has_accent(image, begin.x(), (begin.y() + end.y()) // 2)
    QTest.mouseRelease(board, LEFT, SHIFT, end)
    assert set(board.selected) == {"day 9", "day 13", "day 17"}
    assert board.scale == before
    assert chosen.count() == 0
    assert not has_accent(board.grab().toImage(), begin.x(), (begin.y() + end.y()) // 2)


def test_a_drag_with_ctrl_adds_what_its_band_touches(view: TimelineView) -> None:
    view.show_events(SERIES)
    board = board_of(view)
    click(view, "day 5")
    item = item_of(view, "day 21")
    begin = QPoint(round(board.axis + item.left - 4), beneath(board).y())
    drag(board, begin, QPoint(begin.x() + 40, round(board.tick_row + 3)), CONTROL)
    assert board.selected == ("day 5", "day 21")


def test_a_band_over_a_crowd_selects_all_that_it_counts(view: TimelineView) -> None:
    crowd = [event(str(at), f"2025-04-{at % 20 + 1:02}") for at in range(60)]
    view.show_events([*crowd, event("first", "1950")])
    board = board_of(view)
    cell = board.frame_now().cells[0]
    begin = QPoint(round(board.axis + cell.left - 30), beneath(board).y())
    drag(board, begin, QPoint(board.width() - 2, round(board.tick_row + 1)), SHIFT)
    assert set(board.selected) == {one.id for one in crowd}


def test_escape_during_a_band_gives_the_selection_back(view: TimelineView) -> None:
    board = board_of(view)
    click(view, "hearing")
    take(board, beneath(board), QPoint(round(board.axis) + 2, round(board.tick_row) + 2), SHIFT)
    assert len(board.selected) > 1
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert board.selected == ("hearing",)
    QTest.mouseRelease(board, LEFT, SHIFT, beneath(board))
    assert board.selected == ("hearing",)


def test_ctrl_a_selects_what_is_visible_and_nothing_else(view: TimelineView) -> None:
    view.show_events([*SERIES, event("far away", "1990")])
    board = board_of(view)
    april = understand("April 2025")
    assert april.earliest is not None
    board.set_scale(Scale(april.earliest, 30 * 1440 / board.axis_width))
    QTest.keyClick(board, Qt.Key.Key_A, CONTROL)
    assert set(board.selected) == {one.id for one in SERIES}


def test_more_events_than_a_hand_means_are_refused_in_words(view: TimelineView) -> None:
    when = understand("2025-04-19")
    view.show_events([EventRow(str(at), "Event", when=when) for at in range(10_001)])
    told = QSignalSpy(view.told)
    QTest.keyClick(board_of(view), Qt.Key.Key_A, CONTROL)
    assert view.board.selected == ()
    assert told.at(0)[0].startswith("More than 10,000 events lie there.")


def test_escape_lets_go_of_several_before_it_leaves(view: TimelineView, qtbot: QtBot) -> None:
    board = board_of(view)
    view.activateWindow()
    board.setFocus()
    qtbot.waitUntil(board.hasFocus)
    QTest.keyClick(board, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert board.selected == ()
    assert board.hasFocus()
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert not board.hasFocus()


def test_a_window_leaves_escape_to_a_timeline_with_several_selected(view: TimelineView) -> None:
    board = board_of(view)

    def is_taken() -> bool:
        asked = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, NONE)
        asked.ignore()
        QApplication.sendEvent(board, asked)
        return asked.isAccepted()

    assert not is_taken()
    click(view, "sought")
    click(view, "hearing", CONTROL)
    assert is_taken()


def test_delete_asks_for_all_that_is_selected(view: TimelineView) -> None:
    asked = QSignalSpy(view.deleteRequested)
    QTest.keyClick(board_of(view), Qt.Key.Key_Delete)
    assert asked.count() == 0
    click(view, "sought")
    click(view, "hearing", CONTROL)
    QTest.keyClick(board_of(view), Qt.Key.Key_Delete)
    assert asked.at(0) == [("sought", "hearing")]


def test_what_is_not_there_any_more_is_not_selected(view: TimelineView) -> None:
    click(view, "sought")
    click(view, "hearing", CONTROL)
    view.show_events([one for one in EVENTS if one.id != "sought"], PEOPLE)
    assert view.board.selected == ("hearing",)


def test_a_screen_reader_is_told_how_many_are_selected(view: TimelineView) -> None:
    click(view, "sought")
    click(view, "hearing", CONTROL)
    assert view.board.accessibleDescription() == "Events selected: 2"


# Double clicks


def test_a_double_click_goes_to_an_event(view: TimelineView) -> None:
    opened = QSignalSpy(view.eventActivated)
    board = board_of(view)
    QTest.mouseDClick(board, LEFT, NONE, place_of(view, "hearing"))
    item = item_of(view, "hearing")
    assert board.scale.minutes * board.axis_width == pytest.approx(7.6 * 1440, rel=0.1)
    assert item.point == pytest.approx(board.axis_width / 2, abs=1)
    assert opened.count() == 0


def test_a_double_click_on_nothing_asks_for_an_event_of_that_day_and_lane(
    view: TimelineView,
) -> None:
    board = board_of(view)
    asked = QSignalSpy(view.newEventRequested)
    lane = next(band for band in board.frame_now().lanes if band.lane.name == "Boris Orlov")
    x = board.axis + board.scale.x(understand("2025-07-01").earliest or 0)
    board.set_scale(board.scale.panned(200, board.axis_width))
    place = QPoint(round(x) - 195, round(board.tick_row + lane.top + 5))
    QTest.mouseDClick(board, LEFT, NONE, place)
    assert asked.count() == 1
    minute, at = asked.at(0)
    assert board.typed_at(minute) == "2025-07-01"
    assert board.columns.lanes[at].suspects == ("b",)
    QTest.mouseDClick(board, LEFT, NONE, beneath(board))
    assert asked.at(1)[1] == -1


def test_where_hours_show_a_new_event_is_asked_for_with_its_time(view: TimelineView) -> None:
    board = board_of(view)
    day = understand("2025-07-01").earliest
    assert day is not None
    board.set_scale(Scale(day, 1.0))
    asked = QSignalSpy(view.newEventRequested)
    QTest.mouseDClick(board, LEFT, NONE, QPoint(round(board.axis) + 872, beneath(board).y()))
    assert board.typed_at(asked.at(0)[0]) == "2025-07-01T14:30"


def test_a_double_click_on_a_crowd_asks_for_no_event(view: TimelineView) -> None:
    crowd = [event(str(at), f"2025-04-{at % 20 + 1:02}") for at in range(60)]
    view.show_events([*crowd, event("first", "1950")])
    board = board_of(view)
    asked = QSignalSpy(view.newEventRequested)
    cell = board.frame_now().cells[0]
    place = QPoint(round(board.axis + cell.right - 1), round(board.tick_row + cell.bottom - 2))
    QTest.mouseDClick(board, LEFT, NONE, place)
    assert asked.count() == 0


# Dragging ends


def requested(spy: QSignalSpy) -> list[tuple[str, str | None, str | None]]:
    def said(value: UncertainDate | None) -> str | None:
        return None if value is None else value.edtf

    return [(one[0], said(one[1]), said(one[2])) for one in map(spy.at, range(spy.count()))]


def test_dragging_the_end_of_a_bar_asks_for_that_day(view: TimelineView) -> None:
    board = board_of(view)
    asked = QSignalSpy(view.datesRequested)
    scale = board.scale
    wide = round(8 * 1440 / scale.minutes)
    begin = edge_of(view, "sought", is_left=False)
    drag(board, begin, begin + QPoint(wide, 0))
    begin = edge_of(view, "sought", is_left=True)
    drag(board, begin, begin + QPoint(wide, 0))
    assert requested(asked) == [
        ("sought", None, "2025-06-25"),
        ("sought", "2025-04-30", None),
    ]
    assert board.scale == scale


def test_the_new_date_is_told_beside_the_pointer_before_it_is_let_go(view: TimelineView) -> None:
    board = board_of(view)
    board.zoom(0.7)
    begin = edge_of(view, "sought", is_left=False)
    place = begin + QPoint(round(8 * 1440 / board.scale.minutes), 0)
    view.activateWindow()
    board.setFocus()
    before = board.grab().toImage()
    take(board, begin, place)
    hand = board._hand
    assert hand is not None
    assert hand.words() == ("until 25 Jun 2025", "")  # type: ignore[attr-defined]
    during = board.grab().toImage()
    x = round(board.axis + board.scale.x(understand("2025-06-26").earliest or 0))
    assert any(has_accent(during, x, y) for y in range(round(board.tick_row), board.height()))
    QTest.keyClick(board, Qt.Key.Key_Escape)
    asked = QSignalSpy(view.datesRequested)
    QTest.mouseRelease(board, LEFT, NONE, place)
    assert asked.count() == 0
    assert board.grab().toImage() == before


def test_what_is_said_so_far_is_told_where_it_was_not_sure(view: TimelineView) -> None:
    view.show_events([event("work", "2025-01-01", "between 1 and 25 April 2025")])
    board = board_of(view)
    asked = QSignalSpy(view.datesRequested)
    begin = edge_of(view, "work", is_left=False)
    place = begin + QPoint(round(5 * 1440 / board.scale.minutes), 0)
    take(board, begin, place)
    hand = board._hand
    assert hand is not None
    assert hand.words() == (  # type: ignore[attr-defined]
        "until 30 Apr 2025",
        "so far: some day from 1 to 25 Apr 2025",
    )
    QTest.mouseRelease(board, LEFT, NONE, place)
    assert requested(asked) == [("work", None, "2025-04-30")]


def test_a_selected_instant_is_dragged_and_any_other_moves_the_view(view: TimelineView) -> None:
    board = board_of(view)
    asked = QSignalSpy(view.datesRequested)
    week = QPoint(round(7 * 1440 / board.scale.minutes), 0)
    scale = board.scale
    drag(board, place_of(view, "hearing"), place_of(view, "hearing") + week)
    assert board.scale != scale
    assert asked.count() == 0
    board.fit()
    click(view, "hearing")
    drag(board, place_of(view, "hearing"), place_of(view, "hearing") + week)
    assert requested(asked) == [("hearing", "2025-05-27", None)]
    assert board.scale == scale


def test_the_pointer_says_what_a_drag_would_do(view: TimelineView) -> None:
    board = board_of(view)
    shapes = []
    for place in (
        edge_of(view, "sought", is_left=False), place_of(view, "sought"), beneath(board),
        place_of(view, "hearing"),
    ):  # fmt: skip
        QTest.mouseMove(board, place)
        shapes.append(board.cursor().shape())
    click(view, "hearing")
    QTest.mouseMove(board, beneath(board))
    QTest.mouseMove(board, place_of(view, "hearing"))
    shapes.append(board.cursor().shape())
    sideways, points = Qt.CursorShape.SizeHorCursor, Qt.CursorShape.PointingHandCursor
    assert shapes == [sideways, points, Qt.CursorShape.ArrowCursor, points, sideways]


def test_a_click_on_an_end_selects_and_changes_no_date(view: TimelineView) -> None:
    asked = QSignalSpy(view.datesRequested)
    QTest.mouseClick(board_of(view), LEFT, NONE, edge_of(view, "sought", is_left=False))
    assert view.board.selected == ("sought",)
    assert asked.count() == 0


# Motion


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(view: TimelineView) -> Clock:
    made = Clock()
    view.board.motion.clock = made
    view.board.set_motion(True)
    return made


def test_a_key_leads_to_its_view_in_under_200_milliseconds(
    view: TimelineView, clock: Clock
) -> None:
    board = board_of(view)
    start = board.scale
    QTest.keyClick(board, Qt.Key.Key_Plus)
    assert board.scale == start
    clock.now += 0.06
    board.motion.step()
    assert start.minutes / 1.5 < board.scale.minutes < start.minutes
    clock.now += 0.13
    board.motion.step()
    assert board.scale.minutes == pytest.approx(start.minutes / 1.5)
    assert not board.motion.is_running


def test_keys_pressed_in_haste_add_up(view: TimelineView, clock: Clock) -> None:
    board = board_of(view)
    start = board.scale
    for _ in range(3):
        QTest.keyClick(board, Qt.Key.Key_Plus)
        clock.now += 0.02
        board.motion.step()
    QTest.keyClick(board, Qt.Key.Key_Minus)
    board.motion.finish()
    assert board.scale.minutes == pytest.approx(start.minutes / 1.5**2)


def test_the_view_moves_by_itself_until_it_is_there(view: TimelineView, qtbot: QtBot) -> None:
    board = board_of(view)
    board.set_motion(True)
    start = board.scale
    QTest.mouseDClick(board, LEFT, NONE, place_of(view, "hearing"))
    assert board.scale == start
    qtbot.waitUntil(lambda: not board.motion.is_running)
    assert item_of(view, "hearing").point == pytest.approx(board.axis_width / 2, abs=1)


def throw(view: TimelineView, clock: Clock) -> None:
    """Drags to the left at 1000 pixels a second and lets go."""
    board, place = board_of(view), beneath(board_of(view))
    QTest.mousePress(board, LEFT, NONE, place)
    for at in range(1, 11):
        clock.now += 0.01
        QTest.mouseMove(board, place - QPoint(10 * at, 0))
    QTest.mouseRelease(board, LEFT, NONE, place - QPoint(100, 0))


def test_a_view_that_is_thrown_glides_on_and_stands_still(view: TimelineView, clock: Clock) -> None:
    board = board_of(view)
    throw(view, clock)
    gone = []
    for _ in range(12):
        before = board.scale.first
        clock.now += 0.1
        board.motion.step()
        gone.append((board.scale.first - before) / board.scale.minutes)
    assert gone[0] > 50
    assert gone == sorted(gone, reverse=True)
    assert not board.motion.is_running


@pytest.mark.parametrize("how", ["press", "wheel", "key"])
def test_a_gliding_view_is_stopped_by_a_touch(view: TimelineView, clock: Clock, how: str) -> None:
    board = board_of(view)
    throw(view, clock)
    assert board.motion.is_gliding
    if how == "press":
        QTest.mouseClick(board, LEFT, NONE, place_of(view, "sought"))
        assert board.selected == ()
    elif how == "wheel":
        turn(board, place_of(view, "sought"), 1, NONE)
    else:
        QTest.keyClick(board, Qt.Key.Key_F4)
    assert not board.motion.is_running


def test_without_motion_a_thrown_view_stays_where_it_is(view: TimelineView, clock: Clock) -> None:
    board = board_of(view)
    board.set_motion(False)
    throw(view, clock)
    assert not board.motion.is_running
    start = board.scale
    QTest.keyClick(board, Qt.Key.Key_Plus)
    assert board.scale.minutes == pytest.approx(start.minutes / 1.5)


class Still(QProxyStyle):
    """The style of a system that wants nothing to move."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803
    ) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


def test_nothing_moves_by_itself_where_the_system_wants_it_so(
    view: TimelineView, clock: Clock
) -> None:
    board = board_of(view)
    assert board.motion.is_on
    style = Still()
    board.setStyle(style)
    start = board.scale
    QTest.keyClick(board, Qt.Key.Key_Plus)
    assert board.scale.minutes == pytest.approx(start.minutes / 1.5)
    throw(view, clock)
    assert not board.motion.is_running
    board.setStyle(QApplication.style())


def test_the_overview_takes_over_from_a_view_in_motion(view: TimelineView, clock: Clock) -> None:
    board = board_of(view)
    QTest.keyClick(board, Qt.Key.Key_Plus)
    wanted = board.scale.panned(40, board.axis_width)
    view._overview.scaleRequested.emit(wanted)
    clock.now += 1
    board.motion.step()
    assert board.scale == wanted


def test_escape_during_a_drag_leaves_the_view_as_it_was(view: TimelineView) -> None:
    board = board_of(view)
    scale = board.scale
    take(board, beneath(board), beneath(board) - QPoint(300, 0))
    assert board.scale != scale
    QTest.keyClick(board, Qt.Key.Key_Escape)
    QTest.mouseRelease(board, LEFT, NONE, beneath(board) - QPoint(300, 0))
    assert board.scale == scale
    assert not board.is_moved


def test_two_fingers_on_a_pad_slide_the_view(view: TimelineView) -> None:
    board = board_of(view)
    scale = board.scale
    for phase in (Qt.ScrollPhase.ScrollBegin, Qt.ScrollPhase.ScrollUpdate):
        slid = QWheelEvent(
            QPointF(400, 60), board.mapToGlobal(QPointF(400, 60)), QPoint(-25, 0), QPoint(-50, 0),
            Qt.MouseButton.NoButton, NONE, phase, False,
        )  # fmt: skip
        QApplication.sendEvent(board, slid)
    assert board.scale.minutes == scale.minutes
    assert board.scale.first == pytest.approx(scale.first + 50 * scale.minutes)


def test_two_fingers_on_the_screen_zoom_between_them(view: TimelineView, qtbot: QtBot) -> None:
    board = board_of(view)
    device = QTest.createTouchDevice()
    middle, before = QPoint(600, 100), board.scale
    under = before.minute(middle.x() - board.axis)
    one, other = middle - QPoint(40, 0), middle + QPoint(40, 0)
    QTest.touchEvent(board, device).press(0, one, board).press(1, other, board)
    for at in range(1, 9):
        wide = QPoint(10 * at, 0)
        QTest.touchEvent(board, device).move(0, one - wide, board).move(1, other + wide, board)
        QApplication.processEvents()
    wide = QPoint(80, 0)
    QTest.touchEvent(board, device).release(0, one - wide, board).release(1, other + wide, board)
    qtbot.waitUntil(lambda: board.scale.minutes < before.minutes / 1.5)
    assert board.scale.minute(middle.x() - board.axis) == pytest.approx(
        under, abs=12 * before.minutes
    )
