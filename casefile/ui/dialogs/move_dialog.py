"""Another case that an event belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from casefile.actions.events import move_event
from casefile.store.reads.cases import cases, related_cases
from casefile.store.reads.facts import EventLine
from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.long_combo import LongCombo
from casefile.ui.parts.label import PlainLabel

if TYPE_CHECKING:
    from sqlalchemy import Connection

    Choices = list[tuple[str, str]]


class MoveDialog(FormDialog):
    """Moves an event to another case; the related ones are listed first."""

    def __init__(self, desk: Desk, parent: QWidget | None, event: EventLine) -> None:
        super().__init__(desk, parent, self.tr("Move event to case"), self.tr("Move"))
        self._event = event
        self._ids: list[str] = []
        what = PlainLabel(event.title, "strong", wraps=True)
        self.choice = LongCombo()
        self.says = PlainLabel("", "small", wraps=True)
        self.add_wide(what)
        self.add_field(self.tr("&Case"), self.choice)
        self.add_wide(self.says)
        self.save_button.setEnabled(False)
        self.choice.setFocus()
        self.learn(self._choices, self._has_choices)

    def _choices(self, connection: Connection) -> Choices:
        here = self._event.case_id
        related = related_cases(connection, here)
        first = {line.case_id for line in related}
        rest = [line for line in cases(connection) if line.id != here and line.id not in first]
        return [
            *(
                (line.case_id, self.tr("{case} · related").format(case=line.title))
                for line in related
            ),
            *((line.id, line.title) for line in rest),
        ]

    def _has_choices(self, choices: Choices) -> None:
        self._ids = [identity for identity, _ in choices]
        self.choice.addItems([words for _, words in choices])
        self.save_button.setEnabled(bool(choices))
        self.says.setText(
            self.tr(
                "Its passages go along, and their documents then lie on both cases. People who"
                " have no part in the other case no longer take part in the event."
            )
            if choices
            else self.tr("There is no other case yet. Add one to the related cases first.")
        )
        self.fit()

    def save(self) -> None:
        chosen = self._ids[self.choice.currentIndex()]
        self.keep(self.desk.act(move_event, self._event.id, chosen))
