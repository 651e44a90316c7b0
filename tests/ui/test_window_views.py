"""How a case's timeline was left, and the views that have a name, stay in the library."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from timeline_room import LEFT
from window_room import Hands, new_library, window_in
from window_sample import sample_library

from casefile.actions.events import add_event
from casefile.actions.views import save_view
from casefile.model.dates import understand
from casefile.model.terms import EventKind, Standing
from casefile.store.library import Library
from casefile.store.reads.across import steps
from casefile.store.reads.views import ViewLine, views_of_case
from casefile.store.remembered import remembered, timeline_of
from casefile.timeline.arrangement import Arrangement, LaneMode
from casefile.timeline.filters import Filter
from casefile.timeline.view_state import ViewState
from casefile.ui.desk import READERS
from casefile.ui.dialogs.view_dialog import RenameViewDialog, SaveViewDialog
from casefile.ui.movement import Movement
from casefile.ui.theme import Theme
from casefile.ui.timeline.view import TimelineView

HEARINGS = Filter(kinds=frozenset((EventKind.HEARING,)))
BY_KIND = Arrangement(LaneMode.KIND)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return sample_library(tmp_path)


@pytest.fixture
def hands(tmp_path: Path, library: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.window.menus.animate[Movement.OFF].trigger()
        open_library(made, library)
        yield made


def open_library(hands: Hands, library: Path) -> None:
    hands.open(library)
    hands.wait(lambda: timeline(hands).table.count > 0)
    hands.wait(lambda: hands.view.desk.facts is not None)


def timeline(hands: Hands) -> TimelineView:
    return hands.view.timeline


def titles(hands: Hands) -> set[str]:
    columns = timeline(hands).board.columns
    rows = sorted({*columns.event.tolist(), *columns.undated.tolist()})
    return set(columns.table.titles_of(rows))


def case_id(hands: Hands) -> str:
    found = hands.view.desk.case_id
    assert found is not None
    return found


def views(hands: Hands) -> tuple[ViewLine, ...]:
    with hands.view.desk.library.read() as connection:
        return views_of_case(connection, case_id(hands))


def other_case(hands: Hands) -> str:
    """The related case, in which something has happened now."""
    assert hands.view.rail.lines is not None
    other = next(line.id for line in hands.view.rail.lines.cases if line.id != case_id(hands))
    add_event(hands.view.desk.library, other, "Seen on the road", understand("2025-03-01"))
    return other


def next_undo(hands: Hands) -> str | None:
    with hands.view.desk.library.read() as connection:
        return steps(connection).undo


def entries(hands: Hands) -> list[str]:
    """The named views in the menu."""
    button = timeline(hands).choices.views
    QTest.mouseClick(button, LEFT)
    assert button.menu_shown.isVisible()
    found = [one.text() for one in button.menu_shown.actions() if one.isCheckable()]
    button.menu_shown.close()
    return found


def choose(hands: Hands, *words: str) -> None:
    """Takes an entry of the views' menu, or of a menu in it."""
    button = timeline(hands).choices.views
    QTest.mouseClick(button, LEFT)
    menu = button.menu_shown
    for word in words[:-1]:
        further = next(one for one in menu.actions() if one.text() == word).menu()
        assert isinstance(further, QMenu)
        menu = further
    next(one for one in menu.actions() if one.text() == words[-1]).trigger()
    button.menu_shown.close()


def save_as(hands: Hands, name: str, *, with_time: bool = False) -> SaveViewDialog:
    choose(hands, "Save view…")
    hands.wait(lambda: bool(hands.window.findChildren(SaveViewDialog)))
    (dialog,) = hands.window.findChildren(SaveViewDialog)
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, name)
    dialog.with_time.setChecked(with_time)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    return dialog


def wait_until_saved(hands: Hands) -> None:
    hands.wait(lambda: not hands.window.findChildren(SaveViewDialog))
    hands.idle()


def wait_until_read(hands: Hands) -> None:
    """Until all that was to be read has been delivered."""
    together, met = threading.Barrier(READERS), list[int]()
    for _ in range(READERS):
        hands.view.desk.compute(together.wait).then(met.append)
    hands.wait(lambda: len(met) == READERS)


