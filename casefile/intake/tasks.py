"""What a reading worker does. Called by `casefile.intake.workers`, never in the window."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from casefile.intake.limits import Deadline, Limits
from casefile.intake.reading import Embedded, Particulars, Reading
from casefile.intake.sniff import Sniffed, digest, sniff
from casefile.intake.troubles import ChangedError, PasswordNeededError, UnreadableError
from casefile.intake.workers import note_reached, out_of_memory
from casefile.model.terms import DocumentKind, Outcome
from casefile.model.wording import lasting

if TYPE_CHECKING:
    from casefile.intake.pdf import PagesRead

Stamp = tuple[int, int]
"""Size and time of change (ns): pages read later must come from the file that was hashed."""


@dataclass(frozen=True, slots=True)
class Request:
    """One file to read. `skip` holds indexes of pages that ended a worker before."""

    path: Path
    password: str | None = field(default=None, repr=False)
    skip: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Opened:
    """A file's reading so far: pages from `next_page` (from 0) on are still to be read."""

    reading: Reading
    next_page: int = 0
    failed: tuple[int, ...] = ()
    stamp: Stamp = (0, 0)

    @property
    def complete(self) -> bool:
        return self.next_page >= self.reading.page_count


def read_group(
    requests: Sequence[Request], limits: Limits, readers: dict[str, str]
) -> list[Opened | None]:
    """Each file opened and its first pages read; None for those that time did not reach."""
    deadline = Deadline(limits.patience)
    opened: list[Opened | None] = []
    for index, request in enumerate(requests):
        if index and deadline.passed:
            opened.append(None)
            continue
        note_reached(index, -1)
        opened.append(_read_file(request, limits, readers, index, deadline))
    return opened


def stamp_of(path: Path) -> Stamp:
    status = path.stat()
    return status.st_size, status.st_mtime_ns


def _read_file(
    request: Request, limits: Limits, readers: dict[str, str], index: int, deadline: Deadline
) -> Opened:
    path = request.path
    found = sniff(path)
    if found.refused:
        return Opened(refused(path, found))
    try:
        stamp = stamp_of(path)
        sha256, size = digest(path)
    except OSError as error:
        reason = f"The file cannot be read: {error.strerror or error}."
        return Opened(refused(path, replace(found, refusal=reason)))
    blank = Reading(sha256, size, found.media_type, found.kind, Outcome.ATTACHED)
    try:
        named = readers.get(found.kind)
        if named:
            return _whole(_named(named)(path, blank, limits))
        if found.kind is DocumentKind.PDF:
            return _open_pdf(request, blank, limits, stamp, index, deadline)
        return _whole(_read_whole(path, blank, limits))
    except PasswordNeededError:
        return Opened(protected(blank, request.password))
    except UnreadableError as error:
        return Opened(unreadable(blank, error.why))
    except MemoryError:
        # What is left of the worker's memory is anybody's guess: it ends, and says why.
        out_of_memory()
    except RecursionError:
        return Opened(unreadable(blank, lasting("its parts are nested too deeply")))
    except Exception as error:
        why = lasting(
            "its content is not what its kind should hold ({name})", name=type(error).__name__
        )
        return Opened(unreadable(blank, why))


def _whole(reading: Reading) -> Opened:
    return Opened(reading, reading.page_count)


def _named(name: str) -> Callable[[Path, Reading, Limits], Reading]:
    module, _, function = name.partition(":")
    reader: Callable[[Path, Reading, Limits], Reading] = getattr(
        importlib.import_module(module), function
    )
    return reader


def _open_pdf(
    request: Request,
    blank: Reading,
    limits: Limits,
    stamp: Stamp,
    index: int,
    deadline: Deadline,
) -> Opened:
    from casefile.intake import pdf

    document, mended = pdf.open_pdf(request.path, request.password)
    try:
        count = len(document)
        if count <= 0:
            raise UnreadableError(lasting("it has no pages"))
        particulars, embedded, lost = _beside_pages(request, document, limits)
        detail: str = ""
        if lost:
            detail = lasting("%n of the files inside it could not be taken out.", count=lost)
        outcome = Outcome.ATTACHED
        if pdf.is_cut_short(request.path):
            outcome = Outcome.DAMAGED
            detail = lasting("The file's end is missing; what is there was read.")
        elif mended:
            outcome = Outcome.DAMAGED
            detail = lasting("The file's index is broken; what could be found was read.")
        reading = replace(
            blank,
            page_count=count,
            particulars=particulars,
            embedded=embedded,
            outcome=outcome,
            detail=detail,
        )
        stop = count if count <= limits.pages_at_once else limits.first_pages
        read = pdf.read_pages(
            document, 0, stop, request.skip, deadline, lambda page: note_reached(index, page)
        )
        reading = replace(reading, pages=read.pages, embedded=embedded + read.embedded)
        return Opened(reading, read.next_page, read.failed, stamp)
    finally:
        document.close()


