"""The three kinds of push button: ordinary, primary (one a window), quiet."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

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
