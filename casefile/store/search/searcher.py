"""Asking the index, on a connection of its own that the next keystroke may interrupt."""

from __future__ import annotations

import contextlib
import re
import threading
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final

from sqlalchemy import Connection

from casefile.store.connection import OperationalError
from casefile.store.library import Library
from casefile.store.search.hits import Hit, HitKind, Results, pattern_of, snippet_of
from casefile.store.search.query import Query, understand_query
from casefile.store.search.spoken_hits import spoken_hits

CANDIDATES: Final = 500
"""Up to how many matching pages are ranked at a keystroke.

Where more match, the newest are shown and a full ranking follows: to rank any of them, FTS5 looks
at all of them first, which would keep the next keystroke waiting.
"""

# Asked of the driver itself: what SQLAlchemy adds to a statement is as much as SQLite needs for it.
_NEWEST: Final = "SELECT rowid FROM page_index WHERE page_index MATCH ? ORDER BY rowid DESC LIMIT ?"
_RANKED: Final = (
    "SELECT rowid, bm25(page_index) AS score FROM page_index WHERE page_index MATCH ?"
    " ORDER BY score LIMIT ?"
)
_PAGES: Final = (
    "SELECT pages.id, pages.sha256, number, text, documents.title, cases.id, cases.title"
    " FROM pages JOIN documents ON documents.sha256 = pages.sha256"
    " JOIN case_documents ON case_documents.document = pages.sha256"
    " JOIN cases ON cases.id = case_documents.case_id"
    " WHERE pages.id IN ({}) ORDER BY case_documents.id"
)


class Searcher:
    """Searches a library; each search interrupts the one before it, from whichever thread."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._turn = 0
        self._running: Any = None
        self._guard = threading.Lock()

    def next_turn(self) -> int:
        """A turn for a search that is about to be asked for; one that is under way answers None.

        Threads may begin in another order than they were asked: the turn says which came last.
        """
        with self._guard:
            self._turn += 1
            if self._running is not None:
                with contextlib.suppress(Exception):
                    self._running.interrupt()
            return self._turn

    def search(
        self, typed: str, *, limit: int = 50, full: bool = False, turn: int | None = None
    ) -> Results | None:
        """What answers to what was typed, or None where a later search has taken over.

        Without a `turn` it takes the next. Unless `full`, more than `CANDIDATES` matching pages are
        not ranked: the newest come first.
        """
        turn = self.next_turn() if turn is None else turn
        query = understand_query(typed)
        if not query:
            return Results(())
        with self._library.read() as connection:
            driver = connection.connection.dbapi_connection
            with self._guard:
                if turn != self._turn:
                    return None
                self._running = driver
            try:
                return _search(driver, query, limit, None if full else CANDIDATES)
            except OperationalError as error:
                # Interrupted while it opened the index, SQLite says something else.
                if turn != self._turn or "interrupted" in str(error):
                    return None
                raise
            finally:
                with self._guard:
                    if self._running is driver:
                        self._running = None


def search(connection: Connection, typed: str, *, limit: int = 50) -> Results:
    """What answers to what was typed, fully ranked."""
    query = understand_query(typed)
    driver = connection.connection.dbapi_connection
    return _search(driver, query, limit, None) if query else Results(())


def _search(driver: Any, query: Query, limit: int, candidates: int | None) -> Results:
    pattern, expression = pattern_of(query), query.expression()
    with _one_moment(driver):
        spoken = list(spoken_hits(driver, expression, pattern))
        ranked, capped = _ranked(driver, expression, limit, candidates)
        pages = _page_hits(driver, ranked, pattern, limit)
    # Names and titles come first, but leave half of the list to the pages that need it.
    room = max(limit // 2, limit - len(pages))
    return Results((*spoken[:room], *pages)[:limit], capped)


@contextlib.contextmanager
def _one_moment(driver: Any) -> Iterator[None]:
    """Several statements that see the same library, whatever is written meanwhile."""
    if driver.in_transaction:
        yield
        return
    driver.execute("BEGIN")
    try:
        yield
    finally:
        driver.execute("ROLLBACK")


def _ranked(
    driver: Any, expression: str, limit: int, candidates: int | None
) -> tuple[list[int], bool]:
    """Numbers of matching pages, best first, or newest where more than `candidates` match.

    The second answer says which. Some more than `limit`: a page may lie on no case, because its
    document was removed.
    """
    most = limit * 4
    if candidates is not None:
        newest = driver.execute(_NEWEST, (expression, candidates + 1)).fetchall()
        if len(newest) > candidates:
            return [page for (page,) in newest[:most]], True
    ranked = driver.execute(_RANKED, (expression, most)).fetchall()
    return [page for page, _ in ranked], False


def _page_hits(
    driver: Any, ranked: Sequence[int], pattern: re.Pattern[str], limit: int
) -> list[Hit]:
    """The first `limit` places on cases; a page whose document is on several answers for each."""
    hits: list[Hit] = []
    left = iter(ranked)
    while len(hits) < limit and (some := list(islice(left, limit))):
        by_page: dict[int, list[Any]] = {}
        for row in driver.execute(_PAGES.format(", ".join("?" * len(some))), some):
            by_page.setdefault(row[0], []).append(row)
        for page in some:
            rows = by_page.get(page)
            if not rows or len(hits) >= limit:
                continue
            snippet, marks, (start, end) = snippet_of(rows[0][3], pattern)
            for _, sha256, number, _, title, case_id, case in rows:
                hits.append(
                    Hit(
                        HitKind.PAGE, case_id, case, title, snippet, marks, sha256,
                        sha256, number, start, end,
                    )
                )  # fmt: skip
    return hits[:limit]
