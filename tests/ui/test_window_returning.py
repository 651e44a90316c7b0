"""Whoever starts the program again is where they were: in the document, the facts, in time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_room import Hands, new_library, window_in
from window_sample import sample_library

from casefile.actions.cases import add_case, delete_case
from casefile.actions.documents import detach
from casefile.actions.events import add_event, delete_events
from casefile.model.dates import understand
from casefile.store.changes import Changes
from casefile.store.library import Library
from casefile.store.reads.across import steps
from casefile.store.remembered import place_in, remember, remembered
from casefile.timeline.sorting import SortBy, Sorting
from casefile.ui.case_place import CasePlace, TimelinePlace
from casefile.ui.facts.tree import FactsPlace
from casefile.ui.reader.place import PagePlace, place_of
from casefile.ui.theme import Theme

NONE = Qt.KeyboardModifier.NoModifier


def open_whole(hands: Hands, path: Path) -> None:
    """Opens a library and waits until every pane shows its case."""
    hands.open(path)
    wait_for_case(hands)


def wait_for_case(hands: Hands) -> None:
    view = hands.view
    hands.wait(lambda: view.desk.facts is not None and view.timeline.table.count > 0)
    hands.wait(lambda: view.timeline_views.is_read and bool(view.facts.tree.facts.root.children))
    hands.wait(lambda: place_of(view.reader.canvas) is not None)


def choose_document(hands: Hands, row: int) -> str:
    """Goes to a document of the list with a click; its SHA-256."""
    view = hands.view
    sha256 = view.documents.model.lines[row].sha256
    index = view.documents.model.index(row)
    view.documents.list.scrollTo(index)
    place = view.documents.list.visualRect(index).center()
    QTest.mouseClick(view.documents.list.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    hands.wait(lambda: view.reading.sha256 == sha256 and view.reader.canvas.pages is not None)
    return sha256


def longest(hands: Hands) -> int:
    lines = hands.view.documents.model.lines
    return max(range(len(lines)), key=lambda row: lines[row].pages)


def wander(hands: Hands) -> None:
    """Goes somewhere in every pane, as hands do."""
    view = hands.view
    choose_document(hands, longest(hands))
    hands.window.menus.zoom_in.trigger()
    for _ in range(4):
        QTest.keyClick(view.reader.canvas, Qt.Key.Key_PageDown)
    tree = view.facts.tree
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Home)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    tree.verticalScrollBar().setValue(37)
    board = view.timeline.board
    board.set_motion(False)
    for _ in range(3):
        QTest.keyClick(board, Qt.Key.Key_Plus)
    QTest.keyClick(board, Qt.Key.Key_Right)


def test_everything_returns_to_where_it_was(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    path = sample_library(tmp_path)
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, path)
        wander(hands)
        before = hands.view.returning.place
        zoom = hands.view.reader.canvas.zoom
        pages = place_of(hands.view.reader.canvas)
        span = hands.view.timeline.board.own_span
        assert before.pages[before.document or ""].page > 1
        assert before.facts.shut
        assert before.facts.scroll == 37
        assert span is not None
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, path)
        view = hands.view
        hands.wait(lambda: view.returning.place == before)
        assert place_of(view.reader.canvas) == pages
        assert view.reader.canvas.zoom == zoom
        assert view.timeline.board.own_span == span
        assert view.facts.tree.verticalScrollBar().value() == 37
        first = view.facts.tree.facts.root.children[0]
        assert not view.facts.tree.isExpanded(view.facts.tree.facts.index_of(first))


class Painted(QObject):
    """Notes the page at each painting of the reader's pages."""

    def __init__(self, hands: Hands) -> None:
        super().__init__()
        self._canvas = hands.view.reader.canvas
        self.pages: list[int] = []
        self._canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._canvas.pages is not None:
            self.pages.append(self._canvas.page)
        return False


def test_the_reader_is_at_its_page_the_first_time_it_is_painted(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = sample_library(tmp_path)
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, path)
        choose_document(hands, longest(hands))
        QTest.keyClick(
            hands.view.reader.canvas, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier
        )
        page = hands.view.reader.canvas.page
        assert page > 1
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.window.open_library(path)
        hands.wait(lambda: hands.window.view is not None)
        painted = Painted(hands)
        wait_for_case(hands)
        hands.wait(lambda: len(painted.pages) > 2)
        assert set(painted.pages) == {page}


