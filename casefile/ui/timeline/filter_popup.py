"""The list that drops down from a filter's button and stays while several entries are checked."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from casefile.timeline.conditions import Condition, values_of
from casefile.timeline.events import EventTable
from casefile.timeline.filters import Filter
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.parts.row_tree import RowDelegate, RowTree
from casefile.ui.timeline.filter_model import FilterModel, Index

Counts = dict[Condition, dict[str, int]]

_FEW = 12
"""Entries up to which nobody needs to search."""

_OPENED_UP_TO = 7
_MEASURED = 200
_ROWS_SHOWN = 14
_LETTERS = (20, 44)
"""The fewest and the most letters for which a line has room."""


class FilterPopup(QFrame):
    """One condition's entries, or several conditions' in sections that fold.

    `asked` is the model's. Space and Enter check, letters go to the search field, Esc leaves.
    """

    asked = Signal(object, str, bool)

    def __init__(
        self, table: EventTable, wanted: Filter, counts: Counts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The click that closes it must not press the button that would open it again.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self.setProperty("look", "card")
        self.model = FilterModel(table, wanted, counts, self)
        self.is_folding = len(self.model.sections) > 1
        self.search = LineField(parent=self)
        self.search.setPlaceholderText(self.tr("Find in this list"))
        self.search.setAccessibleName(self.tr("Find in this list"))
        entries = [len(one.entries) for one in self.model.sections]
        self.search.setVisible(sum(entries) > _FEW)
        self.list = _List(self.model)
        self.list.setAccessibleName(self.tr("Filter"))
        self.list.setRootIsDecorated(self.is_folding)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.list)
        self._unfold(wanted)
        self.list.look_at_first()
        self.setFocusProxy(self.list)
        self.search.textChanged.connect(self._look_for)
        self.search.installEventFilter(self)
        self.list.lettersTyped.connect(self._type)
        self.model.asked.connect(self.asked)

    def set_wanted(self, wanted: Filter, counts: Counts) -> None:
        """Follows a filter that has changed, here or elsewhere."""
        self.model.set_wanted(wanted, counts)

    def _unfold(self, wanted: Filter) -> None:
        if not self.is_folding:
            self.list.setRootIndex(self.model.index(0, 0))
            return
        looked_for = bool(self.search.text().strip())
        for place, section in enumerate(self.model.sections):
            is_open = len(section.entries) <= _OPENED_UP_TO or values_of(wanted, section.condition)
            self.list.setExpanded(self.model.index(place, 0), looked_for or bool(is_open))
            self.list.setFirstColumnSpanned(place, QModelIndex(), True)
            self.list.setRowHidden(place, QModelIndex(), not section.listed)

    def _look_for(self, text: str) -> None:
        self.model.look_for(text)
        self._unfold(self.model.wanted)
        self.list.look_at_first()

    def _type(self, letters: str) -> None:
        if not self.search.isHidden():
            self.search.setFocus()
            self.search.setText(letters)
            self.search.end(False)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        goes_on = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            watched is self.search
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in goes_on
        ):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.PopupFocusReason)


class _List(RowTree):
    lettersTyped = Signal(str)

    def __init__(self, model: FilterModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setProperty("look", "bare")
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        self.setIndentation(max(12, round(self.fontMetrics().height() * 0.9)))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(10)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self._model = model
        self._measure()
        self.clicked.connect(self._on_click)

    def _measure(self) -> None:
        metrics = self.fontMetrics()
        sections = self._model.sections
        words = [one.words for section in sections for one in section.entries[:_MEASURED]]
        words += [self._model.heading(section) for section in sections]
        counts = [count for section in sections for count in section.counts.values()]
        letter = metrics.averageCharWidth()
        fewest, most = (letter * one for one in _LETTERS)
        wide = max((metrics.horizontalAdvance(one) for one in words), default=0)
        number = metrics.horizontalAdvance(f"{max(counts, default=0):,}") + 18
        self.header().resizeSection(1, number)
        box = metrics.height() + 34 + (self.indentation() if len(sections) > 1 else 0)
        self._wide = round(min(max(wide, fewest), most)) + box + number + 14
        self._rows = sum(len(one.entries) + (len(sections) > 1) for one in sections)

    def sizeHint(self) -> QSize:
        row = self.fontMetrics().height() + 9
        rows = min(max(self._rows, 2), _ROWS_SHOWN)
        return QSize(self._wide, row * rows + 2 * self.frameWidth() + 2)

    def look_at_first(self) -> None:
        """The keys begin at the first line."""
        model = self._model
        above = self.rootIndex()
        if not above.isValid():
            listing = [at for at, section in enumerate(model.sections) if section.listed]
            above = model.index(listing[0], 0) if listing else above
        if above.isValid() and (above == self.rootIndex() or self.isExpanded(above)):
            above = model.index(0, 0, above)
        self.setCurrentIndex(above)

    def _on_click(self, index: QModelIndex) -> None:
        """A line is checked wherever it is hit; a heading unfolds."""
        index = index.siblingAtColumn(0)
        if self._model.entry(index) is None:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self._check(index)

    def _check(self, index: QModelIndex) -> None:
        checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
        self._model.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def event(self, event: QEvent) -> bool:
        # Letters look for an entry here; they are nobody's shortcut.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_letter(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex().siblingAtColumn(0)
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if index.isValid():
                self._on_click(index)
        elif _is_letter(event):
            self.lettersTyped.emit(event.text())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Delegate(RowDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() + 9)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        # The list itself checks, wherever a line is hit.
        return False


def _is_letter(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    text = event.text()
    return not modifiers and text.isprintable() and bool(text.strip())
