from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from casefile.model.dates import event_dates, understand
from casefile.model.terms import Custody, EventKind
from casefile.timeline.rows import EventRow, Suspect
from casefile.ui.plurals import EnglishPlurals
from casefile.ui.theme import Theme
from casefile.ui.timeline import TimelineView
from casefile.ui.timeline import outline as outlines
from casefile.ui.timeline.announcing import SETTLED
from casefile.ui.timeline.board import Board

PEOPLE = [Suspect("a", "Anna Velde"), Suspect("b", "Boris Orlov")]
PUBLISHED = date(2025, 4, 25)


def event(
    name: str,
    when: str,
    until: str | None = None,
    kind: EventKind = EventKind.EVENT,
    custody: Custody | None = None,
    suspects: tuple[str, ...] = (),
) -> EventRow:
    dates = understand(when, PUBLISHED), until and understand(until, PUBLISHED)
    begins, ends = event_dates(dates[0], dates[1] or None)
    return EventRow(name, name, kind, custody, when=begins, until=ends, suspects=suspects)


EVENTS = [
    event("Held", "on Saturday", None, EventKind.CUSTODY, Custody.SERVED, ("a", "b")),
    event(
        "Detention sought", "2025-04-22", "2025-06-17", EventKind.CUSTODY, Custody.SOUGHT, ("a",)
    ),
    event("Hearing", "2025-05-20", kind=EventKind.HEARING),
]


@pytest.fixture(autouse=True)
def counted(qapp: QApplication) -> Iterator[None]:
    """Counts are said as the program says them."""
    plurals = EnglishPlurals(qapp)
    qapp.installTranslator(plurals)
    yield
    qapp.removeTranslator(plurals)


