"""Documents, the passages in them, and the citations that lead from passages to facts."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, UniqueConstraint, text
from sqlalchemy.orm import Mapped
from sqlalchemy.orm import mapped_column as column

from casefile.model.base import (
    JOURNALED,
    Base,
    identity,
    now,
    owner,
    owner_if_any,
    uncertain_date,
)
from casefile.model.dates import UncertainDate
from casefile.model.terms import DocumentKind, Outcome, Stance


class Document(Base, kw_only=True):
    """What was attached. Its identity is the SHA-256 of its bytes, 64 hex digits."""

    __tablename__ = "documents"
    __table_args__ = JOURNALED

    sha256: Mapped[str] = column(primary_key=True)
    file_name: Mapped[str]
    size: Mapped[int]
    media_type: Mapped[str]
    kind: Mapped[DocumentKind] = column()
    title: Mapped[str] = column(index=True)
    outlet: Mapped[str] = column(default="")
    author: Mapped[str] = column(default="")
    language: Mapped[str] = column(default="")
    url: Mapped[str] = column(default="")
    published: Mapped[UncertainDate | None] = uncertain_date("published")
    part_of: Mapped[str | None] = column(
        # The mail or PDF this came in; the attachment outlives it in the case.
        ForeignKey("documents.sha256", info={"then": "clear"}),
        index=True,
        default=None,
    )
    outcome: Mapped[Outcome] = column(default=Outcome.ATTACHED)
    detail: Mapped[str] = column(default="")
    password: Mapped[str | None] = column(default=None)
    attached_at: Mapped[str] = column(default_factory=now)


class CaseDocument(Base, kw_only=True):
    """A document on a case; the same document may lie on several."""

    __tablename__ = "case_documents"
    __table_args__ = (UniqueConstraint("case_id", "document"), JOURNALED)

    id: Mapped[str] = identity()
    case_id: Mapped[str] = owner("cases.id")
    document: Mapped[str] = owner("documents.sha256")
    attached_at: Mapped[str] = column(default_factory=now)


class Passage(Base, kw_only=True):
    """A stretch of a page, by position and by quote (W3C Web Annotation selectors).

    `start` and `end` count code points of the page's text, `end` exclusive; `quote` is that text,
    `prefix` and `suffix` up to 32 code points around it.
    """

    __tablename__ = "passages"
    __table_args__ = (
        UniqueConstraint("document", "page", "start", "end"),
        CheckConstraint('start >= 0 AND "end" > start AND page >= 1', name="stretch"),
        JOURNALED,
    )

    id: Mapped[str] = identity()
    document: Mapped[str] = owner("documents.sha256")
    page: Mapped[int] = column(Integer)
    start: Mapped[int] = column(Integer)
    end: Mapped[int] = column(Integer)
    quote: Mapped[str]
    prefix: Mapped[str] = column(default="")
    suffix: Mapped[str] = column(default="")


class Citation(Base, kw_only=True):
    """From a passage to the one fact it supports, disputes or mentions, and who said it.

    `attribution` is a chain, nearest first: "Radio Azimut ← mayor's office".
    """

    __tablename__ = "citations"
    __table_args__ = (
        CheckConstraint(
            "(name_id IS NOT NULL) + (involvement_id IS NOT NULL) + (provision_id IS NOT NULL)"
            " + (charge_step_id IS NOT NULL) + (event_id IS NOT NULL) + (note_id IS NOT NULL) = 1",
            name="one_fact",
        ),
        # Beside the citations of a million events those of everything else are few.
        Index("ix_citations_beside_events", "case_id", sqlite_where=text("event_id IS NULL")),
        JOURNALED,
    )

    id: Mapped[str] = identity()
    case_id: Mapped[str] = owner("cases.id")
    passage_id: Mapped[str] = owner("passages.id")
    stance: Mapped[Stance] = column(default=Stance.SUPPORTS)
    attribution: Mapped[str] = column(default="")
    name_id: Mapped[str | None] = owner_if_any("names.id")
    involvement_id: Mapped[str | None] = owner_if_any("involvements.id")
    provision_id: Mapped[str | None] = owner_if_any("provisions.id")
    charge_step_id: Mapped[str | None] = owner_if_any("charge_steps.id")
    event_id: Mapped[str | None] = owner_if_any("events.id")
    note_id: Mapped[str | None] = owner_if_any("notes.id")
    created_at: Mapped[str] = column(default_factory=now)
