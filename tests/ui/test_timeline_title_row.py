"""The line over the timeline keeps all that can be used in sight, however large the letters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from window_room import Hands, window_in
from window_sample import sample_library

from casefile.ui.theme import Theme
from casefile.ui.timeline.title_row import TitleRow


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.open(sample_library(tmp_path))
        made.wait(lambda: len(made.view.timeline.board.columns) > 0)
        made.idle()
        yield made
        made.window.look.choose_size(100)


def cut(row: TitleRow) -> list[str]:
    """The buttons of which a part stands outside the row, or too narrow for their words."""
    found = []
    for button in row.findChildren(QPushButton):
        if not button.isVisible():
            continue
        place = QRect(button.mapTo(row, button.rect().topLeft()), button.size())
        if not row.rect().contains(place) or button.width() < button.minimumSizeHint().width():
            found.append(button.text())
    return found


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [760, 900, 1024, 1440])
def test_no_button_is_cut_at_any_width_and_size_of_letters(
    hands: Hands, width: int, percent: int
) -> None:
    hands.window.look.choose_size(percent)
    hands.window.resize(width, 700)
    (row,) = hands.view.timeline.findChildren(TitleRow)
    hands.wait(lambda: row.width() <= width)
    hands.wait(lambda: row.height() >= row.heightForWidth(row.width()))
    # Buttons fold and unfold as the row learns its width.
    hands.wait(lambda: cut(row) == [])
    parts: list[QWidget] = [one for one in row.findChildren(QWidget) if one.parent() is row]
    shown = [one.geometry() for one in parts if one.isVisible() and not one.size().isEmpty()]
    assert all(not one.intersects(two) for at, one in enumerate(shown) for two in shown[at + 1 :])
