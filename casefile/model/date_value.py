"""The uncertain date itself: what the source says of a date, and what that allows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from casefile.model.date_minutes import day_of, moment_of
from casefile.model.errors import NothingChanged

OPEN_END = ".."
"""EDTF's open end: still going, as far as the source says."""


class DateNotUnderstood(NothingChanged):
    """A phrase that names no date, or one that would have to be guessed."""


@dataclass(frozen=True, slots=True)
class UncertainDate:
    """A date as a source gives it.

    `phrase` is what was written, `edtf` its ISO 8601-2 value, `anchor` the ISO day it was read
    from (usually the publication date) when it needed one. `earliest` and `latest` are inclusive
    wall-clock minutes since 0001-01-01T00:00; None is open or unknown on that side.
    """

    phrase: str
    edtf: str
    anchor: str | None
    earliest: int | None
    latest: int | None

    def __post_init__(self) -> None:
        if self.earliest is not None and self.latest is not None and self.earliest > self.latest:
            raise ValueError(f"{self.edtf}: the earliest minute lies after the latest")

    @property
    def earliest_day(self) -> date | None:
        """The first day the date allows."""
        return None if self.earliest is None else day_of(self.earliest)

    @property
    def latest_day(self) -> date | None:
        """The last day the date allows."""
        return None if self.latest is None else day_of(self.latest)

    @property
    def is_open_end(self) -> bool:
        """Whether this stands for "still going" rather than for any day."""
        return self.edtf == OPEN_END

    @property
    def has_time(self) -> bool:
        """Whether a time of day is known, not only days."""
        return "T" in self.edtf

    def as_json(self) -> dict[str, str | None]:
        """Phrase, EDTF and bounds as ISO days, or ISO minutes when a time of day is known."""
        return {
            "phrase": self.phrase,
            "edtf": self.edtf,
            "earliest": self._iso(self.earliest),
            "latest": self._iso(self.latest),
        }

    def _iso(self, minute: int | None) -> str | None:
        if minute is None:
            return None
        if self.has_time:
            return moment_of(minute).isoformat(timespec="minutes")
        return day_of(minute).isoformat()
