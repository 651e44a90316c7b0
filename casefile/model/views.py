"""Views of a case that were given a name, to be taken up again."""

from __future__ import annotations

from sqlalchemy import Text, UniqueConstraint
from sqlalchemy.orm import Mapped
from sqlalchemy.orm import mapped_column as column

from casefile.model.base import JOURNALED, Base, identity, now, owner


class TimelineView(Base, kw_only=True):
    """How a case's timeline is arranged and filtered, under a name that the case has once.

    `arrangement` is a JSON object that only the timeline understands.
    """

    __tablename__ = "timeline_views"
    __table_args__ = (UniqueConstraint("case_id", "name"), JOURNALED)

    id: Mapped[str] = identity()
    case_id: Mapped[str] = owner("cases.id")
    name: Mapped[str]
    arrangement: Mapped[str] = column(Text)
    created_at: Mapped[str] = column(default_factory=now)
