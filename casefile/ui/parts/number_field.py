"""A field for a whole number."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

_SIDE = 7
"""Logical pixels left of the number, as in other fields."""


class NumberField(QSpinBox):
    """A spin box whose number does not touch its frame."""

    def __init__(self, least: int, greatest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, greatest)
        # The style sheet's padding does not reach the line inside a spin box.
        self.lineEdit().setTextMargins(_SIDE, 0, 0, 0)
