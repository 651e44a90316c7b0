from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reader_sources import DrawnSource, TextSource

from casefile.ui.reader.reader import Reader
from casefile.ui.reader.source import Stretch
from casefile.ui.theme import Theme

ARTICLE = (
    "Two inspectors of the river ferries were detained on April 19 in the port.\n"
    "A court was asked on April 22 to keep them in detention through June 17. "
    * 3
    + "\nThey have not been named."
)
FILING = ["The court heard\nthe case of two\nfer\ufffery inspectors", "on 22 April\nat ten"]

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def reader(theme: Theme, qtbot: QtBot) -> Reader:
    made = Reader()
    qtbot.addWidget(made)
    made.resize(680, 620)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def article(reader: Reader) -> str:
    reader.show_document(TextSource([ARTICLE]))
    reader.canvas.setFocus()
    return ARTICLE


def filing(reader: Reader, qtbot: QtBot) -> DrawnSource:
    source = DrawnSource(FILING)
    reader.show_document(source)
    reader.canvas.set_zoom(1.0)
    qtbot.waitUntil(lambda: reader.canvas.drawings.lines(2) is not None)
    reader.canvas.setFocus()
    return source


def point(reader: Reader, page: int, offset: int, *, at_end: bool = False) -> QPoint:
    """The middle of a character, a little to its left or right, on the viewport."""
    pages = reader.canvas.pages
    assert pages is not None
    box = pages.surface(page).rectangles(offset, offset + 1)[0]
    x = box.left() + box.width() * (0.8 if at_end else 0.2)
    where = pages.place(page) - reader.canvas.view_area().topLeft()
    return QPoint(round(x + where.x()), round(box.center().y() + where.y()))


