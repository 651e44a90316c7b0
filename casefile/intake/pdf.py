"""Text, particulars and attachments of a PDF, by PDFium. Runs in a worker."""

from __future__ import annotations

import ctypes
import mimetypes
import re
from collections.abc import Callable, Container, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from casefile.intake import rescue
from casefile.intake.limits import Deadline, Limits
from casefile.intake.plain import clean
from casefile.intake.reading import Embedded, PageText, Particulars
from casefile.intake.troubles import PasswordNeededError, UnreadableError
from casefile.model.wording import lasting

_MOST_PINNED = 50_000_000
_LINEARISED = re.compile(rb"/Linearized\b[^>]*?/L\s+(\d{1,12})\b")
_DATE = re.compile(r"D?:?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?")


@dataclass(frozen=True, slots=True)
class PagesRead:
    """Pages read from one stretch of a PDF: `next_page` (from 0) is where reading stopped."""

    pages: tuple[PageText, ...]
    next_page: int
    failed: tuple[int, ...] = ()
    """Numbers (from 1) of the pages that could not be read."""
    embedded: tuple[Embedded, ...] = ()
    """Files pinned to these pages."""


def open_pdf(path: Path, password: str | None) -> tuple[Any, bool]:
    """PDFium's document, and whether its index had to be made anew.

    Raises PasswordNeededError or UnreadableError.
    """
    try:
        return pdfium.PdfDocument(path, password=password), False
    except pdfium.PdfiumError:
        pass
    # Some failures leave PDFium's error as the file before left it. Once more, after a failure
    # that is known, so that one stranger's file says nothing about another.
    with suppress(pdfium.PdfiumError):
        pdfium.PdfDocument(b"no PDF")
    try:
        return pdfium.PdfDocument(path, password=password), False
    except pdfium.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise PasswordNeededError from error
        if error.err_code == raw.FPDF_ERR_SECURITY:
            raise UnreadableError(
                lasting("it is encrypted in a way that cannot be opened here")
            ) from error
        if password is None and _names_encryption(path):
            raise PasswordNeededError from error
    if path.stat().st_size <= rescue.MOST_BYTES:
        mended = rescue.rescued(path.read_bytes())
        if mended is not None:
            with suppress(pdfium.PdfiumError):
                return pdfium.PdfDocument(mended), True
    raise UnreadableError(lasting("its structure is broken beyond repair"))


def _names_encryption(path: Path) -> bool:
    """Whether a trailer near the file's ends says that it is encrypted (ISO 32000-1, 7.6.1)."""
    with path.open("rb") as file:
        ends = file.read(65536)
        file.seek(max(0, file.seek(0, 2) - 65536))
        return re.search(rb"/Encrypt\s+\d+\s+\d+\s+R", ends + file.read()) is not None


def read_pages(
    document: Any,
    first: int,
    stop: int,
    skip: Container[int],
    deadline: Deadline,
    reached: Callable[[int], None],
) -> PagesRead:
    """Pages `first` to before `stop` (from 0), at least one, until the deadline has passed.

    `reached` is told each page's index before it is touched, so that a page that ends the worker
    is known by its number.
    """
    pages: list[PageText] = []
    failed: list[int] = []
    pinned: list[Embedded] = []
    labelled = _label(document, 0) != ""
    index = first
    while index < stop:
        page = None
        if index not in skip:
            reached(index)
            page = _read_page(document, index, labelled, pinned)
        if page is None:
            failed.append(index + 1)
        else:
            pages.append(page)
        index += 1
        if deadline.passed:
            break
    return PagesRead(tuple(pages), index, tuple(failed), tuple(pinned))


def _read_page(
    document: Any, index: int, labelled: bool, pinned: list[Embedded]
) -> PageText | None:
    try:
        page = document[index]
    except (pdfium.PdfiumError, IndexError):
        return None
    try:
        width, height = page.get_size()
        label = _label(document, index) if labelled else ""
        try:
            textpage = page.get_textpage()
        except pdfium.PdfiumError:
            return None
        try:
            text = clean(raw_text(textpage))
        finally:
            textpage.close()
        pinned.extend(_pinned(page, _MOST_PINNED - sum(len(one.data) for one in pinned)))
        return PageText(index + 1, text, width, height, label)
    finally:
        page.close()


def raw_text(textpage: Any) -> str:
    """The page's characters as PDFium gives them: "\\r\\n" between lines, U+FFFE for a hyphen.

    PDFium gives U+FFFE also for a glyph of which no letter is known: that becomes U+FFFD, so that
    U+FFFE always means a word goes on.
    """
    text: str = textpage.get_text_range(errors="surrogatepass")
    if "\ufffe" not in text:
        return text
    unit = 0
    characters = list(text)
    for position, character in enumerate(text):
        if character == "\ufffe":
            index = raw.FPDFText_GetCharIndexFromTextIndex(textpage.raw, unit)
            if raw.FPDFText_IsHyphen(textpage.raw, index) != 1:
                characters[position] = "\ufffd"
        unit += 2 if character > "\uffff" else 1
    return "".join(characters)


