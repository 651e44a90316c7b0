"""The three kinds of push button: ordinary, primary (one a window), quiet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.theme_inks import colour, inks_now


class PrimaryButton(QPushButton):
    """Filled with the colour of rings: its own is drawn within, in the colour of its letters."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        inks = inks_now()
        # In high contrast the style sheet turns the fill around, and has a ring as all have.
        if self.hasFocus() and not inks.is_high:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour(inks.pane), inks.ring))
            off = 2 + inks.ring / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(off, off, -off, -off), 4, 4)


class ElidedButton(QPushButton):
    """An ordinary button that tells a name of any length: it ends in “…” where there is no room.

    The whole of it is its tool tip and its accessible name.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)

    def tell(self, words: str) -> None:
        """Plain words: an ampersand in them is one."""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 12), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style, part = self.style(), QStyle.SubElement.SE_PushButtonContents
        room = style.subElementRect(part, option, self).width()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room, Qt.TextFlag.TextShowMnemonic
        )
        self.setToolTip("" if shown == self.text() else plain_tool_tip(self.accessibleName()))
        option.text = shown
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)


def button(text: str, parent: QWidget | None = None) -> QPushButton:
    """An ordinary button: pane-coloured, with a fine border."""
    made = QPushButton(text, parent)
    made.setAutoDefault(False)
    return made


def primary_button(text: str, parent: QWidget | None = None) -> QPushButton:
    """The one button a window leads up to, in the accent colour."""
    made = PrimaryButton(text, parent)
    made.setAutoDefault(False)
    made.setProperty("look", "primary")
    return made


def quiet_button(text: str, parent: QWidget | None = None) -> QPushButton:
    """A button that looks like muted text until it is pointed at or focused."""
    made = button(text, parent)
    made.setProperty("look", "quiet")
    return made
