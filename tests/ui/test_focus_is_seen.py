"""Whatever has the keys is seen to have them, in every appearance."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from controls import controls, scrolled, seen_change
from every_dialog import opened
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from window_room import Hands, window_in
from window_sample import sample_library

from casefile.ui.theme import Appearance, Theme

LOOKS = (Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_LIGHT, Appearance.HIGH_DARK)
SHOWN = ("CaseDialog", "ChargeDialog", "ExportDialog", "HistoryDialog", "PictureDialog")
"""Dialogs that have between them every kind of field, list, button and tab."""


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.open(sample_library(tmp_path))
        made.wait(lambda: made.view.desk.facts is not None and bool(made.lines))
        made.wait(lambda: made.view.reader.canvas.pages is not None)
        made.wait(lambda: len(made.view.timeline.board.columns) > 0)
        made.idle()
        yield made


def unseen(root: QWidget, away: QWidget) -> list[str]:
    """The controls that look the same, or nearly so, with the keys and without."""
    found = []
    for one in controls(root):
        widget = one.widget
        if not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        around = scrolled(widget)
        if around is not None:
            around.ensureWidgetVisible(widget)
        place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
        away.setFocus()
        before = root.grab(place).toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            continue
        # What a short line of a ring would be: enough to be found by the eye.
        least = min(widget.width(), widget.height())
        if seen_change(before, root.grab(place).toImage()) < least:
            found.append(str(one))
    return found


@pytest.mark.parametrize("look", LOOKS)
def test_what_has_the_keys_in_the_window_and_its_dialogs_is_seen(
    hands: Hands, theme: Theme, look: Appearance, tmp_path: Path
) -> None:
    theme.choose(look)
    assert unseen(hands.window, hands.window) == []
    for name in SHOWN:
        folder = tmp_path / name
        folder.mkdir()
        with opened(hands, folder, name) as dialog:
            assert unseen(dialog, dialog) == [], name
