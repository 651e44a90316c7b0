"""What the window remembers in a library that is no fact: how a timeline stood, where a user was.

It stands outside the journal: it makes no step to undo and no `Changes`. Keys say what and of
which case ("timeline:<case>", "place:<case>"); that of the case open last is `OPEN_CASE`. What is
remembered of a case stays when the case is deleted, because undo brings that case back; a case that
never returns leaves a few bytes that nobody reads.
"""

from __future__ import annotations

import contextlib
from typing import Final

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import DatabaseError as SqlError

from casefile.model.cases import Case
from casefile.store.format import OPEN_CASE
from casefile.store.library import Library
from casefile.store.tables import library_info

TIMELINE: Final = "timeline"
PLACE: Final = "place"
DRAFTS: Final = "drafts"
"""A JSON array of texts that were typed and not saved when a session ended."""


def timeline_of(case_id: str) -> str:
    """The key under which the arrangement of a case's timeline is remembered."""
    return f"{TIMELINE}:{case_id}"


def place_in(case_id: str) -> str:
    """The key under which it is remembered where in a case the user was."""
    return f"{PLACE}:{case_id}"


def whereabouts(connection: Connection) -> tuple[dict[str, str], str | None]:
    """What is remembered of where the user was, by case, and the case that was open last."""
    return _places(connection), remembered(connection, OPEN_CASE)


def _places(connection: Connection) -> dict[str, str]:
    """Of cases that are there."""
    beginning = place_in("")
    case_id = func.substr(library_info.c.key, len(beginning) + 1)
    found = connection.execute(
        select(case_id, library_info.c.value).where(
            library_info.c.key.startswith(beginning, autoescape=True),
            case_id.in_(select(Case.id)),
        )
    )
    return {str(case): str(value) for case, value in found}


def remember(library: Library, key: str, value: str) -> None:
    """Remembers a value instead of the one there was."""
    with library.derive() as connection:
        statement = insert(library_info).values(key=key, value=value)
        connection.execute(
            statement.on_conflict_do_update(
                index_elements=[library_info.c.key], set_={"value": value}
            )
        )


def keep(library: Library, key: str, value: str) -> None:
    """As `remember`, where it is worth no word that the disk does not take it."""
    with contextlib.suppress(SqlError):
        remember(library, key, value)


def remembered(connection: Connection, key: str) -> str | None:
    """What was remembered last, None where nothing is."""
    value = connection.execute(
        select(library_info.c.value).where(library_info.c.key == key)
    ).scalar()
    return None if value is None else str(value)


def forget(library: Library, key: str) -> None:
    with library.derive() as connection:
        connection.execute(delete(library_info).where(library_info.c.key == key))