@pytest.fixture
def listening(qapp: QApplication) -> Iterator[None]:
    """Assistive technology is running."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TimelineView:
    view = TimelineView()
    view.board.set_motion(False)
    qtbot.addWidget(view)
    view.resize(1200, 320)
    view.set_today(date(2025, 5, 7))
    view.show_events(EVENTS, PEOPLE)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def board(view: TimelineView) -> Board:
    (made,) = view.findChildren(Board)
    return made


def read(board: Board) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(board)


def below(node: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [node.child(at) for at in range(node.childCount())]


def name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def things(board: Board) -> list[QAccessibleInterface]:
    return [thing for lane in below(read(board)) for thing in below(lane)]


def thing_of(board: Board, title: str) -> QAccessibleInterface:
    return next(thing for thing in things(board) if name(thing).startswith(title))


def place_of(board: Board, title: str) -> QPoint:
    """Where a hand would click on an event."""
    item = next(item for item in board.frame_now().items if item.title == title)
    x = (max(item.left, 0) + min(item.right, board.axis_width)) / 2
    y = (item.top + item.bottom) / 2 - board.scrolled + board.tick_row
    return QPoint(round(board.axis + x), round(y))


def crowd() -> list[EventRow]:
    return [
        event("First", "1950"),
        *(event(f"Letter {at}", f"2025-04-{at % 20 + 1:02}") for at in range(60)),
    ]


def test_lanes_are_lists_named_after_whom_they_are_about(board: Board) -> None:
    assert read(board).role() is QAccessible.Role.Grouping
    assert name(read(board)) == "Timeline"
    lanes = below(read(board))
    assert {lane.role() for lane in lanes} == {QAccessible.Role.List}
    assert [name(lane) for lane in lanes] == [
        "Anna Velde, 2 events in view",
        "Boris Orlov, 1 event in view",
        "Court, 1 event in view",
    ]


def test_an_event_is_read_as_one_sentence_in_the_order_of_time(board: Board) -> None:
    lane = below(read(board))[0]
    assert [name(thing) for thing in below(lane)] == [
        "Held, 19 Apr 2025, custody served, reported; the source says “on Saturday”",
        "Detention sought, from 22 Apr 2025 to 17 Jun 2025, custody sought, reported",
    ]
    assert {thing.role() for thing in below(lane)} == {QAccessible.Role.ListItem}


def test_what_other_sources_say_of_a_date_is_read_with_the_event(
    view: TimelineView, board: Board
) -> None:
    other = (understand("2025-05-22"), None)
    view.show_events([replace(EVENTS[2], citations=2, others=(other,))])
    assert {name(thing) for thing in things(board)} == {
        "Hearing, 20 May 2025, reported, 2 citations; another source gives 22 May 2025"
    }


def test_a_date_set_by_hand_is_read_in_words_and_as_no_source_s(
    view: TimelineView, board: Board
) -> None:
    view.show_events([event("Detention", "../2025-05-18")])
    (read_aloud,) = map(name, things(board))
    assert read_aloud == "Detention, until 18 May 2025, reported"


def test_a_lane_with_nothing_in_view_says_so(board: Board) -> None:
    board.go_to(understand("1990").earliest or 0)
    assert name(below(read(board))[0]) == "Anna Velde, no events in view"
    assert things(board) == []


def test_every_node_knows_its_way_up_and_its_place(board: Board) -> None:
    for at, lane in enumerate(below(read(board))):
        assert lane.parent() is read(board)
        assert read(board).indexOfChild(lane) == at
        for place, thing in enumerate(below(lane)):
            assert thing.parent() is lane
            assert lane.indexOfChild(thing) == place


def test_an_event_is_the_same_one_as_long_as_it_is_in_view(board: Board) -> None:
    before = thing_of(board, "Hearing")
    x = before.rect().x()
    board.pan(40)
    assert thing_of(board, "Hearing") is before
    assert before.rect().x() == x - 40


def test_a_place_on_the_screen_is_that_of_the_event_drawn_there(board: Board) -> None:
    for title in ("Held", "Detention sought", "Hearing"):
        place = board.mapToGlobal(place_of(board, title))
        found = read(board).childAt(place.x(), place.y())
        assert name(found).startswith(title)
        assert found.rect().contains(place)
        assert below(read(board))[0].rect().left() == board.mapToGlobal(QPoint()).x()
    middle = found.rect().center()
    QTest.mouseClick(board, Qt.MouseButton.LeftButton, pos=board.mapFromGlobal(middle))
    assert board.selected == ("Hearing",)


def test_a_lane_is_found_where_no_event_is(board: Board) -> None:
    lane = below(read(board))[2]
    corner = lane.rect().bottomLeft()
    assert read(board).childAt(corner.x() + 2, corner.y() - 1) is lane


def test_what_a_scroll_hides_is_read_all_the_same_and_said_to_be_off_the_screen(
    view: TimelineView,
    board: Board,
) -> None:
    hearing = thing_of(board, "Hearing")
    assert not hearing.state().offscreen
    view.show_events(EVENTS, [*PEOPLE, *(Suspect(f"{at}", f"Person {at}") for at in range(20))])
    assert thing_of(board, "Hearing").state().offscreen
    assert not thing_of(board, "Held").state().offscreen


def test_pressing_an_event_selects_it_wherever_it_stands(board: Board, qtbot: QtBot) -> None:
    chosen = QSignalSpy(board.eventChosen)
    actions = thing_of(board, "Held").actionInterface()
    assert [actions.localizedActionName(one) for one in actions.actionNames()[:2]] == [
        "Select",
        "Edit",
    ]
    actions.doAction("Press")
    qtbot.waitUntil(lambda: chosen.count() == 1)
    assert chosen.at(0) == ["Held"]
    assert [name(thing)[:4] for thing in things(board) if thing.state().selected] == ["Held"] * 2
    for lane, count in zip(below(read(board)), (1, 1, 0), strict=True):
        selection = lane.selectionInterface()
        assert selection.selectedItemCount() == count
        assert [selection.isSelected(one) for one in selection.selectedItems()] == [True] * count


def test_an_event_can_be_edited_and_its_menu_opened_through_its_actions(
    board: Board, qtbot: QtBot
) -> None:
    opened, asked = QSignalSpy(board.eventActivated), QSignalSpy(board.menuRequested)
    actions = thing_of(board, "Hearing").actionInterface()
    actions.doAction("Edit")
    actions.doAction("ShowMenu")
    qtbot.waitUntil(lambda: asked.count() == 1)
    assert opened.at(0) == ["Hearing"]
    assert asked.at(0)[0] == "Hearing"


def test_a_lane_s_selection_selects_and_lets_go(board: Board, qtbot: QtBot) -> None:
    lane = below(read(board))[0]
    selection = lane.selectionInterface()
    assert selection.select(lane.child(1))
    qtbot.waitUntil(lambda: board.selected == ("Detention sought",))
    assert selection.unselect(lane.child(1))
    qtbot.waitUntil(lambda: board.selected == ())
    assert selection.selectedItemCount() == 0


def test_tab_moves_the_focus_that_a_screen_reader_follows(
    view: TimelineView, board: Board, qtbot: QtBot
) -> None:
    view.activateWindow()
    board.setFocus()
    qtbot.waitUntil(board.hasFocus)
    QTest.keyClick(board, Qt.Key.Key_Tab)
    QTest.keyClick(board, Qt.Key.Key_Tab)
    focused = [thing for thing in things(board) if thing.state().focused]
    assert [name(thing).split(",")[0] for thing in focused] == ["Detention sought"]
    assert read(board).focusChild() is focused[0]


def test_counted_events_say_how_many_and_when_and_open_when_pressed(
    view: TimelineView, board: Board, qtbot: QtBot
) -> None:
    view.show_events(crowd())
    (counted,) = (thing for thing in things(board) if name(thing).startswith("60 events"))
    assert name(counted).startswith("60 events from ")
    assert name(counted).endswith("2025")
    actions = counted.actionInterface()
    assert [actions.localizedActionName(one) for one in actions.actionNames()] == ["Zoom in"]
    before = board.scale.minutes
    actions.doAction("Press")
    qtbot.waitUntil(lambda: board.scale.minutes < before)


def test_the_selected_one_of_counted_events_is_read_by_its_name(
    view: TimelineView, board: Board, qtbot: QtBot
) -> None:
    view.show_events(crowd())
    view.activateWindow()
    board.setFocus()
    qtbot.waitUntil(board.hasFocus)
    QTest.keyClick(board, Qt.Key.Key_Tab)
    QTest.keyClick(board, Qt.Key.Key_Tab)
    read_now = name(read(board).focusChild())
    assert read_now.startswith(f"{board.current}, ")
    assert "; among 60 events from " in read_now


def test_what_went_out_of_view_is_let_go_once_the_view_has_settled(
    board: Board, listening: None, qtbot: QtBot
) -> None:
    held, hearing = thing_of(board, "Held"), thing_of(board, "Hearing")
    for _ in range(200):
        board.go_to(understand("1990").earliest or 0)
        assert things(board) == []
        board.go_to(understand("2025-05-20").earliest or 0)
        assert name(hearing).startswith("Hearing")
    board.set_scale(board.scale.zoomed(30.0, board.scale.x(understand("2025-05-20").earliest or 0)))
    assert name(held) == ""
    assert held.state().invalid
    qtbot.waitUntil(lambda: not Shiboken.isValid(held), timeout=SETTLED * 20)
    assert thing_of(board, "Hearing") is hearing


def test_nothing_is_kept_of_a_timeline_that_is_gone(
    qtbot: QtBot, theme: Theme, listening: None
) -> None:
    gc.collect()
    before = len(outlines._registered)
    for at in range(40):
        view = TimelineView()
        view.resize(900, 300)
        view.show_events(EVENTS, PEOPLE)
        view.show()
        (board,) = view.findChildren(Board)
        kept = [*things(board), *below(read(board))]
        assert len(kept) == 7
        if at % 2:
            Shiboken.delete(view)
        else:
            view.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not any(Shiboken.isValid(node) for node in kept)
    assert len(outlines._registered) <= before


def test_an_empty_timeline_is_read_as_one_without_lanes(view: TimelineView, board: Board) -> None:
    view.show_events([])
    assert below(read(board)) == []
    assert name(read(board)) == "Timeline"


def test_a_lane_says_whether_it_is_shut_and_can_be_shut(board: Board, qtbot: QtBot) -> None:
    lane = below(read(board))[0]
    assert lane.state().expanded
    actions = lane.actionInterface()
    actions.doAction(actions.actionNames()[0])
    qtbot.waitUntil(lambda: board.columns.collapsed[0])
    lane = below(read(board))[0]
    assert lane.state().collapsed
    assert not lane.state().expanded
