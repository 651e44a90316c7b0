"""Provisions of law, charges under them, and how charges went."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped
from sqlalchemy.orm import mapped_column as column

from casefile.model.base import JOURNALED, Base, identity, owner, uncertain_date
from casefile.model.dates import UncertainDate
from casefile.model.terms import ChargeStatus


class Provision(Base, kw_only=True):
    """One article of a law in one jurisdiction. `max_years` is its longest term of prison."""

    __tablename__ = "provisions"
    __table_args__ = JOURNALED

    id: Mapped[str] = identity()
    article: Mapped[str] = column(index=True)
    law: Mapped[str] = column(default="")
    jurisdiction: Mapped[str] = column(default="")
    title: Mapped[str] = column(default="", index=True)
    max_years: Mapped[float | None] = column(default=None)
    penalty: Mapped[str] = column(default="")
    valid_from: Mapped[str] = column(default="")
    valid_to: Mapped[str] = column(default="")


class Charge(Base, kw_only=True):
    """A provision held against somebody: involvement × provision."""

    __tablename__ = "charges"
    __table_args__ = (UniqueConstraint("involvement_id", "provision_id"), JOURNALED)

    id: Mapped[str] = identity()
    involvement_id: Mapped[str] = owner("involvements.id")
    provision_id: Mapped[str] = owner("provisions.id")


class ChargeStep(Base, kw_only=True):
    """One dated status in a charge's history; the last by `position` is how it stands."""

    __tablename__ = "charge_steps"
    __table_args__ = JOURNALED

    id: Mapped[str] = identity()
    charge_id: Mapped[str] = owner("charges.id")
    status: Mapped[ChargeStatus] = column(default=ChargeStatus.CHARGED)
    when: Mapped[UncertainDate | None] = uncertain_date("when")
    position: Mapped[int] = column(default=0)
