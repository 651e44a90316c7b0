"""The sign that what is being dragged can be let go here, and what will become of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from casefile.ui.theme_inks import colour, inks_now, sized
from casefile.ui.tongue import filled

_EDGE = 3


class DropSign(QWidget):
    """Lies over the whole of its parent while something is dragged over it; never in the way."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        parent.installEventFilter(self)
        self.hide()

    def show_for(self, title: str) -> None:
        """Shows what letting go would do; an empty title means that no case is open."""
        self.say(
            filled(self.tr("Drop to attach to “{title}”"), title=title)
            if title
            else self.tr("Drop to make a case of it")
        )

    def show_opening(self, name: str) -> None:
        """Shows that letting go opens a library."""
        self.say(filled(self.tr("Drop to open “{name}”"), name=name))

    def say(self, words: str) -> None:
        """Shows what letting go would do."""
        self.words = words
        self.setAccessibleName(self.words)
        self.setGeometry(self._ground.rect())
        self.raise_()
        self.show()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._ground.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        inks = inks_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(_EDGE / 2, _EDGE / 2, -_EDGE / 2, -_EDGE / 2)
        painter.setPen(QPen(colour(inks.accent), _EDGE))
        painter.setBrush(colour(inks.accent, 0.06))
        painter.drawRect(inner)
        letters = sized(self.font(), 1.15, bold=True)
        measures = QFontMetrics(letters)
        room = self.width() - 120
        shown = measures.elidedText(self.words, Qt.TextElideMode.ElideMiddle, room)
        width, height = measures.horizontalAdvance(shown) + 44, measures.height() + 24
        plate = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(inks.accent))
        painter.drawRoundedRect(plate, 8, 8)
        painter.setFont(letters)
        painter.setPen(colour(inks.pane))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
