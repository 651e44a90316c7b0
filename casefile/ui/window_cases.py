"""What the window does with cases: new, edited, related, deleted, exported."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from casefile.actions.cases import delete_case
from casefile.ui.desk import Desk
from casefile.ui.dialogs import tagging


class Cases(QObject):
    """Opens the dialogs; `told` is a sentence for the status bar."""

    told = Signal(str)

    def __init__(self, desk: Desk, view: QWidget) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view

    def new(self) -> None:
        tagging.edit_case(self._desk, self._view.window())

    def edit(self, case_id: str | None) -> None:
        if case_id is not None:
            tagging.edit_case(self._desk, self._view.window(), case_id)

    def relate(self, case_id: str | None) -> None:
        if case_id is not None:
            self._desk.open_case(case_id)
            tagging.relate_case(self._desk, self._view.window())

    def delete(self, case_id: str | None) -> None:
        """At once: undo brings it back whole."""
        if case_id is not None:
            self._desk.act(delete_case, case_id).then(
                lambda _: self.told.emit(self.tr("The case was deleted. Undo brings it back."))
            )

    def export(self, case_id: str | None) -> None:
        if case_id is not None:
            tagging.export_summary(self._desk, self._view.window(), case_id)
