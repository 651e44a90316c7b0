"""Attaching: from dropped paths to documents on a case, a line for each file.

The way of a document: gather and hash here, read in the workers, then bytes and pages into the
library, and last, in a unit of work, the document on the case. What is cut short anywhere on that
way leaves no document that is not whole.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from casefile.actions.citing import shortened
from casefile.actions.describing import described
from casefile.intake.gather import Found, gather
from casefile.intake.reading import PageText, Reading
from casefile.intake.sniff import digest
from casefile.intake.troubles import ReadingCancelledError
from casefile.intake.worker import ReadingRoom
from casefile.model.base import new_id
from casefile.model.dates import UncertainDate
from casefile.model.documents import CaseDocument, Document
from casefile.model.errors import CasefileError
from casefile.model.terms import Outcome
from casefile.model.wording import lasting, worded
from casefile.store.library import Library
from casefile.store.pages import Page, drop_unfinished_readings, keep_reading, keep_some

BATCH_SECONDS: Final = 0.5
BATCH_FILES: Final = 64
DEEPEST: Final = 3
"""How deep attachments of attachments are taken out: a mail in a mail in a mail."""


@dataclass(frozen=True, slots=True)
class Attached:
    """How attaching one file ended. `document` is a SHA-256, None for what was refused.

    `part_of` is the SHA-256 of the mail or PDF it came in, None for a file of its own.
    """

    path: str
    outcome: Outcome
    document: str | None
    detail: str = ""
    part_of: str | None = None


@dataclass(frozen=True, slots=True)
class AttachProgress:
    """How far attaching has come: files ended of how many, and the file last heard of."""

    done: int
    files: int
    pages: int
    path: str


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A file made of bytes that another program handed over, and the web page they are from."""

    path: Path
    address: str = ""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A file to be read: where it is, what it is called, what it came in.

    `place` is the identity its place on the case will have: a case's documents stand in the order
    of these, which is hence the order of the drop, whichever reader is done first.
    """

    found: Found
    shown: str
    sha256: str
    part_of: str | None
    depth: int
    place: str = field(default_factory=new_id)


def attach(
    library: Library,
    room: ReadingRoom,
    case_id: str,
    paths: Iterable[Path | str],
    *,
    handed: Sequence[HandedOver] = (),
    published: UncertainDate | None = None,
    password: str | None = None,
    progress: Callable[[AttachProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[Attached]:
    """Attaches files and folders to a case; returns a line for each file, as it ended.

    Those `handed` over come last and are told of by their names alone: where they lie is nobody's
    concern. `published` is taken for documents' date where it is given. What was attached before
    `cancelled()` became true stays; one undo takes back all of it.
    """
    attaching = _Attaching(library, room, case_id, published, password, progress, cancelled)
    attaching.handed = {one.path: one.address for one in handed}
    with tempfile.TemporaryDirectory(prefix="casefile-") as folder:
        found = [*gather(paths), *(Found(one.path) for one in handed)]
        return attaching.run(found, Path(folder))


class _Attaching:
    def __init__(
        self,
        library: Library,
        room: ReadingRoom,
        case_id: str,
        published: UncertainDate | None,
        password: str | None,
        progress: Callable[[AttachProgress], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._library = library
        self._room = room
        self._case_id = case_id
        self._published = published
        self._password = password
        self._progress = progress
        self._cancelled = cancelled or (lambda: False)
        self.handed: dict[Path, str] = {}
        self._lines: list[Attached] = []
        self._seen: dict[str, str] = {}
        self._files = self._done = self._pages = 0
        self._batch: int | None = None
        self._label: str = ""

    def run(self, found: Sequence[Found], folder: Path) -> list[Attached]:
        with self._library.read() as connection:
            there = connection.exec_driver_sql(
                "SELECT document FROM case_documents WHERE case_id = ?", (self._case_id,)
            ).scalars()
            self._seen = dict.fromkeys(there, "")
        if found:
            # They start while files are hashed here.
            self._room.warm()
        shown = (
            (one, one.path.name if one.path in self.handed else str(one.path)) for one in found
        )
        waiting = list(self._sorted_out((one, name, None, 0) for one, name in shown))
        while waiting:
            waiting = self._read(waiting, folder)
        return self._lines

    def _sorted_out(
        self, found: Iterable[tuple[Found, str, str | None, int]]
    ) -> Iterator[_Waiting]:
        """Hashes what was found; what the case has already is a duplicate and goes no further."""
        for one, shown, part_of, depth in found:
            self._files += 1
            try:
                # A pipe or a device would keep us waiting for ever.
                sha256 = digest(one.path)[0] if one.path.is_file() else None
                why: str = worded("there is no such file")
                if sha256 is None and one.path.is_dir():
                    why = worded("you are not allowed to look into this folder")
            except (OSError, ValueError) as error:
                said = getattr(error, "strerror", None) or error
                sha256, why = None, worded("it cannot be read ({why})", why=said)
            if sha256 is None:
                self._end(Attached(shown, Outcome.REFUSED, None, why, part_of))
                continue
            if sha256 in self._seen:
                first = self._seen[sha256]
                # Being on the case already is what a duplicate is: it is not said twice.
                detail = worded("the same bytes as {path}", path=first) if first else ""
                self._end(Attached(shown, Outcome.DUPLICATE, sha256, detail, part_of))
                continue
            self._seen[sha256] = shown
            yield _Waiting(one, shown, sha256, part_of, depth)

    def _end(self, line: Attached) -> None:
        self._lines.append(line)
        self._done += 1
        self._tell(line.path)

    def _tell(self, path: str) -> None:
        if self._progress is not None:
            self._progress(AttachProgress(self._done, self._files, self._pages, path))

    def _read(self, waiting: list[_Waiting], folder: Path) -> list[_Waiting]:
        """Reads and keeps files; returns what was in them, to be read in turn."""
        inside: list[tuple[int, tuple[Found, str, str | None, int]]] = []
        batch: list[tuple[_Waiting, Reading]] = []
        began = time.monotonic()
        items = [(one.found.path, self._password) for one in waiting]
        unread = set(range(len(waiting)))

        def keep() -> None:
            # In the order they came in, whichever worker was done first.
            self._keep(sorted(batch, key=lambda pair: pair[0].place))

        try:
            for index, reading in self._room.read_many(
                items,
                cancelled=self._cancelled,
                came=lambda index, pages: keep_some(
                    self._library, waiting[index].sha256, map(page_of, pages)
                ),
            ):
                one = waiting[index]
                unread.discard(index)
                self._pages += len(reading.pages)
                if reading.outcome == Outcome.REFUSED:
                    self._seen.pop(one.sha256, None)
                    self._end(
                        Attached(one.shown, Outcome.REFUSED, None, reading.detail, one.part_of)
                    )
                    continue
                batch.append((one, reading))
                within = _embedded(one, reading, folder, len(inside))
                inside += [(index, part) for part in within]
                if len(batch) >= BATCH_FILES or time.monotonic() - began > BATCH_SECONDS:
                    keep()
                    batch, began = [], time.monotonic()
        except ReadingCancelledError:
            inside = []
            for index in sorted(unread):
                line = waiting[index]
                detail = worded("cancelled before it was read; nothing of it was kept")
                self._end(Attached(line.shown, Outcome.REFUSED, None, detail, line.part_of))
        finally:
            keep()
            drop_unfinished_readings(self._library)
        # In the order of what they came in; of those from one, in their own.
        inside.sort(key=itemgetter(0))
        return list(self._sorted_out(part for _, part in inside))

    def _keep(self, batch: list[tuple[_Waiting, Reading]]) -> None:
        """Keeps bytes and pages, then says in one unit that the documents lie on the case."""
        whole: list[tuple[_Waiting, Reading]] = []
        failed = self._library.contents.keep_files(
            (one.found.path, one.sha256) for one, reading in batch if reading.sha256 == one.sha256
        )
        for one, reading in batch:
            try:
                if reading.sha256 != one.sha256:
                    raise CasefileError(
                        worded("It changed while it was being attached; attach it again.")
                    )
                if one.sha256 in failed:
                    raise failed[one.sha256]
                for companion in one.found.companions:
                    name = companion.relative_to(one.found.path.parent).as_posix()
                    self._library.contents.keep_companion(one.sha256, name, companion)
            except (OSError, CasefileError) as error:
                why = error.message if isinstance(error, CasefileError) else str(error)
                self._end(Attached(one.shown, Outcome.REFUSED, None, why, one.part_of))
            else:
                whole.append((one, reading))
        if not whole:
            return
        keep_reading(self._library, ((one.sha256, pages_of(reading)) for one, reading in whole))
        if not self._label:
            first = shortened(described(whole[0][1], whole[0][0].shown).title)
            self._label = (
                lasting("Attach “{title}” and others", title=first)
                if self._files > 1
                else lasting("Attach “{title}”", title=first)
            )
        with self._library.write(self._label, batch=self._batch) as unit:
            here = {one.sha256: one.place for one, _ in whole}
            known = unit.known(Document, here)
            unit.add_many(
                self._document(one, reading) for one, reading in whole if one.sha256 not in known
            )
            unit.add_many(
                CaseDocument(id=place, case_id=self._case_id, document=sha256)
                for sha256, place in here.items()
            )
        self._batch = self._batch or unit.changes.entry
        for one, reading in whole:
            self._end(Attached(one.shown, reading.outcome, one.sha256, reading.detail, one.part_of))

    def _document(self, one: _Waiting, reading: Reading) -> Document:
        says = described(reading, one.shown)
        address = says.url or self.handed.get(one.found.path, "")
        return Document(
            sha256=one.sha256,
            file_name=Path(one.shown).name,
            size=reading.size,
            media_type=reading.media_type,
            kind=reading.kind,
            title=says.title,
            outlet=says.outlet or (address and urlsplit(address).hostname) or "",
            author=says.author,
            language=says.language,
            url=address,
            published=self._published or says.published,
            part_of=one.part_of,
            outcome=reading.outcome,
            detail=reading.detail,
        )


def _embedded(
    one: _Waiting, reading: Reading, folder: Path, number: int
) -> Iterator[tuple[Found, str, str | None, int]]:
    """Files inside a document, written out so that they are read like any other."""
    if one.depth >= DEEPEST:
        return
    for place, part in enumerate(reading.embedded, start=number):
        # Its own name may be anything; only the ending helps to tell what it is.
        name = Path(part.name.replace("\\", "/")).name or "attachment"
        inner = folder / f"{one.depth}-{one.sha256[:12]}-{place}"
        inner.mkdir()
        path = inner / f"part{Path(name).suffix[:12]}"
        path.write_bytes(part.data)
        yield Found(path), f"{one.shown}/{name}", one.sha256, one.depth + 1


def pages_of(reading: Reading) -> Iterator[Page]:
    return map(page_of, reading.pages)


def page_of(page: PageText) -> Page:
    """A page as the library keeps it."""
    return Page(page.number, page.text, page.width, page.height, page.label)


def unlock(
    library: Library,
    room: ReadingRoom,
    sha256: str,
    password: str,
    *,
    remember: bool = False,
) -> Outcome:
    """Reads a document that needs a password; returns how that ended, `PASSWORD` for a wrong one.

    The password is kept in the document's record only if `remember` says so.
    """
    with tempfile.TemporaryDirectory(prefix="casefile-") as folder:
        path = Path(folder) / "document"
        library.contents.write_to(sha256, path)
        reading = room.read(path, password)
    if reading.outcome == Outcome.PASSWORD:
        return reading.outcome
    keep_reading(library, [(sha256, pages_of(reading))])
    with library.write(lasting("Unlock a document")) as unit:
        document = unit.get(Document, sha256)
        unit.label = lasting("Unlock “{title}”", title=shortened(document.title))
        document.outcome = reading.outcome
        document.detail = reading.detail
        if remember:
            document.password = password
    return reading.outcome
