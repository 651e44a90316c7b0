"""What falls due, and how many days are left until then."""

from __future__ import annotations

import numpy as np

from casefile.model.terms import EventKind
from casefile.timeline.codes import KINDS, NO_END, OPEN_AFTER, Codes, Minutes
from casefile.timeline.moments import DAY

DUE_AT_ONCE = (EventKind.HEARING, EventKind.DEADLINE)
"""Kinds that fall due when they happen; a custody measure does when it ends."""

DUE_KINDS = tuple(KINDS.index(kind) for kind in (*DUE_AT_ONCE, EventKind.CUSTODY))
"""The codes of all that can fall due."""


def days_left(kind: EventKind, start_latest: int, end_latest: int, today: int | None) -> int | None:
    """How many days from today to the last day of a hearing, a limit or a custody measure.

    None for what does not fall due, is over, or ends nobody knows when.
    """
    if today is None:
        return None
    if kind is EventKind.CUSTODY:
        due = end_latest
    elif kind in DUE_AT_ONCE:
        due = start_latest if end_latest == NO_END else end_latest
    else:
        return None
    days = due // DAY - today // DAY
    return days if due not in (NO_END, OPEN_AFTER) and days >= 0 else None


def days_left_of(
    kinds: Codes, start_latest: Minutes, end_latest: Minutes, today: int | None
) -> list[int | None]:
    """The same of many events at once."""
    result: list[int | None] = [None] * len(kinds)
    if today is None:
        return result
    for at in np.flatnonzero(np.isin(kinds, DUE_KINDS)).tolist():
        kind = KINDS[int(kinds[at])]
        result[at] = days_left(kind, int(start_latest[at]), int(end_latest[at]), today)
    return result
