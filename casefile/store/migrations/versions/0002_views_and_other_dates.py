"""Named views of the timeline, the other dates of disputed events, and cases of a million events.

The last need indexes: the first events of a case, what falls due, and what search finds of them.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

INDEXES = {
    "timeline_views": ["case_id"],
    "other_dates": ["citation_id", "event_id", "own_citation_id"],
}

FOR_MANY_EVENTS = (
    "CREATE INDEX ix_events_case_id_when ON events (case_id, when_earliest, when_latest)",
    (
        "CREATE INDEX ix_events_due_at_end ON events (case_id, until_latest, kind)"
        " WHERE kind IN ('custody', 'hearing', 'deadline') AND until_latest IS NOT NULL"
    ),
    (
        "CREATE INDEX ix_events_due_on_day ON events (case_id, when_latest, kind, until_phrase)"
        " WHERE kind IN ('hearing', 'deadline') AND until_phrase IS NULL"
        " AND when_latest IS NOT NULL"
    ),
    "CREATE INDEX ix_events_place ON events (place) WHERE place <> ''",
    "CREATE INDEX ix_events_description ON events (description) WHERE description <> ''",
    "CREATE INDEX ix_citations_beside_events ON citations (case_id) WHERE event_id IS NULL",
)


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
        "timeline_views",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("arrangement", sa.Text(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_timeline_views_case_id"),
        sa.PrimaryKeyConstraint("id", name="pk_timeline_views"),
        sa.UniqueConstraint("case_id", "name", name="uq_timeline_views_case_id_name"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "other_dates",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("event_id", sa.String(length=32), nullable=False),
        *uncertain_date("when"),
        *uncertain_date("until"),
        sa.Column("citation_id", sa.String(length=32), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("own_citation_id", sa.String(length=32), nullable=True),
        sa.Column("own_note", sa.String(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["citation_id"], ["citations.id"], name="fk_other_dates_citation_id"
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_other_dates_event_id"),
        sa.ForeignKeyConstraint(
            ["own_citation_id"], ["citations.id"], name="fk_other_dates_own_citation_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_other_dates"),
        sqlite_with_rowid=False,
    )
    for table, columns in INDEXES.items():
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])
    for statement in FOR_MANY_EVENTS:
        op.execute(statement)
