"""Copies of a library, made while it is open and in use, each as it was at one moment."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from casefile.model.errors import CasefileError
from casefile.store.connection import DatabaseError
from casefile.store.format import APPLICATION_ID
from casefile.store.library import Library

KEPT: Final = 10
"""How many copies of a library are kept; what is older makes room."""

EVERY: Final = timedelta(days=1)
"""How old the newest copy may become before another is due."""

ENDING: Final = ".casefile"
_PAGES_AT_ONCE: Final = 2_000
"""Pages of 4 KiB between two looks at whether the copy is still wanted."""
_MOMENT: Final = r" \d{4}-\d{2}-\d{2} \d{2}\.\d{2}(?:\.\d{2})?"

_LAST_ENTRY: Final = "SELECT coalesce(max(seq), 0) FROM journal_entries"

Goes = Callable[[int, int], None]
"""Hears how many bytes are copied, of how many; what it raises ends the copying."""


class NotBackedUp(CasefileError):
    """No copy was made; the library is untouched, and so are the copies there were."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a library: where, how large in bytes, and the last act that is in it."""

    path: Path
    size: int
    entry: int


def back_up(
    library: Library,
    folder: Path,
    moment: datetime,
    *,
    keep: int = KEPT,
    goes: Goes = lambda done, total: None,
) -> Backup:
    """Copies a library into a folder under its name and the moment, and proves the copy readable.

    Others may read and write meanwhile. An older copy goes only after the new one is whole and on
    the disk. Raises `NotBackedUp` where no copy can be made.
    """
    whole = folder / f"{library.path.stem} {moment:%Y-%m-%d %H.%M.%S}{ENDING}"
    begun = whole.with_name(f".{whole.name}.part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _has_room(library, folder)
        entry = _copy(library, begun, goes)
        _prove(library, begun)
        begun.replace(whole)
        _settle(folder)
    except (OSError, DatabaseError) as error:
        why = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise NotBackedUp(
            f"“{library.name}” could not be copied to “{folder}”: {why}. The library is "
            "untouched, and so are the copies made before. Choose another folder for copies, or "
            "make room there."
        ) from error
    finally:
        for left in (begun, *_beside(begun)):
            with contextlib.suppress(OSError):
                left.unlink(missing_ok=True)
    for old in backups(library.path, folder)[keep:]:
        with contextlib.suppress(OSError):
            old.unlink()
    return Backup(whole, whole.stat().st_size, entry)


def is_due(library: Library, folder: Path, moment: datetime) -> bool:
    """Whether something was changed since the newest copy there, and that copy is a day old."""
    copies = backups(library.path, folder)
    if not copies:
        return True
    made = datetime.fromtimestamp(copies[0].stat().st_mtime, UTC)
    if moment - made < EVERY:
        return False
    try:
        copy = library.connect_like(copies[0])
        try:
            (copied,) = copy.execute(_LAST_ENTRY).fetchone()
        finally:
            copy.close()
    except DatabaseError:
        # A copy that cannot be read is none.
        return True
    with library.read() as connection:
        return bool(connection.exec_driver_sql(_LAST_ENTRY).scalar_one() != copied)


def backups(library: Path, folder: Path) -> list[Path]:
    """The copies of a library that lie in a folder, newest first; nothing else is touched there."""
    pattern = re.compile(re.escape(library.stem) + _MOMENT + re.escape(ENDING))
    try:
        found = [one for one in folder.iterdir() if pattern.fullmatch(one.name)]
    except OSError:
        return []
    return sorted((one for one in found if one != library), key=lambda one: one.name, reverse=True)


def _has_room(library: Library, folder: Path) -> None:
    needed = library.path.stat().st_size
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise OSError(0, f"{needed // 2**20 + 1} MB are needed and {free // 2**20} are free")


def _copy(library: Library, place: Path, goes: Goes) -> int:
    place.unlink(missing_ok=True)
    os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    target = library.connect_like(place)
    try:
        with library.read() as connection:
            entry = connection.exec_driver_sql(_LAST_ENTRY).scalar_one()
            driver: Any = connection.connection.driver_connection
            size = connection.exec_driver_sql("PRAGMA page_size").scalar_one()

            def told(_: int, remaining: int, total: int) -> None:
                goes((total - remaining) * size, total * size)

            driver.backup(target, pages=_PAGES_AT_ONCE, progress=told)
        # One file, with no log beside it, is what people copy further.
        target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()
    with place.open("rb") as file:
        os.fsync(file.fileno())
    return int(entry)


def _prove(library: Library, place: Path) -> None:
    """A copy that SQLite finds fault with is none."""
    copy = library.connect_like(place)
    try:
        (said,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        (application,) = copy.execute("PRAGMA application_id").fetchone()
    finally:
        copy.close()
    if said != "ok" or application != APPLICATION_ID:
        raise OSError(0, "the copy did not come out whole")


def _beside(place: Path) -> list[Path]:
    return [place.with_name(place.name + end) for end in ("-wal", "-shm", "-journal")]


def _settle(folder: Path) -> None:
    """The copy's new name is on the disk, too, where a system lets a folder be synced."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
