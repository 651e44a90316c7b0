"""A case bundle in the window: looked at, chosen row by row, imported, and gone by one undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_room import Hands, new_library, window_in
from window_sample import sample_library

from casefile.actions.cases import edit_case
from casefile.actions.exporting import export
from casefile.export.orders import Kind, Order
from casefile.store.library import Library
from casefile.store.reads.cases import cases
from casefile.ui.dialogs.conflicts_model import MINE, THEIRS
from casefile.ui.dialogs.import_dialog import ImportDialog
from casefile.ui.theme import Theme

TITLE = "Harbour Archive manuscripts"


@pytest.fixture
def hands(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Hands]:
    with window_in(tmp_path, theme, qtbot) as made:
        yield made


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """The sample case as a colleague exported it."""
    with Library.open(sample_library(tmp_path, "Theirs.casefile")) as library:
        export(library, [_case(library)], tmp_path / "case.casebundle", Order(Kind.BUNDLE))
    return tmp_path / "case.casebundle"


def _case(library: Library) -> str:
    with library.read() as connection:
        return next(line.id for line in cases(connection) if line.title == TITLE)


def _dialog(hands: Hands) -> ImportDialog:
    found = hands.window.findChild(ImportDialog)
    assert found is not None
    hands.wait(lambda: found.plan is not None)
    return found


def _press(dialog: ImportDialog) -> None:
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)


def test_a_dropped_bundle_says_what_will_come_and_opens_its_case(
    hands: Hands, bundle: Path, tmp_path: Path
) -> None:
    hands.open(new_library(tmp_path))
    assert hands.drop_files(hands.view, bundle)
    dialog = _dialog(hands)
    assert dialog.cases.text() == TITLE
    assert "24 events" in dialog.coming.text()
    assert "5 documents" in dialog.coming.text()
    assert not dialog.conflicts.isVisible()
    assert hands.case_titles() == []
    _press(dialog)
    hands.wait(lambda: hands.case_titles() == [TITLE])
    hands.wait(lambda: len(hands.lines) == 5)
    assert hands.view.desk.case_id is not None
    hands.undo()
    hands.wait(lambda: hands.case_titles() == [])


def test_what_differs_stands_side_by_side_and_a_click_chooses_a_side(
    hands: Hands, bundle: Path, tmp_path: Path
) -> None:
    path = sample_library(tmp_path, "Mine.casefile")
    # The same rows as in the bundle: both are copies of one library.
    with Library.open(path) as library:
        edit_case(library, _case(library), stage="Trial", reference="1-1/2026")
    hands.open(path)
    hands.view.cases.import_bundle(bundle)
    dialog = _dialog(hands)
    model = dialog.model
    assert dialog.conflicts.isVisible()
    rows = [
        tuple(model.index(row, column).data() for column in range(1, 4))
        for row in range(model.rowCount())
    ]
    assert ("Stage", "Trial", "Pre-trial") in [(one[0], one[1], one[2]) for one in rows]
    index = model.index(0, THEIRS)
    centre = dialog.table.visualRect(index).center()
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    ticked = Qt.CheckState.Checked.value
    assert Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)).value == ticked
    _press(dialog)
    hands.wait(lambda: hands.window.findChild(ImportDialog) is None)
    with hands.view.desk.library.read() as connection:
        assert [line.stage for line in cases(connection) if line.title == TITLE] == ["Pre-trial"]


def test_a_tick_is_only_ever_moved_to_the_other_side(
    hands: Hands, bundle: Path, tmp_path: Path
) -> None:
    path = sample_library(tmp_path, "Mine.casefile")
    with Library.open(path) as library:
        edit_case(library, _case(library), stage="Trial")
    hands.open(path)
    hands.view.cases.import_bundle(bundle)
    dialog = _dialog(hands)
    for column, other in ((THEIRS, MINE), (MINE, THEIRS)):
        # Twice on the box itself, as somebody does who wants to untick it.
        place = dialog.table.visualRect(dialog.model.index(0, column)).topLeft() + QPoint(14, 12)
        for _ in range(2):
            QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        states = [
            Qt.CheckState(dialog.model.index(0, one).data(Qt.ItemDataRole.CheckStateRole))
            for one in (column, other)
        ]
        assert states == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    QTest.mouseClick(dialog.all_theirs, Qt.MouseButton.LeftButton)
    assert {str(side) for side in dialog.model.choices.values()} == {"theirs"}


def test_a_bundle_that_is_none_is_refused_in_the_dialog(hands: Hands, tmp_path: Path) -> None:
    hands.open(new_library(tmp_path))
    bad = tmp_path / "bad.casebundle"
    bad.write_bytes(b"PK nothing")
    hands.view.cases.import_bundle(bad)
    dialog = hands.window.findChild(ImportDialog)
    assert dialog is not None
    hands.wait(lambda: dialog.error.isVisible())
    assert "Your library is unchanged" in dialog.error.text()
    assert not dialog.save_button.isEnabled()
    QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    hands.wait(lambda: hands.window.findChild(ImportDialog) is None)


def test_what_is_here_already_leaves_nothing_to_import(
    hands: Hands, bundle: Path, tmp_path: Path
) -> None:
    hands.open(sample_library(tmp_path, "Mine.casefile"))
    hands.view.cases.import_bundle(bundle)
    dialog = _dialog(hands)
    hands.wait(lambda: dialog.save_button.text() == "Close")
    assert "has all of this already" in dialog.coming.text()
