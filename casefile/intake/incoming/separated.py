"""CSV as people have it: in some encoding, with some delimiter, both found out and told."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import sys
from collections import Counter
from pathlib import Path
from typing import Final

from casefile.intake.incoming.refusal import ImportRefused
from casefile.intake.incoming.table import (
    LONGEST_CELL,
    MOST_COLUMNS,
    SAVE_AS,
    Rows,
    TableRead,
    TableSettings,
    cell_text,
)
from casefile.intake.plain import guess_encoding
from casefile.model.wording import worded

ENCODINGS: Final = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "cp1251": "Windows-1251 (Cyrillic)",
    "cp1252": "Windows-1252 (Western)",
    "cp1250": "Windows-1250 (Central European)",
    "koi8-r": "KOI8-R (Cyrillic)",
    "cp866": "DOS-866 (Cyrillic)",
}
"""The encodings a user may choose, and what they are called."""

DELIMITERS: Final = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
"""What may part cells, and what it is called."""

_LOOKED_AT: Final = 60
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, ""),
    (codecs.BOM_UTF32_BE, ""),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_separated(path: Path, settings: TableSettings) -> TableRead:
    """The rows of a CSV file (RFC 4180, but for encoding and delimiter)."""
    data = path.read_bytes()
    text, encoding, is_guess = _decoded(data, settings.encoding)
    del data
    if "\0" in text:
        raise ImportRefused(worded("it holds NUL signs and so is no text"), SAVE_AS)
    delimiter = settings.delimiter or _delimiter(text)
    if delimiter not in DELIMITERS:
        raise ImportRefused(worded("cells are parted by a comma, semicolon, tab or bar"))
    csv.field_size_limit(LONGEST_CELL + 2)
    rows = Rows()
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            if len(cells) > MOST_COLUMNS and any(cells[MOST_COLUMNS:]):
                raise ImportRefused(
                    worded(
                        "row {number:,} has more than {most_columns} columns",
                        number=number,
                        most_columns=MOST_COLUMNS,
                    )
                )
            rows.take(number, [cell_text(cell) for cell in cells[: MOST_COLUMNS + 1]])
    except csv.Error as error:
        raise _broken(number + 1, str(error)) from None
    if not rows.taken:
        raise ImportRefused(worded("it is empty"))
    return TableRead(tuple(rows.taken), encoding, is_guess, delimiter)


def _broken(number: int, error: str) -> ImportRefused:
    if "field limit" in error:
        return ImportRefused(
            worded(
                "a cell in row {number:,} holds more than {longest_cell:,} characters",
                number=number,
                longest_cell=LONGEST_CELL,
            ),
            worded("A quotation mark that is never closed makes one cell of all that follows."),
        )
    if "unexpected end" in error:
        return ImportRefused(
            worded(
                "a quotation mark that is opened in row {number:,} is never closed", number=number
            ),
            SAVE_AS,
        )
    return ImportRefused(
        worded("in row {number:,} quotation marks stand where none can", number=number), SAVE_AS
    )


def _decoded(data: bytes, chosen: str) -> tuple[str, str, bool]:
    """The text, its encoding, and whether that is only likely."""
    if chosen:
        if chosen not in ENCODINGS:
            raise ImportRefused(worded("its encoding is none that is known here"))
        return _strictly(data, chosen), chosen, False
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            if not encoding:
                raise ImportRefused(worded("it is UTF-32, which is not read here"), SAVE_AS)
            return _strictly(data, encoding), encoding, False
    try:
        return data.decode("utf-8"), "utf-8", False
    except UnicodeDecodeError:
        guess = codecs.lookup(guess_encoding(data)).name
        encoding = guess if guess in ENCODINGS else "cp1252"
        return _strictly(data, encoding), encoding, True


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode("utf-8-sig" if encoding == "utf-8" else encoding)
    except UnicodeError as error:
        place = getattr(error, "start", 0)
        line = data[:place].count(b"\n") + 1
        raise ImportRefused(
            worded(
                "its text is not {encodings}: that breaks off in line {line:,}",
                encodings=ENCODINGS[encoding],
                line=line,
            ),
            worded("Choose another encoding. {save_as}", save_as=SAVE_AS),
        ) from None


def _delimiter(text: str) -> str:
    """The delimiter that makes most of the first rows as wide as each other, and wide."""
    best = (0.0, 0)
    found = ","
    for sign in DELIMITERS:
        widths = _widths(text, sign)
        if not widths:
            continue
        width, often = max(Counter(widths).items(), key=lambda pair: (pair[0] > 1, pair[1]))
        score = (often / len(widths) if width > 1 else 0.0, width)
        if score > best:
            best, found = score, sign
    return found


def _widths(text: str, sign: str) -> list[int]:
    csv.field_size_limit(sys.maxsize)
    reader = csv.reader(io.StringIO(text[:400_000], newline=""), delimiter=sign)
    try:
        return [len(row) for row in itertools.islice(reader, _LOOKED_AT) if row]
    except csv.Error:
        return []
