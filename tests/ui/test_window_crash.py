"""The report of a mistake in the program holds nothing of the user's."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casefile.model.dates import understand
from casefile.ui import crash
from casefile.ui.crash import CrashDialog, fault_report, report
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


def test_a_report_that_was_written_can_be_shown_in_its_folder(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    shown: list[QUrl] = []

    class Desktop(QObject):
        @Slot(QUrl)
        def show(self, address: QUrl) -> None:
            shown.append(address)

    desktop = Desktop()
    QDesktopServices.setUrlHandler("file", desktop, "show")
    try:
        dialog = CrashDialog("told", None, tmp_path / "report.txt")
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert shown == [QUrl.fromLocalFile(str(tmp_path))]
    without = CrashDialog("told")
    qtbot.addWidget(without)
    without.show()
    assert not without.folder_button.isVisible()


def test_a_fault_is_told_without_the_folders_of_this_machine() -> None:
    noted = (
        "Fatal Python error: Segmentation fault\n\nCurrent thread 0x01 (most recent call first):\n"
        '  File "/home/reporter/casefile/ui/desk.py", line 7 in act\n'
        '  File "/usr/lib/python3/threading.py", line 9 in run\n\n'
        "Extension modules: shiboken6.Shiboken, PySide6.QtCore (total: 2)\n"
    )
    words = fault_report(noted)
    assert "Segmentation fault" in words
    assert "  casefile/ui/desk.py:7 in act\n  threading.py:9 in run\n" in words
    assert "/home" not in words
    assert "Extension" not in words
