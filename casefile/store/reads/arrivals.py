"""What is there already of what is about to come in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, select

from casefile.model.base import Base
from casefile.model.cases import Case
from casefile.model.events import Event
from casefile.model.parties import Involvement
from casefile.store.reads.many import among


class EventThere(NamedTuple):
    """An event by what tells it from others; `earliest` and `latest` are minutes, as its date's."""

    id: str
    title: str
    earliest: int | None
    latest: int | None


def events_there(connection: Connection, case_id: str) -> list[EventThere]:
    """All events of a case."""
    columns = Event.__table__.c
    query = select(columns.id, columns.title, columns.when_earliest, columns.when_latest)
    rows = connection.execute(query.where(columns.case_id == case_id))
    return [EventThere(*row) for row in rows]


def cases_of_events(connection: Connection, event_ids: Iterable[str]) -> dict[str, str]:
    """Of these events those that are in the library, each with the title of its case."""
    query = select(Event.id, Case.title).join(Case, Case.id == Event.case_id)
    return {row[0]: row[1] for row in connection.execute(query.where(among(Event.id, event_ids)))}


def identities_there(connection: Connection, kind: type[Base], ids: Iterable[str]) -> set[str]:
    """Which of these rows there are; `kind` is mapped to a table whose key is `id`."""
    key = kind.__table__.c.id
    return {row[0] for row in connection.execute(select(key).where(among(key, ids)))}


def involvements_there(connection: Connection, case_id: str) -> set[tuple[str, str]]:
    """The party and the role of each involvement in a case."""
    query = select(Involvement.party_id, Involvement.role).where(Involvement.case_id == case_id)
    return {(row[0], str(row[1])) for row in connection.execute(query)}
