"""Persons, organisations and groups; their names; their parts in cases."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped
from sqlalchemy.orm import mapped_column as column

from casefile.model.base import JOURNALED, Base, identity, owner, pointer
from casefile.model.terms import NameKind, PartyKind, Role


class Party(Base, kw_only=True):
    """A person, an organisation, or a group that counts members of whom only some are known.

    `count` is how many members a group is said to have; members point to it by `group_id`.
    """

    __tablename__ = "parties"
    __table_args__ = JOURNALED

    id: Mapped[str] = identity()
    kind: Mapped[PartyKind] = column(default=PartyKind.PERSON)
    description: Mapped[str] = column(default="")
    country: Mapped[str] = column(default="")
    count: Mapped[int | None] = column(default=None)
    group_id: Mapped[str | None] = pointer("parties.id")


class Name(Base, kw_only=True):
    """One name of a party. The first by `position` is the one shown."""

    __tablename__ = "names"
    __table_args__ = JOURNALED

    id: Mapped[str] = identity()
    party_id: Mapped[str] = owner("parties.id")
    text: Mapped[str] = column(index=True)
    kind: Mapped[NameKind] = column(default=NameKind.FULL)
    position: Mapped[int] = column(default=0)


class Involvement(Base, kw_only=True):
    """A party's role in a case.

    `number` counts a case's suspects from 1 and names the unnamed: "Suspect 3". It is None in
    roles that are not counted.
    """

    __tablename__ = "involvements"
    __table_args__ = (UniqueConstraint("case_id", "party_id", "role"), JOURNALED)

    id: Mapped[str] = identity()
    case_id: Mapped[str] = owner("cases.id")
    party_id: Mapped[str] = owner("parties.id")
    role: Mapped[Role] = column(default=Role.OTHER)
    number: Mapped[int | None] = column(default=None)
    description: Mapped[str] = column(default="")