def drag(reader: Reader, start: QPoint, end: QPoint) -> None:
    port = reader.canvas.viewport()
    QTest.mousePress(port, LEFT, NONE, start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(port, start + (end - start) * share)
    QTest.mouseRelease(port, LEFT, NONE, end)


def words(reader: Reader) -> list[str]:
    pages = reader.canvas.pages
    assert pages is not None
    return [pages.text(part.page)[part.start : part.end] for part in reader.selection]


def test_dragging_over_words_selects_them_and_shows_the_bar(reader: Reader) -> None:
    text = article(reader)
    start = text.index("detained")
    last = text.index("April 19") + 7
    drag(reader, point(reader, 1, start), point(reader, 1, last, at_end=True))
    assert words(reader) == ["detained on April 19"]
    assert reader.tag_bar.isVisible()


def test_dragging_over_lines_and_paragraphs_selects_all_between(reader: Reader) -> None:
    text = article(reader)
    start, last = text.index("port."), text.index("to keep") + 6
    drag(reader, point(reader, 1, start), point(reader, 1, last, at_end=True))
    assert words(reader) == [text[start : last + 1]]


def test_dragging_backwards_selects_the_same(reader: Reader) -> None:
    text = article(reader)
    start, last = text.index("river"), text.index("river") + 4
    drag(reader, point(reader, 1, last, at_end=True), point(reader, 1, start))
    assert words(reader) == ["river"]


def test_a_double_click_takes_the_word_and_a_third_the_paragraph(reader: Reader) -> None:
    text = article(reader)
    port = reader.canvas.viewport()
    where = point(reader, 1, text.index("ferries") + 2)
    QTest.mouseClick(port, LEFT, NONE, where)
    assert words(reader) == []
    QTest.mouseDClick(port, LEFT, NONE, where)
    assert words(reader) == ["ferries"]
    QTest.mouseClick(port, LEFT, NONE, where)
    assert words(reader) == [text.split("\n")[0]]


def test_shift_and_a_click_extend_to_where_was_clicked(reader: Reader) -> None:
    text = article(reader)
    port = reader.canvas.viewport()
    QTest.mouseClick(port, LEFT, NONE, point(reader, 1, text.index("inspectors")))
    end = text.index("ferries") + 6
    QTest.mouseClick(port, LEFT, SHIFT, point(reader, 1, end, at_end=True))
    assert words(reader) == ["inspectors of the river ferries"]


def test_a_click_beside_takes_the_selection_and_the_bar_away(reader: Reader) -> None:
    text = article(reader)
    drag(reader, point(reader, 1, 0), point(reader, 1, 8))
    assert reader.tag_bar.isVisible()
    QTest.mouseClick(reader.canvas.viewport(), LEFT, NONE, point(reader, 1, text.index("river")))
    assert reader.selection == []
    assert not reader.tag_bar.isVisible()


def test_the_keyboard_alone_selects_words(reader: Reader) -> None:
    article(reader)
    canvas = reader.canvas
    QTest.keyClick(canvas, Qt.Key.Key_Right, CONTROL)
    QTest.keyClick(canvas, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert words(reader) == ["inspectors"]
    QTest.keyClick(canvas, Qt.Key.Key_Left, SHIFT)
    QTest.keyClick(canvas, Qt.Key.Key_Left, SHIFT)
    assert words(reader) == ["inspector"]
    QTest.keyClick(canvas, Qt.Key.Key_End, SHIFT)
    pages = canvas.pages
    assert pages is not None
    assert reader.selection[0].end == pages.surface(1).line_at(5)[1]
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert reader.selection == []
    QTest.keyClick(canvas, Qt.Key.Key_A, CONTROL)
    assert words(reader) == [ARTICLE.strip()]


def test_down_keeps_its_column_over_a_short_line(reader: Reader, qtbot: QtBot) -> None:
    reader.show_document(DrawnSource(["a long first line\nab\nanother long line"]))
    qtbot.waitUntil(lambda: reader.canvas.drawings.lines(1) is not None)
    reader.canvas.setFocus()
    for _ in range(8):
        QTest.keyClick(reader.canvas, Qt.Key.Key_Right)
    QTest.keyClick(reader.canvas, Qt.Key.Key_Down)
    assert reader.canvas.selection.caret.offset == len("a long first line\nab")
    QTest.keyClick(reader.canvas, Qt.Key.Key_Down)
    assert reader.canvas.selection.caret.offset == len("a long first line\nab\nanother ")


def test_down_walks_through_every_line_of_wrapped_text(reader: Reader) -> None:
    text = article(reader)
    seen = [0]
    for _ in range(60):
        QTest.keyClick(reader.canvas, Qt.Key.Key_Down)
        if reader.canvas.selection.caret.offset == seen[-1]:
            break
        seen.append(reader.canvas.selection.caret.offset)
    pages = reader.canvas.pages
    assert pages is not None
    lines = {pages.surface(1).line_at(offset) for offset in range(len(text) + 1)}
    assert len({pages.surface(1).line_at(offset) for offset in seen}) == len(lines)


def test_a_selection_over_two_pages_is_a_stretch_on_each(reader: Reader, qtbot: QtBot) -> None:
    filing(reader, qtbot)
    start = FILING[0].index("inspectors")
    canvas = reader.canvas
    drag(reader, point(reader, 1, start), point(reader, 1, start + 9, at_end=True))
    for _ in range(4):
        QTest.keyClick(canvas, Qt.Key.Key_Right, SHIFT)
    assert reader.selection == [
        Stretch(1, start, len(FILING[0])),
        Stretch(2, 0, 2),
    ]
    assert words(reader) == ["inspectors", "on"]


def test_dragging_on_drawn_pages_selects_by_their_boxes(reader: Reader, qtbot: QtBot) -> None:
    filing(reader, qtbot)
    text = FILING[0]
    start, last = text.index("heard"), text.index("case") + 3
    drag(reader, point(reader, 1, start), point(reader, 1, last, at_end=True))
    assert words(reader) == ["heard\nthe case"]


def test_copying_joins_what_the_lines_end_broke(reader: Reader, qtbot: QtBot) -> None:
    filing(reader, qtbot)
    start = FILING[0].index("fer")
    drag(
        reader,
        point(reader, 1, start),
        point(reader, 1, len(FILING[0]) - 1, at_end=True),
    )
    assert words(reader) == ["fer\ufffery inspectors"]
    QTest.keyClick(reader.canvas, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "ferry inspectors"


def test_offsets_count_characters_and_not_utf16(reader: Reader) -> None:
    text = "🙂🙂 Officer 𝔛 was heard 🙂 twice"
    reader.show_document(TextSource([text]))
    where = text.index("heard")
    drag(reader, point(reader, 1, where), point(reader, 1, where + 4, at_end=True))
    assert reader.selection == [Stretch(1, where, where + 5)]
    assert words(reader) == ["heard"]


def test_arabic_is_selected_where_it_is_pointed_at(reader: Reader) -> None:
    text = "قال المحقق إن المتهم أوقف"
    reader.show_document(TextSource([text]))
    QTest.mouseDClick(
        reader.canvas.viewport(), LEFT, NONE, point(reader, 1, text.index("المتهم") + 2)
    )
    assert words(reader) == ["المتهم"]


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        ("S", "suspectRequested"),
        ("C", "chargeRequested"),
        ("E", "eventRequested"),
        ("N", "noteRequested"),
        ("Y", "copyRequested"),
    ],
)
def test_one_key_tags_what_is_selected(reader: Reader, qtbot: QtBot, key: str, signal: str) -> None:
    text = article(reader)
    start = text.index(" detained")
    drag(reader, point(reader, 1, start), point(reader, 1, start + 9))
    with qtbot.waitSignal(getattr(reader, signal)) as asked:
        QTest.keyClick(reader.canvas, key)
    assert asked.args == [[Stretch(1, start + 1, start + 9)]]


def test_a_drag_that_ends_inside_a_word_tags_the_whole_word(reader: Reader, qtbot: QtBot) -> None:
    text = article(reader)
    start, end = text.index("inspectors") + 2, text.index("ferries") + 4
    drag(reader, point(reader, 1, end, at_end=True), point(reader, 1, start))
    assert words(reader) == ["spectors of the river ferri"]
    reader.canvas.copy()
    assert QGuiApplication.clipboard().text() == "spectors of the river ferri"
    with qtbot.waitSignal(reader.copyRequested) as copied:
        QTest.keyClick(reader.canvas, Qt.Key.Key_Y)
    assert copied.args == [[Stretch(1, start, end + 1)]]
    with qtbot.waitSignal(reader.suspectRequested) as asked:
        QTest.keyClick(reader.canvas, Qt.Key.Key_S)
    assert asked.args == [[Stretch(1, start - 2, end + 3)]]
    assert words(reader) == ["inspectors of the river ferries"]


def test_a_drag_over_part_of_a_broken_word_tags_it_whole(reader: Reader, qtbot: QtBot) -> None:
    filing(reader, qtbot)
    start = FILING[0].index("two")
    drag(reader, point(reader, 1, start), point(reader, 1, start + 5, at_end=True))
    with qtbot.waitSignal(reader.suspectRequested):
        QTest.keyClick(reader.canvas, Qt.Key.Key_S)
    assert words(reader) == ["two\nfer\ufffery"]


def test_letters_selected_by_key_are_meant_as_letters(reader: Reader, qtbot: QtBot) -> None:
    text = article(reader)
    start = text.index("ferries")
    QTest.mouseClick(reader.canvas.viewport(), LEFT, NONE, point(reader, 1, start))
    for _ in range(5):
        QTest.keyClick(reader.canvas, Qt.Key.Key_Right, SHIFT)
    with qtbot.waitSignal(reader.suspectRequested) as asked:
        QTest.keyClick(reader.canvas, Qt.Key.Key_S)
    assert asked.args == [[Stretch(1, start, start + 5)]]


def test_the_same_keys_tag_on_a_russian_keyboard(reader: Reader, qtbot: QtBot) -> None:
    article(reader)
    QTest.keyClick(reader.canvas, Qt.Key.Key_Right, CONTROL | SHIFT)
    with qtbot.waitSignal(reader.suspectRequested):
        QTest.sendKeyEvent(QTest.KeyAction.Click, reader.canvas, Qt.Key.Key_unknown, "ы", NONE)


def test_without_a_selection_the_letters_do_nothing(reader: Reader, qtbot: QtBot) -> None:
    article(reader)
    with qtbot.assertNotEmitted(reader.suspectRequested):
        QTest.keyClick(reader.canvas, Qt.Key.Key_S)


def test_selected_spaces_are_nothing_to_tag(reader: Reader, qtbot: QtBot) -> None:
    reader.show_document(TextSource(["one     two"]))
    reader.canvas.setFocus()
    for _ in range(3):
        QTest.keyClick(reader.canvas, Qt.Key.Key_Right)
    for _ in range(4):
        QTest.keyClick(reader.canvas, Qt.Key.Key_Right, SHIFT)
    with qtbot.assertNotEmitted(reader.noteRequested):
        QTest.keyClick(reader.canvas, Qt.Key.Key_N)
    assert not reader.tag_bar.isVisible()


def test_the_bars_buttons_are_clicked_and_reached_by_tab(reader: Reader, qtbot: QtBot) -> None:
    article(reader)
    drag(reader, point(reader, 1, 0), point(reader, 1, 8))
    with qtbot.waitSignal(reader.chargeRequested):
        QTest.mouseClick(reader.tag_bar.buttons["C"], LEFT)
    reader.canvas.setFocus()
    qtbot.waitUntil(reader.canvas.hasFocus)
    QTest.keyClick(reader.canvas, Qt.Key.Key_Tab)
    assert reader.tag_bar.buttons["S"].hasFocus()
    with qtbot.waitSignal(reader.suspectRequested):
        QTest.keyClick(reader.tag_bar.buttons["S"], Qt.Key.Key_Return)
    QTest.keyClick(reader.tag_bar.buttons["S"], Qt.Key.Key_Escape)
    assert reader.canvas.hasFocus()
    assert not reader.tag_bar.isVisible()


def test_the_context_menu_offers_what_the_bar_does(reader: Reader, qtbot: QtBot) -> None:
    article(reader)
    menu = reader.context_menu()
    acts = {act.text(): act for act in menu.actions()}
    assert not acts["Suspect\tS"].isEnabled()
    QTest.keyClick(reader.canvas, Qt.Key.Key_A, CONTROL)
    menu = reader.context_menu()
    acts = {act.text(): act for act in menu.actions()}
    with qtbot.waitSignal(reader.eventRequested):
        acts["Event\tE"].trigger()


def test_the_bar_leaves_the_line_under_the_selection_free_to_be_selected_next(
    reader: Reader,
) -> None:
    text = article(reader)
    drag(reader, point(reader, 1, 4), point(reader, 1, 20))
    bar = reader.tag_bar
    assert bar.isVisible()
    pages = reader.canvas.pages
    assert pages is not None
    beneath = pages.surface(1).step_line(20, 200.0, 1)
    assert beneath is not None
    where = point(reader, 1, beneath)
    assert not bar.geometry().adjusted(0, -4, 0, 4).contains(where)
    end = point(reader, 1, beneath + 9)
    drag(reader, where, end)
    assert len(reader.selection) == 1
    assert text[beneath : beneath + 8] in words(reader)[0]


def test_the_bar_stands_above_what_is_selected_at_the_foot_of_the_reader(reader: Reader) -> None:
    reader.show_document(TextSource([" ".join(["words"] * 2000)]))
    pages = reader.canvas.pages
    assert pages is not None
    foot = reader.canvas.viewport().height() - 12
    last = next(offset for offset in range(0, 9000, 6) if point(reader, 1, offset).y() > foot - 24)
    drag(reader, point(reader, 1, last), point(reader, 1, last + 3))
    assert reader.tag_bar.isVisible()
    assert reader.tag_bar.geometry().bottom() < point(reader, 1, last).y()
