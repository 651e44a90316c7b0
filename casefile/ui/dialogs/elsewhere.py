"""Whether a name is that of somebody whom another case knows: asked, never taken for granted."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from PySide6.QtWidgets import QCheckBox, QWidget

from casefile.actions.citing import shortened
from casefile.model.likeness import likeness
from casefile.store.reads.across import PartyLine
from casefile.ui.dialogs import words
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.tongue import filled

_LEAST: Final = 2
"""Letters in which one word of each begins, of two names that are compared at all."""

_WORD: Final = re.compile(r"\w+")


class Elsewhere(QCheckBox):
    """Names who it may be, and of which case; checked, it is that very party.

    People of the same name are not the same people: nothing is checked but by hand.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beginnings: defaultdict[str, list[tuple[str, PartyLine]]] = defaultdict(list)
        self.found: PartyLine | None = None
        """Who it may be, None where nobody elsewhere is called so."""

    @property
    def party(self) -> PartyLine | None:
        """Who it is, where the user said so."""
        return self.found if self.isChecked() else None

    def know(self, parties: Iterable[PartyLine], case_id: str) -> None:
        """Takes the library's parties; those of the case are offered by other means."""
        for line in parties:
            if any(part[0] == case_id for part in line.parts) or not line.parts:
                continue
            for name in line.names:
                for beginning in _beginnings(name):
                    self._beginnings[beginning].append((name, line))

    def look_for(self, typed: str) -> None:
        """Finds who is called so, or nearly so; who was agreed to before is asked for anew."""
        best, found = 0.0, None
        for beginning in _beginnings(typed):
            for name, line in self._beginnings.get(beginning, ()):
                alike = 101.0 if name.casefold() == typed.casefold() else likeness(typed, name)
                if alike > best:
                    best, found = alike, line
        if found is self.found:
            return
        self.setChecked(False)
        self.found = found
        if found is not None:
            _, case, role = found.parts[0]
            brief = filled(
                self.tr("Same as {name} in “{case}”"),
                name=shortened(found.names[0], 20),
                case=shortened(case, 22),
            )
            whole = filled(
                self.tr("The same as {name}, {role} in “{case}”"),
                name=found.names[0],
                role=words.role(role),
                case=case,
            )
            self.setText(brief.replace("&", "&&"))
            self.setToolTip(plain_tool_tip(whole))
            self.setAccessibleName(whole)


def _beginnings(name: str) -> set[str]:
    found = (word[:_LEAST] for word in _WORD.findall(name.casefold()))
    return {beginning for beginning in found if len(beginning) == _LEAST}
