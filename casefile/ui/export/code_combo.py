"""A choice of one code, shown by its name."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QWidget


class CodeCombo(QComboBox):
    """Shows the names of some codes; a code that is not among them leaves the first chosen."""

    def __init__(self, names: Mapping[str, str], code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for each, name in names.items():
            self.addItem(name, each)
        self.setCurrentIndex(max(0, self.findData(code)))

    @property
    def code(self) -> str:
        return str(self.currentData())