def test_each_document_of_a_case_is_left_and_found_at_its_own_page(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, sample_library(tmp_path))
        canvas = hands.view.reader.canvas
        row = longest(hands)
        choose_document(hands, row)
        for _ in range(3):
            QTest.keyClick(canvas, Qt.Key.Key_PageDown)
        there = place_of(canvas)
        choose_document(hands, 0 if row else 1)
        assert place_of(canvas) != there
        choose_document(hands, row)
        assert place_of(canvas) == there


def test_each_case_is_left_and_found_where_it_was(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, sample_library(tmp_path))
        wander(hands)
        before = hands.view.returning.place
        hands.qtbot.keyClick(hands.view.rail.cases, Qt.Key.Key_Down)
        hands.wait(lambda: hands.view.header.title.text() == "Kast, mountain road")
        hands.wait(lambda: hands.view.desk.facts is not None)
        assert hands.view.timeline.board.own_span is None
        hands.qtbot.keyClick(hands.view.rail.cases, Qt.Key.Key_Up)
        wait_for_case(hands)
        hands.wait(lambda: hands.view.returning.place == before)


def test_the_list_and_the_timeline_that_fills_the_window_are_there_again(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = sample_library(tmp_path)
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, path)
        hands.window.menus.fill.trigger()
        hands.window.menus.as_list.trigger()
        hands.view.timeline.list.sort(Sorting(SortBy.DATE, is_descending=True))
        first = hands.view.timeline.list.model.id_at(0)
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, path)
        assert hands.window.menus.fill.isChecked()
        assert hands.window.menus.as_list.isChecked()
        assert not hands.view.top.isVisible()
        assert hands.view.timeline.list.isVisible()
        assert hands.view.timeline.list.model.id_at(0) == first
        hands.qtbot.keyClick(hands.window, Qt.Key.Key_Escape)
        assert hands.view.top.isVisible()
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, path)
        assert hands.view.top.isVisible()


def kept(hands: Hands) -> CasePlace:
    """What stands in the library."""
    with hands.view.desk.library.read() as connection:
        return CasePlace.from_text(remembered(connection, place_in(hands.window.case_id or "")))


def test_a_second_after_the_last_movement_it_is_kept_and_nothing_else_has_changed(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, sample_library(tmp_path))
        with hands.view.desk.library.read() as connection:
            undone = steps(connection)
        changes: list[Changes] = []
        busy: list[bool] = []
        hands.view.desk.changed.connect(changes.append)
        hands.view.desk.busyChanged.connect(busy.append)
        wander(hands)
        hands.wait(lambda: kept(hands) == hands.view.returning.place)
        with hands.view.desk.library.read() as connection:
            assert steps(connection) == undone
        assert [one for one in changes if not one.any_of("thumbnails")] == []
        assert busy == []


def test_nothing_of_a_case_stands_in_the_settings(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = sample_library(tmp_path)
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, path)
        wander(hands)
        case_id, lines = hands.window.case_id, hands.view.documents.model.lines
    written = (tmp_path / "window.ini").read_text()
    assert path.name in written
    assert case_id is not None
    assert case_id not in written
    assert not [line for line in lines if line.sha256 in written or line.title in written]


def test_a_document_that_is_gone_gives_way_to_another(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = sample_library(tmp_path)
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, path)
        gone = choose_document(hands, 1)
        case_id = hands.window.case_id
    assert case_id is not None
    with Library.open(path) as library:
        detach(library, case_id, gone)
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, path)
        hands.wait(lambda: hands.view.reading.sha256 == hands.lines[0].sha256)
        assert gone not in {line.sha256 for line in hands.lines}


def test_a_document_with_fewer_pages_by_now_is_shown_at_its_last(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = sample_library(tmp_path)
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, path)
        sha256 = choose_document(hands, longest(hands))
        case_id = hands.window.case_id
    assert case_id is not None
    far = CasePlace(sha256, {sha256: PagePlace(900, 0.5)})
    with Library.open(path) as library:
        remember(library, place_in(case_id), far.as_text())
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, path)
        pages = hands.view.reader.canvas.pages
        assert pages is not None
        assert hands.view.reader.canvas.page == pages.count > 1


