"""The originals of a case bundle: copied out of it, kept, and read by the library's own workers."""

from __future__ import annotations

import hashlib
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from casefile.actions.attaching import page_of, pages_of
from casefile.intake.incoming.bundle import some_of
from casefile.intake.incoming.bundle_zip import Entry
from casefile.intake.incoming.refusal import BundleRefused
from casefile.intake.troubles import ReadingCancelledError
from casefile.intake.worker import ReadingRoom
from casefile.model.terms import DocumentKind, Outcome
from casefile.model.wording import worded
from casefile.store.library import Library
from casefile.store.pages import drop_unfinished_readings, keep_reading, keep_some

BATCH_FILES: Final = 64
BATCH_BYTES: Final = 64 << 20
_PIECE: Final = 8 << 20
_ENDING: Final = re.compile(r"\.[A-Za-z0-9]{1,11}")


@dataclass(frozen=True, slots=True)
class Original:
    """A document or a companion file that is to come; `is_read` says that it has text."""

    sha256: str
    entry: Entry
    file_name: str
    title: str
    password: str | None
    is_read: bool


@dataclass(frozen=True, slots=True)
class WasRead:
    """How reading a document ended here, and what its bytes are."""

    outcome: Outcome
    detail: str
    kind: DocumentKind
    media_type: str


Heard = Callable[[str], None]
"""Told the title of each original when it is here."""


def keep_originals(
    library: Library,
    room: ReadingRoom,
    path: Path,
    originals: Sequence[Original],
    heard: Heard,
    cancelled: Callable[[], bool],
) -> dict[str, WasRead]:
    """Keeps bytes and text of originals, a few at a time; how reading each ended, by SHA-256.

    Nothing of this is a fact of a case yet. Raises `BundleRefused` where the file changed since it
    was checked, `CancelledError` soon after `cancelled()` is true.
    """
    found: dict[str, WasRead] = {}
    try:
        for batch in _batches(originals):
            with tempfile.TemporaryDirectory(prefix="casefile-") as folder:
                files = [
                    (one, _copied(room, path, one, Path(folder) / str(number), cancelled))
                    for number, one in enumerate(batch)
                ]
                _keep(library, files)
                for one, _ in files:
                    if not one.is_read:
                        heard(one.title)
                found |= _read(library, room, [pair for pair in files if pair[0].is_read],
                               heard, cancelled)  # fmt: skip
    except ReadingCancelledError:
        raise CancelledError from None
    finally:
        drop_unfinished_readings(library)
    return found


def _batches(originals: Iterable[Original]) -> Iterator[list[Original]]:
    batch: list[Original] = []
    size = 0
    for one in originals:
        if batch and (len(batch) == BATCH_FILES or size + one.entry.size > BATCH_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(one)
        size += one.entry.size
    if batch:
        yield batch


def _copied(
    room: ReadingRoom, path: Path, one: Original, folder: Path, cancelled: Callable[[], bool]
) -> Path:
    """An original as a file of its own. Its name may be anything; only the ending is kept."""
    ending = Path(one.file_name).suffix
    folder.mkdir()
    copy = folder / f"original{ending if _ENDING.fullmatch(ending) else ''}"
    digest = hashlib.sha256()
    with copy.open("wb") as stream:
        for piece in _pieces(room, path, one.entry):
            if cancelled():
                raise CancelledError
            digest.update(piece)
            stream.write(piece)
    if digest.hexdigest() != one.sha256:
        raise changed_meanwhile()
    return copy


def changed_meanwhile() -> BundleRefused:
    return BundleRefused(
        worded("the file changed after it was checked"), worded("Import it again.")
    )


def _pieces(room: ReadingRoom, path: Path, entry: Entry) -> Iterator[bytes]:
    if entry.deflated:
        # Another program packed the bag anew; unpacking is for the workers.
        for start in range(0, entry.size, _PIECE):
            yield room.run(some_of, path, entry, start, _PIECE)
        return
    with path.open("rb") as stream:
        stream.seek(entry.offset)
        left = entry.size
        while left and (piece := stream.read(min(_PIECE, left))):
            left -= len(piece)
            yield piece


def _keep(library: Library, files: Sequence[tuple[Original, Path]]) -> None:
    failed = library.contents.keep_files((copy, one.sha256) for one, copy in files)
    for error in failed.values():
        raise error


def _read(
    library: Library,
    room: ReadingRoom,
    files: Sequence[tuple[Original, Path]],
    heard: Heard,
    cancelled: Callable[[], bool],
) -> dict[str, WasRead]:
    found: dict[str, WasRead] = {}
    readings = room.read_many(
        [(copy, one.password) for one, copy in files],
        cancelled=cancelled,
        came=lambda index, pages: keep_some(library, files[index][0].sha256, map(page_of, pages)),
    )
    kept = []
    for index, reading in readings:
        one = files[index][0]
        kept.append((one.sha256, pages_of(reading)))
        refused = reading.outcome is Outcome.REFUSED
        found[one.sha256] = WasRead(
            # The bytes are here all the same; a document that is on a case is not refused.
            Outcome.DAMAGED if refused else reading.outcome,
            reading.detail,
            DocumentKind.OTHER if refused else reading.kind,
            reading.media_type,
        )
        heard(one.title)
    keep_reading(library, kept)
    return found
