"""A table as CSV (RFC 4180): UTF-8, lines ending in CR LF, quoted where it must be."""

from __future__ import annotations

import csv
from datetime import date, datetime
from pathlib import Path

from casefile.export.orders import Job
from casefile.export.tables.cells import Cell, guarded, text_of
from casefile.export.tables.choices import TableChoices
from casefile.export.tables.columns import Table

_ROWS_BETWEEN = 500


def write_separated(table: Table, path: Path, choices: TableChoices, job: Job) -> None:
    """Writes a table, its headings in the first row. Days are ISO 8601, breaks in a cell LF."""
    encoding = "utf-8-sig" if choices.bom else "utf-8"
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=choices.delimiter.sign, lineterminator="\r\n")
        writer.writerow(table.headings)
        for number, row in enumerate(table.rows):
            if number % _ROWS_BETWEEN == 0:
                job.stop_if_cancelled()
                job.progress(number, table.count, table.name)
            writer.writerow([in_text(cell) for cell in row])


def in_text(cell: Cell) -> str:
    """A cell as text that no spreadsheet takes for a formula."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return guarded(text_of(cell))
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="minutes")
    if isinstance(cell, date):
        return cell.isoformat()
    return f"{cell:g}" if isinstance(cell, float) else str(cell)
