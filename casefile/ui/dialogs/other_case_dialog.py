"""Another case, for what is to go there: the related ones are listed first."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from casefile.store.reads.cases import cases, related_cases
from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.long_combo import LongCombo
from casefile.ui.parts.label import WideLabel
from casefile.ui.tongue import filled

if TYPE_CHECKING:
    from sqlalchemy import Connection

    Choices = list[tuple[str, str]]


class OtherCaseDialog(FormDialog):
    """Chooses a case other than `here`. `what` is what goes there, `then` what that means."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        title: str,
        button: str,
        here: str,
        what: str,
        then: str,
    ) -> None:
        super().__init__(desk, parent, title, button)
        self._here = here
        self._then = then
        self._ids: list[str] = []
        self.choice = LongCombo()
        self.says = WideLabel("", "small", wraps=True)
        self.add_wide(WideLabel(what, "strong", wraps=True))
        self.add_field(self.tr("&Case"), self.choice)
        self.add_wide(self.says)
        self.save_button.setEnabled(False)
        self.choice.setFocus()
        self.learn(self._choices, self._has_choices)

    def _choices(self, connection: Connection) -> Choices:
        related = related_cases(connection, self._here)
        first = {line.case_id for line in related}
        rest = [
            line for line in cases(connection) if line.id != self._here and line.id not in first
        ]
        return [
            *(
                (line.case_id, filled(self.tr("{case} · related"), case=line.title))
                for line in related
            ),
            *((line.id, line.title) for line in rest),
        ]

    def _has_choices(self, choices: Choices) -> None:
        self._ids = [identity for identity, _ in choices]
        self.choice.addItems([words for _, words in choices])
        self.save_button.setEnabled(bool(choices))
        self.says.setText(
            self._then
            if choices
            else self.tr("There is no other case yet. Add one to the related cases first.")
        )
        self.fit()

    def save(self) -> None:
        self.go(self._ids[self.choice.currentIndex()])

    @abstractmethod
    def go(self, case_id: str) -> None:
        """Asks the desk for it."""
