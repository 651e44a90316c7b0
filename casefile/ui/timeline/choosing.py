"""Which events are selected: one, several, a stretch of a lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtWidgets import QWidget

from casefile.timeline.codes import OPEN_AFTER, OPEN_BEFORE
from casefile.timeline.columns import Columns
from casefile.timeline.frame import Cell, Hit, rows_of_cell
from casefile.timeline.items import Item
from casefile.timeline.rows import EventRow
from casefile.ui.timeline.descriptions import described, tr
from casefile.ui.timeline.moving import MovingCanvas

MOST_SELECTED = 10_000
"""More events than this are selected by nobody who knows what they do."""


class ChoosingCanvas(MovingCanvas):
    """Keeps the events that are selected, in the order chosen; the last one is the current one.

    `selectionChanged` carries all of them, whoever selected them; `eventChosen` the one event that
    the user has chosen alone; `told` a sentence for the user.
    """

    eventChosen = Signal(str)
    selectionChanged = Signal(object)
    told = Signal(str)

    def __init__(self, columns: Columns, parent: QWidget | None = None) -> None:
        super().__init__(columns, parent)
        self.read_details: Callable[[str], EventRow | None] = lambda _: None
        self._current: int | None = None
        self._anchor: int | None = None
        self._before: tuple[str, ...] = ()
        self._begins_anew = False

    @property
    def current(self) -> str | None:
        """The event that keys act on: the one selected last."""
        return self.selected[-1] if self.selected else None

    @property
    def current_row(self) -> int | None:
        """The placement that Tab goes on from, if one has been chosen here."""
        return self._current

    def details(self, event_id: str) -> EventRow | None:
        """What is known of an event, None for one that is not here."""
        return self.read_details(event_id)

    def set_columns(self, columns: Columns) -> None:
        self._current = self._anchor = None
        super().set_columns(columns)

    def set_selected(self, event_ids: Sequence[str]) -> None:
        before, self._begins_anew = self.selected, False
        super().set_selected(event_ids)
        if self.selected != before:
            self._current = self._anchor = None
            self._describe()
            self.selectionChanged.emit(self.selected)

    def select(self, event_id: str | None) -> None:
        """Marks one event in all its lanes; None marks nothing."""
        self.set_selected(() if event_id is None else (event_id,))

    def in_time(self, event_ids: Sequence[str]) -> tuple[str, ...]:
        """Events by when they may have begun at the earliest, without those that are gone."""
        table = self.columns.table
        rows = {one: row for one in event_ids if (row := table.ids.find(one)) is not None}
        return tuple(sorted(rows, key=lambda one: int(table.start_earliest[rows[one]])))

    def keep_selected(self) -> None:
        """Forgets the selected events that are not there any more."""
        find = self.columns.table.ids.find
        self.set_selected([one for one in self.selected if find(one) is not None])

    def reveal(self, event_id: str) -> None:
        """Selects an event and brings it into view; nothing if it stands nowhere."""
        self.motion.finish()
        self.select(event_id)
        if any(item.event_id == event_id for item in self.frame_now().items):
            return
        row = self.row_of(event_id)
        if row is not None:
            self._reveal_row(row)

    # What the user chooses

    def choose(self, row: int) -> None:
        """Selects one placement's event alone."""
        event_id = self._id_of(row)
        is_elsewhere = self.selected == (event_id,) and row != self._current
        self.set_selected((event_id,))
        self._current = self._anchor = row
        self._before = ()
        self._describe()
        if is_elsewhere:
            # The same event in another lane: what keys act on has changed.
            self.selectionChanged.emit(self.selected)
        self.eventChosen.emit(event_id)

    def toggle(self, row: int) -> None:
        """Adds an event to those selected, or takes it away."""
        event_id = self._id_of(row)
        kept = [one for one in self.selected if one != event_id]
        is_added = len(kept) == len(self.selected)
        self.set_selected([*kept, event_id] if is_added else kept)
        if is_added:
            self._current = self._anchor = row
            self._before = tuple(kept)
        self.tell_of_one()

    def add_counted(self, found: Hit) -> None:
        """Adds the events that a cell counts to those selected."""
        if found.count > MOST_SELECTED:
            self._refuse()
            return
        self.set_selected([*self.selected, *found.event_ids])
        self.tell_of_one()

    def extend(self, row: int) -> None:
        """Selects all of a lane from the event chosen last to this one, beside what was before."""
        self._settle_anchor()
        anchor, before = self._anchor, self._before
        if anchor is None or self._lane(anchor) != self._lane(row):
            anchor, before = row, self.selected
        step = 1 if row >= anchor else -1
        if abs(row - anchor) >= MOST_SELECTED:
            self._refuse()
            return
        stretch = self.columns.ids_of(range(anchor, row + step, step))
        self.set_selected([*(one for one in before if one not in stretch), *stretch])
        self._anchor, self._before, self._current = anchor, before, row
        self.tell_of_one()

    def extend_by(self, step: int) -> None:
        """Extends along the lane to the next event or the one before."""
        self._settle_anchor()
        if self._current is None:
            return
        row = self._current + step
        if 0 <= row < len(self.columns) and self._lane(row) == self._lane(self._current):
            self.motion.finish()
            self.extend(row)
            self._reveal_row(row, only_if_hidden=True)

    def choose_touched(self, area: QRectF, *, kept: Sequence[str] = ()) -> None:
        """Selects what an area of the lanes touches, beside what is kept.

        x counts from the axis' left end, y from the top of the first lane.
        """
        view = self.frame_now()
        items = [item for item in view.items if _touches(area, item)]
        cells = [cell for cell in view.cells if _touches(area, cell)]
        if sum(cell.count for cell in cells) + len(items) > MOST_SELECTED:
            self._refuse()
            return
        items.sort(key=lambda item: (item.lane, item.row))
        rows = [item.row for item in items]
        for cell in cells:
            rows += rows_of_cell(view, cell)
        self.set_selected([*kept, *self.columns.ids_of(rows)])

    def choose_visible(self) -> None:
        """Selects all that is on screen."""
        room = QRectF(0, self.scrolled, self.axis_width, self.height() - self.tick_row)
        self.choose_touched(room)
        self.tell_of_one()
        self.tell_of_several()

    def begin_anew(self) -> None:
        """Has the next step begin at what is on screen, whatever is selected."""
        self._begins_anew = True

    def step(self, step: int) -> bool:
        """Chooses the next event or the one before; False where there is none.

        With nothing selected it begins at the first event on screen, or the last one.
        """
        self.motion.finish()
        row = self._following(step)
        if row is None:
            return False
        self.choose(row)
        self._reveal_row(row, only_if_hidden=True)
        return True

    def middle(self) -> float:
        ahead = self.scale_ahead
        for item in self.frame_now().items:
            if item.event_id == self.current:
                minute = self.scale.minute(
                    (max(item.left, 0) + min(item.right, self.axis_width)) / 2
                )
                return min(max(ahead.x(minute), 0), self.axis_width)
        return super().middle()

    def row_of(self, event_id: str) -> int | None:
        """The first placement of an event, None if it stands nowhere."""
        found = self.columns.placements_of(event_id)
        return int(found[0]) if len(found) else None

    def shows_selected(self) -> bool:
        """Whether an event that is selected is on screen."""
        room = QRectF(0, self.scrolled, self.axis_width, self.height() - self.tick_row)
        chosen = frozenset(self.selected)
        return bool(chosen) and any(
            item.event_id in chosen and _touches(room, item) for item in self.frame_now().items
        )

    def holds(self, event_id: str) -> bool:
        """Whether an event is among those shown, with a date or without."""
        row = self.columns.table.ids.find(event_id)
        return self.row_of(event_id) is not None or row in self.columns.undated

    def selected_place(self) -> QPoint:
        """Beneath the current event, where its menu comes up."""
        for item in self.frame_now().items:
            if item.event_id == self.current:
                x = min(max((item.left + item.right) / 2, 0), self.axis_width)
                return QPoint(
                    round(self.facing.to_screen(x)),
                    round(self.tick_row - self.scrolled + item.bottom),
                )
        return self.rect().center()

    def _lane(self, row: int) -> int:
        return int(self.columns.lanes_of(np.array([row]))[0])

    def _id_of(self, row: int) -> str:
        (event_id,) = self.columns.ids_of([row])
        return event_id

    def _settle_anchor(self) -> None:
        """A stretch begins at what was selected last, if elsewhere or among earlier columns."""
        if self.current is None:
            return
        if self._current is None:
            self._current = self.row_of(self.current)
        if self._anchor is None:
            self._anchor, self._before = self._current, self.selected[:-1]

    def tell_of_one(self) -> None:
        """Says which event the user has chosen, if it is one alone."""
        if len(self.selected) == 1:
            self.eventChosen.emit(self.selected[0])

    def tell_of_several(self) -> None:
        """Says how many events the user has selected, if there are several."""
        if len(self.selected) > 1:
            self.told.emit(tr("%n event(s) selected", len(self.selected)))

    def _refuse(self) -> None:
        words = tr("More than {count} events lie there. Zoom in to select among fewer.")
        self.told.emit(words.format(count=f"{MOST_SELECTED:,}"))

    def _describe(self) -> None:
        """Tells a screen reader what is selected."""
        if len(self.selected) > 1:
            self.setAccessibleDescription(
                tr("Events selected: {count}").format(count=len(self.selected))
            )
        elif self.current is not None:
            known = self.details(self.current)
            if known is not None:
                self.setAccessibleDescription(described(known))

    def _following(self, step: int) -> int | None:
        current = None
        if self.selected and not self._begins_anew:
            current = self._current
            if current is None and self.current is not None:
                current = self.row_of(self.current)
        row = self._first_visible(step) if current is None else current + step
        return row if 0 <= row < len(self.columns) else None

    def _first_visible(self, step: int) -> int:
        """The placement on screen at which a walk begins; of all of them if none is there."""
        room = QRectF(0, self.scrolled, self.axis_width, self.height() - self.tick_row)
        view = self.frame_now()
        rows = [item.row for item in view.items if _touches(room, item)]
        for cell in view.cells:
            if _touches(room, cell):
                rows += rows_of_cell(view, cell)
        if step > 0:
            return min(rows, default=0)
        return max(rows, default=len(self.columns) - 1)

    def _reveal_row(self, row: int, *, only_if_hidden: bool = False) -> None:
        view = self.frame_now()
        shown = next((item for item in view.items if item.row == row), None)
        band = view.lanes[self._lane(row)]
        top, bottom = (shown.top, shown.bottom) if shown else (band.top, band.top + band.height)
        if top < self.scrolled:
            self.scrollRequested.emit(round(top))
        elif bottom > self.scrolled + self.height() - self.tick_row:
            self.scrollRequested.emit(round(bottom - self.height() + self.tick_row + 6))
        if shown is not None and only_if_hidden:
            return
        begin, finish = self.columns.begin[row], self.columns.finishes(np.array([row]))[0]
        known = [int(minute) for minute in (begin, finish) if OPEN_BEFORE < minute < OPEN_AFTER]
        if known:
            self.go_to(sum(known) // len(known))


def _touches(area: QRectF, drawn: Item | Cell) -> bool:
    across = drawn.left <= area.right() and drawn.right >= area.left()
    return across and drawn.top <= area.bottom() and drawn.bottom >= area.top()
