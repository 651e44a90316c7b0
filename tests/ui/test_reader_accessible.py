"""What a screen reader is told of the page in the reader: line by line, and where the caret is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot
from window_room import Hands, window_in
from window_sample import sample_library

from casefile.ui.theme import Theme


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.open(sample_library(tmp_path))
        made.wait(lambda: made.view.reader.canvas.pages is not None)
        made.idle()
        yield made


def told(hands: Hands) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(hands.view.reader.canvas)
    assert found is not None
    return found


def lines(hands: Hands) -> list[str]:
    page = told(hands)
    children = [page.child(at) for at in range(page.childCount())]
    return [
        one.text(QAccessible.Text.Name)
        for one in children
        if one is not None and one.role() is QAccessible.Role.StaticText
    ]


def test_the_page_is_a_document_of_lines_in_their_order(hands: Hands) -> None:
    assert told(hands).role() is QAccessible.Role.Document
    said = lines(hands)
    assert "DISTRICT COURT" in said[1]
    assert any("Case no. 3-118/2025" in line for line in said)
    assert all(line.strip() for line in said)


def test_each_line_says_where_it_is_on_the_screen(hands: Hands) -> None:
    page, canvas = told(hands), hands.view.reader.canvas
    hands.wait(lambda: page.child(0).rect().height() > 0)
    first, second = page.child(0).rect(), page.child(1).rect()
    assert first.top() < second.top()
    assert (
        page.childAt(first.center().x(), first.center().y()).text(QAccessible.Text.Name)
        == lines(hands)[0]
    )
    corner = canvas.viewport().mapToGlobal(canvas.viewport().rect().topLeft())
    assert first.left() >= corner.x()


def test_another_page_tells_its_own_lines_and_old_ones_fall_silent(hands: Hands) -> None:
    before, old = lines(hands), told(hands).child(0)
    canvas = hands.view.reader.canvas
    canvas.setFocus()
    hands.qtbot.keyClick(canvas, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    hands.wait(lambda: canvas.page > 1)
    after = lines(hands)
    assert after != before
    assert old.text(QAccessible.Text.Name) == ""
