"""A calm bar over the documents that says what could not be done. No dialog, no lost work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from casefile.model.colours import Meaning
from casefile.ui.icons import pixmap
from casefile.ui.parts.icon_button import IconButton
from casefile.ui.parts.label import PlainLabel
from casefile.ui.theme_inks import inks_now


class NoticeBar(QFrame):
    """Stays until it is dismissed or something newer is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "head")
        self.sign = PlainLabel()
        self.words = PlainLabel(wraps=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.offer_button: QPushButton | None = None
        self.close_button = IconButton("close", self.tr("Dismiss"))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(9)
        row.addWidget(self.sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.close_button)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def say(self, words: str) -> None:
        """Shows a sentence of a `CasefileError`."""
        self._show("warning", inks_now().meaning[Meaning.CUSTODY], words)

    def inform(
        self,
        words: str,
        *,
        sign: str = "check",
        offer: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Shows what is good to know; `offer` is on a button that acts and dismisses it."""
        self._show(sign, inks_now().mute, words, offer, act)

    def _offer(self, words: str, act: Callable[[], object]) -> QPushButton:
        def do() -> None:
            self.hide()
            act()

        made = QPushButton(words)
        made.clicked.connect(do)
        self._row.insertWidget(self._row.indexOf(self.close_button), made)
        return made

    def _show(
        self,
        sign: str,
        ink: str,
        words: str,
        offer: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        if self.offer_button is not None:
            self.offer_button.deleteLater()
        # Made when there is something to offer: a control without a name is none to a reader.
        self.offer_button = None if act is None else self._offer(offer, act)
        side, ratio = self.fontMetrics().height(), self.devicePixelRatioF()
        picture = pixmap(sign, ink, round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        self.sign.setPixmap(picture)
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
