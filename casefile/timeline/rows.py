"""What the timeline is told: plain events and the suspects they touch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casefile.model.terms import Custody, EventKind, Standing

if TYPE_CHECKING:
    from casefile.model.dates import UncertainDate


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event; both dates may be uncertain.

    Without `until` it is an instant, or a state whose end nobody says (work, custody served).
    `suspects` are the ids of the suspects it touches, `charges` the provisions they are charged
    under, `sources` the documents it is cited to in `citations` places, `said_by` who says so.
    `others` are the dates that other sources give, `others_said_by` who says each.
    """

    id: str
    title: str
    kind: EventKind = EventKind.EVENT
    custody: Custody | None = None
    standing: Standing = Standing.REPORTED
    when: UncertainDate | None = None
    until: UncertainDate | None = None
    suspects: tuple[str, ...] = ()
    charges: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    case: str = ""
    citations: int = 0
    place: str = ""
    description: str = ""
    others: tuple[tuple[UncertainDate | None, UncertainDate | None], ...] = ()
    said_by: tuple[str, ...] = ()
    others_said_by: tuple[str, ...] = ()

    @property
    def is_dated(self) -> bool:
        """Whether the source allows any place on the axis at all."""
        return any(
            bound is not None
            for day in (self.when, self.until)
            if day is not None
            for bound in (day.earliest, day.latest)
        )


@dataclass(frozen=True, slots=True)
class Suspect:
    """A suspect as the lanes know one.

    `number` is the place in the group that an unnamed suspect is called by ("Suspect 3");
    `group` says which group that is. Only a person's name is shortened.
    """

    id: str
    name: str
    is_named: bool = True
    number: int | None = None
    group: str | None = None
    is_person: bool = True
