"""What items carry: other dates as ghosts, days left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from timeline_room import LEFT, NONE, PEOPLE, board_of, event, item_of

from casefile.model.colours import LIGHT, Meaning
from casefile.model.dates import understand
from casefile.model.terms import EventKind
from casefile.timeline.items import Item
from casefile.ui.plurals import EnglishPlurals
from casefile.ui.theme import Theme
from casefile.ui.timeline import TimelineView
from casefile.ui.timeline.board import Board

DISPUTED = replace(
    event("search", "2025-04-20", suspects=("a",)),
    others=((understand("2025-04-28"), None), (understand("2025-05-05"), None)),
    others_said_by=("Kaktus", ""),
    said_by=("Azattyk", "the court"),
    citations=3,
)
ROWS = [DISPUTED, event("hearing", "2025-05-20", kind=EventKind.HEARING)]


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TimelineView:
    made = TimelineView()
    made.board.set_motion(False)
    qtbot.addWidget(made)
    made.resize(1200, 260)
    made.set_today(date(2025, 5, 7))
    made.show_events(ROWS, PEOPLE)
    made.show()
    qtbot.waitExposed(made)
    return made


def ghosts(board: Board) -> list[Item]:
    items = [item for item in board.frame_now().items if item.is_other]
    return sorted(items, key=lambda item: item.left)


def middle(board: Board, item: Item) -> QPoint:
    y = board.tick_row - board.scrolled + (item.top + item.bottom) / 2
    return QPoint(round(board.facing.to_screen(item.point)), round(y))


def is_plain(image: QImage, place: QPoint) -> bool:
    return QColor(image.pixel(place)) == QColor(LIGHT.pane)


def test_another_date_is_an_outline_with_nothing_in_it(view: TimelineView) -> None:
    board = board_of(view)
    image = board.grab().toImage()
    # Beside the middle, where the sign of what it means stands.
    aside = QPoint(4, 0)
    assert not is_plain(image, middle(board, item_of(view, "search")) + aside)
    for ghost in ghosts(board):
        assert is_plain(image, middle(board, ghost) + aside)


def test_a_click_on_another_date_chooses_its_event(view: TimelineView) -> None:
    board = board_of(view)
    chosen = QSignalSpy(view.eventChosen)
    QTest.mouseClick(board, LEFT, NONE, middle(board, ghosts(board)[0]))
    assert chosen.at(0) == ["search"]
    assert board.selected == ("search",)
    image = board.grab().toImage()
    for item in [item_of(view, "search"), *ghosts(board)]:
        x, y = round(board.facing.to_screen(item.left)), middle(board, item).y()
        assert any(QColor(image.pixel(at, y)) == QColor(LIGHT.accent) for at in range(x - 6, x + 4))


def test_the_pointer_is_told_which_source_gives_which_date(view: TimelineView) -> None:
    board = board_of(view)
    told = board._told_at(QPointF(middle(board, ghosts(board)[1])))
    assert told.splitlines()[:4] == [
        "search",
        "20 Apr 2025 · Azattyk, the court",
        "or: 28 Apr 2025 · Kaktus",
        "or: 5 May 2025",
    ]
    assert "3 citation" in told.splitlines()[4]


def test_a_line_joins_the_dates_on_the_screen(view: TimelineView) -> None:
    board = board_of(view)
    joint = board.frame_now().joints[0]
    (x, _), (begin, y), (end, _), _ = joint.corners
    assert begin < end
    image = board.grab().toImage()
    row = round(board.tick_row - board.scrolled + y)
    across = range(round(board.facing.to_screen(begin)) + 2, round(board.facing.to_screen(end)) - 2)
    drawn = [at for at in across if any(
        QColor(image.pixel(at, near)).lightness() < 200 for near in (row - 1, row)
    )]  # fmt: skip
    assert len(drawn) > len(across) / 4
    assert x == pytest.approx(begin)


def test_days_left_are_counted_in_the_users_words(view: TimelineView, qtbot: QtBot) -> None:
    plurals = EnglishPlurals()
    QApplication.installTranslator(plurals)
    try:
        board = board_of(view)
        for day, words in ((7, "13 days left"), (19, "1 day left"), (20, "today")):
            view.set_today(date(2025, 5, day))
            label = item_of(view, "hearing").label
            assert label is not None
            assert label.text == f"hearing · {words}"
        view.set_today(date(2025, 5, 21))
        label = item_of(view, "hearing").label
        assert label is not None
        assert label.text == "hearing"
        assert board.today is not None
    finally:
        QApplication.removeTranslator(plurals)


def test_a_clock_marks_what_is_still_to_come(view: TimelineView) -> None:
    board = board_of(view)
    place = middle(board, item_of(view, "hearing"))
    beside = place + QPoint(-2, 2)
    assert QColor(board.grab().toImage().pixel(beside)).lightness() > 180
    view.set_today(date(2025, 6, 1))
    assert QColor(board.grab().toImage().pixel(beside)) == QColor(LIGHT.meaning[Meaning.COURT])
