"""The parts Casefile is made of, each with its licence and the whole text of it."""

from __future__ import annotations

import threading

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from casefile.licences import Part, parts
from casefile.ui.help.asking import helps
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.nested import nested


class LicencesDialog(QDialog):
    """A list of the parts, and beside it the text of the one that is chosen."""

    _read = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Parts and licences"))
        helps(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._parts: list[Part] = []
        said = PlainLabel(
            self.tr(
                "Casefile is under the MIT licence and made of these parts. Qt and PySide6 are "
                "used under the LGPL: they lie beside the program as files of their own, which "
                "you may replace."
            ),
            wraps=True,
        )
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Parts"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setPlaceholderText(self.tr("Reading the licences…"))
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(said)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setSizes([460, 440])
        column.addWidget(split, 1)
        row = nested(column, QHBoxLayout())
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.list.currentItemChanged.connect(lambda item, _before: self._show(item))
        self._read.connect(self._has, Qt.ConnectionType.QueuedConnection)
        # A dialog with words that wrap would else be as low as its parts allow.
        self.resize(self.sizeHint())
        # In a clone they are gathered from what is installed, which takes a second.
        threading.Thread(target=self._gather, name="casefile-licences", daemon=True).start()

    def sizeHint(self) -> QSize:
        letter = self.fontMetrics().averageCharWidth()
        wished = QSize(max(860, letter * 130), max(540, self.fontMetrics().height() * 30))
        return wished.boundedTo(self.screen().availableGeometry().size() - QSize(40, 60))

    def _gather(self) -> None:
        found = parts()
        try:
            self._read.emit(found)
        except RuntimeError:
            # The dialog is closed, and with it gone what was to be shown there.
            return

    def _has(self, found: list[Part]) -> None:
        self._parts = found
        for part in found:
            self.list.addTopLevelItem(QTreeWidgetItem([part.name, part.version, part.licence]))
        for column in (1, 0):
            self.list.resizeColumnToContents(column)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)

    def _show(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.text.setPlainText(self._parts[self.list.indexOfTopLevelItem(item)].text)
