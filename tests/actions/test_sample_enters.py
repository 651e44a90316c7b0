"""The sample case as it stands in a library: what its facts say, with its dates and citations."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from casefile.model.dates import UncertainDate
from casefile.places import resources
from casefile.store.library import Library
from casefile.store.reads.cases import case_named, related_cases
from casefile.store.reads.documents import documents
from casefile.store.reads.facts import CaseFacts, facts


@pytest.fixture(scope="module")
def said() -> dict[str, Any]:
    text = (resources() / "sample/case.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


@pytest.fixture
def sample(sample_template: Path, tmp_path: Path) -> Iterator[Library]:
    with Library.open(Path(shutil.copy(sample_template, tmp_path / "Sample.casefile"))) as library:
        yield library


def known(library: Library, title: str) -> CaseFacts:
    with library.read() as connection:
        return facts(connection, case_named(connection, title).id)


def bounds(when: UncertainDate | None) -> tuple[str | None, str | None] | None:
    if when is None:
        return None
    days = (when.earliest_day, when.latest_day)
    return tuple(None if day is None else day.isoformat() for day in days)  # type: ignore[return-value]


def expected(when: dict[str, Any] | None) -> tuple[str | None, str | None] | None:
    return None if when is None else (when["earliest"], when["latest"])


def test_every_event_is_there_with_the_dates_its_source_allows(
    sample: Library, said: dict[str, Any]
) -> None:
    case = said["cases"][0]
    stands = {
        event.title: (bounds(event.when), bounds(event.until))
        for event in known(sample, case["title"]).events
    }
    assert stands == {
        event["title"]: (expected(event.get("when")), expected(event.get("until")))
        for event in case["events"]
    }


def test_every_citation_leads_to_the_words_it_quotes(sample: Library, said: dict[str, Any]) -> None:
    case = said["cases"][0]
    by_title = {event.title: event for event in known(sample, case["title"]).events}
    for event in case["events"]:
        cited = {
            (line.quote, line.page, line.stance.value, line.attribution)
            for line in by_title[event["title"]].citations
        }
        assert cited == {
            (one["quote"], one["page"], one["stance"], one["attribution"])
            for one in event["citations"]
        }


def test_two_documents_that_disagree_on_a_day_each_have_theirs(sample: Library) -> None:
    events = known(sample, "Harbour Archive manuscripts").events
    (detained,) = [event for event in events if event.title == "Samira Haddani detained"]
    (other,) = detained.other_dates
    assert (bounds(detained.when), bounds(other.when)) == (
        ("2025-05-06", "2025-05-06"),
        ("2025-05-05", "2025-05-05"),
    )
    assert other.said_by == "Petra Ondrel, advocate"
    assert other.citation is not None
    assert other.citation.quote.startswith("evening of 5 May")


def test_suspects_stand_in_their_order_with_their_names_and_charges(
    sample: Library, said: dict[str, Any]
) -> None:
    case = said["cases"][0]
    found = known(sample, case["title"])
    parties = {party["key"]: party for party in said["parties"]}
    suspects = [one for one in case["involvements"] if one["role"] == "suspect"]
    assert [
        (one.number, [name.text for name in one.names], one.description) for one in found.suspects
    ] == [
        (
            one["number"],
            [name["text"] for name in parties[one["party"]]["names"]],
            one["description"],
        )
        for one in suspects
    ]
    group = next(one for one in found.others if one.count is not None)
    assert {one.group_id for one in found.suspects} == {group.party_id}
    histories = {
        (charge.suspect, provision.article): [step.status.value for step in charge.steps]
        for provision in found.provisions
        for charge in provision.charges
    }
    laws = {law["key"]: law["article"].removeprefix("Article ") for law in said["provisions"]}
    assert histories == {
        (parties[one["party"]]["names"][0]["text"], laws[one["provision"]]): [
            step["status"] for step in one["steps"]
        ]
        for one in case["charges"]
    }
    assert {provision.max_years for provision in found.provisions} == {5, 12, 15}


def test_documents_carry_what_the_reader_knows_of_them(
    sample: Library, said: dict[str, Any]
) -> None:
    with sample.read() as connection:
        case = case_named(connection, said["cases"][0]["title"])
        lines = {line.file_name: line for line in documents(connection, case.id)}
        related = related_cases(connection, case.id)
    for one in said["documents"]:
        line = lines[one["file"]]
        assert line.title == one["title"]
        assert line.author == one["author"]
        assert bounds(line.published) == (one["published"], one["published"])
        assert (line.part_of is not None) == ("part_of" in one)
    assert [one.title for one in related] == [said["cases"][1]["title"]]
