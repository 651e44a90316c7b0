"""What may hide in a table or a file of entities: refused, or listed, and nothing is changed."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from chronology_made import workbook

from casefile.actions.chronology_mapping import guess
from casefile.actions.importing_chronology import plan_chronology, read_chronology
from casefile.actions.importing_entities import plan_entities
from casefile.intake.incoming.refusal import ImportRefused
from casefile.intake.incoming.table import MOST_ROWS, TableSettings
from casefile.intake.worker import ReadingRoom
from casefile.store.library import Library

Make = Callable[[Path], object]
HEAD = b"Date,Event\r\n"
ROW = b"1 May 2025,Something\r\n"


def data(content: bytes) -> Make:
    return lambda path: path.write_bytes(content)


def text(content: str) -> Make:
    return lambda path: path.write_text(content, encoding="utf-8")


def changed(name: str, change: Callable[[bytes], bytes]) -> Make:
    """A good workbook in which one part is changed."""

    def make(path: Path) -> None:
        good = workbook(path.with_name("good.xlsx"), [("Date", "Event"), ("1 May 2025", "A")])
        with zipfile.ZipFile(good) as package, zipfile.ZipFile(path, "w") as out:
            for part in package.infolist():
                inner = package.read(part)
                if part.filename == name:
                    inner = change(inner)
                out.writestr(part.filename, inner, zipfile.ZIP_DEFLATED)

    return make


def _entity(inner: bytes) -> bytes:
    declared = b'<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
    begin = inner.index(b"?>") + 2 if inner.startswith(b"<?xml") else 0
    return inner[:begin] + declared + inner[begin:]


def _bomb(inner: bytes) -> bytes:
    return inner.replace(b"</sheetData>", b" " * 60_000_000 + b"</sheetData>")


def _wide(inner: bytes) -> bytes:
    row = b'<row r="3"><c r="XFD3" t="inlineStr"><is><t>far</t></is></c></row>'
    return inner.replace(b"</sheetData>", row + b"</sheetData>")


def _zip(*names: str) -> Make:
    def make(path: Path) -> None:
        with zipfile.ZipFile(path, "w") as package:
            for name in names:
                package.writestr(name, "x")

    return make


SHEET = "xl/worksheets/sheet1.xml"
TABLES: dict[str, tuple[Make, str]] = {
    "nothing.csv": (data(b""), "it is empty"),
    "only spaces.csv": (data(b" \r\n \r\n"), "it is empty"),
    "NUL bytes.csv": (data(HEAD + b"1 May 2025,A\0B\r\n"), "NUL signs"),
    "a cell of 10 MB.csv": (data(HEAD + b"1 May 2025," + b"x" * 10_000_000), "100,000 characters"),
    "a million columns.csv": (data(HEAD + b"x," * 1_000_000 + b"\r\n"), "more than 200 columns"),
    "too many rows.csv": (data(HEAD + ROW * (MOST_ROWS + 1)), "more than 50,000 rows"),
    "a PDF.csv": (data(b"%PDF-1.7\n%\xe2\xe3\n1 0 obj"), "it is a PDF"),
    "a program.csv": (data(b"\x7fELF\x02\x01\x01" + b"\0" * 100), "it is a program"),
    "an old Excel file.csv": (data(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "old or a locked Excel"),
    "an unclosed quote.csv": (data(HEAD + b'1 May 2025,"Some\r\n' + ROW * 9), "is never closed"),
    "an unclosed quote in a long file.csv": (
        data(HEAD + b'1 May 2025,"Some\r\n' + ROW * 20_000),
        "100,000 characters",
    ),
    "signs after a quote.csv": (data(HEAD + b'1 May 2025,"A"B\r\n'), "where none can"),
    "UTF-32.csv": (data("Date,Event\n1 May 2025,A\n".encode("utf-32")), "UTF-32"),
    "half of UTF-16.csv": (data(b"\xff\xfe" + "Date".encode("utf-16-le") + b"x"), "not UTF-16"),
    "a folder.csv": (lambda path: path.mkdir(), "not an ordinary file"),
    "no workbook.xlsx": (_zip("word/document.xml"), "without a workbook"),
    "cut short.xlsx": (data(b"PK\x03\x04" + b"\0" * 40), "damaged"),
    "a workbook without content.xlsx": (_zip("xl/workbook.xml"), "damaged"),
    "a bomb.xlsx": (changed(SHEET, _bomb), "unpack to far more"),
    "an external entity.xlsx": (changed(SHEET, _entity), "declares entities"),
    "an entity in the workbook.xlsx": (changed("xl/workbook.xml", _entity), "declares entities"),
    "a cell in the last column.xlsx": (changed(SHEET, _wide), "more than 200 columns"),
    "no XML.xlsx": (changed(SHEET, lambda _: b"<worksheet><sheetData><row"), "damaged"),
    "a workbook of another kind.xlsx": (
        changed("xl/workbook.xml", lambda _: b"<workbook/>"),
        "no sheet|damaged",
    ),
}
PERSON = {"id": "a", "schema": "Person", "properties": {"name": ["A"]}}
FILES_OF_ENTITIES: dict[str, tuple[Make, str]] = {
    "nothing.json": (data(b""), "it is empty"),
    "no JSON.json": (text("Date,Event\n"), "it is no JSON"),
    "a broken line.json": (text(json.dumps(PERSON) + "\n{broken"), "line 2 of it is no JSON"),
    "nested a million deep.json": (text("[" * 1_000_000), "nested too deeply|no JSON"),
    "deep inside an entity.json": (
        text('{"id": "a", "schema": "Person", "properties": ' + '{"a":' * 200_000),
        "nested too deeply|no JSON",
    ),
    "not UTF-8.json": (data('{"id": "ж"}'.encode("cp1251")), "not UTF-8"),
    "no number.json": (
        text('{"id": "a", "schema": "Person", "properties": {"x": [NaN]}}\n{}'), "no JSON",
    ),
    "a list of numbers.json": (text("[1, 2, 3]"), "has no schema"),
    "no schema.json": (text('{"id": "a"}'), "has no schema"),
    "a schema that is a list.json": (text('{"id": "a", "schema": ["Person"]}'), "has no schema"),
    "no identity.json": (text('{"schema": "Person"}'), "has no identity"),
    "an endless identity.json": (text(json.dumps(PERSON | {"id": "x" * 1000})), "no identity"),
    "properties that are none.json": (text(json.dumps(PERSON | {"properties": "x"})), "are none"),
    "a value within a value.json": (
        text(json.dumps(PERSON | {"properties": {"name": [["A"]]}})), "is no text",
    ),
    "a value of 1 MB.json": (
        text(json.dumps(PERSON | {"properties": {"name": ["x" * 1_000_000]}})),
        "100,000 characters",
    ),
    "a million values.json": (
        text(json.dumps(PERSON | {"properties": {"name": ["x"] * 1_000_000}})), "20,000 values",
    ),
}  # fmt: skip


@pytest.fixture
def unchanged(library: Library, case_id: str) -> Iterator[str]:
    """A case; after the test its library has to be the same to the byte."""
    before = everything(library)
    yield case_id
    assert everything(library) == before


def everything(library: Library) -> bytes:
    """Every table and every row, journal and index included."""
    with library.read() as connection:
        names = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master").all()
        rows = [
            tuple(row)
            for name, made in names
            if made and made.startswith("CREATE TABLE")
            for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')  # noqa: S608
        ]
    return repr((sorted(map(repr, names)), rows)).encode()


@pytest.mark.parametrize("name", TABLES)
def test_a_hostile_table_is_refused(
    unchanged: str, room: ReadingRoom, tmp_path: Path, name: str
) -> None:
    make, why = TABLES[name]
    path = tmp_path / name
    make(path)
    assert unchanged
    with pytest.raises(ImportRefused, match=why) as refused:
        read_chronology(room, path)
    assert "was not imported" in refused.value.message
    assert "Your library is unchanged." in refused.value.message


@pytest.mark.parametrize("name", FILES_OF_ENTITIES)
def test_a_hostile_file_of_entities_is_refused(
    library: Library, unchanged: str, room: ReadingRoom, tmp_path: Path, name: str
) -> None:
    make, why = FILES_OF_ENTITIES[name]
    path = tmp_path / name
    make(path)
    with pytest.raises(ImportRefused, match=why) as refused:
        plan_entities(library, path, room, unchanged)
    assert "Your library is unchanged." in refused.value.message


def test_a_table_in_another_encoding_than_the_one_chosen_is_refused(
    unchanged: str, room: ReadingRoom, tmp_path: Path
) -> None:
    path = tmp_path / "theirs.csv"
    path.write_bytes("Дата;Событие\n1 мая 2025;А\n".encode("cp1251"))
    assert unchanged
    with pytest.raises(ImportRefused, match="not UTF-8: that breaks off in line 1"):
        read_chronology(room, path, TableSettings(encoding="utf-8"))


def test_a_formula_is_never_computed_and_its_kept_value_is_a_text(
    library: Library, unchanged: str, room: ReadingRoom, tmp_path: Path
) -> None:
    rows = [("Date", "Event"), ("1 May 2025", '=WEBSERVICE("http://a.example/")'), ("x", "=1+1")]
    path = workbook(tmp_path / "formulas.xlsx", rows)
    read = read_chronology(room, path)
    plan = plan_chronology(library, unchanged, read, guess(read))
    assert plan.rows == ()
    assert [(one.number, one.why) for one in plan.not_understood] == [
        (2, "It does not say what happened."),
        (3, "It does not say what happened."),
    ]


def test_entities_that_lead_in_a_circle_end(
    library: Library, unchanged: str, room: ReadingRoom, tmp_path: Path
) -> None:
    circle = [
        {"id": "a", "schema": "Event", "properties": {"name": ["A"], "involved": ["b", "a"]}},
        {"id": "b", "schema": "LegalEntity", "properties": {"name": ["B"], "parent": ["b", "a"]}},
        {"id": "c", "schema": "CourtCaseParty", "properties": {"party": ["c"], "case": ["c"]}},
        {"id": "d", "schema": "UnknownLink", "properties": {"subject": ["d"], "object": ["a"]}},
        {"id": "e", "schema": "Person", "properties": {"name": ["E"]}},
        {"id": "e", "schema": "Company", "properties": {"name": ["Also E"]}},
    ]
    path = tmp_path / "circle.json"
    path.write_text("\n".join(map(json.dumps, circle)), encoding="utf-8")
    plan = plan_entities(library, path, room, unchanged)
    assert [one.said.title for one in plan.events] == ["A"]
    assert [one.why for one in plan.not_understood] == ["It names no party of the file."]
    assert plan.not_taken == {"UnknownLink": 1}


def test_schemata_that_do_not_exist_are_counted_and_not_taken(
    library: Library, unchanged: str, room: ReadingRoom, tmp_path: Path
) -> None:
    path = tmp_path / "odd.json"
    odd = [{"id": str(number), "schema": "Spell", "properties": {}} for number in range(3)]
    path.write_text("\n".join(map(json.dumps, odd)), encoding="utf-8")
    plan = plan_entities(library, path, room, unchanged)
    assert plan.is_needless
    assert plan.not_taken == {"Spell": 3}


def test_words_of_a_stranger_do_not_break_the_line_they_are_told_in(
    library: Library, unchanged: str, room: ReadingRoom, tmp_path: Path
) -> None:
    path = tmp_path / "odd.csv"
    path.write_text('Date,Event\n"soon\n\n\x1b[31m","A\x07B\nC"\n', encoding="utf-8")
    read = read_chronology(room, path)
    plan = plan_chronology(library, unchanged, read, guess(read))
    (one,) = plan.not_understood
    assert "\n" not in one.what + one.why
    assert "\x1b" not in one.what + one.why


@pytest.mark.parametrize("sign", [",", "([", "p 1 ", "“a” (b, page 1; "])
def test_cells_made_to_be_searched_for_ever_are_kept_as_the_words_they_are(
    library: Library, unchanged: str, room: ReadingRoom, tmp_path: Path, sign: str
) -> None:
    # Of each sign in a run, whatever follows it was once looked through: minutes for such a cell.
    cell = sign * (99_000 // len(sign)) + "x"
    path = tmp_path / "long.csv"
    path.write_text(
        f'Date,Event,Source,Quote,Said by\n1 May 2025,A,"{cell}","{cell}","{cell}"\n',
        encoding="utf-8",
    )
    read = read_chronology(room, path)
    (row,) = plan_chronology(library, unchanged, read, guess(read)).coming
    assert row.cited == ()
    assert row.row.details.count(cell) == 3
