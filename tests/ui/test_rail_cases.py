"""The rail: cases with their counts and what is due, and the lists across cases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_room import Hands, window_in
from window_sample import sample_library

from casefile.actions.cases import add_case
from casefile.actions.events import add_event
from casefile.model.dates import understand
from casefile.model.terms import Custody, EventKind, Role
from casefile.store.library import Library
from casefile.store.reads.across import deadlines
from casefile.store.reads.lines import CaseLine, DeadlineLine
from casefile.ui.history_dialog import HistoryDialog
from casefile.ui.history_model import State
from casefile.ui.plurals import EnglishPlurals
from casefile.ui.rail import Across
from casefile.ui.rail_delegate import fitting
from casefile.ui.rail_lists import ListingDialog, shared_widths
from casefile.ui.rail_model import RailRole
from casefile.ui.rail_wording import case_summary, deadline_words, latest_custody, next_deadline
from casefile.ui.theme import Theme
from casefile.ui.theme_inks import SMALL, sized


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.open(sample_library(tmp_path))
        made.wait(lambda: made.view.desk.facts is not None)
        yield made


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.create(tmp_path / "a.casefile") as made:
        yield made


@pytest.fixture
def plurals(theme: Theme, qapp: object) -> Iterator[None]:
    made = EnglishPlurals()
    QApplication.installTranslator(made)
    yield
    QApplication.removeTranslator(made)


def custody(library: Library, case_id: str, until: str, custody: Custody) -> None:
    add_event(
        library, case_id, "Detention", understand("19 April 2025"), understand(until),
        kind=EventKind.CUSTODY, custody=custody,
    )  # fmt: skip


def lines_of(library: Library) -> list[DeadlineLine]:
    with library.read() as connection:
        return deadlines(connection)


def test_a_case_says_who_stands_accused_and_how_many_documents_it_has(plurals: None) -> None:
    line = CaseLine("1", "Osh", "", "Kyrgyzstan", "", "", 6, {Role.SUSPECT: 4})
    assert case_summary(line) == "Kyrgyzstan · 4 suspects · 6 documents"
    line = CaseLine("1", "Osh", "", "Uzbekistan", "", "", 1, {Role.CONVICTED: 1})
    assert case_summary(line) == "Uzbekistan · 1 convicted · 1 document"


def test_the_end_of_a_detention_is_what_is_due_and_counts_its_days(
    library: Library, plurals: None
) -> None:
    case_id = add_case(library, "Osh")
    custody(library, case_id, "17 June 2025", Custody.SOUGHT)
    (line,) = lines_of(library)
    assert deadline_words(line) == "detention sought to 17 Jun 2025"
    day = date(2025, 5, 7)
    assert deadline_words(line, day) == "detention sought to 17 Jun 2025 · 41 days"
    assert deadline_words(line, date(2025, 6, 17)).endswith("· today")
    assert deadline_words(line, date(2025, 6, 18)) == "detention sought to 17 Jun 2025"


def test_no_days_are_counted_to_a_day_that_nobody_knows(library: Library, plurals: None) -> None:
    case_id = add_case(library, "Osh")
    custody(library, case_id, "June 2025", Custody.ORDERED)
    (line,) = lines_of(library)
    assert deadline_words(line, date(2025, 5, 7)) == "detention ordered to some day in Jun 2025"


def test_an_open_end_is_no_deadline(library: Library) -> None:
    case_id = add_case(library, "Osh")
    custody(library, case_id, "..", Custody.SERVED)
    assert lines_of(library) == []


def test_what_is_due_next_comes_before_what_is_due_later(library: Library) -> None:
    case_id = add_case(library, "Osh")
    custody(library, case_id, "17 June 2025", Custody.SOUGHT)
    custody(library, case_id, "2 May 2025", Custody.SERVED)
    add_event(library, case_id, "Hearing", understand("12 May 2025"), kind=EventKind.HEARING)
    lines = lines_of(library)
    hearing = next_deadline(lines, date(2025, 5, 7))
    assert hearing is not None
    assert hearing.kind is EventKind.HEARING
    last = latest_custody(lines)
    assert last is not None
    assert next_deadline(lines, date(2026, 1, 1)) == last
    assert last.custody is Custody.SOUGHT


def test_choosing_another_case_shows_its_documents_and_facts(hands: Hands) -> None:
    rail = hands.view.rail
    assert hands.case_titles() == ["Harbour Archive manuscripts", "Kast, mountain road"]
    hands.qtbot.keyClick(rail.cases, Qt.Key.Key_Down)
    hands.wait(lambda: hands.view.header.title.text() == "Kast, mountain road")
    hands.wait_for_documents(1)
    assert hands.window.windowTitle().startswith("Kast, mountain road — ")


def test_the_header_says_stage_leader_and_what_is_due(hands: Hands) -> None:
    header = hands.view.header
    hands.wait(lambda: header.due.text() != "")
    assert header.jurisdiction.text() == "Tolmeria"
    assert header.stage.text() == "Pre-trial"
    assert header.led_by.text() == "Led by SCIS"
    assert header.due.text() == "detention ordered to 4 Jul 2025"
    assert header.due.isVisible()


def test_deleting_a_case_from_the_rail_is_undone_by_one_undo(hands: Hands) -> None:
    hands.qtbot.keyClick(hands.view.rail.cases, Qt.Key.Key_Delete)
    hands.wait(lambda: hands.case_titles() == ["Kast, mountain road"])
    hands.wait(lambda: hands.view.header.title.text() == "Kast, mountain road")
    hands.wait(lambda: "Delete case" in hands.window.menus.undo.text())
    hands.undo()
    hands.wait(lambda: len(hands.case_titles()) == 2)
    hands.wait(lambda: hands.view.header.title.text() == "Harbour Archive manuscripts")


def test_the_context_menu_of_a_case_offers_all_that_can_be_done(hands: Hands) -> None:
    case_id = hands.view.rail.model.rows[1].id
    menu = hands.view.rail.cases.menu_for(case_id)
    said = [action.text() for action in menu.actions() if action.text()]
    assert said == ["Edit case…", "Relate to another case…", "Export…", "Delete case"]
    delete = menu.actions()[-1]
    delete.trigger()
    hands.wait(lambda: hands.case_titles() == ["Harbour Archive manuscripts"])


def dialog_of(hands: Hands, which: Across) -> ListingDialog:
    hands.view.rail.entries[which].click()
    (dialog,) = [one for one in hands.window.findChildren(ListingDialog) if one.isVisible()]
    hands.wait(lambda: dialog.model.rowCount() > 0)
    return dialog


@pytest.mark.parametrize(
    ("which", "count", "words"),
    [
        (Across.PARTIES, 14, "Samira Haddani"),
        (Across.PROVISIONS, 3, "Criminal Code"),
        (Across.DEADLINES, 6, "detention ordered to 4 Jul 2025"),
    ],
)
def test_a_list_across_cases_shows_as_many_as_the_rail_says(
    hands: Hands, which: Across, count: int, words: str
) -> None:
    dialog = dialog_of(hands, which)
    assert dialog.model.rowCount() == count
    assert hands.view.rail.entries[which].accessibleName().endswith(f", {count}")
    shown = [
        str(dialog.model.index(row, column).data())
        for row in range(count)
        for column in range(dialog.model.columnCount())
    ]
    assert any(words in cell for cell in shown)


@pytest.mark.parametrize("width", [860, 560])
def test_every_column_of_a_list_has_the_room_it_asks_for_or_a_fair_share(
    hands: Hands, width: int
) -> None:
    dialog = dialog_of(hands, Across.PARTIES)
    dialog.resize(width, 460)
    header, room = dialog.view.header(), dialog.view.viewport().width()
    for column in range(dialog.model.columnCount()):
        wanted = dialog.view.sizeHintForColumn(column)
        assert header.sectionSize(column) >= min(wanted, room // 4), column
    assert header.length() <= room


@pytest.mark.parametrize(
    ("wanted", "room", "widths"),
    [
        ([100, 50, 60, 300], 600, [100, 50, 60, 300]),
        ([900, 50, 60, 700], 600, [245, 50, 60, 245]),
        ([900, 900], 0, [0, 0]),
        ([], 100, []),
    ],
)
def test_who_asks_for_little_leaves_more_to_the_others(
    wanted: list[int], room: int, widths: list[int]
) -> None:
    assert shared_widths(wanted, room) == widths


def test_a_deadline_that_lies_behind_says_so_in_words(hands: Hands) -> None:
    dialog = dialog_of(hands, Across.DEADLINES)
    said = [str(dialog.model.index(row, 1).data()) for row in range(dialog.model.rowCount())]
    assert "detention ordered to 4 Jul 2025 · passed" in said


def test_a_narrow_rail_leaves_out_the_jurisdiction_before_it_cuts_the_counts(hands: Hands) -> None:
    index = hands.view.rail.model.index(0)
    whole = str(index.data(RailRole.SUMMARY))
    assert whole.startswith("Tolmeria · ")
    letters = sized(hands.view.rail.cases.font(), SMALL)
    room = QFontMetrics(letters).horizontalAdvance(whole)
    counts = str(index.data(RailRole.COUNTS))
    assert counts == whole.removeprefix("Tolmeria · ")
    assert fitting(letters, room, whole, counts) == whole
    assert fitting(letters, room - 1, whole, counts) == counts


def test_a_line_of_the_deadlines_opens_its_case(hands: Hands) -> None:
    hands.qtbot.keyClick(hands.view.rail.cases, Qt.Key.Key_Down)
    hands.wait(lambda: hands.view.header.title.text() == "Kast, mountain road")
    dialog = dialog_of(hands, Across.DEADLINES)
    dialog.filter.setText("4 Jul")
    dialog.view.setCurrentIndex(dialog.shown.index(0, 0))
    hands.qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    hands.wait(lambda: hands.view.header.title.text() == "Harbour Archive manuscripts")


# History


def history_of(hands: Hands) -> HistoryDialog:
    hands.view.rail.entries[Across.HISTORY].click()
    (dialog,) = [one for one in hands.window.findChildren(HistoryDialog) if one.isVisible()]
    hands.wait(lambda: dialog.model.rowCount() > 0)
    return dialog


def test_history_lists_every_act_and_what_became_of_it(hands: Hands) -> None:
    hands.add_case("One")
    hands.add_case("Two")
    dialog = history_of(hands)
    hands.wait(lambda: dialog.model.rows[0].what == "New case “Two”")
    when = str(dialog.model.index(0, 0).data())
    assert re.fullmatch(r"\d{1,2} [A-Z][a-z]{2} \d{4}, \d\d:\d\d", when)
    hands.qtbot.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    hands.wait(lambda: dialog.model.rows[0].what == "Undid: New case “Two”")
    assert dialog.model.rows[1].state is State.UNDONE
    hands.wait(dialog.redo_button.isEnabled)
    hands.qtbot.mouseClick(dialog.redo_button, Qt.MouseButton.LeftButton)
    hands.wait(lambda: dialog.model.rows[0].what == "Redid: New case “Two”")
    assert dialog.model.rows[2].state is State.STANDS


def test_history_undoes_to_any_point(hands: Hands) -> None:
    for title in ("One", "Two", "Three"):
        hands.add_case(title)
    dialog = history_of(hands)
    hands.wait(lambda: dialog.model.rows[0].what == "New case “Three”")
    one = next(place for place, row in enumerate(dialog.model.rows) if row.what == "New case “One”")
    dialog.view.setCurrentIndex(dialog.model.index(one, 0))
    assert dialog.back_button.isEnabled()
    hands.qtbot.mouseClick(dialog.back_button, Qt.MouseButton.LeftButton)
    hands.wait(lambda: "Three" not in hands.case_titles() and "Two" not in hands.case_titles())
    assert "One" in hands.case_titles()
    hands.wait(lambda: "Two" in hands.window.menus.redo.text())


def test_what_was_undone_before_a_new_act_cannot_be_redone_and_says_so(hands: Hands) -> None:
    hands.add_case("One")
    hands.wait(lambda: "One" in hands.window.menus.undo.text())
    hands.undo()
    hands.add_case("Two")
    dialog = history_of(hands)
    hands.wait(lambda: dialog.model.rows[0].what == "New case “Two”")
    assert dialog.model.rows[2].what == "New case “One”"
    assert dialog.model.rows[2].state is State.PAST
    hands.wait(lambda: not dialog.redo_button.isEnabled())
