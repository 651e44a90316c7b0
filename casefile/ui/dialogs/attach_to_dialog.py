"""On which case documents come that were opened with the program: nobody has said so yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from casefile.actions.cases import add_case
from casefile.store.reads.cases import cases
from casefile.ui.attach_drop import Dropped
from casefile.ui.desk import Desk
from casefile.ui.dialogs.form import FormDialog
from casefile.ui.dialogs.line_field import LineField
from casefile.ui.dialogs.long_combo import LongCombo
from casefile.ui.parts.label import PlainLabel
from casefile.ui.tongue import filled, in_quotes

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SHOWN = 3
"""How many files are called by their names."""


class AttachToDialog(FormDialog):
    """Asks which case: the open one, another, or a new one. `placed` carries both, then."""

    placed = Signal(object, str)

    def __init__(self, desk: Desk, parent: QWidget | None, things: Dropped) -> None:
        super().__init__(desk, parent, self.tr("Attach to a case"), self.tr("Attach"))
        self._things = things
        self._ids: list[str] = []
        self.what = PlainLabel(self._names(), "strong", wraps=True)
        self.choice = LongCombo()
        self.title = LineField(things.first_name)
        self.says = PlainLabel(
            filled(
                self.tr(
                    "Library “{name}”. What is attached is a copy; the original stays where it is."
                ),
                name=desk.library.name,
            ),
            "small",
            wraps=True,
        )
        self.add_wide(self.what)
        self.add_field(self.tr("&Case"), self.choice)
        self.add_field(self.tr("&Title"), self.title)
        self.add_wide(self.says)
        self.choice.currentIndexChanged.connect(lambda _: self._show_title())
        self.save_button.setEnabled(False)
        self.choice.setFocus()
        self.learn(self._cases, self._has_cases)

    def _names(self) -> str:
        paths = self._things.paths
        names = [in_quotes(path.name) for path in paths[:_SHOWN]]
        if len(paths) > _SHOWN:
            names.append(self.tr("and %n more", "", len(paths) - _SHOWN))
        return "\n".join(names)

    def _cases(self, connection: Connection) -> list[tuple[str, str]]:
        here = self.desk.case_id
        lines = sorted(cases(connection), key=lambda line: line.id != here)
        return [
            (
                line.id,
                filled(self.tr("{case} · open"), case=line.title)
                if line.id == here
                else line.title,
            )
            for line in lines
        ]

    def _has_cases(self, found: list[tuple[str, str]]) -> None:
        self._ids = [identity for identity, _ in found]
        self.choice.addItems([*(words for _, words in found), self.tr("A new case")])
        self.choice.setCurrentIndex(0)
        self.save_button.setEnabled(True)
        self._show_title()
        self.fit()

    @property
    def _is_new(self) -> bool:
        return self.choice.currentIndex() >= len(self._ids)

    def _show_title(self) -> None:
        self.show_field(self.title, self._is_new)

    def save(self) -> None:
        if not self._is_new:
            self._put(self._ids[self.choice.currentIndex()])
            self.accept()
            return
        title = self.title.text().strip()
        if not title:
            self.say_error(self.tr("A case needs a title."), self.title)
            return
        pending = self.desk.act(add_case, title)
        self.saved.connect(self._put)
        self.keep(pending)

    def _put(self, case_id: str) -> None:
        self.desk.open_case(case_id)
        self.placed.emit(self._things, case_id)
