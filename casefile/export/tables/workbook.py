"""Tables as an XLSX workbook (Office Open XML, ECMA-376), written straight into its file.

Not by openpyxl: that keeps each sheet in a file of the system's temporary folder until the workbook
is saved, and a case is written nowhere but where it was asked for. Here the same tables give the
same bytes, and there is no way to write a formula: texts are inline strings.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from casefile.export.orders import Job
from casefile.export.tables import workbook_parts as parts
from casefile.export.tables.cells import Cell, might_be_formula, text_of
from casefile.export.tables.columns import Table
from casefile.export.whole_file import ExportFailed
from casefile.model.wording import worded

MOST_ROWS: Final = 1_048_575
"""How many rows a sheet holds beside its headings."""

LONGEST: Final = 32_000
"""How many UTF-16 units of a text are kept; a cell holds 32,767."""

_MOST_BREAKS: Final = 250
_FIRST_DAY: Final = date(1900, 3, 1)  # Before it, spreadsheets do not agree on the calendar.
_DAY_ZERO: Final = datetime(1899, 12, 30)  # noqa: DTZ001 - a wall-clock moment
_ROWS_AT_ONCE: Final = 200
_ABOUT: Final = (26, 90)
_LINE: Final = 15  # points
_MOST_LINES: Final = 10
_LETTERS_ON_A_PAGE: Final = 190  # in 8 points, on A4 laid across


class _Sheets:
    """Turns rows to XML; remembers how many texts had to be shortened."""

    def __init__(self) -> None:
        self.shortened = 0
        self._room: Sequence[int] = ()

    def begin(self, widths: Sequence[int]) -> None:
        """Takes the widths of the columns of the sheet that is written next, in letters."""
        # Letters differ, and so do the fonts that stand in for the one asked for.
        self._room = [max(1, width - 2) for width in widths]

    def row(self, number: int, cells: Sequence[Cell], style: int | None = None) -> str:
        written = (
            self._cell(f"{parts.letters(place)}{number}", cell, style)
            for place, cell in enumerate(cells)
            if cell is not None and cell != ""
        )
        return f'<row r="{number}"{self._height(cells)}>{"".join(written)}</row>'

    def _height(self, cells: Sequence[Cell]) -> str:
        """The height of a row that is read in its columns' widths; no program finds it by itself.

        At most so high that several rows are in view: the rest of a long text shows when its cell
        is chosen.
        """
        lines = max(
            (
                sum(-(-max(len(line), 1) // width) for line in cell.split("\n"))
                for cell, width in zip(cells, self._room, strict=True)
                if isinstance(cell, str) and (len(cell) > width or "\n" in cell)
            ),
            default=1,
        )
        points = min(lines, _MOST_LINES) * _LINE
        return f' ht="{points}" customHeight="1"' if lines > 1 else ""

    def _cell(self, at: str, cell: Cell, style: int | None) -> str:
        if isinstance(cell, date) and (cell.date() if isinstance(cell, datetime) else cell) < (
            _FIRST_DAY
        ):
            cell = cell.isoformat()
        if isinstance(cell, datetime):
            days = (cell - _DAY_ZERO) / timedelta(days=1)
            return f'<c r="{at}" s="{parts.MOMENT}"><v>{days:.10g}</v></c>'
        if isinstance(cell, date):
            days_since = cell.toordinal() - _DAY_ZERO.toordinal()
            return f'<c r="{at}" s="{parts.DAY}"><v>{days_since}</v></c>'
        if isinstance(cell, (int, float)):
            return f'<c r="{at}" s="{parts.NUMBER}"><v>{cell:.15g}</v></c>'
        text = self._fitting(text_of(str(cell)))
        if style is None:
            # Marked as text for good: who edits the cell later makes no formula of it either.
            style = parts.GUARDED if might_be_formula(text) else parts.TEXT
        return (
            f'<c r="{at}" s="{style}" t="inlineStr"><is><t xml:space="preserve">'
            f"{parts.in_xml(text)}</t></is></c>"
        )

    def _fitting(self, text: str) -> str:
        if len(text) * 2 > LONGEST:
            units = text.encode("utf-16-le")
            if len(units) > LONGEST * 2:
                self.shortened += 1
                text = units[: LONGEST * 2].decode("utf-16-le", "ignore") + "…"
        if text.count("\n") > _MOST_BREAKS:
            lines = text.split("\n")
            text = "\n".join(lines[:_MOST_BREAKS]) + " " + " ".join(lines[_MOST_BREAKS:])
        return text


def write_workbook(
    tables: Sequence[Table], about: Sequence[tuple[str, Cell]], title: str, path: Path, job: Job
) -> int:
    """Writes a sheet for each table and, where there is something to say, one about the file.

    Returns how many texts were shortened to what a cell holds. Raises `ExportFailed` where a table
    has more rows than a sheet.
    """
    for one in tables:
        if one.count > MOST_ROWS:
            raise ExportFailed(
                worded(
                    "“{name}” has {rows:,} rows and a spreadsheet holds {most:,}. No file was "
                    "written. Choose CSV, or a part of the case.",
                    name=one.name,
                    rows=one.count,
                    most=MOST_ROWS,
                )
            )
    sheets = _Sheets()
    names = [one.name for one in tables] + (["About"] if about else [])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, content in parts.fixed_parts(tables, names, title, job.made_on):
            archive.writestr(_entry(name), content)
        for number, one in enumerate(tables, start=1):
            with archive.open(_entry(f"xl/worksheets/sheet{number}.xml"), "w") as file:
                for piece in _sheet(one, sheets, job, is_first=number == 1):
                    file.write(piece.encode())
        if about:
            name = f"xl/worksheets/sheet{len(names)}.xml"
            archive.writestr(_entry(name), _about_sheet(about, sheets))
    return sheets.shortened


def _entry(name: str) -> zipfile.ZipInfo:
    # A fixed moment and system, so that the same tables give the same bytes.
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o600 << 16
    return entry


def _sheet(one: Table, sheets: _Sheets, job: Job, *, is_first: bool) -> Iterator[str]:
    area = f"A1:{parts.letters(len(one.headings) - 1)}{one.count + 1}"
    selected = ' tabSelected="1"' if is_first else ""
    yield (
        f"{parts.XML}<worksheet {parts.MAIN}>"
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<dimension ref="{area}"/><sheetViews><sheetView{selected} workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/>{parts.columns(one.widths)}<sheetData>'
    )
    sheets.begin(one.widths)
    yield sheets.row(1, one.headings, parts.HEADING)
    pieces: list[str] = []
    for number, row in enumerate(one.rows):
        pieces.append(sheets.row(number + 2, row))
        if len(pieces) == _ROWS_AT_ONCE:
            yield "".join(pieces)
            pieces.clear()
            job.stop_if_cancelled()
            job.progress(number + 1, one.count, one.name)
    yield (
        f'{"".join(pieces)}</sheetData><autoFilter ref="{area}"/>'
        '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" orientation="landscape"'
        f' fitToWidth="{-(-sum(one.widths) // _LETTERS_ON_A_PAGE)}" fitToHeight="0"/>'
        f"<headerFooter><oddFooter>{escape('&L&A&R&P / &N')}</oddFooter></headerFooter>"
        "</worksheet>"
    )


def _about_sheet(about: Sequence[tuple[str, Cell]], sheets: _Sheets) -> str:
    sheets.begin(_ABOUT)
    rows = "".join(sheets.row(number, row) for number, row in enumerate(about, start=1))
    return (
        f"{parts.XML}<worksheet {parts.MAIN}>"
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/>{parts.columns(_ABOUT)}'
        f"<sheetData>{rows}</sheetData>"
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
        "</worksheet>"
    )
