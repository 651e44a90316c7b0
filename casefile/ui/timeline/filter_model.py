"""What can be filtered by, as a list of entries to check: one section a condition."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from casefile.timeline.conditions import Condition, targets_of, values_of
from casefile.timeline.events import EventTable
from casefile.timeline.filters import Filter
from casefile.ui.parts.tool_tip import plain_tool_tip
from casefile.ui.theme_inks import colour, inks_now
from casefile.ui.timeline.filter_words import FilterWords, all_of
from casefile.ui.tongue import alone

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

NOWHERE = QModelIndex()
_COUNT = 1
_CLOSED = (Condition.KINDS, Condition.STANDINGS, Condition.CUSTODIES)


@dataclass(frozen=True, slots=True)
class Entry:
    """One value; the empty one stands for all of them."""

    value: str
    words: str
    whole: str


@dataclass(slots=True)
class Section:
    """A condition with the entries that are listed now."""

    condition: Condition
    listed: list[Entry]
    entries: list[Entry]
    counts: dict[str, int]


class FilterModel(QAbstractItemModel):
    """Checking an entry asks for it: `asked` carries condition, value ("" for all) and whether."""

    asked = Signal(object, str, bool)

    def __init__(
        self,
        table: EventTable,
        wanted: Filter,
        counts: dict[Condition, dict[str, int]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.wanted = wanted
        self._words = FilterWords(table)
        self.sections = []
        for condition, counted in counts.items():
            entries = self._entries(table, condition, counted)
            self.sections.append(Section(condition, entries, entries, counted))

    def _entries(
        self, table: EventTable, condition: Condition, counts: dict[str, int]
    ) -> list[Entry]:
        words = self._words
        targets = targets_of(table, condition)
        values = [one.key for one in targets] or [*counts]
        # What is asked for and is there no more can still be unchecked.
        values += [one for one in values_of(self.wanted, condition) if one not in set(values)]
        every = all_of(condition)
        return [
            Entry("", every, every),
            *(
                Entry(one, words.short(condition, one), words.whole(condition, one))
                for one in values
            ),
        ]

    def set_wanted(self, wanted: Filter, counts: dict[Condition, dict[str, int]]) -> None:
        """Follows a filter that has changed."""
        self.wanted = wanted
        for place, section in enumerate(self.sections):
            section.counts = counts.get(section.condition, section.counts)
            above, last = self.index(place, 0), len(section.listed) - 1
            self.dataChanged.emit(above, above)
            if last >= 0:
                self.dataChanged.emit(self.index(0, 0, above), self.index(last, _COUNT, above))

    def look_for(self, text: str) -> None:
        """Lists only the entries whose words have all of these."""
        wanted = text.casefold().split()
        self.beginResetModel()
        for section in self.sections:
            section.listed = [
                entry
                for entry in section.entries
                if not wanted
                or (entry.value and all(word in entry.whole.casefold() for word in wanted))
            ]
        self.endResetModel()

    def entry(self, index: Index) -> tuple[Condition, Entry] | None:
        """What stands in a line, None for a heading."""
        if not index.isValid() or index.internalId() == 0:
            return None
        section = self.sections[index.internalId() - 1]
        return section.condition, section.listed[index.row()]

    def heading(self, section: Section) -> str:
        """A section's words, with what is asked for."""
        return self._words.on_heading(self.wanted, section.condition)

    def is_checked(self, condition: Condition, value: str) -> bool:
        values = values_of(self.wanted, condition)
        return value in values if value else not values

    # As Qt asks

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        if not parent.isValid():
            return len(self.sections)
        if parent.internalId() or parent.column():
            return 0
        return len(self.sections[parent.row()].listed)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.entry(index) is not None and index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        found = self.entry(index)
        if found is None:
            return self._heading(index, role) if index.isValid() else None
        condition, entry = found
        if index.column() == _COUNT:
            return self._count(condition, entry, role)
        if role == Role.DisplayRole:
            return alone(entry.words)
        if role == Role.ToolTipRole and entry.whole != entry.words:
            return plain_tool_tip(entry.whole)
        if role == Role.CheckStateRole:
            checked = self.is_checked(condition, entry.value)
            return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        return None

    def _heading(self, index: Index, role: int) -> object:
        if index.column() == _COUNT:
            return None
        condition = self.sections[index.row()].condition
        if role == Role.DisplayRole:
            return self.heading(self.sections[index.row()])
        if role == Role.FontRole:
            font = QFont()
            font.setWeight(
                QFont.Weight.DemiBold if values_of(self.wanted, condition) else QFont.Weight.Normal
            )
            return font
        return None

    def _count(self, condition: Condition, entry: Entry, role: int) -> object:
        if role == Role.DisplayRole and entry.value:
            section = next(one for one in self.sections if one.condition is condition)
            return f"{section.counts.get(entry.value, 0):,}"
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if role == Role.ForegroundRole:
            return colour(inks_now().mute)
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        found = self.entry(index)
        if role != Role.CheckStateRole or found is None:
            return False
        condition, entry = found
        self.asked.emit(condition, entry.value, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True
