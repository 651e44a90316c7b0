"""In which order events are listed, and where that order claims more than their dates establish."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from casefile.model.terms import EventKind
from casefile.timeline.codes import (
    CUSTODIES,
    KINDS,
    OPEN_AFTER,
    OPEN_BEFORE,
    Indices,
    Mask,
    Minutes,
)
from casefile.timeline.columns import Columns
from casefile.timeline.events import EventTable
from casefile.timeline.order import unordered_neighbours

Keys = npt.NDArray[np.int64]


class SortBy(StrEnum):
    DATE = "date"
    TITLE = "title"
    KIND = "kind"
    STANDING = "standing"
    SOURCES = "sources"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Sorting:
    """What a list is sorted by; what is equal in that stands in the order of time."""

    by: SortBy = SortBy.DATE
    is_descending: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows of a table in the order they are listed; from `dated` on they have no date.

    `unordered` marks the lines whose dates leave open whether they come before or after the next,
    `reaching` those which one further up may as well come after: both only in the order of time.
    """

    rows: Indices = field(default_factory=lambda: np.empty(0, np.int32))
    dated: int = 0
    unordered: Mask = field(default_factory=lambda: np.empty(0, np.bool_))
    reaching: Mask = field(default_factory=lambda: np.empty(0, np.bool_))

    def __len__(self) -> int:
        return len(self.rows)


def shown_rows(columns: Columns) -> Indices:
    """The events that columns show, each once: those in lanes and those without a date."""
    count = columns.table.count
    is_shown = np.zeros(count, np.bool_)
    is_shown[columns.event[columns.event < count]] = True
    is_shown[columns.undated[columns.undated < count]] = True
    return np.flatnonzero(is_shown).astype(np.int32)


def listed(
    table: EventTable,
    rows: Indices,
    sorting: Sorting = Sorting(),
    *,
    titles: Indices | None = None,
    kinds: Mapping[EventKind, str] | None = None,
) -> Listing:
    """Some rows of a table, sorted; who has no date comes last, whatever they are sorted by.

    `titles` are the rows of the whole table in the order of their titles, needed to sort by these;
    `kinds` are the words for kinds, which then sort as words do.
    """
    key = None
    if sorting.by is not SortBy.DATE:
        key = _key(table, sorting.by, titles, kinds or {})
    is_dated = table.is_dated[rows]
    earliest, latest = table.start_earliest[rows], table.start_latest[rows]
    if key is None:
        order = np.lexsort((latest, earliest, ~is_dated))
    else:
        own = -key[rows] if sorting.is_descending else key[rows]
        order = np.lexsort((latest, earliest, own, ~is_dated))
    dated = int(is_dated.sum())
    if key is None and sorting.is_descending:
        order = np.concatenate([order[:dated][::-1], order[dated:]])
    rows = rows[order].astype(np.int32)
    unordered, reaching = np.zeros((2, len(rows)), np.bool_)
    if key is None and dated:
        earliest, latest = widest_starts(table)
        marks = _marks(earliest[rows[:dated]], latest[rows[:dated]], sorting.is_descending)
        unordered[:dated], reaching[:dated] = marks
    return Listing(rows, dated, unordered, reaching)


def widest_starts(table: EventTable) -> tuple[Minutes, Minutes]:
    """The first and last minute at which each event may have begun, by whichever source."""
    count = table.count
    earliest, latest = table.start_earliest[:count], table.start_latest[:count]
    if len(table) == count:
        return earliest, latest
    earliest, latest = earliest.copy(), latest.copy()
    others = np.arange(count, len(table))
    of = table.ids.find_each([table.ids[row] for row in others.tolist()])
    np.minimum.at(earliest, of, table.start_earliest[others])
    np.maximum.at(latest, of, table.start_latest[others])
    return earliest, latest


def _marks(earliest: Minutes, latest: Minutes, is_descending: bool) -> tuple[Mask, Mask]:
    """Between which lines there is no order, and over which gaps an earlier line may reach."""
    if is_descending:
        # Between the same pairs, looked at from the other end.
        unordered, reaching = _marks(earliest[::-1], latest[::-1], False)
        return _flipped(unordered), _flipped(reaching)
    unordered = unordered_neighbours(earliest, latest)
    reaching = np.zeros(len(earliest), np.bool_)
    behind = np.minimum.accumulate(earliest[::-1])[::-1]
    reaching[:-1] = np.maximum.accumulate(latest)[:-1] >= behind[1:]
    return unordered, reaching & ~unordered


def _flipped(gaps: Mask) -> Mask:
    """Gaps behind lines, for the same lines in the opposite order."""
    flipped = np.zeros(len(gaps), np.bool_)
    flipped[:-1] = gaps[:-1][::-1]
    return flipped


def _key(
    table: EventTable, by: SortBy, titles: Indices | None, kinds: Mapping[EventKind, str]
) -> Keys:
    if by is SortBy.TITLE:
        assert titles is not None
        place = np.full(len(table), len(table), np.int64)
        place[titles] = np.arange(len(titles))
        return place
    if by is SortBy.KIND:
        words = sorted(KINDS, key=lambda kind: kinds.get(kind, kind.value))
        rank = np.array([words.index(kind) for kind in KINDS], np.int64)
        return np.asarray(rank[table.kind] * len(CUSTODIES) + table.custody, np.int64)
    if by is SortBy.SOURCES:
        return np.asarray(table.sources.astype(np.int64) * 65_536 + table.citations, np.int64)
    return (table.standing if by is SortBy.STANDING else table.case).astype(np.int64)


def is_one_day(earliest: int, latest: int) -> bool:
    """Whether an event that may begin from one minute to another begins on a known day."""
    return earliest > OPEN_BEFORE and latest < OPEN_AFTER and earliest // 1440 == latest // 1440