def test_the_filter_and_the_lanes_are_there_again_when_the_library_is_opened_again(
    hands: Hands, library: Path
) -> None:
    everything = titles(hands)
    before = next_undo(hands)
    timeline(hands).set_filter(HEARINGS)
    timeline(hands).set_arrangement(BY_KIND)
    few = titles(hands)
    assert len(few) < len(everything)
    of = case_id(hands)
    assert next_undo(hands) == before
    hands.open(new_library(library.parent))
    open_library(hands, library)
    hands.wait(lambda: timeline(hands).wanted == HEARINGS)
    assert timeline(hands).arrangement == BY_KIND
    assert titles(hands) == few
    assert timeline(hands).choices.chips.isVisible()
    assert next_undo(hands) == before
    with hands.view.desk.library.read() as connection:
        kept = ViewState.from_text(remembered(connection, timeline_of(of)))
    assert kept == ViewState(BY_KIND, HEARINGS)


def test_each_case_has_a_filter_of_its_own(hands: Hands) -> None:
    first = case_id(hands)
    other = other_case(hands)
    timeline(hands).set_filter(HEARINGS)
    hands.view.desk.open_case(other)
    hands.wait(lambda: timeline(hands).table.count > 0)
    hands.idle()
    assert timeline(hands).wanted.is_empty
    hands.view.desk.open_case(first)
    hands.wait(lambda: timeline(hands).wanted == HEARINGS)


def test_what_a_case_was_left_with_stays_away_once_no_case_is_open(hands: Hands) -> None:
    first, desk = case_id(hands), hands.view.desk
    save_view(desk.library, first, "Hearings", ViewState(wanted=HEARINGS).as_text())
    timeline(hands).set_filter(HEARINGS)
    desk.open_case(None)
    hands.idle()
    desk.open_case(first)
    desk.open_case(None)
    wait_until_read(hands)
    assert timeline(hands).wanted.is_empty
    assert entries(hands) == []


def test_words_that_are_being_typed_stay_with_the_case_that_is_left(hands: Hands) -> None:
    first, desk = case_id(hands), hands.view.desk
    other = other_case(hands)
    timeline(hands).set_arrangement(BY_KIND)
    field = timeline(hands).choices.filter.text
    QTest.keyClicks(field, "hearing")
    desk.open_case(other)
    assert field.text() == ""
    hands.wait(lambda: timeline(hands).table.count > 0)
    wait_until_read(hands)
    assert timeline(hands).wanted.is_empty
    desk.open_case(first)
    hands.wait(lambda: timeline(hands).wanted == Filter(text="hearing"))
    assert timeline(hands).arrangement == BY_KIND


def test_a_view_that_is_chosen_goes_before_words_that_are_being_typed(hands: Hands) -> None:
    save_view(
        hands.view.desk.library, case_id(hands), "Court", ViewState(wanted=HEARINGS).as_text()
    )
    hands.wait(lambda: entries(hands) == ["Court"])
    field = timeline(hands).choices.filter.text
    QTest.keyClicks(field, "nobody")
    choose(hands, "Court")
    field.flush()
    assert timeline(hands).wanted == HEARINGS


def test_a_saved_view_comes_back_after_other_filters(hands: Hands) -> None:
    timeline(hands).set_filter(HEARINGS)
    timeline(hands).set_arrangement(BY_KIND)
    hearings = titles(hands)
    save_as(hands, "Hearings")
    wait_until_saved(hands)
    button = timeline(hands).choices.views
    hands.wait(lambda: button.text() == "View: Hearings ▾")
    timeline(hands).set_filter(Filter(standings=frozenset((Standing.ALLEGED,))))
    timeline(hands).set_arrangement(Arrangement())
    assert button.text() == "Views ▾"
    assert titles(hands) != hearings
    choose(hands, "Hearings")
    assert titles(hands) == hearings
    assert timeline(hands).arrangement == BY_KIND
    assert button.text() == "View: Hearings ▾"
    (kept,) = views(hands)
    assert ViewState.from_text(kept.arrangement) == ViewState(BY_KIND, HEARINGS)


