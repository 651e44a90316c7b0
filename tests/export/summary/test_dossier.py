"""What a dossier promises to the page it is printed on."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from casefile.export.summary.dossier import Chapter, CitationLine, Dossier, NoteLine, SourceLine


def test_a_dossier_becomes_json_with_its_day_and_all_lines(harbour: Dossier) -> None:
    value = json.loads(json.dumps(harbour.to_dict()))
    assert value["made_on"] == "2026-11-22"
    name = value["suspects"][0]["names"][0]
    assert (name["text"], name["kind"], name["citations"]) == (
        "Илья Довран",
        "other spelling",
        [2],
    )
    assert len(value["chronology"]) == 2


def test_a_number_that_leads_to_no_citation_is_refused(harbour: Dossier) -> None:
    step = replace(harbour.provisions[0].charged[0].history[0], citations=(99,))
    charged = replace(harbour.provisions[0].charged[0], history=(step,))
    with pytest.raises(ValueError, match="99"):
        replace(harbour, provisions=(replace(harbour.provisions[0], charged=(charged,)),))


def test_a_citation_without_its_source_is_refused(harbour: Dossier) -> None:
    with pytest.raises(ValueError, match="7"):
        replace(harbour, citations=(*harbour.citations, CitationLine(4, 7, "quote")))


def test_a_charge_under_an_unlisted_provision_is_refused(harbour: Dossier) -> None:
    with pytest.raises(ValueError, match="provision"):
        replace(harbour, provisions=())


def test_a_chapter_is_held_to_the_same_numbers(harbour: Dossier) -> None:
    chapter = Chapter("Another case", notes=(NoteLine("See there.", (99,)),))
    with pytest.raises(ValueError, match="99"):
        replace(harbour, chapters=(chapter,))
    twice = Chapter("Another case", provisions=harbour.provisions)
    with pytest.raises(ValueError, match="same number"):
        replace(harbour, suspects=(), chapters=(twice, twice))


def test_two_sources_cannot_share_a_number(harbour: Dossier) -> None:
    with pytest.raises(ValueError, match="same number"):
        replace(harbour, sources=(*harbour.sources, SourceLine(2, "Another", "ab" * 32)))
