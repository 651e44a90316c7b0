"""Another case that an event belongs to."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casefile.actions.events import move_event
from casefile.store.reads.facts import EventLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs.other_case_dialog import OtherCaseDialog


class MoveDialog(OtherCaseDialog):
    """Moves an event to another case."""

    def __init__(self, desk: Desk, parent: QWidget | None, event: EventLine) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Move event to case"),
            self.tr("Move"),
            event.case_id,
            event.title,
            self.tr(
                "Its passages go along, and their documents then lie on both cases. People who"
                " have no part in the other case no longer take part in the event."
            ),
        )
        self._event = event

    def go(self, case_id: str) -> None:
        self.keep(self.desk.act(move_event, self._event.id, case_id))
