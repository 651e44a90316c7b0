"""What stands in a summary: the sections chosen, in their order, and nothing that leads nowhere."""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sampled import Sample, pages_of

from casefile.export.orders import Order
from casefile.export.summary.choices import USUAL, ChronologyForm, Section, SummaryChoices
from casefile.export.summary.dossier import Dossier


def of_sections(*sections: Section, **more: object) -> Order:
    return Order(summary=SummaryChoices(sections, **more))  # type: ignore[arg-type]


def cited_in_chronology(dossier: Dossier) -> list[int]:
    return list(chain.from_iterable(line.citations for line in dossier.chronology))


def test_the_contents_list_the_chosen_sections_in_their_order(
    sample: Sample, tmp_path: Path
) -> None:
    out = tmp_path / "summary.pdf"
    sample.made(out, of_sections(Section.CHRONOLOGY, Section.SOURCES, Section.SUSPECTS))
    first = pages_of(out)[0]
    contents = first[first.index("Contents") :]
    places = [contents.index(word) for word in ("Chronology", "Sources", "Suspects")]
    assert places == sorted(places)
    assert "Provisions" not in contents
    assert "Notes" not in contents


def test_citations_are_numbered_as_the_chosen_order_reads(sample: Sample) -> None:
    usual = sample.dossier(of_sections(Section.SUSPECTS, Section.CHRONOLOGY, Section.SOURCES))
    turned = sample.dossier(of_sections(Section.CHRONOLOGY, Section.SUSPECTS, Section.SOURCES))
    # The first is that of who leads the case, at its head.
    assert usual.led_by[0].citations == (1,)
    assert min(cited_in_chronology(usual)) > 2
    assert cited_in_chronology(turned)[0] == 2
    assert {one.quote for one in usual.citations} == {one.quote for one in turned.citations}


def test_a_charge_leads_nowhere_when_provisions_are_left_out(sample: Sample) -> None:
    dossier = sample.dossier(of_sections(Section.SUSPECTS, Section.SOURCES))
    charges = [charge for suspect in dossier.suspects for charge in suspect.charges]
    assert charges
    assert {charge.provision for charge in charges} == {0}
    assert all(charge.citations for charge in charges)


@pytest.mark.parametrize("form", ChronologyForm)
def test_without_a_list_of_sources_each_line_names_its_document_and_page(
    sample: Sample, tmp_path: Path, form: ChronologyForm
) -> None:
    out = tmp_path / "summary.pdf"
    sample.made(out, of_sections(Section.CHRONOLOGY, chronology=form))
    text = re.sub("[ -]", "", "".join(pages_of(out)[1:]))
    assert text.count("Motionforpretrialdetention,case3118/2025,page") >= 10
    assert "SHA256" not in text
    reader = pypdf.PdfReader(out)
    named = {str(name) for name in reader.named_destinations}
    assert not any(name.startswith("citation-") for name in named)


def test_quotes_stand_in_the_lines_when_asked_for(sample: Sample, tmp_path: Path) -> None:
    quote = "The crates were opened on 7 May in the presence of two witnesses."
    with_quotes, without = tmp_path / "with.pdf", tmp_path / "without.pdf"
    sample.made(with_quotes, of_sections(Section.CHRONOLOGY, quotes=True))
    sample.made(without, of_sections(Section.CHRONOLOGY))
    assert quote in " ".join(pages_of(with_quotes))
    assert quote not in " ".join(pages_of(without))


def test_each_line_says_who_says_so(sample: Sample) -> None:
    dossier = sample.dossier(Order())
    dovran = dossier.suspects[0]
    assert dovran.names[2].said == (
        "according to State Customs Investigation Service ← Col. Anton Brezik"
    )
    haddani = dossier.suspects[1]
    assert "disputed by Lissgrad Courier ← Petra Ondrel" in haddani.said
    steps = [step for one in dossier.provisions for who in one.charged for step in who.history]
    assert all(step.said.startswith("according to ") for step in steps)
    cited = [one for one in dossier.chronology if one.citations]
    assert all(one.says or one.denied_by for one in cited)


def test_a_disputed_date_has_each_side_with_its_citation_in_a_footnote(
    sample: Sample, tmp_path: Path
) -> None:
    dossier = sample.dossier(Order())
    detained = next(one for one in dossier.chronology if one.title == "Samira Haddani detained")
    motion, lawyer = detained.sides
    assert motion.who == "State Customs Investigation Service, motion of 9 May 2025"
    assert (motion.says, lawyer.says) == ("says 6 May 2025", "says 5 May 2025")
    assert lawyer.who == "Petra Ondrel, advocate"
    assert motion.citations
    assert lawyer.citations
    out = tmp_path / "summary.pdf"
    sample.made(out, of_sections(Section.CHRONOLOGY, Section.SOURCES))
    text = " ".join(pages_of(out))
    assert "Petra Ondrel, advocate says 5 May 2025 (source 4, page 1: “evening of 5 May" in text


def test_who_denies_an_event_is_not_said_to_report_it(sample: Sample) -> None:
    dossier = sample.dossier(Order())
    gone = next(one for one in dossier.chronology if one.title.startswith("Manuscripts already"))
    assert gone.denied_by == ("Lissgrad Courier ← Harbour Archive",)
    assert not set(gone.denied_by) & set(gone.says)
    assert [side.says for side in gone.sides] == ["says so", "disputes it"]


def test_a_date_says_what_the_source_says_of_it(sample: Sample, tmp_path: Path) -> None:
    out = tmp_path / "summary.pdf"
    sample.made(out, of_sections(Section.CHRONOLOGY))
    text = " ".join(pages_of(out))
    assert "some day from 1 to 12 May 2025 source: “Earlier this month”" in text
    assert "Order not established: may have come before or after" in text
    assert "Custody sought, not ordered" in text


def test_who_has_no_name_is_said_not_to_be_named(sample: Sample, tmp_path: Path) -> None:
    out = tmp_path / "summary.pdf"
    sample.made(out, of_sections(Section.SUSPECTS))
    text = " ".join(pages_of(out))
    assert text.count("Suspect · not named") == 2
    assert "Ilya Dovran · Suspect" in text


@given(
    st.one_of(
        st.none(),
        st.integers(),
        st.lists(st.text(max_size=3), max_size=3),
        st.dictionaries(
            st.sampled_from(["sections", "chronology", "quotes", "thumbnails", "merged", "else"]),
            st.one_of(
                st.none(), st.text(max_size=4), st.booleans(),
                st.lists(st.one_of(st.none(), st.sampled_from([*map(str, USUAL), "no such"]))),
            ),
        ),
    )
)  # fmt: skip
def test_broken_choices_are_read_as_the_usual_ones(value: object) -> None:
    read = SummaryChoices.from_json(value)
    assert len(set(read.sections)) == len(read.sections)
    assert SummaryChoices.from_json(read.as_json()) == read


def test_choices_come_back_as_they_were_kept() -> None:
    kept = SummaryChoices((Section.NOTES, Section.SOURCES), ChronologyForm.PROSE, True, True, True)
    assert SummaryChoices.from_json(kept.as_json()) == kept
    assert SummaryChoices.from_json({"sections": ["notes", "gone"]}).sections == (Section.NOTES,)
    assert SummaryChoices.from_json({"sections": ["gone"]}) == SummaryChoices()
