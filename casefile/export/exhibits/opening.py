"""A stranger's PDF opened for copying, by pypdf or through PDFium. Runs in the bundling worker."""

from __future__ import annotations

import io
import logging
from contextlib import suppress
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from pypdf.generic import DictionaryObject, NameObject

from casefile.export.exhibits.objects import resolved
from casefile.export.exhibits.requests import NotCopied
from casefile.intake import pdf
from casefile.intake.troubles import PasswordNeededError, UnreadableError
from casefile.model.wording import lasting

_IN_MEMORY = 64_000_000
_MOST_WITH_FIELDS = 200

# pypdf takes names for words of some encoding and writes them in another; here they stay bytes.
NameObject.CHARSETS = ("latin-1",)  # type: ignore[assignment]


class _Complaints(logging.Handler):
    """Counts what pypdf finds wrong with a file, and says nothing of it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1


_complaints = _Complaints()
_logger = logging.getLogger("pypdf")
_logger.addHandler(_complaints)
_logger.propagate = False


def opened(path: Path, password: str | None, *, anew: bool = False) -> PdfReader:
    """The document as pypdf reads it; where it cannot, or finds other pages than PDFium (by which
    passages are counted), as PDFium writes it anew. Raises NotCopied."""
    count = 0
    why: Exception | None = None
    try:
        document, was_mended = pdf.open_pdf(path, password)
        count = len(document)
        document.close()
    except (PasswordNeededError, UnreadableError) as error:
        was_mended, why = True, error
    if isinstance(why, PasswordNeededError):
        raise NotCopied(lasting("it is protected, and its password is not known here"), locked=True)
    if not was_mended and not anew:
        before = _complaints.count
        reader = _by_pypdf(_file(path), password, count)
        # Of a broken index PDFium makes more than pypdf does.
        is_well = _complaints.count == before
        if reader is not None and is_well and not _leaves_drawing_fields(reader):
            return reader
    if isinstance(why, UnreadableError):
        raise NotCopied(why.why)
    reader = _by_pypdf(_written_anew(path, password), None, count)
    if reader is None:
        raise NotCopied(lasting("its structure is broken beyond repair"))
    return reader


def _file(path: Path) -> Any:
    """The file, in memory unless it is large: pypdf goes to and fro in it byte by byte."""
    return io.BytesIO(path.read_bytes()) if path.stat().st_size <= _IN_MEMORY else path.open("rb")


def _by_pypdf(file: Any, password: str | None, count: int) -> PdfReader | None:
    try:
        reader = PdfReader(file)
        if reader.is_encrypted and not reader.decrypt(password or ""):
            return None
        return reader if len(reader.pages) == count else None
    except (MemoryError, KeyboardInterrupt):
        raise
    except Exception:  # whatever pypdf makes of a broken file, PDFium is asked next
        return None


def _leaves_drawing_fields(reader: PdfReader) -> bool:
    """Whether the document leaves it to who shows it how filled-in fields look."""
    root = resolved(reader.trailer.get("/Root"))
    form = resolved(root.get("/AcroForm")) if isinstance(root, DictionaryObject) else None
    needs = resolved(form.get("/NeedAppearances")) if isinstance(form, DictionaryObject) else None
    return bool(needs is not None and needs.value) if hasattr(needs, "value") else False


def _written_anew(path: Path, password: str | None) -> io.BytesIO:
    import pypdfium2 as pdfium
    import pypdfium2.raw as raw

    made = io.BytesIO()
    document, _ = pdf.open_pdf(path, password)
    try:
        if len(document) <= _MOST_WITH_FIELDS:
            with suppress(pdfium.PdfiumError, ValueError):
                document.init_forms()
                for page in document:
                    # What a field looks like is made when it is first drawn.
                    page.render(scale=0.02).close()
                    page.close()
        document.save(made, flags=raw.FPDF_REMOVE_SECURITY)
    finally:
        document.close()
    return made
