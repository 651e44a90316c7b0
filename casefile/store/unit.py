"""One unit of work: what an action does inside `library.write(label)`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import Any, TypeVar

from sqlalchemy import Select, Table, event, insert, inspect, select, text, update
from sqlalchemy import delete as delete_rows
from sqlalchemy.orm import InstanceState, Session
from sqlalchemy.orm.unitofwork import UOWTransaction

from casefile.model.base import Base
from casefile.model.errors import NotFound
from casefile.model.wording import worded
from casefile.store import spoken
from casefile.store.changes import Changes
from casefile.store.journal import RowChange
from casefile.store.reads.many import among
from casefile.store.tables import JOURNALED_TABLES

Fact = TypeVar("Fact", bound=Base)
Value = TypeVar("Value")

_MANY = 16
"""From so many rows on, search hears of them together."""


class Unit:
    """A transaction whose every row is journaled, whichever way it is written.

    After the unit has ended, `changes` says what it touched.
    """

    def __init__(self, session: Session, label: str) -> None:
        self.label = label
        self.rows: list[RowChange] = []
        self.changes = Changes(label)
        self._session = session
        event.listen(session, "after_flush", self._record_flush)

    # Reading, as the unit sees it

    def find(self, kind: type[Fact], identity: str) -> Fact | None:
        return self._session.get(kind, identity)

    def get(self, kind: type[Fact], identity: str) -> Fact:
        """Raises `NotFound` where the row has gone meanwhile."""
        found = self._session.get(kind, identity)
        if found is None:
            raise NotFound(worded("This is no longer in the library. Nothing was changed."))
        return found

    def where(
        self, kind: type[Fact], *conditions: Any, order_by: Any = None, **equal: Any
    ) -> list[Fact]:
        """The rows of a kind that meet SQL conditions and whose attributes equal what is given."""
        query = select(kind).where(*conditions).filter_by(**equal)
        if order_by is not None:
            query = query.order_by(order_by)
        return list(self._session.scalars(query))

    def first(
        self, kind: type[Fact], *conditions: Any, order_by: Any = None, **equal: Any
    ) -> Fact | None:
        found = self.where(kind, *conditions, order_by=order_by, **equal)
        return found[0] if found else None

    def known(self, kind: type[Fact], identities: Iterable[str]) -> set[str]:
        """Which of these there are."""
        (key,) = _table(kind).primary_key.columns
        return set(self._session.scalars(select(key).where(key.in_(identities))))

    def values(self, query: Select[Any]) -> Sequence[Any]:
        return self._session.execute(query).all()

    # Writing

    def add(self, fact: Fact) -> Fact:
        self._session.add(fact)
        self._session.flush()
        return fact

    def add_many(self, facts: Iterable[Fact]) -> None:
        """Facts of one kind, written together."""
        self._session.add_all(facts)
        self._session.flush()

    def insert_many(self, kind: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
        """Many rows of columns at once, journaled as one by one; identities must be given.

        They may lead to each other, whichever comes first.
        """
        table = _table(kind)
        if not rows:
            return
        self._session.execute(text("PRAGMA defer_foreign_keys = ON"))
        self._session.execute(insert(table), [dict(row) for row in rows])
        (key,) = table.primary_key.columns.keys()
        names = table.columns.keys()
        self._remember(
            RowChange(table.name, row[key], None, {name: _plain(row.get(name)) for name in names})
            for row in rows
        )

    def set_columns(self, kind: type[Base], identity: str, values: Mapping[str, Any]) -> None:
        """Sets columns of a row to the values given, as `insert_many` takes them."""
        self._session.flush()
        table = _table(kind)
        (key,) = table.primary_key.columns
        columns = [table.c[name] for name in values]
        was = self._session.execute(select(*columns).where(key == identity)).mappings().one()
        self._session.execute(update(table).where(key == identity).values(dict(values)))
        before = {name: _plain(value) for name, value in was.items()}
        self._remember([RowChange(table.name, identity, before, dict(values))])
        self._forget({(table.name, identity): False})

    def delete(self, fact: Base) -> None:
        """Deletes a fact with all that is part of it, and clears what points to it."""
        self._session.flush()
        table = _table(type(fact))
        before = len(self.rows)
        self._delete_rows(table, [_identity_of(fact)])
        self._forget({(row.table, row.row_id): row.after is None for row in self.rows[before:]})

    def flush(self) -> None:
        self._session.flush()

    def _forget(self, touched: Mapping[tuple[str, str], bool]) -> None:
        """Brings live facts up to rows written past them; `touched` says which of them went."""
        for fact in list(self._session.identity_map.values()):
            assert isinstance(fact, Base)
            gone = touched.get((_table(type(fact)).name, _identity_of(fact)))
            if gone:
                self._session.expunge(fact)
            elif gone is not None:
                self._session.refresh(fact)

    def _delete_rows(self, table: Table, ids: list[str]) -> None:
        if not ids:
            return
        (key,) = table.primary_key.columns
        for child in JOURNALED_TABLES.values():
            (child_key,) = child.primary_key.columns
            for reference in child.foreign_keys:
                if reference.column.table is not table:
                    continue
                pointing = reference.parent
                rows = self._session.execute(
                    select(child_key, pointing).where(among(pointing, ids)).order_by(child_key)
                ).all()
                if reference.info["then"] == "delete":
                    self._delete_rows(child, [row[0] for row in rows])
                elif rows:
                    self._session.execute(
                        update(child).where(among(pointing, ids)).values({pointing.name: None})
                    )
                    self._remember(
                        RowChange(
                            child.name, row[0], {pointing.name: row[1]}, {pointing.name: None}
                        )
                        for row in rows
                    )
        gone = (
            self._session.execute(select(table).where(among(key, ids)).order_by(key))
            .mappings()
            .all()
        )
        self._session.execute(delete_rows(table).where(among(key, ids)))
        self._remember(
            RowChange(
                table.name,
                row[key.name],
                {name: _plain(value) for name, value in row.items()},
                None,
            )
            for row in gone
        )

    # Writing down

    def _record_flush(self, session: Session, _context: UOWTransaction) -> None:
        self._remember(_came(fact) for fact in session.new)
        self._remember(change for fact in session.dirty if (change := _changed(fact)))

    def _remember(self, changes: Iterable[RowChange]) -> None:
        came = list(changes)
        self.rows += came
        heard = [(change.table, change.after) for change in came if change.after is not None]
        if len(heard) < _MANY:
            for table, image in heard:
                spoken.listen(self._session.connection(), table, image)
        else:
            spoken.listen_many(self._session.connection(), heard)


def _table(kind: type[Base]) -> Table:
    table = kind.__table__
    assert isinstance(table, Table)
    return table


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


def _identity_of(fact: Base) -> str:
    (key,) = _table(type(fact)).primary_key.columns.keys()
    return str(getattr(fact, key))


def _came(fact: Base) -> RowChange:
    state: InstanceState[Any] = inspect(fact)
    image = {
        attribute.columns[0].name: _plain(state.dict.get(attribute.key))
        for attribute in state.mapper.column_attrs
    }
    return RowChange(_table(type(fact)).name, _identity_of(fact), None, image)


def _changed(fact: Base) -> RowChange | None:
    state: InstanceState[Any] = inspect(fact)
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for attribute in state.mapper.column_attrs:
        history = state.attrs[attribute.key].history
        # A fact that a unit read is whole, so it knows what each attribute was; in one that the
        # unit made, a default that nobody set is not in the history and is NULL in the row.
        was = history.deleted[0] if history.deleted else None
        if history.added and history.added[0] != was:
            name = attribute.columns[0].name
            before[name] = _plain(was)
            after[name] = _plain(history.added[0])
    if not after:
        return None
    return RowChange(_table(type(fact)).name, _identity_of(fact), before, after)
