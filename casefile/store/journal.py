"""The journal: written once, it serves undo and redo, history, and the proof against tampering.

Each entry records the rows one unit of work touched, before and after, as canonical JSON: the
whole row where it came or went, the changed columns where it changed. Undo applies an entry's rows
backwards and is itself an entry, so the journal only ever grows.

What can be undone next is a linked list in the entries themselves: an entry holds what stands next
to undo and to redo once it is made, and in `beneath` what stood there before it (for a "do" the
entry below it to undo, for an "undo" the one below it to redo). So no step reads the whole history.

A long act (attaching a hundred files) is written as several entries of one batch, named by the
number of the first; they are undone and redone together.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Connection, Row, insert, select

from casefile.model.base import now
from casefile.store.changes import Changes, changes_of
from casefile.store.errors import JournalBroken
from casefile.store.tables import JOURNALED_TABLES, journal_entries, journal_rows

FIRST_HASH: Final = "0" * 64

RowImage = Mapping[str, Any]


class EntryKind(StrEnum):
    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None before it came, None after it went."""

    table: str
    row_id: str
    before: RowImage | None
    after: RowImage | None

    def reversed(self) -> RowChange:
        return RowChange(self.table, self.row_id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Position:
    """What would be undone and redone next: entry numbers, None at either end."""

    last: int = 0
    hash: str = FIRST_HASH
    undo_next: int | None = None
    redo_next: int | None = None


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """An entry as History lists it; an undo or redo carries the label of what it undid or redid."""

    seq: int
    made_at: str
    kind: EntryKind
    label: str


def canonical(image: RowImage | None) -> str | None:
    if image is None:
        return None
    return json.dumps(image, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _hash_of(previous: str, heading: Iterable[Any], rows: Iterable[Iterable[Any]]) -> str:
    digest = hashlib.sha256(previous.encode())
    digest.update(json.dumps(list(heading), ensure_ascii=False).encode())
    for row in rows:
        digest.update(json.dumps(list(row), ensure_ascii=False).encode())
    return digest.hexdigest()


def position(connection: Connection) -> Position:
    row = connection.execute(
        select(
            journal_entries.c.seq,
            journal_entries.c.hash,
            journal_entries.c.undo_next,
            journal_entries.c.redo_next,
        )
        .order_by(journal_entries.c.seq.desc())
        .limit(1)
    ).first()
    return Position() if row is None else Position(*row)


def _entry(connection: Connection, seq: int) -> Row[Any]:
    return connection.execute(select(journal_entries).where(journal_entries.c.seq == seq)).one()


def record(
    connection: Connection, label: str, rows: list[RowChange], batch: int | None = None
) -> Changes:
    """Writes down a unit of work that was just done, in its own transaction.

    `batch` is the number of the first entry of the act it continues.
    """
    at = position(connection)
    seq = at.last + 1
    return _append(
        connection, at, EntryKind.DO, label, rows,
        target=None, undo_next=seq, redo_next=None, beneath=at.undo_next, batch=batch or seq,
    )  # fmt: skip


def undo(connection: Connection, only: int | None = None) -> Changes | None:
    """Takes back the act that ends with `position().undo_next`; None when nothing is left.

    With `only`, an entry's number, no other act is taken back: None when another came after it.
    """
    changes = batch = None
    if only is not None and position(connection).undo_next != only:
        return None
    while (at := position(connection)).undo_next is not None:
        entry = _entry(connection, at.undo_next)
        if batch not in (None, entry.batch):
            break
        batch = entry.batch
        rows = [row.reversed() for row in reversed(list(rows_of(connection, entry.seq)))]
        _apply(connection, entry.label, rows)
        made = _append(
            connection, at, EntryKind.UNDO, entry.label, rows,
            target=entry.seq, undo_next=entry.beneath, redo_next=entry.seq,
            beneath=at.redo_next, batch=entry.batch,
        )  # fmt: skip
        changes = made if changes is None else changes.merged(made)
    return changes


def redo(connection: Connection) -> Changes | None:
    """Does again the act that was undone last; None when there is nothing to."""
    changes = batch = None
    while (at := position(connection)).redo_next is not None:
        entry = _entry(connection, at.redo_next)
        if batch not in (None, entry.batch):
            break
        batch = entry.batch
        undone = connection.execute(
            select(journal_entries.c.beneath)
            .where(journal_entries.c.target == entry.seq)
            .where(journal_entries.c.kind == EntryKind.UNDO.value)
            .order_by(journal_entries.c.seq.desc())
            .limit(1)
        ).one()
        rows = list(rows_of(connection, entry.seq))
        _apply(connection, entry.label, rows)
        made = _append(
            connection, at, EntryKind.REDO, entry.label, rows,
            target=entry.seq, undo_next=entry.seq, redo_next=undone.beneath,
            beneath=None, batch=entry.batch,
        )  # fmt: skip
        changes = made if changes is None else changes.merged(made)
    return changes


def rows_of(connection: Connection, seq: int) -> Iterator[RowChange]:
    for row in connection.execute(
        select(journal_rows).where(journal_rows.c.seq == seq).order_by(journal_rows.c.id)
    ):
        yield RowChange(row.table_name, row.row_id, _loaded(row.before), _loaded(row.after))


def _loaded(text: str | None) -> RowImage | None:
    return None if text is None else json.loads(text)


def _append(
    connection: Connection,
    at: Position,
    kind: EntryKind,
    label: str,
    rows: list[RowChange],
    *,
    target: int | None,
    undo_next: int | None,
    redo_next: int | None,
    beneath: int | None,
    batch: int,
) -> Changes:
    seq = at.last + 1
    made_at = now()
    heading = (seq, made_at, kind.value, label, target, undo_next, redo_next, beneath, batch)
    written = [(row.table, row.row_id, canonical(row.before), canonical(row.after)) for row in rows]
    connection.execute(
        insert(journal_entries).values(
            seq=seq, made_at=made_at, kind=kind.value, label=label, target=target,
            undo_next=undo_next, redo_next=redo_next, beneath=beneath, batch=batch,
            previous_hash=at.hash, hash=_hash_of(at.hash, heading, written),
        )
    )  # fmt: skip
    connection.exec_driver_sql(
        "INSERT INTO journal_rows (seq, table_name, row_id, before, after) VALUES (?, ?, ?, ?, ?)",
        [(seq, *row) for row in written],
    )
    return changes_of(label, seq, ((row.table, row.row_id) for row in rows))


def _apply(connection: Connection, label: str, rows: list[RowChange]) -> None:
    """Brings rows from `before` to `after`, whatever order their references ask for."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for row in rows:
        table = JOURNALED_TABLES[row.table]
        (key,) = table.primary_key.columns.keys()
        if row.before is None and row.after is not None:
            names = ", ".join(f'"{name}"' for name in row.after)
            marks = ", ".join("?" * len(row.after))
            statement = f'INSERT INTO "{row.table}" ({names}) VALUES ({marks})'  # noqa: S608
            done = connection.exec_driver_sql(statement, tuple(row.after.values()))
        elif row.after is None:
            statement = f'DELETE FROM "{row.table}" WHERE "{key}" = ?'  # noqa: S608
            done = connection.exec_driver_sql(statement, (row.row_id,))
        else:
            assigned = ", ".join(f'"{name}" = ?' for name in row.after)
            statement = f'UPDATE "{row.table}" SET {assigned} WHERE "{key}" = ?'  # noqa: S608
            done = connection.exec_driver_sql(statement, (*row.after.values(), row.row_id))
        if done.rowcount != 1:
            raise JournalBroken(label)


def changed_at(connection: Connection) -> str:
    """When the library was last changed, in UTC as ISO 8601; empty if it never was."""
    entries = journal_entries.c
    query = select(entries.made_at).order_by(entries.seq.desc()).limit(1)
    return str(connection.execute(query).scalar() or "")


def history(connection: Connection, limit: int | None = None) -> list[HistoryLine]:
    """The acts, newest first. One that was written as several entries is one line, its last."""
    entries = journal_entries.c
    query = select(entries.seq, entries.made_at, entries.kind, entries.label, entries.batch)
    lines: list[HistoryLine] = []
    act = None
    for row in connection.execute(query.order_by(entries.seq.desc())):
        if (row.kind, row.batch) == act:
            continue
        if limit is not None and len(lines) == limit:
            break
        act = (row.kind, row.batch)
        lines.append(HistoryLine(row.seq, row.made_at, EntryKind(row.kind), row.label))
    return lines


def broken_at(connection: Connection) -> int | None:
    """The first entry that does not follow from the one before it, or None: the chain is whole."""
    previous = FIRST_HASH
    expected = 1
    for entry in connection.execute(select(journal_entries).order_by(journal_entries.c.seq)):
        rows = connection.execute(
            select(
                journal_rows.c.table_name,
                journal_rows.c.row_id,
                journal_rows.c.before,
                journal_rows.c.after,
            )
            .where(journal_rows.c.seq == entry.seq)
            .order_by(journal_rows.c.id)
        )
        heading = (
            entry.seq, entry.made_at, entry.kind, entry.label,
            entry.target, entry.undo_next, entry.redo_next, entry.beneath, entry.batch,
        )  # fmt: skip
        if (
            entry.seq != expected
            or entry.previous_hash != previous
            or entry.hash != _hash_of(previous, heading, rows)
        ):
            return int(entry.seq)
        previous = entry.hash
        expected += 1
    return None
