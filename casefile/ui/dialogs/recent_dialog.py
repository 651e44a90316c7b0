"""The libraries that were open lately, to open one in place of the one that is open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from casefile.ui.help.asking import helps
from casefile.ui.parts.buttons import button, primary_button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.nested import nested
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.recent_libraries import Presence
from casefile.ui.theme_inks import colour, inks_now
from casefile.ui.tongue import filled

_PATH = Qt.ItemDataRole.UserRole


class RecentDialog(QDialog):
    """`chosen` carries a library's path; `otherRequested` asks for one that is not listed.

    What is not where it was is greyed as soon as that is known, which a dead drive can put off.
    """

    chosen = Signal(str)
    otherRequested = Signal()

    def __init__(self, libraries: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open again"))
        helps(self)
        self.setAccessibleName(self.windowTitle())
        self.setProperty("look", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Libraries that were open lately"))
        # Rows are measured as soon as one is chosen: with the padding that the style gives them.
        self.list.ensurePolished()
        for path in libraries:
            item = QListWidgetItem(
                filled(self.tr("{name}  –  {folder}"), name=path.name, folder=path.parent)
            )
            item.setData(_PATH, str(path))
            item.setToolTip(plain_tool_tip(str(path)))
            self.list.addItem(item)
        self.other_button = button(self.tr("Another library…"))
        self.cancel_button = button(self.tr("Cancel"))
        self.open_button = primary_button(self.tr("Open"))
        self.open_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.windowTitle(), "title"))
        column.addWidget(self.list, 1)
        row = nested(column, QHBoxLayout())
        row.setSpacing(8)
        row.addWidget(self.other_button)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.open_button)
        self.resize(560, 320)
        self.list.itemActivated.connect(lambda _: self._open())
        self.list.currentItemChanged.connect(lambda *_: self._fit())
        self.open_button.clicked.connect(self._open)
        self.cancel_button.clicked.connect(self.reject)
        self.other_button.clicked.connect(self._ask)
        self.list.setCurrentRow(0)
        self._fit()
        self.list.setFocus()
        # It may be waiting for a drive for longer than this dialog is there.
        presence = Presence(parent or self)
        presence.looked.connect(self._grey)
        presence.look(libraries)

    def _grey(self, missing: frozenset[Path]) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        there = [item for item in items if Path(item.data(_PATH)) not in missing]
        for item in items:
            if item not in there:
                item.setText(self.tr("{library} (not found)").format(library=item.text()))
                item.setForeground(colour(inks_now().mute))
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        if there and self.list.currentItem() not in there:
            self.list.setCurrentItem(there[0])
        self._fit()

    def _fit(self) -> None:
        item = self.list.currentItem()
        self.open_button.setEnabled(item is not None and bool(item.flags()))

    def _open(self) -> None:
        item = self.list.currentItem()
        if item is not None and item.flags():
            self.accept()
            self.chosen.emit(str(item.data(_PATH)))

    def _ask(self) -> None:
        self.accept()
        self.otherRequested.emit()
