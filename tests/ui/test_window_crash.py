"""The report of a mistake in the program holds nothing of the user's."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casefile.model.dates import understand
from casefile.ui import crash
from casefile.ui.crash import CrashDialog, report
from casefile.ui.theme import Theme

SECRET = "Sergei Lapushkin, /home/reporter/cases/osh.pdf"


def a_mistake() -> BaseException:
    try:
        try:
            understand(SECRET)  # raises, quoting what it was given
        except Exception as first:
            raise RuntimeError(SECRET) from first
    except RuntimeError as error:
        return error
    raise AssertionError


def test_a_report_says_where_it_happened_and_nothing_of_the_case() -> None:
    words = report(a_mistake())
    assert "builtins.RuntimeError" in words
    assert "casefile/model/date_phrases.py:" in words
    assert "Lapushkin" not in words
    assert "/home" not in words
    assert str(Path.cwd()) not in words


def test_what_nobody_foresaw_opens_one_dialog_with_the_report(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    crash.watch_for_crashes()
    error = a_mistake()
    sys.excepthook(type(error), error, error.__traceback__)
    sys.excepthook(type(error), error, error.__traceback__)
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog)]
    (dialog,) = [one for one in dialogs if one.isVisible()]
    assert "RuntimeError" in dialog.text.toPlainText()
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert "Lapushkin" not in capsys.readouterr().err
