"""Asking the index, on a connection of its own that the next keystroke may interrupt."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Sequence
from typing import Any, Final

from sqlalchemy import Connection, select, text
from sqlalchemy.exc import OperationalError

from casefile.model.cases import Case, Note
from casefile.model.documents import CaseDocument, Document
from casefile.model.events import Event
from casefile.model.law import Charge, Provision
from casefile.model.parties import Involvement, Name
from casefile.store.library import Library
from casefile.store.search.hits import Hit, HitKind, Results, pattern_of, snippet_of
from casefile.store.search.query import Query, understand_query

CANDIDATES: Final = 2_000
"""How many matching pages are ranked while the user types (DESIGN: capped ranking)."""

TEXTS: Final = 200

_PAGES: Final = text(
    "SELECT found, score FROM ("
    " SELECT rowid AS found, bm25(page_index) AS score FROM page_index"
    " WHERE page_index MATCH :expression LIMIT :candidates"
    ") ORDER BY score LIMIT :most"
)
# Written out rather than built: building and compiling them takes longer than answering them.
_PAGE_ROWS: Final = "SELECT id, sha256, number, text FROM pages WHERE id IN ({})"
_ATTACHED: Final = (
    "SELECT case_documents.document, cases.id, cases.title, documents.title"
    " FROM case_documents JOIN cases ON cases.id = case_documents.case_id"
    " JOIN documents ON documents.sha256 = case_documents.document"
    " WHERE case_documents.document IN ({}) ORDER BY case_documents.id"
)
_SPOKEN: Final = text(
    "SELECT spoken_texts.text FROM spoken_index"
    " JOIN spoken_texts ON spoken_texts.id = spoken_index.rowid"
    " WHERE spoken_index MATCH :expression LIMIT :most"
)


class Searcher:
    """Searches a library; each search interrupts the one before it, from whichever thread."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._turn = 0
        self._running: Any = None
        self._guard = threading.Lock()

    def search(
        self, typed: str, *, limit: int = 50, full: bool = False, case_id: str | None = None
    ) -> Results | None:
        """What answers to what was typed, or None where a later search has taken over.

        Unless `full`, only the first `CANDIDATES` matching pages are ranked.
        """
        with self._guard:
            self._turn += 1
            turn = self._turn
            if self._running is not None:
                self._running.interrupt()
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
                return _search(connection, query, limit, None if full else CANDIDATES, case_id)
            except OperationalError as error:
                # Interrupted while it opened the index, SQLite says something else.
                if turn != self._turn or "interrupted" in str(error.orig):
                    return None
                raise
            finally:
                with self._guard:
                    if self._running is driver:
                        self._running = None

    def cancel(self) -> None:
        """Ends a search that is under way; it answers None."""
        with self._guard, contextlib.suppress(Exception):
            self._turn += 1
            if self._running is not None:
                self._running.interrupt()


def search(connection: Connection, typed: str, *, limit: int = 50) -> Results:
    """What answers to what was typed, fully ranked."""
    query = understand_query(typed)
    return _search(connection, query, limit, None, None) if query else Results(())


