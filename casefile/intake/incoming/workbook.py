"""A sheet of a workbook (XLSX): its values as texts, its days as ISO 8601. Nothing is followed."""

from __future__ import annotations

import warnings
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

from casefile.intake.incoming.refusal import ImportRefused, quoted
from casefile.intake.incoming.table import (
    MOST_COLUMNS,
    SAVE_AS,
    Rows,
    TableRead,
    TableSettings,
    cell_text,
)
from casefile.model.wording import worded

_MOST_PARTS: Final = 2_000
_MOST_UNPACKED: Final = 300_000_000
_MOST_UNPACKED_EACH: Final = 200_000_000
_MOST_RATIO: Final = 250
_NO_BOMB: Final = 2_000_000
"""Bytes under which the ratio says nothing: empty cells are packed to almost nothing."""
_DECLARED: Final = tuple("<!DOCTYPE".encode(one) for one in ("utf-8", "utf-16-le", "utf-16-be"))
_PIECE: Final = 1 << 20
_PREFERRED: Final = "chronology"


def read_workbook(path: Path, settings: TableSettings) -> TableRead:
    """The rows of one sheet: the one asked for, one called “Chronology”, or the first with any.

    Of formulas the values kept in the file are taken. Raises `ImportRefused`.
    """
    _check_package(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(path, settings)
    except (ImportRefused, MemoryError):
        raise
    except Exception as error:
        # What a broken workbook does to the parsers of its parts is beyond listing.
        raise ImportRefused(worded("the workbook is damaged, or is none"), SAVE_AS) from error


def _check_package(path: Path) -> None:
    """Refuses bombs, and parts that declare entities, which no workbook may (ECMA-376, part 2)."""
    try:
        with zipfile.ZipFile(path) as package:
            parts = package.infolist()
            names = {part.filename for part in parts}
            if "xl/workbook.xml" not in names:
                raise ImportRefused(worded("it is a packed file without a workbook in it"), SAVE_AS)
            if len(parts) > _MOST_PARTS or len(names) < len(parts):
                raise ImportRefused(worded("the workbook has more parts than any"))
            if sum(part.file_size for part in parts) > _MOST_UNPACKED:
                raise ImportRefused(worded("unpacked it would be larger than any chronology"))
            for part in parts:
                _check_part(package, part)
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError) as error:
        raise ImportRefused(worded("the workbook is damaged, or is locked"), SAVE_AS) from error
    except ValueError as error:
        raise ImportRefused(worded("the workbook is damaged"), SAVE_AS) from error


def _check_part(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    packed = max(part.compress_size, 1)
    if part.file_size > _MOST_UNPACKED_EACH or (
        part.file_size > _NO_BOMB and part.file_size / packed > _MOST_RATIO
    ):
        raise ImportRefused(
            worded("a part of the workbook would unpack to far more than it should")
        )
    if not part.filename.lower().endswith((".xml", ".rels", ".vml")):
        return
    import zlib

    try:
        with package.open(part) as file:
            before = b""
            while piece := file.read(_PIECE):
                if any(sign in before + piece for sign in _DECLARED):
                    raise ImportRefused(
                        worded("a part of the workbook declares entities of its own")
                    )
                before = piece[-32:]
    except zlib.error as error:
        raise ImportRefused(worded("the workbook is damaged"), SAVE_AS) from error


def _read(path: Path, settings: TableSettings) -> TableRead:
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True, data_only=True, keep_links=False)
    try:
        sheets = {sheet.title: sheet for sheet in book.worksheets}
        if not sheets:
            raise ImportRefused(worded("the workbook has no sheet with cells"))
        if settings.sheet and settings.sheet not in sheets:
            raise ImportRefused(
                worded("the workbook has no sheet {sheet}", sheet=quoted(settings.sheet))
            )
        wanted = [settings.sheet] if settings.sheet else _in_turn(list(sheets))
        for name in wanted:
            rows = _rows(sheets[name])
            if rows.taken:
                return TableRead(tuple(rows.taken), sheets=tuple(sheets), sheet=name)
    finally:
        book.close()
    raise ImportRefused(worded("it is empty"))


def _in_turn(names: list[str]) -> list[str]:
    return sorted(names, key=lambda name: name.casefold() != _PREFERRED)


def _rows(sheet: Any) -> Rows:
    rows = Rows()
    # What a sheet says of its own size is not believed.
    sheet.reset_dimensions()
    for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
        if len(cells) > MOST_COLUMNS and any(cell is not None for cell in cells[MOST_COLUMNS:]):
            raise ImportRefused(
                worded(
                    "row {number:,} has more than {most_columns} columns",
                    number=number,
                    most_columns=MOST_COLUMNS,
                )
            )
        rows.take(number, [_in_text(cell) for cell in cells[:MOST_COLUMNS]])
    return rows


def _in_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return "" if value in _ERRORS else cell_text(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat(timespec="minutes")
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return cell_text(str(value))


_ERRORS: Final = frozenset(
    ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#GETTING_DATA")
)


def _moment(value: datetime) -> str:
    # A spreadsheet counts days in fractions: what lies a breath beside the minute is the minute.
    rounded = (value + timedelta(seconds=30)).replace(second=0, microsecond=0)
    if (rounded.hour, rounded.minute) == (0, 0):
        return rounded.date().isoformat()
    return rounded.isoformat(timespec="minutes")
