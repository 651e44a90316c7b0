"""Whether a library is whole: file, references, bytes, index, passages, and journal."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Table, select, text
from sqlalchemy.exc import DatabaseError

from casefile.model.documents import Document, Passage
from casefile.model.wording import worded
from casefile.store import journal
from casefile.store.contents import digest_of_chunks
from casefile.store.library import Library
from casefile.store.tables import JOURNALED_TABLES, contents, pages

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be: where, and what."""

    part: str
    what: str


@dataclass(frozen=True, slots=True)
class Checked:
    """How much was looked at, and what was found; nothing found means whole."""

    documents: int
    pages: int
    entries: int
    findings: tuple[Finding, ...]


class _Stopped(Exception):
    """Whoever asked does not want to know any more."""


_INSTRUCTIONS: Final = 100_000
"""After how many steps of SQLite's machine, about a millisecond, it is asked whether to go on."""


def check(library: Library) -> Checked:
    """Looks at everything in a library that can be checked; changes nothing."""
    return _checked(library, lambda: True)


def check_while(library: Library, goes_on: Callable[[], bool]) -> Checked | None:
    """As `check`, as long as `goes_on` says so, which is asked often; None once it did not.

    A file so damaged that it cannot be read through is a finding, too.
    """
    try:
        return _checked(library, goes_on)
    except _Stopped:
        return None
    except DatabaseError as error:
        # SQLite says of a statement that was told to stop that it was interrupted.
        found = Checked(0, 0, 0, (Finding("file", str(error.orig)),))
        return found if goes_on() else None


def _checked(library: Library, goes_on: Callable[[], bool]) -> Checked:
    findings: list[Finding] = []
    with library.read() as connection:
        # FTS5 remembers an index as a connection last read it, and its part in SQLite's integrity
        # check does not look whether that has changed since: it calls a sound index corrupt.
        connection.invalidate()
        with _interrupted(connection, goes_on):
            for part in (_file, _references, _journal, _rows, _passages, _bytes_are_there):
                findings += _while(goes_on, part(connection))
            shas = list(connection.execute(select(contents.c.sha256)).scalars())
            documents, pages_read, entries = (
                connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one()  # noqa: S608
                for name in ("documents", "pages", "journal_entries")
            )
    findings += _index(library, goes_on)
    for sha256 in _while(goes_on, shas):
        if digest_of_chunks(library.contents.chunks(sha256)) != sha256:
            findings.append(
                Finding(
                    "bytes", worded("the bytes of {sha256} are not those attached", sha256=sha256)
                )
            )
    return Checked(documents, pages_read, entries, tuple(findings))


def _while(goes_on: Callable[[], bool], things: Iterable[Thing]) -> Iterator[Thing]:
    for one in things:
        if not goes_on():
            raise _Stopped
        yield one
    if not goes_on():
        raise _Stopped


@contextmanager
def _interrupted(connection: Connection, goes_on: Callable[[], bool]) -> Iterator[None]:
    """Ends what SQLite is at once it is not to go on."""
    driver: Any = connection.connection.driver_connection
    driver.set_progress_handler(lambda: not goes_on(), _INSTRUCTIONS)
    try:
        yield
    finally:
        driver.set_progress_handler(None, 0)


def _file(connection: Connection) -> Iterator[Finding]:
    for (line,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if line != "ok":
            yield Finding("file", str(line))


def _references(connection: Connection) -> Iterator[Finding]:
    for table, row, target, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Finding(
            "references",
            worded(
                "a row of {table} ({row}) refers to a missing one of {target}",
                table=table,
                row=row,
                target=target,
            ),
        )


def _journal(connection: Connection) -> Iterator[Finding]:
    broken = journal.broken_at(connection)
    if broken is not None:
        yield Finding(
            "journal", worded("entry {broken} does not follow from those before it", broken=broken)
        )


def _rows(connection: Connection) -> Iterator[Finding]:
    """Every fact must be what the journal last said of it, and no fact may be beside it."""
    said: dict[tuple[str, str], dict[str, Any] | None] = {}
    for table, row_id, after in connection.exec_driver_sql(
        "SELECT table_name, row_id, after FROM journal_rows ORDER BY id"
    ):
        image = None if after is None else json.loads(after)
        known = said.get((table, row_id))
        said[table, row_id] = {**known, **image} if known and image else image
    for table in JOURNALED_TABLES.values():
        yield from _rows_of(connection, table, said)
    for (name, row_id), image in said.items():
        if image is not None:
            yield Finding(
                "facts",
                worded(
                    "a row of {name} ({row_id}) is gone without a journal entry",
                    name=name,
                    row_id=row_id,
                ),
            )


def _rows_of(
    connection: Connection, table: Table, said: dict[tuple[str, str], Any]
) -> Iterator[Finding]:
    (key,) = table.primary_key.columns.keys()
    for row in connection.exec_driver_sql(f'SELECT * FROM "{table.name}"').mappings():  # noqa: S608
        image = said.pop((table.name, row[key]), None)
        if image != dict(row):
            yield Finding(
                "facts",
                worded(
                    "a row of {name} ({row}) was changed past the journal",
                    name=table.name,
                    row=row[key],
                ),
            )


def _passages(connection: Connection) -> Iterator[Finding]:
    rows = connection.execute(
        select(Passage.id, Passage.start, Passage.end, Passage.quote, pages.c.text).outerjoin(
            pages, (pages.c.sha256 == Passage.document) & (pages.c.number == Passage.page)
        )
    )
    for identity, start, end, quote, page in rows:
        if page is None or page[start:end] != quote:
            yield Finding(
                "passages",
                worded(
                    "passage {identity} does not stand in its page: “{quote}”",
                    identity=identity,
                    quote=quote[:60],
                ),
            )


def _bytes_are_there(connection: Connection) -> Iterator[Finding]:
    rows = connection.execute(
        select(Document.sha256, Document.title)
        .outerjoin(contents, contents.c.sha256 == Document.sha256)
        .where(contents.c.sha256.is_(None))
    )
    for sha256, title in rows:
        yield Finding(
            "bytes",
            worded("the bytes of “{title}” ({sha256}) are missing", title=title, sha256=sha256),
        )


def _index(library: Library, goes_on: Callable[[], bool]) -> Iterator[Finding]:
    """FTS5's own check, which compares the index with the texts (it is spelled as an insert)."""
    with library.derive() as connection, _interrupted(connection, goes_on):
        for index in ("page_index", "spoken_index"):
            try:
                connection.execute(
                    text(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
                )
            except DatabaseError as error:
                if not goes_on():
                    raise _Stopped from error
                yield Finding(
                    "index",
                    worded(
                        "{index} does not match the texts ({orig})", index=index, orig=error.orig
                    ),
                )
