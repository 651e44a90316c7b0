"""Searching every case from the rail, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_room import Hands, window_in
from window_sample import sample_library

from casefile.model.colours import LIGHT, Meaning
from casefile.store.search import HitKind
from casefile.ui.search_delegate import draw_marked
from casefile.ui.theme import Theme

HOSTILE = [
    '"',
    "*",
    "NEAR(",
    "a AND",
    "-x",
    ":",
    "🙂",
    "^",
    "{a}",
    "a OR OR b",
    "<b>",
    "x" * 10_000,
]


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.open(sample_library(tmp_path))
        made.wait(lambda: made.view.desk.facts is not None)
        yield made


def ask(hands: Hands, words: str) -> None:
    hands.window.menus.search.trigger()
    hands.qtbot.keyClicks(hands.view.rail.search, words)
    hands.wait(lambda: hands.view.search.isVisible())
    hands.wait(lambda: "found" in hands.view.search.words.text().lower())


def test_results_come_while_one_types_and_say_where_they_are(hands: Hands) -> None:
    ask(hands, "detai")
    hits = hands.view.search.model.found
    assert {hit.kind for hit in hits} >= {HitKind.PAGE, HitKind.EVENT}
    assert all("detai" in hit.snippet.lower() for hit in hits if hit.marks)
    assert any(hit.case == "Kast, mountain road" for hit in hits)


def test_enter_goes_to_the_passage_in_another_case(hands: Hands) -> None:
    before = hands.view.desk.case_id
    ask(hands, "detained")
    panel, field = hands.view.search, hands.view.rail.search
    hits = panel.model.found
    wanted = next(
        place for place, hit in enumerate(hits)
        if hit.kind is HitKind.PAGE and hit.case_id != before
    )  # fmt: skip
    for _ in range(wanted):
        hands.qtbot.keyClick(field, Qt.Key.Key_Down)
    hands.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not panel.isVisible()
    hit = hits[wanted]
    hands.wait(lambda: hands.view.desk.case_id == hit.case_id)
    hands.wait(lambda: hands.view.reading.sha256 == hit.document)
    canvas = hands.view.reader.canvas
    hands.wait(lambda: canvas.page == hit.page)


def test_an_event_that_was_found_is_shown_among_the_facts(hands: Hands) -> None:
    ask(hands, "Samira Haddani detained")
    hits = hands.view.search.model.found
    event = next(place for place, hit in enumerate(hits) if hit.kind is HitKind.EVENT)
    for _ in range(event):
        hands.qtbot.keyClick(hands.view.rail.search, Qt.Key.Key_Down)
    hands.qtbot.keyClick(hands.view.rail.search, Qt.Key.Key_Return)

    def chosen() -> bool:
        node = hands.view.facts.tree.current_node()
        return node is not None and node.row.fact_id == hits[event].fact_id

    hands.wait(chosen)
    # The cursor is where the user was led: a dialog that comes and goes gives it back there.
    assert not hands.view.rail.search.hasFocus()
    hands.window.menus.new_case.trigger()
    hands.wait(lambda: QApplication.activeModalWidget() is not None)
    hands.qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
    hands.wait(lambda: QApplication.activeModalWidget() is None)
    assert not hands.view.search.isVisible()
    assert hands.view.facts.isAncestorOf(QApplication.focusWidget())


def test_arrows_stop_at_both_ends(hands: Hands) -> None:
    ask(hands, "detained")
    field, listed = hands.view.rail.search, hands.view.search.list
    hands.qtbot.keyClick(field, Qt.Key.Key_Up)
    assert listed.currentIndex().row() == 0
    for _ in range(len(hands.view.search.model.found) + 3):
        hands.qtbot.keyClick(field, Qt.Key.Key_Down)
    assert listed.currentIndex().row() == len(hands.view.search.model.found) - 1


def test_escape_closes_it_and_leaves_nothing_behind(hands: Hands) -> None:
    ask(hands, "detained")
    hands.qtbot.keyClick(hands.view.rail.search, Qt.Key.Key_Escape)
    assert not hands.view.search.isVisible()
    assert hands.view.rail.search.text() == ""
    hands.window.menus.search.trigger()
    assert not hands.view.search.isVisible()


def test_nothing_found_says_so(hands: Hands) -> None:
    ask(hands, "zyzzyva")
    assert hands.view.search.words.text().startswith("Nothing found")
    assert not hands.view.search.list.isVisible()


@pytest.mark.parametrize("words", HOSTILE, ids=[word[:10] for word in HOSTILE])
def test_whatever_is_typed_is_answered(hands: Hands, words: str) -> None:
    hands.window.menus.search.trigger()
    QApplication.clipboard().setText(words)
    hands.view.rail.search.paste()
    hands.wait(lambda: "found" in hands.view.search.words.text().lower())
    assert not hands.view.notice.isVisible()


def test_markup_in_a_document_is_shown_as_its_characters(theme: Theme) -> None:
    def inked(text: str, marks: tuple[tuple[int, int], ...]) -> QImage:
        image = QImage(300, 20, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_marked(painter, image.rect(), QApplication.font(), text, marks)
        painter.end()
        return image

    assert inked("<b>x</b> y", ()) != inked("x y", ())
    marked = inked("a word here", ((2, 6),))
    highlight = LIGHT.highlight[Meaning.CUSTODY]
    colours = {marked.pixelColor(x, 10).name() for x in range(300)}
    assert highlight in colours
    assert highlight not in {inked("a word here", ()).pixelColor(x, 10).name() for x in range(300)}


def test_a_mark_stands_right_behind_letters_beyond_the_basic_plane(theme: Theme) -> None:
    def first_inked(text: str, mark: tuple[int, int]) -> int:
        image = QImage(400, 24, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_marked(painter, image.rect(), QApplication.font(), text, (mark,))
        painter.end()
        highlight = LIGHT.highlight[Meaning.CUSTODY]
        # The line's own background: how high it is, is the font's business.
        rows = range(image.height())
        return next(
            x for x in range(400) if highlight in {image.pixelColor(x, y).name() for y in rows}
        )

    width = QFontMetrics(QApplication.font()).horizontalAdvance("𝔄𝔅 ")
    assert abs(first_inked("𝔄𝔅 word", (3, 7)) - width) <= 2
