"""Whose names, titles and words a search found: the facts behind the texts of `spoken_index`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from operator import itemgetter
from typing import Any, Final

from casefile.store.search.hits import Hit, HitKind, snippet_of

TEXTS: Final = 200
"""How many texts are asked for, and of one kind of text how many facts that it belongs to."""

_SPOKEN: Final = (
    "SELECT spoken_texts.text FROM spoken_index"
    " JOIN spoken_texts ON spoken_texts.id = spoken_index.rowid"
    " WHERE spoken_index MATCH ? LIMIT ?"
)

# Each answers: identity of the fact, what it is called, what was said, the case and its title.
# `{}` is the column that may hold one of the texts.
_INVOLVED: Final = (
    "SELECT involvements.id, names.text, {}, cases.id, cases.title FROM names"
    " JOIN involvements ON involvements.party_id = names.party_id"
    " JOIN cases ON cases.id = involvements.case_id"
)
_CHARGED: Final = (
    "SELECT DISTINCT provisions.id, provisions.article, {}, cases.id, cases.title FROM provisions"
    " JOIN charges ON charges.provision_id = provisions.id"
    " JOIN involvements ON involvements.id = charges.involvement_id"
    " JOIN cases ON cases.id = involvements.case_id"
)
_CASE: Final = "SELECT id, title, {}, id, title FROM cases"
_EVENT: Final = (
    "SELECT events.id, events.title, {}, cases.id, cases.title FROM events"
    " JOIN cases ON cases.id = events.case_id"
)
_NOTE: Final = (
    "SELECT notes.id, notes.text, {}, cases.id, cases.title FROM notes"
    " JOIN cases ON cases.id = notes.case_id"
)
_DESCRIBED: Final = (
    "SELECT involvements.id, coalesce((SELECT text FROM names"
    " WHERE names.party_id = involvements.party_id ORDER BY position LIMIT 1),"
    " involvements.description), {}, cases.id, cases.title"
    " FROM involvements JOIN cases ON cases.id = involvements.case_id"
)
_DOCUMENT: Final = (
    "SELECT documents.sha256, documents.title, {}, cases.id, cases.title FROM documents"
    " JOIN case_documents ON case_documents.document = documents.sha256"
    " JOIN cases ON cases.id = case_documents.case_id"
)
_BEARERS: Final = (
    (HitKind.CASE, _CASE, ("cases.title", "cases.reference", "cases.synopsis")),
    (HitKind.PARTY, _INVOLVED, ("names.text",)),
    (HitKind.EVENT, _EVENT, ("events.title", "events.place", "events.description")),
    (HitKind.PROVISION, _CHARGED, ("provisions.title", "provisions.article", "provisions.law")),
    (HitKind.NOTE, _NOTE, ("notes.text",)),
    (HitKind.PARTY, _DESCRIBED, ("involvements.description",)),
    (HitKind.DOCUMENT, _DOCUMENT, ("documents.title", "documents.outlet", "documents.author")),
)

# What is empty is left out in so many words, or SQLite would not take the indexes that do.
_ANSWERS: Final = (
    "SELECT {place}, * FROM ({select} WHERE {said} IN (SELECT text FROM asked) AND {said} <> ''"
    " LIMIT {most})"
)
_ASKED: Final = "WITH asked (text) AS MATERIALIZED (SELECT value FROM json_each(?)) "
# Asked at once: building and compiling seventeen statements takes longer than answering them.
_FACTS: Final = _ASKED + " UNION ALL ".join(
    _ANSWERS.format(place=place, select=select.format(said), said=said, most=TEXTS)
    for place, (_, select, columns) in enumerate(_BEARERS)
    for said in columns
)


def spoken_hits(driver: Any, expression: str, pattern: re.Pattern[str]) -> Iterator[Hit]:
    """Facts of which a text answers, by kind; a fact of several cases answers once for each.

    `driver` is a driver's connection; `expression` what FTS5 is asked, `pattern` the same for the
    marks.
    """
    texts = [text for (text,) in driver.execute(_SPOKEN, (expression, TEXTS))]
    if not texts:
        return
    rows = driver.execute(_FACTS, (json.dumps(texts),)).fetchall()
    for place, fact_id, called, said, case_id, case in sorted(rows, key=itemgetter(0)):
        kind = _BEARERS[place][0]
        snippet, marks, _ = snippet_of(said, pattern)
        document = fact_id if kind is HitKind.DOCUMENT else None
        yield Hit(kind, case_id, case, called, snippet, marks, fact_id, document)
