"""A timeline in several strips below each other, for a page too narrow to read it in one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from casefile.timeline.codes import NO_END, OPEN_AFTER, OPEN_BEFORE, Mask, Minutes
from casefile.timeline.columns import Columns, Cuts, columns_of_placements
from casefile.timeline.moments import DAY, moment_of

_LONG = 8
"""An interval longer than this part of a strip goes on through it: only its ends make it busy."""
_LEFT_OUT = 3
"""An empty stretch longer than this part of its strip is not drawn."""
_MARGIN = 24
"""What is drawn of an empty stretch on either side, as a part of what is not empty."""
_STRETCHES = 3
_DAYS = 300


@dataclass(frozen=True, slots=True)
class Strip:
    """The minutes from `first` up to `last`, which is the next strip's or is left out."""

    first: int
    last: int

    @property
    def minutes(self) -> int:
        return self.last - self.first


def cuttings(
    columns: Columns, whole: Strip, lost: Callable[[Strip], float]
) -> Iterator[tuple[Strip, ...]]:
    """The whole in two strips, then in three, and so on as long as that makes more readable.

    `lost` says how much of a strip cannot be read; where most is lost is cut next, at a long empty
    stretch if it has one. Such a stretch is left out, and the strips around it do not touch:
    nothing begins, ends or may have happened there, though what is long goes on. Cuts are at
    midnight.
    """
    strips = [whole]
    losses = {whole: lost(whole)}
    final: set[Strip] = set()
    while True:
        open_ones = [one for one in strips if one not in final and losses[one] > 0]
        if not open_ones:
            return
        worst = max(open_ones, key=lambda one: losses[one])
        best: tuple[float, Strip, Strip] | None = None
        for left, right in _candidates(columns, worst):
            for part in (left, right):
                if part not in losses:
                    losses[part] = lost(part)
            rest = losses[left] + losses[right]
            leaves_out = left.last < right.first
            if rest < losses[worst] or (leaves_out and rest == losses[worst]):
                if best is None or rest < best[0]:
                    best = (rest, left, right)
                if leaves_out:
                    # The longest empty stretch first, whatever else a cut might win.
                    break
        if best is None:
            final.add(worst)
            continue
        at = strips.index(worst)
        strips[at : at + 1] = best[1:]
        yield tuple(strips)


def standing_in(columns: Columns, strip: Strip) -> Mask:
    """Which placements a strip shows: what is known to a day in one strip only, whatever it cuts.

    An interval, or one of several days, stands in each strip that it reaches.
    """
    begin, finish = columns.begin[:], columns.finish
    reaches = (begin < strip.last) & (finish > strip.first)
    is_point = (columns.end_latest == NO_END) & (begin > OPEN_BEFORE) & (finish - begin <= DAY)
    begins_here = (begin >= strip.first) & (begin < strip.last)
    return np.asarray(np.where(is_point, begins_here, reaches), np.bool_)


def only(columns: Columns, mask: Mask) -> Columns:
    """The columns of some placements alone, in the lanes that still hold something."""
    held, lane = np.unique(columns.lane[mask], return_inverse=True)
    cuts = columns.cuts
    stays = mask[cuts.row]
    place = np.cumsum(mask) - 1
    return columns_of_placements(
        columns.table,
        [columns.lanes[at] for at in held.tolist()],
        [columns.collapsed[at] for at in held.tolist()],
        columns.event[mask],
        lane.astype(np.int32),
        Cuts(place[cuts.row[stays]], cuts.end_earliest[stays], cuts.end_latest[stays]),
        columns.event,
        columns.undated,
    )


def how_many(columns: Columns, mask: Mask) -> int:
    """How many events some placements are of; another date of an event is no further one."""
    table = columns.table
    rows = np.unique(columns.event[mask])
    events = set(rows[rows < table.count].tolist())
    others = rows[rows >= table.count].tolist()
    return len(events | {table.ids.find(table.ids[row]) for row in others})


def empty_stretches(columns: Columns, strip: Strip) -> Minutes:
    """Where in a strip nothing begins, ends or may have happened: rows of first and last minute.

    What goes on for a long time leaves its middle empty.
    """
    first, last = _busy(columns, strip)
    if not len(first):
        return np.array([[strip.first, strip.last]], np.int64)
    reach = np.maximum.accumulate(last)
    starts = np.concatenate(([strip.first], reach))
    stops = np.concatenate((first, [strip.last]))
    return np.stack((starts, stops), axis=1)[stops > starts]


def going_on(columns: Columns, first: int, last: int) -> int:
    """How many events began before a stretch of time and are not over after it."""
    through = (columns.begin[:] < first) & (columns.finish > last)
    return how_many(columns, through)


