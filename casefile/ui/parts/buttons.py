"""The three kinds of push button: ordinary, primary (one a window), quiet."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


def button(text: str, parent: QWidget | None = None) -> QPushButton:
    """An ordinary button: pane-coloured, with a fine border."""
    made = QPushButton(text, parent)
    made.setAutoDefault(False)
    return made


def primary_button(text: str, parent: QWidget | None = None) -> QPushButton:
    """The one button a window leads up to, in the accent colour."""
    made = button(text, parent)
    made.setProperty("look", "primary")
    return made


def quiet_button(text: str, parent: QWidget | None = None) -> QPushButton:
    """A button that looks like muted text until it is pointed at or focused."""
    made = button(text, parent)
    made.setProperty("look", "quiet")
    return made