def test_a_view_with_its_time_goes_back_to_it(hands: Hands) -> None:
    board = timeline(hands).board
    first, end = 1_065_000_000, 1_065_100_000
    timeline(hands).show_range(first, end)
    save_as(hands, "May", with_time=True)
    wait_until_saved(hands)
    timeline(hands).fit()
    assert round(board.scale.first) != first
    hands.wait(lambda: entries(hands) == ["May"])
    choose(hands, "May")
    assert board.scale.first == pytest.approx(first, abs=2)
    assert board.scale.minute(board.axis_width) == pytest.approx(end, abs=2)


def test_a_deleted_view_comes_back_with_undo(hands: Hands) -> None:
    save_view(
        hands.view.desk.library, case_id(hands), "A & B", ViewState(wanted=HEARINGS).as_text()
    )
    hands.wait(lambda: entries(hands) == ["A && B"])
    choose(hands, "Delete view", "A && B")
    hands.wait(lambda: views(hands) == ())
    hands.wait(lambda: entries(hands) == [])
    hands.undo()
    hands.wait(lambda: entries(hands) == ["A && B"])
    choose(hands, "A && B")
    assert timeline(hands).wanted == HEARINGS


def test_a_view_of_a_very_long_name_leaves_its_menu_on_the_screen(hands: Hands) -> None:
    name = "all that was said of the hearings " * 100
    save_view(hands.view.desk.library, case_id(hands), name, ViewState(wanted=HEARINGS).as_text())
    hands.wait(lambda: len(entries(hands)) == 1)
    menu = timeline(hands).choices.views.menu_shown
    assert menu.sizeHint().width() < hands.window.screen().availableGeometry().width()
    choose(hands, *entries(hands))
    assert timeline(hands).wanted == HEARINGS


def test_a_name_that_is_taken_is_asked_about_before_it_is_replaced(hands: Hands) -> None:
    save_view(hands.view.desk.library, case_id(hands), "Court", ViewState().as_text())
    hands.wait(lambda: entries(hands) == ["Court"])
    timeline(hands).set_filter(HEARINGS)
    dialog = save_as(hands, "Court")
    assert dialog.isVisible()
    assert "already" in dialog.error.text()
    assert dialog.save_button.text() == "Replace view"
    (kept,) = views(hands)
    assert ViewState.from_text(kept.arrangement) == ViewState()
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    wait_until_saved(hands)
    (kept,) = views(hands)
    assert ViewState.from_text(kept.arrangement) == ViewState(wanted=HEARINGS)
    hands.window.menus.undo.trigger()
    hands.wait(lambda: ViewState.from_text(views(hands)[0].arrangement) == ViewState())


def test_a_view_is_renamed_and_the_name_of_another_is_refused(hands: Hands) -> None:
    library: Library = hands.view.desk.library
    for name in ("One", "Two"):
        save_view(library, case_id(hands), name, ViewState().as_text())
    hands.wait(lambda: entries(hands) == ["One", "Two"])
    choose(hands, "Rename view", "One")
    (dialog,) = hands.window.findChildren(RenameViewDialog)
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Two")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    hands.wait(lambda: "already" in dialog.error.text())
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Three")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    hands.wait(lambda: entries(hands) == ["Three", "Two"])


def test_what_a_view_asks_for_may_have_gone(hands: Hands) -> None:
    gone = ViewState(wanted=Filter(suspects=frozenset(("0" * 32,))))
    save_view(hands.view.desk.library, case_id(hands), "Somebody", gone.as_text())
    hands.wait(lambda: entries(hands) == ["Somebody"])
    choose(hands, "Somebody")
    assert titles(hands) == set()
    assert timeline(hands).choices.nothing.isVisible()
    QTest.mouseClick(timeline(hands).choices.clear, LEFT)
    assert titles(hands)


def test_the_events_of_related_cases_come_and_go(hands: Hands) -> None:
    lanes = timeline(hands).choices.lanes
    other_case(hands)
    own = timeline(hands).table.count
    QTest.mouseClick(lanes, LEFT)
    assert lanes.related.isVisible()
    lanes.related.trigger()
    lanes.menu_shown.close()
    hands.wait(lambda: timeline(hands).table.count > own)
    QTest.mouseClick(lanes, LEFT)
    lanes.related.trigger()
    lanes.menu_shown.close()
    hands.wait(lambda: timeline(hands).table.count == own)
