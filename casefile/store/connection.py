"""How a library file is reached: SQLite through sqlcipher3, keyed or not."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool
from sqlcipher3 import dbapi2

DatabaseError: Final[type[Exception]] = dbapi2.DatabaseError
OperationalError: Final[type[Exception]] = dbapi2.OperationalError

SYNCHRONOUS = "FULL"
"""What is committed is on the disk, and stays there when the power fails."""

_PATIENCE: Final = 10_000
"""For how many milliseconds a connection waits for another one."""


def connect(path: Path, passphrase: str | None) -> Any:
    """A driver's connection with our settings; the passphrase, if any, must come first."""
    connection = dbapi2.connect(
        str(path), check_same_thread=False, isolation_level=None, timeout=_PATIENCE / 1000
    )
    if passphrase is not None:
        quoted = passphrase.replace("'", "''")
        connection.execute(f"PRAGMA key = '{quoted}'")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA synchronous = {SYNCHRONOUS}")
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _engine(creator: Callable[[], Any], begin: str, **options: Any) -> Engine:
    engine = create_engine("sqlite+pysqlite://", module=dbapi2, creator=creator, **options)

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        # The driver's own transactions are off; SQLAlchemy says when one starts.
        connection.exec_driver_sql(begin)

    return engine


def writing_engine(path: Path, passphrase: str | None) -> Engine:
    """One connection, for whoever holds the library's write lock."""
    return _engine(lambda: connect(path, passphrase), "BEGIN IMMEDIATE", poolclass=StaticPool)


def reading_engine(path: Path, passphrase: str | None) -> Engine:
    """Connections that cannot write, one for each thread that reads at the moment."""

    def creator() -> Any:
        connection = connect(path, passphrase)
        connection.execute("PRAGMA query_only = ON")
        return connection

    return _engine(creator, "BEGIN", poolclass=QueuePool, pool_size=4, max_overflow=8)


def empty_log(driver: Any, alone: Callable[[], contextlib.AbstractContextManager[bool]]) -> bool:
    """Moves what stands in the write-ahead log into the file: what can be moved without waiting.

    `alone` keeps writers away where that takes no waiting, and says whether it did: then a log that
    was moved whole is cut short, too. False where a reader or another moving was in the way.
    """
    ((busy, there, moved),) = driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    if busy or there != moved:
        return False
    with alone() as nobody_writes:
        if there and nobody_writes:
            driver.execute("PRAGMA busy_timeout = 0")
            try:
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                driver.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
    return True
