"""Cases, how they relate, and notes."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped
from sqlalchemy.orm import mapped_column as column

from casefile.model.base import JOURNALED, Base, identity, now, owner


class Case(Base, kw_only=True):
    """A matter followed over time."""

    __tablename__ = "cases"
    __table_args__ = JOURNALED

    id: Mapped[str] = identity()
    title: Mapped[str] = column(index=True)
    reference: Mapped[str] = column(default="")
    jurisdiction: Mapped[str] = column(default="")
    stage: Mapped[str] = column(default="")
    synopsis: Mapped[str] = column(default="")
    created_at: Mapped[str] = column(default_factory=now)


class RelatedCase(Base, kw_only=True):
    """Two cases that have to do with each other; said once, shown in both."""

    __tablename__ = "related_cases"
    __table_args__ = (
        UniqueConstraint("case_id", "related_id"),
        CheckConstraint("case_id <> related_id", name="two_cases"),
        JOURNALED,
    )

    id: Mapped[str] = identity()
    case_id: Mapped[str] = owner("cases.id")
    related_id: Mapped[str] = owner("cases.id")
    relation: Mapped[str] = column(default="")


class Note(Base, kw_only=True):
    """What the user thinks, in their own words; a passage may be its occasion."""

    __tablename__ = "notes"
    __table_args__ = JOURNALED

    id: Mapped[str] = identity()
    case_id: Mapped[str] = owner("cases.id")
    text: Mapped[str]
    created_at: Mapped[str] = column(default_factory=now)
