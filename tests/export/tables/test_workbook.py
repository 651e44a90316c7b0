"""XLSX in which texts stay texts, days are days, and nothing tells of who made it."""

from __future__ import annotations

import datetime
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from hostile_words import HOSTILE

from casefile.actions.events import add_event
from casefile.export.orders import Kind
from casefile.export.tables import workbook
from casefile.export.tables.cells import text_of
from casefile.model.dates import understand
from casefile.store.library import Library


def test_a_workbook_has_a_sheet_for_each_table_and_one_about_itself(
    sample: tuple[Library, str], made: Callable[..., Path]
) -> None:
    book = openpyxl.load_workbook(made(*sample, "w.xlsx", Kind.WORKBOOK))
    assert book.sheetnames == ["Chronology", "Suspects", "Charges", "Documents", "About"]
    chronology = book["Chronology"]
    assert chronology.freeze_panes == "A2"
    assert chronology.auto_filter.ref == "A1:X25"
    assert all(cell.font.b for cell in chronology[1])
    about = {row[0].value: row[1].value for row in book["About"]}
    assert about["Made on"] == datetime.datetime(2025, 6, 1)  # noqa: DTZ001 - as read
    assert about["Case"] == "Harbour Archive manuscripts"


def test_only_a_day_is_a_date_and_what_no_spreadsheet_can_count_is_text(
    library: Library, case_id: str, made: Callable[..., Path]
) -> None:
    for phrase in ("2025-04-19", "2025-04", "1899-12-31", "2025-04-19T10:30", "9999-12-31"):
        add_event(library, case_id, phrase, understand(phrase))
    sheet = openpyxl.load_workbook(made(library, case_id, "c.xlsx", Kind.CHRONOLOGY)).active
    heads = [cell.value for cell in sheet[1]]
    found = {
        row[heads.index("What")].value: (
            row[heads.index("Day, if certain")].value,
            row[heads.index("Earliest")].value,
            row[heads.index("Latest")].value,
        )
        for row in sheet.iter_rows(min_row=2)
    }
    at = datetime.datetime
    assert found["2025-04-19"] == (at(2025, 4, 19),) * 3
    assert found["2025-04"] == (None, at(2025, 4, 1), at(2025, 4, 30))
    assert found["1899-12-31"] == ("1899-12-31",) * 3
    assert found["2025-04-19T10:30"][1] == at(2025, 4, 19, 10, 30)
    assert found["9999-12-31"][1] == at(9999, 12, 31)


def test_no_text_is_a_formula_and_each_is_read_as_it_was_written(
    library: Library, hostile: str, made: Callable[..., Path]
) -> None:
    path = made(library, hostile, "w.xlsx", Kind.WORKBOOK)
    book = openpyxl.load_workbook(path)
    texts = {cell.value for row in book["Chronology"].iter_rows() for cell in row}
    escaped = {words.replace("_x0041_", "_x005F_x0041_") for words in map(text_of, HOSTILE)}
    assert escaped <= texts
    for sheet in book:
        for row in sheet.iter_rows():
            assert all(cell.data_type in "snd" for cell in row)
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            assert b"<f>" not in archive.read(name)
    risky = [cell for row in book["Chronology"].iter_rows() for cell in row if cell.value == "+1+1"]
    assert risky
    assert all(cell.quotePrefix for cell in risky)


def test_the_same_case_gives_the_same_bytes(
    sample: tuple[Library, str], made: Callable[..., Path]
) -> None:
    first = made(*sample, "a.xlsx", Kind.WORKBOOK).read_bytes()
    assert made(*sample, "b.xlsx", Kind.WORKBOOK).read_bytes() == first


def test_nothing_of_a_case_is_left_in_the_folder_for_temporary_files(
    sample: tuple[Library, str],
    made: Callable[..., Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    watched = tmp_path / "temporary"
    watched.mkdir(mode=0o500)
    monkeypatch.setattr("tempfile.tempdir", str(watched))
    monkeypatch.setattr("tempfile._mkstemp_inner", _refused)
    made(*sample, "w.xlsx", Kind.WORKBOOK)
    assert list(watched.iterdir()) == []


def _refused(*_: object) -> None:
    raise AssertionError("a temporary file was made")


def test_a_text_longer_than_a_cell_is_cut_and_said_to_be(
    library: Library, case_id: str, tmp_path: Path
) -> None:
    from casefile.actions.exporting import export
    from casefile.export.orders import Order

    add_event(library, case_id, "Long", None, description="😀" * 20_000)
    out = tmp_path / "c.xlsx"
    made = export(library, [case_id], out, Order(Kind.CHRONOLOGY))
    assert "1 text is cut" in made.remarks[0]
    cells = [cell.value for cell in openpyxl.load_workbook(out).active[2] if cell.value]
    longest = max(map(str, cells), key=len)
    assert longest == "😀" * (workbook.LONGEST // 2) + "…"