def _label(document: Any, index: int) -> str:
    size = raw.FPDF_GetPageLabel(document, index, None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDF_GetPageLabel(document, index, buffer, size)
    return clean(buffer.raw[: size - 2].decode("utf-16-le", errors="replace"))


def particulars(document: Any) -> Particulars:
    """What the PDF's information dictionary and catalogue say."""

    def told(key: str) -> str:
        with suppress(Exception):
            return " ".join(clean(document.get_metadata_value(key)).split())
        return ""

    made_by = " / ".join(dict.fromkeys(filter(None, (told("Creator"), told("Producer")))))
    return Particulars(
        title=told("Title"),
        author=told("Author"),
        created=iso_from_pdf(told("CreationDate")),
        language=_language(document),
        made_by=made_by,
    )


def _language(document: Any) -> str:
    size = raw.FPDFCatalog_GetLanguage(document, None, 0)
    if size <= 2:
        return ""
    buffer = (ctypes.c_ushort * (size // 2))()
    raw.FPDFCatalog_GetLanguage(document, buffer, size)
    return clean(bytes(buffer)[: size - 2].decode("utf-16-le", errors="replace")).strip()


def iso_from_pdf(told: str) -> str:
    """ISO 8601 day or minute from a PDF date (ISO 32000-1, 7.9.4), empty if it is none."""
    from datetime import datetime

    match = _DATE.match(told)
    if match is None or match.group(3) is None:
        return ""
    year, month, day, hour, minute = (int(part or 0) for part in match.groups())
    try:
        moment = datetime(year, month, day, hour, minute)  # noqa: DTZ001 - the clock of its maker
    except ValueError:
        return ""
    if match.group(4) is None:
        return moment.date().isoformat()
    return moment.isoformat(timespec="minutes")


def holds_files(document: Any) -> bool:
    """Whether files are embedded in the PDF as a whole."""
    return bool(raw.FPDFDoc_GetAttachmentCount(document.raw) > 0)


def attachments(document: Any, limits: Limits) -> tuple[tuple[Embedded, ...], int]:
    """The files embedded in the PDF as a whole, and how many could not be taken out."""
    taken: list[Embedded] = []
    lost = 0
    room = limits.embedded_bytes
    for index in range(max(0, min(raw.FPDFDoc_GetAttachmentCount(document.raw), 1000))):
        held = raw.FPDFDoc_GetAttachment(document.raw, index)
        embedded = _embedded(held, f"{index + 1}", room) if held else None
        if embedded is None:
            lost += 1
            continue
        room -= len(embedded.data)
        taken.append(embedded)
    return tuple(taken), lost


def _pinned(page: Any, room: int) -> Iterator[Embedded]:
    """The files pinned to a page by a paper clip (ISO 32000-1, 12.5.6.15)."""
    for index in range(min(raw.FPDFPage_GetAnnotCount(page.raw), 2000)):
        annotation = raw.FPDFPage_GetAnnot(page.raw, index)
        if not annotation:
            continue
        try:
            if raw.FPDFAnnot_GetSubtype(annotation) != raw.FPDF_ANNOT_FILEATTACHMENT:
                continue
            held = raw.FPDFAnnot_GetFileAttachment(annotation)
            embedded = _embedded(held, f"{index + 1}", room) if held else None
            if embedded is not None:
                room -= len(embedded.data)
                yield embedded
        finally:
            raw.FPDFPage_CloseAnnot(annotation)


def _embedded(held: Any, unnamed: str, room: int) -> Embedded | None:
    """An embedded file's name and bytes, None if it is broken or larger than `room`."""
    size = raw.FPDFAttachment_GetName(held, None, 0)
    letters = (ctypes.c_ushort * max(1, size // 2))()
    raw.FPDFAttachment_GetName(held, letters, size)
    name = clean(bytes(letters)[: max(0, size - 2)].decode("utf-16-le", errors="replace"))
    name = name.replace("\n", " ").replace("\\", "/").rsplit("/", 1)[-1].strip() or unnamed
    length = ctypes.c_ulong()
    if not raw.FPDFAttachment_GetFile(held, None, 0, ctypes.byref(length)) or length.value > room:
        return None
    content = ctypes.create_string_buffer(max(1, length.value))
    if not raw.FPDFAttachment_GetFile(held, content, length.value, ctypes.byref(length)):
        return None
    media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return Embedded(name, media_type, content.raw[: length.value])


def is_cut_short(path: Path) -> bool:
    """Whether the file ends before its own end: every whole PDF says where its last index starts
    after all its objects (ISO 32000-1, 7.5.5), and some say how long they are (annex F)."""
    with path.open("rb") as file:
        told = _LINEARISED.search(file.read(1024))
        size = file.seek(0, 2)
        if told and int(told.group(1)) > size:
            return True
        file.seek(max(0, size - 65536))
        _, mark, after = file.read().rpartition(b"startxref")
        return not mark or b" obj" in after
