"""Whoever wants to know what the program is made of, and what they may do with it, is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casefile.ui.about import AboutDialog
from casefile.ui.licences_dialog import LicencesDialog
from casefile.version import program


@pytest.mark.usefixtures("theme")
def test_each_part_is_listed_with_the_text_of_its_licence(qtbot: QtBot) -> None:
    about = AboutDialog()
    qtbot.addWidget(about)
    about.open()
    assert about.title.text() == program()
    qtbot.mouseClick(about.licences_button, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LicencesDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() > 0, timeout=30_000)
    rows = [dialog.list.topLevelItem(place) for place in range(dialog.list.topLevelItemCount())]
    licences = {row.text(0): row.text(2) for row in rows if row is not None}
    assert licences["Qt and PySide6"] == "LGPL-3.0-only"
    assert licences["sqlalchemy"] == "MIT"
    assert all(licences.values())
    dialog.list.setFocus()
    for row in rows:
        assert row is not None
        assert dialog.list.currentItem() is row
        assert len(dialog.text.toPlainText()) > 100, row.text(0)
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    dialog.reject()
