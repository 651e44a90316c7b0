"""Filtering a timeline by hand: lists that drop down, chips, words that are typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from timeline_room import LEFT, NONE, event

from casefile.model.terms import Custody, EventKind, Standing
from casefile.timeline.arrangement import Arrangement, LaneMode
from casefile.timeline.conditions import Condition
from casefile.timeline.events import Target
from casefile.timeline.filters import Filter
from casefile.timeline.rows import EventRow, Suspect
from casefile.timeline.tabulated import table_of
from casefile.ui.parts.empty_state import EmptyState
from casefile.ui.plurals import EnglishPlurals
from casefile.ui.theme import Appearance, Theme
from casefile.ui.theme_inks import inks_now
from casefile.ui.timeline import TimelineView
from casefile.ui.timeline.filter_chips import FilterChip
from casefile.ui.timeline.filter_popup import FilterPopup

PEOPLE = [Suspect("a", "Anna Velde"), Suspect("b", "Boris Orlov")]
EVENTS = [
    event("held", "2025-04-19", None, EventKind.CUSTODY, Custody.SERVED, ("a",)),
    event("asked", "2025-04-22", "2025-06-17", EventKind.CUSTODY, Custody.SOUGHT, ("a", "b")),
    event("hearing", "2025-05-20", kind=EventKind.HEARING),
    EventRow("rumour", "rumour", standing=Standing.ALLEGED, suspects=("b",)),
]


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> Iterator[TimelineView]:
    plurals = EnglishPlurals()
    QApplication.installTranslator(plurals)
    made = TimelineView()
    qtbot.addWidget(made)
    made.resize(1400, 320)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.show_table(table_of(EVENTS, PEOPLE, sources=[Target("d1", "Filing", "Filing")]))
    yield made
    QApplication.removeTranslator(plurals)


def shown(view: TimelineView) -> set[str]:
    columns = view.board.columns
    rows = {*columns.event.tolist(), *columns.undated.tolist()}
    return {columns.table.ids[row] for row in rows}


def drop(view: TimelineView, condition: Condition) -> FilterPopup:
    """Clicks a condition's button."""
    button = view.choices.filter.buttons[condition]
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)
    return popup_of(view)


def popup_of(view: TimelineView) -> FilterPopup:
    popup = view.choices.filter.popup
    assert popup is not None
    assert popup.isVisible()
    return popup


def lines(popup: FilterPopup) -> dict[str, tuple[bool, str]]:
    """The entries by their words: whether they are checked, and their counts."""
    model, root = popup.model, popup.list.rootIndex()
    roots = [root] if root.isValid() else [model.index(at, 0) for at in range(model.rowCount())]
    return {
        model.index(row, 0, above).data(): (
            model.index(row, 0, above).data(Qt.ItemDataRole.CheckStateRole)
            == Qt.CheckState.Checked,
            model.index(row, 1, above).data() or "",
        )
        for above in roots
        for row in range(model.rowCount(above))
    }


def click(popup: FilterPopup, words: str) -> None:
    model, root = popup.model, popup.list.rootIndex()
    found = [
        model.index(row, 0, root)
        for row in range(model.rowCount(root))
        if model.index(row, 0, root).data() == words
    ]
    (index,) = found
    QTest.mouseClick(popup.list.viewport(), LEFT, NONE, popup.list.visualRect(index).center())


def chips(view: TimelineView) -> list[str]:
    return [chip.text() for chip in view.findChildren(FilterChip) if chip.isVisible()]


def chip(view: TimelineView, condition: Condition) -> FilterChip:
    return view.choices.chips.chips[condition]


def press(key: Qt.Key) -> None:
    """Presses a key where the keys go."""
    QTest.keyClick(focused(), key)


def focused() -> QWidget:
    """The widget that gets the keys: that of an open list before that of the window."""
    popup = QApplication.activePopupWidget()
    widget = QApplication.focusWidget() if popup is None else popup.focusWidget() or popup
    assert widget is not None
    return widget


def test_the_ring_is_around_the_whole_line_that_has_the_keys(view: TimelineView) -> None:
    popup = drop(view, Condition.KINDS)
    press(Qt.Key.Key_Down)
    rows = popup.list
    line = rows.visualRect(rows.currentIndex())
    assert line.isValid()
    drawn = rows.viewport().grab().toImage()
    seam, end = rows.columnViewportPosition(1), drawn.width()
    ringed = [
        x for x in range(end) if drawn.pixelColor(x, line.center().y()) == QColor(inks_now().accent)
    ]
    assert {0, end - 1} <= set(ringed)
    assert not {seam - 2, seam - 1, seam, seam + 1} & set(ringed)


