"""A quiet button under which a list or a menu drops down."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from casefile.ui.parts.tool_tip import plain_tool_tip

_MOST_LETTERS = 24
_MARK = " ▾"


class DropButton(QPushButton):
    """Says what is chosen; `dropRequested` follows a click, Space, Enter or the down key."""

    dropRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setProperty("look", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self.dropRequested)

    def say(self, words: str, name: str, *, is_set: bool = False) -> None:
        """Shows `words`, is read as `name`, and stands out where something is set."""
        if len(words) > _MOST_LETTERS:
            words = words[: _MOST_LETTERS - 1].rstrip() + "…"
        self.setText(words.replace("&", "&&") + _MARK)
        self.setAccessibleName(name)
        self.setToolTip(plain_tool_tip(name))
        if bool(self.property("chosen")) != is_set:
            self.setProperty("chosen", is_set)
            self.style().unpolish(self)
            self.style().polish(self)

    def width_with(self, words: str) -> int:
        """How wide the button would be if it said something else."""
        metrics = self.fontMetrics()
        return (
            self.sizeHint().width()
            - metrics.horizontalAdvance(self.text().replace("&&", "&"))
            + metrics.horizontalAdvance(words + _MARK)
        )

    def place_beneath(self, size: QSize) -> QPoint:
        """Where on the screen something of this size drops down, or up if there is more room."""
        room = self.screen().availableGeometry()
        here = QRect(self.mapToGlobal(QPoint(0, 0)), self.size())
        x = here.left() if self.isLeftToRight() else here.right() + 1 - size.width()
        y = here.bottom() + 2
        if y + size.height() > room.bottom() and here.top() - room.top() > room.bottom() - y:
            y = here.top() - 1 - size.height()
        x = max(min(x, room.right() + 1 - size.width()), room.left())
        return QPoint(x, max(y, room.top()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.dropRequested.emit()
        else:
            super().keyPressEvent(event)
