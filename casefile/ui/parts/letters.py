"""Sizes that grow with the letters: of the system, or of the preference for their size."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

_USUAL_HEIGHT: Final = 20
"""Logical pixels that a line of the usual letters is high at the most."""


def by_letters(widget: QWidget, pixels: int) -> int:
    """What is `pixels` at the usual letters, at those of a widget; never less."""
    return max(pixels, pixels * widget.fontMetrics().height() // _USUAL_HEIGHT)
