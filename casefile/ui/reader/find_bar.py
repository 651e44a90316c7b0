"""Find in document: a field, “3 of 12”, next and previous. Esc closes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from casefile.ui.parts.icon_button import IconButton
from casefile.ui.parts.label import PlainLabel
from casefile.ui.reader.finder import Finder
from casefile.ui.reader.page_layout import PageLayout
from casefile.ui.reader.source import Stretch


class FindBar(QFrame):
    """`foundChanged` says that finds or the current one changed; `went` carries where to go.

    `closed` carries the find that was current, or None.
    """

    foundChanged = Signal()
    went = Signal(object)
    closed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "head")
        self.finder = Finder(self)
        self.current: Stretch | None = None
        self._pages: PageLayout | None = None
        self._page_in_view = 1
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in document"))
        self.field.setAccessibleName(self.tr("Find in document"))
        self.field.setClearButtonEnabled(False)
        self.count = PlainLabel("", "small")
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance("0000 of 0000"))
        self.previous = IconButton("up", self.tr("Previous (Shift+Enter)"))
        self.next = IconButton("down", self.tr("Next (Enter)"))
        self.close_button = IconButton("close", self.tr("Close (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 10, 5)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        for widget in (self.count, self.previous, self.next, self.close_button):
            row.addWidget(widget)
        self.field.textChanged.connect(self._search)
        self.next.clicked.connect(lambda: self.step(1))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.close_button.clicked.connect(self.close_bar)
        self.finder.advanced.connect(self._advance)
        self.hide()

    def open_on(self, pages: PageLayout | None, page_in_view: int, selected: str) -> None:
        """Opens for a document; a short selection is what is searched for."""
        self._pages, self._page_in_view = pages, page_in_view
        self.show()
        if selected and "\n" not in selected and len(selected) <= 80:
            self.field.setText(selected)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def close_bar(self) -> None:
        current, self.current = self.current, None
        self.finder.start(None, "", 1)
        self.hide()
        self.foundChanged.emit()
        self.closed.emit(current)

    def follow(self, pages: PageLayout | None) -> None:
        """Another document is shown: what is being looked for is looked for there."""
        self._pages, self._page_in_view = pages, 1
        if self.isVisible():
            self._search()

    def _search(self) -> None:
        self.current = None
        self.finder.start(self._pages, self.field.text(), self._page_in_view)

    def _advance(self) -> None:
        if self.current is None:
            first = self.finder.first_from(self._page_in_view)
            if first is not None:
                self._go(first)
        self._tell()
        self.foundChanged.emit()

    def step(self, onward: int) -> None:
        """To the next find (1) or the one before (-1), round the ends."""
        if self.current is not None:
            self._go(self.finder.beside(self.current, onward))
            self._tell()
            self.foundChanged.emit()

    def _go(self, stretch: Stretch) -> None:
        self.current = stretch
        self.went.emit(stretch)

    def _tell(self) -> None:
        running, count = self.finder.is_running, self.finder.count
        asked = bool(self.field.text().strip())
        wrong = asked and not count and not running
        if self.current is not None:
            total = f"{count}…" if running else f"{count}"
            place = str(self.finder.number(self.current))
            said = self.tr("%1 of %2").replace("%1", place).replace("%2", total)
        elif asked:
            said = self.tr("Searching…") if running else self.tr("Not found")
        else:
            said = ""
        self.count.setText(said)
        if self.field.property("wrong") != wrong:
            self.field.setProperty("wrong", wrong)
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
