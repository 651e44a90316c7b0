"""The buttons that say by what the timeline is filtered, and drop down what else there is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from shiboken6 import isValid

from casefile.timeline.conditions import CHOICES, Condition, counts, left, values_of, with_value
from casefile.timeline.events import EventTable
from casefile.timeline.filters import Filter
from casefile.timeline.tabulated import table_of
from casefile.ui.timeline.drop_button import DropButton
from casefile.ui.timeline.filter_popup import Counts, FilterPopup
from casefile.ui.timeline.filter_words import FilterWords
from casefile.ui.timeline.find_field import FindField

Counter = Callable[[str, Callable[[], Any], Callable[[Any], None]], object]
"""Has something counted elsewhere, and calls back with it unless that is asked anew meanwhile.

What is asked has a name: how many events are left is not made idle by how many each value has.
"""

_AT_ONCE = 20_000
"""Up to so many events are counted while the user waits."""

_GAP = 2


class FilterRow(QWidget):
    """A button for each condition that means anything, as far as there is room, and a text field.

    What has no room stands together under one button. `filterRequested` carries the filter that
    is asked for, `counted` how many events the present one leaves and of how many; `left` hands
    the keys back to the timeline.
    """

    filterRequested = Signal(object)
    counted = Signal(int, int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = FilterWords()
        self._table = table_of([])
        self._wanted = Filter()
        self._counter: Counter | None = None
        self._turn = 0
        self._offered: list[Condition] = []
        self._folded: list[Condition] = []
        self.popup: FilterPopup | None = None
        self.buttons: dict[Condition, DropButton] = {one: DropButton(self) for one in CHOICES}
        self.more = DropButton(self)
        self.text = FindField(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        for condition, made in self.buttons.items():
            self._row.addWidget(made)
            made.dropRequested.connect(lambda one=condition: self._drop(self.buttons[one], [one]))
        self._row.addWidget(self.more)
        self._row.addWidget(self.text)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Filter"))
        self.more.dropRequested.connect(lambda: self._drop(self.more, self._folded))
        self.text.wordsChanged.connect(
            lambda words: self.filterRequested.emit(replace(self._wanted, text=words))
        )
        self.text.left.connect(self.left)
        self._say()

    def set_counter(self, counter: Counter) -> None:
        """Says how to have the events of a large case counted without waiting for it."""
        self._counter = counter

    def show_table(self, table: EventTable) -> None:
        """Offers what the events of a table can be filtered by."""
        self._table = table
        self.words = FilterWords(table)
        self._close()
        self._say()
        self._count()

    def show_filter(self, wanted: Filter) -> None:
        """Says what is asked for."""
        self._wanted = wanted
        self.text.show_words(wanted.text)
        self._say()
        self._count()
        if self.popup is not None and isValid(self.popup):
            self._recount(self.popup)

    def open_find(self) -> None:
        """Takes the keys into the text field."""
        self.text.setFocus()
        self.text.selectAll()

    def offers(self, condition: Condition) -> bool:
        """Whether there is anything to choose by a condition."""
        return condition in self._offered

    def drop(self, condition: Condition) -> None:
        """Drops a condition's list down, wherever it has its place."""
        if condition is Condition.TEXT:
            self.open_find()
        elif condition in self._folded:
            self._drop(self.more, self._folded)
        else:
            self._drop(self.buttons[condition], [condition])

    # What is said

    def _say(self) -> None:
        wanted, words = self._wanted, self.words
        self._offered = [one for one in CHOICES if self._means_anything(one)]
        for condition, shown in self.buttons.items():
            is_set = bool(values_of(wanted, condition))
            said = words.on_button(wanted, condition)
            shown.say(said, words.in_full(wanted, condition), is_set=is_set)
        self.text.setVisible(self._table.count > 0)
        self._fold()
        self.updateGeometry()

    def _means_anything(self, condition: Condition) -> bool:
        """Whether there is anything to choose, or something is chosen that may have gone."""
        if values_of(self._wanted, condition):
            return True
        table = self._table
        if not table.count:
            return False
        match condition:
            case Condition.CASES:
                return len(table.cases) > 1
            case Condition.SUSPECTS | Condition.CHARGES | Condition.SOURCES:
                return len(self.words.values(condition)) > 0
            case Condition.CUSTODIES:
                return bool(table.custody.any())
            case _:
                return True

    # How much room there is

    def minimumSizeHint(self) -> QSize:
        high = super().minimumSizeHint().height()
        return QSize(self.more.width_with(self.tr("Filter")) + _GAP + self.text.width(), high)

    def sizeHint(self) -> QSize:
        wide = sum(self.buttons[one].sizeHint().width() + _GAP for one in self._offered)
        return QSize(wide + self.text.width(), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fold()

    def _fold(self) -> None:
        room = self.width() - self.text.width()
        widths = [self.buttons[one].sizeHint().width() + _GAP for one in self._offered]
        shown = len(widths)
        if sum(widths) > room:
            room -= self.more.width_with(self.tr("Filter")) + _GAP
            shown = 0
            while shown < len(widths) and sum(widths[: shown + 1]) <= room:
                shown += 1
        self._folded = self._offered[shown:]
        self._name_more(is_all=shown == 0)
        for condition, button in self.buttons.items():
            button.setVisible(condition in self._offered[:shown])
        self.more.setVisible(bool(self._folded))

    def _name_more(self, *, is_all: bool) -> None:
        said = self.tr("Filter") if is_all else self.tr("More")
        is_set = any(values_of(self._wanted, one) for one in self._folded)
        self.more.say(said, self.tr("Filter by more") if not is_all else said, is_set=is_set)

    # Lists

    def _drop(self, button: DropButton, conditions: Sequence[Condition]) -> None:
        if self._close():
            return
        self._ask_for_counts(conditions, lambda found: self._show_popup(button, found))

    def _show_popup(self, button: DropButton, found: Counts) -> None:
        if not self.isVisible() or self._close():
            return
        popup = FilterPopup(self._table, self._wanted, found, button)
        popup.asked.connect(self._ask)
        popup.resize(popup.sizeHint())
        popup.move(button.place_beneath(popup.size()))
        self.popup = popup
        popup.show()

    def _close(self) -> bool:
        popup, self.popup = self.popup, None
        if popup is None or not isValid(popup) or not popup.isVisible():
            return False
        popup.close()
        return True

    def _ask(self, condition: Condition, value: str, is_wanted: bool) -> None:
        if value:
            self.filterRequested.emit(with_value(self._wanted, condition, value, is_wanted))
        else:
            self.filterRequested.emit(self._wanted.without(condition))

    # Counting

    def _recount(self, popup: FilterPopup) -> None:
        popup.set_wanted(self._wanted, {})
        conditions = [one.condition for one in popup.model.sections]

        def show(found: Counts) -> None:
            if isValid(popup):
                popup.set_wanted(self._wanted, found)

        self._ask_for_counts(conditions, show)

    def _ask_for_counts(
        self, conditions: Sequence[Condition], then: Callable[[Counts], None]
    ) -> None:
        table, wanted = self._table, self._wanted
        self._compute(
            "values",
            lambda: {one: counts(table, wanted, one) for one in conditions},
            lambda found: then(found) if table is self._table else None,
        )

    def _count(self) -> None:
        table, wanted = self._table, self._wanted
        self._turn += 1
        turn = self._turn
        if wanted.is_empty:
            self.counted.emit(table.count, table.count)
        else:
            self._compute(
                "events left",
                lambda: left(table, wanted),
                lambda found: self.counted.emit(found, table.count) if turn == self._turn else None,
            )

    def _compute(self, what: str, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        is_quick = len(self._table) <= _AT_ONCE and not self._wanted.text.strip()
        if self._counter is None or is_quick:
            then(work())
        else:
            self._counter(what, work, then)
