"""Brings a library to this program's format when it is opened."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from casefile.model.wording import worded
from casefile.store.errors import LibraryUnusable, NewerLibrary
from casefile.store.format import HEAD

MIGRATIONS: Final = Path(__file__).parent / "migrations"


def revision_of(connection: Connection) -> str | None:
    """A library's format, None for one that holds nothing yet."""
    there = connection.exec_driver_sql(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    ).first()
    if there is None:
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)


def bring_up(connection: Connection, path: Path) -> None:
    """Runs what migrations are missing, in one transaction that ends with a look at references.

    Raises `NewerLibrary` for a format that this program does not know.
    """
    with connection.begin():
        current = revision_of(connection)
    if current == HEAD:
        return
    # Alembic takes a while to import and is needed only here.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if current is not None and current not in known:
        raise NewerLibrary(path)
    connection.rollback()
    _watch_references(connection, "OFF")
    try:
        with connection.begin():
            command.upgrade(config, "head")
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise LibraryUnusable(
                    path, worded("a row of “{broken}” refers to nothing", broken=broken[0])
                )
    finally:
        _watch_references(connection, "ON")


def _watch_references(connection: Connection, state: str) -> None:
    """Tables are rebuilt with references unwatched; that changes only between transactions."""
    driver = connection.connection.dbapi_connection
    assert driver is not None
    driver.execute(f"PRAGMA foreign_keys = {state}")
