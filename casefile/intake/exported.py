"""What a PDF that may be one of ours carries: a file inside it, and the words drawn on its pages.

It is a stranger's file like any other until it has been checked. Runs in a worker.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from casefile.intake import pdf

_MOST_FILES: Final = 1000
_MOST_NESTED: Final = 8
_MOST_MARKS: Final = 16


@dataclass(frozen=True, slots=True)
class Carried:
    """How many pages a PDF has, a property of it, and a file inside it (None: there is none).

    `too_large` is whether there is such a file and it is larger than was asked for.
    """

    pages: int
    told: str
    content: bytes | None
    too_large: bool = False


def carried(path: Path, name: str, most: int, entry: str) -> Carried:
    """The file called `name` inside a PDF, of at most `most` bytes, and the property `entry`.

    Raises PasswordNeededError or UnreadableError.
    """
    document, _ = pdf.open_pdf(path, None)
    try:
        told = ""
        with suppress(Exception):
            told = document.get_metadata_value(entry)
        content, too_large = _file_called(document, name, most)
        return Carried(len(document), told, content, too_large)
    finally:
        document.close()


def _file_called(document: Any, name: str, most: int) -> tuple[bytes | None, bool]:
    too_large = False
    for index in range(max(0, min(raw.FPDFDoc_GetAttachmentCount(document.raw), _MOST_FILES))):
        held = raw.FPDFDoc_GetAttachment(document.raw, index)
        if not held or _name(held) != name:
            continue
        length = ctypes.c_ulong()
        if not raw.FPDFAttachment_GetFile(held, None, 0, ctypes.byref(length)):
            continue
        if length.value > most:
            too_large = True
            continue
        content = ctypes.create_string_buffer(max(1, length.value))
        if raw.FPDFAttachment_GetFile(held, content, length.value, ctypes.byref(length)):
            return content.raw[: length.value], False
    return None, too_large


def _name(held: Any) -> str:
    size = raw.FPDFAttachment_GetName(held, None, 0)
    if not 2 < size < 1000:
        return ""
    letters = (ctypes.c_ushort * (size // 2))()
    raw.FPDFAttachment_GetName(held, letters, size)
    return bytes(letters)[: size - 2].decode("utf-16-le", errors="replace")


def drawn(path: Path, first: int, stop: int) -> tuple[str, ...]:
    """The words of pages `first` to before `stop` (from 0), a line for each stretch of text.

    What the file marks as no content of its own (ISO 32000-1, 14.8.2.2: running heads, page
    numbers, pictures' words) is left out. A page that cannot be read is empty.
    """
    document, _ = pdf.open_pdf(path, None)
    try:
        return tuple(_words(document, at) for at in range(first, min(stop, len(document))))
    finally:
        document.close()


def _words(document: Any, at: int) -> str:
    try:
        page = document[at]
    except pdfium.PdfiumError:
        return ""
    try:
        textpage = page.get_textpage()
    except pdfium.PdfiumError:
        return ""
    try:
        count = raw.FPDFPage_CountObjects(page.raw)
        objects = (raw.FPDFPage_GetObject(page.raw, index) for index in range(count))
        return "\n".join(_texts(objects, textpage, 0))
    finally:
        textpage.close()
        page.close()


def _texts(objects: Iterator[Any], textpage: Any, depth: int) -> Iterator[str]:
    for one in objects:
        kind = raw.FPDFPageObj_GetType(one)
        if kind not in (raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_FORM) or _is_artifact(one):
            continue
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            yield _text(one, textpage)
        elif depth < _MOST_NESTED:
            inner = range(max(0, raw.FPDFFormObj_CountObjects(one)))
            yield from _texts(
                (raw.FPDFFormObj_GetObject(one, index) for index in inner), textpage, depth + 1
            )


def _is_artifact(one: Any) -> bool:
    for index in range(min(raw.FPDFPageObj_CountMarks(one), _MOST_MARKS)):
        mark = raw.FPDFPageObj_GetMark(one, index)
        letters = (ctypes.c_ushort * 16)()
        length = ctypes.c_ulong()
        if raw.FPDFPageObjMark_GetName(mark, letters, 32, ctypes.byref(length)):
            name = bytes(letters)[: max(0, min(length.value, 32) - 2)]
            if name.decode("utf-16-le", errors="replace") == "Artifact":
                return True
    return False


def _text(one: Any, textpage: Any) -> str:
    size = raw.FPDFTextObj_GetText(one, textpage.raw, None, 0)
    if size <= 2:
        return ""
    letters = (ctypes.c_ushort * (size // 2))()
    raw.FPDFTextObj_GetText(one, textpage.raw, letters, size)
    return bytes(letters)[: size - 2].decode("utf-16-le", errors="replace")
