"""Documents' bytes: by SHA-256, in chunks, each content once however often it is attached."""

from __future__ import annotations

import hashlib
import io
import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from sqlalchemy import Connection, delete, insert, select

from casefile.model.base import now
from casefile.model.errors import CasefileError, NotFound
from casefile.model.wording import worded
from casefile.store.tables import companions, content_chunks, contents

if TYPE_CHECKING:
    from casefile.store.library import Library

CHUNK: Final = 1 << 20
CHUNKS_A_TRANSACTION: Final = 32


class ContentChanged(CasefileError):
    def __init__(self, name: str) -> None:
        super().__init__(
            worded(
                "“{name}” changed while it was being attached. Nothing was added; attach it again.",
                name=name,
            )
        )


class Contents:
    """The bytes in a library. They stand outside the journal: undo never touches them."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def has(self, sha256: str) -> bool:
        with self._library.read() as connection:
            found = connection.execute(select(contents.c.size).where(contents.c.sha256 == sha256))
            return found.first() is not None

    def keep_file(self, path: Path, sha256: str | None = None) -> str:
        """Stores a file's bytes and returns their SHA-256; holds one chunk at a time in memory.

        Raises `ContentChanged` where the bytes turn out not to be those of `sha256`.
        """
        with path.open("rb") as stream:
            return self._keep(stream, sha256 or _digest(path), path.name)

    def keep_files(self, files: Iterable[tuple[Path, str]]) -> dict[str, Exception]:
        """Stores files under the SHA-256 they were found to have, small ones in one transaction.

        Returns, by SHA-256, why a file could not be stored: an `OSError` or a `CasefileError`.
        """
        failed: dict[str, Exception] = {}
        small: list[tuple[Path, str]] = []
        for path, sha256 in files:
            try:
                if path.stat().st_size <= CHUNK:
                    small.append((path, sha256))
                else:
                    self.keep_file(path, sha256)
            except (OSError, CasefileError) as error:
                failed[sha256] = error
        if small:
            with self._library.derive() as connection:
                for path, sha256 in small:
                    try:
                        _keep_small(connection, path, sha256)
                    except (OSError, CasefileError) as error:
                        failed[sha256] = error
        return failed

    def keep_bytes(self, data: bytes, name: str = "attachment") -> str:
        return self._keep(io.BytesIO(data), hashlib.sha256(data).hexdigest(), name)

    def _keep(self, stream: BinaryIO, sha256: str, name: str) -> str:
        """Writes chunks in several transactions, so that edits come between those of a long file.

        The row in `contents` comes last: until it is there, the chunks are nobody's.
        """
        if self.has(sha256):
            return sha256
        digest = hashlib.sha256()
        position = size = 0
        with self._library.derive() as connection:
            connection.execute(delete(content_chunks).where(content_chunks.c.sha256 == sha256))
        while batch := [
            chunk for _ in range(CHUNKS_A_TRANSACTION) if (chunk := stream.read(CHUNK))
        ]:
            for chunk in batch:
                digest.update(chunk)
                size += len(chunk)
            with self._library.derive() as connection:
                connection.execute(
                    insert(content_chunks),
                    [
                        {"sha256": sha256, "position": position + offset, "bytes": chunk}
                        for offset, chunk in enumerate(batch)
                    ],
                )
            position += len(batch)
        with self._library.derive() as connection:
            if digest.hexdigest() != sha256:
                connection.execute(delete(content_chunks).where(content_chunks.c.sha256 == sha256))
            else:
                row = {"sha256": sha256, "size": size, "stored_at": now()}
                connection.execute(insert(contents).prefix_with("OR IGNORE"), [row])
        if digest.hexdigest() != sha256:
            raise ContentChanged(name)
        return sha256

    def keep_companion(self, sha256: str, path: str, part: Path) -> None:
        """Keeps a file that came with a page saved "complete", under the page's content."""
        self.keep_companion_of(sha256, path, self.keep_file(part))

    def keep_companion_of(self, sha256: str, path: str, part_sha256: str) -> None:
        """The same for a file whose bytes are kept already."""
        with self._library.derive() as connection:
            row = {"sha256": sha256, "path": path, "part_sha256": part_sha256}
            connection.execute(insert(companions).prefix_with("OR IGNORE"), [row])

    def chunks(self, sha256: str) -> Iterator[bytes]:
        """The bytes of a content, a chunk at a time; raises `NotFound` where it is not kept."""
        if not self.has(sha256):
            raise NotFound(worded("The bytes of this document are not in the library."))
        position = 0
        while True:
            # One short read a chunk: a long one would keep the write-ahead log from ending.
            with self._library.read() as connection:
                chunk = connection.execute(
                    select(content_chunks.c.bytes)
                    .where(content_chunks.c.sha256 == sha256)
                    .where(content_chunks.c.position == position)
                ).scalar()
            if chunk is None:
                return
            yield bytes(chunk)
            position += 1

    def write_to(self, sha256: str, path: Path) -> None:
        """Writes a content to a file: the very bytes that were attached, whole or not at all."""
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as stream:
                for chunk in self.chunks(sha256):
                    stream.write(chunk)
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise

    def drop_unfinished(self) -> None:
        """Drops chunks of an attaching that never ended (the program was killed meanwhile)."""
        finished = select(contents.c.sha256)
        with self._library.read() as connection:
            loose = connection.execute(
                select(content_chunks.c.sha256)
                .where(content_chunks.c.sha256.not_in(finished))
                .distinct()
            ).scalars()
            unfinished = list(loose)
        if unfinished:
            with self._library.derive() as connection:
                connection.execute(
                    delete(content_chunks).where(content_chunks.c.sha256.in_(unfinished))
                )


def _keep_small(connection: Connection, path: Path, sha256: str) -> None:
    """Stores a file of one chunk at most; raises `ContentChanged` before anything is written."""
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != sha256:
        raise ContentChanged(path.name)
    kept = connection.exec_driver_sql(
        "INSERT OR IGNORE INTO contents (sha256, size, stored_at) VALUES (?, ?, ?)",
        (sha256, len(data), now()),
    )
    if kept.rowcount:
        connection.exec_driver_sql("DELETE FROM content_chunks WHERE sha256 = ?", (sha256,))
    if kept.rowcount and data:
        connection.exec_driver_sql(
            "INSERT INTO content_chunks (sha256, position, bytes) VALUES (?, 0, ?)", (sha256, data)
        )


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def digest_of_chunks(chunks: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for chunk in chunks:
        digest.update(chunk)
    return digest.hexdigest()
