"""What the user chooses of the timeline in its title row, and the chips beneath that say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casefile.timeline.filters import Filter
from casefile.ui.parts.buttons import button
from casefile.ui.parts.label import PlainLabel
from casefile.ui.timeline.filter_chips import FilterChips
from casefile.ui.timeline.filter_row import FilterRow
from casefile.ui.timeline.lanes_menu import LanesButton
from casefile.ui.timeline.views_menu import ViewsButton

if TYPE_CHECKING:
    from casefile.ui.timeline.view import TimelineView


class Choices(QObject):
    """Filter, lanes and named views of one timeline.

    `bar` holds the buttons, `chips` what is set, `nothing` is shown where no event is left.
    """

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self.filter = FilterRow()
        self.lanes = LanesButton()
        self.views = ViewsButton()
        self.chips = FilterChips()
        self.bar = QWidget()
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.filter, 1)
        row.addWidget(self.lanes)
        row.addWidget(self.views)
        self.nothing = QWidget()
        self.clear = button(self.tr("Clear filter"))
        self.clear.setAccessibleName(self.tr("Clear filter"))
        self._lay_out_nothing()

    def wire(self) -> None:
        """Begins to hear the view and to act on it."""
        view = self._view
        for asking in (self.filter, self.chips):
            asking.filterRequested.connect(view.set_filter)
            asking.left.connect(self._leave)
        self.clear.clicked.connect(self.clear_filter)
        self.filter.counted.connect(self.chips.show_count)
        self.lanes.arrangementRequested.connect(view.set_arrangement)
        view.filterChanged.connect(self._show_filter)
        view.arrangementChanged.connect(self._show_lanes)
        view.columnsChanged.connect(self._show_lanes)

    def show_table(self) -> None:
        """Offers what there is in the view's table."""
        table = self._view.table
        self.filter.show_table(table)
        self.bar.setVisible(table.count > 0 or not self._view.wanted.is_empty)
        self._show_chips()

    def _show_filter(self, wanted: Filter) -> None:
        self.filter.show_filter(wanted)
        self._show_chips()

    def _show_chips(self) -> None:
        self.chips.show_filter(self._view.wanted, self.filter.words)

    def _show_lanes(self) -> None:
        self.lanes.show_arrangement(self._view.arrangement, self._view.board.columns.lanes)

    def clear_filter(self) -> None:
        """Shows every event again."""
        self._view.set_filter(Filter())
        self._leave()

    def _leave(self) -> None:
        """The keys go back to the events."""
        (self._view.list if self._view.is_list else self._view.board).setFocus()

    def _lay_out_nothing(self) -> None:
        words = PlainLabel(self.tr("No event meets the filter."), "mute")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self.nothing)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
