"""What is done with hands on the timeline reaches the library, and undo takes it back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from facts_room import PUBLISHED, attach_article
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot
from timeline_room import CONTROL, LEFT, NONE, SHIFT, click, drag, edge_of, place_of
from window_room import PATIENCE, Hands, new_library, window_in

from casefile.actions.citing import Source
from casefile.actions.events import add_event, set_event_dates
from casefile.actions.finding import find_quote
from casefile.actions.parties import add_involvement
from casefile.model.dates import in_words, understand
from casefile.model.terms import Custody, EventKind
from casefile.store.reads.facts import EventLine, facts
from casefile.timeline.filters import Filter
from casefile.ui.dialogs.event_dialog import EventDialog
from casefile.ui.movement import Movement
from casefile.ui.theme import Theme
from casefile.ui.timeline.board import Board
from casefile.ui.timeline.comparing import MOST_COMPARED


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.window.menus.animate[Movement.OFF].trigger()
        made.open(new_library(tmp_path))
        case_id = made.add_case("Harbour manuscripts")
        made.wait(lambda: made.view.desk.case_id == case_id)
        library = made.view.desk.library
        for name in ("Ilyas Brandt", "Mara Okonjo-Vey"):
            add_involvement(library, case_id, name)
        with library.read() as connection:
            parties = [line.party_id for line in facts(connection, case_id).involvements]
        add_event(
            library, case_id, "Detention sought", understand("2025-04-22"),
            understand("2025-06-17"), kind=EventKind.CUSTODY, custody=Custody.SOUGHT,
            party_ids=parties[:1],
        )  # fmt: skip
        add_event(library, case_id, "Hearing", understand("2025-05-20"), party_ids=parties[1:])
        made.wait(lambda: len(board_in(made).columns) == 2 and len(events(made)) == 2)
        made.wait(lambda: made.view.reading.line is None)
        yield made


def board_in(hands: Hands) -> Board:
    return hands.view.timeline.board


def events(hands: Hands) -> dict[str, EventLine]:
    found = hands.view.desk.facts
    return {event.title: event for event in found.events} if found else {}


def identity(hands: Hands, title: str) -> str:
    return events(hands)[title].id


def until_of(hands: Hands, title: str) -> str:
    until = events(hands)[title].until
    return "" if until is None else in_words(until)


def dialog_in(hands: Hands) -> EventDialog:
    hands.wait(lambda: bool(hands.window.findChildren(EventDialog)))
    return hands.window.findChildren(EventDialog)[0]


def menu_at(hands: Hands, title: str) -> dict[str, object]:
    """The entries of the menu that comes up at an event, by their words."""
    hands.view.timeline.menuRequested.emit(identity(hands, title), QPoint(100, 100))
    hands.wait(lambda: any(menu.isVisible() for menu in hands.view.findChildren(QMenu)))
    (menu,) = (one for one in hands.view.findChildren(QMenu) if one.isVisible())
    actions = {action.text(): action.trigger for action in menu.actions() if action.text()}
    menu.close()
    return actions  # type: ignore[return-value]


def test_an_end_that_is_dragged_is_kept_and_undo_takes_it_back(hands: Hands) -> None:
    board = board_in(hands)
    board.zoom(0.5)
    begin = edge_of(hands.view.timeline, identity(hands, "Detention sought"), is_left=False)
    drag(board, begin, begin + QPoint(round(7 * 1440 / board.scale.minutes), 0))
    hands.wait(lambda: until_of(hands, "Detention sought") == "24 Jun 2025")
    words = "Undo: Move end of “Detention sought” to 24 Jun 2025"
    hands.wait(lambda: hands.window.menus.undo.text() == words)
    hands.undo()
    hands.wait(lambda: until_of(hands, "Detention sought") == "17 Jun 2025")


def test_an_end_that_slipped_from_what_its_source_says_is_told_with_a_way_back(
    hands: Hands, qtbot: QtBot
) -> None:
    case_id, library, board = hands.view.desk.case_id, hands.view.desk.library, board_in(hands)
    assert case_id is not None
    attach_article(library, case_id)
    quote = find_quote(library, case_id, "keep them in detention through July 9")
    add_event(
        library, case_id, "Custody sought", understand("2025-05-12"),
        understand("through July 9", PUBLISHED), source=Source([quote]),
    )  # fmt: skip
    hands.wait(lambda: len(board.columns) == 3 and len(events(hands)) == 3)
    notice, until = hands.view.notice, "7 Jun 2025"

    def end() -> QPoint:
        return edge_of(hands.view.timeline, identity(hands, "Custody sought"), is_left=False)

    begin = end()

    def slip() -> None:
        # The timeline is drawn anew a moment after the facts.
        hands.wait(lambda: end() == begin)
        drag(board, begin, begin - QPoint(round(32 * 1440 / board.scale.minutes), 0))
        hands.wait(lambda: until_of(hands, "Custody sought") == until)
        hands.wait(notice.isVisible)

    slip()
    said = f"“Custody sought” now ends {until}. Its source says “through July 9”."
    assert notice.words.text() == said
    assert notice.offer_button is not None
    qtbot.mouseClick(notice.offer_button, Qt.MouseButton.LeftButton)
    hands.wait(lambda: until_of(hands, "Custody sought") == "9 Jul 2025")
    slip()
    # What came after it is not what the button takes back.
    add_event(library, case_id, "Later", understand("2025-05-21"))
    qtbot.mouseClick(notice.offer_button, Qt.MouseButton.LeftButton)
    told = hands.window.status.told
    hands.wait(lambda: told.text() == "Not undone: something else was done since.")
    assert until_of(hands, "Custody sought") == until


def test_several_are_deleted_by_one_key_and_come_back_by_one_undo(hands: Hands) -> None:
    view, board = hands.view.timeline, board_in(hands)
    click(view, identity(hands, "Hearing"))
    click(view, identity(hands, "Detention sought"), CONTROL)
    QTest.keyClick(board, Qt.Key.Key_Delete)
    hands.wait(lambda: not events(hands))
    hands.wait(lambda: board.selected == ())
    hands.undo()
    hands.wait(lambda: len(events(hands)) == 2)


def test_the_menu_of_several_compares_and_deletes_them(hands: Hands) -> None:
    view = hands.view.timeline
    click(view, identity(hands, "Hearing"))
    click(view, identity(hands, "Detention sought"), CONTROL)
    actions = menu_at(hands, "Hearing")
    assert list(actions) == ["Compare dates", "Delete events"]
    actions["Compare dates"]()  # type: ignore[operator]
    told = hands.window.status.told.text
    hands.wait(lambda: told().startswith("“Detention sought” (22 Apr 2025) began before “Hearing”"))


def test_a_band_tells_how_many_it_selected_and_too_many_are_not_compared(hands: Hands) -> None:
    board, desk = board_in(hands), hands.view.desk
    hands.window.menus.fill.trigger()
    hands.wait(lambda: board.height() > 500)
    corner = QPoint(board.width() - 2, board.height() - 2)
    start = QPoint(round(board.axis) + 2, round(board.tick_row) + 2)
    drag(board, start, corner, SHIFT)
    assert hands.window.status.told.text() == "2 events selected"
    case_id = desk.case_id
    assert case_id is not None
    for at in range(MOST_COMPARED - 1):
        add_event(desk.library, case_id, f"Letter {at}", understand(f"2025-05-{at + 1:02}"))
    hands.wait(lambda: len(events(hands)) == MOST_COMPARED + 1)
    hands.wait(lambda: len(board.columns) == MOST_COMPARED + 1)
    drag(board, start, corner, SHIFT)
    assert hands.window.status.told.text() == f"{MOST_COMPARED + 1} events selected"
    assert list(menu_at(hands, "Hearing")) == ["Delete events"]


def test_a_double_click_on_nothing_opens_a_new_event_of_that_day_and_suspect(
    hands: Hands,
) -> None:
    board = board_in(hands)
    board.zoom(0.5)
    day = understand("2025-05-02").earliest
    assert day is not None
    x = board.axis + board.scale.x(day + 720)
    y = place_of(hands.view.timeline, identity(hands, "Hearing")).y()
    QTest.mouseDClick(board, LEFT, NONE, QPoint(round(x), y))
    dialog = dialog_in(hands)
    assert dialog.when.phrase == "2025-05-02"
    mara = next(
        line.party_id
        for line in hands.view.desk.facts.involvements  # type: ignore[union-attr]
        if line.label == "Mara Okonjo-Vey"
    )
    assert dialog.parties.checked == [mara]
    QTest.keyClicks(dialog.title, "Questioned")
    dialog.save()
    hands.wait(lambda: "Questioned" in events(hands))
    assert events(hands)["Questioned"].when == understand("2025-05-02")
    hands.wait(lambda: board.selected == (identity(hands, "Questioned"),))
    place_of(hands.view.timeline, identity(hands, "Questioned"))


def test_a_new_event_that_the_filter_leaves_out_is_not_selected(hands: Hands) -> None:
    timeline, board = hands.view.timeline, board_in(hands)
    timeline.set_filter(Filter(kinds=frozenset({EventKind.CUSTODY})))
    QTest.mouseDClick(board, LEFT, NONE, QPoint(board.width() - 5, board.height() - 5))
    dialog = dialog_in(hands)
    QTest.keyClicks(dialog.title, "Questioned")
    dialog.save()
    hands.wait(lambda: timeline.table.count == 3)
    assert len(board.columns) == 1
    assert board.selected == ()


def test_the_keyboard_alone_selects_edits_deletes_and_undoes(hands: Hands) -> None:
    board = board_in(hands)
    hands.window.activateWindow()
    board.setFocus()
    hands.wait(board.hasFocus)
    QTest.keyClick(board, Qt.Key.Key_Tab)
    assert board.selected == (identity(hands, "Detention sought"),)
    QTest.keyClick(board, Qt.Key.Key_F2)
    dialog = dialog_in(hands)
    assert dialog.title.text() == "Detention sought"
    dialog.reject()
    hands.window.activateWindow()
    board.setFocus()
    QTest.keyClick(board, Qt.Key.Key_Delete)
    hands.wait(lambda: list(events(hands)) == ["Hearing"])
    hands.undo()
    hands.wait(lambda: len(events(hands)) == 2)


def test_f6_brings_the_keys_to_lanes_and_list_at_once(hands: Hands) -> None:
    timeline, board = hands.view.timeline, board_in(hands)
    hands.window.activateWindow()
    for target in (board, timeline.list.table):
        hands.view.facts.tree.setFocus()
        hands.wait(hands.view.facts.tree.hasFocus)
        QTest.keyClick(hands.view.facts.tree, Qt.Key.Key_F6)
        hands.wait(target.hasFocus)
        before = board.scale
        if target is board:
            QTest.keyClick(board, Qt.Key.Key_Plus)
            assert board.scale.minutes < before.minutes
        QTest.keyClick(target, Qt.Key.Key_L)


def test_esc_in_the_time_field_puts_its_words_back_and_the_timeline_stays_large(
    hands: Hands,
) -> None:
    board = board_in(hands)
    hands.window.activateWindow()
    hands.window.menus.fill.trigger()
    board.setFocus()
    hands.wait(board.hasFocus)
    QTest.keyClick(board, Qt.Key.Key_G)
    line = hands.window.focusWidget()
    assert isinstance(line, QLineEdit)
    shown = line.text()
    QTest.keyClicks(line, "banana")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == shown
    assert board.hasFocus()
    assert hands.window.menus.fill.isChecked()
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert not hands.window.menus.fill.isChecked()


def test_whether_the_timeline_moves_is_remembered(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = new_library(tmp_path)
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(path)
        assert board_in(hands).motion.movement is Movement.SYSTEM
        assert hands.window.menus.animate[Movement.SYSTEM].isChecked()
        hands.window.menus.animate[Movement.OFF].trigger()
        assert board_in(hands).motion.movement is Movement.OFF
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(path)
        assert board_in(hands).motion.movement is Movement.OFF
        assert hands.window.menus.animate[Movement.OFF].isChecked()


def test_a_date_that_changes_is_told_anew_though_the_facts_are_read_later(hands: Hands) -> None:
    view, desk = hands.view.timeline, hands.view.desk
    hearing = identity(hands, "Hearing")

    def told() -> str:
        row = view.board.details(hearing)
        return "" if row is None or row.when is None else in_words(row.when)

    assert told() == "20 May 2025"
    may_be_read, table = threading.Event(), view.table
    desk.fetch(lambda _: may_be_read.wait(PATIENCE / 1000), key="facts")
    set_event_dates(desk.library, hearing, understand("2025-05-21"))
    try:
        hands.wait(lambda: view.table is not table)
        assert told() == "21 May 2025"
    finally:
        may_be_read.set()
