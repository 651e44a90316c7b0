"""The time shown stands in the title row, and another one can be typed there."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casefile.model.dates import event_dates, understand
from casefile.timeline.moments import minute_of_moment
from casefile.timeline.rows import EventRow
from casefile.ui.theme import Theme
from casefile.ui.theme_inks import sized
from casefile.ui.timeline import TimelineView
from casefile.ui.timeline.board import Board
from casefile.ui.timeline.calendar import in_english
from casefile.ui.timeline.range_field import RangeField


def event(name: str, when: str) -> EventRow:
    begins, ends = event_dates(understand(when, date(2025, 4, 25)))
    return EventRow(name, name, when=begins, until=ends)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TimelineView:
    made = TimelineView()
    qtbot.addWidget(made)
    made.resize(1200, 260)
    made.set_today(date(2025, 5, 7))
    made.board.set_motion(False)
    made.show_events([event("held", "19 Apr 2025"), event("tried", "7 Aug 2025")])
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    board_of(made).setFocus()
    return made


def board_of(view: TimelineView) -> Board:
    found = view.findChild(Board)
    assert found is not None
    return found


def field_of(view: TimelineView) -> RangeField:
    found = view.findChild(RangeField)
    assert found is not None
    return found


def type_in(view: TimelineView, text: str) -> None:
    QTest.keyClick(board_of(view), Qt.Key.Key_G)
    line = field_of(view).line
    assert line.hasFocus()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_a_typed_time_is_shown_and_the_keys_go_back_to_the_timeline(view: TimelineView) -> None:
    type_in(view, "May-Jun 2025")
    scale = board_of(view).scale
    assert scale.first == minute_of_moment(datetime(2025, 5, 1))  # noqa: DTZ001
    assert scale.minute(board_of(view).axis_width) == pytest.approx(
        minute_of_moment(datetime(2025, 7, 1))  # noqa: DTZ001
    )
    assert field_of(view).line.text() == "May – Jun 2025"
    assert board_of(view).hasFocus()


def test_the_field_follows_the_view(view: TimelineView) -> None:
    type_in(view, "2024")
    QTest.keyClick(board_of(view), Qt.Key.Key_Right)
    assert field_of(view).line.text() == "Feb 2024 – Feb 2025"
    QTest.keyClick(board_of(view), Qt.Key.Key_0)
    assert field_of(view).line.text() == "Apr – Aug 2025"


def test_what_is_not_understood_is_said_beside_the_field_and_moves_nothing(
    view: TimelineView,
) -> None:
    before = board_of(view).scale
    type_in(view, "when it rained")
    field = field_of(view)
    assert board_of(view).scale == before
    assert field.trouble.text() == (
        "“when it rained” was not understood as a stretch of time. Write it like “Apr–Jun 2025”, "
        "“2024” or “since July 2024”."
    )
    assert field.line.accessibleDescription() == field.trouble.text()
    assert field.line.hasFocus()
    assert field.line.selectedText() == "when it rained"
    QTest.keyClicks(field.line, "2")
    assert field.trouble.text() == ""


def test_a_stretch_that_runs_backwards_is_quoted_as_it_was_typed(view: TimelineView) -> None:
    type_in(view, "Jun 2025 - Apr 2025")
    told = field_of(view).trouble.text()
    assert told.startswith("“Jun 2025 - Apr 2025” would end before it begins.")


@pytest.mark.parametrize(("size", "width"), [(1.0, 1440), (2.0, 1024)])
def test_large_letters_cut_nothing_of_the_time_shown(
    view: TimelineView, qtbot: QtBot, size: float, width: int
) -> None:
    usual = QApplication.font()
    QApplication.setFont(sized(usual, size))
    try:
        view.resize(width, 400)
        type_in(view, "22 Nov 2024 - 28 Dec 2025")
        line = field_of(view).line
        assert line.text() == "22 Nov 2024 – 28 Dec 2025"
        qtbot.waitUntil(
            lambda: line.fontMetrics().horizontalAdvance(line.text()) <= line.width() - 10
        )
    finally:
        QApplication.setFont(usual)


def test_a_wide_row_says_the_whole_of_what_is_wrong(view: TimelineView, qtbot: QtBot) -> None:
    view.resize(1440, 260)
    type_in(view, "banana")
    trouble = field_of(view).trouble
    needed = trouble.fontMetrics().horizontalAdvance(trouble.text())
    qtbot.waitUntil(lambda: needed <= trouble.width())


def test_escape_puts_back_what_is_shown(view: TimelineView) -> None:
    before = board_of(view).scale
    field = field_of(view)
    told = field.line.text()
    type_in(view, "when it rained")
    QTest.keyClick(field.line, Qt.Key.Key_Escape)
    assert field.line.text() == told
    assert field.trouble.text() == ""
    assert board_of(view).scale == before
    assert board_of(view).hasFocus()


def test_enter_on_what_is_shown_anyway_moves_nothing(view: TimelineView) -> None:
    before = board_of(view).scale
    QTest.keyClick(board_of(view), Qt.Key.Key_G)
    QTest.keyClick(field_of(view).line, Qt.Key.Key_Return)
    assert board_of(view).scale == before
    assert not board_of(view).is_moved
    assert board_of(view).hasFocus()


def test_a_click_selects_all_so_that_typing_replaces_it(view: TimelineView) -> None:
    line = field_of(view).line
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert line.selectedText() == line.text()
    QTest.keyClicks(line, "great")
    assert line.text() == "great"
    QTest.mouseClick(board_of(view), Qt.MouseButton.LeftButton)
    assert line.text() != "great"


def test_the_end_of_the_calendar_can_be_typed(view: TimelineView) -> None:
    type_in(view, "0001-9999")
    assert field_of(view).line.text() == "0001 – 9999"
    board_of(view).grab()


def test_there_is_no_time_where_there_is_no_event(view: TimelineView) -> None:
    view.show_events([])
    assert not field_of(view).line.isVisible()
    view.show_events([event("held", "19 Apr 2025")])
    assert field_of(view).line.isVisible()


def test_the_field_speaks_and_reads_the_users_language(view: TimelineView) -> None:
    view.setLocale(QLocale("de_DE"))
    QApplication.processEvents()
    type_in(view, "Okt-Dez 2024")
    assert field_of(view).line.text() == "Okt – Dez 2024"


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        ("de_DE", "19. März 2025", "2025-03-19"),
        ("ja_JP", "2025年4月19日", "2025-04-19"),
        ("ja_JP", "2025年12月1日", "2025-12-01"),
        ("fa_IR", "۱۹ آوریل ۲۰۲۵", "2025-04-19"),
        ("ru_RU", "19 апреля 2025", "2025-04-19"),
        ("en_US", "April 19, 2025", "2025-04-19"),
        ("fr_FR", "19 avr. 2025", "2025-04-19"),
    ],
)
def test_dates_in_the_users_language_are_read(locale: str, text: str, day: str) -> None:
    assert understand(in_english(text, QLocale(locale))).edtf == day
