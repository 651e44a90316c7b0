"""Two events selected: the timeline says which came first, and shades what leaves that open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot
from timeline_room import CONTROL, EVENTS, PEOPLE, board_of, click, event, item_of, shown_view

from casefile.model.dates import minute_of_day, understand
from casefile.timeline.rows import EventRow
from casefile.ui.theme import Theme
from casefile.ui.timeline import TimelineView
from casefile.ui.timeline.comparing import compared
from casefile.ui.timeline.order_line import OrderLine
from casefile.ui.timeline.overlap import overlap_of

ABROAD = "sentence <b>elsewhere</b>"


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TimelineView:
    return shown_view(qtbot, 340)


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


def disputed(name: str, when: str, *others: str) -> EventRow:
    return replace(event(name, when), others=tuple((understand(one), None) for one in others))


MOVED = event("crates moved", "between 1 and 5 May 2025")
DETAINED = disputed("detained", "2025-05-06", "2025-05-05")


def test_another_date_of_a_disputed_event_leaves_the_order_open(view: TimelineView) -> None:
    view.show_events([MOVED, DETAINED, *EVENTS], PEOPLE)
    view.board.set_selected(("crates moved", "detained"))
    assert line_of(view).text() == (
        "Whether “crates moved” came before “detained” cannot be told: the first is some day from "
        "1 to 5 May 2025, the second is 6 May 2025, or 5 May 2025 according to another source; "
        "both may be on 5 May 2025."
    )
    day = minute_of_day(date(2025, 5, 5))
    shared = overlap_of(view.board.columns, MOVED, DETAINED)
    assert shared is not None
    assert shared.stretches == ((day, day + 1440),)


def test_each_stretch_two_events_may_share_is_shaded_and_nothing_between(
    view: TimelineView,
) -> None:
    one, two = disputed("one", "2025-04-20", "2025-05-10"), event("two", "2025")
    board = view.board
    view.show_events([one, two, *EVENTS], PEOPLE)
    board.set_selected(("one", "two"))
    with_band = board.grab().toImage()
    board.set_overlap(None)
    without = board.grab().toImage()
    lane = board.frame_now().lanes[item_of(view, "two").lane]
    y = round(board.tick_row - board.scrolled + lane.top + 1)
    changed = [x for x in range(with_band.width()) if with_band.pixel(x, y) != without.pixel(x, y)]
    at = {
        day: round(board.facing.to_screen(board.scale.x(minute_of_day(day) + 720)))
        for day in (date(2025, 4, 20), date(2025, 5, 1), date(2025, 5, 10))
    }
    assert [any(abs(x - place) <= 8 for x in changed) for place in at.values()] == [
        True,
        False,
        True,
    ]


def test_of_several_no_order_is_claimed_that_one_source_denies() -> None:
    rows = [MOVED, DETAINED, event("hearing", "2025-05-20")]
    told = compared(rows)
    assert told.startswith("The dates do not say which came first: “crates moved” (")
    assert told.endswith("or “detained” (6 May 2025, or 5 May 2025).")
    assert compared([replace(MOVED, when=understand("2025-05-01")), *rows[1:]]) == (
        "In this order: “crates moved” (1 May 2025), “detained” (6 May 2025, or 5 May 2025), "
        "“hearing” (20 May 2025)."
    )
