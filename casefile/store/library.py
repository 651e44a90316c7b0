"""A library: one file that holds cases, documents' bytes, index and history."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError as SqlError
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from casefile.model.wording import worded
from casefile.store import journal, migrate
from casefile.store.changes import Changes
from casefile.store.connection import (
    DatabaseError,
    connect,
    empty_log,
    reading_engine,
    writing_engine,
)
from casefile.store.contents import Contents
from casefile.store.errors import (
    LibraryExists,
    LibraryUnusable,
    NoSuchLibrary,
    NotALibrary,
)
from casefile.store.format import APPLICATION_ID
from casefile.store.lock import LibraryLock
from casefile.store.pages import drop_unfinished_readings
from casefile.store.settling import Settling
from casefile.store.unit import Unit

Watcher = Callable[[Changes], None]


class Library:
    """An open library. `write` is the only way to change a fact in it.

    Any thread may write or read; writes wait for each other, reads see the last finished write.
    """

    def __init__(
        self,
        path: Path,
        lock: LibraryLock,
        writer: Engine,
        reader: Engine,
        connect_like: Callable[[Path], Any],
    ) -> None:
        self.path = path
        self.connect_like = connect_like
        """Opens another file as this one is opened: with the same passphrase, if it has one."""
        self.contents = Contents(self)
        self._lock = lock
        self._writer = writer
        self._reader = reader
        self._writing = threading.RLock()
        self._unit: Unit | None = None
        self._watchers: list[Watcher] = []
        self._settling = Settling(self.settle)

    # Opening and closing

    @classmethod
    def create(cls, path: Path, passphrase: str | None = None) -> Library:
        """Makes a new library; raises `LibraryExists` where there is a file already."""
        path = path.absolute()
        if path.exists():
            raise LibraryExists(path)
        if not path.parent.is_dir():
            raise LibraryUnusable(path, worded("there is no folder “{parent}”", parent=path.parent))
        lock = LibraryLock(path)
        try:
            _make(path, passphrase)
            return cls._opened(path, lock, passphrase)
        except BaseException:
            path.unlink(missing_ok=True)
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path, passphrase: str | None = None) -> Library:
        """Opens a library, bringing an older one to this program's format.

        Raises `NoSuchLibrary`, `NotALibrary`, `NewerLibrary`, `LibraryInUse` or `LibraryUnusable`.
        """
        path = path.absolute()
        if not path.exists():
            raise NoSuchLibrary(path)
        if not path.is_file():
            raise NotALibrary(path)
        lock = LibraryLock(path)
        try:
            _check_is_library(path, passphrase)
            return cls._opened(path, lock, passphrase)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _opened(cls, path: Path, lock: LibraryLock, passphrase: str | None) -> Library:
        writer = writing_engine(path, passphrase)
        try:
            with writer.connect() as connection:
                migrate.bring_up(connection, path)
        except SqlError as error:
            writer.dispose()
            raise LibraryUnusable(path, str(error.orig)) from error
        except BaseException:
            writer.dispose()
            raise
        library = cls(
            path,
            lock,
            writer,
            reading_engine(path, passphrase),
            lambda other: connect(other, passphrase),
        )
        library.contents.drop_unfinished()
        drop_unfinished_readings(library)
        library.settle()
        return library

    def close(self) -> None:
        self._settling.stop()
        with self._writing:
            self._reader.dispose()
            self._writer.dispose()
            self._lock.release()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def name(self) -> str:
        return self.path.name

    # Facts

    @contextlib.contextmanager
    def write(self, label: str, *, batch: int | None = None) -> Iterator[Unit]:
        """One unit of work: a transaction, a journal entry under `label`, one `Changes`.

        An action that calls another joins it to its own unit, under its own label. What raises
        leaves nothing behind; what changes nothing leaves no entry. `batch` is the entry that a
        long act began with: its units are undone together.
        """
        with self._writing:
            if self._unit is not None:
                yield self._unit
                return
            with self._writer.connect() as connection, connection.begin():
                session = Session(bind=connection, join_transaction_mode="rollback_only")
                self._unit = unit = Unit(session, label)
                try:
                    yield unit
                    session.flush()
                    if unit.rows:
                        unit.changes = journal.record(connection, unit.label, unit.rows, batch)
                finally:
                    self._unit = None
                    session.close()
            self._settling.written()
            self.announce(unit.changes)

    def undo(self, only: int | None = None) -> Changes | None:
        """Takes back the last entry that stands; None when nothing is left to undo.

        With `only` it takes back that very entry, and nothing where another came after it.
        """
        return self._step(lambda connection: journal.undo(connection, only))

    def redo(self) -> Changes | None:
        """Does again what was undone last; None when there is nothing to redo."""
        return self._step(journal.redo)

    def _step(self, step: Callable[[Connection], Changes | None]) -> Changes | None:
        with self._writing:
            with self._writer.connect() as connection, connection.begin():
                changes = step(connection)
            self._settling.written()
            if changes is not None:
                self.announce(changes)
            return changes

    # What is derived from bytes, and reading

    @contextlib.contextmanager
    def derive(self) -> Iterator[Connection]:
        """A transaction for what belongs to bytes and not to a case; nothing in it is journaled."""
        with self._writing:
            with self._writer.connect() as connection, connection.begin():
                yield connection
            self._settling.written()

    def settle(self) -> bool:
        """Moves what is committed from the log beside the file into the file, as far as it can.

        Waits for nobody and keeps nobody waiting; comes by itself soon after each write. False
        where somebody reads what stood there before: then it is worth another try.
        """
        try:
            with contextlib.closing(self._reader.raw_connection()) as connection:
                return empty_log(connection.driver_connection, self._unless_writing)
        except (DatabaseError, SQLAlchemyError):
            # A disk that takes no more is told of by the next write; the log keeps what it has.
            return True

    @contextlib.contextmanager
    def _unless_writing(self) -> Iterator[bool]:
        free = self._writing.acquire(blocking=False)
        try:
            yield free
        finally:
            if free:
                self._writing.release()

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one moment of the library and cannot change it."""
        with self._reader.connect() as connection:
            yield connection

    # Who wants to know

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Calls `watcher` after each change, on the thread that made it; returns how to stop."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    def announce(self, changes: Changes) -> None:
        if changes:
            for watcher in list(self._watchers):
                watcher(changes)


def _make(path: Path, passphrase: str | None) -> None:
    try:
        connection = connect(path, passphrase)
    except DatabaseError as error:
        raise LibraryUnusable(path, str(error)) from error
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode = WAL")
    except DatabaseError as error:
        raise LibraryUnusable(path, str(error)) from error
    finally:
        connection.close()


def _check_is_library(path: Path, passphrase: str | None) -> None:
    try:
        connection = connect(path, passphrase)
        try:
            (found,) = connection.execute("PRAGMA application_id").fetchone()
        finally:
            connection.close()
    except DatabaseError as error:
        if "not a database" in str(error):
            raise NotALibrary(path) from error
        raise LibraryUnusable(path, str(error)) from error
    if found != APPLICATION_ID:
        raise NotALibrary(path)
