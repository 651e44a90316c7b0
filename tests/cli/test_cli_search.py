"""Search: whatever is typed is answered."""

from __future__ import annotations

from pathlib import Path

import pytest
from varsk_case import Casefile

ODD = [
    '"', "*", "NEAR(", "a AND", "-x", ":", "\U0001f600", "x" * 10_000, "a " * 5_000, "", " ",
    "--", "-", "--limit", "title:x", "{a b}: c", "a OR OR b", "NOT", "^a", "a*b", "'", "''", ";",
    '"unclosed', "(((", ")", "\\", "%", "_", "\udcff", "\ufffe", "é", "ا", "NEAR(a b, 3)", "a-b",
    "rank:1", "-json", "-h2",
]  # fmt: skip


@pytest.mark.parametrize("query", ODD, ids=lambda query: ascii(query[:12]))
def test_odd_queries_are_answered(casefile: Casefile, library: Path, query: str) -> None:
    answer = casefile("search", library, *(["--", query] if query.startswith("--") else [query]))
    assert (answer.code, answer.err) == (0, "")
    found = casefile("search", library, "--json", "--", query)
    assert found.code == 0
    assert isinstance(found.json, list)


def test_a_word_finds_its_page_and_a_name_its_party(casefile: Casefile, library: Path) -> None:
    found = casefile("search", library, "carter from ostrel", "--json").json
    assert found
    assert {tuple(hit) for hit in found} == {("case", "document", "title", "page", "snippet")}
    page = next(hit for hit in found if hit["case"] == "Varsk permits" and hit["page"] == 1)
    assert "carter from Ostrel" in page["snippet"]
    assert page["title"] == "varsk"
    names = casefile("search", library, "desht", "--json").json
    assert any(hit["page"] is None and "Desht" in hit["snippet"] for hit in names)


def test_several_words_need_no_quotation_marks(casefile: Casefile, library: Path) -> None:
    apart = casefile("search", library, "forged", "permits", "--json")
    together = casefile("search", library, "forged permits", "--json")
    assert apart.json == together.json != []


def test_nothing_found_is_said_and_is_no_failure(casefile: Casefile, library: Path) -> None:
    answer = casefile("search", library, "zyzzyva")
    assert (answer.code, answer.out) == (0, "Nothing was found.\n")
