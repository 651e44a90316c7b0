"""A table that somebody kept: read in a worker, handed back as plain texts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from casefile.intake.incoming.refusal import ImportRefused
from casefile.intake.plain import clean
from casefile.model.wording import worded

MOST_ROWS: Final = 50_000
MOST_COLUMNS: Final = 200
LONGEST_CELL: Final = 100_000
"""Characters; a cell of a spreadsheet holds 32,767 (ECMA-376, part 1, 18.18.37)."""
MOST_BYTES: Final = 100_000_000
MOST_CHARACTERS: Final = 60_000_000
"""Of all cells together: what comes back from a worker is held by the window."""

_NO_TABLES: Final = (
    (b"%PDF-", worded("it is a PDF, whatever its name says")),
    (b"\xd0\xcf\x11\xe0", worded("it is an old or a locked Excel file")),
    (b"SQLite format 3\0", worded("it is a database")),
    (b"\x7fELF", worded("it is a program")),
    (b"MZ\x90", worded("it is a program")),
    (b"\x1f\x8b", worded("it is a compressed file")),
    (b"\x89PNG", worded("it is a picture")),
    (b"\xff\xd8\xff", worded("it is a picture")),
    (b"{\\rtf", worded("it is a Rich Text file")),
)
SAVE_AS: Final = worded("Open it where it was made and save it as XLSX or as CSV in UTF-8.")


@dataclass(frozen=True, slots=True)
class TableSettings:
    """How a file is read, where the user knows better; empty is found out from its content.

    `encoding` is one of `separated.ENCODINGS`, `delimiter` one of `separated.DELIMITERS`, `sheet`
    a sheet of a workbook.
    """

    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row; `number` counts from 1 as a spreadsheet does, empty rows included."""

    number: int
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        return self.cells[column] if 0 <= column < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class TableRead:
    """The rows of a file that hold anything, headings included, as texts without spaces around.

    `encoding` and `delimiter` say how a text file was read, `is_guess` that its encoding is only
    likely; `sheets` and `sheet` of what a workbook consists, and which of it this is. Days of a
    workbook are ISO 8601.
    """

    rows: tuple[TableRow, ...]
    encoding: str = ""
    is_guess: bool = False
    delimiter: str = ""
    sheets: tuple[str, ...] = ()
    sheet: str = ""

    @property
    def width(self) -> int:
        return max((len(row.cells) for row in self.rows), default=0)

    @property
    def is_text(self) -> bool:
        return not self.sheets


def read_table(path: Path, settings: TableSettings) -> TableRead:
    """Reads a CSV file or a workbook, known by its content. Runs in a worker.

    Raises `ImportRefused` for what is neither, is damaged, or is larger than any chronology.
    """
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise ImportRefused(worded("it is not an ordinary file"))
        with path.open("rb") as file:
            head = file.read(1024)
    except OSError as error:
        raise ImportRefused(
            worded("it cannot be read ({why})", why=error.strerror or error)
        ) from None
    if not head.strip():
        raise ImportRefused(worded("it is empty"))
    if size > MOST_BYTES:
        raise ImportRefused(
            worded("it is larger than {most_bytes} MB", most_bytes=MOST_BYTES // 1000000),
            worded("Import its parts."),
        )
    for magic, what in _NO_TABLES:
        if head.startswith(magic):
            raise ImportRefused(what, SAVE_AS)
    try:
        if head.startswith(b"PK"):
            from casefile.intake.incoming.workbook import read_workbook

            return read_workbook(path, settings)
        from casefile.intake.incoming.separated import read_separated

        return read_separated(path, settings)
    except MemoryError:
        raise ImportRefused(worded("reading it took too much memory")) from None


class Rows:
    """Takes rows one by one as long as they are those of a table of bounded size."""

    def __init__(self) -> None:
        self.taken: list[TableRow] = []
        self._characters = 0

    def take(self, number: int, cells: list[str]) -> None:
        """Takes a row; an empty one is passed over. Raises `ImportRefused` where it is too much."""
        while cells and not cells[-1]:
            cells.pop()
        if not cells:
            return
        if len(self.taken) >= MOST_ROWS:
            raise ImportRefused(
                worded("it has more than {most_rows:,} rows", most_rows=MOST_ROWS),
                worded("Divide it and import the parts."),
            )
        if len(cells) > MOST_COLUMNS:
            raise ImportRefused(
                worded(
                    "row {number:,} has more than {most_columns} columns",
                    number=number,
                    most_columns=MOST_COLUMNS,
                )
            )
        longest = max(map(len, cells))
        if longest > LONGEST_CELL:
            raise ImportRefused(
                worded(
                    "a cell in row {number:,} holds more than {longest_cell:,} characters",
                    number=number,
                    longest_cell=LONGEST_CELL,
                )
            )
        self._characters += sum(map(len, cells))
        if self._characters > MOST_CHARACTERS:
            raise ImportRefused(
                worded("its cells hold more text than a chronology"), worded("Import its parts.")
            )
        self.taken.append(TableRow(number, tuple(cells)))


def cell_text(text: str) -> str:
    """A text as it is kept: plain line ends, nothing that is no text, no spaces around it."""
    return clean(text).strip()