def test_a_list_stays_open_while_several_entries_are_checked(view: TimelineView) -> None:
    popup = drop(view, Condition.KINDS)
    assert lines(popup) == {
        "All kinds": (True, ""),
        "event": (False, "1"),
        "custody": (False, "2"),
        "hearing": (False, "1"),
    }
    click(popup, "custody")
    assert shown(view) == {"held", "asked"}
    click(popup, "hearing")
    assert popup.isVisible()
    assert shown(view) == {"held", "asked", "hearing"}
    assert lines(popup)["All kinds"] == (False, "")
    assert chips(view) == ["Kind: custody, hearing"]
    assert view.choices.chips.count.text() == "3 of 4 events"
    click(popup, "All kinds")
    assert len(shown(view)) == 4
    assert chips(view) == []


def test_conditions_combine_and_each_chip_brings_back_what_it_took(view: TimelineView) -> None:
    click(drop(view, Condition.SUSPECTS), "B. Orlov")
    press(Qt.Key.Key_Escape)
    click(drop(view, Condition.STANDINGS), "alleged")
    press(Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert shown(view) == {"rumour"}
    assert chips(view) == ["Suspect: B. Orlov", "Standing: alleged"]
    assert view.choices.filter.buttons[Condition.SUSPECTS].text() == "B. Orlov ▾"
    QTest.mouseClick(chip(view, Condition.STANDINGS), LEFT)
    assert shown(view) == {"asked", "rumour"}
    QTest.mouseClick(chip(view, Condition.SUSPECTS), LEFT)
    assert len(shown(view)) == 4
    assert not view.choices.chips.isVisible()


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Space]
)
def test_a_chip_is_taken_away_by_key_and_the_keys_go_on(view: TimelineView, key: Qt.Key) -> None:
    view.set_filter(Filter(suspects=frozenset("b"), standings=frozenset((Standing.ALLEGED,))))
    chip(view, Condition.SUSPECTS).setFocus()
    press(key)
    assert view.wanted == Filter(standings=frozenset((Standing.ALLEGED,)))
    chip(view, Condition.STANDINGS).setFocus()
    press(key)
    assert view.wanted.is_empty
    assert focused() is view.board


def test_all_is_done_by_keys_alone(view: TimelineView) -> None:
    button = view.choices.filter.buttons[Condition.SUSPECTS]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Tab)
    assert focused() is view.choices.filter.buttons[Condition.STANDINGS]
    press(Qt.Key.Key_Backtab)
    assert focused() is button
    press(Qt.Key.Key_Down)
    popup = popup_of(view)
    assert focused() is popup.list
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert view.wanted.suspects == {"a"}
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert view.wanted.suspects == {"a", "b"}
    press(Qt.Key.Key_Escape)
    assert focused() is button


def test_words_filter_after_a_pause_and_escape_takes_them_back(
    view: TimelineView, qtbot: QtBot
) -> None:
    view.board.setFocus()
    press(Qt.Key.Key_F)
    field = view.choices.filter.text
    assert focused() is field
    QTest.keyClicks(field, "HEAR")
    assert view.wanted.is_empty
    qtbot.waitUntil(lambda: view.wanted == Filter(text="HEAR"))
    assert shown(view) == {"hearing"}
    assert chips(view) == ["Text “HEAR”"]
    press(Qt.Key.Key_Escape)
    assert view.wanted.is_empty
    assert focused() is view.board
    view.show_list(True)
    press(Qt.Key.Key_F)
    QTest.keyClicks(field, "HEAR")
    press(Qt.Key.Key_Escape)
    assert field.text() == ""
    assert focused() is view.list.table


def test_words_that_nobody_says_lose_neither_the_keys_nor_the_time_shown(
    view: TimelineView, qtbot: QtBot
) -> None:
    board = view.board
    board.set_motion(False)
    board.setFocus()
    for _ in range(3):
        press(Qt.Key.Key_Plus)
    shown_before = board.scale
    press(Qt.Key.Key_F)
    QTest.keyClicks(view.choices.filter.text, "nobody says this")
    qtbot.waitUntil(view.choices.nothing.isVisible)
    press(Qt.Key.Key_Escape)
    assert board.scale == shown_before
    assert focused() is board
    press(Qt.Key.Key_Plus)
    assert board.scale.minutes < shown_before.minutes