def _search(
    connection: Connection, query: Query, limit: int, candidates: int | None, case_id: str | None
) -> Results:
    pattern = pattern_of(query)
    spoken = [hit for hit in _spoken(connection, query, pattern) if case_id in (None, hit.case_id)]
    found, capped = _pages(connection, query, pattern, limit, candidates)
    pages = [hit for hit in found if case_id in (None, hit.case_id)]
    # Names and titles come first, but leave half of the list to the pages that need it.
    room = max(limit // 2, limit - len(pages))
    return Results((*spoken[:room], *pages)[:limit], capped)


def _pages(
    connection: Connection, query: Query, pattern: Any, limit: int, candidates: int | None
) -> tuple[list[Hit], bool]:
    most = limit * 4 if candidates is None else min(limit * 4, candidates)
    ranked = connection.execute(
        _PAGES,
        {
            "expression": query.expression(),
            "candidates": -1 if candidates is None else candidates,
            "most": most,
        },
    ).all()
    hits: list[Hit] = []
    # Most matches lie on a case; those that do not (their document was removed) are passed over.
    for first in range(0, len(ranked), limit):
        ids = [row.found for row in ranked[first : first + limit]]
        hits += _page_hits(connection, ids, pattern)
        if len(hits) >= limit:
            break
    # Where fewer were ranked than asked for, these are all there are.
    capped = candidates is not None and len(ranked) == most
    return hits[:limit], capped and _has_more(connection, query, candidates or 0)


def _has_more(connection: Connection, query: Query, candidates: int) -> bool:
    found = connection.execute(
        text(
            "SELECT rowid FROM page_index WHERE page_index MATCH :expression LIMIT 1 OFFSET :most"
        ),
        {"expression": query.expression(), "most": candidates},
    )
    return found.first() is not None


def _page_hits(connection: Connection, ids: Sequence[int], pattern: Any) -> Iterator[Hit]:
    rows = {row[0]: row for row in _among(connection, _PAGE_ROWS, ids)}
    attached: dict[str, list[Any]] = {}
    for row in _among(connection, _ATTACHED, list({row[1] for row in rows.values()})):
        attached.setdefault(row[0], []).append(row)
    for identity in ids:
        if identity not in rows or rows[identity][1] not in attached:
            continue
        _, sha256, number, page_text = rows[identity]
        snippet, marks, (start, end) = snippet_of(page_text, pattern)
        for _, case_id, case, title in attached[sha256]:
            yield Hit(
                HitKind.PAGE, case_id, case, title, snippet, marks, sha256,
                document=sha256, page=number, start=start, end=end,
            )  # fmt: skip


def _among(connection: Connection, statement: str, values: Sequence[Any]) -> Sequence[Any]:
    marks = ", ".join("?" * len(values))
    return connection.exec_driver_sql(statement.format(marks), tuple(values)).all()


def _spoken(connection: Connection, query: Query, pattern: Any) -> Iterator[Hit]:
    parameters = {"expression": query.expression(), "most": TEXTS}
    texts = list(connection.execute(_SPOKEN, parameters).scalars())
    if not texts:
        return
    for kind, statement in _spoken_queries(texts):
        for row in connection.execute(statement):
            snippet, marks, _ = snippet_of(row.said, pattern)
            document = row.fact_id if kind == HitKind.DOCUMENT else None
            yield Hit(
                kind, row.case_id, row.case_title, row.called, snippet, marks, row.fact_id,
                document=document,
            )  # fmt: skip


def _spoken_queries(texts: list[str]) -> Iterator[tuple[HitKind, Any]]:
    """Who has any of the texts now; a fact of several cases answers once for each."""
    case = (Case.id.label("case_id"), Case.title.label("case_title"))
    for said in (Case.title, Case.reference, Case.synopsis):
        columns = (*case, Case.title.label("called"), said.label("said"), Case.id.label("fact_id"))
        yield HitKind.CASE, select(*columns).where(said.in_(texts))
    named = (
        *case,
        Name.text.label("called"),
        Name.text.label("said"),
        Involvement.id.label("fact_id"),
    )
    yield (
        HitKind.PARTY,
        select(*named)
        .join(Involvement, Involvement.party_id == Name.party_id)
        .join(Case, Case.id == Involvement.case_id)
        .where(Name.text.in_(texts)),
    )
    for said in (Event.title, Event.place, Event.description):
        columns = (
            *case,
            Event.title.label("called"),
            said.label("said"),
            Event.id.label("fact_id"),
        )
        yield (
            HitKind.EVENT,
            select(*columns).join(Case, Case.id == Event.case_id).where(said.in_(texts)),
        )
    for said in (Provision.title, Provision.article, Provision.law):
        called = Provision.article.label("called")
        columns = (*case, called, said.label("said"), Provision.id.label("fact_id"))
        yield (
            HitKind.PROVISION,
            select(*columns)
            .distinct()
            .join(Charge, Charge.provision_id == Provision.id)
            .join(Involvement, Involvement.id == Charge.involvement_id)
            .join(Case, Case.id == Involvement.case_id)
            .where(said.in_(texts)),
        )
    noted = (*case, Note.text.label("called"), Note.text.label("said"), Note.id.label("fact_id"))
    yield (
        HitKind.NOTE,
        select(*noted).join(Case, Case.id == Note.case_id).where(Note.text.in_(texts)),
    )
    described = (
        *case, Involvement.description.label("called"), Involvement.description.label("said"),
        Involvement.id.label("fact_id"),
    )  # fmt: skip
    yield (
        HitKind.PARTY,
        select(*described)
        .join(Case, Case.id == Involvement.case_id)
        .where(Involvement.description.in_(texts)),
    )
    for said in (Document.title, Document.outlet, Document.author):
        columns = (
            *case, Document.title.label("called"), said.label("said"),
            Document.sha256.label("fact_id"),
        )  # fmt: skip
        yield (
            HitKind.DOCUMENT,
            select(*columns)
            .join(CaseDocument, CaseDocument.document == Document.sha256)
            .join(Case, Case.id == CaseDocument.case_id)
            .where(said.in_(texts)),
        )
