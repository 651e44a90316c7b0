"""The list itself: keys, clicks, and what stays as it was when the facts change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from casefile.ui import carried
from casefile.ui.facts.delegate import FactsDelegate
from casefile.ui.facts.geometry import Zone
from casefile.ui.facts.model import FactsModel, Index, Node
from casefile.ui.facts.rows import HEADINGS, Row, RowKind


@dataclass(frozen=True, slots=True)
class FactsPlace:
    """Where one is in the facts: paths of rows that are open and of sections that are shut, the
    path of the current one, the pixels hidden above the view."""

    opened: frozenset[str] = frozenset()
    shut: frozenset[str] = frozenset()
    at: str = ""
    scroll: int = 0


_LEADING_ON = (RowKind.CITATION, RowKind.REST)
"""What is followed by one click."""


class Carry(Protocol):
    def __call__(self, row: Row, *, passages_only: bool = False) -> QMimeData | None: ...


class FactsTree(QTreeView):
    """Shows rows; says what the user wants done with them.

    Enter and a double click ask to open or edit, Delete to delete, Insert and "+" to add, Space
    shows what stands beneath; a click on the little number asks for the passages. `carry` makes
    of a row what a drag of it holds; a drag that begins on the little number holds the passages.
    """

    openRequested = Signal(object)
    deleteRequested = Signal(object)
    addRequested = Signal(object)
    passagesRequested = Signal(object, QPoint)
    menuRequested = Signal(object, QPoint)
    copyRequested = Signal(object)
    wentTo = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = FactsModel(self)
        self._open: set[str] = set()
        self._shut: set[str] = set()
        self._left: FactsPlace | None = None
        self._hot: tuple[QPersistentModelIndex, Zone] | None = None
        self._pressed: Zone | None = None
        self._syncing = False
        self.carry: Carry = _nothing
        self.setModel(self.facts)
        self.rows = FactsDelegate(self)
        self.setItemDelegate(self.rows)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Facts of the case"))
        # The rows paint their own ground, headings none.
        self.setStyleSheet(
            "QTreeView::item, QTreeView::item:hover, QTreeView::item:selected"
            " { background: transparent; }"
        )
        self.expanded.connect(self._was_opened)
        self.collapsed.connect(self._was_shut)

    # Showing

    def show_rows(self, rows: Sequence[Row]) -> None:
        """New facts: what was open stays open, the current row current, the view in place."""
        path, at = self._where()
        self._left = None
        self._syncing = True
        self.setUpdatesEnabled(False)
        try:
            self.facts.show(rows)
            for section in self.facts.root.children:
                self.setExpanded(self.facts.index_of(section), section.path not in self._shut)
            for opened in self._open:
                node = self.facts.at(opened)
                if node is not None:
                    self.setExpanded(self.facts.index_of(node), True)
            node = self.facts.at(path) if path else None
            if node is not None and node is not self.current_node():
                self.setCurrentIndex(self.facts.index_of(node))
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(at)
        finally:
            self.setUpdatesEnabled(True)
            self._syncing = False

    def clear_rows(self) -> None:
        """Nothing to show, as when another case is opened."""
        self._syncing = True
        self._open.clear()
        self._shut.clear()
        self._left = None
        self.facts.show(())
        self._syncing = False

    def _where(self) -> tuple[str, int]:
        if self._left is not None:
            return self._left.at, self._left.scroll
        current = self.current_node()
        return current.path if current is not None else "", self.verticalScrollBar().value()

    @property
    def place(self) -> FactsPlace:
        """Where one is, or will be once the rows are here."""
        return FactsPlace(frozenset(self._open), frozenset(self._shut), *self._where())

    def take_up(self, place: FactsPlace) -> None:
        """Says where one was; called before the rows are here."""
        self._open, self._shut = set(place.opened), set(place.shut)
        self._left = place

    def current_node(self) -> Node | None:
        index = self.currentIndex()
        return self.facts.node(index) if index.isValid() else None

    def go_to(self, node: Node) -> None:
        """Makes a row current and brings it into view, opening what it stands beneath."""
        above = node.parent
        while above is not None and above.parent is not None:
            self.setExpanded(self.facts.index_of(above), True)
            above = above.parent
        index = self.facts.index_of(node)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def is_hot(self, index: Index, zone: Zone) -> bool:
        """Whether the mouse is over this part of a row."""
        return self._hot is not None and self._hot[0] == index and self._hot[1] is zone

    def _was_opened(self, index: QModelIndex) -> None:
        if not self._syncing:
            node = self.facts.node(index)
            self._open.add(node.path)
            self._shut.discard(node.path)

    def _was_shut(self, index: QModelIndex) -> None:
        if not self._syncing:
            node = self.facts.node(index)
            self._open.discard(node.path)
            self._shut.add(node.path)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        node = self.current_node()
        key = event.key()
        if node is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
                request = self.addRequested if _is_heading(node) else self.openRequested
                request.emit(node.row)
                return
            if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.deleteRequested.emit(node.row)
                return
            if key == Qt.Key.Key_Space:
                index = self.currentIndex()
                self.setExpanded(index, not self.isExpanded(index))
                return
            if key in (Qt.Key.Key_Insert, Qt.Key.Key_Plus):
                self.addRequested.emit(node.row)
                return
        if node is not None and event.matches(QKeySequence.StandardKey.Copy):
            self.copyRequested.emit(node.row)
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._tell_where()

    # Mouse

    def _zone(self, at: QPoint) -> tuple[QModelIndex, Zone]:
        index = self.indexAt(at)
        if not index.isValid():
            return index, Zone.BODY
        within = self.rows.within(at - self.visualRect(index).topLeft())
        return index, self.rows.geometry.zone(self.facts.node(index), within)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        _, self._pressed = self._zone(event.position().toPoint())
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._tell_where()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index, zone = self._zone(event.position().toPoint())
        pressed, self._pressed = self._pressed, None
        if not index.isValid() or zone is not pressed:
            return
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        row = self.facts.node(index).row
        if zone is Zone.ADD:
            self.addRequested.emit(row)
        elif zone is Zone.BADGE:
            box = self.rows.seen(self.rows.geometry.badge(self.facts.node(index)))
            corner = self.visualRect(index).topLeft() + box.bottomLeft()
            self.passagesRequested.emit(row, self.viewport().mapToGlobal(corner))
        elif zone is Zone.CHEVRON:
            self.setExpanded(index, not self.isExpanded(index))
        elif row.kind is RowKind.CITATION:
            self.passagesRequested.emit(row, event.globalPosition().toPoint())
        elif row.kind is RowKind.REST:
            self.openRequested.emit(row)

    def startDrag(self, supported: Qt.DropAction) -> None:
        node, pressed = self.current_node(), self._pressed
        self._pressed = None
        if node is None:
            return
        data = self.carry(node.row, passages_only=pressed is Zone.BADGE)
        if data is not None:
            carried.drag(self, data, data.text())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index, zone = self._zone(event.position().toPoint())
        if zone is not Zone.BODY:
            # Two quick clicks on the little number or the sign are two clicks.
            self.mousePressEvent(event)
        elif index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            node = self.facts.node(index)
            if not _is_heading(node) and node.row.kind not in _LEADING_ON:
                self.openRequested.emit(node.row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._warm(event.position().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._set_hot(None)
        return super().viewportEvent(event)

    def _warm(self, at: QPoint) -> None:
        index, zone = self._zone(at)
        if not index.isValid() or zone is Zone.BODY:
            self._set_hot(None)
            leads_on = index.isValid() and self.facts.node(index).row.kind in _LEADING_ON
            shape = Qt.CursorShape.PointingHandCursor if leads_on else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
        else:
            self._set_hot((QPersistentModelIndex(index), zone))
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def _set_hot(self, hot: tuple[QPersistentModelIndex, Zone] | None) -> None:
        if hot != self._hot:
            self._hot = hot
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            at = event.globalPos()
        else:
            index = self.currentIndex()
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self.setCurrentIndex(index)
            self.menuRequested.emit(self.facts.node(index).row, at)

    def _tell_where(self) -> None:
        node = self.current_node()
        if node is not None:
            self.wentTo.emit(node.row)

    # Looks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.rows.forget_measures()
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.rows.forget_measures()
            self.scheduleDelayedItemsLayout()

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Nothing: rows show by themselves what stands beneath what."""


def _nothing(row: Row, *, passages_only: bool = False) -> QMimeData | None:
    return None


def _is_heading(node: Node) -> bool:
    return node.row.kind in HEADINGS
