"""What a list of events asks: the few it shows, by identity, and how all are ordered by title."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, select

from casefile.model.events import Event
from casefile.store.reads.facts import EventLine, event_lines

MOST_AT_ONCE: Final = 500


def events_by_id(connection: Connection, event_ids: Sequence[str]) -> dict[str, EventLine]:
    """Events of any cases by identity, at most MOST_AT_ONCE; one that has gone is left out."""
    assert len(event_ids) <= MOST_AT_ONCE
    of_case: defaultdict[str, list[str]] = defaultdict(list)
    for event_id, case_id in connection.execute(
        select(Event.id, Event.case_id).where(Event.id.in_(event_ids))
    ):
        of_case[case_id].append(event_id)
    return {
        line.id: line
        for case_id, ids in of_case.items()
        for line in event_lines(connection, case_id, ids)
    }


def ids_by_title(connection: Connection, case_ids: Sequence[str]) -> bytes:
    """The packed identities of all events of some cases, 16 bytes each, in order of their titles.

    Capitals count as small letters, in every alphabet.
    """
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.create_function("casefold", 1, str.casefold, deterministic=True)
    marks = ",".join("?" * len(case_ids))
    query = (
        "SELECT group_concat(id, '') FROM (SELECT id FROM events"  # noqa: S608
        f" WHERE case_id IN ({marks}) ORDER BY casefold(title), id)"
    )
    (found,) = connection.exec_driver_sql(query, tuple(case_ids)).one()
    return bytes.fromhex(found or "")
