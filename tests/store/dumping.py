"""A dump of what a library holds, to compare before and after."""

from __future__ import annotations

from sqlalchemy import select, table, text

from casefile.store.library import Library


def dump(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """Every table but the journal, the index's own tables included, in the order of the disk."""
    with library.read() as connection:
        tables = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'journal%'"
        ).scalars()
        return {
            name: [
                tuple(row) for row in connection.execute(select(text("*")).select_from(table(name)))
            ]
            for name in list(tables)
        }
