"""What the window remembers in a library that is no fact: how a case's timeline was last arranged.

It stands outside the journal: it makes no step to undo and no `Changes`. Keys say what and of
which case ("timeline:<case>"). What is remembered of a case stays when the case is deleted, because
undo brings that case back; a case that never returns leaves a few bytes that nobody reads.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from casefile.store.library import Library
from casefile.store.tables import library_info

TIMELINE: Final = "timeline"


def timeline_of(case_id: str) -> str:
    """The key under which the arrangement of a case's timeline is remembered."""
    return f"{TIMELINE}:{case_id}"


def remember(library: Library, key: str, value: str) -> None:
    """Remembers a value instead of the one there was."""
    with library.derive() as connection:
        statement = insert(library_info).values(key=key, value=value)
        connection.execute(
            statement.on_conflict_do_update(
                index_elements=[library_info.c.key], set_={"value": value}
            )
        )


def remembered(connection: Connection, key: str) -> str | None:
    """What was remembered last, None where nothing is."""
    value = connection.execute(
        select(library_info.c.value).where(library_info.c.key == key)
    ).scalar()
    return None if value is None else str(value)


def forget(library: Library, key: str) -> None:
    with library.derive() as connection:
        connection.execute(delete(library_info).where(library_info.c.key == key))
