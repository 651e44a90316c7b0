"""The list as a table under hands: keys, several lines, the menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from casefile.ui.timeline.carrying import copy_events, drag_events
from casefile.ui.timeline.choosing import MOST_SELECTED
from casefile.ui.timeline.chronology_delegate import ChronologyDelegate
from casefile.ui.timeline.chronology_model import ChronologyModel
from casefile.ui.timeline.chronology_widths import ColumnWidths
from casefile.ui.timeline.chronology_words import Column
from casefile.ui.timeline.descriptions import tr

_Flag = QItemSelectionModel.SelectionFlag
_ROWS = _Flag.ClearAndSelect | _Flag.Rows
_MOVES = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Down)


class ChronologyTable(QTableView):
    """Lines of a chronology.

    `linesChosen` follows whatever a hand selects; `activatedAt`, `deletePressed`, `menuAsked` and
    `told` are as the board's.
    """

    linesChosen = Signal()
    activatedAt = Signal(int)
    deletePressed = Signal()
    menuAsked = Signal(int, QPoint)
    told = Signal(str)

    def __init__(self, model: ChronologyModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = model
        self.hovered = -1
        self._is_following = False
        self._is_refusing = False
        self.setModel(model)
        self.setItemDelegate(ChronologyDelegate(self, model))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(0)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.EVENT, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicator(Column.DATE, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._widths = ColumnWidths(self, model)
        self.doubleClicked.connect(lambda index: self.activatedAt.emit(index.row()))
        self.selectionModel().selectionChanged.connect(self._selected)
        self._measure()

    # What is selected

    def selected_lines(self) -> list[int]:
        """From top to bottom, the current one last."""
        ranges = self._ranges()
        lines = sorted({line for one in ranges for line in range(one.top(), one.bottom() + 1)})
        current = self.currentIndex().row()
        if current in lines:
            lines.remove(current)
            lines.append(current)
        return lines

    def count_selected(self) -> int:
        """How many lines are selected, however many those are."""
        return sum(one.height() for one in self._ranges())

    def _ranges(self) -> list[QItemSelectionRange]:
        chosen = self.selectionModel().selection()
        return [chosen.at(at) for at in range(chosen.count())]

    def follow(self, lines: Sequence[int]) -> None:
        """Selects lines because they are selected elsewhere; the last is the current one."""
        there = self.selectionModel()
        chosen = QItemSelection()
        for top, bottom in _runs(sorted(lines)):
            chosen.select(self.lines.index(top, 0), self.lines.index(bottom, len(Column) - 1))
        self._is_following = True
        there.select(chosen, _ROWS)
        if lines:
            current = self.lines.index(lines[-1], max(self.currentIndex().column(), 0))
            there.setCurrentIndex(current, _Flag.NoUpdate)
            self.scrollTo(current)
        self._is_following = False

    def make_current(self, line: int) -> None:
        """Puts the cursor on a line and selects nothing."""
        if 0 <= line < self.lines.rowCount():
            index = self.lines.index(line, 0)
            self._is_following = True
            self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
            self._is_following = False

    def selectAll(self) -> None:
        if self.lines.rowCount() > MOST_SELECTED:
            self._refuse()
        else:
            super().selectAll()

    def _selected(self) -> None:
        if self._is_following or self._is_refusing:
            return
        if self.count_selected() > MOST_SELECTED:
            self._is_refusing = True
            self.selectionModel().select(self.currentIndex(), _ROWS)
            self._is_refusing = False
            self._refuse()
        self.linesChosen.emit()

    def _refuse(self) -> None:
        words = tr("More than {count} events lie there. Filter to select among fewer.")
        self.told.emit(words.format(count=f"{MOST_SELECTED:,}"))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
            return
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        current = self.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2 if plain and current >= 0:
                self.activatedAt.emit(current)
            case Qt.Key.Key_Delete if plain and self.selectionModel().hasSelection():
                self.deletePressed.emit()
            case Qt.Key.Key_Escape if self._has_several():
                self.clearSelection()
            case Qt.Key.Key_Escape:
                event.ignore()
            case _:
                super().keyPressEvent(event)
                if plain and event.key() in _MOVES and not self.selectionModel().hasSelection():
                    # The cursor was there already, from before anything was selected.
                    self.selectionModel().select(self.currentIndex(), _ROWS)

    def _has_several(self) -> bool:
        return self.count_selected() > 1

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self._has_several()
        ):
            # Escape belongs to the window too, where the timeline fills it.
            event.accept()
            return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: it would read every line, and letters are keys of the timeline."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last line."""
        moves = QAbstractItemView.CursorAction
        if action in (moves.MoveHome, moves.MoveEnd):
            line = 0 if action == moves.MoveHome else self.lines.rowCount() - 1
            return self.lines.index(line, max(self.currentIndex().column(), 0))
        return super().moveCursor(action, modifiers)

    def _copy(self) -> None:
        copy_events(self.lines.source, self._ids(), self.told.emit)

    def _ids(self) -> list[str]:
        return self.lines.ids_at(sorted(self.selected_lines()))

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # What is selected is carried away by a drag; over other lines a drag selects.
        pressed = self.indexAt(event.position().toPoint())
        self.setDragEnabled(self.selectionModel().isSelected(pressed))
        super().mousePressEvent(event)

    def startDrag(self, supported: Qt.DropAction) -> None:
        drag_events(self, self.lines.source, self._ids())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            current = self.currentIndex()
            if current.isValid():
                place = self.visualRect(current.siblingAtColumn(Column.EVENT)).bottomLeft()
                self.menuAsked.emit(current.row(), self.viewport().mapToGlobal(place))
            return
        # The press has selected the line already, unless it was among several.
        line = self.rowAt(event.pos().y())
        self.menuAsked.emit(line, event.globalPos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Leave, QEvent.Type.Wheel):
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, line: int) -> None:
        if line != self.hovered:
            self.hovered = line
            self.viewport().update()

    # Look

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.make_current(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _measure(self) -> None:
        letters = self.fontMetrics()
        height = round(letters.height() * 1.6)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self._widths.measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._widths.share_out()
        super().resizeEvent(event)

    def show_cases(self, has_cases: bool) -> None:
        """Shows of which case each event is, where there are several."""
        self._widths.show(Column.CASE, shown=has_cases)


def _runs(lines: Sequence[int]) -> list[tuple[int, int]]:
    """Rising numbers as stretches without a gap."""
    found: list[tuple[int, int]] = []
    for line in lines:
        if found and line == found[-1][1] + 1:
            found[-1] = (found[-1][0], line)
        else:
            found.append((line, line))
    return found
