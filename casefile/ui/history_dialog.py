"""History: every act with its time, and undo to any point of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from casefile.actions.history import redo, undo
from casefile.store.changes import Changes
from casefile.store.journal import HistoryLine, history, position
from casefile.store.library import Library
from casefile.store.reads.across import Steps, steps
from casefile.ui.desk import Desk
from casefile.ui.help.asking import helps
from casefile.ui.history_model import HistoryModel, State
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.nested import nested
from casefile.ui.parts.row_tree import RowTree
from casefile.ui.recalled import recalled
from casefile.ui.tongue import filled

if TYPE_CHECKING:
    from sqlalchemy import Connection


class HistoryDialog(QDialog):
    """Stays beside the window and follows what happens in it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("History"))
        helps(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = HistoryModel(self)
        self.view = RowTree()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("History"))
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.words = PlainLabel("", "small", wraps=True)
        self.undo_button = button(self.tr("Undo"))
        self.redo_button = button(self.tr("Redo"))
        self.back_button = button(self.tr("Undo all after the chosen line"))
        self.close_button = button(self.tr("Close"))
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        column.addWidget(self.words)
        row = nested(column, QHBoxLayout())
        for made in (self.undo_button, self.redo_button, self.back_button):
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.undo_button.clicked.connect(lambda: desk.act(undo))
        self.redo_button.clicked.connect(lambda: desk.act(redo))
        self.back_button.clicked.connect(self._go_back)
        self.close_button.clicked.connect(self.close)
        self.view.selectionModel().currentChanged.connect(self._offer)
        desk.changed.connect(self._on_changed)
        # Left to itself a window never takes more than two thirds of the screen.
        room = self.screen().availableGeometry().size() - QSize(40, 60)
        self.resize(self.sizeHint().boundedTo(room))
        self.refresh()

    def sizeHint(self) -> QSize:
        return QSize(760, 480)

    def refresh(self) -> None:
        """Reads the journal anew."""
        self._desk.fetch(_read, key="history").then(self._show)

    def _on_changed(self, changes: Changes) -> None:
        if changes.entry is not None:
            self.refresh()

    def _show(self, read: tuple[list[HistoryLine], Steps]) -> None:
        lines, ahead = read
        self.model.show(lines)
        self.undo_button.setEnabled(ahead.undo is not None)
        self.redo_button.setEnabled(ahead.redo is not None)
        self.words.setText(
            filled(self.tr("Undo would take back: {label}"), label=recalled(ahead.undo))
            if ahead.undo is not None
            else self.tr("There is nothing to undo.")
        )
        self._offer(self.view.currentIndex())

    def _offer(self, index: QModelIndex) -> None:
        can = False
        if index.isValid():
            row = self.model.rows[index.row()]
            later = [one for one in self.model.rows[: index.row()] if one.state is State.STANDS]
            can = row.state is State.STANDS and bool(later)
        self.back_button.setEnabled(can)

    def _go_back(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self._desk.act(undo_after, self.model.rows[index.row()].seq)


def _read(connection: Connection) -> tuple[list[HistoryLine], Steps]:
    return history(connection), steps(connection)


def undo_after(library: Library, seq: int) -> None:
    """Undoes, one by one, what stands and was done after an entry of the journal."""
    while True:
        with library.read() as connection:
            at = position(connection).undo_next
        if at is None or at <= seq or undo(library) is None:
            return
