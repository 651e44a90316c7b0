"""Text and particulars of a Word document (DOCX), by python-docx. Runs in a worker."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

from casefile.intake.limits import Limits
from casefile.intake.plain import clean, join_paragraphs, pages_of
from casefile.intake.reading import PageText, Particulars
from casefile.intake.troubles import UnreadableError


def read(path: Path, limits: Limits) -> tuple[tuple[PageText, ...], Particulars]:
    """Paragraphs and tables in their order, a table's row as one line with tabs."""
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    try:
        with zipfile.ZipFile(path) as package:
            unpacked = sum(entry.file_size for entry in package.infolist())
        if unpacked > limits.word_bytes:
            raise UnreadableError(f"unpacked it would take {unpacked // 1_000_000} MB")
        document = docx.Document(str(path))
    except UnreadableError:
        raise
    except (zipfile.BadZipFile, PackageNotFoundError, KeyError, ValueError, OSError) as error:
        raise UnreadableError("the package is incomplete or damaged") from error
    except SyntaxError as error:
        # lxml's XMLSyntaxError is one.
        raise UnreadableError("the text inside it is damaged") from error
    text = join_paragraphs(_blocks(document))
    return pages_of(text, limits), _particulars(document)


def _blocks(container: Any) -> list[str]:
    from docx.table import Table

    blocks: list[str] = []
    for block in container.iter_inner_content():
        if isinstance(block, Table):
            blocks.append("\n".join(_rows(block)))
        else:
            blocks.append(str(block.text))
    return blocks


def _rows(table: Any) -> list[str]:
    rows: list[str] = []
    for row in table.rows:
        cells: list[str] = []
        seen: set[int] = set()
        for cell in row.cells:
            # A merged cell is handed out once for each column it spans.
            if id(cell._tc) in seen:  # noqa: SLF001 - the only identity a cell has
                continue
            seen.add(id(cell._tc))  # noqa: SLF001
            cells.append(" ".join(part for part in _blocks(cell) if part).replace("\n", " "))
        rows.append("\t".join(cells))
    return rows


def _particulars(document: Any) -> Particulars:
    try:
        properties = document.core_properties
        created = properties.created
        return Particulars(
            title=clean(properties.title or ""),
            author=clean(properties.author or ""),
            created=created.isoformat(timespec="minutes")[:16] if created else "",
            language=clean(properties.language or ""),
        )
    except (KeyError, ValueError, AttributeError):
        return Particulars()
