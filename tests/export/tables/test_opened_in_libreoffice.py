"""CSV and XLSX opened by a spreadsheet program, and read back as what it understood."""

from __future__ import annotations

import html
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hostile_words import HOSTILE

from casefile.export.orders import Kind
from casefile.export.tables.cells import guarded, text_of
from casefile.store.library import Library

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="there is no LibreOffice here")

_IMPORT = "CSV:44,34,76,1"  # comma, double quotes, UTF-8, from the first line


def opened(path: Path, out: Path, *options: str) -> str:
    """The content of a spreadsheet as OpenDocument, after a program opened and saved it."""
    assert SOFFICE is not None
    subprocess.run(
        [
            SOFFICE, f"-env:UserInstallation=file://{out / 'profile'}", "--headless",
            *options, "--convert-to", "ods", "--outdir", str(out), str(path),
        ],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    with zipfile.ZipFile(out / f"{path.stem}.ods") as archive:
        return html.unescape(archive.read("content.xml").decode())


def test_a_spreadsheet_finds_texts_and_days_and_no_formula(
    library: Library, hostile: str, made: Callable[..., Path], tmp_path: Path
) -> None:
    table = made(library, hostile, "table.csv", Kind.CHRONOLOGY)
    book = made(library, hostile, "book.xlsx", Kind.WORKBOOK)
    as_table = opened(table, tmp_path, f"--infilter={_IMPORT}")
    as_book = opened(book, tmp_path)
    for content in (as_table, as_book):
        assert "table:formula" not in content
        assert 'office:date-value="2025-04-01' in content
    for words in map(text_of, HOSTILE):
        if words.isascii() and not set(words) & set("<>&\"'\n") and "  " not in words:
            assert guarded(words) in as_table, words
            assert words in as_book, words
