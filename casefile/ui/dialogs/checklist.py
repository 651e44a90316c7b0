"""A list of parties of which some are checked."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.tongue import alone

_ROWS_SHOWN = 7
_ROWS_ON_A_LOW_SCREEN = 4
_LOW_SCREEN = 800
"""Logical pixels of height under which a dialog has no room for all rows."""


class Checklist(QWidget):
    """Identities with labels; space checks.

    `all_words` names the box that checks all, or those of `all_of`.
    """

    def __init__(
        self,
        entries: Sequence[tuple[str, str]],
        checked: Collection[str],
        *,
        all_of: Collection[str] | None = None,
        all_words: str,
        empty_words: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.every = QCheckBox(all_words)
        self._all_of = {identity for identity, _ in entries}
        if all_of is not None:
            self._all_of &= set(all_of)
        self.every.setVisible(len(self._all_of) > 1)
        self.list = _List()
        for identity, label in entries:
            item = QListWidgetItem(alone(label))
            item.setData(Qt.ItemDataRole.UserRole, identity)
            item.setToolTip(plain_tool_tip(label))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsSelectable)
            state = Qt.CheckState.Checked if identity in checked else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self.list.addItem(item)
        self.list.setVisible(bool(entries))
        empty = PlainLabel(empty_words, "small", wraps=True)
        empty.setVisible(not entries)
        column.addWidget(self.every, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list)
        self.more = PlainLabel("", "small")
        self.more.setVisible(len(entries) > self.list.rows_shown)
        column.addWidget(self.more)
        column.addWidget(empty)
        self.setFocusProxy(self.every if len(self._all_of) > 1 else self.list)
        self._sum_up()
        self.list.seen.connect(self._tell_more)
        self._tell_more()
        self.every.clicked.connect(self._check_all)
        self.list.itemChanged.connect(lambda _item: self._sum_up())

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.list.setAccessibleName(name)

    @property
    def checked(self) -> list[str]:
        """The checked identities in the order of the list."""
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _tell_more(self) -> None:
        """Says how many rows stand beneath those in view."""
        beneath = self.list.rows_beneath()
        self.more.setText(self.tr("+ {count} more").format(count=beneath) if beneath else "")

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _check_all(self) -> None:
        wanted = not self._all_of <= set(self.checked)
        state = Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
        for item in self._items():
            if item.data(Qt.ItemDataRole.UserRole) in self._all_of:
                item.setCheckState(state)

    def _sum_up(self) -> None:
        checked = self._all_of & set(self.checked)
        if not checked:
            state = Qt.CheckState.Unchecked
        elif checked == self._all_of:
            state = Qt.CheckState.Checked
        else:
            state = Qt.CheckState.PartiallyChecked
        self.every.setCheckState(state)


class _List(QListWidget):
    """As high as its rows, up to seven of them; `seen` says that others came into view."""

    seen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().valueChanged.connect(self.seen)

    @property
    def rows_shown(self) -> int:
        low = self.screen().availableGeometry().height() < _LOW_SCREEN
        return _ROWS_ON_A_LOW_SCREEN if low else _ROWS_SHOWN

    def rows_beneath(self) -> int:
        """How many rows stand beneath the view."""
        bottom = self.viewport().rect().bottom()
        tops = (self.visualItemRect(self.item(row)).center().y() for row in range(self.count()))
        return sum(top > bottom for top in tops)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.seen.emit()

    def sizeHint(self) -> QSize:
        rows = max(1, min(self.count(), self.rows_shown))
        height = sum(self.sizeHintForRow(row) for row in range(min(rows, self.count())))
        return QSize(200, max(height, 20) + 2 * self.frameWidth() + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentRow(0)
        elif item := self.currentItem():
            item.setSelected(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # A row that only waits for the keyboard must not look as if it were chosen.
        super().focusOutEvent(event)
        self.clearSelection()
