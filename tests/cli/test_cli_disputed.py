"""Disputed dates by the command line: who else says what, and which is preferred."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from varsk_case import ARTICLE, Casefile


def dates(casefile: Casefile, library: Path, title: str) -> tuple[str, list[tuple[str, str]]]:
    event = next(
        one for one in casefile("events", library, "Varsk", "--json").json if one["title"] == title
    )
    return event["when"]["edtf"], [
        (other["when"]["edtf"], other["said_by"]) for other in event["other_dates"]
    ]


def test_another_date_stands_in_the_lists_with_who_says_so(
    casefile: Casefile, library: Path
) -> None:
    answer = casefile(
        "dispute", library, "Varsk", "four det", "--when", "April 21", "--attribution", "the lawyer"
    )
    assert answer.code == 0
    assert answer.out.strip() == "19 Apr 2025, or 21 Apr 2025: Four detained"
    assert dates(casefile, library, "Four detained") == (
        "2025-04-19",
        [("2025-04-21", "the lawyer")],
    )
    listed = casefile("events", library, "Varsk").out
    row = next(one for one in listed.splitlines() if "Four detained" in one)
    assert "19 Apr 2025; or 21 Apr 2025 (the lawyer)" in row
    assert "disputed" in row


def test_a_passage_that_gives_another_date_is_cited_as_disputing(
    casefile: Casefile, library: Path
) -> None:
    answer = casefile(
        "dispute", library, "Varsk", "Four detained", "--when", "on April 22",
        "--quote", "The case became known on April 22", "--attribution", "Radio Tarn", "--json",
    )  # fmt: skip
    assert answer.code == 0
    (other,) = answer.json["other_dates"]
    start = ARTICLE.index("The case became known")
    assert other["said_by"] == "Radio Tarn"
    assert (other["citation"]["start"], other["citation"]["stance"]) == (start, "disputes")
    assert other["citation"] in answer.json["citations"]


def test_who_gives_another_date_is_not_listed_as_saying_the_first(
    casefile: Casefile, library: Path
) -> None:
    casefile(
        "dispute", library, "Varsk", "Four detained", "--when", "on April 22",
        "--quote", "The case became known on April 22", "--attribution", "the lawyer",
    )  # fmt: skip
    listed = casefile("events", library, "Varsk").out
    row = next(one for one in listed.splitlines() if "Four detained" in one)
    assert row.count("the lawyer") == 1


def test_a_date_that_is_preferred_takes_the_place_of_the_first_in_one_step(
    casefile: Casefile, library: Path
) -> None:
    casefile(
        "dispute", library, "Varsk", "Four detained", "--when", "21 April 2025",
        "--attribution", "the lawyer", "--prefer",
    )  # fmt: skip
    assert dates(casefile, library, "Four detained") == (
        "2025-04-21",
        [("2025-04-19", "The Chronicle ← Radio Tarn")],
    )
    undone = casefile("undo", library)
    assert undone.out.strip() == "Undone: Add another date for “Four detained”"
    assert dates(casefile, library, "Four detained") == ("2025-04-19", [])


def test_the_summary_prints_every_date_and_who_says_it(
    casefile: Casefile, library: Path, tmp_path: Path
) -> None:
    casefile(
        "dispute", library, "Varsk", "Four detained", "--when", "21 April 2025",
        "--attribution", "the lawyer of the four",
    )  # fmt: skip
    assert casefile("export", library, "Varsk", tmp_path / "summary.pdf").code == 0
    document = pypdfium2.PdfDocument(tmp_path / "summary.pdf")
    try:
        text = " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()
    assert "Other date: 21 April 2025, according to the lawyer of the four" in text


def test_an_event_must_be_meant_by_one_title(casefile: Casefile, library: Path) -> None:
    nowhere = casefile("dispute", library, "Varsk", "Verdict", "--when", "21 April 2025")
    assert nowhere.code == 1
    assert "No event of this case is called “Verdict”" in nowhere.err
    several = casefile("dispute", library, "Varsk", "de", "--when", "21 April 2025")
    assert several.code == 1
    assert "“Desht works at the registry”" in several.err
    assert "“Detention asked for” (from 22 Apr" in several.err
    same = casefile("dispute", library, "Varsk", "Four", "--when", "19 April 2025")
    assert same.code == 1
    assert "the event has already" in same.err
