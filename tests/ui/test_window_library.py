"""The window and its library: opening, closing, refusing, remembering, undoing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from window_room import FILING, Hands, new_library, window_in
from window_sample import sample_library

from casefile.actions.cases import add_case
from casefile.actions.events import add_event
from casefile.actions.parties import add_involvement
from casefile.model.colours import DARK
from casefile.model.dates import understand
from casefile.model.terms import EventKind, Role
from casefile.store.library import Library
from casefile.store.reads.facts import facts
from casefile.ui.drop_sign import DropSign
from casefile.ui.theme import Appearance, Theme, inks_now
from casefile.ui.timeline.board import Board
from casefile.ui.window_panes import first_sizes

HOLDS_A_LIBRARY = """
import sys
from pathlib import Path
from casefile.store.library import Library
with Library.open(Path(sys.argv[1])):
    print("open", flush=True)
    input()
"""


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        yield made


def refusal(hands: Hands) -> str:
    """What the window says of a file it cannot open; the message is then sent away."""

    def boxes() -> list[QMessageBox]:
        return [one for one in hands.window.findChildren(QMessageBox) if one.isVisible()]

    hands.wait(lambda: bool(boxes()))
    (box,) = boxes()
    words = box.text()
    assert box.windowTitle() == "The library was not opened"
    assert box.icon() is QMessageBox.Icon.NoIcon
    box.accept()
    return words


def test_the_window_is_there_before_the_library_is(hands: Hands, tmp_path: Path) -> None:
    path = new_library(tmp_path)
    hands.window.open_library(path)
    assert hands.window.isVisible()
    assert hands.window.view is None
    assert hands.window.opening is not None
    assert path.name in hands.window.opening.words.text()
    hands.wait_for_library()
    assert hands.window.status.library.text() == "Field notes.casefile"
    assert hands.window.status.saved.text() == "all changes saved"


def test_without_a_library_there_are_three_ways_in(hands: Hands) -> None:
    hands.window.show_welcome()
    welcome = hands.window.welcome
    assert welcome.isVisible()
    for button in (welcome.new_button, welcome.open_button, welcome.sample_button):
        assert button.isEnabled()
    assert not hands.window.menus.new_case.isEnabled()


def test_a_new_library_is_made_and_open_at_once(hands: Hands, tmp_path: Path) -> None:
    hands.window.create_library(tmp_path / "Notes.casefile")
    hands.wait_for_library()
    assert (tmp_path / "Notes.casefile").is_file()
    assert hands.view.reader.stack.currentWidget() is hands.view.reader.empty_pane


@pytest.mark.parametrize(
    "content", [b"", b"not a library at all", b"SQLite format 3\0" + bytes(99)]
)
def test_a_file_that_is_no_library_is_refused_and_left_as_it_is(
    hands: Hands, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "letter.casefile"
    path.write_bytes(content)
    hands.window.open_library(path)
    assert "letter.casefile" in refusal(hands)
    assert hands.window.welcome.isVisible()
    assert path.read_bytes() == content


def test_a_library_that_is_open_elsewhere_says_where(hands: Hands, tmp_path: Path) -> None:
    path = new_library(tmp_path)
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            HOLDS_A_LIBRARY,
            str(path),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdin is not None
    assert holder.stdout is not None
    with holder:
        assert holder.stdout.readline() == "open\n"
        hands.window.open_library(path)
        assert "is open in" in refusal(hands)
        holder.stdin.write("\n")
    hands.open(path)


def test_closing_the_window_lets_go_of_the_library(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = new_library(tmp_path)
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(path)
        hands.add_case("Osh recruitment")
    with Library.open(path) as library, library.read() as connection:
        titles = connection.exec_driver_sql("SELECT title FROM cases").scalars().all()
    assert titles == ["Osh recruitment"]


def test_a_library_dropped_on_an_open_one_is_opened_and_not_attached(
    hands: Hands, tmp_path: Path
) -> None:
    hands.open(new_library(tmp_path))
    another = new_library(tmp_path, "Another.casefile")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(another))])
    hands.drag_in(hands.window, data)
    (sign,) = (one for one in hands.window.findChildren(DropSign) if one.isVisible())
    assert sign.words == "Drop to open “Another”"
    assert hands.drop(hands.view.reader, data)
    assert not sign.isVisible()
    hands.wait(lambda: hands.window.view is not None and hands.view.desk.library.path == another)
    hands.wait_for_library()
    assert hands.case_titles() == []
    notice = hands.view.notice
    assert notice.isVisible()
    assert notice.words.text() == (
        "“Another” is open now. The other library is closed and saved: "
        "File → Open again brings it back."
    )


def test_the_cases_are_there_before_the_library_is_and_can_be_chosen(
    hands: Hands, tmp_path: Path
) -> None:
    path = new_library(tmp_path)
    with Library.open(path) as library:
        add_case(library, "Airport")
        chosen = add_case(library, "Harbour manuscripts")
    hands.window.open_library(path)
    assert hands.window.view is None
    opening = hands.window.opening
    assert opening is not None
    assert [row.title for row in opening.model.rows] == ["Airport", "Harbour manuscripts"]
    place = opening.cases.visualRect(opening.model.index(1)).center()
    QTest.mouseClick(opening.cases.viewport(), Qt.MouseButton.LeftButton, pos=place)
    hands.wait_for_library()
    hands.wait(lambda: hands.view.header.title.text() == "Harbour manuscripts")
    assert hands.view.desk.case_id == chosen


def test_opening_another_library_closes_the_first(hands: Hands, tmp_path: Path) -> None:
    first, second = new_library(tmp_path, "a.casefile"), new_library(tmp_path, "b.casefile")
    hands.open(first)
    hands.open(second)
    assert hands.window.status.library.text() == "b.casefile"
    Library.open(first).close()
    assert hands.window.memory.recent == [second, first]


def test_the_next_start_finds_the_case_and_the_panes_as_they_were(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = sample_library(tmp_path)
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(path)
        hands.qtbot.keyClick(hands.view.rail.cases, Qt.Key.Key_Down)
        hands.wait(lambda: hands.view.header.title.text() == "Kast, mountain road")
        hands.window.menus.panes["facts"].trigger()
        assert not hands.view.facts.isVisible()
    with window_in(tmp_path, theme, qtbot) as hands:
        assert hands.window.memory.recent == [path]
        hands.open(path)
        hands.wait(lambda: hands.view.header.title.text() == "Kast, mountain road")
        assert not hands.view.facts.isVisible()
        assert not hands.window.menus.panes["facts"].isChecked()
        hands.window.menus.panes["facts"].trigger()
        assert hands.view.facts.isVisible()


def test_every_pane_can_be_hidden_and_the_timeline_fill_the_window(
    hands: Hands, tmp_path: Path
) -> None:
    hands.open(sample_library(tmp_path))
    view, menus = hands.view, hands.window.menus
    for name, pane in view.panes.items():
        menus.panes[name].trigger()
        assert not pane.isVisible()
        menus.panes[name].trigger()
        assert pane.isVisible()
    height = view.timeline.height()
    menus.fill.trigger()
    hands.wait(lambda: view.timeline.height() > height)
    assert not view.reader.isVisible()
    menus.fill.trigger()
    assert view.reader.isVisible()


def test_the_undo_entry_and_the_status_bar_say_what_undo_would_take_back(
    hands: Hands, tmp_path: Path
) -> None:
    hands.open(new_library(tmp_path))
    assert not hands.window.menus.undo.isEnabled()
    hands.add_case("Osh & Andijan")
    keys = QKeySequence(QKeySequence.StandardKey.Undo).toString()
    hands.wait(
        lambda: hands.window.status.undo.text() == f"Undo: New case “Osh & Andijan” ({keys})"
    )
    assert hands.window.menus.undo.text() == "Undo: New case “Osh && Andijan”"
    hands.undo()
    hands.wait(lambda: hands.case_titles() == [])
    assert hands.window.menus.redo.text() == "Redo: New case “Osh && Andijan”"
    hands.window.menus.redo.trigger()
    hands.wait(lambda: hands.case_titles() == ["Osh & Andijan"])
    told = hands.window.status.told
    hands.wait(lambda: told.text() == "Redone: New case “Osh & Andijan”")
    # It is no news any more once something else was done.
    hands.add_case("Chuy")
    assert told.text() == ""


def test_undo_works_after_a_restart(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    path = new_library(tmp_path)
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(path)
        hands.add_case("Osh recruitment")
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(path)
        hands.wait(lambda: hands.case_titles() == ["Osh recruitment"])
        hands.undo()
        hands.wait(lambda: hands.case_titles() == [])


def test_a_new_case_is_typed_and_opened(hands: Hands, tmp_path: Path) -> None:
    hands.open(new_library(tmp_path))
    hands.window.menus.new_case.trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    field = dialog.focusWidget() or dialog.findChild(QLineEdit)
    hands.qtbot.keyClicks(field, "Osh recruitment")
    hands.qtbot.keyClick(field, Qt.Key.Key_Return)
    hands.wait(lambda: hands.view.header.title.text() == "Osh recruitment")
    assert hands.window.windowTitle() == "Osh recruitment — Field notes.casefile"


def test_an_event_tagged_from_a_passage_stands_among_facts_and_on_the_timeline(
    hands: Hands, tmp_path: Path
) -> None:
    hands.open(new_library(tmp_path))
    note = tmp_path / "note.txt"
    note.write_text("They were detained on 19 April 2025 in Osh.", encoding="utf-8")
    hands.drop_files(hands.view, note)
    hands.wait_for_documents(1)
    hands.wait(lambda: hands.view.reader.canvas.pages is not None)
    canvas = hands.view.reader.canvas
    hands.qtbot.keyClick(canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.wait(lambda: bool(hands.view.reader.selection))
    hands.qtbot.keyClick(canvas, Qt.Key.Key_E)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    title = dialog.findChildren(QLineEdit)[0]
    title.clear()
    hands.qtbot.keyClicks(title, "Detained in Osh")
    hands.wait(lambda: dialog.save_button.isEnabled())  # type: ignore[attr-defined]
    hands.qtbot.keyClick(title, Qt.Key.Key_Return)
    hands.wait(lambda: hands.view.desk.facts is not None and len(hands.view.desk.facts.events) == 1)
    assert hands.view.desk.facts is not None
    (event,) = hands.view.desk.facts.events
    assert event.title == "Detained in Osh"
    assert event.citations[0].quote == "They were detained on 19 April 2025 in Osh."
    hands.wait(lambda: hands.lines[0].tagged == 1)
    hands.undo()
    hands.wait(lambda: hands.view.desk.facts is not None and not hands.view.desk.facts.events)


def test_a_fact_leads_to_its_passage_in_another_document(hands: Hands, tmp_path: Path) -> None:
    hands.open(sample_library(tmp_path))
    hands.wait(lambda: hands.view.desk.facts is not None and hands.view.reading.line is not None)
    facts = hands.view.desk.facts
    assert facts is not None
    here = hands.view.reading.sha256
    citation = next(
        one for event in facts.events for one in event.citations if one.document != here
    )
    hands.view.facts.citationChosen.emit(citation)
    hands.wait(lambda: hands.view.reading.sha256 == citation.document)
    hands.wait(lambda: hands.view.reader.canvas.page == citation.page)


def test_a_pdf_is_drawn_and_its_thumbnail_kept(hands: Hands, tmp_path: Path) -> None:
    path = new_library(tmp_path)
    hands.open(path)
    hands.drop_files(hands.view, FILING)
    hands.wait_for_documents(1)
    sha256 = hands.lines[0].sha256
    hands.wait(lambda: hands.view.reader.canvas.drawings.picture(1) is not None)
    hands.wait(lambda: hands.view.documents.thumbnails.get(sha256, "pdf") is not None)
    with hands.view.desk.library.read() as connection:
        kept = connection.exec_driver_sql("SELECT count(*) FROM thumbnails").scalar()
    assert kept == 1


def test_what_could_not_be_done_is_said_in_a_calm_bar(hands: Hands, tmp_path: Path) -> None:
    hands.open(new_library(tmp_path))
    hands.view.desk.act(add_case, "   ")
    notice = hands.view.notice
    hands.wait(notice.isVisible)
    assert notice.words.text() == "A case needs a title. Nothing was changed."
    hands.qtbot.mouseClick(notice.close_button, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()


def test_dark_is_chosen_in_the_menu_and_remembered(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.window.menus.appearance[Appearance.DARK].trigger()
        assert inks_now() is DARK
        assert hands.window.memory.appearance is Appearance.DARK
    with window_in(tmp_path, theme, qtbot) as hands:
        assert hands.window.memory.appearance is Appearance.DARK


def test_letters_grow_for_the_whole_window(hands: Hands, tmp_path: Path) -> None:
    hands.open(sample_library(tmp_path))
    hands.wait(lambda: hands.view.rail.model.rowCount() == 2)
    before = hands.view.rail.cases.sizeHintForRow(0)
    size = QApplication.font().pointSizeF()
    hands.window.menus.text_sizes[200].trigger()
    try:
        assert QApplication.font().pointSizeF() == pytest.approx(2 * size)
        hands.wait(lambda: hands.view.rail.cases.sizeHintForRow(0) > 1.6 * before)
    finally:
        hands.window.menus.text_sizes[100].trigger()
    assert QApplication.font().pointSizeF() == pytest.approx(size)


def test_no_two_menu_entries_have_the_same_key(hands: Hands) -> None:
    keys = [
        key.toString()
        for menu in hands.window.menuBar().actions()
        for action in menu.menu().actions()
        for key in action.shortcuts()
    ]
    assert len(keys) > 20
    assert len(keys) == len(set(keys))


def test_the_panes_are_as_drawn_at_their_size_and_leaner_in_a_small_window() -> None:
    drawn = first_sizes(QSize(1440, 876))
    assert drawn["top"][0] == 232
    assert drawn["centre"] == [206, 670, 332]
    assert drawn["main"][1] == 252
    small = first_sizes(QSize(1024, 650))
    assert small["centre"][1] > 400


def test_a_window_made_smaller_leaves_room_to_read(hands: Hands, tmp_path: Path) -> None:
    hands.open(sample_library(tmp_path))
    view = hands.view
    hands.window.resize(1024, 700)
    hands.wait(lambda: view.width() == 1024)
    assert view.centre.sizes()[1] > 400
    assert view.top.sizes()[0] == 188
    assert view.timeline.height() <= 190
    hands.window.resize(1440, 900)
    hands.wait(lambda: view.width() == 1440)
    assert view.top.sizes()[0] == 232
    assert abs(view.facts.width() - 332) <= 2


def test_a_size_set_by_hand_stays_and_is_there_at_the_next_start(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = sample_library(tmp_path)
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(path)
        hands.window.resize(1440, 900)
        hands.wait(lambda: hands.view.width() == 1440)
        drag = hands.view.top.handle(1)
        middle, left = drag.rect().center(), Qt.MouseButton.LeftButton
        qtbot.mousePress(drag, left, pos=middle)
        there = QPointF(middle + QPoint(68, 0))
        moved = QMouseEvent(
            QEvent.Type.MouseMove, there, drag.mapToGlobal(there), left, left,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(drag, moved)
        qtbot.mouseRelease(drag, left, pos=drag.rect().center())
        assert abs(hands.view.rail.width() - 300) <= 2
        hands.window.resize(1300, 860)
        hands.wait(lambda: hands.view.width() == 1300)
        assert abs(hands.view.rail.width() - 300) <= 2
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(path)
        hands.window.resize(1400, 900)
        hands.wait(lambda: hands.view.width() == 1400)
        assert abs(hands.view.rail.width() - 300) <= 2


def test_a_hearing_of_one_suspect_stands_in_their_lane_whoever_else_took_part(
    hands: Hands, tmp_path: Path
) -> None:
    hands.open(new_library(tmp_path))
    case_id = hands.add_case("Osh recruitment")
    hands.wait(lambda: hands.view.desk.case_id == case_id)
    library = hands.view.desk.library
    add_involvement(library, case_id, "Sergei Lapushkin")
    add_involvement(library, case_id, "Osh City Court", role=Role.COURT)
    with library.read() as connection:
        parties = [line.party_id for line in facts(connection, case_id).involvements]
    when = understand("22 April 2025")
    add_event(library, case_id, "Hearing", when, kind=EventKind.HEARING, party_ids=parties)
    board = hands.view.timeline.findChildren(Board)[0]
    hands.wait(lambda: len(board.columns) == 1)
    assert [lane.name for lane in board.columns.lanes] == ["Sergei Lapushkin"]


def test_the_welcome_shows_its_whole_sentence(hands: Hands) -> None:
    hands.window.show_welcome()
    for percent in (100, 200):
        hands.window.look.choose_size(percent)
        words = hands.window.welcome.promise
        hands.wait(lambda words=words: words.height() >= words.heightForWidth(words.width()))
        assert words.heightForWidth(words.width()) > words.fontMetrics().height()
    hands.window.look.choose_size(100)


def test_nothing_but_the_window_comes_up_while_a_library_is_opened(
    hands: Hands, tmp_path: Path
) -> None:
    shown: list[object] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            came = event.type() is QEvent.Type.Show and isinstance(watched, QWidget)
            if came and watched.isWindow():  # type: ignore[attr-defined]
                shown.append(watched)
            return False

    watch = Watch()
    QApplication.instance().installEventFilter(watch)  # type: ignore[union-attr]
    try:
        hands.window.create_library(tmp_path / "Notes.casefile")
        hands.wait_for_library()
    finally:
        QApplication.instance().removeEventFilter(watch)  # type: ignore[union-attr]
    assert shown == []


def test_escape_gives_a_timeline_that_fills_the_window_its_place_back(
    hands: Hands, tmp_path: Path
) -> None:
    hands.open(sample_library(tmp_path))
    fill = hands.window.menus.fill
    fill.trigger()
    assert not hands.view.top.isVisible()
    hands.window.activateWindow()
    hands.wait(hands.window.isActiveWindow)
    hands.qtbot.keyClick(hands.window, Qt.Key.Key_Escape)
    assert hands.view.top.isVisible()
    assert not fill.isChecked()