def test_a_chip_that_is_taken_away_empties_the_field(view: TimelineView) -> None:
    field = view.choices.filter.text
    field.setFocus()
    QTest.keyClicks(field, "hearing")
    press(Qt.Key.Key_Return)
    assert shown(view) == {"hearing"}
    QTest.mouseClick(chip(view, Condition.TEXT), LEFT)
    assert field.text() == ""
    assert len(shown(view)) == 4


def test_where_nothing_is_left_a_button_clears_the_filter(view: TimelineView) -> None:
    view.set_filter(Filter(text="nobody says this"))
    assert view.choices.nothing.isVisible()
    assert view.choices.chips.count.text() == "0 of 4 events"
    QTest.mouseClick(view.choices.clear, LEFT)
    assert view.board.isVisible()
    assert len(shown(view)) == 4


def test_where_only_undated_events_are_left_it_says_where_they_are(view: TimelineView) -> None:
    view.set_filter(Filter(standings=frozenset({Standing.ALLEGED})))
    assert shown(view) == {"rumour"}
    words = [one.accessibleName() for one in view.findChildren(EmptyState) if one.isVisible()]
    assert words == ["Only events without a date are left: they are in the tray."]
    view.set_filter(Filter())
    assert view.board.isVisible()


def test_who_was_deleted_meanwhile_leaves_nothing_and_can_be_taken_away(
    view: TimelineView,
) -> None:
    view.set_filter(Filter(suspects=frozenset(("nobody",))))
    assert shown(view) == set()
    assert chips(view) == ["Suspect: (gone)"]
    popup = drop(view, Condition.SUSPECTS)
    assert lines(popup)["(gone)"] == (True, "0")
    click(popup, "(gone)")
    assert view.wanted.is_empty


def test_what_the_events_do_not_have_is_not_offered(view: TimelineView) -> None:
    buttons = view.choices.filter.buttons
    assert not buttons[Condition.CHARGES].isVisible()
    assert not buttons[Condition.CASES].isVisible()
    view.clear()
    assert not view.choices.bar.isVisible()


def test_where_there_is_little_room_all_stands_under_one_button(view: TimelineView) -> None:
    row = view.choices.filter
    view.resize(420, 320)
    QApplication.processEvents()
    assert not any(button.isVisible() for button in row.buttons.values())
    assert row.more.text() == "Filter ▾"
    QTest.mouseClick(row.more, LEFT)
    popup = popup_of(view)
    assert {"A. Velde", "alleged", "hearing", "sought", "not cited"} <= set(lines(popup))
    QTest.keyClicks(popup.list, "sou")
    assert focused() is popup.search
    QTest.keyClicks(popup.search, "ght")
    assert list(lines(popup)) == ["sought"]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert shown(view) == {"asked"}


def test_one_of_many_is_found_by_typing(view: TimelineView) -> None:
    many = [Suspect(f"s{number}", f"Person Number{number}") for number in range(300)]
    rows = [event(f"e{number}", "2025-04-19", suspects=(f"s{number}",)) for number in range(300)]
    view.show_table(table_of(rows, many))
    popup = drop(view, Condition.SUSPECTS)
    assert popup.height() <= popup.screen().availableGeometry().height()
    QTest.keyClicks(popup.list, "2")
    QTest.keyClicks(popup.search, "17")
    assert list(lines(popup)) == ["P. Number217"]
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Space)
    assert shown(view) == {"e217"}


def test_the_lanes_go_by_what_the_menu_says(view: TimelineView) -> None:
    lanes = view.choices.lanes
    QTest.mouseClick(lanes, LEFT)
    assert lanes.menu_shown.isVisible()
    assert lanes.modes[LaneMode.SUSPECT].isChecked()
    assert not lanes.modes[LaneMode.CASE].isVisible()
    assert not lanes.related.isVisible()
    lanes.modes[LaneMode.KIND].trigger()
    lanes.menu_shown.close()
    assert [lane.label for lane in view.board.columns.lanes] == ["Custody", "Hearing"]
    assert lanes.text() == "Lanes: by kind ▾"
    QTest.mouseClick(lanes, LEFT)
    lanes.collapse.trigger()
    lanes.menu_shown.close()
    assert view.arrangement == Arrangement(
        LaneMode.KIND, collapsed=frozenset(("kind:custody", "kind:hearing"))
    )
    QTest.mouseClick(lanes, LEFT)
    assert not lanes.collapse.isEnabled()
    lanes.expand.trigger()
    lanes.menu_shown.close()
    assert view.arrangement == Arrangement(LaneMode.KIND)


