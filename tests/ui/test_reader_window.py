from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot
from reader_sources import HEIGHT, SHA256, WIDTH, DrawnSource, TextSource

from casefile.model.colours import LIGHT, Meaning
from casefile.model.terms import DocumentKind
from casefile.ui.reader.drawings import MOST_PIXELS
from casefile.ui.reader.reader import Reader
from casefile.ui.reader.source import Highlight, PageShape, Stretch
from casefile.ui.theme import Appearance, Theme, sized

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def reader(theme: Theme, qtbot: QtBot) -> Reader:
    made = Reader()
    qtbot.addWidget(made)
    made.resize(680, 620)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def middle(reader: Reader, page: int, offset: int) -> QPoint:
    pages = reader.canvas.pages
    assert pages is not None
    box = pages.surface(page).rectangles(offset, offset + 1)[0]
    where = pages.place(page) - reader.canvas.view_area().topLeft()
    return (box.center() + QPointF(where)).toPoint()


def test_a_long_document_opens_and_asks_only_for_the_pages_in_view(
    reader: Reader, qtbot: QtBot
) -> None:
    source = DrawnSource([f"page {number}" for number in range(1, 2401)], at_once=False)
    reader.show_document(source)
    assert reader.toolbar.page_label.text() == "of 2400"
    qtbot.waitUntil(lambda: bool(source.asked))
    assert {request.page for request in source.asked} <= {1, 2, 3}


def test_pages_scrolled_past_are_given_up(reader: Reader, qtbot: QtBot) -> None:
    source = DrawnSource([f"page {number}" for number in range(1, 401)], at_once=False)
    reader.show_document(source)
    qtbot.waitUntil(lambda: bool(source.asked))
    first = list(source.asked)
    reader.go_to_page(300)
    qtbot.waitUntil(lambda: any(request.page == 300 for request in source.asked))
    assert all(request.is_cancelled for request in first)
    assert all(299 <= request.page <= 302 for request in source.asked[len(first) :])
    # What comes late of a page given up is not shown.
    for request in first:
        request.done(source.drawing(request.page, request.scale))
    source.deliver()
    qtbot.waitUntil(lambda: reader.canvas.drawings.picture(300) is not None)
    assert reader.canvas.drawings.picture(1) is None


def test_a_drawing_for_the_document_before_is_not_shown_in_the_next(
    reader: Reader, qtbot: QtBot
) -> None:
    before = DrawnSource(["before"], at_once=False)
    reader.show_document(before)
    qtbot.waitUntil(lambda: bool(before.asked))
    after = DrawnSource(["after"], at_once=False)
    reader.show_document(after)
    qtbot.waitUntil(lambda: bool(after.asked))
    before.deliver()
    after.deliver()
    qtbot.waitUntil(lambda: reader.canvas.drawings.lines(1) is not None)
    lines = reader.canvas.drawings.lines(1)
    assert lines is not None
    assert lines.text == "after"


def test_a_page_that_cannot_be_drawn_is_not_asked_for_again(reader: Reader, qtbot: QtBot) -> None:
    source = DrawnSource(["broken"], at_once=False)
    reader.show_document(source)
    qtbot.waitUntil(lambda: bool(source.asked))
    source.asked[0].done(None)
    qtbot.waitUntil(lambda: reader.canvas.drawings.is_failed(1))
    reader.canvas.step_zoom(1)
    reader.grab()
    assert len(source.asked) == 1


def test_pixels_shorter_than_they_say_are_not_shown(reader: Reader, qtbot: QtBot) -> None:
    source = DrawnSource(["cut"], at_once=False)
    reader.show_document(source)
    qtbot.waitUntil(lambda: bool(source.asked))
    whole = source.drawing(1, 1.0)
    cut = type(whole)(
        whole.width, whole.height, whole.stride, "BGRX", whole.pixels[:100], whole.boxes
    )
    source.asked[0].done(cut)
    qtbot.waitUntil(lambda: reader.canvas.drawings.is_failed(1))


