"""Chronologies and entities come in by the command line as they do in the window."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from varsk_case import Casefile

CASE = "Bring in"
THEIRS = """Date,Event,People,Remark,Number
03/04/2025,Call,Ann,by telephone,1
13/04/2025,Visit,Ann; Bo,,2
some time,Letter,,,3
"""


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    path = tmp_path / "theirs.csv"
    path.write_text(THEIRS, encoding="utf-8")
    return path


@pytest.fixture
def fresh(tmp_path: Path, casefile: Casefile) -> Path:
    """A library with one empty case."""
    path = tmp_path / "Fresh.casefile"
    assert casefile("new", path).code == 0
    assert casefile("case", path, CASE).code == 0
    return path


def data(casefile: Casefile, *words: object) -> Any:
    answer = casefile(*words, "--json")
    assert answer.code == 0, answer.err
    return json.loads(answer.out)


def titles(casefile: Casefile, library: Path) -> list[str]:
    return [one["title"] for one in data(casefile, "events", library, CASE)]


def test_a_dry_run_says_what_would_come_and_writes_nothing(
    casefile: Casefile, fresh: Path, theirs: Path
) -> None:
    answer = casefile("import", fresh, theirs, "--case", CASE, "--dry-run")
    assert answer.code == 0
    assert answer.out.startswith(
        "3 rows: 1 would be added, 0 are there already, 2 were not understood\n"
    )
    assert "can be read as 3 April 2025 or as 4 March 2025" in answer.out
    assert "Columns that were not taken: Number" in answer.err
    assert titles(casefile, fresh) == []


def test_the_order_of_dates_and_the_columns_may_be_said(
    casefile: Casefile, fresh: Path, theirs: Path
) -> None:
    said = data(
        casefile, "import", fresh, theirs, "--case", "Bring", "--dates", "day-month",
        "--map", "details=,place=Remark",
    )  # fmt: skip
    assert (said["added"], said["new_parties"], said["imported"]) == (2, 2, True)
    assert said["columns"]["place"] == "Remark"
    assert [one["row"] for one in said["not_understood"]] == [4]
    found = {one["title"]: one for one in data(casefile, "events", fresh, CASE)}
    assert found["Call"]["when"]["earliest"] == "2025-04-03"
    assert casefile("undo", fresh).code == 0
    assert titles(casefile, fresh) == []


def test_importing_twice_adds_nothing(casefile: Casefile, fresh: Path, theirs: Path) -> None:
    words = ("import", fresh, theirs, "--case", CASE, "--dates", "day-month")
    assert casefile(*words).out.startswith("3 rows: 2 added, 0 there already, 1 not understood")
    assert casefile(*words).out.startswith("3 rows: 0 added, 2 there already, 1 not understood")
    assert titles(casefile, fresh) == ["Call", "Visit"]


def test_our_own_export_comes_back_through_the_command_line(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    case = data(casefile, "cases", library)[0]
    for name in ("out.csv", "out.xlsx", "out.ftm.json"):
        out = tmp_path / name
        assert casefile("export", library, case["title"], out).code == 0
        said = data(casefile, "import", library, out, "--case", case["title"])
        assert not said["imported"], name
        assert said["not_understood"] == []


@pytest.mark.parametrize(
    ("more", "why"),
    [
        (["--map", "date=Datum"], "No column is called “Datum”"),
        (["--map", "colour=Date"], "“colour” is nothing that a column can be"),
        (["--map", "title="], "no column is known to say what happened"),
        (["--encoding", "klingon"], "its encoding is none that is known here"),
    ],
)
def test_what_cannot_be_meant_is_refused(
    casefile: Casefile, fresh: Path, theirs: Path, more: list[str], why: str
) -> None:
    answer = casefile("import", fresh, theirs, "--case", CASE, *more)
    assert answer.code == 1
    assert why in answer.err
    assert titles(casefile, fresh) == []


def test_a_table_needs_to_be_told_its_case(casefile: Casefile, fresh: Path, theirs: Path) -> None:
    answer = casefile("import", fresh, theirs)
    assert answer.code == 1
    assert "Say into which case with --case" in answer.err
