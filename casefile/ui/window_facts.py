from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from casefile.ui.desk import Desk


class FactsPane(QFrame):
    citationChosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self.setMinimumWidth(220)

    def show_fact(self, fact_id: str) -> None:
        pass
