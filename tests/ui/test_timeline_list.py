"""The timeline as a list: what it shows, what hands and keys do, what is read aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from timeline_room import CONTROL, EVENTS, LEFT, NONE, PEOPLE, SHIFT, click, event

from casefile.model.dates import understand
from casefile.model.terms import EventKind, Standing
from casefile.timeline.codes import Indices
from casefile.timeline.events import EventTable
from casefile.timeline.filters import Filter
from casefile.timeline.rows import EventRow
from casefile.ui.plurals import EnglishPlurals
from casefile.ui.theme import Theme
from casefile.ui.timeline import TimelineView
from casefile.ui.timeline.choosing import MOST_SELECTED
from casefile.ui.timeline.chronology_source import BoardSource, Listed
from casefile.ui.timeline.chronology_table import ChronologyTable
from casefile.ui.timeline.chronology_words import Column


@pytest.fixture(autouse=True)
def counted(qapp: QApplication) -> Iterator[None]:
    """Counts are said as the program says them."""
    plurals = EnglishPlurals(qapp)
    qapp.installTranslator(plurals)
    yield
    qapp.removeTranslator(plurals)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TimelineView:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(1200, 320)
    view.set_today(date(2025, 5, 7))
    view.show_events(EVENTS, PEOPLE)
    view.show()
    qtbot.waitExposed(view)
    view.show_list(True)
    QApplication.processEvents()
    return view


def table_in(view: TimelineView) -> ChronologyTable:
    (table,) = view.findChildren(ChronologyTable)
    return table


def column(view: TimelineView, which: Column) -> list[str]:
    """What a column shows, from top to bottom, once it has been told."""
    model = table_in(view).model()
    lines = range(model.rowCount())
    for line in lines:
        model.index(line, which).data()
    QApplication.processEvents()
    return [model.index(line, which).data() for line in lines]


def place_in(view: TimelineView, line: int, which: Column = Column.EVENT) -> QPoint:
    table = table_in(view)
    return table.visualRect(table.model().index(line, which)).center()


def press(view: TimelineView, line: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(table_in(view).viewport(), LEFT, modifiers, place_in(view, line))


def chosen(view: TimelineView) -> set[int]:
    return {index.row() for index in table_in(view).selectionModel().selectedRows()}


def sort_by(view: TimelineView, which: Column) -> None:
    header = table_in(view).horizontalHeader()
    x = header.sectionViewportPosition(which) + 20
    QTest.mouseClick(header.viewport(), LEFT, NONE, QPoint(x, header.height() // 2))


def name_of(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


TITLES = ["sentence <b>elsewhere</b>", "held", "sought", "hearing", "rumour"]


def test_one_line_an_event_by_date_and_the_undated_last(view: TimelineView) -> None:
    assert column(view, Column.EVENT) == TITLES
    assert column(view, Column.DATE) == [
        "some day from 1 to 25 Apr 2025", "19 Apr 2025", "22 Apr 2025 – 17 Jun 2025",
        "20 May 2025", "not dated",
    ]  # fmt: skip
    assert column(view, Column.KIND) == [
        "sentence", "custody served", "custody sought", "hearing", "",
    ]  # fmt: skip


def test_lines_whose_order_nobody_knows_say_so_beneath_the_pointer(view: TimelineView) -> None:
    column(view, Column.DATE)
    model = table_in(view).model()
    hints = [model.index(at, Column.DATE).data(Qt.ItemDataRole.ToolTipRole) for at in range(5)]
    assert ["Order not established with the next" in hint for hint in hints] == [
        True, False, False, False, False,
    ]  # fmt: skip
    assert "One further up may have come after this" in hints[1]
    assert "“earlier this month”" in hints[0]
    assert "Not dated: stands nowhere in time" in hints[4]


def test_the_list_stands_in_the_place_of_the_lanes_and_gives_it_back(view: TimelineView) -> None:
    assert not view.board.isVisible()
    (toggle,) = (
        one for one in view.findChildren(QPushButton) if one.accessibleName().endswith("as a list")
    )
    assert toggle.isChecked()
    QTest.mouseClick(toggle, LEFT)
    assert view.board.isVisible()
    assert not table_in(view).isVisible()
    QTest.mouseClick(toggle, LEFT)
    assert table_in(view).isVisible()


def test_one_key_turns_to_the_list_and_back_and_the_cursor_goes_along(
    view: TimelineView, qtbot: QtBot
) -> None:
    view.activateWindow()
    table_in(view).setFocus()
    qtbot.waitUntil(table_in(view).hasFocus)
    QTest.keyClick(table_in(view), Qt.Key.Key_L)
    assert view.board.hasFocus()
    QTest.keyClick(view.board, Qt.Key.Key_L)
    assert table_in(view).hasFocus()


def test_a_filter_leaves_in_the_list_what_it_leaves_in_the_lanes(view: TimelineView) -> None:
    view.set_filter(Filter(kinds=frozenset({EventKind.CUSTODY})))
    assert column(view, Column.EVENT) == ["held", "sought"]
    board = view.board
    assert {item.event_id for item in board.frame_now().items} == {"held", "sought"}


def test_a_filter_that_leaves_nothing_can_be_cleared_there(view: TimelineView) -> None:
    view.set_filter(Filter(standings=frozenset({Standing.DISPUTED})))
    assert not table_in(view).isVisible()
    (clear,) = (one for one in view.findChildren(QPushButton) if one.text() == "Clear the filter")
    assert clear.isVisible()
    QTest.mouseClick(clear, LEFT)
    assert view.wanted.is_empty
    assert column(view, Column.EVENT) == TITLES


def test_what_is_selected_in_the_list_is_selected_in_the_lanes(view: TimelineView) -> None:
    spy = QSignalSpy(view.eventChosen)
    press(view, 1)
    assert view.board.selected == ("held",)
    press(view, 3, CONTROL)
    assert view.board.selected == ("held", "hearing")
    press(view, 1)
    press(view, 3, SHIFT)
    assert view.board.selected == ("held", "sought", "hearing")
    assert [spy.at(at)[0] for at in range(spy.count())] == ["held", "held"]


def test_what_is_selected_in_the_lanes_is_selected_in_the_list(view: TimelineView) -> None:
    view.show_list(False)
    click(view, "hearing")
    view.show_list(True)
    assert chosen(view) == {3}
    view.select("held")
    assert chosen(view) == {1}
    assert table_in(view).currentIndex().row() == 1
    view.board.set_selected(["held", "rumour"])
    assert chosen(view) == {1, 4}


def test_all_are_selected_by_one_key_and_escape_lets_go(view: TimelineView) -> None:
    table = table_in(view)
    QTest.keyClick(table, Qt.Key.Key_A, CONTROL)
    assert set(view.board.selected) == {row.id for row in EVENTS}
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert view.board.selected == ()


def test_keys_move_edit_and_delete(view: TimelineView) -> None:
    table = table_in(view)
    edited, deleted = QSignalSpy(view.eventActivated), QSignalSpy(view.deleteRequested)
    QTest.keyClick(table, Qt.Key.Key_End)
    assert view.board.selected == ("rumour",)
    QTest.keyClick(table, Qt.Key.Key_Home)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert view.board.selected == ("held",)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert edited.at(0) == ["held"]
    QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert deleted.at(0) == [("held", "sought")]


def test_a_double_click_edits(view: TimelineView) -> None:
    spy = QSignalSpy(view.eventActivated)
    press(view, 2)
    QTest.mouseDClick(table_in(view).viewport(), LEFT, NONE, place_in(view, 2))
    assert [spy.at(at)[0] for at in range(spy.count())] == ["sought"]


def test_the_menu_is_asked_for_by_mouse_and_key(view: TimelineView) -> None:
    table, spy = table_in(view), QSignalSpy(view.menuRequested)
    press(view, 2)
    where = place_in(view, 2)
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        asked = QContextMenuEvent(reason, where, table.viewport().mapToGlobal(where))
        QApplication.sendEvent(table.viewport(), asked)
    assert [spy.at(at)[0] for at in range(spy.count())] == ["sought", "sought"]


def test_headers_sort_and_the_undated_stay_last(view: TimelineView) -> None:
    sort_by(view, Column.EVENT)
    assert column(view, Column.EVENT) == [
        "hearing", "held", "sentence <b>elsewhere</b>", "sought", "rumour",
    ]  # fmt: skip
    sort_by(view, Column.EVENT)
    assert column(view, Column.EVENT) == [
        "sought", "sentence <b>elsewhere</b>", "held", "hearing", "rumour",
    ]  # fmt: skip
    sort_by(view, Column.KIND)
    assert column(view, Column.KIND) == [
        "custody sought", "custody served", "hearing", "sentence", "",
    ]  # fmt: skip


def test_who_took_part_sorts_nothing_and_the_arrow_stays(view: TimelineView) -> None:
    sort_by(view, Column.WHO)
    assert column(view, Column.EVENT) == TITLES
    assert table_in(view).horizontalHeader().sortIndicatorSection() == Column.DATE


def test_the_order_can_be_chosen_without_a_mouse(view: TimelineView, qtbot: QtBot) -> None:
    view.activateWindow()
    table_in(view).setFocus()
    qtbot.waitUntil(table_in(view).hasFocus)
    QTest.keyClick(table_in(view), Qt.Key.Key_O)
    (menu,) = (one for one in view.findChildren(QMenu) if one.isVisible())
    assert [one.text() for one in menu.actions() if one.isChecked()] == [
        "Sort by Date", "Ascending",
    ]  # fmt: skip
    next(one for one in menu.actions() if one.text() == "Descending").trigger()
    menu.close()
    assert column(view, Column.EVENT) == [
        "hearing", "sought", "held", "sentence <b>elsewhere</b>", "rumour",
    ]  # fmt: skip
    assert table_in(view).horizontalHeader().sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


def test_the_selection_stays_with_its_events_when_the_order_changes(view: TimelineView) -> None:
    press(view, 3)
    sort_by(view, Column.EVENT)
    assert chosen(view) == {0}
    assert view.board.selected == ("hearing",)


def test_how_an_event_is_cited_is_told(view: TimelineView) -> None:
    rows = [
        replace(EVENTS[0], citations=0),
        replace(EVENTS[1], citations=1, sources=("x",)),
        replace(EVENTS[2], citations=5, sources=("x", "y")),
    ]
    view.show_events(rows, PEOPLE)
    assert column(view, Column.SOURCES) == ["not cited", "one source", "2 sources, 5 citations"]


def test_the_date_of_another_source_stands_beside_the_first(view: TimelineView) -> None:
    other = (understand("2025-05-22"), None)
    view.show_events([replace(EVENTS[2], others=(other,))])
    assert column(view, Column.DATE) == ["20 May 2025 or 22 May 2025"]


def test_selected_lines_are_copied_as_text_and_as_a_table(view: TimelineView) -> None:
    press(view, 3)
    press(view, 4, CONTROL)
    spy = QSignalSpy(view.told)
    QTest.keyClick(table_in(view), Qt.Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "20 May 2025 — hearing — not cited\nnot dated — rumour — not cited"
    assert data.html().startswith('<table border="1"><tr><th dir="auto">Date</th>')
    assert bytes(data.data("text/tab-separated-values").data()).decode() == (
        "Date\tEvent\tWho\tStanding\tSources\n"
        "20 May 2025\thearing\t\treported\tnot cited\n"
        "not dated\trumour\t\treported\tnot cited\n"
    )
    assert spy.at(0) == ["Copied 2 events"]


def test_a_screen_reader_reads_lines_as_sentences_under_named_headers(view: TimelineView) -> None:
    column(view, Column.DATE)
    node = QAccessible.queryAccessibleInterface(table_in(view))
    assert name_of(node) == "Chronology"
    assert node.text(QAccessible.Text.Description) == "Events: 5. Not dated: 1."
    cells = [node.child(at) for at in range(node.childCount())]
    wide = len(Column) + 1
    headers, first, last = cells[1:wide], cells[wide : 2 * wide], cells[-wide:]
    assert {one.role() for one in headers} == {QAccessible.Role.ColumnHeader}
    assert [name_of(one) for one in headers[:6]] == [
        "Date", "Event", "Who", "Kind", "Standing", "Sources",
    ]  # fmt: skip
    assert first[0].role() is QAccessible.Role.RowHeader
    assert name_of(first[0]) == "sentence <b>elsewhere</b>"
    assert name_of(first[1]) == (
        "sentence <b>elsewhere</b>, some day from 1 to 25 Apr 2025, reported; the source says "
        "“earlier this month”; not cited; order not established with the next"
    )
    assert name_of(first[2]) == "sentence <b>elsewhere</b>"
    assert name_of(last[1]) == "rumour, not dated, reported; not cited"


class Asked:
    """The board's events, and which of them somebody has asked to be told of."""

    def __init__(self, view: TimelineView) -> None:
        self._source = BoardSource(view.board.details)
        self.ids: list[str] = []
        self.order_by_title = self._source.order_by_title
        self.compute = self._source.compute

    def read(self, event_ids: Sequence[str], then: Callable[[Listed], None]) -> None:
        self.ids += event_ids
        self._source.read(event_ids, then)


