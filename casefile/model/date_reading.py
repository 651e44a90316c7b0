"""What the readers of phrases share: the phrase with its anchor, and the EDTF values they make."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from casefile.model.date_atoms import Bounds
from casefile.model.date_edtf import bounds_of
from casefile.model.date_minutes import LAST_DAY, MINUTES_PER_DAY, day_of, last_minute, moment_of
from casefile.model.date_value import DateNotUnderstood
from casefile.model.wording import worded


@dataclass
class Reading:
    """A phrase being read, and whether it took its anchor to understand it."""

    phrase: str
    anchor: date | None
    anchored: bool = field(default=False, init=False)

    def from_anchor(self) -> date:
        """The day the text was published; DateNotUnderstood when nobody said it."""
        if self.anchor is None:
            raise DateNotUnderstood(
                worded("“{phrase}” does not say the year by itself.", phrase=self.phrase),
                worded("add a year, or give the document its publication date."),
            )
        self.anchored = True
        return self.anchor


class Value(NamedTuple):
    """An EDTF value, and what a word such as "before" must know of it.

    `period`: its days are one known stretch of time rather than one unknown day. `ends`: it is
    the end of something ("the end of this week").
    """

    edtf: str
    period: bool
    ends: bool = False

    @property
    def bounds(self) -> Bounds:
        """The minutes it allows."""
        return bounds_of(self.edtf)


def days(first: date, last: date) -> str:
    """One of the days from first to last."""
    return first.isoformat() if first == last else f"[{first.isoformat()}..{last.isoformat()}]"


def span(earliest: int | None, latest: int | None) -> str:
    """One of the moments between two minutes: in days where they are whole days.

    OverflowError outside the years 1 to 9999.
    """
    for minute in (earliest, latest):
        if minute is not None and not 0 <= minute <= last_minute(LAST_DAY):
            raise OverflowError(minute)
    timed = (earliest is not None and earliest % MINUTES_PER_DAY != 0) or (
        latest is not None and latest % MINUTES_PER_DAY != MINUTES_PER_DAY - 1
    )

    def write(minute: int | None) -> str:
        if minute is None:
            return ""
        return moment_of(minute).isoformat() if timed else day_of(minute).isoformat()

    lower, upper = write(earliest), write(latest)
    return lower if lower == upper and lower else f"[{lower}..{upper}]"


def is_plain(edtf: str) -> bool:
    """Whether a value is one unqualified year, month, day or moment."""
    return not set(edtf) & set("[]{}/XYS?~%,") and not (len(edtf) == 7 and edtf[5] in "234")


def distance(anchor: date, first: date, last: date) -> tuple[int, bool]:
    """How far days lie from the anchor; of two equally near, the past counts as nearer."""
    if first > anchor:
        return (first - anchor).days, True
    return max((anchor - last).days, 0), False