def test_lanes_that_were_moved_go_back_to_their_usual_order(view: TimelineView) -> None:
    view.set_arrangement(Arrangement(order=("suspect:b",)))
    assert next(lane.label for lane in view.board.columns.lanes) == "B. Orlov"
    QTest.mouseClick(view.choices.lanes, LEFT)
    view.choices.lanes.usual.trigger()
    view.choices.lanes.menu_shown.close()
    assert next(lane.label for lane in view.board.columns.lanes) == "A. Velde"


def test_lanes_by_case_bring_the_related_cases(view: TimelineView) -> None:
    lanes = view.choices.lanes
    lanes.set_related(True)
    QTest.mouseClick(lanes, LEFT)
    assert lanes.related.isVisible()
    assert lanes.related.isEnabled()
    lanes.modes[LaneMode.CASE].trigger()
    lanes.menu_shown.close()
    assert view.arrangement == Arrangement(LaneMode.CASE, with_related=True)


@pytest.mark.parametrize(
    ("width", "size"), [(760, 1), (900, 1), (1024, 1), (1440, 1), (2200, 1), (1024, 2), (1440, 2)]
)
def test_nothing_in_the_title_row_is_cut_or_covered(
    view: TimelineView, theme: Theme, width: int, size: int
) -> None:
    font = QApplication.font()
    larger = QApplication.font()
    larger.setPointSizeF(font.pointSizeF() * size)
    QApplication.setFont(larger)
    theme.choose(Appearance.LIGHT)
    try:
        view.resize(width, 400)
        view.set_filter(Filter(suspects=frozenset("ab"), text="h"))
        QApplication.processEvents()
        larger_line = QFontMetrics(larger).height()
        seen = [
            button
            for button in view.findChildren(QPushButton)
            if button.isVisible() and button is not view.choices.clear
        ]
        places = []
        for button in seen:
            place = button.rect().translated(button.mapTo(view, QPoint(0, 0)))
            assert button.height() >= larger_line
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            assert view.rect().contains(place), button.text()
            places.append(place)
        for at, one in enumerate(places):
            assert not any(one.intersects(other) for other in places[at + 1 :])
    finally:
        QApplication.setFont(font)
        theme.choose(Appearance.LIGHT)


class Elsewhere:
    """Counts when it is told to, of what is asked under one name only what was asked last."""

    def __init__(self, view: TimelineView) -> None:
        self._asked: dict[str, tuple[Callable[[], object], Callable[[object], None]]] = {}
        view.choices.filter.set_counter(self._take)
        view.set_worker(lambda work, then: then(work()))

    def _take(self, what: str, work: Callable[[], object], then: Callable[[object], None]) -> None:
        self._asked[what] = work, then

    def count(self) -> None:
        asked = list(self._asked.values())
        self._asked.clear()
        for work, then in asked:
            then(work())


def large(view: TimelineView) -> Elsewhere:
    elsewhere = Elsewhere(view)
    rows = [event(f"e{number}", "2025-04-19") for number in range(20_001)]
    view.show_table(table_of(rows, PEOPLE))
    return elsewhere


def test_a_large_case_is_counted_elsewhere(view: TimelineView) -> None:
    elsewhere = large(view)
    view.set_filter(Filter(text="e77"))
    assert view.choices.chips.isVisible()
    elsewhere.count()
    assert view.choices.chips.count.text() == "111 of 20,001 events"
    QTest.mouseClick(view.choices.filter.buttons[Condition.KINDS], LEFT)
    assert view.choices.filter.popup is None
    elsewhere.count()
    assert lines(popup_of(view))["event"] == (False, "111")


def test_of_a_large_case_it_is_said_how_many_are_left_while_a_list_is_open(
    view: TimelineView,
) -> None:
    elsewhere = large(view)
    QTest.mouseClick(view.choices.filter.buttons[Condition.KINDS], LEFT)
    elsewhere.count()
    assert popup_of(view).isVisible()
    view.set_filter(Filter(text="e77"))
    elsewhere.count()
    assert view.choices.chips.count.text() == "111 of 20,001 events"
    assert lines(popup_of(view))["event"] == (False, "111")


def test_nothing_of_a_case_that_is_left_is_shown_while_words_are_looked_for(
    view: TimelineView,
) -> None:
    waiting: list[object] = []
    view.set_worker(lambda work, then: waiting.append(work))
    view.set_filter(Filter(text="h"))
    assert waiting
    assert len(view.board.columns)
    view.clear()
    assert not len(view.board.columns)
