"""Several cases in one summary: a chapter each, one numbering, one list of sources."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
from sampled import Sample, pages_of

from casefile.actions.cases import add_case
from casefile.actions.events import add_event
from casefile.actions.law import add_charge
from casefile.actions.parties import tag_party
from casefile.export.handout import read_handout
from casefile.export.orders import Order
from casefile.export.summary.choices import USUAL, ChronologyForm, Section, SummaryChoices
from casefile.export.summary.gathering import gather
from casefile.model.dates import understand
from casefile.store.library import Library
from casefile.store.reads.facts import facts

MADE_ON = date(2025, 5, 1)
BOTH = ("Harbour", "Kast")


def test_sources_and_citations_are_numbered_over_all_cases(sample: Sample) -> None:
    dossier = sample.dossier(Order(), *BOTH)
    assert [one.title for one in dossier.chapters] == [
        "Harbour Archive manuscripts",
        "Kast, mountain road",
    ]
    assert dossier.suspects == dossier.chronology == ()
    # The one article of the second case is a source of the first one as well.
    assert [one.number for one in dossier.sources] == [1, 2, 3, 4, 5]
    assert [one.number for one in dossier.citations] == list(range(1, len(dossier.citations) + 1))
    kast = dossier.chapters[1].suspects[0]
    assert kast.names[0].citations
    assert min(kast.names[0].citations) > 10


def test_a_chapter_is_a_bookmark_and_its_sections_stand_below_it(
    sample: Sample, tmp_path: Path
) -> None:
    out = tmp_path / "summary.pdf"
    sample.made(out, Order(), *BOTH)
    document = pypdfium2.PdfDocument(out)
    try:
        marks = [(mark.level, mark.get_title()) for mark in document.get_toc()]
    finally:
        document.close()
    assert [title for level, title in marks if level == 0] == [
        "Harbour Archive manuscripts", "Kast, mountain road", "Index of persons", "Sources",
    ]  # fmt: skip
    at = marks.index((0, "Kast, mountain road"))
    assert (1, "Suspects") in marks[at:]
    first = pages_of(out)[0]
    assert "Harbour Archive manuscripts and Kast, mountain road 2 cases" in first
    assert "5 suspects" in first


def test_a_related_case_with_a_chapter_is_not_told_twice(sample: Sample) -> None:
    alone = sample.dossier(Order(), "Kast").related[0]
    assert alone.events
    assert alone.synopsis.startswith("The Harbour Archive of Lissgrad reported")
    beside = sample.dossier(Order(), *BOTH).chapters[1].related[0]
    assert beside.synopsis == "This case has a chapter of its own here."
    assert beside.events == ()


def test_events_that_decide_a_related_case_stand_with_it_and_say_who_says_so(
    sample: Sample,
) -> None:
    events = sample.dossier(Order(), "Kast").related[0].events
    assert len(events) == 5
    assert all(one.when and "according to" in one.said for one in events)
    assert any("“Motion for pre-trial detention" in one.said for one in events)


def test_one_chronology_of_all_cases_says_of_which_case_each_event_is(
    library: Library, case_id: str
) -> None:
    other = add_case(library, "A dealer")
    add_event(library, case_id, "Held", understand("3 April 2025"))
    add_event(library, other, "Sentenced", understand("April 2025"))
    add_event(library, case_id, "Charged", understand("9 May 2025"))
    handouts = [read_handout(library, one) for one in (case_id, other)]
    choices = SummaryChoices(merged=True)
    dossier, _ = gather(handouts, MADE_ON, choices)
    assert [(one.title, one.case) for one in dossier.chronology] == [
        ("Sentenced", "A dealer"),
        ("Held", "Harbour manuscripts"),
        ("Charged", "Harbour manuscripts"),
    ]
    assert dossier.chronology[0].order == "may have come before or after “Held”"
    assert all(one.chronology == () for one in dossier.chapters)


def test_a_merged_chronology_is_set_before_the_chapters(sample: Sample, tmp_path: Path) -> None:
    out = tmp_path / "summary.pdf"
    for form in ChronologyForm:
        sample.made(out, Order(summary=SummaryChoices(USUAL, form, merged=True)), *BOTH)
        text = " ".join(pages_of(out)[1:])
        assert text.index("Chronology of all cases") < text.index("212 manuscripts were missing")


def test_charges_of_two_cases_lead_each_to_its_own_provision(
    library: Library, case_id: str
) -> None:
    other = add_case(library, "A dealer")
    for case in (case_id, other):
        tag_party(library, case, "Ilyas Brandt")
        with library.read() as connection:
            (involved,) = facts(connection, case).involvements
        add_charge(library, case, [involved.id], provision="Article 212, Code")
    handouts = [read_handout(library, one) for one in (case_id, other)]
    dossier, _ = gather(handouts, MADE_ON)
    led = [one.suspects[0].charges[0].provision for one in dossier.chapters]
    assert led == [one.provisions[0].number for one in dossier.chapters] == [1, 2]


def test_three_cases_are_titled_by_the_first(library: Library, case_id: str) -> None:
    others = [add_case(library, title) for title in ("Second", "Third")]
    handouts = [read_handout(library, one) for one in (case_id, *others)]
    choices = SummaryChoices((Section.SUSPECTS,))
    dossier, _ = gather(handouts, MADE_ON, choices)
    assert dossier.title == "Harbour manuscripts and 2 other cases"
