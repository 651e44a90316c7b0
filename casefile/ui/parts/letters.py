"""Sizes of windows: they grow with the letters, the system's or the preferred, up to the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_USUAL_HEIGHT: Final = 20
"""Logical pixels that a line of the usual letters is high at the most."""


def by_letters(widget: QWidget, pixels: int) -> int:
    """What is `pixels` at the usual letters, at those of a widget; never less."""
    return max(pixels, pixels * widget.fontMetrics().height() // _USUAL_HEIGHT)


def most_on_screen(widget: QWidget) -> QSize:
    """What of its screen a dialog takes at the most; the rest is for the frame and the edge."""
    return widget.screen().availableGeometry().size() - QSize(40, 60)
