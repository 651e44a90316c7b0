"""How the command line understands dates, and what it refuses to guess."""

from __future__ import annotations

from pathlib import Path

import pytest
from varsk_case import Casefile


def test_a_phrase_is_shown_with_what_it_allows(casefile: Casefile) -> None:
    answer = casefile("date", "Earlier this month", "--anchor", "25 April 2025", "--json")
    assert (answer.code, answer.json) == (
        0,
        {
            "phrase": "Earlier this month",
            "edtf": "[2025-04-01..2025-04-25]",
            "earliest": "2025-04-01",
            "latest": "2025-04-25",
        },
    )
    assert (
        "1 to 25 Apr 2025" in casefile("date", "Earlier this month", "--anchor", "2025-04-25").out
    )


@pytest.mark.parametrize(
    ("one", "other", "order"),
    [
        ("Earlier this month", "April 19", "cannot tell"),
        ("April 19", "Earlier this month", "cannot tell"),
        ("April 19", "April 22", "before"),
        ("June 2025", "April 22", "after"),
        ("since July 2024", "April 22", "cannot tell"),
    ],
)
def test_two_dates_compare_three_ways(casefile: Casefile, one: str, other: str, order: str) -> None:
    words = ["date", one, "--compare", other, "--anchor", "2025-04-25"]
    assert casefile(*words, "--json").json["order"] == order
    assert casefile(*words).out.rstrip().endswith(order)


@pytest.mark.parametrize("phrase", ["", "soon", "31 February 2025", "April 19", "\U0001f600" * 50])
def test_what_is_not_understood_is_not_guessed(casefile: Casefile, phrase: str) -> None:
    answer = casefile("date", phrase)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.count("\n") == 1


def test_an_anchor_must_be_one_day(casefile: Casefile) -> None:
    assert casefile("date", "Earlier this month", "--anchor", "April 2025").code == 1


def test_a_date_is_seen_from_the_document_that_is_quoted(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    later = tmp_path / "later.txt"
    later.write_text("The carter appealed earlier this month.", encoding="utf-8")
    assert casefile("attach", library, "Varsk", later, "--published", "20 June 2025").code == 0
    words = ["event", library, "Varsk", "Appeal", "--when", "earlier this month", "--json"]
    quoted = casefile(*words, "--quote", "appealed earlier this month").json
    assert (quoted["when"]["earliest"], quoted["when"]["latest"]) == ("2025-06-01", "2025-06-20")
    named = casefile(*words, "--document", "varsk.txt").json
    assert named["when"]["latest"] == "2025-04-25"
    said = casefile(*words, "--anchor", "3 May 2025").json
    assert said["when"]["latest"] == "2025-05-03"


def test_of_two_days_of_publication_none_is_guessed(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    later = tmp_path / "later.txt"
    later.write_text("Nothing new.", encoding="utf-8")
    assert casefile("attach", library, "Varsk", later, "--published", "20 June 2025").code == 0
    before = casefile("events", library, "--json").out
    refused = casefile("event", library, "Varsk", "Appeal", "--when", "earlier this month")
    assert refused.code == 1
    assert casefile("events", library, "--json").out == before


def test_a_date_that_cannot_be_told_may_be_left_out(casefile: Casefile, library: Path) -> None:
    assert (
        casefile("event", library, "Varsk", "Meeting", "--undated", "--json").json["when"] is None
    )
    assert casefile("events", library, "Varsk", "--json").json[-1]["title"] == "Meeting"
