"""What happened or is due, who took part, and which other dates sources give."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped
from sqlalchemy.orm import mapped_column as column

from casefile.model.base import JOURNALED, Base, identity, now, owner, pointer, uncertain_date
from casefile.model.dates import UncertainDate
from casefile.model.due import DUE_AT_END, DUE_ON_DAY
from casefile.model.terms import Custody, EventKind, Standing


class Event(Base, kw_only=True):
    """Something that happened, or is due. Only a custody event says sought, ordered or served."""

    __tablename__ = "events"
    __table_args__ = (
        CheckConstraint("custody IS NULL OR kind = 'custody'", name="custody_only"),
        # A case may have a million: its first ones, what is due in it, and what a search finds.
        Index("ix_events_case_id_when", "case_id", "when_earliest", "when_latest"),
        Index(
            "ix_events_due_at_end",
            "case_id",
            "until_latest",
            "kind",
            sqlite_where=text(DUE_AT_END),
        ),
        Index(
            "ix_events_due_on_day",
            "case_id",
            "when_latest",
            "kind",
            "until_phrase",
            sqlite_where=text(DUE_ON_DAY),
        ),
        Index("ix_events_place", "place", sqlite_where=text("place <> ''")),
        Index("ix_events_description", "description", sqlite_where=text("description <> ''")),
        JOURNALED,
    )

    id: Mapped[str] = identity()
    case_id: Mapped[str] = owner("cases.id")
    title: Mapped[str] = column(index=True)
    kind: Mapped[EventKind] = column(default=EventKind.EVENT)
    custody: Mapped[Custody | None] = column(default=None)
    when: Mapped[UncertainDate | None] = uncertain_date("when")
    until: Mapped[UncertainDate | None] = uncertain_date("until")
    place: Mapped[str] = column(default="")
    standing: Mapped[Standing] = column(default=Standing.REPORTED)
    description: Mapped[str] = column(default="")
    created_at: Mapped[str] = column(default_factory=now)


class Participation(Base, kw_only=True):
    """A party that took part in an event."""

    __tablename__ = "participations"
    __table_args__ = (UniqueConstraint("event_id", "party_id"), JOURNALED)

    id: Mapped[str] = identity()
    event_id: Mapped[str] = owner("events.id")
    party_id: Mapped[str] = owner("parties.id")


class OtherDate(Base, kw_only=True):
    """Another date that a source gives a disputed event; in order of `position`.

    The citation that says so may be pointed to; `note` says in a few words who says so where there
    is none. After this date was exchanged with the event's own, `own_citation_id` and `own_note`
    keep who says the latter, which an event has no place for; `own_note` is None before that.
    """

    __tablename__ = "other_dates"
    __table_args__ = JOURNALED

    id: Mapped[str] = identity()
    event_id: Mapped[str] = owner("events.id")
    when: Mapped[UncertainDate | None] = uncertain_date("when")
    until: Mapped[UncertainDate | None] = uncertain_date("until")
    citation_id: Mapped[str | None] = pointer("citations.id")
    note: Mapped[str] = column(default="")
    own_citation_id: Mapped[str | None] = pointer("citations.id")
    own_note: Mapped[str | None] = column(default=None)
    position: Mapped[int] = column(default=0)
