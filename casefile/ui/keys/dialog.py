"""The list of keys: looked up by name or by key, and changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from casefile.ui.help.asking import helps
from casefile.ui.keys.book import KeyBook
from casefile.ui.keys.editor import KeyEditor
from casefile.ui.keys.in_force import KeyList
from casefile.ui.keys.listing import as_text, key_rows
from casefile.ui.keys.model import KeyRole, KeysDelegate, KeysModel
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.nested import nested

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class KeysDialog(QDialog):
    """What is changed in it is in force, and remembered, at once."""

    def __init__(self, book: KeyBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        helps(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sought = QLineEdit()
        self.sought.setPlaceholderText(self.tr("Find by name or by key"))
        self.sought.setAccessibleName(self.tr("Find by name or by key"))
        self.sought.setClearButtonEnabled(True)
        self.model = KeysModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(KeysDelegate(self.list))
        self.list.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = PlainLabel(self.tr("No act and no key is called so."), "mute")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        self.editor = KeyEditor(book)
        self.reset_all = button(self.tr("Reset all"))
        self.copy = button(self.tr("Copy the list"))
        self.close_button = button(self.tr("Close"))
        self._lay_out()
        self._wire()
        self._seek()
        self._show()

    def sizeHint(self) -> QSize:
        letter = self.fontMetrics().averageCharWidth()
        room = self.screen().availableGeometry().size() * 0.9
        return QSize(max(520, letter * 72), max(620, letter * 84)).boundedTo(room)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.sought)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.editor)
        row = nested(column, QHBoxLayout())
        row.addWidget(self.reset_all)
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(self.close_button)

    def _wire(self) -> None:
        self.sought.textChanged.connect(self._seek)
        self.sought.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(lambda _: self._edit())
        self.reset_all.clicked.connect(self._reset_all)
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)
        self._book.changed.connect(self._show)

    # Showing

    def _show(self) -> None:
        """The keys as they are now; what was found by a key that it had stays."""
        now = {row.name: row for row in key_rows(self._book) if row.name}
        self.model.show([now.get(row.name or "", row) for row in self.model.rows])
        self.reset_all.setEnabled(bool(self._book.changes()))
        self._on_current(self.list.currentIndex())

    def _seek(self) -> None:
        self.model.show(key_rows(self._book, self.sought.text()))
        self.list.setVisible(bool(self.model.rows))
        self.nothing.setVisible(not self.model.rows)
        self._go_to(0, 1)

    def _on_current(self, index: QModelIndex) -> None:
        self.editor.show_row(index.data(KeyRole.ROW) if index.isValid() else None)

    def _go_to(self, row: int, step: int) -> None:
        """To a row or the next that is no heading; stays where there is none."""
        rows = self.model.rows
        row = min(max(row, 0), len(rows) - 1)
        while 0 <= row < len(rows) and rows[row].is_heading:
            row += 1 if step > 0 else -1
        if 0 <= row < len(rows):
            self.list.setCurrentIndex(self.model.index(row))
        elif not rows:
            self._on_current(QModelIndex())

    # Acting

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search the list is gone through without leaving it."""
        is_pressed = event.type() is QEvent.Type.KeyPress
        if watched is self.sought and is_pressed and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._go_to(self.list.currentIndex().row() + step, step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._edit()
                return True
        return super().eventFilter(watched, event)

    def _edit(self) -> None:
        if self.editor.fields[0].isEnabled():
            self.editor.fields[0].setFocus()

    def _reset_all(self) -> None:
        before = self._book.changes()
        self._book.reset_all()
        self.editor.say(
            self.tr("All keys are as they came."),
            self.tr("Take back"),
            lambda: self._take_back(before),
        )

    def _take_back(self, changes: dict[str, KeyList]) -> None:
        self._book.take_up(changes)
        self.editor.say("", "", lambda: None)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(key_rows(self._book)))
