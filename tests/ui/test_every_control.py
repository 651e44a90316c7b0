"""Every control of every dialog and of the window has a name, is reached by Tab, and is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from controls import (
    controls,
    disordered,
    is_told_by_its_value,
    missed,
    nameless_rows,
    out_of_order,
    tabbed,
)
from every_dialog import EVERY, dialogs_of_the_program, opened
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget
from pytestqt.qtbot import QtBot
from window_room import Hands, new_library, window_in
from window_sample import sample_library

from casefile.ui.help.subjects import SUBJECTS
from casefile.ui.theme import Theme

PARTS = 6
"""Windows in which the dialogs are opened, as many after each other in each."""


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        made.open(sample_library(tmp_path))
        made.wait(lambda: made.view.desk.facts is not None and bool(made.lines))
        made.wait(lambda: made.view.reader.canvas.pages is not None)
        made.wait(lambda: len(made.view.timeline.board.columns) > 0)
        made.wait(made.view.facts.tree.isVisible)
        made.idle()
        yield made


def test_no_dialog_is_left_out_here() -> None:
    assert set(EVERY) == dialogs_of_the_program()


def test_the_help_has_a_page_about_every_dialog() -> None:
    assert dialogs_of_the_program() - set(SUBJECTS) == {"HelpWindow"}


@pytest.mark.parametrize("part", range(PARTS))
def test_every_control_of_a_dialog_has_a_name_and_is_reached_by_tab_as_it_is_read(
    part: int, hands: Hands, tmp_path: Path, subtests: pytest.Subtests
) -> None:
    for name in sorted(EVERY)[part::PARTS]:
        folder = tmp_path / name
        folder.mkdir()
        with subtests.test(name), opened(hands, folder, name) as dialog:
            is_told_whole(dialog)
            keys = {one.key() for one in dialog.findChildren(QShortcut)}
            help_key = QKeySequence(QKeySequence.StandardKey.HelpContents)
            assert name == "HelpWindow" or help_key in keys
            hands.wait(lambda shown=dialog: shown.focusWidget() is not None)
            chain = is_gone_round(dialog)
            assert [out_of_order(dialog, *two) for two in disordered(dialog, chain)] == []


def test_every_control_of_the_window_has_a_name_and_is_reached_by_tab(hands: Hands) -> None:
    is_told_whole(hands.window)
    cases = hands.view.rail.cases
    cases.setFocus()
    hands.wait(cases.hasFocus)
    # Events that are gone to show their pages, so that there is a page before or not.
    pages = [one for one in controls(hands.window) if one.name in ("Next page", "Previous page")]
    assert len(pages) == 2
    is_gone_round(hands.window, but=[one.widget for one in pages])


def test_tab_goes_round_a_window_in_which_no_case_is_open(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with window_in(tmp_path, theme, qtbot) as hands:
        hands.open(new_library(tmp_path))
        hands.idle()
        search = hands.view.rail.search
        search.setFocus()
        hands.wait(search.hasFocus)
        is_gone_round(hands.window)


def is_told_whole(root: QWidget) -> None:
    """Each control says what it is, no two of a group the same; lists say each of their rows."""
    found = controls(root)
    assert found
    assert [str(one) for one in found if not one.name.strip()] == []
    told = Counter((one.group, one.role, one.name) for one in found)
    assert [one for one, count in told.items() if count > 1] == []
    assert [str(one) for one in found if is_told_by_its_value(one.widget)] == []
    for view in root.findChildren(QAbstractItemView):
        if view.isVisible() and not isinstance(view, QHeaderView):
            assert nameless_rows(view) == [], view


def is_gone_round(root: QWidget, but: Sequence[QWidget] = ()) -> list[QWidget]:
    """Tab comes to every control and to where it began, Shift+Tab goes the same way back."""
    chain = [one for one in tabbed(root) if one not in but]
    assert [str(one) for one in missed(root, chain) if one.widget not in but] == []
    back = [one for one in tabbed(root, back=True) if one not in but]
    assert back[0] is chain[0]
    assert back[1:] == chain[:0:-1]
    return chain
