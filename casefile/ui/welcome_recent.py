"""The libraries that were open lately, on the welcome: each opened or forgotten with a click."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from casefile.ui.parts.icon_button import IconButton
from casefile.ui.parts.label import ElidedLabel, PlainLabel
from casefile.ui.parts.nested import nested
from casefile.ui.parts.section_header import SectionHeader
from casefile.ui.recent_libraries import Presence, folder_in_words
from casefile.ui.tongue import filled
from casefile.ui.window_memory import WindowMemory


class RecentRow(QFrame):
    """One library: its name and its folder, and a cross that has it forgotten."""

    chosen = Signal(Path)
    forgotten = Signal(Path)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.button = QPushButton()
        self.button.setProperty("look", "quiet")
        self.button.setAutoDefault(False)
        self.name = PlainLabel(path.name, "strong")
        self.folder = ElidedLabel(folder_in_words(path), "mute")
        inner = QHBoxLayout(self.button)
        inner.setContentsMargins(10, 3, 10, 3)
        inner.setSpacing(10)
        inner.addWidget(self.name)
        inner.addWidget(self.folder, 1)
        for label in (self.name, self.folder):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.cross = IconButton("close", filled(self.tr("Forget {library}"), library=path.name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.button, 1)
        row.addWidget(self.cross)
        self.button.clicked.connect(lambda: self.chosen.emit(self.path))
        self.cross.clicked.connect(lambda: self.forgotten.emit(self.path))
        self._measure()
        self.show_missing(is_missing=False)

    def _measure(self) -> None:
        # A button does not ask what lies in it how high it is.
        self.button.setMinimumSize(QSize(120, self.fontMetrics().height() + 12))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def show_missing(self, *, is_missing: bool) -> None:
        """Whether the library is not where it was: then it cannot be opened, only forgotten."""
        self.button.setEnabled(not is_missing)
        folder = folder_in_words(self.path)
        self.name.set_look("mute" if is_missing else "strong")
        said = filled(self.tr("not found in {folder}"), folder=folder) if is_missing else folder
        self.folder.setText(said)
        self.button.setAccessibleName(f"{self.path.name}, {said}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.forgotten.emit(self.path)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.mapToGlobal(QPoint(20, self.height())) if by_key else event.globalPos()
        self.menu().popup(place)

    def menu(self) -> QMenu:
        """What can be done with it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opens = menu.addAction(self.tr("Open"))
        opens.setEnabled(self.button.isEnabled())
        opens.triggered.connect(lambda: self.chosen.emit(self.path))
        menu.addAction(self.tr("Forget")).triggered.connect(lambda: self.forgotten.emit(self.path))
        return menu


class RecentList(QWidget):
    """`chosen` is the path of the library to open."""

    chosen = Signal(str)

    def __init__(self, memory: WindowMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self.rows: list[RecentRow] = []
        self._presence = Presence(self)
        self._presence.looked.connect(self._show_missing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(SectionHeader(self.tr("Open again")))
        self._column = nested(column, QVBoxLayout())
        self._column.setSpacing(0)

    def refresh(self) -> None:
        """Shows what is remembered, and looks which of it is there."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [RecentRow(path) for path in self._memory.recent]
        for row in self.rows:
            row.chosen.connect(lambda path: self.chosen.emit(str(path)))
            row.forgotten.connect(self._forget)
            self._column.addWidget(row)
        self.setVisible(bool(self.rows))
        self.look()

    def look(self) -> None:
        """Looks again which libraries are there: a drive may have come or gone."""
        self._presence.look([row.path for row in self.rows])

    def _show_missing(self, missing: frozenset[Path]) -> None:
        for row in self.rows:
            row.show_missing(is_missing=row.path in missing)

    def _forget(self, path: Path) -> None:
        at = next((at for at, row in enumerate(self.rows) if row.path == path), 0)
        self._memory.forget_library(path)
        self.refresh()
        if self.rows:
            self.rows[min(at, len(self.rows) - 1)].cross.setFocus()
