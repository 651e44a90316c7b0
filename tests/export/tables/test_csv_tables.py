"""CSV that a spreadsheet opens as what it is, and in which nothing is a formula."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hostile_words import HOSTILE
from hypothesis import given
from hypothesis import strategies as st

from casefile.export.orders import Kind
from casefile.export.tables.cells import as_entered, guarded, text_of
from casefile.export.tables.choices import Delimiter, TableChoices
from casefile.store.library import Library

KINDS = (Kind.CHRONOLOGY, Kind.SUSPECTS, Kind.CHARGES, Kind.DOCUMENTS)


def rows(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


def begins_formula(cell: str) -> bool:
    """Whether the first thing to be seen in a cell is a sign that begins a formula."""
    seen = [
        sign
        for sign in cell
        if not sign.isspace() and unicodedata.category(sign) not in ("Cf", "Mn")
    ]
    return bool(seen) and unicodedata.normalize("NFKC", seen[0]) in ("=", "+", "-", "@")


def test_each_event_is_a_row_with_the_days_its_date_allows(
    sample: tuple[Library, str], made: Callable[..., Path]
) -> None:
    found = {row["What"]: row for row in rows(made(*sample, "c.csv", Kind.CHRONOLOGY))}
    assert len(found) == 24
    row = found["Joren Kast sentenced to six years in Halven"]
    assert (row["Earliest"], row["Latest"], row["Day, if certain"]) == (
        "2025-05-01",
        "2025-05-12",
        "",
    )
    assert row["As the source says it"] == "“Earlier this month”"
    assert "page 1" in row["Sources"]
    assert found["Detention sought for all four"]["Custody"] == "sought"
    assert found["Samira Haddani detained"]["Other dates"] == "5 May 2025 (Petra Ondrel, advocate)"
    assert "may have come before or after" in row["Order not established"]


def test_who_denies_an_event_is_not_among_those_who_say_so(
    library: Library, denied: str, made: Callable[..., Path]
) -> None:
    (row,) = rows(made(library, denied, "c.csv", Kind.CHRONOLOGY))
    assert (row["Who says so"], row["Disputed by"]) == ("the court", "the mayor")
    assert "page 1; disputes it)" in row["Quotes"]


def test_each_step_of_a_charge_is_a_row_and_the_one_that_stands_is_marked(
    sample: tuple[Library, str], made: Callable[..., Path]
) -> None:
    found = rows(made(*sample, "c.csv", Kind.CHARGES))
    forgery = [
        (row["Status"], row["As it stands"], row["Earliest"])
        for row in found
        if row["Article"] == "88" and row["Suspect"] == "Samira Haddani"
    ]
    assert forgery == [("charged", "no", "2025-05-08"), ("dropped", "yes", "2025-05-23")]


def test_suspects_and_documents_say_who_and_what_they_are(
    sample: tuple[Library, str], made: Callable[..., Path]
) -> None:
    suspects = {row["Called"]: row for row in rows(made(*sample, "s.csv", Kind.SUSPECTS))}
    assert suspects["Ilya Dovran"]["Other spellings"] == "Илья Довран; Ilia Dovran"
    assert suspects["R. T."]["Named"] == "no"
    documents = {row["File"]: row for row in rows(made(*sample, "d.csv", Kind.DOCUMENTS))}
    statement = documents["statement-41.pdf"]
    assert statement["Came in"] == "Your questions on the Harbour Archive case"
    assert len(statement["SHA-256"]) == 64


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("delimiter", Delimiter)
def test_lines_end_as_the_standard_says_and_every_row_has_every_cell(
    sample: tuple[Library, str], made: Callable[..., Path], kind: Kind, delimiter: Delimiter
) -> None:
    path = made(*sample, "t.csv", kind, tables=TableChoices(bom=True, delimiter=delimiter))
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\r\n")
    lengths = {
        len(row)
        for row in csv.reader(
            io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter.sign
        )
    }
    assert len(lengths) == 1


def test_no_cell_of_a_hostile_case_begins_a_formula(
    library: Library, hostile: str, made: Callable[..., Path]
) -> None:
    path = made(library, hostile, "c.csv", Kind.CHRONOLOGY)
    assert not path.read_bytes().startswith(b"\xef\xbb\xbf")
    found = rows(path)
    assert {as_entered(row["Details"]) for row in found} == set(map(text_of, HOSTILE))
    for row in found:
        for cell in row.values():
            assert not begins_formula(cell), cell
    # Whoever opens it with another delimiter finds no formula either.
    for sign in ";\t|":
        for cells in csv.reader(io.StringIO(path.read_text("utf-8"), newline=""), delimiter=sign):
            assert not any(begins_formula(cell) for cell in cells), cells


@given(st.text(st.sampled_from(" '=+-@＝﹣,;|\n\t\u200bab"), max_size=12))
def test_what_was_guarded_is_no_formula_and_comes_back_as_it_was(text: str) -> None:
    assert as_entered(guarded(text)) == text
    assert not begins_formula(guarded(text))


def test_choices_that_are_broken_are_the_usual_ones() -> None:
    chosen = TableChoices(bom=True, delimiter=Delimiter.TAB)
    assert TableChoices.from_json(chosen.as_json()) == chosen
    for broken in (None, [], {"bom": "yes", "delimiter": "pipe"}):
        assert TableChoices.from_json(broken) == TableChoices()
