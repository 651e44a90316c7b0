"""The sample case: every quote stands in its document, every word comes from a closed list."""

from __future__ import annotations

import email
import email.policy
import filecmp
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import trafilatura

from casefile.model.dates import UncertainDate, day_of, event_dates, understand
from casefile.model.terms import (
    ChargeStatus,
    Custody,
    DocumentKind,
    EventKind,
    NameKind,
    PartyKind,
    Role,
    Stance,
    Standing,
)
from casefile.places import resources

SAMPLE = resources() / "sample"
DOCUMENTS = SAMPLE / "documents"
MAKER = SAMPLE.parent.parent / "packaging/make_sample.py"


@pytest.fixture(scope="module")
def facts() -> dict[str, Any]:
    return json.loads((SAMPLE / "case.json").read_text(encoding="utf-8"))


def below(value: object, key: str) -> Iterator[Any]:
    """Every value of a key anywhere in the facts."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == key:
                yield inner
            yield from below(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from below(inner, key)


def pdf_pages(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


@pytest.fixture(scope="module")
def pages() -> dict[str, list[str]]:
    texts: dict[str, list[str]] = {}
    for path in sorted(DOCUMENTS.iterdir()):
        if path.suffix == ".pdf":
            texts[path.name] = pdf_pages(path.read_bytes())
        elif path.suffix == ".html":
            texts[path.name] = [trafilatura.extract(path.read_text(encoding="utf-8")) or ""]
        elif path.suffix == ".eml":
            message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            body = message.get_body()
            assert body is not None
            texts[path.name] = [body.get_content()]
            for part in message.iter_attachments():
                texts[str(part.get_filename())] = pdf_pages(part.get_content())
    return texts


def test_every_quote_stands_on_its_page(facts: dict[str, Any], pages: dict[str, list[str]]) -> None:
    citations = [one for some in below(facts, "citations") for one in some]
    assert len(citations) > 60
    missing = [
        (one["document"], one["page"], one["quote"])
        for one in citations
        if one["quote"] not in pages[one["document"]][one["page"] - 1]
    ]
    assert missing == []


def test_every_event_and_every_step_of_a_charge_names_its_source(facts: dict[str, Any]) -> None:
    for case in facts["cases"]:
        for event in case["events"]:
            assert event["citations"], event["title"]
        for charge in case["charges"]:
            assert all(step["citations"] for step in charge["steps"])


def test_the_words_come_from_the_closed_lists(facts: dict[str, Any]) -> None:
    for document in facts["documents"]:
        DocumentKind(document["kind"])
        date.fromisoformat(document["published"])
    for party in facts["parties"]:
        PartyKind(party["kind"])
        for name in party["names"]:
            NameKind(name["kind"])
    for case in facts["cases"]:
        for involvement in case["involvements"]:
            Role(involvement["role"])
        for charge in case["charges"]:
            for step in charge["steps"]:
                ChargeStatus(step["status"])
        for event in case["events"]:
            assert (EventKind(event["kind"]) is EventKind.CUSTODY) == ("custody" in event)
            Standing(event["standing"])
    for citation in (one for some in below(facts, "citations") for one in some):
        Stance(citation["stance"])


def test_every_key_leads_somewhere(facts: dict[str, Any]) -> None:
    parties = {party["key"] for party in facts["parties"]}
    files = {document["file"] for document in facts["documents"]}
    provisions = {provision["key"] for provision in facts["provisions"]}
    cases = {case["key"] for case in facts["cases"]}
    assert set(below(facts["parties"], "group")) <= parties
    assert set(below(facts, "document")) <= files
    for case in facts["cases"]:
        involved = {(one["party"], one["role"]) for one in case["involvements"]}
        assert len(involved) == len(case["involvements"])
        assert {party for party, _ in involved} <= parties
        assert set(case["documents"]) <= files
        for charge in case["charges"]:
            assert (charge["party"], charge["role"]) in involved
            assert charge["provision"] in provisions
        for event in case["events"]:
            assert set(event["participants"]) <= parties
            for other in event.get("other_dates", ()):
                cited = event["citations"][other["citation"] - 1]
                assert cited["stance"] == "disputes", event["title"]
    for relation in facts["related_cases"]:
        assert {relation["case"], relation["related"]} <= cases


def test_the_case_shows_every_feature(facts: dict[str, Any]) -> None:
    case = facts["cases"][0]
    assert [one["number"] for one in case["involvements"] if one["role"] == "suspect"] == [
        1,
        2,
        3,
        4,
    ]
    assert {event.get("custody") for event in case["events"]} >= set(Custody)
    assert {event["standing"] for event in case["events"]} == set(Standing)
    assert any(event.get("other_dates") for event in case["events"])
    assert set(below(case["charges"], "status")) >= {
        "charged",
        "amended",
        "dropped",
    }
    assert {citation["stance"] for some in below(case, "citations") for citation in some} == set(
        Stance
    )
    names = " ".join(below(facts["parties"], "text"))
    assert "Илья" in names
    assert "سميرة" in names
    chains = [one["attribution"] for some in below(facts, "citations") for one in some]
    assert any(chain.count("←") == 2 for chain in chains)


def test_the_filing_has_four_pages_and_the_mail_brings_a_statement(
    pages: dict[str, list[str]],
) -> None:
    assert len(pages["court-filing-3-118-2025.pdf"]) == 4
    assert "Statement no. 41" in pages["statement-41.pdf"][0]


def test_the_documents_are_made_anew_byte_for_byte(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(MAKER), str(tmp_path / "made")], check=True)
    made = {str(path.relative_to(tmp_path / "made")) for path in (tmp_path / "made").rglob("*")}
    kept = {str(path.relative_to(DOCUMENTS)) for path in DOCUMENTS.rglob("*")}
    assert made == kept
    files = [name for name in kept if (DOCUMENTS / name).is_file()]
    same, different, unread = filecmp.cmpfiles(DOCUMENTS, tmp_path / "made", files, shallow=False)
    assert (sorted(same), different, unread) == (sorted(files), [], [])


def test_every_date_is_understood_as_the_facts_say(facts: dict[str, Any]) -> None:
    def days(value: UncertainDate) -> dict[str, str | None]:
        return {
            name: None if at is None else day_of(at).isoformat()
            for name, at in (("earliest", value.earliest), ("latest", value.latest))
        }

    def read(said: dict[str, str]) -> UncertainDate:
        anchor = said.get("anchor")
        return understand(said["phrase"], None if anchor is None else date.fromisoformat(anchor))

    def meant(said: dict[str, str]) -> dict[str, str]:
        return {name: said[name] for name in ("earliest", "latest")}

    for case in facts["cases"]:
        for event in case["events"]:
            last = read(event["until"]) if "until" in event else None
            when, until = event_dates(read(event["when"]), last)
            assert days(when) == meant(event["when"]), event["title"]
            if until is not None and "until" in event:
                assert days(until) == meant(event["until"]), event["title"]
            for other in event.get("other_dates", ()):
                assert days(read(other["when"])) == meant(other["when"]), event["title"]
        for step in (step for charge in case["charges"] for step in charge["steps"]):
            assert days(read(step["when"])) == meant(step["when"])
