"""All rows that cases are made of, as plain columns: what goes from one library to another."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection

from casefile.store.tables import JOURNALED_TABLES

Rows = dict[str, list[tuple[Any, ...]]]
"""Rows by table, each a tuple of the columns asked for."""

_GIVEN: Final = "SELECT value FROM json_each(?)"

_REMOVED: Final = """
SELECT latest.row_id FROM (
    SELECT row_id, max(id) AS last FROM journal_rows
    WHERE table_name = ? AND row_id IN (SELECT value FROM json_each(?)) GROUP BY row_id) AS latest
JOIN journal_rows AS row ON row.id = latest.last
JOIN journal_entries AS entry ON entry.seq = row.seq
WHERE row.after IS NULL AND entry.kind <> 'undo'"""

# Which rows belong to the cases in `closure_cases`; each condition may use those before it.
_OF_CASES: Final = "case_id IN (SELECT id FROM closure_cases)"
_BOTH: Final = f"{_OF_CASES} AND related_id IN (SELECT id FROM closure_cases)"  # noqa: S608
_CITED: Final = f"""{_OF_CASES} AND (
    name_id IS NOT NULL
    OR provision_id IS NOT NULL
    OR involvement_id IN (SELECT id FROM closure_involvements)
    OR charge_step_id IN (SELECT id FROM closure_charge_steps)
    OR event_id IN (SELECT id FROM closure_events)
    OR note_id IN (SELECT id FROM closure_notes))"""  # noqa: S608
_LAID_OR_CITED: Final = """sha256 IN (
    SELECT document FROM closure_case_documents UNION SELECT document FROM closure_passages)"""
_CHARGED_OR_CITED: Final = """id IN (
    SELECT provision_id FROM closure_charges
    UNION SELECT provision_id FROM closure_citations WHERE provision_id IS NOT NULL)"""
# A member's group comes with it, and the group of that one.
_TAKING_PART: Final = """id IN (
    WITH RECURSIVE belonging(id) AS (
        SELECT party_id FROM closure_involvements
        UNION SELECT party_id FROM closure_participations
        UNION SELECT party_id FROM names
            WHERE id IN (SELECT name_id FROM closure_citations WHERE name_id IS NOT NULL)
        UNION SELECT group_id FROM parties JOIN belonging USING (id) WHERE group_id IS NOT NULL)
    SELECT id FROM belonging)"""

_MEMBERS: Final[tuple[tuple[str, str], ...]] = (
    ("cases", "id IN (SELECT id FROM closure_cases)"),
    ("related_cases", _BOTH),
    ("case_documents", _OF_CASES),
    ("involvements", _OF_CASES),
    ("events", _OF_CASES),
    ("notes", _OF_CASES),
    ("timeline_views", _OF_CASES),
    ("participations", "event_id IN (SELECT id FROM closure_events)"),
    ("other_dates", "event_id IN (SELECT id FROM closure_events)"),
    ("charges", "involvement_id IN (SELECT id FROM closure_involvements)"),
    ("charge_steps", "charge_id IN (SELECT id FROM closure_charges)"),
    ("citations", _CITED),
    ("passages", "id IN (SELECT passage_id FROM closure_citations)"),
    ("documents", _LAID_OR_CITED),
    ("provisions", _CHARGED_OR_CITED),
    ("parties", _TAKING_PART),
    ("names", "party_id IN (SELECT id FROM closure_parties)"),
)


def closure(
    connection: Connection, case_ids: Collection[str], columns: Mapping[str, Sequence[str]]
) -> Rows:
    """The rows of whole cases and of all they lead to, by identity; `columns` for each table.

    Parties come with all their names, documents and provisions as they are known to the library;
    of passages and citations only those that the cases take.
    """
    parts = ["closure_cases AS MATERIALIZED (SELECT value AS id FROM json_each(?))"]
    found: Rows = {}
    given = json.dumps(list(case_ids))
    for table, condition in _MEMBERS:
        key = _key(table)
        query = (
            f"WITH {', '.join(parts)} SELECT {_listed(columns[table])}"  # noqa: S608
            f' FROM "{table}" WHERE {condition} ORDER BY "{key}"'
        )
        found[table] = [tuple(row) for row in connection.exec_driver_sql(query, (given,))]
        if table != "cases":
            parts.append(f'closure_{table} AS (SELECT * FROM "{table}" WHERE {condition})')  # noqa: S608
    return found


def companions_of(connection: Connection, documents: Iterable[str]) -> list[tuple[Any, ...]]:
    """Document, path, SHA-256 and size of each file that came with one of these documents."""
    query = (
        "SELECT companions.sha256, path, part_sha256, contents.size FROM companions"  # noqa: S608
        " JOIN contents ON contents.sha256 = part_sha256"
        f" WHERE companions.sha256 IN ({_GIVEN}) ORDER BY 1, 2"
    )
    rows = connection.exec_driver_sql(query, (json.dumps(list(documents)),))
    return [tuple(row) for row in rows]


def rows_where(
    connection: Connection,
    table: str,
    columns: Sequence[str],
    column: str,
    values: Iterable[Any],
) -> list[tuple[Any, ...]]:
    """The rows of a table in which a column has one of these values."""
    query = f'SELECT {_listed(columns)} FROM "{table}" WHERE "{column}" IN ({_GIVEN})'  # noqa: S608
    rows = connection.exec_driver_sql(query, (json.dumps(list(values)),))
    return [tuple(row) for row in rows]


def removed_rows(connection: Connection, table: str, identities: Iterable[str]) -> set[str]:
    """Which rows somebody deleted here, and did not undo: the history's last word on each."""
    found = connection.exec_driver_sql(_REMOVED, (table, json.dumps(list(identities))))
    return {str(row[0]) for row in found}


def _key(table: str) -> str:
    (key,) = JOURNALED_TABLES[table].primary_key.columns.keys()
    return str(key)


def _listed(columns: Sequence[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)