def _beside_pages(
    request: Request, document: Any, limits: Limits
) -> tuple[Particulars, tuple[Embedded, ...], int]:
    """What a PDF says of itself, the files in it, and how many of those were lost."""
    from casefile.intake import pdf, pdf_objects

    particulars = pdf.particulars(document)
    holds_files = pdf.holds_files(document)
    if not holds_files and not pdf_objects.says_more(request.path, particulars):
        return particulars, (), 0
    try:
        reader = pdf_objects.opened(request.path, request.password)
        particulars = pdf_objects.with_xmp(reader, particulars)
        embedded, lost = pdf_objects.files_inside(reader, limits) if holds_files else ((), 0)
    except MemoryError:
        raise
    except Exception:
        # A broken file: PDFium, which opened it, takes out what it can.
        embedded, lost = pdf.attachments(document, limits)
    return particulars, embedded, lost


def read_stretch(
    request: Request, first: int, stop: int, stamp: Stamp, limits: Limits
) -> PagesRead:
    """Pages `first` to before `stop` (from 0) of a PDF that was opened before.

    Raises ChangedError when the file is not the one that was opened.
    """
    from casefile.intake import pdf

    if stamp_of(request.path) != stamp:
        raise ChangedError
    document, _ = pdf.open_pdf(request.path, request.password)
    try:
        return pdf.read_pages(
            document,
            first,
            min(stop, len(document)),
            request.skip,
            Deadline(limits.patience),
            lambda page: note_reached(0, page),
        )
    finally:
        document.close()


def _read_whole(path: Path, blank: Reading, limits: Limits) -> Reading:
    """A file of any kind that is read in one go."""
    most = {
        DocumentKind.ARTICLE: limits.article_bytes,
        DocumentKind.MAIL: limits.mail_bytes,
        DocumentKind.TEXT: limits.text_bytes,
    }.get(blank.kind)
    if most is not None and blank.size > most:
        raise UnreadableError(lasting("it is larger than {most} MB", most=most // 1000000))
    particulars, wrong = Particulars(), ""
    if blank.kind is DocumentKind.ARTICLE:
        from casefile.intake import article

        pages, particulars = article.read(path, blank.media_type, limits)
    elif blank.kind is DocumentKind.MAIL:
        from casefile.intake import mail

        pages, particulars, embedded = mail.read(path, limits)
        blank = replace(blank, embedded=embedded)
    elif blank.kind is DocumentKind.WORD:
        from casefile.intake import word

        pages, particulars, wrong = word.read(path, limits)
    elif blank.kind is DocumentKind.IMAGE:
        from casefile.intake import image

        pages, particulars, wrong = image.read(path, limits)
    elif blank.kind is DocumentKind.WEB:
        from casefile.intake import shortcut

        pages, particulars = shortcut.read(path)
    else:
        from casefile.intake import plain

        pages, particulars = plain.read(path, limits)
    if wrong:
        blank = replace(
            blank,
            outcome=Outcome.DAMAGED,
            detail=lasting("The file is kept, but {why}.", why=wrong),
        )
    return replace(blank, pages=pages, particulars=particulars, page_count=len(pages))


def refused(path: Path, found: Sniffed) -> Reading:
    """The reading of a file that is not taken: not hashed, no pages."""
    try:
        size = path.stat().st_size
    except (OSError, ValueError):
        size = 0
    return Reading("", size, found.media_type, DocumentKind.OTHER, Outcome.REFUSED, found.refusal)


def protected(blank: Reading, password: str | None) -> Reading:
    """The reading of a file that waits for its password."""
    detail = (
        lasting("The file is protected; Casefile needs its password to read it.")
        if password is None
        else lasting("That password does not open the file.")
    )
    return replace(blank, outcome=Outcome.PASSWORD, detail=detail)


def unreadable(blank: Reading, why: str) -> Reading:
    """The reading of a file that is kept though nothing of it could be read."""
    return replace(
        blank,
        outcome=Outcome.DAMAGED,
        detail=lasting("The file is kept, but no page of it could be read: {why}.", why=why),
        pages=(),
    )