def _busy(columns: Columns, strip: Strip) -> tuple[Minutes, Minutes]:
    """What may not be left out: from and up to which minutes, in the order of the first."""
    begin, finish = columns.begin[:], columns.finish
    reaches = (begin < strip.last) & (finish > strip.first)
    is_instant = columns.end_latest[reaches] == NO_END
    begin, finish = begin[reaches], finish[reaches]
    known_begin = begin > OPEN_BEFORE
    known_finish = finish <= OPEN_AFTER
    is_short = known_begin & known_finish & ((finish - begin) * _LONG <= strip.minutes)
    is_whole = is_short | is_instant
    # Of what is long: the days on which it may have begun, and those on which it may have ended.
    start_latest = np.minimum(columns.table.start_latest[columns.event[reaches]], finish - 1)
    end_earliest = np.maximum(columns.end_earliest[reaches], begin)
    end_earliest = np.where(end_earliest > OPEN_BEFORE, end_earliest, finish - 1)
    starts_at = np.where(known_begin, begin, start_latest)
    ends_by = np.where(known_finish, finish, end_earliest + 1)
    lows = np.concatenate(
        (
            np.where(known_begin, begin, ends_by - 1)[is_whole],
            starts_at[~is_whole],
            end_earliest[~is_whole],
        )
    )
    highs = np.concatenate(
        (
            np.where(known_finish, finish, starts_at + 1)[is_whole],
            start_latest[~is_whole] + 1,
            ends_by[~is_whole],
        )
    )
    inside = (lows < strip.last) & (highs > strip.first)
    lows = np.maximum(lows[inside], strip.first)
    highs = np.minimum(highs[inside], strip.last)
    order = np.argsort(lows, kind="stable")
    return lows[order], highs[order]


def _candidates(columns: Columns, strip: Strip) -> Iterator[tuple[Strip, Strip]]:
    """A strip cut at its longest empty stretches, and where half of what begins has begun."""
    stretches = empty_stretches(columns, strip)
    inner = stretches[(stretches[:, 0] > strip.first) & (stretches[:, 1] < strip.last)]
    longest = inner[np.argsort(inner[:, 0] - inner[:, 1], kind="stable")][:_STRETCHES]
    empty = int((inner[:, 1] - inner[:, 0]).sum())
    margin = max((strip.minutes - empty) // _MARGIN, DAY)
    for low, high in longest.tolist():
        if (high - low) * _LEFT_OUT > strip.minutes:
            kept = min(margin, (high - low) // 4)
            left = -(-(low + kept) // DAY) * DAY
            right = (high - kept) // DAY * DAY
        else:
            left = right = _round_day(low, high)
        if strip.first < left <= right < strip.last and low <= left and right <= high:
            yield Strip(strip.first, left), Strip(right, strip.last)
    cut = _middle(columns, strip)
    if cut is not None:
        yield Strip(strip.first, cut), Strip(cut, strip.last)


def _middle(columns: Columns, strip: Strip) -> int | None:
    """A midnight near which half has begun, on which few that may be of several days are cut."""
    begin, finish = columns.begin[:], columns.finish
    begun = np.sort(begin[(begin >= strip.first) & (begin < strip.last)])
    if not len(begun):
        return None
    low, half, high = (int(begun[int(len(begun) * share)]) for share in (0.3, 0.5, 0.7))
    days = np.unique(np.linspace(low // DAY, high // DAY + 1, _DAYS).astype(np.int64)) * DAY
    days = days[(days > strip.first) & (days < strip.last)]
    if not len(days):
        return None
    is_instant = columns.end_latest == NO_END
    started = np.searchsorted(np.sort(begin[is_instant]), days, side="left")
    over = np.searchsorted(np.sort(finish[is_instant]), days, side="right")
    crossed = started - over
    fewest: list[int] = days[crossed == crossed.min()].tolist()
    return min(fewest, key=lambda day: (-_roundness(day), abs(day - half)))


def _round_day(low: int, high: int) -> int:
    """The roundest midnight of an empty stretch, near its middle; -1 if it has none."""
    middle = (low + high) // 2
    days = range(-(-low // DAY), high // DAY + 1)
    step = max(len(days) // _DAYS, 1)
    year = moment_of(high).year
    beginnings = [
        moment_of(low).replace(year=year, month=month, day=1, hour=0, minute=0)
        for month in range(1, moment_of(high).month + 1)
    ]
    marks = [(one.toordinal() - 1) * DAY for one in beginnings] + [
        day * DAY for day in days[::step]
    ]
    inside = [one for one in marks if low <= one <= high]
    return min(inside, key=lambda one: (-_roundness(one), abs(one - middle)), default=-1)


@lru_cache(maxsize=10_000)
def _roundness(minute: int) -> int:
    """2 where a year begins, 1 where a month does; the same days are asked for again and again."""
    day = moment_of(minute)
    return int(day.day == 1) + int(day.day == 1 and day.month == 1)
