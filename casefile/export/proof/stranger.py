"""The worker's side of checking a PDF: it may be anybody's, whatever it says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from casefile.export.proof.format import MOST_BYTES, NotStatementsError, read_statements
from casefile.export.proof.seal import SealState, is_sealed_whole
from casefile.export.proof.statements import NAME, PAGES_ENTRY
from casefile.intake.exported import carried
from casefile.model.wording import worded


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file carries: its seal, its statements or why there are none, its summary's pages.

    `trouble` is a sentence, and empty also where there simply are no statements.
    """

    seal: SealState
    pages: int
    statements: dict[str, Any] | None = None
    trouble: str = ""


def look(path: Path) -> Looked:
    """Reads what a PDF carries to be checked by; raises what `intake.pdf.open_pdf` raises."""
    found = carried(path, NAME, MOST_BYTES, PAGES_ENTRY)
    seal = is_sealed_whole(path)
    pages = found.pages
    if found.told.isascii() and found.told.isdigit() and 0 < int(found.told[:9]) <= pages:
        pages = int(found.told[:9])
    if found.content is None:
        trouble = (
            worded("The statements inside it are too long to be read.") if found.too_large else ""
        )
        return Looked(seal, pages, trouble=trouble)
    try:
        return Looked(seal, pages, read_statements(found.content))
    except NotStatementsError as error:
        return Looked(seal, pages, trouble=error.why)
