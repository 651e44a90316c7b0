"""Which sections a summary has, and in which order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from casefile.export.summary.choices import USUAL, Section
from casefile.ui.parts.label import PlainLabel

_SECTION: Final = Qt.ItemDataRole.UserRole


class SectionsField(QWidget):
    """A list to check and to put in order, by dragging or with Alt and the arrow keys."""

    changed = Signal()

    def __init__(self, chosen: Iterable[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {
            Section.SYNOPSIS: self.tr("Synopsis"),
            Section.SUSPECTS: self.tr("Suspects"),
            Section.CHARGES: self.tr("Provisions and charges"),
            Section.TIMELINE: self.tr("Timeline"),
            Section.CHRONOLOGY: self.tr("Chronology"),
            Section.PARTIES: self.tr("Other people and organisations"),
            Section.RELATED: self.tr("Related cases"),
            Section.NOTES: self.tr("Notes"),
            Section.PERSONS: self.tr("Index of persons"),
            Section.SOURCES: self.tr("Sources"),
        }
        self.list = _Sections()
        self.list.setAccessibleName(self.tr("Sections, in order"))
        chosen = tuple(chosen)
        for section in (*chosen, *(one for one in USUAL if one not in chosen)):
            item = QListWidgetItem(words[section])
            item.setData(_SECTION, section.value)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            checked = Qt.CheckState.Checked if section in chosen else Qt.CheckState.Unchecked
            item.setCheckState(checked)
            self.list.addItem(item)
        hint = PlainLabel(self.tr("Drag, or Alt with ↑ ↓, puts them in order."), "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.list)
        column.addWidget(hint)
        self.setFocusProxy(self.list)
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self.list.moved.connect(self.changed)

    @property
    def sections(self) -> tuple[Section, ...]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(
            Section(item.data(_SECTION))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )


class _Sections(QListWidget):
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.model().rowsMoved.connect(lambda *_: self.moved.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(step)
            return
        super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        row = self.currentRow()
        if row < 0 or not 0 <= row + step < self.count():
            return
        item = self.takeItem(row)
        self.insertItem(row + step, item)
        self.setCurrentItem(item)
        self.moved.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What rows are high is known once the style is.
        self.doItemsLayout()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        high = sum(self.sizeHintForRow(row) for row in range(self.count()))
        return QSize(200, high + 2 * self.frameWidth() + 2)

    def minimumSizeHint(self) -> QSize:
        # All of it is seen at once: the form around it scrolls.
        return QSize(160, self.sizeHint().height())
