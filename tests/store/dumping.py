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


def dump_of_all(library: Library) -> bytes:
    """Every table and every row, journal and index included: the same only if nothing changed."""
    with library.read() as connection:
        tables = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master").all()
        lines = [f"{name}: {made}" for name, made in tables]
        for name, made in tables:
            if made and made.startswith("CREATE TABLE"):
                rows = connection.execute(select(text("*")).select_from(table(name)))
                lines += [f"{name} {tuple(row)!r}" for row in rows]
    return "\n".join(lines).encode("utf-8", "surrogatepass")
