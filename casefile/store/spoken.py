"""The words facts are called by, for search: each text once, whoever has it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any, Final

from sqlalchemy import Connection

SPOKEN: Final[Mapping[str, tuple[str, ...]]] = {
    "cases": ("title", "reference", "synopsis"),
    "documents": ("title", "outlet", "author"),
    "names": ("text",),
    "provisions": ("title", "article", "law"),
    "events": ("title", "place", "description"),
    "notes": ("text",),
    "involvements": ("description",),
}
"""Which columns of which facts are searched, beside the pages of documents."""


def digest_of(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def listen(connection: Connection, table: str, image: Mapping[str, Any]) -> None:
    """Makes the texts of a row searchable, if they are not yet."""
    for name in SPOKEN.get(table, ()):
        text = image.get(name)
        if not text:
            continue
        added = connection.exec_driver_sql(
            "INSERT OR IGNORE INTO spoken_texts (digest, text) VALUES (?, ?) RETURNING id",
            (digest_of(text), text),
        ).first()
        if added is not None:
            connection.exec_driver_sql(
                "INSERT INTO spoken_index (rowid, text) SELECT id, text FROM indexed_texts"
                " WHERE id = ?",
                (added[0],),
            )


def listen_many(connection: Connection, rows: Iterable[tuple[str, Mapping[str, Any]]]) -> None:
    """The same for many rows, each with its table: the index hears of them all at once."""
    texts = dict.fromkeys(
        text for table, image in rows for name in SPOKEN.get(table, ()) if (text := image.get(name))
    )
    if not texts:
        return
    # No text is ever taken out, so what comes has a larger number than all that is there.
    newest = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM spoken_texts").scalar()
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO spoken_texts (digest, text) VALUES (?, ?)",
        [(digest_of(text), text) for text in texts],
    )
    connection.exec_driver_sql(
        "INSERT INTO spoken_index (rowid, text) SELECT id, text FROM indexed_texts WHERE id > ?",
        (newest,),
    )
