"""Tables that hold no facts: bytes, what is derived from them, and the journal.

None of these is journaled. Bytes and what is read from them belong to a document's hash, not to a
case: undo never touches them, and they are pruned only when nothing can reach them.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from casefile.model import cases, documents, events, law, parties, views
from casefile.model.base import Base

# Imported for what they add to the metadata: all tables are known once this module is.
_FACTS: Final = (cases, documents, events, law, parties, views)
METADATA: Final = Base.metadata

library_info: Final = Table(
    "library_info",
    METADATA,
    Column("key", String, primary_key=True),
    Column("value", String, nullable=False),
)

contents: Final = Table(
    "contents",
    METADATA,
    Column("sha256", String, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("stored_at", String, nullable=False),
)

content_chunks: Final = Table(
    "content_chunks",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("sha256", String, nullable=False),
    Column("position", Integer, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    UniqueConstraint("sha256", "position"),
)

companions: Final = Table(
    # Files that came with a page saved "complete": kept, but no documents of their own.
    "companions",
    METADATA,
    Column("sha256", ForeignKey("contents.sha256"), primary_key=True),
    Column("path", String, primary_key=True),
    Column("part_sha256", ForeignKey("contents.sha256"), nullable=False, index=True),
)

readings: Final = Table(
    "readings",
    METADATA,
    Column("sha256", String, primary_key=True),
    Column("page_count", Integer, nullable=False),
    Column("characters", Integer, nullable=False),
    Column("read_at", String, nullable=False),
)

pages: Final = Table(
    "pages",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("sha256", String, nullable=False),
    Column("number", Integer, nullable=False),
    Column("label", String, nullable=False),
    Column("width", Float, nullable=False),
    Column("height", Float, nullable=False),
    Column("text", Text, nullable=False),
    UniqueConstraint("sha256", "number"),
)

thumbnails: Final = Table(
    "thumbnails",
    METADATA,
    Column("sha256", String, primary_key=True),
    Column("png", LargeBinary, nullable=False),
)

spoken_texts: Final = Table(
    # Every text a title, name or note ever had, once. The index over it never needs undoing:
    # which fact has the text now is asked of the facts themselves.
    "spoken_texts",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("digest", LargeBinary, nullable=False, unique=True),
    Column("text", Text, nullable=False),
)

journal_entries: Final = Table(
    "journal_entries",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("made_at", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("label", String, nullable=False),
    Column("batch", Integer, nullable=False),
    Column("target", Integer, index=True),
    Column("undo_next", Integer),
    Column("redo_next", Integer),
    Column("beneath", Integer),
    Column("previous_hash", String, nullable=False),
    Column("hash", String, nullable=False),
)

journal_rows: Final = Table(
    "journal_rows",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("seq", ForeignKey("journal_entries.seq"), nullable=False, index=True),
    Column("table_name", String, nullable=False),
    Column("row_id", String, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Index("ix_journal_rows_row", "table_name", "row_id"),
)

JOURNALED_TABLES: Final[dict[str, Table]] = {
    table.name: table for table in METADATA.sorted_tables if table.info.get("journaled")
}
"""The tables whose rows are facts, by name."""
