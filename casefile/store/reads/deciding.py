"""The events that say how a case stands, for whoever is told of it in passing."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, select

from casefile.model.events import Event
from casefile.model.terms import EventKind

DECIDING: Final = (EventKind.CUSTODY, EventKind.DECISION, EventKind.SENTENCE)


def deciding_events(connection: Connection, case_id: str, most: int) -> list[str]:
    """The first dated events by which somebody was held, judged or sentenced."""
    table = Event.__table__.c
    query = (
        select(table.id)
        .where(table.case_id == case_id, table.kind.in_(DECIDING))
        .where(table.when_earliest.is_not(None) | table.when_latest.is_not(None))
        .order_by(table.when_earliest, table.when_latest, table.id)
        .limit(most)
    )
    return list(connection.execute(query).scalars())
