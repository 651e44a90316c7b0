"""Items of a lane in rows that do not overlap, with room for their labels where there is some."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from casefile.model.terms import EventKind
from casefile.timeline.captions import LabelWords
from casefile.timeline.codes import KINDS, Rows
from casefile.timeline.columns import Columns
from casefile.timeline.due import days_left_of
from casefile.timeline.style import Sizes
from casefile.timeline.ticks import Measure

_CUSTODY = KINDS.index(EventKind.CUSTODY)
_SHORT_BAR = 60.0


class Packing:
    """Packs lane after lane; afterwards `rows_of_lane` says how many rows each lane needs."""

    def __init__(
        self,
        columns: Columns,
        sizes: Sizes,
        measure: Measure,
        words: LabelWords,
        today: int | None,
    ) -> None:
        self._columns = columns
        self._words = words
        self._today = today
        self._sizes = sizes
        self._measure = measure
        self._rows = [0] * len(columns.lanes)

    @property
    def rows_of_lane(self) -> tuple[int, ...]:
        return tuple(self._rows)

    def pack(
        self,
        rows: Rows,
        left: npt.NDArray[np.float64],
        right: npt.NDArray[np.float64],
        is_bar: npt.NDArray[np.bool_],
        width: float,
    ) -> npt.NDArray[np.int32]:
        """The row within its lane of each item, -1 where none is free; x in pixels.

        Where items longer than a view (`width` pixels) leave the others of their lane no row, they
        get half the rows and no more: else nothing short would ever be seen, however close.
        """
        columns, sizes = self._columns, self._sizes
        lanes = columns.lanes_of(rows)
        order = np.lexsort((-right, left, lanes))
        claims = self._claims(rows, left, right, is_bar)
        is_custody = columns.table.kind[columns.event[rows]] == _CUSTODY
        is_long = np.minimum(right, 2 * width) - np.maximum(left, 0.0) > width
        result = np.full(len(rows), -1, np.int32)
        edges = np.searchsorted(lanes[order], np.arange(len(columns.lanes) + 1)).tolist()
        for number, (low, high) in enumerate(pairwise(edges)):
            of_lane = order[low:high]
            places = list(
                zip(
                    left[of_lane].tolist(),
                    right[of_lane].tolist(),
                    claims[of_lane].tolist(),
                    is_custody[of_lane].tolist(),
                    is_long[of_lane].tolist(),
                    strict=True,
                )
            )
            lane = _Lane(sizes, sizes.most_rows)
            packed = np.array([lane.place(*place) for place in places], np.int32)
            lost = int(((packed < 0) & ~is_long[of_lane]).sum())
            if lost and len(lane.long) > sizes.most_rows // 2:
                fairer = _Lane(sizes, sizes.most_rows // 2)
                again = np.array([fairer.place(*place) for place in places], np.int32)
                if int(((again < 0) & ~is_long[of_lane]).sum()) < lost:
                    packed, lane = again, fairer
            result[of_lane] = packed
            self._rows[number] = len(lane.ends)
        return result

    def _claims(
        self,
        rows: Rows,
        left: npt.NDArray[np.float64],
        right: npt.NDArray[np.float64],
        is_bar: npt.NDArray[np.bool_],
    ) -> npt.NDArray[np.float64]:
        """How far right each item and the label beside it would like to reach."""
        sizes = self._sizes
        is_custody = self._columns.table.kind[self._columns.event[rows]] == _CUSTODY
        claims = right.copy()
        wants = np.flatnonzero(
            np.isfinite(right) & np.where(is_bar, ~is_custody & (right - left < _SHORT_BAR), True)
        )
        titles = self._columns.titles_of(rows[wants].tolist())
        endings = self._endings(rows[wants], titles)
        is_other = self._columns.event[rows[wants]] >= self._columns.table.count
        for at, title, ending, other in zip(
            wants.tolist(), titles, endings, is_other.tolist(), strict=True
        ):
            room = self._measure(self._words.title(title, is_other=other))
            more = self._measure(ending) if ending else 0.0
            if room + more + 2 * sizes.label_inset > right[at] - left[at]:
                claims[at] += min(room, sizes.label_room) + more + sizes.label_gap
        return claims

    def _endings(self, rows: Rows, titles: list[str]) -> list[str]:
        """What labels end with: how many days are left."""
        if self._words.due is None or self._today is None:
            return [""] * len(rows)
        columns = self._columns
        table, events = columns.table, columns.event[rows]
        left = days_left_of(
            table.kind[events], table.start_latest[events], table.end_latest[events], self._today
        )
        return [self._words.ending(days, title) for days, title in zip(left, titles, strict=True)]


class _Lane:
    def __init__(self, sizes: Sizes, most_long: int) -> None:
        self._most_long = most_long
        self._gap = sizes.gap
        self._most = sizes.most_rows
        self._labelled = sizes.labelled_rows
        self.ends: list[float] = []
        self._claims: list[float] = []
        self._custody: int | None = None
        self.long: set[int] = set()

    def place(
        self, left: float, right: float, claim: float, is_custody: bool, is_long: bool
    ) -> int:
        at = self._row(left, is_custody)
        if at < 0 or (is_long and at not in self.long and len(self.long) >= self._most_long):
            return -1
        if is_long:
            self.long.add(at)
        if at == len(self.ends):
            self.ends.append(-math.inf)
            self._claims.append(-math.inf)
        self.ends[at] = right
        self._claims[at] = claim
        if is_custody:
            self._custody = at
        return at

    def _row(self, left: float, is_custody: bool) -> int:
        # One person's custody is one strip, end to end: no gap, whatever label stands there.
        if is_custody and self._custody is not None and self._ends_by(self._custody, left):
            return self._custody
        # It may also touch what it ends, such as work: no gap, but no label covered either.
        for at, claim in enumerate(self._claims):
            if claim + (0.0 if is_custody else self._gap) <= left + 1e-6:
                return at
        if len(self.ends) < self._labelled:
            return len(self.ends)
        free = [at for at, end in enumerate(self.ends) if end + self._gap <= left]
        if free:
            return min(free, key=lambda at: self._claims[at])
        return len(self.ends) if len(self.ends) < self._most else -1

    def _ends_by(self, at: int, left: float) -> bool:
        return self.ends[at] <= left + 1e-6