def test_zooming_in_far_does_not_ask_for_a_giant_picture(reader: Reader, qtbot: QtBot) -> None:
    source = DrawnSource(["page"])
    source_width = WIDTH * HEIGHT
    reader.show_document(source)
    reader.canvas.set_zoom(100.0)
    qtbot.waitUntil(lambda: len(source.asked) > 0)
    for request in source.asked:
        assert request.scale**2 * source_width <= MOST_PIXELS * 1.01
    assert reader.canvas.zoom == 5.0


def test_drawn_pages_fit_the_view_until_a_zoom_is_chosen(reader: Reader, qtbot: QtBot) -> None:
    reader.show_document(DrawnSource(["page"]))
    fitted = reader.canvas.zoom
    assert reader.toolbar.percent.text() == f"{round(fitted * 100)} %"
    with qtbot.waitSignal(reader.zoomChanged):
        QTest.mouseClick(reader.toolbar.smaller, LEFT)
    assert reader.canvas.zoom < fitted
    with qtbot.waitSignal(reader.zoomChanged):
        QTest.mouseClick(reader.toolbar.percent, LEFT)
    assert reader.canvas.zoom == fitted
    with qtbot.waitSignal(reader.zoomChanged):
        QTest.keyClick(reader.canvas, Qt.Key.Key_Minus, CONTROL)


def test_zooming_keeps_what_is_read_in_the_middle(reader: Reader) -> None:
    reader.show_document(DrawnSource([f"page {number}" for number in range(1, 101)]))
    reader.go_to_page(50)
    canvas = reader.canvas
    pages = canvas.pages
    assert pages is not None

    def share_of_page() -> float:
        middle = canvas.view_area().center().y()
        page = pages.stack.page_at(middle)
        return page + (middle - pages.stack.top(page)) / pages.stack.height(page)

    before = share_of_page()
    canvas.set_zoom(2.5)
    assert share_of_page() == pytest.approx(before, abs=0.05)
    view = canvas.view_area()
    middle_of_page = pages.rectangle(50).center().x()
    assert view.center().x() == pytest.approx(middle_of_page, abs=3)


def test_a_page_number_is_typed(reader: Reader, qtbot: QtBot) -> None:
    reader.show_document(DrawnSource([f"page {number}" for number in range(1, 31)]))
    field = reader.toolbar.page_field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "17")
    with qtbot.waitSignal(reader.pageChanged):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert reader.canvas.page == 17
    QTest.mouseClick(reader.toolbar.forward, LEFT)
    assert reader.canvas.page == 18
    assert field.text() == "18"
    field.selectAll()
    QTest.keyClicks(field, "99")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert reader.canvas.page == 18


def test_the_page_in_view_stays_when_the_window_is_resized(reader: Reader, qtbot: QtBot) -> None:
    reader.show_document(DrawnSource([f"page {number}" for number in range(1, 101)]))
    reader.go_to_page(60)
    reader.resize(420, 620)
    reader.grab()
    assert abs(reader.canvas.page - 60) <= 1


def test_the_whole_fingerprint_is_copied_by_a_click(reader: Reader) -> None:
    reader.show_document(TextSource(["text"]))
    assert reader.toolbar.fingerprint.text() == "sha256 3f9a…c1"
    QTest.mouseClick(reader.toolbar.fingerprint, LEFT)
    assert QGuiApplication.clipboard().text() == SHA256


def highlight(source: TextSource, quote: str, meaning: Meaning) -> Highlight:
    start = source.pages[0].index(quote)
    return Highlight("h1", 1, start, start + len(quote), meaning, "Marek <b>Tollin</b>")