def crowd(count: int) -> list[EventRow]:
    day = event("day", "2025-04-19")
    return [replace(day, id=f"{at}", title=f"Letter {at}") for at in range(count)]


def test_a_long_case_is_listed_without_reading_all_of_it(view: TimelineView, qtbot: QtBot) -> None:
    asked = Asked(view)
    view.list.set_source(asked)
    view.show_events(crowd(100_000))
    table = table_in(view)
    qtbot.waitUntil(lambda: table.model().rowCount() == 100_000)
    qtbot.waitUntil(lambda: bool(table.model().index(0, Column.EVENT).data()))
    assert 0 < len(asked.ids) <= 400
    QTest.keyClick(table, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: table.model().index(99_999, Column.EVENT).data() == "Letter 99999")
    assert view.board.selected == ("99999",)
    for value in range(0, table.verticalScrollBar().maximum(), 5_000):
        table.verticalScrollBar().setValue(value)
        QApplication.processEvents()
    assert len(asked.ids) <= 400 * 25


def test_more_than_anybody_can_mean_is_not_selected(view: TimelineView) -> None:
    view.show_events(crowd(MOST_SELECTED + 1))
    spy = QSignalSpy(view.told)
    QTest.keyClick(table_in(view), Qt.Key.Key_A, CONTROL)
    assert view.board.selected == ()
    assert spy.at(0) == ["More than 10,000 events lie there. Filter to select among fewer."]


