"""What was read from documents' bytes: their pages' text, in the index as soon as it is here."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, func, insert, select

from casefile.model.base import now
from casefile.model.errors import NotFound
from casefile.model.wording import worded
from casefile.store.changes import Changes
from casefile.store.tables import pages, thumbnails

if TYPE_CHECKING:
    from casefile.store.library import Library

_INDEX: Final = (
    "INSERT INTO page_index (rowid, text) SELECT id, text FROM indexed_pages WHERE id > ?"
)
_UNINDEX: Final = (
    "INSERT INTO page_index (page_index, rowid, text) SELECT 'delete', id, text "
    "FROM indexed_pages WHERE id IN (SELECT id FROM pages WHERE sha256 = ?)"
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it was read: `number` counts from 1, sizes are points (0 where there is none)."""

    number: int
    text: str
    width: float = 0.0
    height: float = 0.0
    label: str = ""


@dataclass(frozen=True, slots=True)
class PageSize:
    number: int
    label: str
    width: float
    height: float
    characters: int


def keep_reading(library: Library, read: Iterable[tuple[str, Iterable[Page]]]) -> None:
    """Keeps and indexes what was read from some contents, in one transaction; the last word counts.

    The pages belong to the content's hash, not to a case, so that no undo touches them.
    """
    by_content = {sha256: list(read_pages) for sha256, read_pages in read}
    if not by_content:
        return
    with library.derive() as connection:
        # Forgotten before anything comes: SQLite gives a number that is free again to a new page.
        there = {one: _kept_already(connection, one, some) for one, some in by_content.items()}
        with _indexing(connection):
            for sha256, read_pages in by_content.items():
                new = [page for page in read_pages if page.number not in there[sha256]]
                _add(connection, sha256, new)
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO readings (sha256, page_count, characters, read_at)"
            " VALUES (?, ?, ?, ?)",
            [
                (sha256, len(some), sum(len(page.text) for page in some), now())
                for sha256, some in by_content.items()
            ],
        )
    library.announce(Changes("Text read", None, {"pages": frozenset(by_content)}))


def keep_some(library: Library, sha256: str, read_pages: Iterable[Page]) -> None:
    """Keeps and indexes pages of a content while others of it are still being read.

    `keep_reading` ends it. Until then the content's row in `readings` has no time; a content that
    has been read to its end before keeps its pages until then.
    """
    with library.derive() as connection, _indexing(connection):
        if not _is_begun(connection, sha256):
            begun = connection.exec_driver_sql(
                "INSERT OR IGNORE INTO readings (sha256, page_count, characters, read_at)"
                " VALUES (?, 0, 0, '')",
                (sha256,),
            )
            if not begun.rowcount:
                return
        _add(connection, sha256, list(read_pages))


def drop_unfinished_readings(library: Library) -> None:
    """Drops pages of contents that were not read to their end: cancelled, or the program died."""
    query = "SELECT sha256 FROM readings WHERE read_at = ''"
    with library.read() as connection:
        unfinished = connection.exec_driver_sql(query).scalars().all()
    if unfinished:
        with library.derive() as connection:
            for sha256 in unfinished:
                _forget(connection, sha256)


@contextlib.contextmanager
def _indexing(connection: Connection) -> Iterator[None]:
    """All pages that come meanwhile have larger numbers than what is there; then they are indexed.

    Pages are indexed together: a statement for each would take several times as long.
    """
    newest = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM pages").scalar_one()
    yield
    connection.exec_driver_sql(_INDEX, (newest,))


def _is_begun(connection: Connection, sha256: str) -> bool:
    query = "SELECT 1 FROM readings WHERE sha256 = ? AND read_at = ''"
    return connection.exec_driver_sql(query, (sha256,)).first() is not None


def _kept_already(connection: Connection, sha256: str, read_pages: list[Page]) -> set[int]:
    """Numbers of the pages `keep_some` has kept; forgets what another reading has left."""
    if _is_begun(connection, sha256):
        query = "SELECT number FROM pages WHERE sha256 = ?"
        there = set(connection.exec_driver_sql(query, (sha256,)).scalars())
        if there <= {page.number for page in read_pages}:
            return there
    _forget(connection, sha256)
    return set()


def _forget(connection: Connection, sha256: str) -> None:
    gone = connection.exec_driver_sql("DELETE FROM readings WHERE sha256 = ?", (sha256,))
    if gone.rowcount:
        connection.exec_driver_sql(_UNINDEX, (sha256,))
        connection.exec_driver_sql("DELETE FROM pages WHERE sha256 = ?", (sha256,))


def _add(connection: Connection, sha256: str, read_pages: list[Page]) -> None:
    """Writes pages down; they are not in the index yet."""
    if not read_pages:
        return
    connection.exec_driver_sql(
        "INSERT INTO pages (sha256, number, label, width, height, text) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (sha256, page.number, page.label, page.width, page.height, page.text)
            for page in read_pages
        ],
    )


def page_text(connection: Connection, sha256: str, number: int) -> str:
    """The text of one page; raises `NotFound` where it was not read."""
    # The window asks for this itself, page by page: nothing is built or compiled for it.
    found = connection.exec_driver_sql(
        "SELECT text FROM pages WHERE sha256 = ? AND number = ?", (sha256, number)
    ).scalar()
    if found is None:
        raise NotFound(worded("Page {number} of this document has not been read.", number=number))
    return str(found)


def page_texts(connection: Connection, sha256: str) -> list[tuple[int, str]]:
    query = select(pages.c.number, pages.c.text).where(pages.c.sha256 == sha256)
    return [(row.number, row.text) for row in connection.execute(query.order_by(pages.c.number))]


def page_sizes(connection: Connection, sha256: str) -> list[PageSize]:
    columns = pages.c
    query = select(
        columns.number, columns.label, columns.width, columns.height, func.length(columns.text)
    ).where(columns.sha256 == sha256)
    return [PageSize(*row) for row in connection.execute(query.order_by(columns.number))]


def keep_thumbnail(library: Library, sha256: str, png: bytes) -> None:
    with library.derive() as connection:
        row = {"sha256": sha256, "png": png}
        connection.execute(insert(thumbnails).prefix_with("OR REPLACE"), [row])
    library.announce(Changes("Thumbnail", None, {"thumbnails": frozenset({sha256})}))


def thumbnail(connection: Connection, sha256: str) -> bytes | None:
    found = connection.execute(select(thumbnails.c.png).where(thumbnails.c.sha256 == sha256))
    png = found.scalar()
    return None if png is None else bytes(png)
