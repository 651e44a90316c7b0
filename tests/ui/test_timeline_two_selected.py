"""Two events selected: the timeline says which came first, and shades what leaves that open."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot
from timeline_room import CONTROL, EVENTS, PEOPLE, board_of, click

from casefile.model.dates import understand
from casefile.ui.theme import Theme
from casefile.ui.timeline import TimelineView
from casefile.ui.timeline.order_line import OrderLine

ABROAD = "sentence <b>elsewhere</b>"


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TimelineView:
    made = TimelineView()
    made.board.set_motion(False)
    qtbot.addWidget(made)
    made.resize(1200, 340)
    made.set_today(date(2025, 5, 7))
    made.show_events(EVENTS, PEOPLE)
    made.show()
    qtbot.waitExposed(made)
    return made


def line_of(view: TimelineView) -> OrderLine:
    (line,) = view.findChildren(OrderLine)
    return line


def shaded(view: TimelineView) -> list[float]:
    """From and to which pixel of the axis the board is shaded, in a row where no item stands."""
    board = board_of(view)
    with_band = board.grab().toImage()
    board.set_overlap(None)
    without = board.grab().toImage()
    line_of(view).tell()
    y = round(board.tick_row - board.scrolled + board.frame_now().lanes[2].top + 3)
    changed = [x for x in range(with_band.width()) if with_band.pixel(x, y) != without.pixel(x, y)]
    return [board.facing.to_axis(x) for x in (changed[0], changed[-1])] if changed else []


def test_what_cannot_be_ordered_is_said_and_the_shared_days_are_shaded(view: TimelineView) -> None:
    click(view, ABROAD)
    assert not line_of(view).isVisible()
    click(view, "sought", CONTROL)
    line = line_of(view)
    assert line.isVisible()
    assert line.text().startswith(f"Whether “{ABROAD}” began before “sought” cannot be told:")
    assert "22 Apr 2025" in line.text()
    board = board_of(view)
    day = understand("2025-04-22")
    assert day.earliest is not None
    assert shaded(view) == [
        pytest.approx(board.scale.x(day.earliest), abs=1.5),
        pytest.approx(board.scale.x(day.earliest + 1440), abs=1.5),
    ]


def test_an_established_order_is_said_and_nothing_is_shaded(view: TimelineView) -> None:
    click(view, "hearing")
    click(view, ABROAD, CONTROL)
    assert line_of(view).text().endswith("came before “hearing” (20 May 2025).")
    assert shaded(view) == []


def test_the_line_goes_when_there_are_no_longer_two(view: TimelineView) -> None:
    click(view, ABROAD)
    click(view, "sought", CONTROL)
    assert shaded(view)
    click(view, "hearing", CONTROL)
    assert not line_of(view).isVisible()
    assert shaded(view) == []


def test_an_undated_event_is_said_to_have_no_order(view: TimelineView) -> None:
    view.board.set_selected(("rumour", "hearing"))
    assert line_of(view).text().endswith("“rumour” is not dated.")


def test_the_line_follows_what_becomes_of_the_events(view: TimelineView) -> None:
    click(view, ABROAD)
    click(view, "sought", CONTROL)
    view.show_events([row for row in EVENTS if row.id != "sought"], PEOPLE)
    assert not line_of(view).isVisible()