class Later(BoardSource):
    """Tells in which order titles stand once it is let to."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view.board.details)
        self.waiting: list[Callable[[], None]] = []

    def order_by_title(self, table: EventTable, then: Callable[[Indices], None]) -> None:
        in_order: list[Indices] = []
        super().order_by_title(table, in_order.append)
        self.waiting.append(lambda: then(in_order[0]))


def test_an_order_that_was_asked_of_another_case_is_not_taken_for_this_one(
    view: TimelineView,
) -> None:
    later = Later(view)
    view.list.set_source(later)
    sort_by(view, Column.EVENT)
    view.show_list(False)
    view.show_events([event("Alone", "2025-04-19")])
    later.waiting.pop()()
    view.show_list(True)
    later.waiting.pop()()
    assert column(view, Column.EVENT) == ["Alone"]


def test_the_line_under_the_eye_stays_when_the_events_are_read_anew(view: TimelineView) -> None:
    rows = [replace(one, when=understand(f"20{10 + at % 80}-04-19")) for at, one in
            enumerate(crowd(300))]  # fmt: skip
    view.show_events(rows)
    table = table_in(view)
    table.verticalScrollBar().setValue(120)
    seen = table.model().index(table.rowAt(0), Column.EVENT).data()
    view.show_events([*rows, event("before all", "2001-01-01")])
    assert table.model().index(table.rowAt(0), Column.EVENT).data() == seen


@pytest.mark.parametrize("size", [1, 2])
def test_a_date_can_be_read_whole_in_a_small_window(
    view: TimelineView, qtbot: QtBot, size: int
) -> None:
    view.show_events([*EVENTS, event("flat searched", "before 14 Apr 2025")], PEOPLE)
    table = table_in(view)
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * size)
    table.setFont(font)
    view.resize(1024, 400)
    qtbot.waitUntil(lambda: table.viewport().width() > 980)
    letters = table.fontMetrics()
    dates = [words for words in column(view, Column.DATE) if "before" in words]
    assert dates
    assert max(map(letters.horizontalAdvance, dates)) <= table.columnWidth(Column.DATE) - 36
    kinds = max(map(letters.horizontalAdvance, column(view, Column.KIND)))
    assert table.columnWidth(Column.KIND) <= kinds + 60
    assert table.columnWidth(Column.EVENT) >= table.viewport().width() * 0.28


def test_dates_of_many_words_are_read_whole_and_titles_give_way(
    view: TimelineView, qtbot: QtBot
) -> None:
    table = table_in(view)
    view.resize(900, 400)
    qtbot.waitUntil(lambda: table.viewport().width() <= 900)
    before = table.columnWidth(Column.EVENT)
    long = event("flat searched", "some day in November 2024", "some day in September 2025")
    view.show_events([*EVENTS, long], PEOPLE)
    QApplication.processEvents()
    (words,) = (one for one in column(view, Column.DATE) if "Nov" in one)
    assert table.fontMetrics().horizontalAdvance(words) <= table.columnWidth(Column.DATE) - 36
    assert table.viewport().width() * 0.21 <= table.columnWidth(Column.EVENT) < before


def test_letters_of_any_size_have_room(view: TimelineView) -> None:
    table = table_in(view)
    before = table.rowHeight(0)
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    table.setFont(font)
    QApplication.sendEvent(table, QEvent(QEvent.Type.FontChange))
    assert table.rowHeight(0) >= before * 1.8
    widths = [table.columnWidth(at) for at in Column]
    assert sum(widths) <= table.viewport().width()
    assert widths[Column.EVENT] >= table.viewport().width() * 0.28
