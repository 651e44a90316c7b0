"""What one write touched: the one message that window, command line and undo share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """The rows one unit of work touched, by table name, under the action's label.

    `entry` is the journal entry's number, None for what stands outside the journal (pages read,
    thumbnails) and for a unit that changed nothing.
    """

    label: str
    entry: int | None = None
    touched: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.touched)

    def ids(self, *tables: str) -> frozenset[str]:
        """The identities touched in any of the tables named."""
        return frozenset[str]().union(*(self.touched.get(table, frozenset()) for table in tables))

    def merged(self, later: Changes) -> Changes:
        """Both as one, under the later entry's number."""
        tables = {**self.touched, **later.touched}
        return Changes(
            self.label, later.entry, {table: self.ids(table) | later.ids(table) for table in tables}
        )

    def any_of(self, *tables: str) -> bool:
        return any(table in self.touched for table in tables)


def changes_of(label: str, entry: int | None, rows: Iterable[tuple[str, str]]) -> Changes:
    touched: dict[str, set[str]] = {}
    for table, row_id in rows:
        touched.setdefault(table, set()).add(row_id)
    return Changes(label, entry, {table: frozenset(ids) for table, ids in touched.items()})