@pytest.mark.parametrize("kind", [TextSource, DrawnSource])
def test_a_tagged_passage_has_its_colour_and_a_click_tells_which(
    reader: Reader, qtbot: QtBot, kind: type[TextSource]
) -> None:
    source = kind(["Inspector Marek Tollin was heard"])
    reader.show_document(source)
    if isinstance(source, DrawnSource):
        qtbot.waitUntil(lambda: reader.canvas.drawings.lines(1) is not None)
    reader.set_highlights([highlight(source, "Marek Tollin", Meaning.SUSPECT)])
    image = reader.canvas.viewport().grab().toImage()
    pages = reader.canvas.pages
    assert pages is not None
    box = pages.surface(1).rectangles(10, 22)[0].translated(pages.place(1)).toRect()
    ratio = image.devicePixelRatio()
    shown = {
        image.pixelColor(round(x * ratio), round(y * ratio)).name()
        for x in range(box.left() + 1, box.right() - 1)
        for y in range(box.top() + 2, box.bottom() - 2)
    }
    assert QColor(LIGHT.highlight[Meaning.SUSPECT]).name() in shown
    with qtbot.waitSignal(reader.highlightClicked) as clicked:
        QTest.mouseClick(reader.canvas.viewport(), LEFT, NONE, middle(reader, 1, 12))
    assert clicked.args == ["h1"]
    with qtbot.assertNotEmitted(reader.highlightClicked):
        QTest.mouseClick(reader.canvas.viewport(), LEFT, NONE, middle(reader, 1, 30))


def test_the_smaller_of_two_passages_is_the_one_clicked(reader: Reader) -> None:
    reader.show_document(TextSource(["Inspector Marek Tollin was heard"]))
    wide = Highlight("wide", 1, 0, 32, Meaning.COURT, "hearing")
    small = Highlight("small", 1, 10, 15, Meaning.SUSPECT, "Marek")
    reader.set_highlights([small, wide])
    under = reader.canvas.highlight_at(QPointF(middle(reader, 1, 12)))
    assert under is not None
    assert under.id == "small"


def test_a_passage_far_away_is_gone_to_once_its_page_is_drawn(reader: Reader, qtbot: QtBot) -> None:
    filler = "\n".join(f"line {number}" for number in range(17))
    source = DrawnSource([filler] * 30, at_once=False)
    reader.show_document(source)
    reader.canvas.set_zoom(3.0)
    start = filler.index("line 15")
    reader.show_passage(20, start, start + 7)
    qtbot.waitUntil(lambda: any(request.page == 20 for request in source.asked))
    source.deliver()
    qtbot.waitUntil(lambda: reader.canvas.drawings.lines(20) is not None)

    def is_in_view() -> bool:
        pages = reader.canvas.pages
        assert pages is not None
        boxes = pages.surface(20).rectangles(start, start + 7)
        box = boxes[0].translated(pages.place(20))
        return reader.canvas.view_area().contains(box)

    qtbot.waitUntil(is_in_view)


def test_a_passage_deep_in_a_long_text_is_gone_to(reader: Reader) -> None:
    parts = [f"Paragraph {number} of a long report.\n" * 300 for number in range(1, 9)]
    reader.show_document(TextSource(parts, DocumentKind.TEXT))
    start = len(parts[5]) - 30
    reader.show_passage(6, start, start + 20)
    pages = reader.canvas.pages
    assert pages is not None
    box = pages.surface(6).rectangles(start, start + 20)[0].translated(pages.place(6))
    assert reader.canvas.view_area().contains(box)
    assert not pages.is_laid_out(3)


def test_finding_goes_through_all_pages_and_round(reader: Reader, qtbot: QtBot) -> None:
    pages = ["ferry here\nand fer\ufffery", "nothing", "a Ferry at last"]
    reader.show_document(DrawnSource(pages))
    reader.canvas.setFocus()
    QTest.keyClick(reader.canvas, Qt.Key.Key_F, CONTROL)
    bar = reader.find_bar
    assert bar.field.hasFocus()
    QTest.keyClicks(bar.field, "ferry")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 3")
    assert bar.finder.found == [Stretch(1, 0, 5), Stretch(1, 15, 21), Stretch(3, 2, 7)]
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 3"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.current == Stretch(3, 2, 7)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "1 of 3"
    QTest.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    assert bar.count.text() == "3 of 3"
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert reader.canvas.hasFocus()


