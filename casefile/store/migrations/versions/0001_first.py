"""The first format of a library.

Enumerated words are plain text here: a later word needs no migration.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# The index must see a word whole that the print broke over two lines; the page's own text keeps
# PDFium's mark for such a hyphen, U+FFFE, so that offsets stay true. And it takes the Russian
# letter yo for ye, as people write and look for it; FTS5 folds only Latin letters.
INDEXED_PAGES = """
CREATE VIEW indexed_pages AS
SELECT id, replace(replace(replace(replace(replace(text, char(65534, 13, 10), ''),
                   char(65534, 10), ''), char(65534), ''),
                   char(1105), char(1077)), char(1025), char(1045)) AS text
FROM pages
"""

INDEXED_TEXTS = """
CREATE VIEW indexed_texts AS
SELECT id, replace(replace(text, char(1105), char(1077)), char(1025), char(1045)) AS text
FROM spoken_texts
"""

PAGE_INDEX = """
CREATE VIRTUAL TABLE page_index USING fts5(
    text, content='indexed_pages', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3'
)
"""

SPOKEN_INDEX = """
CREATE VIRTUAL TABLE spoken_index USING fts5(
    text, content='indexed_texts', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3'
)
"""

INDEXES = {
    "cases": ["title"],
    "documents": ["part_of", "title"],
    "journal_entries": ["target"],
    "parties": ["group_id"],
    "provisions": ["article", "title"],
    "case_documents": ["case_id", "document"],
    "companions": ["part_sha256"],
    "events": ["case_id", "title"],
    "involvements": ["case_id", "party_id"],
    "journal_rows": ["seq"],
    "names": ["party_id", "text"],
    "notes": ["case_id"],
    "passages": ["document"],
    "related_cases": ["case_id", "related_id"],
    "charges": ["involvement_id", "provision_id"],
    "participations": ["event_id", "party_id"],
    "charge_steps": ["charge_id"],
    "citations": [
        "case_id",
        "charge_step_id",
        "event_id",
        "involvement_id",
        "name_id",
        "note_id",
        "passage_id",
        "provision_id",
    ],
}


def uncertain_date(name: str) -> tuple[sa.Column[str] | sa.Column[int], ...]:
    return (
        sa.Column(f"{name}_phrase", sa.String(), nullable=True),
        sa.Column(f"{name}_edtf", sa.String(), nullable=True),
        sa.Column(f"{name}_anchor", sa.String(), nullable=True),
        sa.Column(f"{name}_earliest", sa.Integer(), nullable=True),
        sa.Column(f"{name}_latest", sa.Integer(), nullable=True),
    )


def upgrade() -> None:
    op.create_table(
        "cases",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("jurisdiction", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("synopsis", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_cases"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "content_chunks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_content_chunks"),
        sa.UniqueConstraint("sha256", "position", name="uq_content_chunks_sha256_position"),
    )
    op.create_table(
        "contents",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("stored_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_contents"),
    )
    op.create_table(
        "documents",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("outlet", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        *uncertain_date("published"),
        sa.Column("part_of", sa.String(), nullable=True),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("password", sa.String(), nullable=True),
        sa.Column("attached_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["part_of"], ["documents.sha256"], name="fk_documents_part_of"),
        sa.PrimaryKeyConstraint("sha256", name="pk_documents"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "journal_entries",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("target", sa.Integer(), nullable=True),
        sa.Column("undo_next", sa.Integer(), nullable=True),
        sa.Column("redo_next", sa.Integer(), nullable=True),
        sa.Column("beneath", sa.Integer(), nullable=True),
        sa.Column("previous_hash", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_journal_entries"),
    )
    op.create_table(
        "library_info",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_library_info"),
    )
    op.create_table(
        "pages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("width", sa.Float(), nullable=False),
        sa.Column("height", sa.Float(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pages"),
        sa.UniqueConstraint("sha256", "number", name="uq_pages_sha256_number"),
    )
    op.create_table(
        "parties",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["group_id"], ["parties.id"], name="fk_parties_group_id"),
        sa.PrimaryKeyConstraint("id", name="pk_parties"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "provisions",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("article", sa.String(), nullable=False),
        sa.Column("law", sa.String(), nullable=False),
        sa.Column("jurisdiction", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("max_years", sa.Double(), nullable=True),
        sa.Column("penalty", sa.String(), nullable=False),
        sa.Column("valid_from", sa.String(), nullable=False),
        sa.Column("valid_to", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_provisions"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "readings",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("page_count", sa.Integer(), nullable=False),
        sa.Column("characters", sa.Integer(), nullable=False),
        sa.Column("read_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_readings"),
    )
    op.create_table(
        "spoken_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_spoken_texts"),
        sa.UniqueConstraint("digest", name="uq_spoken_texts_digest"),
    )
    op.create_table(
        "thumbnails",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("png", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_thumbnails"),
    )
    op.create_table(
        "case_documents",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("attached_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_case_documents_case_id"),
        sa.ForeignKeyConstraint(
            ["document"], ["documents.sha256"], name="fk_case_documents_document"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_case_documents"),
        sa.UniqueConstraint("case_id", "document", name="uq_case_documents_case_id_document"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "companions",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("part_sha256", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["part_sha256"], ["contents.sha256"], name="fk_companions_part_sha256"
        ),
        sa.ForeignKeyConstraint(["sha256"], ["contents.sha256"], name="fk_companions_sha256"),
        sa.PrimaryKeyConstraint("sha256", "path", name="pk_companions"),
    )
    op.create_table(
        "events",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("custody", sa.String(length=20), nullable=True),
        *uncertain_date("when"),
        *uncertain_date("until"),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("standing", sa.String(length=20), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.CheckConstraint("custody IS NULL OR kind = 'custody'", name="ck_events_custody_only"),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_events_case_id"),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "involvements",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("party_id", sa.String(length=32), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("description", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_involvements_case_id"),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name="fk_involvements_party_id"),
        sa.PrimaryKeyConstraint("id", name="pk_involvements"),
        sa.UniqueConstraint(
            "case_id", "party_id", "role", name="uq_involvements_case_id_party_id_role"
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "journal_rows",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("row_id", sa.String(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["seq"], ["journal_entries.seq"], name="fk_journal_rows_seq"),
        sa.PrimaryKeyConstraint("id", name="pk_journal_rows"),
    )
    op.create_index("ix_journal_rows_row", "journal_rows", ["table_name", "row_id"])
    op.create_table(
        "names",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("party_id", sa.String(length=32), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name="fk_names_party_id"),
        sa.PrimaryKeyConstraint("id", name="pk_names"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "notes",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_notes_case_id"),
        sa.PrimaryKeyConstraint("id", name="pk_notes"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "passages",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quote", sa.String(), nullable=False),
        sa.Column("prefix", sa.String(), nullable=False),
        sa.Column("suffix", sa.String(), nullable=False),
        sa.CheckConstraint(
            'start >= 0 AND "end" > start AND page >= 1', name="ck_passages_stretch"
        ),
        sa.ForeignKeyConstraint(["document"], ["documents.sha256"], name="fk_passages_document"),
        sa.PrimaryKeyConstraint("id", name="pk_passages"),
        sa.UniqueConstraint(
            "document", "page", "start", "end", name="uq_passages_document_page_start_end"
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "related_cases",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("related_id", sa.String(length=32), nullable=False),
        sa.Column("relation", sa.String(), nullable=False),
        sa.CheckConstraint("case_id <> related_id", name="ck_related_cases_two_cases"),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_related_cases_case_id"),
        sa.ForeignKeyConstraint(["related_id"], ["cases.id"], name="fk_related_cases_related_id"),
        sa.PrimaryKeyConstraint("id", name="pk_related_cases"),
        sa.UniqueConstraint("case_id", "related_id", name="uq_related_cases_case_id_related_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "charges",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("involvement_id", sa.String(length=32), nullable=False),
        sa.Column("provision_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["involvement_id"], ["involvements.id"], name="fk_charges_involvement_id"
        ),
        sa.ForeignKeyConstraint(
            ["provision_id"], ["provisions.id"], name="fk_charges_provision_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_charges"),
        sa.UniqueConstraint(
            "involvement_id", "provision_id", name="uq_charges_involvement_id_provision_id"
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "participations",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("event_id", sa.String(length=32), nullable=False),
        sa.Column("party_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_participations_event_id"),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name="fk_participations_party_id"),
        sa.PrimaryKeyConstraint("id", name="pk_participations"),
        sa.UniqueConstraint("event_id", "party_id", name="uq_participations_event_id_party_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "charge_steps",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("charge_id", sa.String(length=32), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        *uncertain_date("when"),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["charge_id"], ["charges.id"], name="fk_charge_steps_charge_id"),
        sa.PrimaryKeyConstraint("id", name="pk_charge_steps"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "citations",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("passage_id", sa.String(length=32), nullable=False),
        sa.Column("stance", sa.String(length=20), nullable=False),
        sa.Column("attribution", sa.String(), nullable=False),
        sa.Column("name_id", sa.String(length=32), nullable=True),
        sa.Column("involvement_id", sa.String(length=32), nullable=True),
        sa.Column("provision_id", sa.String(length=32), nullable=True),
        sa.Column("charge_step_id", sa.String(length=32), nullable=True),
        sa.Column("event_id", sa.String(length=32), nullable=True),
        sa.Column("note_id", sa.String(length=32), nullable=True),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.CheckConstraint(
            "(name_id IS NOT NULL) + (involvement_id IS NOT NULL) + (provision_id IS NOT NULL)"
            " + (charge_step_id IS NOT NULL) + (event_id IS NOT NULL) + (note_id IS NOT NULL) = 1",
            name="ck_citations_one_fact",
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_citations_case_id"),
        sa.ForeignKeyConstraint(
            ["charge_step_id"], ["charge_steps.id"], name="fk_citations_charge_step_id"
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_citations_event_id"),
        sa.ForeignKeyConstraint(
            ["involvement_id"], ["involvements.id"], name="fk_citations_involvement_id"
        ),
        sa.ForeignKeyConstraint(["name_id"], ["names.id"], name="fk_citations_name_id"),
        sa.ForeignKeyConstraint(["note_id"], ["notes.id"], name="fk_citations_note_id"),
        sa.ForeignKeyConstraint(["passage_id"], ["passages.id"], name="fk_citations_passage_id"),
        sa.ForeignKeyConstraint(
            ["provision_id"], ["provisions.id"], name="fk_citations_provision_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_citations"),
        sqlite_with_rowid=False,
    )
    for table, columns in INDEXES.items():
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])
    op.execute(INDEXED_PAGES)
    op.execute(INDEXED_TEXTS)
    op.execute(PAGE_INDEX)
    op.execute(SPOKEN_INDEX)
