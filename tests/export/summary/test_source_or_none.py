"""Every line of a summary names its source, or says that none is given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sampled import Sample, pages_of

from casefile.actions.cases import add_case, relate_cases
from casefile.actions.citing import Source
from casefile.actions.events import add_event
from casefile.actions.exporting import export
from casefile.actions.finding import find_quote
from casefile.actions.law import add_charge
from casefile.actions.other_dates import add_other_date
from casefile.actions.parties import tag_party
from casefile.export.languages.words import capital
from casefile.export.orders import Order
from casefile.export.summary.choices import ChronologyForm, Section, SummaryChoices
from casefile.export.summary.page import PageChoices
from casefile.model.dates import understand
from casefile.model.terms import EventKind, PartyKind, Role
from casefile.store.library import Library

NONE = "no source given"


def test_who_leads_the_case_is_said_with_the_source_on_the_first_page(
    sample: Sample, tmp_path: Path
) -> None:
    out = tmp_path / "s.pdf"
    sample.made(out, Order())
    first, *others = pages_of(out)
    assert "State Customs Investigation Service according to Lissgrad Courier 1 Made on" in first
    quote = sample.dossier(Order()).citations[0].quote
    assert any(f"1 “{quote}" in page for page in others)
    assert [page.count(NONE) for page in others if NONE in page] == [1]
    assert f"SCIS · initials · {NONE}" in " ".join(others)


@pytest.mark.parametrize(
    ("language", "whose"),
    [("en", "case keeper’s note on “"), ("ru", "заметка того, кто ведёт этот файл, по поводу: «")],
)
def test_a_note_on_a_passage_is_the_note_of_whoever_keeps_the_case_and_said_by_no_source(
    sample: Sample, tmp_path: Path, language: str, whose: str
) -> None:
    chosen = SummaryChoices(sections=(Section.NOTES,), page=PageChoices(language=language))
    order = Order(summary=chosen)
    (note, *_) = sample.dossier(order).notes
    assert note.said.startswith(f"{whose}Notice of appeal")
    sample.made(tmp_path / "s.pdf", order)
    _, page = pages_of(tmp_path / "s.pdf")
    assert f"{capital(whose)}Notice of appeal" in page
    assert "ccording to" not in page
    assert "ообщает:" not in page


def test_a_provision_entered_with_a_cited_charge_does_not_lack_a_source(
    library: Library, case_id: str, attach_text: Callable[..., str], tmp_path: Path
) -> None:
    attach_text("Ilyas Brandt was charged under Article 212 with smuggling.")
    (brandt,) = tag_party(library, case_id, "Ilyas Brandt")
    passage = Source([find_quote(library, case_id, "Article 212")])
    add_charge(library, case_id, [brandt], provision="Article 212", source=passage)
    out = tmp_path / "s.pdf"
    export(library, [case_id], out, Order(summary=SummaryChoices((Section.CHARGES,))))
    text = " ".join(pages_of(out))
    assert "Art. 212 Against How the charge went Ilyas Brandt charged according to article" in text
    assert NONE not in text


def test_what_was_entered_without_a_source_says_so(
    library: Library, case_id: str, tmp_path: Path
) -> None:
    tag_party(library, case_id, "Customs", role=Role.INVESTIGATOR, kind=PartyKind.ORGANISATION)
    (brandt,) = tag_party(library, case_id, "Ilyas Brandt", also=["Ильяс"])
    held = understand("3 April 2025")
    add_charge(library, case_id, [brandt], provision="Article 212", when=held)
    event = add_event(library, case_id, "Held", held)
    add_other_date(library, event, understand("4 April 2025"), note="a lawyer")
    kast = add_case(library, "Kast")
    add_event(library, kast, "Sentenced", held, kind=EventKind.SENTENCE)
    relate_cases(library, case_id, kast)
    for form, told in (
        (
            ChronologyForm.TABLE,
            ("No source given", f"4 April 2025, according to a lawyer · {NONE}"),
        ),
        (ChronologyForm.PROSE, (f"This is disputed.a · {NONE}", f"is 4 April 2025. · {NONE}")),
    ):
        out = tmp_path / f"{form}.pdf"
        export(library, [case_id], out, Order(summary=SummaryChoices(chronology=form)))
        text = " ".join(pages_of(out))
        for line in (
            f"Led by Customs · {NONE}",
            f"Ilyas Brandt · Suspect {NONE}",
            f"Ильяс · also known as · {NONE}",
            f"Art. 212: charged · {NONE}",
            f"Art. 212 {NONE} Against",
            f"charged · 3 April 2025 · {NONE}",
            f"organisation · {NONE}",
            f"Sentenced · reported; {NONE}",
            *told,
        ):
            assert line in text, (line, text)