@pytest.mark.parametrize("by_button", [True, False])
def test_closing_the_find_bar_leaves_the_found_words_ready_to_be_tagged(
    reader: Reader, qtbot: QtBot, by_button: bool
) -> None:
    reader.show_document(TextSource(["Held on April 19.", "On April 22 the court was asked."]))
    reader.open_find()
    bar = reader.find_bar
    QTest.keyClicks(bar.field, "April 2")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 1")
    if by_button:
        QTest.mouseClick(bar.close_button, LEFT)
    else:
        QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert reader.selected_text() == "April 2"
    assert reader.tag_bar.isVisible()
    with qtbot.waitSignal(reader.eventRequested) as asked:
        QTest.keyClick(reader.canvas, Qt.Key.Key_E)
    assert asked.args == [[Stretch(2, 3, 11)]]


def test_words_selected_beside_the_open_find_bar_stay_selected(
    reader: Reader, qtbot: QtBot
) -> None:
    reader.show_document(TextSource(["Held on April 19 in the port."]))
    reader.open_find()
    QTest.keyClicks(reader.find_bar.field, "port")
    qtbot.waitUntil(lambda: reader.find_bar.count.text() == "1 of 1")
    QTest.mouseDClick(reader.canvas.viewport(), LEFT, NONE, middle(reader, 1, 1))
    QTest.keyClick(reader.find_bar.field, Qt.Key.Key_Escape)
    assert reader.selected_text() == "Held"


@pytest.mark.parametrize("known", [True, False])
def test_the_end_of_a_long_document_is_its_last_page(
    reader: Reader, qtbot: QtBot, known: bool
) -> None:
    source = DrawnSource([f"page {number}" for number in range(1, 2501)], at_once=known)
    reader.show_document(source)
    reader.canvas.setFocus()
    QTest.keyClick(reader.canvas, Qt.Key.Key_End, CONTROL)
    bar = reader.canvas.verticalScrollBar()
    assert bar.value() == bar.maximum()
    assert reader.toolbar.page_field.text() == "2500"
    qtbot.waitUntil(lambda: any(request.page == 2500 for request in source.asked))
    QTest.keyClick(reader.canvas, Qt.Key.Key_Home, CONTROL)
    assert (bar.value(), reader.canvas.page) == (0, 1)


def test_an_article_that_begins_with_its_title_shows_it_once(reader: Reader) -> None:
    title, rest = "Ferry inspectors detained", "\n\nTwo were held on April 19."

    def height(text: str) -> float:
        reader.show_document(TextSource([text]))
        assert reader.canvas.pages is not None
        return reader.canvas.pages.surface(1).height

    without = height(rest.lstrip())
    assert height(title + rest) == pytest.approx(without, abs=reader.fontMetrics().height() * 1.5)
    pages = reader.canvas.pages
    assert pages is not None
    letters = [pages.surface(1).rectangles(place, place + 1)[0] for place in (0, len(title) + 2)]
    assert letters[0].height() > letters[1].height() * 1.2
    QTest.mouseDClick(reader.canvas.viewport(), LEFT, NONE, middle(reader, 1, 8))
    assert reader.selection == [Stretch(1, 6, 16)]


def test_what_is_not_there_is_said_not_to_be(reader: Reader, qtbot: QtBot) -> None:
    reader.show_document(TextSource(["only this"]))
    reader.open_find()
    QTest.keyClicks(reader.find_bar.field, "other")
    qtbot.waitUntil(lambda: reader.find_bar.count.text() == "Not found")


def test_searching_many_pages_never_holds_the_window_for_long(reader: Reader, qtbot: QtBot) -> None:
    source = DrawnSource([f"page {number} " + "word " * 400 for number in range(1, 801)])
    reader.show_document(source)
    reader.open_find()
    reader.find_bar.field.setText("page 8")
    assert reader.find_bar.finder.is_running
    qtbot.waitUntil(lambda: not reader.find_bar.finder.is_running, timeout=20_000)
    # 8, 80 to 89 and 800.
    assert len(reader.find_bar.finder.found) == 12


def test_nothing_open_says_what_to_do(reader: Reader) -> None:
    reader.clear()
    assert reader.empty_pane.isVisible()
    assert reader.empty_pane.words.text() == "Drop a PDF or a saved article here"


