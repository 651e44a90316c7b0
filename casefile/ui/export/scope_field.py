"""Which part of the case leaves."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casefile.export.scope import WHOLE, Scope
from casefile.store.reads.involvements import InvolvementLine
from casefile.ui.dialogs.checklist import Checklist
from casefile.ui.dialogs.word_combo import WordCombo
from casefile.ui.tongue import spoken


class Part(StrEnum):
    WHOLE = "whole"
    SUSPECTS = "suspects"
    EVENTS = "events"
    CASES = "cases"


class ScopeField(QWidget):
    """The whole case, the dossier of some suspects, the events selected, or several cases."""

    changed = Signal()

    def __init__(self, chosen_events: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events = tuple(chosen_events)
        words = {
            Part.WHOLE: self.tr("the whole case"),
            Part.SUSPECTS: self.tr("the dossier of suspects"),
            Part.EVENTS: self.tr("the events selected (%n)", "", len(self._events)),
            Part.CASES: self.tr("this case and others"),
        }
        offered = [part for part in Part if part is not Part.EVENTS or self._events]
        self.part = WordCombo(offered, words.__getitem__, Part.WHOLE)
        self.part.setAccessibleName(self.tr("What leaves"))
        self.suspects: Checklist | None = None
        self.cases: Checklist | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.part)
        self.setFocusProxy(self.part)
        self.part.chosen.connect(lambda _part: self._show())

    def set_suspects(self, lines: Sequence[InvolvementLine]) -> None:
        """Offers these for a dossier."""
        entries = list(dict.fromkeys((line.party_id, spoken(line.label)) for line in lines))
        self.suspects = self._list(
            entries, self.tr("All suspects"), self.tr("This case names no suspects yet.")
        )
        self.suspects.setAccessibleName(self.tr("Suspects"))
        self._show()

    def set_other_cases(self, entries: Sequence[tuple[str, str]]) -> None:
        """Offers these cases beside the one that is open."""
        self.cases = self._list(
            entries, self.tr("All cases"), self.tr("There is no other case in this library.")
        )
        self.cases.setAccessibleName(self.tr("Other cases"))
        self._show()

    def _list(self, entries: Sequence[tuple[str, str]], every: str, empty: str) -> Checklist:
        made = Checklist(entries, (), all_words=every, empty_words=empty)
        made.list.itemChanged.connect(lambda _item: self.changed.emit())
        self._column.addWidget(made)
        return made

    def _show(self) -> None:
        part = self.part.value
        for fits, checklist in ((Part.SUSPECTS, self.suspects), (Part.CASES, self.cases)):
            if checklist is not None:
                checklist.setVisible(part is fits)
        self.changed.emit()

    @property
    def scope(self) -> Scope:
        part = self.part.value
        if part is Part.EVENTS:
            return Scope(events=self._events)
        if part is Part.SUSPECTS and self.suspects is not None:
            return Scope(suspects=tuple(self.suspects.checked))
        return WHOLE

    @property
    def other_cases(self) -> tuple[str, ...]:
        """The cases that leave beside the one that is open."""
        if self.part.value is Part.CASES and self.cases is not None:
            return tuple(self.cases.checked)
        return ()

    @property
    def lacks(self) -> str:
        """What is still to be chosen, in a sentence; empty when nothing is."""
        if self.part.value is Part.SUSPECTS and self.scope.is_whole:
            return self.tr("Choose the suspects whose dossier leaves.")
        return ""
