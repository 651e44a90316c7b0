"""Under which names parties leave."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from casefile.export.names.rules import NameRules, Treatment, Who
from casefile.store.reads.involvements import InvolvementLine
from casefile.ui.dialogs.word_combo import WordCombo
from casefile.ui.parts.label import PlainLabel
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.tongue import alone, spoken

_ROWS_SHOWN: Final = 6


class Named(StrEnum):
    """How parties are called on the whole."""

    FULL = "full"
    SUSPECTS_INITIALS = "suspects_initials"
    SUSPECTS_ROLE = "suspects_role"
    SUSPECTS_WITHHELD = "suspects_withheld"
    PERSONS_ROLE = "persons_role"
    CHOSEN = "chosen"


_TREATED: Final = {
    Named.SUSPECTS_INITIALS: (Who.SUSPECTS, Treatment.INITIALS),
    Named.SUSPECTS_ROLE: (Who.SUSPECTS, Treatment.ROLE),
    Named.SUSPECTS_WITHHELD: (Who.SUSPECTS, Treatment.WITHHELD),
    Named.PERSONS_ROLE: (Who.PERSONS, Treatment.ROLE),
}


class NamesField(QWidget):
    """A rule for all, or one for each party."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {
            Named.FULL: self.tr("everybody in full"),
            Named.SUSPECTS_INITIALS: self.tr("suspects by initials"),
            Named.SUSPECTS_ROLE: self.tr("suspects by role: “Suspect 2”"),
            Named.SUSPECTS_WITHHELD: self.tr("names of suspects withheld"),
            Named.PERSONS_ROLE: self.tr("everybody but officials by role"),
            Named.CHOSEN: self.tr("one by one"),
        }
        self._all: tuple[InvolvementLine, ...] = ()
        self._lines: tuple[InvolvementLine, ...] = ()
        self.named = WordCombo(Named, words.__getitem__, Named.FULL)
        self.named.setAccessibleName(self.tr("Names"))
        self.table = _Table()
        self.table.setAccessibleName(self.tr("How each party is called"))
        self.remark = PlainLabel(
            self.tr(
                "Names are replaced everywhere in the file, in other spellings and cases too. "
                "Read it through before it leaves."
            ),
            "small",
            wraps=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.named, self.table, self.remark):
            column.addWidget(widget)
        self.setFocusProxy(self.named)
        self.named.chosen.connect(lambda _named: self._show())
        self._show()

    def set_parties(self, lines: Sequence[InvolvementLine]) -> None:
        """Everybody with a name in the cases that leave; each once, in the first of their roles."""
        was = self.rules if self.named.value is Named.CHOSEN else NameRules()
        self._all = tuple(lines)
        named = {line.party_id: line for line in reversed(lines) if line.names}
        self._lines = tuple(line for line in lines if named.get(line.party_id) is line)
        self.table.fill(self._lines, self._treatment_words())
        for line, combo in zip(self._lines, self.table.combos(), strict=True):
            combo.setCurrentIndex(combo.findData(was.of(line.party_id)))
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._show()

    def _treatment_words(self) -> dict[Treatment, str]:
        return {
            Treatment.FULL: self.tr("In full"),
            Treatment.INITIALS: self.tr("Initials"),
            Treatment.ROLE: self.tr("Role only"),
            Treatment.WITHHELD: self.tr("Withheld"),
        }

    def _show(self) -> None:
        self.table.setVisible(self.named.value is Named.CHOSEN and bool(self._lines))
        self.remark.setVisible(self.named.value is not Named.FULL)
        self.changed.emit()

    @property
    def hides(self) -> bool:
        """Whether a rule was chosen by which somebody is not called in full."""
        return self.named.value is not Named.FULL

    @property
    def rules(self) -> NameRules:
        named = self.named.value
        if named is Named.CHOSEN:
            chosen = zip(self._lines, self.table.combos(), strict=True)
            return NameRules(
                {
                    line.party_id: combo.currentData()
                    for line, combo in chosen
                    if combo.currentData() is not Treatment.FULL
                }
            )
        if named is Named.FULL:
            return NameRules()
        who, treatment = _TREATED[named]
        return NameRules.for_roles(who, self._all, treatment)


class _Table(QTableWidget):
    """Parties, each with a choice; as high as its rows, up to six of them."""

    def __init__(self) -> None:
        super().__init__(0, 2)
        self.horizontalHeader().setVisible(False)
        self.verticalHeader().setVisible(False)
        self.setShowGrid(False)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def fill(self, lines: Sequence[InvolvementLine], words: dict[Treatment, str]) -> None:
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            item = QTableWidgetItem(alone(spoken(line.label)))
            item.setToolTip(plain_tool_tip(spoken(line.label)))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.setItem(row, 0, item)
            combo = QComboBox()
            for treatment, text in words.items():
                combo.addItem(text, treatment)
            combo.setAccessibleName(spoken(line.label))
            self.setCellWidget(row, 1, combo)
        if lines:
            high = self.cellWidget(0, 1).sizeHint().height() + 4
            self.verticalHeader().setDefaultSectionSize(high)
        head = self.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.updateGeometry()

    def combos(self) -> Iterator[QComboBox]:
        for row in range(self.rowCount()):
            combo = self.cellWidget(row, 1)
            assert isinstance(combo, QComboBox)
            yield combo

    def sizeHint(self) -> QSize:
        rows = max(1, min(self.rowCount(), _ROWS_SHOWN))
        high = rows * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth()
        return QSize(200, high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