def test_reading_tells_how_far_it_is(reader: Reader) -> None:
    reader.show_reading("scan_0031.pdf", 3, 8)
    assert reader.reading_pane.count.text() == "reading… page 3 of 8"
    assert reader.reading_pane.bar.value() == 3


def test_a_password_is_typed_and_remembered_only_if_said(reader: Reader, qtbot: QtBot) -> None:
    reader.show_password("filing.pdf")
    pane = reader.password_pane
    assert pane.field.echoMode() == QLineEdit.EchoMode.Password
    QTest.keyClicks(pane.field, "Riverside 7")
    with qtbot.waitSignal(reader.passwordEntered) as entered:
        QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert entered.args == ["Riverside 7", False]
    assert pane.field.text() == ""
    reader.show_password("filing.pdf", was_wrong=True)
    assert "does not open" in pane.words.text()
    QTest.mouseClick(pane.remember, LEFT, NONE, QPoint(8, pane.remember.height() // 2))
    QTest.keyClicks(pane.field, "x")
    with qtbot.waitSignal(reader.passwordEntered) as entered:
        QTest.mouseClick(pane.open_button, LEFT)
    assert entered.args == ["x", True]


def test_a_web_reference_shows_its_address_as_it_is(reader: Reader) -> None:
    address = "https://news.example/<b>a</b>?x=1&lt;"
    reader.show_web("Ferry inspectors", address)
    assert reader.web_pane.address.text().replace("\N{ZERO WIDTH SPACE}", "") == address
    assert reader.web_pane.address.textFormat() == Qt.TextFormat.PlainText
    QTest.mouseClick(reader.web_pane.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == address


def test_all_of_a_long_web_address_can_be_read(reader: Reader, qtbot: QtBot) -> None:
    address = "https://news.example/" + "1b2f6d0ca4" * 30
    reader.show_web("Ferry inspectors", address)
    shown = reader.web_pane.address
    qtbot.waitUntil(lambda: shown.height() >= shown.heightForWidth(shown.width()))
    letters = shown.fontMetrics()
    widest = max(letters.horizontalAdvance(part) for part in shown.text().split("\u200b"))
    assert widest < shown.width() < reader.web_pane.viewport().width()
    assert shown.height() > 3 * letters.height()


def test_a_damaged_document_says_so_above_its_pages(reader: Reader) -> None:
    reader.show_document(TextSource(["left of it"], notice="Pages 3 to 7 could not be read."))
    assert reader.notice.isVisible()
    assert reader.notice.text() == "Pages 3 to 7 could not be read."
    reader.show_document(TextSource(["whole"]))
    assert not reader.notice.isVisible()


def test_a_document_without_pages_says_why(reader: Reader) -> None:
    reader.show_document(DrawnSource([], notice="Its structure is broken beyond repair."))
    assert reader.message_pane.isVisible()
    assert reader.message_pane.words.text() == "Its structure is broken beyond repair."


def test_a_title_is_never_markup(reader: Reader) -> None:
    hostile = "<h1>x</h1><img src='file:///etc/passwd'>"
    reader.show_document(TextSource([hostile], title=hostile, subtitle=hostile))
    reader.canvas.setFocus()
    QTest.keyClick(reader.canvas, Qt.Key.Key_A, CONTROL)
    assert reader.selected_text() == hostile
    assert reader.selection == [Stretch(1, 0, len(hostile))]


@pytest.mark.parametrize(
    "text", ["", "\n\n\n", "\ufffc\ufffe\uffff\x00\u2028x", "🙂" * 3, "a" * 5000]
)
def test_odd_texts_are_shown_and_walked_through(reader: Reader, text: str) -> None:
    reader.show_document(TextSource([text]))
    reader.canvas.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Home):
        QTest.keyClick(reader.canvas, key, CONTROL if key == Qt.Key.Key_End else NONE)
        assert 0 <= reader.canvas.selection.caret.offset <= len(text)
    QTest.keyClick(reader.canvas, Qt.Key.Key_A, CONTROL)
    reader.grab()
    assert reader.canvas.selection.last.offset == len(text)


@pytest.mark.parametrize("side", [0.0, -5.0, float("nan"), float("inf"), 1e12])
def test_pages_of_absurd_sizes_are_shown_all_the_same(
    reader: Reader, qtbot: QtBot, side: float
) -> None:
    class Absurd(DrawnSource):
        def shapes(self) -> list[PageShape]:
            return [PageShape(side, side, 4)] * 50_000

    source = Absurd(["page"] * 50_000, at_once=False)
    reader.show_document(source)
    reader.canvas.set_zoom(5.0)
    reader.go_to_page(40_000)
    qtbot.waitUntil(lambda: bool(source.asked))
    reader.grab()
    for request in source.asked:
        assert request.scale > 0
        request.done(None)


def test_a_slow_drawing_says_that_it_is_under_way(reader: Reader, qtbot: QtBot) -> None:
    source = DrawnSource(["page"], at_once=False)
    reader.show_document(source)
    with qtbot.waitSignal(reader.canvas.drawings.slowed):
        pass
    assert reader.canvas.drawings.is_slow(1)
    source.deliver()
    qtbot.waitUntil(lambda: not reader.canvas.drawings.is_slow(1))


def test_a_larger_platform_font_makes_larger_letters_at_once(reader: Reader) -> None:
    reader.show_document(TextSource(["Inspector Marek Tollin was heard"]))
    pages = reader.canvas.pages
    assert pages is not None
    before = pages.surface(1).rectangles(0, 1)[0].height()
    reader.canvas.setFont(sized(reader.canvas.font(), 2.0))
    assert pages.surface(1).rectangles(0, 1)[0].height() > before * 1.5


def test_who_comes_by_key_sees_where_the_focus_is(reader: Reader, qtbot: QtBot) -> None:
    reader.show_document(TextSource(["text"]))
    canvas = reader.canvas
    reader.toolbar.fingerprint.setFocus()
    qtbot.waitUntil(reader.toolbar.fingerprint.hasFocus)

    def edge() -> QColor:
        return canvas.viewport().grab().toImage().pixelColor(0, 100)

    assert edge() == QColor(LIGHT.background)
    QTest.keyClick(reader.toolbar.fingerprint, Qt.Key.Key_Tab)
    assert canvas.hasFocus()
    assert edge() == QColor(LIGHT.accent)
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(200, 200))
    assert edge() == QColor(LIGHT.background)


def test_light_on_dark_pages_are_the_users_choice(
    reader: Reader, theme: Theme, qtbot: QtBot
) -> None:
    reader.show_document(DrawnSource(["page"]))
    qtbot.waitUntil(lambda: reader.canvas.drawings.lines(1) is not None)
    pages = reader.canvas.pages
    assert pages is not None

    def paper() -> QColor:
        place = pages.place(1).toPoint() + QPoint(5, 5)
        return reader.canvas.viewport().grab().toImage().pixelColor(place)

    theme.choose(Appearance.DARK)
    assert paper() == QColor("#ffffff")
    QTest.mouseClick(reader.toolbar.night, LEFT)
    assert paper() == QColor("#000000")


def test_every_control_has_a_name_for_those_who_do_not_see_it(reader: Reader) -> None:
    reader.show_document(DrawnSource(["page"]))
    for button in reader.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button
    for field in reader.findChildren(QLineEdit):
        assert field.accessibleName(), field
    assert reader.canvas.accessibleName() == "Ferry inspectors detained"


def test_a_narrow_reader_still_shows_all_acts(reader: Reader, qtbot: QtBot) -> None:
    reader.resize(260, 500)
    reader.show_document(TextSource(["Inspector Marek Tollin was heard " * 10]))
    reader.canvas.setFocus()
    QTest.keyClick(reader.canvas, Qt.Key.Key_Right, CONTROL | SHIFT)
    room = reader.canvas.viewport().rect()
    assert room.contains(reader.tag_bar.geometry())
    for button in reader.tag_bar.buttons.values():
        assert reader.tag_bar.rect().contains(button.geometry())
