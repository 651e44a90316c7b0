"""The index of persons: each once, with the pages on which they stand."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pypdf
from sampled import Sample, pages_of

from casefile.actions.cases import add_case
from casefile.actions.events import add_event
from casefile.actions.notes import add_note
from casefile.actions.parties import tag_party
from casefile.export.handout import read_handout
from casefile.export.names.rules import NameRules, Treatment
from casefile.export.orders import Order
from casefile.export.summary.choices import Section, SummaryChoices
from casefile.export.summary.dossier import Dossier
from casefile.export.summary.gathering import dossier_of, gather
from casefile.export.summary.lines import PersonLine
from casefile.model.terms import NameKind, PartyKind, Role
from casefile.store.library import Library
from casefile.store.reads.facts import facts

MADE_ON = date(2025, 5, 1)


def indexed(library: Library, case_id: str) -> Dossier:
    return dossier_of(read_handout(library, case_id), MADE_ON)


def entries(dossier: Dossier) -> list[tuple[str, str, str]]:
    return [(one.name, one.role, one.see) for one in dossier.persons]


def named(dossier: Dossier, name: str) -> PersonLine:
    return next(one for one in dossier.persons if one.name == name and not one.see)


def test_each_person_stands_once_and_other_names_lead_to_the_first(
    library: Library, case_id: str
) -> None:
    tag_party(library, case_id, "the Érard brothers", kind=PartyKind.GROUP, members=2)
    tag_party(library, case_id, "Ilyas Brandt", also=["Ильяс Брандт", "I. B."])
    tag_party(library, case_id)
    tag_party(library, case_id, "Customs", role=Role.AGENCY, kind=PartyKind.ORGANISATION)
    tag_party(library, case_id, "Fara Lind", role=Role.WITNESS)
    assert entries(indexed(library, case_id)) == [
        ("the Érard brothers", "Suspect", ""),
        ("Fara Lind", "Witness", ""),
        ("I. B.", "", "Ilyas Brandt"),
        ("Ilyas Brandt", "Suspect", ""),
        ("Suspect 2", "Suspect", ""),
        ("Ильяс Брандт", "", "Ilyas Brandt"),
    ]


def test_who_is_only_spoken_of_in_a_text_stands_there_too(library: Library, case_id: str) -> None:
    tag_party(library, case_id, "Ilyas Brandt")
    tag_party(library, case_id, "R. T.", name_kind=NameKind.INITIALS)
    add_note(library, case_id, "Ask Ilyas Brandt, not Ilyas Brandtson.")
    add_event(library, case_id, "A talk", None, description="Brandt and Ilyas Brandtson met.")
    dossier = indexed(library, case_id)
    number = named(dossier, "Ilyas Brandt").number
    assert dossier.notes[0].people == (number,)
    assert dossier.chronology[0].people == ()


def test_who_stands_in_no_chosen_section_is_not_listed(library: Library, case_id: str) -> None:
    tag_party(library, case_id, "Ilyas Brandt")
    tag_party(library, case_id, "Fara Lind", role=Role.WITNESS)
    choices = SummaryChoices((Section.SUSPECTS, Section.PERSONS))
    dossier = dossier_of(read_handout(library, case_id), MADE_ON, choices)
    assert entries(dossier) == [("Ilyas Brandt", "Suspect", "")]
    without = SummaryChoices((Section.SUSPECTS,))
    assert dossier_of(read_handout(library, case_id), MADE_ON, without).persons == ()


def test_one_person_of_two_cases_is_one_entry_and_two_without_names_are_two(
    library: Library, case_id: str
) -> None:
    other = add_case(library, "A dealer")
    for case in (case_id, other):
        tag_party(library, case)
    dossier, _ = gather([read_handout(library, one) for one in (case_id, other)], MADE_ON)
    assert entries(dossier) == [
        ("Suspect 1", "Suspect · Harbour manuscripts", ""),
        ("Suspect 1", "Suspect · A dealer", ""),
    ]


def test_the_pages_in_the_index_are_those_on_which_the_name_stands(
    sample: Sample, tmp_path: Path
) -> None:
    out = tmp_path / "summary.pdf"
    sample.made(out, Order())
    pages = pages_of(out)
    at = next(number for number, text in enumerate(pages) if "Index of persons Anton" in text)
    reader = pypdf.PdfReader(out)
    for name in ("Anton Brezik", "Teodor Valse", "Helka Orlane", "Ilya Dovran"):
        listed = re.search(rf"{name}(?: · \w+)? ((?:\d+, )*\d+)", pages[at])
        assert listed is not None, name
        numbers = [int(one) for one in listed[1].split(", ")]
        # Wherever the name can be read, but for the index, the contents and the running title.
        standing = [
            number
            for number, text in enumerate(pages, start=1)
            if name in text and number not in (1, at + 1)
        ]
        assert set(standing) <= set(numbers), name
    links = [one.get_object() for one in reader.pages[at].get("/Annots", [])]
    assert len(links) >= 40


def test_persons_of_a_summary_without_sources_are_not_looked_for_there(sample: Sample) -> None:
    sections = (Section.NOTES, Section.PERSONS)
    dossier = sample.dossier(Order(summary=SummaryChoices(sections)))
    assert not any(one.people for one in dossier.citations)


def test_who_is_withheld_is_not_in_the_index(sample: Sample) -> None:
    whole = read_handout(sample.library, sample.case())
    dovran = next(one for one in whole.facts.suspects if one.label == "Ilya Dovran")
    rules = NameRules({dovran.party_id: Treatment.WITHHELD})
    dossier = sample.dossier(Order(names=rules))
    assert dossier.persons
    assert not any("Dovran" in one.name + one.see for one in dossier.persons)


def test_who_takes_part_without_a_role_is_found_wherever_they_are_named(
    library: Library, case_id: str
) -> None:
    other = add_case(library, "Another")
    tag_party(library, other, "Joren Kast", role=Role.CONVICTED)
    with library.read() as connection:
        (line,) = facts(connection, other).involvements
    add_event(library, case_id, "Sentenced", None, party_ids=[line.party_id])
    add_note(library, case_id, "Ask Joren Kast.")
    dossier = indexed(library, case_id)
    number = named(dossier, "Joren Kast").number
    assert dossier.notes[0].people == (number,)