def test_a_case_that_was_deleted_gives_way_and_is_whole_again_after_undo(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = sample_library(tmp_path)
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, path)
        wander(hands)
        before, case_id = hands.view.returning.place, hands.window.case_id
    assert case_id is not None
    with Library.open(path) as library:
        delete_case(library, case_id)
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(path)
        hands.wait(lambda: hands.window.case_id not in (None, case_id))
        hands.undo()
        hands.wait(lambda: hands.window.case_id == case_id)
        wait_for_case(hands)
        assert hands.view.timeline.table.count > 0
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, path)
        assert hands.window.case_id == case_id
    assert before.document is not None


def test_an_event_that_is_gone_is_not_selected_and_an_empty_time_not_shown(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = new_library(tmp_path)
    with Library.open(path) as library:
        case_id = add_case(library, "Harbour manuscripts")
        for day in ("3 April 2025", "9 May 2025"):
            add_event(library, case_id, f"Hearing of {day}", understand(day))
        gone = add_event(library, case_id, "Talk", understand("1 June 2031"))
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(path)
        board = hands.view.timeline.board
        board.set_motion(False)
        hands.wait(lambda: hands.view.timeline.table.count == 3)
        QTest.keyClick(board, Qt.Key.Key_Backtab)
        assert board.selected == (gone,)
        for _ in range(12):
            QTest.keyClick(board, Qt.Key.Key_Plus)
        span = board.own_span
    with Library.open(path) as library:
        delete_events(library, (gone,))
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(path)
        board = hands.view.timeline.board
        hands.wait(lambda: hands.view.timeline.table.count == 2)
        assert board.selected == ()
        there, shown = board.columns.span, hands.view.timeline.seen[1]
        assert span is not None
        assert there is not None
        assert span[0] > there[1]
        assert shown[0] <= there[0] < there[1] <= shown[1]


WHOLE = CasePlace(
    "ab" * 32,
    {"cd" * 32: PagePlace(3, 0.25, 0.5), "ab" * 32: PagePlace(7, 0.125)},
    1.25,
    40,
    FactsPlace(frozenset({"suspects/1"}), frozenset({"events"}), "suspects/1", 12),
    TimelinePlace((10.5, 99.25), 36, ("a", "b"), True, "a", Sorting(SortBy.KIND, True)),
)


def test_a_place_is_read_as_it_was_written() -> None:
    assert CasePlace.from_text(WHOLE.as_text()) == WHOLE
    assert CasePlace.from_text(CasePlace().as_text()) == CasePlace()


@pytest.mark.parametrize(
    "text",
    [
        None, "", "[]", "no", "[" * 100_000, '{"document": 3, "pages": [], "zoom": "x"}',
        '{"pages": {"a": [1]}, "documents": -4, "facts": {"open": 3, "scroll": 1e999}}',
        '{"timeline": {"span": [5, 5], "selected": {}, "sort": ["x", 1], "scroll": NaN}}',
        '{"timeline": {"span": [NaN, Infinity], "list": "yes"}, "facts": []}',
    ],
)  # fmt: skip
def test_a_place_nobody_understands_is_no_place(text: str | None) -> None:
    assert CasePlace.from_text(text) == CasePlace()


def test_of_many_documents_the_last_ones_are_kept() -> None:
    many = CasePlace(pages={f"{number:064x}": PagePlace(2) for number in range(300)})
    read = CasePlace.from_text(many.as_text())
    assert list(read.pages) == [f"{number:064x}" for number in range(250, 300)]
    assert len(many.as_text()) < 6_000


def test_a_window_of_another_size_shows_the_same_words(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    path = sample_library(tmp_path)
    with window_in(tmp_path, theme, qtbot) as hands:
        open_whole(hands, path)
        wander(hands)
        pages = place_of(hands.view.reader.canvas)
        span = hands.view.timeline.board.own_span
    assert pages is not None
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.window.resize(1100, 760)
        open_whole(hands, path)
        now = place_of(hands.view.reader.canvas)
        assert now is not None
        assert now.page == pages.page
        assert now.share == pytest.approx(pages.share, abs=0.01)
        assert hands.view.timeline.board.own_span == span
        QApplication.processEvents()
