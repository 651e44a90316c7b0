"""Where letters run from right to left time does too: every hand and key follows the screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot
from timeline_room import (
    CONTROL,
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

from casefile.model.colours import LIGHT, Meaning
from casefile.model.dates import understand
from casefile.timeline.captions import LabelWords
from casefile.ui.theme import Theme
from casefile.ui.timeline import TimelineView
from casefile.ui.timeline.facing import Facing
from casefile.ui.timeline.overview import Overview

SERIES = [event(f"day {at}", f"2025-04-{at:02}", suspects=("a",)) for at in range(5, 25, 4)]


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TimelineView:
    return shown_view(qtbot, 300, is_mirrored=True)


@given(
    st.floats(100, 4000),
    st.integers(0, 300),
    st.booleans(),
    st.floats(-5000, 5000),
    st.floats(0, 900),
)
def test_a_place_of_the_axis_and_of_the_screen_are_told_from_each_other(
    width: float, heads: int, is_mirrored: bool, x: float, wide: float
) -> None:
    facing = Facing(width, heads, is_mirrored)
    assert facing.to_axis(facing.to_screen(x)) == pytest.approx(x, abs=1e-6)
    span = facing.span(x, x + wide, 0, 1)
    corners = sorted((facing.to_axis(span.left()), facing.to_axis(span.right())))
    assert corners == [pytest.approx(x, abs=1e-6), pytest.approx(x + wide, abs=1e-6)]
    assert facing.is_beside(facing.beside(heads / 2, 0)) == (heads > 0)


def test_the_heads_stand_at_the_right_and_time_runs_to_the_left(view: TimelineView) -> None:
    board = board_of(view)
    assert board.head_at(QPoint(board.width() - 30, round(board.tick_row) + 10)) == 0
    assert board.head_at(QPoint(30, round(board.tick_row) + 10)) is None
    assert place_of(view, "hearing").x() < place_of(view, "sentence <b>elsewhere</b>").x()


def test_a_click_on_the_painted_place_of_an_event_selects_it(view: TimelineView) -> None:
    board = board_of(view)
    beside_the_clock = place_of(view, "hearing") + QPoint(7, 0)
    colour = QColor(board.grab().toImage().pixel(beside_the_clock))
    assert colour == QColor(LIGHT.meaning[Meaning.COURT])
    click(view, "hearing")
    assert board.selected == ("hearing",)


def test_words_stand_upright_beside_their_events(view: TimelineView) -> None:
    """What follows in time stands left: so does the label behind an event."""
    board, item = board_of(view), item_of(view, "hearing")
    assert item.label is not None
    left = board.facing.left_of(item.label.x, item.label.width)
    assert left + item.label.width < board.facing.to_screen(item.right)
    y = place_of(view, "hearing").y()
    image = board.grab().toImage()
    dark = [
        x
        for x in range(round(left), round(left + item.label.width))
        if any(QColor(image.pixel(x, y + up)).lightness() < 120 for up in range(-4, 5))
    ]
    assert len(dark) > item.label.width / 4


def test_the_wheel_zooms_at_the_pointer(view: TimelineView) -> None:
    board, place = board_of(view), place_of(view, "hearing")
    under = board.scale.minute(board.facing.to_axis(place.x()))
    turn(board, place, 2, NONE)
    assert board.scale.minute(board.facing.to_axis(place.x())) == pytest.approx(under)


def test_a_drag_moves_time_with_the_hand(view: TimelineView) -> None:
    board, place = board_of(view), place_of(view, "hearing")
    under = board.scale.minute(board.facing.to_axis(place.x()))
    drag(board, place, place + QPoint(-120, 0))
    there = board.facing.to_axis(place.x() - 120)
    assert board.scale.minute(there) == pytest.approx(under)


def test_arrows_go_where_they_point(view: TimelineView) -> None:
    board = board_of(view)
    board.zoom(3.0)
    before = board.scale.first
    QTest.keyClick(board, Qt.Key.Key_Right)
    assert board.scale.first < before
    QTest.keyClick(board, Qt.Key.Key_Left)
    assert board.scale.first == pytest.approx(before)


def test_shift_and_arrows_extend_to_the_side_they_point_to(view: TimelineView) -> None:
    view.show_events(SERIES, PEOPLE)
    click(view, "day 9")
    QTest.keyClick(board_of(view), Qt.Key.Key_Left, SHIFT)
    assert board_of(view).selected == ("day 9", "day 13")


def test_a_band_selects_what_it_touches_on_the_screen(view: TimelineView) -> None:
    view.show_events(SERIES)
    board = board_of(view)
    begin = place_of(view, "day 9") + QPoint(12, -14)
    end = QPoint(place_of(view, "day 17").x() - 12, board.height() - 4)
    take(board, begin, end, SHIFT)
    image = board.grab().toImage()
    assert QColor(image.pixel((begin + end) / 2)) != QColor(LIGHT.pane)
    QTest.mouseRelease(board, LEFT, SHIFT, end)
    assert set(board.selected) == {"day 9", "day 13", "day 17"}


def test_the_end_of_an_event_is_at_its_left_and_goes_with_the_hand(view: TimelineView) -> None:
    board = board_of(view)
    asked = QSignalSpy(view.datesRequested)
    end = edge_of(view, "sought", is_left=False)
    day = round(1440 / board.scale.minutes)
    drag(board, end, end - QPoint(5 * day, 0))
    event_id, when, until = asked.at(0)
    assert (event_id, when) == ("sought", None)
    assert until.edtf in ("2025-06-21", "2025-06-22", "2025-06-23")


def test_a_double_click_on_nothing_asks_for_an_event_of_that_day(view: TimelineView) -> None:
    board = board_of(view)
    asked = QSignalSpy(view.newEventRequested)
    minute = understand("2025-05-12").earliest
    assert minute is not None
    x = board.facing.to_screen(board.scale.x(minute + 720))
    QTest.mouseDClick(board, LEFT, NONE, QPoint(round(x), board.height() - 4))
    assert abs(asked.at(0)[0] - minute - 720) < 2 * board.scale.minutes


def test_a_lane_is_shut_at_the_right_edge(view: TimelineView) -> None:
    board = board_of(view)
    QTest.mouseClick(board, LEFT, NONE, QPoint(board.width() - 8, round(board.tick_row) + 18))
    assert board.columns.collapsed[0]


def test_the_overview_runs_the_same_way(view: TimelineView) -> None:
    board = board_of(view)
    (overview,) = view.findChildren(Overview)
    board.zoom(8.0, board.axis_width / 2)
    y = overview.height() // 2
    QTest.mouseClick(overview, LEFT, NONE, QPoint(30, y))
    late = board.scale.first
    QTest.mouseClick(overview, LEFT, NONE, QPoint(round(board.axis) - 30, y))
    assert board.scale.first < late
    before = board.scale.first
    drag_overview(overview, QPoint(round(board.axis) - 30, y), QPoint(round(board.axis) - 90, y))
    assert board.scale.first > before


def drag_overview(overview: Overview, begin: QPoint, end: QPoint) -> None:
    QTest.mousePress(overview, LEFT, NONE, begin)
    QTest.mouseMove(overview, end)
    QTest.mouseRelease(overview, LEFT, NONE, end)


def test_a_screen_reader_is_told_where_an_event_really_is(view: TimelineView) -> None:
    board = board_of(view)
    place = board.mapToGlobal(place_of(view, "hearing"))
    face = QAccessible.queryAccessibleInterface(board)
    lane = face.childAt(place.x(), place.y())
    assert lane is not None
    assert lane.rect().contains(place)
    assert lane.text(QAccessible.Text.Name).startswith("hearing")


def test_several_are_selected_by_hand_as_everywhere(view: TimelineView) -> None:
    click(view, "sought")
    click(view, "hearing", CONTROL)
    assert board_of(view).selected == ("sought", "hearing")


def test_words_beside_a_title_of_another_script_keep_their_order() -> None:
    words = LabelWords(lambda days: f"{days} days left")
    assert words.ending(41, "hearing") == " · 41 days left"
    assert words.ending(41, "جلسه") == " · \u206841 days left\u2069"
    assert words.title("جلسه", is_other=True) == "or: \u2068جلسه\u2069"
