"""The status bar: which library, that all is saved, what undo would take back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStatusBar, QWidget

from casefile.store.reads.across import Steps
from casefile.ui.desk import Desk
from casefile.ui.keys.in_force import keys_now
from casefile.ui.parts.key_hint import hinted
from casefile.ui.parts.label import ElidedLabel, PlainLabel
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.recalled import recalled
from casefile.ui.tongue import filled

HEIGHT = 24
_TOLD_FOR = 8_000


class StatusBar(QStatusBar):
    """`tell` says for a while what was just done; nothing in it is ever the only place of news."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setMinimumHeight(max(HEIGHT, self.fontMetrics().height() + 7))
        self._steps: Steps | None = None
        self.library = PlainLabel()
        self.saved = PlainLabel()
        self.told = ElidedLabel()
        self.undo = ElidedLabel()
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(18)
        row.addWidget(self.library)
        row.addWidget(self.saved)
        row.addWidget(self.told, 1)
        row.addWidget(self.undo)
        self.addWidget(body, 1)
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(_TOLD_FOR)
        self._forget.timeout.connect(lambda: self.told.setText(""))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setMinimumHeight(max(HEIGHT, self.fontMetrics().height() + 7))

    def show_library(self, desk: Desk | None) -> None:
        """The library that is open now, None for none."""
        self.told.setText("")
        self.undo.setText("")
        if desk is None:
            self.library.setText("")
            self.saved.setText("")
            return
        self.library.setText(desk.library.name)
        self.library.setToolTip(plain_tool_tip(str(desk.library.path)))
        self.show_busy(desk.is_busy)

    def show_busy(self, busy: bool) -> None:
        """Whether a write is on its way."""
        self.saved.setText(self.tr("saving…") if busy else self.tr("all changes saved"))

    def show_steps(self, ahead: Steps) -> None:
        """What undo would take back."""
        self._steps = ahead
        if ahead.undo is None:
            self.undo.setText("")
            return
        words = filled(self.tr("Undo: {label}"), label=recalled(ahead.undo))
        self.undo.setText(hinted(words, keys_now().shown("undo")))

    def show_keys(self) -> None:
        """Tells the keys in force now."""
        if self._steps is not None and self.undo.text():
            self.show_steps(self._steps)

    def tell(self, words: str) -> None:
        """Says something for a few seconds."""
        self.told.setText(words)
        self.told.setAccessibleName(words)
        self._forget.start()

    def take_back(self, words: str) -> None:
        """Says it no longer, if it is what is said."""
        if words and self.told.text() == words:
            self.told.setText("")
