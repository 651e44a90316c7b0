"""An export is checked again from the window: what still holds, and what does not, by name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from facts_room import Table, charged_suspect, table_in
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from casefile.actions.exporting import export
from casefile.actions.notes import add_note, edit_note
from casefile.ui.export.verify_dialog import VerifyDialog, open_verify_dialog


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with table_in(tmp_path, qtbot) as made:
        charged_suspect(made)
        add_note(made.library, made.case_id, "Ask the court for the papers.")
        yield made


def checked(table: Table, path: Path) -> VerifyDialog:
    dialog = open_verify_dialog(table.desk, table.window, path)
    table.qtbot.waitUntil(
        lambda: dialog.copy_button.isEnabled() or bool(dialog.error.text()), timeout=60_000
    )
    return dialog


def lines(dialog: VerifyDialog) -> str:
    return "\n".join(dialog.list.item(row).text() for row in range(dialog.list.count()))


def test_an_untouched_export_holds_and_a_changed_fact_is_named(
    table: Table, tmp_path: Path
) -> None:
    out = tmp_path / "summary.pdf"
    export(table.library, [table.case_id], out)
    assert checked(table, out).verdict.text() == "Nothing failed."
    (note,) = table.facts().notes
    edit_note(table.library, note.id, "Ask the court for copies.")
    dialog = checked(table, out)
    assert dialog.verdict.text() == "This file does not hold."
    assert "Ask the court for the papers." in lines(dialog)
    assert "Ask the court for copies." in lines(dialog)
    first = dialog.list.itemAt(dialog.list.viewport().rect().topLeft() + QPoint(5, 5))
    assert first is not None
    assert "Ask the court for the papers." in first.text()
    table.qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert "Ask the court for copies." in QGuiApplication.clipboard().text()
    table.key(Qt.Key.Key_Escape, dialog)
    assert not dialog.isVisible()


def test_a_file_that_is_no_export_is_said_to_be_none(table: Table, tmp_path: Path) -> None:
    stray = tmp_path / "holiday.pdf"
    stray.write_bytes(b"no pdf at all")
    dialog = checked(table, stray)
    assert dialog.error.text() or "statements" in lines(dialog)
    assert dialog.verdict.text() != "Nothing failed."
