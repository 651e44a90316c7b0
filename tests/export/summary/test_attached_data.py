"""The case's data that a summary carries: what the page may tell, as data, and nothing more."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pypdf
import pytest
from leaks import leaks_in_file
from sampled import Sample

from casefile.actions.exporting import job_for
from casefile.actions.notes import add_note
from casefile.export.names.rules import NameRules, Treatment, Who
from casefile.export.orders import Order
from casefile.export.summary.attached_data import case_data_attached
from casefile.export.summary.choices import USUAL, Section, SummaryChoices
from casefile.export.summary.page import PageChoices
from casefile.store.reads.cases import cases
from casefile.store.reads.facts import people

NAMES = ("Ilya Dovran", "Илья Довран", "Samira Haddani", "سميرة الحداني", "Petra Ondrel")
SECRET = "Ask Quillon about the ledger"


def order_of(*sections: Section, language: str = "en", names: NameRules | None = None) -> Order:
    page = PageChoices(attach_data=True, archival=True, language=language)
    choices = SummaryChoices(sections=sections or USUAL, page=page)
    return Order(summary=choices, names=names or NameRules({}))


def carried(path: Path) -> dict[str, Any]:
    (content,) = pypdf.PdfReader(path).attachments["case-data.json"]
    said: dict[str, Any] = json.loads(content)
    return said


def data_of(sample: Sample, order: Order) -> dict[str, Any]:
    job = job_for(sample.library, [sample.case()], order)
    said: dict[str, Any] = json.loads(case_data_attached(job).content)
    return said


def test_the_data_says_of_which_form_it_is_and_each_fact_with_its_passages(
    sample: Sample, tmp_path: Path
) -> None:
    out = tmp_path / "s.pdf"
    sample.made(out, order_of())
    said = carried(out)
    assert set(said) == {"format", "version", "cases"}
    assert (said["format"], said["version"]) == ("casefile-handout", 1)
    (case,) = said["cases"]
    assert case["case"]["title"] == "Harbour Archive manuscripts"
    facts = case["facts"]
    assert len(facts["events"]) == facts["event_count"] == 24
    documents = {one["sha256"] for one in case["documents"]}
    for event in facts["events"]:
        assert {"phrase", "edtf", "earliest", "latest", "anchor"} <= set(event["when"])
        for cited in event["citations"]:
            assert cited["document"] in documents
            assert cited["end"] - cited["start"] == len(cited["quote"])
            assert cited["stance"] in ("supports", "disputes", "mentions")


@pytest.mark.parametrize("language", ["en", "ru"])
def test_no_file_in_the_pdf_names_who_is_hidden(
    sample: Sample, tmp_path: Path, language: str
) -> None:
    with sample.library.read() as connection:
        known = [people(connection, one.id) for one in cases(connection)]
    everybody = [line for one in known for line in one.involvements]
    hidden = NameRules.for_roles(Who.PERSONS, everybody, Treatment.WITHHELD)
    out = tmp_path / "s.pdf"
    sample.made(out, order_of(language=language, names=hidden))
    assert carried(out)["cases"][0]["facts"]["events"]
    assert leaks_in_file(out, NAMES) == []
    sample.made(out, order_of(language=language))
    assert any("case-data.json" in leak for leak in leaks_in_file(out, NAMES))


def test_what_was_left_out_of_the_summary_is_not_in_its_data(sample: Sample) -> None:
    add_note(sample.library, sample.case(), SECRET)
    try:
        assert SECRET in json.dumps(data_of(sample, order_of()))
        few = data_of(sample, order_of(Section.SUSPECTS))
    finally:
        sample.library.undo()
    said = json.dumps(few)
    assert SECRET not in said
    (case,) = few["cases"]
    assert case["case"]["synopsis"] == ""
    assert case["documents"] == case["related"] == case["facts"]["events"] == []
    assert {one["role"] for one in case["facts"]["involvements"]} <= {
        "suspect", "accused", "convicted",
    }  # fmt: skip
    assert case["facts"]["provisions"]
